import fc from 'fast-check'
import { checkEvidence, type ExportedEvidence } from '../../functions/evidence/check-evidence'
import { BUCKETS, bucketOf, groupOf, headsOf, leafOf } from '../../functions/evidence/head'
import { type DaySeal, newLedger, nextSeal } from '../../functions/evidence/seal'
import { daysToSeal, MAX_DAYS_A_RUN, piecesOf } from '../../functions/evidence/sealing'
import { canonicalJson } from '../../functions/shared/canonical'
import { addDays } from '../../functions/shared/days'
import { leafHash, pathOf, rootByPath, rootOf } from '../../functions/shared/merkle'
import { aLedger, exported, type Log, logOf } from '../support/sealed-logs'

const DAY = '2026-11-01'
const failed = (evidence: ExportedEvidence, kept?: DaySeal) =>
  checkEvidence(evidence, kept)
    .filter(({ ok }) => ok === false)
    .map(({ what }) => what)

const logs = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 40 })
const ledgerOf = (lengths: readonly number[]) => aLedger(lengths.map((length, n) => logOf(`01ORDER${n}`, length, DAY)))

describe('G4 an outsider who checks', () => {
  test('finds nothing wrong with what was sealed, whoever else was', () => {
    fc.assert(
      fc.property(logs, fc.nat(), (lengths, n) => {
        const ledger = ledgerOf(lengths)
        const log = ledger.logs[n % lengths.length] as Log
        const kept = ledger.seals[n % ledger.seals.length]
        const checks = checkEvidence(exported(ledger, log), kept)
        expect(checks.map(({ what, ok }) => [what, ok])).toEqual(checks.map(({ what }) => [what, true]))
        expect(checks).toHaveLength(9)
      }),
      { numRuns: 25 },
    )
  })

  test('finds any single change of any value', () => {
    const ledger = ledgerOf([5, 3, 4, 1, 2, 6, 3])
    const evidence = exported(ledger, ledger.logs[0] as Log)
    const kept = ledger.seals.at(-1) as DaySeal
    const places = placesOf(evidence)
    expect(places.length).toBeGreaterThan(60)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), (path, n) => {
        expect(failed(changed(evidence, path, n), kept)).not.toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  test('finds an entry dropped, doubled, or moved, and the end cut off', () => {
    const ledger = ledgerOf([6, 2])
    const evidence = exported(ledger, ledger.logs[0] as Log)
    const log = evidence.log ?? []
    for (const i of log.keys()) {
      expect(failed({ ...evidence, log: log.toSpliced(i, 1) })).not.toEqual([])
      expect(failed({ ...evidence, log: log.toSpliced(i, 0, log[i] as (typeof log)[0]) })).not.toEqual([])
      if (i > 0) expect(failed({ ...evidence, log: log.slice(0, i) })).not.toEqual([])
    }
    expect(failed({ ...evidence, log: log.toReversed() })).not.toEqual([])
    expect(failed({ ...evidence, log: [] })).not.toEqual([])
  })

  test('finds a log written anew, which is a chain in itself', () => {
    const ledger = ledgerOf([4, 2])
    const evidence = exported(ledger, ledger.logs[0] as Log)
    const anew = logOf('01ORDER0', 4, DAY, 'something else')
    expect(failed({ ...evidence, log: exported(aLedger([anew]), anew).log })).toEqual([
      'the log still has the entry that was sealed, unchanged',
    ])
  })

  test('finds the proof of another order', () => {
    const ledger = ledgerOf([4, 4])
    const [own, other] = ledger.logs.map((log) => exported(ledger, log))
    expect(failed({ ...(own as ExportedEvidence), proof: other?.proof })).toContain('the sealed leaf is of this order')
  })

  test('finds a second head of the order in a bucket that is not its own', () => {
    const ledger = ledgerOf([4])
    const evidence = exported(ledger, ledger.logs[0] as Log)
    const { leaf, bucket } = evidence.proof as NonNullable<ExportedEvidence['proof']>
    const elsewhere = (bucket + 1) % BUCKETS
    const content = canonicalJson({ bucket: elsewhere, chains: 1, root: leafHash(leaf) })
    const hashes = Array.from({ length: BUCKETS }, (_, i) => leafHash(i === elsewhere ? content : String(i)))
    const dayPath = pathOf(hashes, elsewhere)
    const proof = { leaf, bucket: elsewhere, index: 0, chains: 1, path: [], bucketLeaf: content, dayPath, day: DAY }
    const sum = { root: rootOf(hashes), groupRoots: [], chains: 1, entries: 4 }
    const { daySeal } = nextSeal(newLedger(DAY), sum, `${addDays(DAY, 1)}T00:00:00.000Z`)
    expect(failed({ ...evidence, proof, seals: [daySeal] })).toEqual(['the leaf leads to the root of its bucket'])
  })

  test('finds that all was made anew, by the seal that was kept and by it alone', () => {
    const before = ledgerOf([4, 2])
    const anew = aLedger([logOf('01ORDER0', 4, DAY, 'something else'), logOf('01ORDER1', 2, DAY)])
    const evidence = exported(anew, anew.logs[0] as Log)
    expect(failed(evidence)).toEqual([])
    expect(failed(evidence, before.seals[0])).toEqual([])
    expect(failed(evidence, before.seals.at(-1))).toEqual(['the seal that you kept stands in it unchanged'])
  })

  test('finds a day left out, and a seal put in another’s place', () => {
    const { seals } = ledgerOf([2])
    const [first, second, third] = seals as [DaySeal, DaySeal, DaySeal]
    expect(failed({ seals })).toEqual([])
    expect(failed({ seals: [first, third] })).toEqual(['the seals are a chain without a gap, one for every day'])
    const other = aLedger([logOf('01OTHER', 3, DAY)]).seals[1] as DaySeal
    expect(failed({ seals: [first, other, third] })).not.toEqual([])
    expect(failed({ seals: [{ ...second, sequence: 1 }, third] })).not.toEqual([])
  })

  test('is told what could not be checked', () => {
    const ledger = ledgerOf([3])
    const evidence = exported(ledger, ledger.logs[0] as Log)
    const hidden = { ...evidence, log: evidence.log?.map((link) => ({ ...link, entry: null })) }
    const open = checkEvidence(hidden).filter(({ ok }) => ok === undefined)
    expect(open.map(({ what }) => what)).toEqual([
      'what each entry says is what was hashed, and it is of this order',
      'the seal that you kept stands in it unchanged',
    ])
    expect(checkEvidence({ seals: [] })).toMatchObject([{ ok: undefined }])
    expect(checkEvidence({ seals: [] }, ledger.seals[0])).toMatchObject([{ ok: false }])
  })
})

test('G4 of entries in any order, some twice, the furthest of each order and day counts', () => {
  const entries = [logOf('A', 4, DAY), logOf('A', 6, DAY).slice(4), logOf('B', 2, DAY)].flat()
  const expected = [
    ['A', 6],
    ['B', 2],
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 }), (told) => {
      const heads = headsOf(told).map(({ orderId, count }) => [orderId, count])
      expect(heads.sort()).toEqual(expected)
    }),
  )
})

