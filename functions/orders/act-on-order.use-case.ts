import { staleVersion } from '../platform/documents'
import { onceOnly, type Request } from '../platform/once'
import { instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import type { Actor, Viewer } from '../shared/viewer'
import type { Command } from './actions'
import { advance } from './history'
import type { Order } from './order'
import { maySee } from './order-access'
import type { OrdersStore } from './orders.store'

export interface OrderAction {
  readonly orderId: string
  /** Version the caller saw; left out, the latest is taken. */
  readonly version?: number | null | undefined
  /** What to do, given the order as it stands; may refuse. */
  readonly command: Command | ((order: Order) => Promise<Command>)
}

/** How often a change is tried on the latest version when the caller named none and others got in between. */
const MAX_TRIES = 3

/**
 * Carries an action out once: the same request again changes nothing and answers with the order as it is now.
 * Cost: 1 consistent GetItem and 1 transaction.
 */
export const actOnOrder = (
  store: OrdersStore,
  viewer: Viewer,
  { orderId, version, command }: OrderAction,
  request: Request,
): Promise<Order> => {
  const attempt = async (tries: number): Promise<Order> => {
    const before = await visibleOrder(store, viewer, orderId)
    if (version != null && version !== before.version) throw staleVersion(version, before.version)
    try {
      return await change(store, before, command, viewer, request.at, request)
    } catch (error) {
      const lostRace = error instanceof DomainError && error.code === 'STALE_VERSION' && version == null
      if (lostRace && tries < MAX_TRIES) return attempt(tries + 1)
      throw error
    }
  }
  return onceOnly(
    'Orders',
    request,
    () => attempt(1),
    () => visibleOrder(store, viewer, orderId),
  )
}

/** One change by one command: the order as written. */
export const change = async (
  store: OrdersStore,
  before: Order,
  command: OrderAction['command'],
  actor: Actor,
  at: Date,
  request?: Request,
): Promise<Order> => {
  const chosen = typeof command === 'function' ? await command(before) : command
  const { order, event } = advance(before, { command: chosen, actor, at: instant(at) })
  await store.save({ before, order, event, request })
  return order
}

const visibleOrder = async (store: OrdersStore, viewer: Viewer, id: string): Promise<Order> => {
  const order = await store.latest(id)
  if (!order || !maySee(viewer, order)) throw new DomainError('NOT_FOUND', ['input', 'id'], { what: 'WorkOrder', id })
  return order
}
