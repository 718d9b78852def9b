import fc from 'fast-check'
import { durationsOf, feesOf, figuresOfParts } from '../../functions/supervision/figures'
import { cell, cells, derived } from '../../functions/supervision/suppression'
import { satisfactionChart } from '../../functions/supervision/trend'

describe('G1 small cells', () => {
  test('a guarded viewer sees no count of 1 to 4, and a 0', () => {
    expect([0, 1, 4, 5].map((n) => cell(n, true).value)).toEqual([0, undefined, undefined, 5])
    expect(cell(3, false)).toEqual({ value: 3, suppressed: false })
  })

  test('one hidden cell takes the smallest other with it; a place without orders hides nothing', () => {
    expect(cells([3, 20, 7, 0], true).map(({ value }) => value)).toEqual([undefined, 20, undefined, 0])
    expect(cells([3, 2, 7], true).map(({ value }) => value)).toEqual([undefined, undefined, 7])
    expect(cells([3, 0], true).map(({ value }) => value)).toEqual([undefined, undefined])
    expect(cells([3], true).map(({ value }) => value)).toEqual([undefined])
  })

  test('what is alike is hidden with what is not: as many as are as small', () => {
    expect(cells([1, 1, 9, 30], true).map(({ value }) => value)).toEqual([undefined, undefined, undefined, 30])
    expect(cells([4, 7, 30, 7], true).map(({ value }) => value)).toEqual([undefined, undefined, 30, undefined])
  })

  test('no shown cell is small, and every other one is shown as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 20 }), (counts) => {
        const shown = cells(counts, true)
        expect(shown.every(({ value }) => value === undefined || value === 0 || value >= 5)).toBe(true)
        expect(shown.some(({ suppressed }) => suppressed)).toBe(counts.some((n) => n > 0 && n < 5))
        expect(shown.every(({ value }, i) => value === undefined || value === counts[i])).toBe(true)
        expect(cells(counts, false).map(({ value }) => value)).toEqual(counts)
      }),
    )
  })

  /** Who knows the rule tries every list of counts, and keeps those that would show what was shown. */
  test.each([
    [2, 12],
    [3, 12],
    [4, 9],
    [5, 6],
  ])(
    'no hidden one of %i follows from the total and the rest, for one who tries all counts up to %i',
    (length, most) => {
      const alike = new Map<string, number[][]>()
      for (let n = 0; n < (most + 1) ** length; n += 1) {
        const counts = Array.from({ length }, (_, i) => Math.floor(n / (most + 1) ** i) % (most + 1))
        const total = counts.reduce((sum, count) => sum + count, 0)
        const seen = JSON.stringify([cells(counts, true), cell(total, true)])
        alike.set(seen, [...(alike.get(seen) ?? []), counts])
      }
      const told = [...alike.values()].filter((possible) =>
        cells(possible[0] ?? [], true).some(
          ({ suppressed }, i) => suppressed && new Set(possible.map((counts) => counts[i])).size === 1,
        ),
      )
      // Five places with one each: the total says it, and there is nothing else to hide.
      expect(told).toEqual(length === 5 ? [[[1, 1, 1, 1, 1]]] : [])
    },
  )

  test('a median and a 90th percentile tell no more of bins than is shown of them', () => {
    const bins = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
    const shownOf = (counts: readonly number[]) =>
      durationsOf(Object.fromEntries(counts.map((n, i) => [`toAccept${i}`, n])), 'toAccept', true)
    fc.assert(
      fc.property(bins, (counts) => {
        const { bins: shown, ...quantiles } = shownOf(counts)
        const hidden = shown.flatMap(({ count }, i) => (count.suppressed ? [i] : []))
        const turned = counts.map((n, i) => {
          const at = hidden.indexOf(i)
          return at < 0 ? n : (counts[hidden[(at + 1) % hidden.length] ?? 0] ?? 0)
        })
        expect(shownOf(turned)).toEqual({ bins: shown, ...quantiles })
      }),
    )
  })

  test('a share is hidden with its numerator and its denominator, and is absent of nothing', () => {
    const [few, some, none] = figuresOfParts(
      [
        { completed: 3, onTime: 3 },
        { completed: 40, onTime: 2 },
        { completed: 0 },
        { completed: 50, onTime: 50 },
        { completed: 9, onTime: 9 },
      ],
      true,
    )
    expect(few?.onTime).toEqual({ suppressed: true })
    expect(some?.onTime).toEqual({ suppressed: true })
    expect(none?.onTime).toEqual({ suppressed: false })
    expect(derived([cell(7, true)], 0.5)).toEqual({ value: 0.5, suppressed: false })
  })

  test('fees are hidden with few completed orders', () => {
    expect(feesOf({ completed: 2, feeVISIT: 6000 }, true).total).toEqual({ suppressed: true })
    const open = feesOf({ completed: 2, feeVISIT: 6000, feePART: 1000 }, false)
    expect([open.total.value, open.perOrder.value]).toEqual([7000, 3500])
  })

  test('limits and marks of the trend chart are hidden with their answers', () => {
    const chart = satisfactionChart(
      [
        { from: '2026-10-01', counts: { answered: 50, satisfied: 49 } },
        { from: '2026-10-02', counts: { answered: 3, satisfied: 0 } },
        { from: '2026-10-03', counts: { answered: 60, satisfied: 58 } },
        { from: '2026-10-04', counts: { answered: 70, satisfied: 69 } },
      ],
      true,
      { scope: 'M#M1', from: '2026-10-01', to: '2026-10-04' },
    )
    expect(chart.points.map(({ lower, beyond }) => [lower.suppressed, beyond])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, false],
    ])
  })
})
