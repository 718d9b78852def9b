import type { Write } from '../platform/commit'
import { staleVersion } from '../platform/documents'
import { onceOnly, type Request } from '../platform/once'
import { retryRaces, untilSettled } from '../platform/retry'
import { instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import type { NoticeDraft } from '../shared/notice'
import { type Actor, system, type Viewer } from '../shared/viewer'
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
  readonly command: Command | ((order: Order) => Promise<Command | Resting | Refused>)
  /** What else is written in the transaction of the change. */
  readonly beside?: Beside | undefined
}

/** A command that is right only while what it was judged by stands. */
export interface Resting {
  readonly command: Command
  /** Checks of its transaction, refused with `Moved` to be judged again. */
  readonly on: readonly Write[]
}

/** The action is refused, and for the same reason the platform moves the order on. */
export interface Refused {
  readonly refusal: DomainError
  readonly instead: Command
}

export type Beside = (next: Order, before: Order) => Promise<readonly Write[]>

/** Others changed the order between our read and our write. */
export const isStale = (error: unknown): boolean => error instanceof DomainError && error.code === 'STALE_VERSION'

/**
 * Carries an action out once: the same request again changes nothing and answers with the order as it is now, also where it
 * has left the caller's sight since: whether it may be shown is for whoever answers. Cost: 1 consistent GetItem and 1
 * transaction.
 */
export const actOnOrder = (
  store: OrdersStore,
  viewer: Viewer,
  { orderId, version, command, beside }: OrderAction,
  request: Request,
): Promise<Order> => {
  const attempt = async (): Promise<Order> => {
    const before = await visibleOrder(store, viewer, orderId)
    if (version != null && version !== before.version) throw staleVersion(version, before.version)
    const chosen = typeof command === 'function' ? await command(before) : command
    if ('instead' in chosen) return moveOn(store, before, chosen, request)
    const { command: done, on = [] } = 'command' in chosen ? chosen : { command: chosen }
    const along: Beside = async (...given) => [...on, ...((await beside?.(...given)) ?? [])]
    return change(store, before, done, viewer, request.at, request, { beside: along })
  }
  // A caller that named no version means the order as it is: a lost race is tried again on what stands now.
  // What is written beside may have moved meanwhile, whatever version of the order was named.
  const run = () => untilSettled(() => retryRaces(attempt, (error) => version == null && isStale(error)))
  return onceOnly('Orders', request, run, () => existingOrder(store, orderId))
}

/** Writes what the platform does instead, and refuses; a repeat of the request is refused alike. */
const moveOn = async (
  store: OrdersStore,
  before: Order,
  { refusal, instead }: Refused,
  request: Request,
): Promise<never> => {
  await change(store, before, instead, system('rights'), request.at, request, { refusal })
  throw refusal
}

interface Along {
  readonly notices?: readonly NoticeDraft[]
  readonly beside?: Beside | undefined
  readonly refusal?: DomainError
}

/** One change by one command: the order as written. */
export const change = async (
  store: OrdersStore,
  before: Order,
  command: Command,
  actor: Actor,
  at: Date,
  request?: Request,
  { notices, beside, refusal }: Along = {},
): Promise<Order> => {
  const { order, event } = advance(before, { command, actor, at: instant(at) })
  await store.save({ before, order, event, request, refusal, notices, beside: await beside?.(order, before) })
  return order
}

const notFound = (id: string) => new DomainError('NOT_FOUND', ['input', 'id'], { what: 'WorkOrder', id })

const existingOrder = async (store: OrdersStore, id: string): Promise<Order> => {
  const order = await store.latest(id)
  if (!order) throw notFound(id)
  return order
}

const visibleOrder = async (store: OrdersStore, viewer: Viewer, id: string): Promise<Order> => {
  const order = await existingOrder(store, id)
  if (!maySee(viewer, order)) throw notFound(id)
  return order
}
