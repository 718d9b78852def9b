import type { Day } from '../../shared/days'
import type { RegionCode } from '../../shared/regions'
import type { Years } from '../../shared/working-time'
import { type CalendarBook, calendarBy } from '../calendars/calendar-book'
import type { ServiceLevelBook } from '../service-levels/service-level-book'
import { type BuyOutCover, type BuyOutInForce, buyOutInForce } from './buy-out-cover'
import { type ChannelPlan, type PlanInForce, planInForce } from './channel-plan'

/** What dispatch reads of a maker's ways of service, before it is asked for a day. */
export interface ServiceTerms {
  /** Plans of the maker for the category in the region and those around it. */
  readonly plans: readonly ChannelPlan[]
  /** Buy-outs of the dealer who sold the unit, of the maker. */
  readonly cover?: BuyOutCover
  /** What the maker promises of its orders (O12); the house's level holds without. */
  readonly serviceLevels?: ServiceLevelBook
  /** The business calendar's years that were published since the release. */
  readonly calendar?: CalendarBook
}

/**
 * Who may serve an order at all. A buy-out that the maker signed stands in the place of the maker's plan: the retailer
 * names who serves the units it sold.
 */
export type ServiceRules = (
  | { readonly buyOut: BuyOutInForce; readonly plan?: never }
  | { readonly plan?: PlanInForce; readonly buyOut?: never }
) & {
  /** Years whose public holidays are known; left out, those that came with the platform. */
  readonly years?: Years
}

export const rulesFor = (
  { categoryId, region }: { readonly categoryId: string; readonly region: RegionCode },
  { plans, cover, calendar }: ServiceTerms,
  day: Day,
): ServiceRules => {
  const years = calendar ? { years: calendarBy(calendar).years } : {}
  const buyOut = buyOutInForce(cover, categoryId, day)
  if (buyOut) return { buyOut, ...years }
  const plan = planInForce(plans, region, day)
  return plan ? { plan, ...years } : years
}
