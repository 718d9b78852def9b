import fc from 'fast-check'
import { discounted, firstNeed, learn, learnedNeed, priorOf, ratioOf } from '../../functions/parts/planning/belief'
import { atMost, expectedShortage, expectedSurplus, type Need, quantile } from '../../functions/parts/planning/need'
import { logGammaPoisson } from '../../functions/shared/gamma'

const levels = [0.8, 0.9, 0.95, 0.99]
const poisson = (mean: number): Need => ({ kind: 'POISSON', mean })
const mixed = (mean: number, shape: number): Need => ({ kind: 'GAMMA_POISSON', mean, shape })

test.each([
  [0.5, [1, 1, 2, 3]],
  [3, [4, 5, 6, 8]],
  [12, [15, 17, 18, 21]],
  [50, [56, 59, 62, 67]],
])('K2 stock for a mean of %d at 80, 90, 95 and 99 %% is that of the tables', (mean, stock) => {
  expect(levels.map((level) => quantile(poisson(mean), level))).toEqual(stock)
})

test('K1 K2 a first order is output times ratio', () => {
  const need = firstNeed(priorOf(0.005, 2000), 600)
  expect(need).toEqual(poisson(3))
  expect(quantile(need, 0.95)).toBe(6)
})

test('K3 18 used in 3 000 units make of 10 in 2 000 a ratio of 28 in 5 000; 4 000 units to come need 22.4 on average', () => {
  const belief = learn(priorOf(0.005, 2000), { used: 18, exposure: 3000 })
  expect(belief).toEqual({ failures: 28, units: 5000 })
  const need = learnedNeed(belief, 4000)
  expect(need).toEqual(mixed(22.4, 28))
  expect(levels.map((level) => quantile(need, level))).toEqual([28, 31, 34, 39])
})

test('K5 what one model teaches the next keeps its ratio and loses weight, never gains any', () => {
  const posterior = { failures: 28, units: 5000 }
  expect(discounted(posterior, 1000)).toEqual({ failures: 5.6, units: 1000 })
  expect(discounted(posterior, 9000)).toBe(posterior)
  expect(ratioOf(discounted(posterior, 1))).toBeCloseTo(0.0056, 12)
})

/** By adding up the terms p(0) = start, p(k) = p(k - 1) x ratio, as the definition says. */
const summed = (need: Need, k: number): number => {
  const { mean } = need
  let term = need.kind === 'POISSON' ? Math.exp(-mean) : (1 + mean / need.shape) ** -need.shape
  let total = term
  for (let i = 1; i <= k; i += 1) {
    term *= need.kind === 'POISSON' ? mean / i : ((need.shape + i - 1) / i) * (mean / (need.shape + mean))
    total += term
  }
  return total
}

const small: fc.Arbitrary<Need> = fc.oneof(
  fc.double({ min: 0.001, max: 300, noNaN: true }).map(poisson),
  fc
    .tuple(fc.double({ min: 0.001, max: 300, noNaN: true }), fc.double({ min: 0.05, max: 500, noNaN: true }))
    .map(([mean, shape]) => mixed(mean, shape)),
)
/** Means up to a million, evenly by their number of digits. */
const digits = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true }).map((power) => 10 ** power)
const any: fc.Arbitrary<Need> = fc.oneof(
  digits(-3, 6).map(poisson),
  fc.tuple(digits(-3, 6), digits(-1, 6)).map(([mean, shape]) => mixed(mean, shape)),
)

test('K3 the chance of at most k is the sum of its terms', () => {
  fc.assert(
    fc.property(small, fc.nat(400), (need, k) => {
      expect(atMost(need, k)).toBeCloseTo(summed(need, k), 11)
    }),
  )
})

/** The recurrence of the terms, taken from the functions themselves: it holds at a million as it does at one. */
const step = (need: Need, k: number): number =>
  need.kind === 'POISSON' ? need.mean / k : ((need.shape + k - 1) / k) * (need.mean / (need.shape + need.mean))

test('K3 the chance of exactly k, by its logarithm, is what one more adds', () => {
  fc.assert(
    fc.property(digits(-2, 4), digits(-1, 4), fc.nat(400), (mean, shape, k) => {
      const need = mixed(mean, shape)
      expect(Math.exp(logGammaPoisson(k, shape, mean))).toBeCloseTo(atMost(need, k) - atMost(need, k - 1), 10)
    }),
  )
})

test.each([1e3, 1e4, 1e5, 1e6])('K3 terms follow their recurrence around a mean of %d', (mean) => {
  for (const need of [poisson(mean), mixed(mean, 2.5), mixed(mean, 28), mixed(mean, 1e6)])
    for (const at of [0.5, 0.9, 1, 1.1]) {
      const k = Math.round(mean * at)
      const [before, here] = [k - 1, k].map((i) => atMost(need, i) - atMost(need, i - 1)) as [number, number]
      // A term is the difference of two sums, each exact to some 1e-12.
      expect(Math.abs(here - before * step(need, k))).toBeLessThan(1e-11)
    }
})

test('K3 a quantile is the least stock that is enough', () => {
  fc.assert(
    fc.property(any, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (need, level) => {
      const stock = quantile(need, level)
      expect(atMost(need, stock)).toBeGreaterThanOrEqual(level)
      expect(stock === 0 || atMost(need, stock - 1) < level).toBe(true)
    }),
  )
})

test('K3 at a mean of a million the Poisson is the normal distribution, as its skewness corrects it', () => {
  // Cornish and Fisher: mean + z sigma + (z^2 - 1) / 6, before rounding up with half a unit.
  const z = 1.6448536269514722
  expect(Math.abs(quantile(poisson(1e6), 0.95) - (1e6 + z * 1e3 + (z * z - 1) / 6))).toBeLessThanOrEqual(1)
})

test('K4 stock less shortage plus surplus is the mean, and more stock is never short of more', () => {
  fc.assert(
    fc.property(small, fc.nat(200), (need, stock) => {
      const short = expectedShortage(need, stock)
      expect(expectedSurplus(need, stock)).toBeGreaterThanOrEqual(-1e-9)
      expect(expectedShortage(need, 0)).toBeCloseTo(need.mean, 9)
      expect(expectedShortage(need, stock + 1)).toBeLessThanOrEqual(short + 1e-9)
      // By one more piece the shortage falls by the chance that it is needed.
      expect(short - expectedShortage(need, stock + 1)).toBeCloseTo(1 - atMost(need, stock), 8)
    }),
  )
})
