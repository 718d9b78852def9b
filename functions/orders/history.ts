import type { Instant } from '../shared/days'
import type { Actor } from '../shared/viewer'
import type { Command } from './actions'
import { append, detailOf, type OrderEvent } from './event-log'
import type { Order } from './order'
import { perform } from './perform'

export interface Step {
  readonly command: Command
  readonly actor: Actor
  readonly at: Instant
}

export interface History {
  readonly order: Order
  /** The whole log, the report first. */
  readonly events: readonly OrderEvent[]
}

/** An order from its report on: the draft of `newOrder` with its first event. */
export const begin = (draft: Order, actor: Actor, at: Instant): History => {
  const { serviceItem, channel, modelId, region, unitId, windows } = draft
  const told = { ...(unitId ? { unitId } : {}), ...(windows ? { windows } : {}) }
  const detail = { serviceItem, channel, modelId, region, ...told }
  const { order, event } = append(undefined, draft, { action: 'REPORT', detail }, actor, at)
  return { order, events: [event] }
}

/**
 * An order brought forward by what happened to it, by the same rules as the API: each step is guarded and logged.
 * For records that are taken over whole.
 */
export const follow = (history: History, steps: readonly Step[]): History =>
  steps.reduce((past, step) => {
    const { order, event } = advance(past.order, step)
    return { order, events: [...past.events, event] }
  }, history)

/** One step: the order after it, and the event to be written beside it. */
export const advance = (before: Order, { command, actor, at }: Step): { order: Order; event: OrderEvent } => {
  const happened = { action: command.action, detail: detailOf(command) }
  return append(before, perform(before, command, actor, at), happened, actor, at)
}
