import fc from 'fast-check'
import { deliver } from '../../local/delivery'

interface Run {
  readonly handled: number[]
  readonly settled: number[]
  readonly givenUp: number[]
  readonly attempts: Map<number, number>
}

type Faults = (record: number, attempt: number) => 'none' | 'report' | 'throw'

/** A function that handles records one by one, in order, and fails on some as told. */
const run = async (
  batch: readonly number[],
  retries: number,
  faults: Faults,
  signal = new AbortController().signal,
) => {
  const seen: Run = { handled: [], settled: [], givenUp: [], attempts: new Map() }
  const done = await deliver(batch, {
    retries,
    signal,
    sequenceNumberOf: String,
    invoke: async (records) => {
      for (const record of records) {
        const attempt = (seen.attempts.get(record) ?? 0) + 1
        seen.attempts.set(record, attempt)
        const fault = faults(record, attempt)
        if (fault === 'throw') throw new Error(`poison ${record}`)
        if (fault === 'report') return [String(record)]
        seen.handled.push(record)
      }
      return []
    },
    settle: async (records) => {
      seen.settled.push(...records)
    },
    giveUp: async (records) => {
      seen.givenUp.push(...records)
    },
    backOff: async () => {},
  })
  return { ...seen, done }
}

const batchOf = (size: number) => Array.from({ length: size }, (_, i) => i)

test('a reported failure is retried from the first failed record, not from the start', async () => {
  const { handled, done } = await run(batchOf(5), 3, (record, attempt) =>
    record === 2 && attempt === 1 ? 'report' : 'none',
  )
  expect(done).toBe(true)
  expect(handled).toEqual([0, 1, 2, 3, 4])
})

test('bisecting isolates a record that always throws, and the others go through', async () => {
  const { handled, givenUp, settled, attempts } = await run(batchOf(8), 2, (r) => (r === 5 ? 'throw' : 'none'))
  expect(givenUp).toEqual([5])
  expect(new Set(handled)).toEqual(new Set([0, 1, 2, 3, 4, 6, 7]))
  expect(settled).toEqual(batchOf(8))
  // Once in the batches of 8, 4 and 2, then alone: the first attempt and two retries.
  expect(attempts.get(5)).toBe(3 + 3)
})

test('a record that is reported for ever goes alone too, even with no retries', async () => {
  const { givenUp, settled } = await run(batchOf(4), 0, (record) => (record === 1 ? 'report' : 'none'))
  expect(givenUp).toEqual([1])
  expect(settled).toEqual(batchOf(4))
})

test('an identifier that is not in the batch fails the whole batch', async () => {
  const invoked: number[][] = []
  await deliver([1, 2], {
    retries: 0,
    signal: new AbortController().signal,
    sequenceNumberOf: String,
    invoke: async (records) => {
      invoked.push([...records])
      return invoked.length === 1 ? [''] : []
    },
    settle: async () => {},
    giveUp: async () => {},
    backOff: async () => {},
  })
  expect(invoked).toEqual([[1, 2], [1], [2]])
})

test('under any faults each record is handled or given up, settled once and in order', async () => {
  const fault = fc.constantFrom('none', 'none', 'none', 'report', 'throw' as const)
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.array(fault, { maxLength: 8 }), { maxLength: 12 }),
      async (size, retries, plan) => {
        const batch = batchOf(size)
        const seen = await run(batch, retries, (r, attempt) => (plan[r]?.[attempt - 1] ?? 'none') as 'none')
        expect(seen.done).toBe(true)
        expect(seen.settled).toEqual(batch)
        expect([...new Set([...seen.handled, ...seen.givenUp])].sort((a, b) => a - b)).toEqual(batch)
        const firstTimes = seen.handled.filter((r, i) => seen.handled.indexOf(r) === i)
        expect(firstTimes).toEqual([...firstTimes].sort((a, b) => a - b))
        for (const r of seen.givenUp) expect(seen.attempts.get(r)).toBeGreaterThan(retries)
      },
    ),
    { numRuns: 300 },
  )
})

test('what was not settled when stopped is left for the next start', async () => {
  const stopping = new AbortController()
  const { settled, done } = await run(
    batchOf(4),
    8,
    (record) => {
      if (record === 2) stopping.abort()
      return record === 2 ? 'report' : 'none'
    },
    stopping.signal,
  )
  expect(done).toBe(false)
  expect(settled).toEqual([0, 1])
})
