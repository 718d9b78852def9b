import { modelById, unitById } from '../../network/directory.use-case'
import { completedTogether, ordersOfUnit, repairsSince } from '../../orders/lasting-orders.use-case'
import type { Order } from '../../orders/order'
import { commit } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { addDays, type Day, dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { system } from '../../shared/viewer'
import { rightsOn } from '../rights'
import { createRuleBooksStore } from '../rule-books.store'
import { knownOf } from '../unit-rights.use-case'
import { JOB, mayBeDue, type Piece, type Proposal, proposalsFor } from './proposal'
import type { ProposalsStore } from './proposals.store'
import { createRemediesStore, SlotTaken } from './remedies.store'
import { remedyNotices } from './remedy-due'

/** Orders looked at together. */
const IN_FLIGHT = 16

/**
 * Proposes what the clock opened by itself on the orders of one piece (O8 O9), each once: again with the same message, or after
 * a crash half way, only what is missing is proposed. What a customer claimed meanwhile needs no proposal.
 *
 * Cost: per length of a rule 1 Query and 1 BatchGet a hundred orders that began that many days ago, or 1 Query
 * of a maker's day; per order that is still open or was not repaired 2 GetItems and 2 Queries each with 1 BatchGet, and 1
 * transaction a proposal. Memory: a hundred orders.
 *
 * @returns proposals made now
 */
export const proposeRemedies = async (store: ProposalsStore, piece: Piece, now: () => Date): Promise<number> => {
  if (await store.isDone(piece)) return 0
  let proposed = 0
  for await (const orders of ordersOf(piece)) {
    const lasting = orders.filter(mayBeDue)
    for (let from = 0; from < lasting.length; from += IN_FLIGHT) {
      const some = await Promise.all(lasting.slice(from, from + IN_FLIGHT).map((order) => proposeOn(order, now())))
      proposed += some.reduce((sum, count) => sum + count, 0)
    }
  }
  await store.finish(piece, instant(now()))
  return proposed
}

async function* ordersOf(piece: Piece): AsyncGenerator<readonly Order[]> {
  const { day } = piece
  if (piece.manufacturerId !== undefined) yield* completedTogether(piece.manufacturerId, addDays(day, -1))
  else for (const age of piece.ages) yield* repairsSince(addDays(day, -age), piece.repairs)
}

/** What is due on one order now, proposed once: 2 GetItems, 2 Queries each with 1 BatchGet, 1 transaction a proposal. */
export const proposeOn = async (order: Order, now: Date): Promise<number> => {
  const today: Day = dayOf(now)
  const [unit, model] = await Promise.all([unitById(order.unitId ?? ''), modelById(order.modelId)])
  if (!unit || !model) return 0
  const { booksFor } = createRuleBooksStore()
  const { facts, sets } = await knownOf({ booksFor, ordersOf: ordersOfUnit }, unit, model)
  let proposed = 0
  // One after the other: of two exchanges on one order the first stands.
  for (const proposal of proposalsFor(order, unit, rightsOn(facts, sets, today), today))
    if (await propose(proposal, now)) proposed += 1
  return proposed
}

const propose = async ({ id, event }: Proposal, now: Date): Promise<boolean> => {
  const { remedies } = createRemediesStore()
  const { next, writes } = remedies.opening(id, system(JOB), instant(now), event)
  try {
    await commit([...writes, ...remedyNotices(next, instant(now)).map(noticeWrite)])
    return true
  } catch (error) {
    if (error instanceof SlotTaken || (error instanceof DomainError && error.code === 'ALREADY_EXISTS')) return false
    throw error
  }
}
