import fc from 'fast-check'
import { laneyChart, sampleSize, wilson } from '../../functions/supervision/statistics'

test.each([
  [99, 100, 0.94551, 0.99823],
  [92, 100, 0.85002, 0.95891],
  [0, 20, 0, 0.16113],
])('Q1 the Wilson interval of %i of %i is [%f, %f]', (successes, sample, low, high) => {
  const interval = wilson(successes, sample)
  expect(interval?.low).toBeCloseTo(low, 5)
  expect(interval?.high).toBeCloseTo(high, 5)
})

test('Q1 an empty sample has no interval', () => {
  expect(wilson(0, 0)).toBeUndefined()
})

test('Q1 the interval holds the share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (sample, part) => {
      const successes = Math.round(sample * part)
      const { low, high } = wilson(successes, sample) ?? { low: Number.NaN, high: Number.NaN }
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(successes / sample)
      expect(high).toBeGreaterThanOrEqual(successes / sample)
    }),
  )
})

test.each([
  [0.05, undefined, 385],
  [0.05, 1000, 278],
  [0.05, 10_000, 370],
  [0.1, undefined, 97],
  [0.1, 100, 50],
])('Q1 a margin of %f over a population of %s takes a sample of %i', (margin, population, size) => {
  expect(sampleSize(margin, population)).toBe(size)
})

describe("Q1 Laney's p' chart", () => {
  const successes = [96, 188, 291, 97, 480, 95, 285, 99]
  const samples = [100, 200, 300, 100, 500, 100, 300, 100]
  const chart = laneyChart(samples.map((sample, i) => ({ successes: successes[i] ?? 0, sample })))

  test('has the worked centre and spread', () => {
    expect(chart?.mean).toBeCloseTo(0.95941, 5)
    expect(chart?.sigmaZ).toBeCloseTo(0.9971, 5)
  })

  test('has the worked limits for each sample, capped at 1', () => {
    const lower = { 100: 0.90038, 200: 0.91767, 300: 0.92533, 500: 0.93301 }
    for (const [i, sample] of samples.entries())
      expect(chart?.points[i]?.lower).toBeCloseTo(lower[sample as keyof typeof lower], 5)
    for (const [i, sample] of samples.entries())
      expect(chart?.points[i]?.upper).toBeCloseTo(Math.min(1, 2 * 0.95941 - lower[sample as keyof typeof lower]), 4)
    expect(chart?.points.some((point) => point?.beyond)).toBe(false)
  })

  test('marks a point beyond its limits', () => {
    const marked = laneyChart([
      ...samples.map((sample, i) => ({ successes: successes[i] ?? 0, sample })),
      { successes: 80, sample: 100 },
    ])
    expect(marked?.points.map((point) => point?.beyond).indexOf(true)).toBe(8)
  })

  test('leaves a gap where nobody was asked, and says nothing about nobody at all', () => {
    expect(
      laneyChart([
        { successes: 9, sample: 10 },
        { successes: 0, sample: 0 },
      ])?.points[1],
    ).toBeUndefined()
    expect(laneyChart([{ successes: 0, sample: 0 }])).toBeUndefined()
  })

  test('everybody satisfied everywhere is within limits', () => {
    const all = laneyChart([
      { successes: 10, sample: 10 },
      { successes: 20, sample: 20 },
    ])
    expect(all?.points.every((point) => point?.beyond === false)).toBe(true)
  })
})
