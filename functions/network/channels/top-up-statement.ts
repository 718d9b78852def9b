import { checkRange } from '../../shared/checks'
import type { Day, Month } from '../../shared/days'
import { effectiveOn } from './effective'
import type { Pair, ServiceModel } from './service-model'
import { type TopUp, type TopUpBasis, topUpOf } from './top-up'

/** N15: a month's top-up as both sides read it. */
export interface TopUpStatement extends TopUp, Pair {
  readonly month: Month
  readonly final: boolean
  readonly basis: TopUpBasis
}

/** What was agreed for a month: as it stood on its first day, since a month is reckoned whole. */
export const basisFor = (model: ServiceModel | undefined, month: Month): TopUpBasis | undefined =>
  effectiveOn(model?.versions ?? [], `${month}-01`)?.topUp

const EXPECTED = { min: 0, max: 1_000_000 } as const

export interface MonthOfPair extends Pair {
  readonly month: Month
  /** Orders completed in it. */
  readonly completed: number
  /** Orders to reckon with instead. */
  readonly expected?: number | null | undefined
}

export const statementOf = (
  { manufacturerId, providerId, month, completed, expected }: MonthOfPair,
  basis: TopUpBasis,
  today: Day,
): TopUpStatement => {
  const orders = expected == null ? completed : checkRange(expected, EXPECTED, ['expectedOrders'])
  const final = expected == null && month < today.slice(0, 7)
  return { manufacturerId, providerId, month, final, basis, ...topUpOf(basis, orders) }
}
