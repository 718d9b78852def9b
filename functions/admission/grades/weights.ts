import { checkDistinct } from '../../shared/checks'
import type { KpiName } from './kpi-names'
import type { SchemeTerms } from './scheme'

interface Weight {
  readonly name: KpiName
  readonly points: number
}

/** Weights as they are sent, each figure once, as a scheme keeps them. */
export const weightsOf = (weights: readonly Weight[]): SchemeTerms['weights'] => {
  checkDistinct(
    weights.map(({ name }) => name),
    weights.length,
    ['input', 'weights'],
  )
  return Object.fromEntries(weights.map(({ name, points }) => [name, points]))
}

export const weightsIn = ({ weights }: SchemeTerms): Weight[] =>
  (Object.entries(weights) as [KpiName, number][]).map(([name, points]) => ({ name, points }))
