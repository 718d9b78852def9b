import { checkRange } from '../../shared/checks'
import { daysOfMonth, inForce, type Month } from '../../shared/days'
import type { DetailCounts } from '../../supervision/detail'
import { faultOfSort } from '../../supervision/rollup-keys'
import type { AgreementRecord, PastScope } from '../agreements/agreement'
import { isConcludedRecord, isSuspended } from '../agreements/in-force'
import { effectiveOn } from './effective'
import { type TopUp, type TopUpBasis, topUpOf } from './top-up'

/** N15: a month's top-up as both sides read it. */
export interface TopUpStatement extends TopUp {
  readonly agreementId: string
  readonly month: Month
  readonly final: boolean
  readonly basis: TopUpBasis
}

/**
 * What was agreed for a month and for which categories: as it stood on its first day, since a month is reckoned whole. A
 * month suspended on each of its days is not topped up: no work was offered whose volume could fall short.
 */
export const topUpIn = (
  agreement: AgreementRecord,
  month: Month,
): { readonly basis: TopUpBasis; readonly categoryIds: PastScope['categoryIds'] } | undefined => {
  const day = `${month}-01`
  if (!isConcludedRecord(agreement) || !inForce(agreement, day)) return undefined
  const days = daysOfMonth(month).filter((one) => inForce(agreement, one))
  if (days.every((one) => isSuspended(agreement, one))) return undefined
  const { topUp, categoryIds = [] } = effectiveOn(agreement.scopes, day) ?? {}
  return topUp && { basis: topUp, categoryIds }
}

/** Orders completed of some categories, from a pair's breakdown by category and fault. */
export const completedOf = (details: readonly DetailCounts[], categoryIds: readonly string[]): number =>
  details
    .filter(({ by, key }) => by === 'FAULT' && categoryIds.includes(faultOfSort(key).categoryId))
    .reduce((sum, { counts }) => sum + (counts.completed ?? 0), 0)

const EXPECTED = { min: 0, max: 1_000_000 } as const

export interface MonthOfAgreement {
  readonly agreementId: string
  readonly month: Month
  /** Orders completed in it. */
  readonly completed: number
  /** Orders to reckon with instead. */
  readonly expected?: number | null | undefined
}

/** @param thisMonth the month that today lies in */
export const statementOf = (
  { agreementId, month, completed, expected }: MonthOfAgreement,
  basis: TopUpBasis,
  thisMonth: Month,
): TopUpStatement => {
  const orders = expected == null ? completed : checkRange(expected, EXPECTED, ['expectedOrders'])
  return { agreementId, month, final: expected == null && month < thisMonth, basis, ...topUpOf(basis, orders) }
}
