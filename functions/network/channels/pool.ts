import { checkDistinct, checkRange, notFound } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import { checkRegion } from '../../shared/region-list'
import { type RegionCode, regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { MAX_CATEGORIES } from '../agreements/terms/scope'
import { changesMaker } from '../network-access'
import { begun } from './begun'

export interface PoolMember {
  readonly manufacturerId: string
  readonly categoryIds: readonly string[]
  /** A maker that joins with others agrees first; whoever proposes has agreed. */
  readonly agreedOn?: Day
}

export type PoolState = 'PROPOSED' | 'AGREED' | 'DISSOLVED'

/** N17: categories of one maker, or of several that agree, joined so that each point has work. Id: `<maker>.<ulid>`. */
export interface Pool extends Journaled {
  readonly manufacturerId: string
  readonly region: RegionCode
  /** Orders a month that every authorised point is to have. */
  readonly minimumOrders: number
  readonly members: readonly PoolMember[]
  readonly state: PoolState
}

export type PoolEvent =
  | ({ readonly type: 'PROPOSED' } & Omit<Pool, keyof Journaled | 'state'>)
  | { readonly type: 'AGREED'; readonly manufacturerId: string; readonly on: Day }
  | { readonly type: 'DISSOLVED'; readonly manufacturerId: string; readonly reason: string }

const MAX_MEMBERS = 20
const MINIMUM = { min: 1, max: 10_000 } as const

export const evolvePool: Evolve<Pool, PoolEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'PROPOSED') {
    const { type: _type, ...proposed } = event
    return { ...proposed, ...stamp(entry), state: stateOf(proposed.members) }
  }
  return { ...changed(begun(before, entry), event), ...stamp(entry) }
}

const changed = (pool: Pool, event: Exclude<PoolEvent, { type: 'PROPOSED' }>): Pool => {
  if (event.type === 'DISSOLVED') return { ...pool, state: 'DISSOLVED' }
  const members = pool.members.map((member) =>
    member.manufacturerId === event.manufacturerId ? { ...member, agreedOn: event.on } : member,
  )
  return { ...pool, members, state: stateOf(members) }
}

const stateOf = (members: readonly PoolMember[]): PoolState =>
  members.every(({ agreedOn }) => agreedOn !== undefined) ? 'AGREED' : 'PROPOSED'

export const checkMinimum = (orders: number, field: readonly string[]): number => checkRange(orders, MINIMUM, field)

export interface PoolInput {
  readonly manufacturerId: string
  readonly region: RegionCode
  readonly minimumOrders: number
  readonly members: readonly Pick<PoolMember, 'manufacturerId' | 'categoryIds'>[]
}

/** A maker proposes a pool of its own categories, or with other makers; one category alone is no pool. */
export const proposePool = (input: PoolInput, viewer: Viewer, at: Instant): PoolEvent => {
  const { manufacturerId, members } = input
  const field = ['input', 'members']
  if (!changesMaker(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  const makers = members.map((member) => member.manufacturerId)
  checkDistinct(makers, MAX_MEMBERS, field)
  ensure(makers.includes(manufacturerId), 'POOL_WITHOUT_PROPOSER', field, {})
  const joined = members.map(({ categoryIds, ...member }, i) => ({
    ...member,
    categoryIds: checkDistinct(categoryIds, MAX_CATEGORIES, [...field, String(i), 'categoryIds']),
    ...(member.manufacturerId === manufacturerId ? { agreedOn: dayOf(at) } : {}),
  }))
  ensure(joined.reduce((total, { categoryIds }) => total + categoryIds.length, 0) > 1, 'POOL_TOO_SMALL', field, {})
  return {
    type: 'PROPOSED',
    manufacturerId,
    region: checkRegion(input.region, ['input', 'region']),
    minimumOrders: checkMinimum(input.minimumOrders, ['input', 'minimumOrders']),
    members: joined,
  }
}

/** What a pool promises, as dispatch reads it for one of its members. */
export interface PoolMinimum extends Pick<Pool, 'region' | 'minimumOrders'> {
  readonly categoryIds: readonly string[]
}

/** N17: the orders a month that every point is to have, by the pools in which a maker's category takes part there. */
export const minimumIn = (
  minima: readonly PoolMinimum[],
  { categoryId, region }: { readonly categoryId: string; readonly region: RegionCode },
): number =>
  Math.max(
    0,
    ...minima
      .filter((pool) => pool.categoryIds.includes(categoryId) && regionContains(pool.region, region))
      .map(({ minimumOrders }) => minimumOrders),
  )

export const memberOf = ({ members }: Pool, manufacturerId: string): PoolMember | undefined =>
  members.find((member) => member.manufacturerId === manufacturerId)

/** The member's maker, for whom the viewer acts; anybody else has no such pool. */
const acting = (pool: Pool, manufacturerId: string, viewer: Viewer): PoolMember => {
  const member = memberOf(pool, manufacturerId)
  if (!member || !changesMaker(viewer, manufacturerId)) throw notFound('Pool', pool.id, ['input', 'id'])
  ensure(pool.state !== 'DISSOLVED', 'POOL_DISSOLVED', ['input', 'id'], {})
  return member
}

export const agreeToPool = (pool: Pool, manufacturerId: string, viewer: Viewer, at: Instant): PoolEvent => {
  const { agreedOn } = acting(pool, manufacturerId, viewer)
  ensure(agreedOn === undefined, 'POOL_AGREED', ['input', 'id'], { on: agreedOn ?? '' })
  return { type: 'AGREED', manufacturerId, on: dayOf(at) }
}

/** Any member may leave; a pool that lost one is none. */
export const dissolvePool = (pool: Pool, manufacturerId: string, reason: string, viewer: Viewer): PoolEvent => {
  acting(pool, manufacturerId, viewer)
  return { type: 'DISSOLVED', manufacturerId, reason }
}
