/** Rules by which a control chart says that more than chance is at work (L. S. Nelson 1984; ISO 7870-2:2013). */

export type Signal = 'BEYOND_LIMITS' | 'RUN' | 'TREND'

const SOURCE = 'Nelson 1984; ISO 7870-2:2013'
/** Points in a row on one side of the centre line. By chance once in 256 such rows. */
const RUN_OF = 9
/** Points in a row that each rise, or each fall. */
const TREND_OF = 6

export const trendRules: readonly { readonly signal: Signal; readonly points: number; readonly source: string }[] = [
  { signal: 'BEYOND_LIMITS', points: 1, source: SOURCE },
  { signal: 'RUN', points: RUN_OF, source: SOURCE },
  { signal: 'TREND', points: TREND_OF, source: SOURCE },
]

interface Plotted {
  /** None where nobody answered, which breaks no row, or where it is kept from the viewer, which does. */
  readonly share?: number
  readonly hidden: boolean
  readonly beyond: boolean
}

/**
 * What each point signals: the one that completes a row, and each after it while the row goes on. On the centre line a point
 * lies on neither side, and equal shares neither rise nor fall.
 */
export const signalsOf = (points: readonly Plotted[], mean: number | undefined): Signal[][] => {
  let [side, sameSide, direction, sameDirection] = [0, 0, 0, 0]
  let before: number | undefined
  return points.map(({ share, hidden, beyond }) => {
    if (hidden) {
      ;[side, sameSide, direction, sameDirection] = [0, 0, 0, 0]
      before = undefined
    }
    if (hidden || share === undefined || mean === undefined) return []
    const nowSide = Math.sign(share - mean)
    sameSide = nowSide !== 0 && nowSide === side ? sameSide + 1 : Math.abs(nowSide)
    side = nowSide
    const nowDirection = before === undefined ? 0 : Math.sign(share - before)
    // The first step has two points in it.
    sameDirection = nowDirection !== 0 && nowDirection === direction ? sameDirection + 1 : nowDirection === 0 ? 0 : 2
    direction = nowDirection
    before = share
    return [
      ...(beyond ? (['BEYOND_LIMITS'] as const) : []),
      ...(sameSide >= RUN_OF ? (['RUN'] as const) : []),
      ...(sameDirection >= TREND_OF ? (['TREND'] as const) : []),
    ]
  })
}
