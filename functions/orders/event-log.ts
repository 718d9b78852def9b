import { canonicalJson, sha256 } from '../shared/canonical'
import type { Instant } from '../shared/days'
import type { Actor, ActorRole } from '../shared/viewer'
import type { Action, Command } from './actions'
import type { Order, State } from './order'

/** One entry of an order's log. `hash` covers everything else in it, the hash before included (G4). */
export interface OrderEvent {
  readonly orderId: string
  /** 1 for the report, then one more each. */
  readonly sequence: number
  readonly at: Instant
  readonly role: ActorRole
  readonly subject: string
  readonly action: Action | 'REPORT'
  /** What the action carried; no personal data. */
  readonly detail: Readonly<Record<string, unknown>>
  /** State of the order after it. */
  readonly state: State
  readonly previousHash: string
  readonly hash: string
}

/** The hash before the first event. */
export const GENESIS = '0'.repeat(64)

const hashOf = (event: Omit<OrderEvent, 'hash'>): string => sha256(canonicalJson(event))

/** Appends the event of an action to the order's chain: the order as it is to be stored, and the event beside it. */
export const append = (
  before: Order | undefined,
  after: Order,
  happened: { readonly action: OrderEvent['action']; readonly detail: Readonly<Record<string, unknown>> },
  actor: Actor,
  at: Instant,
): { order: Order; event: OrderEvent } => {
  const unsealed = {
    orderId: after.id,
    sequence: (before?.eventCount ?? 0) + 1,
    at,
    role: actor.role,
    subject: actor.subject,
    action: happened.action,
    detail: happened.detail,
    state: after.state,
    previousHash: before?.eventHash ?? GENESIS,
  }
  const event = { ...unsealed, hash: hashOf(unsealed) }
  const version = (before?.version ?? 0) + 1
  return { order: { ...after, version, eventHash: event.hash, eventCount: event.sequence }, event }
}

/** The log's account of a command. */
export const detailOf = ({ action, ...detail }: Command): Readonly<Record<string, unknown>> => detail

export type ChainFault = { readonly sequence: number; readonly reason: 'HASH' | 'LINK' | 'GAP' | 'END' }

/**
 * Checks a whole log against the order that carries its last hash; undefined when intact.
 * A changed event breaks HASH, a replaced one LINK, a dropped one GAP, a cut-off tail END.
 */
export const checkChain = (
  events: readonly OrderEvent[],
  order: Pick<Order, 'eventHash' | 'eventCount'>,
): ChainFault | undefined => {
  let previousHash = GENESIS
  for (const [index, event] of events.entries()) {
    const { hash, ...unsealed } = event
    const sequence = index + 1
    if (event.sequence !== sequence) return { sequence, reason: 'GAP' }
    if (event.previousHash !== previousHash) return { sequence, reason: 'LINK' }
    if (hashOf(unsealed) !== hash) return { sequence, reason: 'HASH' }
    previousHash = hash
  }
  if (events.length !== order.eventCount || previousHash !== order.eventHash)
    return { sequence: events.length, reason: 'END' }
  return undefined
}
