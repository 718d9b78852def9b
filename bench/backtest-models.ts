import {
  type Belief,
  CALM,
  learn,
  learnedNeed,
  priorOf,
  type Seen,
  type Unrest,
} from '../functions/parts/planning/belief'
import { type Need, quantile } from '../functions/parts/planning/need'
import { logGammaPoisson } from '../functions/shared/gamma'

/** One category's years before the one to predict, oldest first. */
export type History = readonly Seen[]

/** What is known ahead of the year to predict. */
export interface Ahead {
  readonly exposure: number
  /** Units that will come in, which only the fixed ratio is told. */
  readonly units: number
}

/** Stock that is enough with a chance. */
type Stock = (history: History, ahead: Ahead, level: number) => number

/** A way to plan, made ready on all categories' years before the one to predict, and on nothing else. */
interface Model {
  readonly name: string
  readonly prepare: (
    histories: readonly History[],
    unitsPerExposure: number,
  ) => { readonly stock: Stock /** For people. */; readonly estimated?: string }
}

const RATIO = 0.005
const WEIGHT = 2000
const YEARS = 3
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const poisson = (mean: number): Need => ({ kind: 'POISSON', mean })

const fixed: Model = {
  name: 'fixed 0.5 % of what comes in',
  prepare: () => ({ stock: (_history, { units }, level) => quantile(poisson(RATIO * units), level) }),
}

const average: Model = {
  name: `average of ${YEARS} years`,
  prepare: () => ({
    stock: (history, _ahead, level) => {
      const last = history.slice(-YEARS)
      return quantile(poisson(sum(last.map(({ used }) => used)) / last.length), level)
    },
  }),
}

const averageRate: Model = {
  name: `average of ${YEARS} years by exposure`,
  prepare: () => ({
    stock: (history, ahead, level) => {
      const last = history.slice(-YEARS)
      const rate = sum(last.map(({ used }) => used)) / sum(last.map(({ exposure }) => exposure))
      return quantile(poisson(rate * ahead.exposure), level)
    },
  }),
}

const believed = (prior: Belief, history: History, unrest: Unrest): Belief =>
  history.reduce((belief, seen) => learn(belief, seen, unrest), prior)

const plain: Model = {
  name: 'Gamma-Poisson, prior 0.5 %',
  prepare: (_histories, unitsPerExposure) => {
    const { failures, units } = priorOf(RATIO, WEIGHT)
    const prior = { failures, units: units / unitsPerExposure }
    return {
      stock: (history, { exposure }, level) => quantile(learnedNeed(believed(prior, history, CALM), exposure), level),
    }
  },
}

/** A prior of all categories by the moments of their ratios: what one category does not know, the others tell. */
const pooledPrior = (histories: readonly History[]): Belief => {
  const ratios = histories.map((history) => {
    const [used, exposure] = [sum(history.map((one) => one.used)), sum(history.map((one) => one.exposure))]
    return { ratio: used / exposure, exposure }
  })
  const mean = Math.max(1e-9, sum(ratios.map(({ ratio }) => ratio)) / ratios.length)
  const spread = sum(ratios.map(({ ratio }) => (ratio - mean) ** 2)) / Math.max(1, ratios.length - 1)
  const byChance = sum(ratios.map(({ exposure }) => mean / exposure)) / ratios.length
  const failures = mean ** 2 / Math.max(spread - byChance, 0.01 * mean ** 2)
  return { failures, units: failures / mean }
}

/** Steps of what is estimated; finer ones change no figure of the table. */
const MEMORIES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]
const GROWTHS = [0.8, 0.9, 1, 1.05, 1.1, 1.15, 1.2, 1.3]
const VARIATIONS = [0, 0.01, 0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5]

/** How well each year was foretold by the years before it: the logarithm of the chance given to what came. */
const foretold = (histories: readonly History[], unrest: Unrest): number => {
  const years = Math.max(...histories.map((history) => history.length))
  let total = 0
  for (let t = 2; t < years; t += 1) {
    const prior = pooledPrior(histories.map((history) => history.slice(0, t)).filter(({ length }) => length > 0))
    for (const history of histories) {
      const seen = history[t]
      if (!seen) continue
      const { used, exposure } = seen
      const belief = believed(prior, history.slice(0, t), unrest)
      const { shape, mean } = learnedNeed(belief, exposure, unrest) as Extract<Need, { kind: 'GAMMA_POISSON' }>
      total += logGammaPoisson(used, shape, mean)
    }
  }
  return total
}

const unrestOf = (histories: readonly History[], growths: readonly number[], variations: readonly number[]): Unrest => {
  const options = MEMORIES.flatMap((memory) =>
    growths.flatMap((growth) => variations.map((variation) => ({ memory, growth, variation }))),
  )
  const scored = options.map((unrest) => ({ unrest, score: foretold(histories, unrest) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).unrest
}

const learned = (name: string, unrestFor: (histories: readonly History[]) => Unrest): Model => ({
  name,
  prepare: (histories) => {
    const prior = pooledPrior(histories)
    const unrest = unrestFor(histories)
    const { memory, growth, variation } = unrest
    return {
      stock: (history, { exposure }, level) =>
        quantile(learnedNeed(believed(prior, history, unrest), exposure, unrest), level),
      ...(unrest === CALM ? {} : { estimated: `memory ${memory}, growth ${growth}, variation ${variation}` }),
    }
  },
})

export const models: readonly Model[] = [
  fixed,
  average,
  averageRate,
  plain,
  learned('  prior of all categories', () => CALM),
  learned('  and old years fade', (histories) => unrestOf(histories, [1], [0])),
  learned('  and years vary', (histories) => unrestOf(histories, [1], VARIATIONS)),
  learned('  and the ratio moves', (histories) => unrestOf(histories, GROWTHS, VARIATIONS)),
]
