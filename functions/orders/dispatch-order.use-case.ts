import { rulesFor, type ServiceRules } from '../network/channels/service-rules'
import type { prospectsFor } from '../network/prospects.use-case'
import { type OrderTerms, type ServiceLevel, termsOf } from '../network/service-levels/service-level'
import { levelOn } from '../network/service-levels/service-level-book'
import { type Day, dayOf, instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import { system } from '../shared/viewer'
import type { Command } from './actions'
import { type Eligible, type Explanation, type Prospect, rank } from './dispatch'
import { advance } from './history'
import { MAX_HOUSEHOLD } from './household'
import type { Order } from './order'
import type { OrdersStore } from './orders.store'
import { dueOf, newClock } from './service-level/clock'

export interface DispatchDeps {
  readonly store: OrdersStore
  /** Service points covering a region with their people, instruments and terms with a maker. */
  readonly prospectsFor: typeof prospectsFor
  /** Share of satisfied callbacks per point, in the order asked. */
  readonly scoresOf: (pointIds: readonly string[]) => Promise<(number | undefined)[]>
}

const MAX_ROUNDS_LOST = 5

/**
 * Offers an order to the best candidate, or hands it to its maker when there is none; either way with the explanation.
 * Does nothing if the order waits for no dispatch (any more), so a redelivered event is harmless.
 *
 * Cost: 1 GetItem, 3 Queries of coverage, 1 BatchGet each of points with rosters; terms with channels, plans and buy-outs;
 * loads with the customer's open orders; scores; each per hundred documents; 1 transaction: the same however many orders
 * there are.
 */
export const dispatchOrder = async (deps: DispatchDeps, orderId: string, now: Date): Promise<Order | undefined> => {
  const full = new Set<string>()
  for (let lost = 0; ; lost += 1) {
    const before = await deps.store.latest(orderId)
    if (before?.state !== 'AWAITING_DISPATCH') return before
    const today = dayOf(now)
    const { prospects, truncated, rules, householdFull, level } = await gather(deps, before, full, today)
    const candidates = rank(before, prospects, today, rules)
    const best = candidates.find((candidate): candidate is Eligible => 'figures' in candidate)
    const round = before.round + 1
    const explanation: Explanation = {
      orderId,
      round,
      at: instant(now),
      candidates,
      truncated,
      ...(rules.plan ? { planId: rules.plan.planId } : {}),
      ...(rules.buyOut ? { buyOutId: rules.buyOut.buyOutId } : {}),
      ...(best ? { chosenPointId: best.pointId } : {}),
    }
    const terms = termsOf(level, before.manufacturerId, before.urgency ?? 'NORMAL')
    const command = commandFor(best, round, terms, now)
    const { order, event } = advance(before, { command, actor: system('dispatch'), at: instant(now) })
    try {
      await deps.store.save({ before, order, event, capacity: best?.figures.capacity, explanation, householdFull })
      return order
    } catch (error) {
      // Another order took the last place, or the order moved on: look again.
      if (!(error instanceof DomainError) || lost >= MAX_ROUNDS_LOST) throw error
      if (error.code === 'NO_OPEN_CAPACITY' && best) full.add(best.pointId)
    }
  }
}

const commandFor = (best: Eligible | undefined, round: number, terms: OrderTerms, now: Date): Command => {
  if (!best) return { action: 'PARK', round }
  const { pointId, providerId, agreementId } = best
  const offeredAt = instant(now)
  const answerBy = dueOf(newClock('ACCEPT', offeredAt, terms.targets.ACCEPT), [])
  return { action: 'OFFER', terms, offer: { pointId, providerId, agreementId, round, offeredAt, answerBy } }
}

interface Gathered {
  readonly prospects: Prospect[]
  readonly truncated: boolean
  readonly rules: ServiceRules
  readonly householdFull: boolean
  readonly level: ServiceLevel
}

const gather = async (
  { store, prospectsFor, scoresOf }: DispatchDeps,
  order: Order,
  full: ReadonlySet<string>,
  today: Day,
): Promise<Gathered> => {
  const { points, requirement, truncated, ...terms } = await prospectsFor(order)
  const ids = points.map(({ point }) => point.id)
  const [{ loads, household }, scores] = await Promise.all([store.presence(ids, order.customerKey), scoresOf(ids)])
  const visiting = new Set(household.map(({ pointId }) => pointId))
  const prospects = points.map(({ point, roster, kit, terms: agreed }, i) => ({
    point,
    roster,
    terms: agreed,
    kit,
    requirement,
    visiting: visiting.has(point.id),
    load: full.has(point.id) ? point.capacity : (loads[i] ?? 0),
    score: scores[i],
  }))
  return {
    prospects,
    truncated,
    rules: rulesFor(order, terms, today),
    householdFull: household.length >= MAX_HOUSEHOLD,
    level: levelOn(terms.serviceLevels, today),
  }
}
