import { addMinutes, type Instant, instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import { system } from '../shared/viewer'
import { change } from './act-on-order.use-case'
import { type DispatchDeps, dispatchOrder } from './dispatch-order.use-case'
import { dueAt, type Order } from './order'
import { hourOf } from './order-keys'

export interface SweepResult {
  readonly lapsed: number
  readonly overdue: number
  readonly dispatched: number
}

/** A missed run is made up for: each sweep looks this many hours back. */
const LOOK_BACK_HOURS = 48
/** Orders settled at the same time: their points differ, so they seldom meet. */
const IN_FLIGHT = 16

/**
 * Ends unanswered offers, puts passed deadlines on record, and dispatches orders whose dispatch never came: no order is
 * without an owner for longer than a sweep. Safe to run twice or side by side: the order's version decides.
 */
export const sweepOrders = async (deps: DispatchDeps, now: Date): Promise<SweepResult> => {
  const counts = { lapsed: 0, overdue: 0, dispatched: 0 }
  const settleAll = async (ids: readonly string[]) => {
    for (const done of await Promise.all(ids.map((id) => settle(deps, id, now)))) if (done) counts[done] += 1
  }
  let batch: string[] = []
  for (const hour of hoursUntil(instant(now)))
    for await (const id of deps.store.due(hour, instant(now))) {
      batch.push(id)
      if (batch.length < IN_FLIGHT) continue
      await settleAll(batch)
      batch = []
    }
  await settleAll(batch)
  return counts
}

const hoursUntil = (now: Instant): string[] =>
  Array.from({ length: LOOK_BACK_HOURS + 1 }, (_, i) => hourOf(addMinutes(now, -60 * (LOOK_BACK_HOURS - i))))

const settle = async (deps: DispatchDeps, id: string, now: Date): Promise<keyof SweepResult | undefined> => {
  const order = await deps.store.latest(id)
  const due = order && dueAt(order)
  if (!order || !due || due > instant(now)) return undefined
  try {
    return await settleLate(deps, order, now)
  } catch (error) {
    // Somebody acted on the order in the meantime: nothing left to settle.
    if (error instanceof DomainError) return undefined
    throw error
  }
}

const settleLate = async (deps: DispatchDeps, order: Order, now: Date): Promise<keyof SweepResult> => {
  if (order.state === 'AWAITING_DISPATCH') {
    await dispatchOrder(deps, order.id, now)
    return 'dispatched'
  }
  const lapsed = order.state === 'OFFERED'
  await change(deps.store, order, { action: lapsed ? 'LAPSE' : 'MARK_OVERDUE' }, system('sweep'), now)
  return lapsed ? 'lapsed' : 'overdue'
}
