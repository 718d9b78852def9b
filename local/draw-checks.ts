/**
 * Draws a published sample again and compares (docs/callback-sampling.md). It shares no line with the program that drew it:
 * what is to be checked must not check itself.
 */
import { createHash, createHmac } from 'node:crypto'
import type { DrawRecord, DrawSizing, DrawStratum } from './draw-record'

export type Verdict = 'ok' | 'FAILED' | 'not yet'

export interface Check {
  readonly name: string
  readonly verdict: Verdict
  /** What was found; of a failed check, what was expected too. */
  readonly found: string
}

/** The first hashed the order ids alone; the second hashes with each order its stratum, and publishes how the size came about. */
const FIRST = 'bottom-k/hmac-sha256/largest-remainder/1'
const SECOND = 'bottom-k/hmac-sha256/largest-remainder/2'
const MOST_A_DAY = 10_000

export const judged = (name: string, good: boolean, found: string): Check => ({
  name,
  verdict: good ? 'ok' : 'FAILED',
  found,
})
const same = (name: string, expected: string, actual: string): Check =>
  judged(name, expected === actual, expected === actual ? actual : `${actual}, but the record says ${expected}`)

/** Every check, in the order of the draw; all are made, whatever fails before. */
export const checkDraw = (record: DrawRecord): Check[] => [
  judged('algorithm', record.algorithm === FIRST || record.algorithm === SECOND, record.algorithm),
  same('frame hash', record.frameHash, hashOf(record)),
  frameOrder(record),
  frameSizes(record),
  ...(record.algorithm === FIRST ? [] : [sampleSize(record)]),
  sampleSizes(record),
  times(record),
  seed(record),
  sample(record),
]

const hashOf = (record: DrawRecord): string => {
  const { algorithm, frame, strata } = record
  // A line behind the last stratum belongs to none.
  const beyond = frame.slice(sum(strata.map(({ frameSize }) => frameSize)))
  const keyed = [...cut(record), beyond].flatMap((lines, i) => lines.map((id) => `${strata[i]?.key ?? ''}\t${id}\n`))
  const text = algorithm === FIRST ? frame.map((id) => `${id}\n`) : keyed
  return createHash('sha256').update(text.join('')).digest('hex')
}

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
  const keys = record.strata.map(({ key }) => key)
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

/** What the rule comes to, from the inputs on record. */
const sampleSize = ({ sizing, day, frameSize }: DrawRecord): Check => {
  const name = 'sample size'
  if (!sizing) return judged(name, false, 'the record does not say how it came about')
  const { kind, wanted, perDay = 0, period, precision, due, drawnBefore = 0 } = sizing
  const needed = precision ? neededFor(precision) : sizing.needed
  if (needed !== undefined && needed !== sizing.needed)
    return judged(name, false, `${needed} are needed for the precision, the record says ${sizing.needed}`)
  const dueNow =
    needed === undefined || period === undefined || period === 'DAY' ? undefined : dueBy(needed, period, day)
  if (dueNow !== due) return judged(name, false, `${dueNow} of ${needed} are due, the record says ${due}`)
  const full = { PER_DAY: perDay, ALL: frameSize }[kind] ?? (dueNow === undefined ? needed : dueNow - drawnBefore) ?? -1
  const expected = Math.max(0, Math.min(full, frameSize, MOST_A_DAY))
  const found = `${expected} of ${frameSize} by ${kind}${needed === undefined || period === undefined ? '' : `, ${needed} needed in a ${period.toLowerCase()}`}`
  return judged(name, expected === wanted, expected === wanted ? found : `${found}, the record says ${wanted}`)
}

/** n0 = z^2 p(1-p) / e^2, n = ceil(n0 / (1 + (n0 - 1) / N)), at most N (Cochran 1977). */
const neededFor = ({
  z,
  margin,
  share,
  population = Number.POSITIVE_INFINITY,
}: NonNullable<DrawSizing['precision']>) => {
  const endless = (z ** 2 * share * (1 - share)) / margin ** 2
  return population === 0 ? 0 : Math.min(population, Math.ceil(endless / (1 + (endless - 1) / population)))
}

/** With the k-th of a period's D days k/D is due, rounded down. */
const dueBy = (needed: number, period: string, day: string): number => {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const [first, after] =
    period === 'YEAR' ? [Date.UTC(year, 0), Date.UTC(year + 1, 0)] : [Date.UTC(year, month - 1), Date.UTC(year, month)]
  const DAY = 86_400_000
  return Math.floor((needed * ((Date.parse(day) - first) / DAY + 1)) / ((after - first) / DAY))
}

/** Sizes by largest remainder, in whole numbers of any length: exact whatever the sizes. */
const sampleSizes = ({ strata, frameSize, sizing }: DrawRecord): Check => {
  const wanted = sizing?.wanted ?? sum(strata.map((stratum) => stratum.sampleSize))
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
    return { i, key: stratum.key, whole: Number(share / total), rest: share % total }
  })
  const left = wanted - sum(exact.map(({ whole }) => whole))
  const order = exact.toSorted((a, b) => (a.rest === b.rest ? (a.key < b.key ? -1 : 1) : a.rest > b.rest ? -1 : 1))
  const raised = new Set(order.slice(0, left).map(({ i }) => i))
  return exact.map(({ i, whole }) => whole + (raised.has(i) ? 1 : 0))
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
