import fc from 'fast-check'
import { bandOf, LEAST_PRICES } from '../../functions/fees/prices/price-band'
import { PRICE_BINS, priceBin } from '../../functions/fees/prices/price-bins'
import { priceSubject } from '../../functions/fees/prices/price-subject'

const counted = (prices: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const price of prices) counts.set(priceBin(price), (counts.get(priceBin(price)) ?? 0) + 1)
  return counts
}
const many = (price: number, count: number): number[] => Array.from({ length: count }, () => price)

test('F1 bins are whole, in order, and some tenth wide: a price and one a fifth dearer are told apart', () => {
  const prices = fc.integer({ min: 10, max: 80_000_000 })
  fc.assert(
    fc.property(prices, prices, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      expect(priceBin(low)).toBeLessThanOrEqual(priceBin(high))
      if (high >= low * 1.2 + 2) expect(priceBin(low)).toBeLessThan(priceBin(high))
    }),
  )
  expect([priceBin(0), priceBin(10), priceBin(11), priceBin(100_000_000)]).toEqual([0, 0, 1, PRICE_BINS - 1])
})

test('F1 a price stands where its percentile is, within the width of a bin', () => {
  const usual = [...many(2000, 10), ...many(3000, 20), ...many(5000, 10)]
  expect(bandOf(3000, counted(usual))).toEqual({ below: 0.25, above: 0.25, sample: 40 })
  expect(bandOf(9900, counted(usual))).toEqual({ below: 1, above: 0, sample: 40, outlier: 'HIGH' })
  expect(bandOf(100, counted(usual))).toEqual({ below: 0, above: 1, sample: 40, outlier: 'LOW' })
})

test('F1 a few prices tell nothing: 29 are not shown, 30 are', () => {
  expect(bandOf(3000, counted(many(3000, LEAST_PRICES - 1)))).toBeUndefined()
  expect(bandOf(3000, counted(many(3000, LEAST_PRICES)))).toEqual({ below: 0, above: 0, sample: 30 })
})

test('F1 below and above never exceed the whole, and nobody in the middle is out of the usual', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 30, maxLength: 60 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (prices, price) => {
        const band = bandOf(price, counted(prices))
        expect((band?.below ?? 0) + (band?.above ?? 0)).toBeLessThanOrEqual(1)
        const sorted = [...prices].sort((a, b) => a - b)
        expect(bandOf(sorted[15] ?? 0, counted(prices))?.outlier).toBeUndefined()
      },
    ),
  )
})

test('F1 prices are compared for the same thing in the same province', () => {
  const order = { region: '420106', categoryId: 'c' }
  expect(priceSubject(order, { kind: 'PART', partNumber: 'M-1' })).toEqual({
    province: '42',
    categoryId: 'c',
    kind: 'PART',
    item: 'M-1',
  })
  expect(priceSubject(order, { kind: 'LABOUR', workItem: '检测' }).item).toBe('检测')
  expect(priceSubject(order, { kind: 'VISIT' }).item).toBe('')
})
