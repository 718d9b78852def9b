import { certifiedFor, type Roster } from '../network/certification/roster'
import type { LikelyPart, PartsAtHand, Wanting } from '../parts/at-hand/likely'
import { placeName } from '../parts/stock/place'
import { faultCodes } from '../quality/fault-codes'
import type { Day } from '../shared/days'
import type { Order } from './order'
import { isRepair } from './report'

/** What of the parts that an order is likely to need a point has ready, and what it lacks (N12). */
export interface PartsThere {
  readonly likely: readonly LikelyPart[]
  /** Part numbers; the others of the likely ones are wanting. */
  readonly atHand: readonly string[]
}

/** As appliances show them, and customers read them out: E18, F-05. */
const SHOWN = /\b[A-Z]{1,3}-?\d{1,3}\b/g
const MAX_NAMED = 3

/**
 * What a report says of the fault, the surest first: the fault that was repaired before and is back; codes that the product showed;
 * listed faults by name.
 *
 * @example faultsNamed({ symptom: '报 e18，水泵不转' }) // ['E18', 'PUMP']
 */
export const faultsNamed = ({ symptom, repeatOf }: Pick<Order, 'symptom' | 'repeatOf'>): string[] => {
  const text = symptom.toUpperCase()
  const listed = faultCodes.filter(
    ({ code, nameZh }) => code !== 'OTHER' && [code, ...nameZh.split('、')].some((name) => text.includes(name)),
  )
  const named = [repeatOf?.fault?.faultCode, ...(text.match(SHOWN) ?? []), ...listed.map(({ code }) => code)]
  return [...new Set(named.filter((code) => code !== undefined && code !== ''))].slice(0, MAX_NAMED) as string[]
}

/** An order's parts as they are asked for; undefined for one that is no repair. */
export const wantingOf = (order: Order): Wanting | undefined => {
  if (!isRepair(order)) return undefined
  const { id: orderId, manufacturerId, modelId } = order
  return { orderId, manufacturerId, modelId, faultCodes: faultsNamed(order), begun: order.tried.length > 0 }
}

/** What lies on a point's shelf, or in the van of somebody there who may do the work. */
export const partsThere = (
  order: Order,
  pointId: string,
  roster: Roster | undefined,
  { likely, at }: PartsAtHand,
  day: Day,
): PartsThere => {
  const vans = certifiedFor(order, roster, day).map((id) => ({ kind: 'VAN', id }) as const)
  const held = [{ kind: 'POINT', id: pointId } as const, ...vans].map((place) => at.get(placeName(place)))
  const numbers = likely.map(({ partNumber }) => partNumber)
  return { likely, atHand: numbers.filter((number) => held.some((there) => there?.has(number))) }
}

export const missingOf = ({ likely, atHand }: PartsThere): LikelyPart[] =>
  likely.filter(({ partNumber }) => !atHand.includes(partNumber))

/** How likely it is that something is wanting: 1 - the product of (1 - share) over what is not there. */
export const chanceWanting = (parts: PartsThere): number =>
  1 - missingOf(parts).reduce((none, { share }) => none * (1 - share), 1)
