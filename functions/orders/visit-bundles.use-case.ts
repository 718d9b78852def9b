import type { Roster } from '../network/certification/roster'
import { onceOnly, type Request } from '../platform/once'
import { retryRaces } from '../platform/retry'
import { checkDistinct, checkRange, notFound } from '../shared/checks'
import { type Day, dayOf, instant } from '../shared/days'
import type { Viewer } from '../shared/viewer'
import { isStale } from './act-on-order.use-case'
import { BUNDLE_SIZE, type Bundle, bundlesOf, checkBundle } from './bundle'
import { advance } from './history'
import { type Appointment, type Order, placeOf } from './order'
import { maySee } from './order-access'
import type { OrdersStore } from './orders.store'

export interface BundleDeps {
  readonly store: OrdersStore
  readonly viewer: Viewer
  readonly rosterOf: (pointId: string) => Promise<Roster | undefined>
}

/**
 * N18: what else one technician may do on a visit to the customer of an order: bundles of the customer's open orders at
 * the order's point, as far as the viewer sees them. None while no point has the order.
 * Cost: 1 GetItem of the order, then 1 of the household and 1 of the roster at once, then 1 BatchGet of orders.
 */
export const visitBundles = async (
  { store, viewer, rosterOf }: BundleDeps,
  orderId: string,
  day: Day,
): Promise<Bundle[] | undefined> => {
  const order = await store.load(orderId)
  if (!order || !maySee(viewer, order)) return undefined
  const pointId = placeOf(order)?.pointId
  if (pointId === undefined) return []
  const [household, roster] = await Promise.all([store.household(order.customerKey), rosterOf(pointId)])
  const ids = household.filter((held) => held.pointId === pointId).map((held) => held.orderId)
  const found = await Promise.all(ids.map((id) => store.load(id)))
  const seen = found.filter((each) => each !== undefined).filter((each) => maySee(viewer, each))
  return bundlesOf(seen, roster, day)
}

export interface BundleVisit extends Appointment {
  readonly orderIds: readonly string[]
}

/**
 * N18: agrees one visit for all orders of a bundle, all or none, once per request. Orders changed meanwhile are looked at
 * again as they are; what then stands against one of them refuses all.
 * Cost: 1 consistent BatchGet of orders, 1 GetItem of the roster, 1 transaction of 2 writes an order and the record.
 */
export const scheduleBundle = (
  { store, viewer, rosterOf }: BundleDeps,
  { orderIds, ...appointment }: BundleVisit,
  request: Request,
): Promise<Order[]> => {
  checkRange(orderIds.length, BUNDLE_SIZE, ['input', 'ids'])
  checkDistinct(orderIds, BUNDLE_SIZE.max, ['input', 'ids'])
  const visible = async (): Promise<Order[]> => {
    const found = await store.latestOf(orderIds)
    return orderIds.map((id, i) => {
      const order = found[i]
      if (!order || !maySee(viewer, order)) throw notFound('WorkOrder', id, fieldOf(i))
      return order
    })
  }
  const attempt = async (): Promise<Order[]> => {
    const orders = await visible()
    const pointId = orders[0] && placeOf(orders[0])?.pointId
    const roster = pointId === undefined ? undefined : await rosterOf(pointId)
    checkBundle(orders, appointment.technicianId, roster, dayOf(appointment.from), fieldOf)
    const at = instant(request.at)
    const command = { action: 'SCHEDULE', appointment } as const
    const changes = orders.map((before) => ({ before, ...advance(before, { command, actor: viewer, at }) }))
    await store.saveAll(changes, request)
    return changes.map(({ order }) => order)
  }
  return onceOnly('Orders', request, () => retryRaces(attempt, isStale), visible)
}

const fieldOf = (index: number): string[] => ['input', 'ids', String(index)]
