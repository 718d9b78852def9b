import { yearsFor } from '../network/calendars/calendar-book'
import { type OrderTerms, termsOf } from '../network/service-levels/service-level'
import { type Day, dayOf, type Instant, instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import { system } from '../shared/viewer'
import type { Years } from '../shared/working-time'
import type { Command } from './actions'
import type { Asked } from './assignment/asked'
import type { Placed } from './assignment/batch'
import { chooseByLatest } from './choose-by-latest.use-case'
import { type Candidate, type Eligible, type Explanation, rank } from './dispatch'
import { type DispatchDeps, type Gathered, gather } from './gather-prospects.use-case'
import { advance } from './history'
import type { Order } from './order'
import type { Change } from './orders.store'
import { dueOf, newClock } from './service-level/clock'
import { reckoningOf } from './service-level/order-clocks'

/** How often dispatch looks again at points that were full by the time it wrote. */
export const MAX_ROUNDS_LOST = 5

/**
 * Offers an order to the best candidate, or hands it to its maker when there is none; either way with the explanation.
 * Does nothing if the order waits for no dispatch (any more), so a redelivered event is harmless.
 *
 * Cost: 1 GetItem, 4 Queries (3 of coverage, 1 of what pools promise), 1 BatchGet each of points with rosters; terms with
 * channels, plans and buy-outs; loads with the customer's open orders; standings; each per hundred documents; what parts-at-hand.use-case.ts says of a repair; of the one
 * chosen 1 consistent BatchGet and 1 GetItem; 1 transaction: the same however many orders there are.
 */
export const dispatchOrder = async (deps: DispatchDeps, orderId: string, now: Date): Promise<Order | undefined> => {
  const full = new Set<string>()
  for (let lost = 0; ; lost += 1) {
    const before = await deps.store.latest(orderId)
    if (before?.state !== 'AWAITING_DISPATCH') return before
    const today = dayOf(now)
    const [known] = await gather(deps, [before], full, now)
    if (!known) throw new Error(`Nothing was gathered for order ${orderId}`)
    const choose = (asked: readonly Asked[]) => asked.map((one) => bestOf(one, today, instant(now)))
    const [placed = NOBODY] = await chooseByLatest(deps, [{ order: before, ...known }], choose, today)
    const change = roundOf({ ...placed, before, known }, instant(now))
    try {
      await deps.store.save(change)
      return change.order
    } catch (error) {
      // Another order took the last place, or the order moved on: look again.
      if (!(error instanceof DomainError) || lost >= MAX_ROUNDS_LOST) throw error
      if (error.code === 'NO_OPEN_CAPACITY' && placed.best) full.add(placed.best.pointId)
    }
  }
}

const NOBODY: Omit<Placed, 'order'> = { candidates: [] }

const bestOf = ({ order, prospects, rules }: Asked, today: Day, at: Instant): Placed => {
  const candidates = rank(order, prospects, today, rules, at)
  const best = candidates.find((candidate): candidate is Eligible => 'figures' in candidate)
  return { order, candidates, ...(best ? { best } : {}) }
}

/** What one round of dispatch found for an order. */
export interface Round extends Omit<Placed, 'order'> {
  readonly before: Order
  readonly known: Gathered
  readonly weighedTogether?: number
}

/** The change that a round makes: an offer, or the maker's turn, with the explanation. */
export const roundOf = (
  { before, known, candidates, best, agreement, bundle, weighedTogether }: Round,
  at: Instant,
): Change => {
  const { rules, truncated, householdFull, level, calendar, likelyParts } = known
  const round = before.round + 1
  const explanation: Explanation = {
    orderId: before.id,
    round,
    at,
    candidates,
    truncated,
    ...(weighedTogether === undefined ? {} : { weighedTogether }),
    ...(rules.plan ? { planId: rules.plan.planId } : {}),
    ...(rules.buyOut ? { buyOutId: rules.buyOut.buyOutId } : {}),
    ...(bundle ? { bundle } : {}),
    ...(likelyParts ? { likelyParts } : {}),
    ...(best ? { chosenPointId: best.pointId } : {}),
  }
  const terms = termsOf(level, before.manufacturerId, before.urgency ?? 'NORMAL', agreement)
  const years = yearsFor(calendar, at)
  const command = best ? offerOf(best, round, { terms, ...(years ? { years } : {}) }, at) : parkOf(candidates, round)
  const { order, event } = advance(before, { command, actor: system('dispatch'), at })
  return { before, order, event, capacity: best?.figures.capacity, explanation, householdFull }
}

const offerOf = (
  { pointId, providerId, agreementId }: Eligible,
  round: number,
  promise: { readonly terms: OrderTerms; readonly years?: Years },
  offeredAt: Instant,
): Command => {
  const { ACCEPT } = promise.terms.targets
  const answerBy = dueOf(newClock('ACCEPT', offeredAt, ACCEPT), reckoningOf(promise))
  return { action: 'OFFER', ...promise, offer: { pointId, providerId, agreementId, round, offeredAt, answerBy } }
}

/** Where some point could have had the order but for its load, the order waits for a place while the maker may act. */
const parkOf = (candidates: readonly Candidate[], round: number): Command => {
  const lacksPlace = candidates.some((one) => 'figures' in one || one.excludedBy === 'NO_OPEN_CAPACITY')
  return { action: 'PARK', round, ...(lacksPlace ? { waitsFor: 'CAPACITY' } : {}) }
}
