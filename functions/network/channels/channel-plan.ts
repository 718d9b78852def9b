import { checkDistinct, checkRange, checkVersion, notFound, type Optional } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import { checkRegion } from '../../shared/region-list'
import { type RegionCode, regionLevels } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { changesMaker } from '../network-access'
import { begun } from './begun'
import { type ServiceChannel, serviceChannels } from './channel'
import { checkEffective, type Effective, effectiveOn } from './effective'

/** A channel that serves, and after which others: 1 is asked first. */
export interface Serving {
  readonly channel: ServiceChannel
  readonly priority: number
}

/** Which channels serve from a day on; none named: the plan is lifted, and every channel serves. */
export interface PlanVersion extends Effective {
  readonly serves: readonly Serving[]
}

/** What a plan is for. A plan of a region holds for all below it that has no plan of its own. */
export interface PlanScope {
  readonly manufacturerId: string
  readonly categoryId: string
  readonly region: RegionCode
}

/** N20: the channels of one maker, category and region. Id: `<maker>.<category>.<region>`. */
export interface ChannelPlan extends Journaled, PlanScope {
  readonly versions: readonly PlanVersion[]
}

export type ChannelPlanEvent =
  | ({ readonly type: 'OPENED' } & PlanScope & PlanVersion)
  | ({ readonly type: 'REPLANNED' } & PlanVersion)

const PRIORITY = { min: 1, max: serviceChannels.length } as const

export const planId = ({ manufacturerId, categoryId, region }: PlanScope): string =>
  `${manufacturerId}.${categoryId}.${region}`

export const evolvePlan: Evolve<ChannelPlan, ChannelPlanEvent> = (before, entry) => {
  const { event } = entry
  const version = { from: event.from, serves: event.serves }
  if (event.type === 'REPLANNED') {
    const plan = begun(before, entry)
    return { ...plan, ...stamp(entry), versions: [...plan.versions, version] }
  }
  const { manufacturerId, categoryId, region } = event
  return { ...stamp(entry), manufacturerId, categoryId, region, versions: [version] }
}

export interface PlanInput extends PlanScope, PlanVersion {
  readonly version?: Optional<number>
}

/** The event by which a maker plans its channels, first or anew; refused if it looks back or meets one announced. */
export const planChannels = (
  plan: ChannelPlan | undefined,
  input: PlanInput,
  viewer: Viewer,
  at: Instant,
): ChannelPlanEvent => {
  const { manufacturerId, categoryId, version } = input
  if (!changesMaker(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  if (plan && version != null) checkVersion(plan, version)
  const region = checkRegion(input.region, ['input', 'region'])
  const serves = checkServes(input.serves)
  const from = checkEffective(plan?.versions ?? [], input.from, dayOf(at), 'CHANNEL_PLAN_OVERLAP')
  if (plan) return { type: 'REPLANNED', from, serves }
  ensure(serves.length > 0, 'REQUIRED', ['input', 'serves'])
  return { type: 'OPENED', manufacturerId, categoryId, region, from, serves }
}

const checkServes = (serves: readonly Serving[]): readonly Serving[] => {
  if (serves.length === 0) return []
  checkDistinct(
    serves.map(({ channel }) => channel),
    serviceChannels.length,
    ['input', 'serves'],
  )
  return serves.map(({ channel, priority }, i) => ({
    channel,
    priority: checkRange(priority, PRIORITY, ['input', 'serves', String(i), 'priority']),
  }))
}

/** A plan in force, with where it is written. */
export interface PlanInForce extends PlanVersion {
  readonly planId: string
}

/** The one plan in force for a region on a day: of the region itself, else of the nearest one around it. */
export const planInForce = (plans: readonly ChannelPlan[], region: RegionCode, day: Day): PlanInForce | undefined => {
  for (const level of regionLevels(region).reverse()) {
    const plan = plans.find((each) => each.region === level)
    const version = plan && effectiveOn(plan.versions, day)
    if (plan && version && version.serves.length > 0) return { ...version, planId: plan.id }
  }
  return undefined
}

/** The channel's place in a plan; undefined when the plan does not name it. Without a plan every channel is first. */
export const priorityIn = (plan: PlanVersion | undefined, channel: ServiceChannel): number | undefined =>
  plan ? plan.serves.find((serving) => serving.channel === channel)?.priority : 1
