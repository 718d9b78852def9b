import { checkDistinct, checkLevel, checkRange, type Field } from '../../../shared/checks'
import type { Day } from '../../../shared/days'
import { checkRegion } from '../../../shared/region-list'
import type { RegionCode } from '../../../shared/regions'
import type { ServiceChannel } from '../../channels/channel'
import type { RenewalCriteria } from '../../network'
import type { UrgencyTargets } from '../../service-levels/service-level'
import { checkTimes } from '../../service-levels/times'
import { listed } from './limits'

/** What the agreement is about, before its clauses. */
export interface ScopeTerms {
  /** N20: by which the provider serves. */
  readonly channel: ServiceChannel
  readonly categoryIds: readonly string[]
  /** Highest repair level the provider may do. */
  readonly level: number
  /** Where; empty for everywhere. */
  readonly regions: readonly RegionCode[]
  readonly criteria: RenewalCriteria
  /** O12: by urgency; of one that is left out the maker's service level says it. */
  readonly times?: readonly UrgencyTargets[]
}

/** The same as it is sent. */
type ScopeInput = Omit<ScopeTerms, 'criteria'> & { readonly criteria: CriteriaInput }

export const MAX_CATEGORIES = 50
const MAX_REGIONS = 40
const SHARE = { min: 0, max: 1 } as const
const PER_HUNDRED = { min: 0, max: 100 } as const

/** @param from the agreement's first day */
export const checkScope = (
  { channel, categoryIds, level, regions, criteria, times = [] }: ScopeInput,
  at: Field,
  from: Day,
): ScopeTerms => ({
  channel,
  categoryIds: checkDistinct(categoryIds, MAX_CATEGORIES, [...at, 'categoryIds']),
  level: checkLevel(level, [...at, 'level']),
  regions: listed(regions, MAX_REGIONS, (code) => code, [...at, 'regions']).map((code, i) =>
    checkRegion(code, [...at, 'regions', String(i)], from),
  ),
  criteria: checkCriteria(criteria, [...at, 'criteria']),
  ...(times.length > 0 ? { times: checkTimes(times, [...at, 'times']) } : {}),
})

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
  thirdParty: SHARE,
}

/** As they are sent: what may be left out may also be null. */
export type CriteriaInput = {
  readonly [K in keyof RenewalCriteria]: RenewalCriteria[K] | (undefined extends RenewalCriteria[K] ? null : never)
}

/** Criteria left out or null are left to monthly evaluation's defaults. */
const checkCriteria = (criteria: CriteriaInput, at: Field): RenewalCriteria => {
  const given = Object.entries(criterionRange).flatMap(([name, range]) => {
    const value = criteria[name as keyof RenewalCriteria]
    return value == null ? [] : [[name, checkRange(value, range, [...at, name])] as const]
  })
  return Object.fromEntries(given) as unknown as RenewalCriteria
}
