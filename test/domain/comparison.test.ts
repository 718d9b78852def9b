import fc from 'fast-check'
import { compareRegions, type RegionCounts } from '../../functions/supervision/comparison'

const region = (code: string, completed: number, fixed: number): RegionCounts => ({
  region: code,
  counts: { completed, multiVisit: completed - fixed },
})
const standings = async (parts: readonly RegionCounts[], guarded = false) =>
  (await compareRegions('FIRST_TIME_FIX', parts, guarded)).entries

describe('G1 regions are compared as far as limits allow', () => {
  test('a small region is not the worst by chance; a large one below the limits is', async () => {
    const [large, small, poor] = await standings([
      region('420100', 1000, 800),
      region('420200', 3, 1),
      region('420300', 1000, 600),
    ])
    // 1 of 3 is the lowest share, and may truly be the highest.
    expect(small).toMatchObject({ share: { value: 1 / 3 }, standing: 'WITHIN', best: 1, worst: 3 })
    expect(poor).toMatchObject({ share: { value: 0.6 }, best: 2 })
    expect(large).toMatchObject({ share: { value: 0.8 }, best: 1, worst: 2 })
  })

  test('beyond the limits of chance at its own volume', async () => {
    const alike = Array.from({ length: 12 }, (_, i) => region(`42${i + 10}00`, 500, 400 + (i % 3)))
    const parts = [...alike, region('429900', 500, 330)]
    const { entries, mean, sigmaZ } = await compareRegions('FIRST_TIME_FIX', parts, false)
    expect(entries.map(({ standing }) => standing)).toEqual([...alike.map(() => 'WITHIN'), 'BEYOND_LOW'])
    expect(mean).toBeCloseTo((12 * 401 + 330) / 6500, 10)
    expect(sigmaZ).toBeGreaterThanOrEqual(1)
    expect(entries.at(-1)).toMatchObject({ best: 13, worst: 13 })
  })

  test('without a case there is nothing to compare', async () => {
    const empty = await compareRegions('SATISFACTION', [region('420100', 10, 10), region('420200', 9, 1)], false)
    expect(empty).not.toHaveProperty('mean')
    expect(empty.entries.map(({ share, standing }) => [share, standing])).toEqual([
      [{ suppressed: false }, undefined],
      [{ suppressed: false }, undefined],
    ])
  })

  const counts = fc.record({ completed: fc.nat(25), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  const drawn = fc.array(counts, { minLength: 2, maxLength: 8 })
  const built = (all: readonly { completed: number; part: number }[]) =>
    all.map(({ completed, part }, i) => region(`42${i + 10}00`, completed, Math.round(completed * part)))

  test('law: what a guarded viewer is shown does not depend on what is hidden', async () => {
    let tried = 0
    await fc.assert(
      fc.asyncProperty(drawn, fc.nat(7), async (all, which) => {
        const parts = built(all)
        const before = await standings(parts, true)
        const i = which % parts.length
        if (!before[i]?.share.suppressed) return
        const { completed = 0, multiVisit = 0 } = parts[i]?.counts ?? {}
        // Another secret behind the same hidden cells.
        const other = multiVisit === 0 ? completed : 0
        const changed = parts.map((part, k) => (k === i ? region(part.region, completed, completed - other) : part))
        const after = await standings(changed, true)
        const hidden = (entries: typeof before) => entries.map(({ share }) => share.suppressed)
        if (String(hidden(before)) !== String(hidden(after))) return
        tried += 1
        expect(after).toEqual(before)
      }),
      { numRuns: 600 },
    )
    expect(tried).toBeGreaterThan(20)
  })

  test('law: of two regions one stands before the other only where their intervals lie apart', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (all) => {
        const found = (await standings(built(all))).filter(({ share }) => share.value !== undefined)
        for (const one of found)
          for (const other of found)
            if ((one.worst ?? 0) < (other.best ?? 0)) expect(one.low.value).toBeGreaterThan(other.high.value ?? 1)
      }),
    )
  })
})
