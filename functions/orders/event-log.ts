import { type ChainFault, checkLinks, GENESIS, type Link, seal } from '../shared/chain'
import type { Instant } from '../shared/days'
import type { Actor, ActorRole } from '../shared/viewer'
import type { Action, Command } from './actions'
import { ratingDetail } from './customer-view/rating'
import type { Order, State } from './order'

/** One entry of an order's log, 1 for the report (G4). */
export interface OrderEvent extends Link {
  readonly orderId: string
  readonly at: Instant
  readonly role: ActorRole
  readonly subject: string
  readonly action: Action | 'REPORT'
  /** What the action carried; no personal data. */
  readonly detail: Readonly<Record<string, unknown>>
  /** State of the order after it. */
  readonly state: State
}

/** Appends the event of an action to the order's chain: the order as it is to be stored, and the event beside it. */
export const append = (
  before: Order | undefined,
  after: Order,
  happened: { readonly action: OrderEvent['action']; readonly detail: Readonly<Record<string, unknown>> },
  actor: Actor,
  at: Instant,
): { order: Order; event: OrderEvent } => {
  const event = seal({
    orderId: after.id,
    sequence: (before?.eventCount ?? 0) + 1,
    at,
    role: actor.role,
    subject: actor.subject,
    action: happened.action,
    detail: happened.detail,
    state: after.state,
    previousHash: before?.eventHash ?? GENESIS,
  })
  const version = (before?.version ?? 0) + 1
  return { order: { ...after, version, eventHash: event.hash, eventCount: event.sequence }, event }
}

/** The log's account of a command: of a rating's words the hash, since they may name people. */
export const detailOf = (command: Command): Readonly<Record<string, unknown>> => {
  if (command.action === 'RATE') return ratingDetail(command)
  const { action: _action, ...detail } = command
  return detail
}

/** Checks a whole log against the order that carries its last hash; undefined when intact. */
export const checkChain = (
  events: readonly OrderEvent[],
  { eventHash: hash, eventCount: count }: Pick<Order, 'eventHash' | 'eventCount'>,
): ChainFault | undefined => checkLinks(events, { hash, count })
