import fc from 'fast-check'
import { atMost, leastPlausible, normalQuantile, normalTail } from '../../functions/supervision/binomial'

/** By adding up the terms, as the definition says. */
const summed = (k: number, n: number, p: number): number => {
  let [term, total] = [(1 - p) ** n, 0]
  for (let i = 0; i <= k; i += 1) {
    total += term
    term *= ((n - i) / (i + 1)) * (p / (1 - p))
  }
  return total
}

test('the tail of the binomial is the sum of its terms', () => {
  expect(atMost(3, 5, 0.95)).toBeCloseTo(0.0225925, 7)
  const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(100), share, (n, k, p) => {
      expect(atMost(k, n, p)).toBeCloseTo(k >= n ? 1 : summed(k, n, p), 9)
    }),
  )
})

test('of 100 000 it is that of the normal distribution', () => {
  const [n, p] = [100_000, 0.9]
  const sigma = Math.sqrt(n * p * (1 - p))
  expect(atMost(Math.floor(n * p - 3 * sigma - 0.5), n, p)).toBeCloseTo(normalTail(3), 4)
})

test.each([
  [0, 0.5],
  [1.959964, 0.025],
  [3, 0.0013499],
  [-3, 0.9986501],
])('beyond %f sigmas lies %f', (sigmas, tail) => {
  expect(normalTail(sigmas)).toBeCloseTo(tail, 6)
})

test('the least plausible count is the first that chance reaches', () => {
  const tail = normalTail(3)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 100 }), (n, percent) => {
      const p = percent / 100
      const least = leastPlausible(n, p, tail)
      expect(atMost(least - 1, n, p)).toBeLessThanOrEqual(tail)
      if (least < n) expect(atMost(least, n, p)).toBeGreaterThan(tail)
    }),
  )
})

test.each([
  [0.025, 1.959964],
  [0.0025, 2.807034],
  [0.00135, 2.999977],
])('a tail of %d of the normal distribution begins at %d sigmas', (tail, sigmas) => {
  expect(normalQuantile(tail)).toBeCloseTo(sigmas, 5)
  expect(normalTail(normalQuantile(tail))).toBeCloseTo(tail, 9)
})
