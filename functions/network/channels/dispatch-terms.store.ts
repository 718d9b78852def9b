import { Documents } from '../../platform/documents'
import { type RegionCode, regionLevels } from '../../shared/regions'
import type { CalendarBook } from '../calendars/calendar-book'
import { calendarKey } from '../calendars/calendars.store'
import type { Terms } from '../network'
import type { ServiceLevelBook } from '../service-levels/service-level-book'
import { levelsKey } from '../service-levels/service-levels.store'
import { termsKey } from '../terms-key.store'
import type { BuyOutCover } from './buy-out-cover'
import { coverKey, planKey } from './channel-keys.store'
import type { ChannelPlan } from './channel-plan'
import type { ServiceTerms } from './service-rules'

/** An order as far as the ways of service depend on it. */
export interface Served {
  readonly manufacturerId: string
  readonly categoryId: string
  readonly region: RegionCode
  readonly soldBy?: string | undefined
}

export interface DispatchTerms extends ServiceTerms {
  /** Of each provider, in the order asked. */
  readonly terms: readonly (Terms | undefined)[]
}

/**
 * All that dispatch reads of the Providers table, in one go: per provider its terms with the maker, and
 * once the maker's channel plans (county, prefecture, province), its service levels, the business calendar and what the
 * seller bought out. Cost: one BatchGet per hundred of providers + 6 keys, all at once.
 */
export const dispatchTerms = async (
  { manufacturerId, categoryId, region, soldBy }: Served,
  providerIds: readonly string[],
): Promise<DispatchTerms> => {
  const n = providerIds.length
  const levels = regionLevels(region)
  const found = await new Documents<Terms | ChannelPlan | BuyOutCover | ServiceLevelBook | CalendarBook>(
    'Providers',
  ).getMany([
    ...providerIds.map((id) => termsKey(id, manufacturerId)),
    ...levels.map((level) => planKey(manufacturerId, categoryId, level)),
    levelsKey(manufacturerId),
    calendarKey(),
    ...(soldBy ? [coverKey(soldBy, manufacturerId)] : []),
  ])
  const serviceLevels = found[n + levels.length] as ServiceLevelBook | undefined
  const calendar = found[n + levels.length + 1] as CalendarBook | undefined
  const cover = found[n + levels.length + 2] as BuyOutCover | undefined
  return {
    terms: found.slice(0, n) as (Terms | undefined)[],
    plans: (found.slice(n, n + levels.length) as (ChannelPlan | undefined)[]).filter((plan) => plan !== undefined),
    ...(cover ? { cover } : {}),
    ...(serviceLevels ? { serviceLevels } : {}),
    ...(calendar ? { calendar } : {}),
  }
}
