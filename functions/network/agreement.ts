import {
  checkDistinct,
  checkLevel,
  checkPeriod,
  checkRange,
  checkVersion,
  notFound,
  type Optional,
} from '../shared/checks'
import { type Day, type Period, periodsOverlap } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import { ownedId, toGlobalId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import type { Agreement, RenewalCriteria, Terms } from './network'
import { changesMaker } from './network-access'

export const MAX_CATEGORIES = 50
/** A pair's terms are one document, read by every dispatch; this bounds its size. */
const MAX_PER_PAIR = 200
const SHARE = { min: 0, max: 1 } as const
const PER_HUNDRED = { min: 0, max: 100 } as const

export interface AgreementInput extends Period {
  readonly manufacturerId: string
  readonly providerId: string
  readonly categoryIds: readonly string[]
  readonly level: number
  readonly criteria: CriteriaInput
}

/** What re-evaluation decided (N6): a later last day, or the end before the last day. */
export type AgreementOutcome = { readonly kind: 'RENEW'; readonly validTo: Day } | { readonly kind: 'END' }

/** Concludes an agreement (N5), given every agreement of the same pair. */
export const concludeAgreement = (
  id: string,
  input: AgreementInput,
  terms: Terms | undefined,
  viewer: Viewer,
): Agreement => {
  const { manufacturerId, providerId, categoryIds, level, validFrom, validTo, criteria } = input
  if (!changesMaker(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  const agreement: Agreement = {
    id: ownedId(providerId, id),
    version: 1,
    manufacturerId,
    providerId,
    categoryIds: checkDistinct(categoryIds, MAX_CATEGORIES, ['input', 'categoryIds']),
    level: checkLevel(level, ['input', 'level']),
    ...checkPeriod({ validFrom, validTo }, ['input']),
    status: 'ACTIVE',
    criteria: checkCriteria(criteria),
  }
  checkRange((terms?.agreements.length ?? 0) + 1, { min: 1, max: MAX_PER_PAIR }, ['input', 'providerId'])
  checkOverlap(agreement, terms, (i) => ['input', 'categoryIds', String(i)])
  return agreement
}

export interface AgreementChange {
  readonly version: number
  readonly level?: Optional<number>
  readonly validTo?: Optional<Day>
  readonly criteria?: Optional<CriteriaInput>
}

export const changeAgreement = (
  agreement: Agreement,
  change: AgreementChange,
  terms: Terms | undefined,
  viewer: Viewer,
): Agreement => {
  if (!changesMaker(viewer, agreement.manufacturerId)) throw notFound('Agreement', agreement.id, ['input', 'id'])
  checkVersion(agreement, change.version)
  ensureActive(agreement)
  const { validFrom } = agreement
  const changed: Agreement = {
    ...agreement,
    version: agreement.version + 1,
    level: checkLevel(change.level ?? agreement.level, ['input', 'level']),
    ...checkPeriod({ validFrom, validTo: change.validTo ?? agreement.validTo }, ['input']),
    criteria: change.criteria ? checkCriteria(change.criteria) : agreement.criteria,
  }
  checkOverlap(changed, terms, () => ['input', 'validTo'])
  return changed
}

/** Carries a maker's decision out. The same overlap rule holds: a renewal may not run into a successor. */
export const withOutcome = (agreement: Agreement, outcome: AgreementOutcome, terms: Terms | undefined): Agreement => {
  ensureActive(agreement)
  const version = agreement.version + 1
  if (outcome.kind === 'END') return { ...agreement, version, status: 'ENDED' }
  const { validFrom } = agreement
  const renewed = { ...agreement, version, ...checkPeriod({ validFrom, validTo: outcome.validTo }, ['input']) }
  checkOverlap(renewed, terms, () => ['input', 'validTo'])
  return renewed
}

const ensureActive = ({ status }: Agreement): void =>
  ensure(status === 'ACTIVE', 'INVALID_VALUE', ['input', 'id'], { actual: status, expected: 'ACTIVE' })

/** Two agreements of one pair never cover one category on one day: a fee would have two masters. */
const checkOverlap = (agreement: Agreement, terms: Terms | undefined, fieldOf: (index: number) => string[]): void => {
  const rivals = (terms?.agreements ?? []).filter(
    (other) => other.id !== agreement.id && other.status === 'ACTIVE' && periodsOverlap(other, agreement),
  )
  for (const [index, categoryId] of agreement.categoryIds.entries()) {
    const other = rivals.find(({ categoryIds }) => categoryIds.includes(categoryId))
    if (other) throw new DomainError('AGREEMENT_OVERLAP', fieldOf(index), { other: toGlobalId('Agreement', other.id) })
  }
}

const criterionRange: Readonly<Record<keyof RenewalCriteria, { readonly min: number; readonly max: number }>> = {
  firstTimeFix: SHARE,
  onTime: SHARE,
  satisfaction: SHARE,
  complaintsPerHundred: PER_HUNDRED,
  acceptOnTime: SHARE,
  visitOnTime: SHARE,
  feeDeviations: SHARE,
  partAnomalies: SHARE,
  training: SHARE,
  breachPoints: PER_HUNDRED,
}

type CriteriaInput = { readonly [K in keyof RenewalCriteria]: RenewalCriteria[K] | null }

/** Criteria left out or null are left to monthly evaluation's defaults. */
const checkCriteria = (criteria: CriteriaInput): RenewalCriteria => {
  const given = Object.entries(criterionRange).flatMap(([name, range]) => {
    const value = criteria[name as keyof RenewalCriteria]
    return value == null ? [] : [[name, checkRange(value, range, ['input', 'criteria', name])] as const]
  })
  return Object.fromEntries(given) as unknown as RenewalCriteria
}

/** The pair's terms after an agreement was concluded or changed. */
export const termsWith = (terms: Terms | undefined, agreement: Agreement): Terms => {
  const { id, manufacturerId, providerId, categoryIds, level, validFrom, validTo, status } = agreement
  const others = (terms?.agreements ?? []).filter((other) => other.id !== id)
  return {
    manufacturerId,
    providerId,
    version: (terms?.version ?? 0) + 1,
    agreements: [...others, { id, categoryIds, level, validFrom, validTo, status }],
  }
}
