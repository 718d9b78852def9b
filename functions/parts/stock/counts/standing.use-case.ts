import type { Instant } from '../../../shared/days'
import { addMinutes } from '../../../shared/days'
import { isInside } from '../account'
import type { Balance } from '../cell'
import { linesOf } from '../cells.store'
import { lotsOf } from '../lots.store'
import { movementsSince, piecesOf } from '../movements.store'
import type { Piece } from '../piece'
import { type Place, samePlace } from '../place'
import type { StockLine } from '../stock-line'
import { type Change, changeOf, type Held } from './counted'
import type { Counted, Standing } from './plan-count'

/** What the ledger says of one part at the place that is counted, all of it as of one moment. */
export interface PartThere {
  readonly partId: string
  readonly lines: readonly StockLine[]
  readonly pieces: ReadonlyMap<string, Piece>
  readonly changes: readonly (Change & { readonly lot?: string | undefined; readonly serials: readonly string[] })[]
  readonly lots: ReadonlySet<string>
}

/** Movements are in the order of their ids, which are made a moment before they count. */
const SLACK_MINUTES = -1
const MAX_ATTEMPTS = 5

/**
 * A part as it stands at a place, with what changed it since. What moves while it is read has it read again, so that balance
 * and movements agree.
 *
 * Cost: 3 Queries; 1 BatchGet where something moved, 1 for serial numbers and 1 for lots that rows name.
 */
export const partThere = async (
  place: Place,
  partId: string,
  named: readonly Counted[],
  since: Instant,
): Promise<PartThere> => {
  const begin = addMinutes(since, SLACK_MINUTES)
  const serials = named.flatMap(({ serial }) => serial ?? [])
  const names = [...new Set(named.flatMap(({ lot }) => lot ?? []))]
  let before = await movementsSince(place, partId, begin)
  for (let attempt = 1; ; attempt += 1) {
    const [lines, pieces, lots] = await Promise.all([
      linesOf(place, partId),
      piecesOf(partId, serials),
      lotsOf(partId, names),
    ])
    const after = await movementsSince(place, partId, begin)
    if (after.length === before.length || attempt === MAX_ATTEMPTS) {
      const found = pieces.filter((piece) => piece !== undefined)
      return {
        partId,
        lines,
        pieces: new Map(found.map((piece) => [piece.serial, piece])),
        changes: after.flatMap((movement) => {
          const change = changeOf(place, movement)
          return change ? [{ ...change, lot: movement.lot, serials: movement.serials ?? [] }] : []
        }),
        lots: new Set(lots.map(({ lot }) => lot)),
      }
    }
    before = after
  }
}

const isThere = (piece: Piece | undefined, place: Place): boolean =>
  piece !== undefined && isInside(piece.at) && piece.at.bin === 'AVAILABLE' && samePlace(piece.at.place, place)

/** What a plan asks of the parts that were read. */
export const standingOf = (
  place: Place,
  there: ReadonlyMap<string, PartThere>,
): Pick<Standing, 'held' | 'free' | 'knowsLot' | 'liesElsewhere'> => {
  const pieceOf = ({ partId, serial = '' }: Counted) => there.get(partId)?.pieces.get(serial)
  const lineOf = ({ partId, lot }: Counted): Balance | undefined =>
    there.get(partId)?.lines.find((line) => line.lot === lot)?.balance
  const held = (of: Counted): Held => {
    const changes = there.get(of.partId)?.changes ?? []
    const { serial } = of
    if (serial !== undefined) {
      const own = changes.filter(({ serials }) => serials.includes(serial))
      return {
        now: isThere(pieceOf(of), place) ? 1 : 0,
        changes: own.map((one) => ({ ...one, quantity: Math.sign(one.quantity) })),
      }
    }
    const line = lineOf(of)
    return { now: (line?.AVAILABLE ?? 0) + (line?.RESERVED ?? 0), changes: changes.filter(({ lot }) => lot === of.lot) }
  }
  return {
    held,
    free: (of) => lineOf(of)?.AVAILABLE ?? 0,
    knowsLot: ({ partId, lot = '' }) => there.get(partId)?.lots.has(lot) ?? false,
    liesElsewhere: (of) => {
      const piece = pieceOf(of)
      return piece !== undefined && isInside(piece.at)
    },
  }
}
