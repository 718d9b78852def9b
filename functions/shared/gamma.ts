/**
 * The incomplete gamma and beta functions, exact enough for counts of millions. What stands before their fractions is
 * taken from C. Loader's saddle points (Fast and accurate computation of binomial probabilities, 2000): logarithms of
 * factorials would cancel, and leave seven digits of sixteen at a mean of a million.
 */

/** Lanczos' coefficients for g = 7, n = 9 (P. Godfrey 2001); relative error below 1e-14. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

const logGamma = (x: number): number => {
  const [first = 0, ...rest] = LANCZOS
  const sum = rest.reduce((total, c, i) => total + c / (x + i), first)
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

/** From here on five terms of Stirling's series are exact to 1e-16. */
const SERIES_FROM = 16

/** What Stirling's formula for the logarithm of x! leaves out (DLMF 5.11.1). */
const stirlingError = (x: number): number => {
  if (x < SERIES_FROM) return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI)
  const square = x * x
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / x
}

/** `x ln(x / mean) + mean - x`, by its series where x is near the mean and the terms would cancel. */
const deviance = (x: number, mean: number): number => {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const v = (x - mean) / (x + mean)
  let sum = (x - mean) * v
  for (let j = 1, term = 2 * x * v; ; j += 1) {
    term *= v * v
    const next = sum + term / (2 * j + 1)
    if (next === sum) return sum
    sum = next
  }
}

/** `mean^x e^-mean / x!` for any x above 0. */
const poissonMass = (x: number, mean: number): number =>
  Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x)

/** `n! / (x! (n - x)!) p^x q^(n - x)` for any x between 0 and n, both left out. */
const binomialMass = (x: number, n: number, p: number, q: number): number => {
  const rest = n - x
  const errors = stirlingError(n) - stirlingError(x) - stirlingError(rest)
  const root = Math.sqrt(n / (2 * Math.PI * x * rest))
  return root * Math.exp(errors - deviance(x, n * p) - deviance(rest, n * q))
}

/** A fraction at 10^6 settles within some 3 000 steps, a series within 8 000. */
const MAX_STEPS = 100_000
const PRECISION = 1e-15
const TINY = 1e-300

const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value)

/** Lentz's method: the continued fraction `1 / (b0 + a1 / (b1 + a2 / (b2 + …)))`, from a step's `[a, b]`. */
const lentz = (first: number, step: (i: number) => readonly [number, number]): number => {
  let c = away(first)
  let d = 1 / c
  let value = d
  c = 1 / TINY
  for (let i = 1, change = 0; i <= MAX_STEPS && Math.abs(change - 1) > PRECISION; i += 1) {
    const [a, b] = step(i)
    d = 1 / away(b + a * d)
    c = away(b + a / c)
    change = c * d
    value *= change
  }
  return value
}

/** DLMF 8.17.22. */
const betaFraction = (x: number, a: number, b: number): number =>
  lentz(1, (i) => {
    const m = Math.floor(i / 2)
    const factor = i % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m)
    return [(factor * x) / ((a + i - 1) * (a + i)), 1]
  })

/**
 * Regularised incomplete beta function I_x(a, b), 0 to 1.
 *
 * @param y `1 - x`, given apart so that it keeps its digits where x is near 1
 */
export const betaShare = (x: number, a: number, b: number, y = 1 - x): number => {
  if (x <= 0) return 0
  if (y <= 0) return 1
  const front = (binomialMass(a, a + b, x, y) * a * b) / (a + b)
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(y, b, a)) / b
}

/** Regularised upper incomplete gamma function Q(a, x), 1 to 0 (DLMF 8.7.1, 8.9.2). */
export const gammaTail = (a: number, x: number): number => {
  if (x <= 0) return 1
  const front = poissonMass(a, x)
  if (x < a + 1) {
    let sum = 1
    for (let n = 1, term = 1; n <= MAX_STEPS && term > sum * PRECISION; n += 1) {
      term *= x / (a + n)
      sum += term
    }
    return 1 - front * sum
  }
  return front * a * lentz(x + 1 - a, (i) => [i * (a - i), x + 2 * i + 1 - a])
}

/** Logarithm of the chance of exactly k where counts are Poisson and their mean a Gamma of this shape and mean. */
export const logGammaPoisson = (k: number, shape: number, mean: number): number => {
  const p = shape / (shape + mean)
  const ways = logGamma(k + shape) - logGamma(shape) - logGamma(k + 1)
  return ways + shape * Math.log(p) + (k === 0 ? 0 : k * Math.log(mean / (shape + mean)))
}
