import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { frameDigester, keysOf } from '../../functions/callbacks/frame'
import { allocate, type Drawn, mergeDraws, type Stratum, sampler } from '../../functions/callbacks/sampling'

const sizes = (counts: Record<string, number>) => Object.entries(counts).map(([key, size]) => ({ key, size }))
const samples = (strata: readonly Stratum[]) => strata.map(({ sample }) => sample)

/** A frame: per provider some order ids, sorted as the index gives them. */
const frames = fc.array(fc.nat({ max: 30 }), { maxLength: 6 }).map((counts) =>
  counts.flatMap((count, p) =>
    Array.from({ length: count }, (_, o) => ({
      key: `P${p}`,
      orderId: `P${p}O${String(o).padStart(3, '0')}`,
    })),
  ),
)

const digestOf = (rows: readonly Drawn[]) => {
  const digester = frameDigester()
  for (const { key, orderId } of rows) digester.add(key, orderId)
  return digester.digest()
}

const draw = (seed: string, strata: readonly Stratum[], rows: readonly Drawn[]) => {
  const part = sampler(seed, strata)
  for (const { key, orderId } of rows) part.add(key, orderId)
  return part.partial()
}

test('Q1 strata by largest remainder: the worked value', () => {
  const strata = allocate(sizes({ A: 523, B: 311, C: 97, D: 48, E: 21 }), 100)
  expect(samples(strata)).toEqual([52, 31, 10, 5, 2])
})

test('Q1 a sample larger than the frame is the frame, and an empty frame has an empty sample', () => {
  expect(samples(allocate(sizes({ A: 3, B: 1 }), 100))).toEqual([3, 1])
  expect(allocate([], 100)).toEqual([])
})

test('Q1 equal remainders go to the provider that sorts first, whatever the order of the strata', () => {
  expect(samples(allocate(sizes({ A: 1, B: 1, C: 1 }), 2))).toEqual([1, 1, 0])
  expect(samples(allocate(sizes({ C: 1, B: 1, A: 1 }), 2))).toEqual([0, 1, 1])
})

test('Q1 any allocation draws what was wanted, within one of the exact share, never more than there is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 30 }),
      fc.nat(2000),
      (all, n) => {
        const total = all.reduce((sum, size) => sum + size, 0)
        const strata = allocate(
          all.map((size, i) => ({ key: `P${i}`, size })),
          n,
        )
        expect(samples(strata).reduce((sum, s) => sum + s, 0)).toBe(Math.min(n, total))
        for (const { size, sample } of strata) {
          expect(sample).toBeLessThanOrEqual(size)
          expect(Math.abs(sample - (size * Math.min(n, total)) / total)).toBeLessThan(1)
        }
      },
    ),
  )
})

test('Q1 the sample is the same however the frame is partitioned and in whatever order it is read', () => {
  fc.assert(
    fc.property(
      frames.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.array(fc.nat(4), { minLength: rows.length, maxLength: rows.length })),
      ),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.nat(60),
      fc.string(),
      ([rows, workers], mergeOrder, wanted, seed) => {
        const strata = allocate(digestOf(rows).strata, wanted)
        const whole = mergeDraws(strata, [draw(seed, strata, rows)])
        const parts = mergeOrder.map((worker) =>
          draw(seed, strata, rows.filter((_, i) => workers[i] === worker).reverse()),
        )
        expect(mergeDraws(strata, parts)).toEqual(whole)
        expect(mergeDraws(strata, [...parts, ...parts])).toEqual(whole)
      },
    ),
  )
})

test('Q1 the sample is what a plain sort by HMAC gives', () => {
  fc.assert(
    fc.property(frames, fc.nat(60), fc.string(), (rows, wanted, seed) => {
      const strata = allocate(digestOf(rows).strata, wanted)
      const lot = (id: string) => createHmac('sha256', seed).update(id).digest('hex')
      const expected = strata.flatMap(({ key, sample }) =>
        rows
          .filter((row) => row.key === key)
          .sort((a, b) => (lot(a.orderId) < lot(b.orderId) ? -1 : 1))
          .slice(0, sample),
      )
      expect(mergeDraws(strata, [draw(seed, strata, rows)])).toEqual(expected)
    }),
  )
})

test('Q1 a sampler holds no more than the sample', () => {
  const strata = [{ key: 'P', size: 100_000, sample: 7 }]
  const part = sampler('seed', strata)
  for (let i = 0; i < 20_000; i += 1) part.add('P', `order-${i}`)
  expect(part.partial().get('P')).toHaveLength(7)
})

test('Q1 every order of a stratum is as likely as any other', () => {
  const strata = [{ key: 'P', size: 10, sample: 3 }]
  const rows = Array.from({ length: 10 }, (_, i) => ({ key: 'P', orderId: `O${i}` }))
  const hits = new Map<string, number>()
  for (let seed = 0; seed < 4000; seed += 1)
    for (const { orderId } of mergeDraws(strata, [draw(String(seed), strata, rows)]))
      hits.set(orderId, (hits.get(orderId) ?? 0) + 1)
  // Expected 1200 each; six standard deviations of a binomial of 4000 and 0.3.
  for (const { orderId } of rows) expect(Math.abs((hits.get(orderId) ?? 0) - 1200)).toBeLessThan(6 * Math.sqrt(840))
})

test('Q1 the frame hash is SHA-256 over stratum and id a line, and the sizes give each line its provider', () => {
  fc.assert(
    fc.property(frames, (rows) => {
      const { hash, size, strata } = digestOf(rows)
      expect(hash).toBe(
        createHash('sha256')
          .update(rows.map(({ key, orderId }) => `${key}\t${orderId}\n`).join(''))
          .digest('hex'),
      )
      expect(size).toBe(rows.length)
      expect([...keysOf(strata)]).toEqual(rows.map(({ key }) => key))
    }),
  )
})

test('Q1 a frame out of order is refused, since the same orders must give the same hash', () => {
  const rows = [
    { key: 'B', orderId: '1' },
    { key: 'A', orderId: '2' },
  ]
  expect(() => digestOf(rows)).toThrow('not sorted')
  expect(() => digestOf([rows[0], rows[0]] as Drawn[])).toThrow('not sorted')
})
