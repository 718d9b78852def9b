import { checkDistinct, checkLevel, checkRange, type Field } from '../../../shared/checks'
import { checkRegion } from '../../../shared/region-list'
import type { RegionCode } from '../../../shared/regions'
import type { RenewalCriteria } from '../../network'
import { listed } from './limits'

/** N20: own shops, dealers' shops and outsourced providers stand side by side. */
export type Channel = 'OWN' | 'DEALER' | 'OUTSOURCED'

/** What the agreement is about, before its clauses. */
export interface ScopeTerms {
  readonly channel: Channel
  readonly categoryIds: readonly string[]
  /** Highest repair level the provider may do. */
  readonly level: number
  /** Where; empty for everywhere. */
  readonly regions: readonly RegionCode[]
  readonly criteria: RenewalCriteria
}

export const MAX_CATEGORIES = 50
const MAX_REGIONS = 40
const SHARE = { min: 0, max: 1 } as const
const PER_HUNDRED = { min: 0, max: 100 } as const

export const checkScope = ({ channel, categoryIds, level, regions, criteria }: ScopeTerms, at: Field): ScopeTerms => ({
  channel,
  categoryIds: checkDistinct(categoryIds, MAX_CATEGORIES, [...at, 'categoryIds']),
  level: checkLevel(level, [...at, 'level']),
  regions: listed(regions, MAX_REGIONS, (code) => code, [...at, 'regions']).map((code, i) =>
    checkRegion(code, [...at, 'regions', String(i)]),
  ),
  criteria: checkCriteria(criteria, [...at, 'criteria']),
})

const checkCriteria = (criteria: RenewalCriteria, at: Field): RenewalCriteria => {
  const { firstTimeFix, onTime, satisfaction, complaintsPerHundred } = criteria
  return {
    firstTimeFix: checkRange(firstTimeFix, SHARE, [...at, 'firstTimeFix']),
    onTime: checkRange(onTime, SHARE, [...at, 'onTime']),
    satisfaction: checkRange(satisfaction, SHARE, [...at, 'satisfaction']),
    complaintsPerHundred: checkRange(complaintsPerHundred, PER_HUNDRED, [...at, 'complaintsPerHundred']),
  }
}