test('G4 every bucket belongs to one group, and ids spread over them', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `order ${i}`)
  const counts = new Map<number, number>()
  for (const id of ids) counts.set(bucketOf(id), (counts.get(bucketOf(id)) ?? 0) + 1)
  expect(counts.size).toBe(BUCKETS)
  expect(Math.max(...counts.values())).toBeLessThan(50)
  expect(new Set([...counts.keys()].map(groupOf))).toEqual(new Set(piecesOf(DAY).map(({ group }) => group)))
})

test('G4 the nights seal every day that is over, in order, and no more than a month’s at once', () => {
  expect(daysToSeal(DAY, DAY)).toEqual([])
  expect(daysToSeal(DAY, addDays(DAY, 3))).toEqual([DAY, addDays(DAY, 1), addDays(DAY, 2)])
  expect(daysToSeal(addDays(DAY, 1), DAY)).toEqual([])
  expect(daysToSeal(DAY, addDays(DAY, 90))).toHaveLength(MAX_DAYS_A_RUN)
})

test('G4 the leaf is text that anybody can write down and hash', () => {
  const [head] = headsOf(logOf('01ORDER0', 1, DAY))
  const { seals, proofOf } = ledgerOf([1])
  const proof = proofOf('01ORDER0')
  expect(leafOf(head as NonNullable<typeof head>)).toBe(
    `{"count":1,"day":"2026-11-01","hash":"${head?.hash}","orderId":"01ORDER0"}`,
  )
  const at = { index: proof?.bucket ?? 0, size: BUCKETS }
  expect(rootByPath(leafHash(proof?.bucketLeaf ?? ''), at, proof?.dayPath ?? [])).toBe(seals[1]?.root)
})

type Path = readonly (string | number)[]

/** Where a value stands that is text or a number. */
const placesOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))
    : value === null || value === undefined
      ? []
      : [path]

const changed = <T>(value: T, [key, ...rest]: Path, n: number): T => {
  if (key === undefined) return alteredValue(value, n) as T
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>
  copy[key] = changed(copy[key], rest, n)
  return copy as T
}

/** One bit of one character, or one more. */
const alteredValue = (value: unknown, n: number): unknown => {
  if (typeof value === 'number') return n % 2 === 0 ? value + 1 : value - 1
  const text = String(value)
  const at = n % text.length
  const bit = 1 << (n % 7)
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ bit) + text.slice(at + 1)
}
