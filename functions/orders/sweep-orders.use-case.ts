import { logFault } from '../platform/logger'
import { addMinutes, type Instant, instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import { system } from '../shared/viewer'
import { change } from './act-on-order.use-case'
import { isLate } from './deadlines'
import { dispatchTogether, MAX_TOGETHER } from './dispatch-together.use-case'
import { piecesOf } from './dispatch-waiting'
import { isHeld } from './finisher'
import type { DispatchDeps } from './gather-prospects.use-case'
import type { Order } from './order'
import { hourOf } from './order-keys'
import { lapseNotices, noticesOf, stepsDue, sweepAt } from './service-level/escalation'

export interface SweepResult {
  readonly lapsed: number
  readonly overdue: number
  readonly dispatched: number
  /** Orders of which somebody was warned or told, and nothing else. */
  readonly escalated: number
}

/** Some orders could not be settled; all others were. The run fails, so that someone hears of it, and they come again. */
class UnsettledOrders extends Error {
  override readonly name = 'UnsettledOrders'
}

/** Hours behind the last complete sweep are read no more, but for the newest, whose deadlines were still to come. */
const OVERLAP_HOURS = 2
/** Where no sweep was ever complete: deadlines older than this are not looked for. */
const FIRST_LOOK_BACK_HOURS = 31 * 24
/** Orders settled at the same time: their points differ, so they seldom meet. */
const IN_FLIGHT = 16

/**
 * Ends unanswered offers, puts passed deadlines on record, warns and tells of running times level by level (Q5), and
 * dispatches orders whose dispatch never came: no order is without an owner for longer than a sweep, and a sweep begins
 * where the last complete one ended, however long ago that was. Safe to run twice or side by side: the order's version decides.
 *
 * Cost: 1 GetItem, 4 Queries an hour since the last complete sweep (at least 3 hours), 1 write; then per due order 1
 * GetItem and 1 transaction, with a notice to each inbox told. An order comes up once a step: 5 a clock, fewer where some
 * have come at once. Forgotten orders of a county are dispatched together, at most 100 at a time; see dispatch-together.
 *
 * @throws UnsettledOrders after everything else was settled
 */
export const sweepOrders = async (deps: DispatchDeps, now: Date): Promise<SweepResult> => {
  const counts = { lapsed: 0, overdue: 0, dispatched: 0, escalated: 0, failed: 0 }
  const forgotten: Order[] = []
  const settleAll = async (ids: readonly string[]) => {
    for (const done of await Promise.all(ids.map((id) => settle(deps, id, now))))
      if (typeof done === 'object') forgotten.push(done)
      else if (done) counts[done] += 1
  }
  let batch: string[] = []
  for (const hour of hoursBetween(await firstHour(deps, instant(now)), instant(now)))
    for await (const id of deps.store.due(hour, instant(now))) {
      batch.push(id)
      if (batch.length < IN_FLIGHT) continue
      await settleAll(batch)
      batch = []
    }
  await settleAll(batch)
  await dispatchForgotten(deps, forgotten, now, counts)
  const { failed, ...result } = counts
  if (failed > 0) throw new UnsettledOrders(`${failed} orders could not be settled; they are in the log`)
  await deps.store.saveSweptUntil(hourOf(instant(now)))
  return result
}

const hoursBefore = (now: Instant, hours: number): string => hourOf(addMinutes(now, -60 * hours))

/** A mark that lies ahead was set by a clock that was wrong, or by hand: what fell due since was perhaps never looked at. */
const firstHour = async ({ store }: DispatchDeps, now: Instant): Promise<string> => {
  const swept = (await store.sweptUntil()) ?? ''
  const oldest = hoursBefore(now, FIRST_LOOK_BACK_HOURS)
  if (swept > hourOf(now)) return oldest
  const newest = hoursBefore(now, OVERLAP_HOURS)
  const from = swept < newest ? swept : newest
  return from > oldest ? from : oldest
}

function* hoursBetween(from: string, now: Instant): Generator<string> {
  for (let at = `${from}:00:00.000Z`; at <= now; at = addMinutes(at, 60)) yield hourOf(at)
}

/** Somebody acted on the order in the meantime: nothing is left to settle. */
const movedOn = (error: unknown): boolean =>
  error instanceof DomainError && ['STALE_VERSION', 'ACTION_NOT_ALLOWED'].includes(error.code)

/** An order still waits for its dispatch: it is returned, to be weighed together with others of its county. */
type Settled = keyof SweepResult | 'failed' | Order

/** County by county, as many together as may be; one that cannot be dispatched keeps no other county from it. */
const dispatchForgotten = async (
  deps: DispatchDeps,
  orders: readonly Order[],
  now: Date,
  counts: { dispatched: number; failed: number },
): Promise<void> => {
  const waiting = orders.map(({ id: orderId, region }) => ({ orderId, region }))
  async function* byCounty() {
    yield* waiting.toSorted((a, b) => (a.region < b.region ? -1 : a.region > b.region ? 1 : 0))
  }
  for await (const { orderIds, region } of piecesOf(byCounty(), MAX_TOGETHER))
    try {
      const { offered, parked } = await dispatchTogether(deps, orderIds, now)
      counts.dispatched += offered + parked
    } catch (error) {
      logFault('orders not dispatched', error, { region })
      counts.failed += orderIds.length
    }
}

/** One order that cannot be settled must not keep the others from it. */
const settle = async (deps: DispatchDeps, id: string, now: Date): Promise<Settled | undefined> => {
  try {
    const order = await deps.store.latest(id)
    const due = order && sweepAt(order)
    return order && due && due <= instant(now) ? await settleLate(deps, order, now) : undefined
  } catch (error) {
    if (movedOn(error)) return undefined
    logFault('order not settled', error, { orderId: id })
    return 'failed'
  }
}

const settleLate = async (deps: DispatchDeps, order: Order, now: Date): Promise<Settled> => {
  if (order.state === 'AWAITING_DISPATCH') return order
  const at = instant(now)
  const by = system('sweep')
  if (order.state === 'OFFERED' && order.offer.answerBy <= at) {
    await change(deps.store, order, { action: 'LAPSE' }, by, now, undefined, { notices: lapseNotices(order) })
    return 'lapsed'
  }
  const steps = stepsDue(order, at)
  const overdue = isHeld(order) && !isLate(order) && order.assignment.completeBy <= at
  const action = overdue ? 'MARK_OVERDUE' : 'ESCALATE'
  await change(deps.store, order, { action, steps }, by, now, undefined, { notices: noticesOf(order, steps) })
  return overdue ? 'overdue' : 'escalated'
}
