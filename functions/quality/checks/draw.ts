import { ALGORITHM, type FrameDigest, frameDigester } from '../../callbacks/frame'
import { allocate, mergeDraws, type Stratum, sampler } from '../../callbacks/sampling'

/** Chosen because it tells most, or drawn. */
export type Choice = 'WORTH' | 'RANDOM'

/** What may be drawn: a point under one key, or an order under its provider. */
export interface FrameRow {
  readonly key: string
  readonly id: string
}

/** What is on record before the seed is drawn. */
export interface Commitment {
  readonly algorithm: string
  readonly frameHash: string
  readonly frameSize: number
  readonly strata: readonly Stratum[]
}

const ahead = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const inFrameOrder = (rows: readonly FrameRow[]): FrameRow[] =>
  rows.toSorted((a, b) => ahead(a.key, b.key) || ahead(a.id, b.id))

/**
 * How many of a plan's visits go where they tell most; the others are drawn among all that remain, at least one.
 *
 * @param randomPercent 20 to 100
 * @example bestOf(10, 30) === 7
 */
export const bestOf = (wanted: number, randomPercent: number): number =>
  wanted - Math.max(1, Math.ceil((wanted * randomPercent) / 100))

/** Commits to a frame: as the draw of callbacks does (callbacks/frame.ts), so that the same program verifies it. */
export const commitTo = (rows: readonly FrameRow[], wanted: number): Commitment => {
  const digester = frameDigester()
  for (const { key, id } of inFrameOrder(rows)) digester.add(key, id)
  const { hash, size, strata }: FrameDigest = digester.digest()
  return { algorithm: ALGORITHM, frameHash: hash, frameSize: size, strata: allocate(strata, wanted) }
}

/** Whether rows read again are those committed to. */
export const isFrame = (rows: readonly FrameRow[], { frameHash }: Commitment): boolean =>
  commitTo(rows, 0).frameHash === frameHash

export interface Drawn extends FrameRow {
  /** Chance it had to be drawn (inclusion probability). */
  readonly probability: number
}

/** Draws by HMAC-SHA-256(seed, id): depends on seed and frame alone. */
export const drawFrom = (rows: readonly FrameRow[], { strata }: Commitment, seed: string): Drawn[] => {
  const draw = sampler(seed, strata)
  for (const { key, id } of rows) draw.add(key, id)
  return mergeDraws(strata, [draw.partial()]).map(({ key, orderId: id }) => {
    const stratum = strata.find((one) => one.key === key)
    return { key, id, probability: stratum ? stratum.sample / stratum.size : 0 }
  })
}

/**
 * The network's share from visits with known chances (D. G. Horvitz, D. J. Thompson 1952; as a ratio, J. Hajek 1971): each
 * counts for those that were not drawn with it. Undefined without visits.
 */
export const weightedShare = (
  visits: readonly { readonly checked: number; readonly conforming: number; readonly probability: number }[],
): number | undefined => {
  const total = (of: (one: (typeof visits)[number]) => number) =>
    visits.reduce((all, one) => all + of(one) / one.probability, 0)
  const checked = total((one) => one.checked)
  return checked > 0 ? total((one) => one.conforming) / checked : undefined
}
