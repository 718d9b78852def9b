/**
 * Draws a published sample again and compares (docs/callback-sampling.md). It shares no line with the program that drew it:
 * what is to be checked must not check itself.
 */
import { createHash, createHmac } from 'node:crypto'
import type { DrawRecord, DrawStratum } from './draw-record'

export type Verdict = 'ok' | 'FAILED' | 'not yet'

export interface Check {
  readonly name: string
  readonly verdict: Verdict
  /** What was found; of a failed check, what was expected too. */
  readonly found: string
}

const ALGORITHM = 'bottom-k/hmac-sha256/largest-remainder/1'

const judged = (name: string, good: boolean, found: string): Check => ({
  name,
  verdict: good ? 'ok' : 'FAILED',
  found,
})
const same = (name: string, expected: string, actual: string): Check =>
  judged(name, expected === actual, expected === actual ? actual : `${actual}, but the record says ${expected}`)

/** Every check, in the order of the draw; all are made, whatever fails before. */
export const checkDraw = (record: DrawRecord): Check[] => [
  judged('algorithm', record.algorithm === ALGORITHM, record.algorithm),
  same('frame hash', record.frameHash, hashOf(record.frame)),
  frameOrder(record),
  frameSizes(record),
  sampleSizes(record),
  times(record),
  seed(record),
  sample(record),
]

const hashOf = (frame: readonly string[]): string =>
  createHash('sha256')
    .update(frame.map((id) => `${id}\n`).join(''))
    .digest('hex')

/** The lines of each stratum, as the published sizes cut the frame. */
const cut = ({ frame, strata }: DrawRecord): string[][] => {
  let from = 0
  return strata.map(({ frameSize }) => {
    const lines = frame.slice(from, from + frameSize)
    from += frameSize
    return lines
  })
}

const frameOrder = (record: DrawRecord): Check => {
  const twice = record.frame.length - new Set(record.frame).size
  const unsorted = cut(record).findIndex((lines) => lines.some((id, i) => i > 0 && id <= (lines[i - 1] ?? '')))
  const keys = record.strata.map(localKey)
  const strataSorted = keys.every((key, i) => i === 0 || key > (keys[i - 1] ?? ''))
  const found =
    twice > 0
      ? `${twice} orders stand in it twice`
      : unsorted >= 0
        ? `stratum ${unsorted + 1} is not sorted`
        : strataSorted
          ? 'every order once, sorted'
          : 'strata are not sorted'
  return judged('frame order', twice === 0 && unsorted < 0 && strataSorted, found)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

const frameSizes = ({ frame, frameSize, strata }: DrawRecord): Check => {
  const inStrata = sum(strata.map((stratum) => stratum.frameSize))
  const good = frame.length === frameSize && inStrata === frameSize
  return judged('frame sizes', good, `${frame.length} lines, ${inStrata} in strata, ${frameSize} on record`)
}

/** Sizes by largest remainder, in whole numbers of any length: exact whatever the sizes. */
const sampleSizes = ({ strata, frameSize }: DrawRecord): Check => {
  const wanted = sum(strata.map(({ sampleSize }) => sampleSize))
  const expected = shares(strata, wanted)
  const off = strata.findIndex(({ sampleSize }, i) => sampleSize !== expected[i])
  const stratum = strata[off]
  return judged(
    'sample sizes',
    off < 0 && wanted <= frameSize,
    stratum
      ? `stratum ${off + 1}: ${expected[off]} of ${stratum.frameSize} is its share of ${wanted}, the record says ${stratum.sampleSize}`
      : `${wanted} of ${frameSize} by largest remainder`,
  )
}

const shares = (strata: readonly DrawStratum[], wanted: number): number[] => {
  const total = BigInt(sum(strata.map(({ frameSize }) => frameSize)))
  if (total === 0n) return strata.map(() => 0)
  const exact = strata.map((stratum, i) => {
    const share = BigInt(wanted) * BigInt(stratum.frameSize)
    return { i, key: localKey(stratum), whole: Number(share / total), rest: share % total }
  })
  const left = wanted - sum(exact.map(({ whole }) => whole))
  const order = exact.toSorted((a, b) => (a.rest === b.rest ? (a.key < b.key ? -1 : 1) : a.rest > b.rest ? -1 : 1))
  const raised = new Set(order.slice(0, left).map(({ i }) => i))
  return exact.map(({ i, whole }) => whole + (raised.has(i) ? 1 : 0))
}

/** The local id in a global one: by it strata are sorted, and equal remainders decided. */
const localKey = ({ key }: DrawStratum): string => {
  const text = Buffer.from(key, 'base64url').toString()
  return text.slice(text.indexOf(':') + 1)
}

const times = ({ committedAt, seededAt, sampledAt }: DrawRecord): Check => {
  if (seededAt === undefined)
    return { name: 'order of steps', verdict: 'not yet', found: `committed at ${committedAt}` }
  const instants = [committedAt, seededAt, ...(sampledAt === undefined ? [] : [sampledAt])].map(Date.parse)
  const good = instants.every((instant, i) => i === 0 || instant >= (instants[i - 1] ?? 0))
  return judged('order of steps', good, `frame ${committedAt}, seed ${seededAt}, sample ${sampledAt ?? 'not yet'}`)
}

const seed = ({ seed: text }: DrawRecord): Check =>
  text === undefined
    ? { name: 'seed', verdict: 'not yet', found: 'not drawn' }
    : judged('seed', /^[0-9a-f]{64}$/.test(text), text)

const sample = (record: DrawRecord): Check => {
  const { seed: key, sample: published, strata } = record
  if (key === undefined || published === undefined) return { name: 'sample', verdict: 'not yet', found: 'not drawn' }
  const lot = (id: string) => createHmac('sha256', key).update(id).digest('hex')
  const expected = cut(record).flatMap((lines, i) =>
    lines
      .map((id) => ({ id, lot: lot(id) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, strata[i]?.sampleSize)
      .map(({ id }) => id),
  )
  const off = expected.findIndex((id, i) => published[i] !== id)
  if (off >= 0)
    return judged(
      'sample',
      false,
      `place ${off + 1} is ${expected[off]}, the record says ${published[off] ?? 'nobody'}`,
    )
  if (published.length !== expected.length)
    return judged('sample', false, `${expected.length} are drawn, the record has ${published.length}`)
  return judged('sample', true, `the same ${published.length}, in order`)
}
