import type { Manufacturer } from '../../network/network'
import { REPAIR_PIECES } from '../../orders/lasting-orders.use-case'
import { type PlannedDays, planDays } from '../../platform/daily-run'
import { collected, everyNode } from '../../platform/page'
import type { Day } from '../../shared/days'
import { allEditions, type RuleBook } from '../rule-book'
import { createRuleBooksStore } from '../rule-books.store'
import { agesOf, JOB, type Piece } from './proposal'

/**
 * Sends out each day's pieces: each maker, and repairs by the days they began, as far back as a law or a maker's terms are long.
 * Cost of a day: 1 Query of the laws, 1 per thousand makers, and 1 of each maker's terms.
 */
export const planRemedies = (at: Date, makers: () => AsyncIterable<Manufacturer>): Promise<PlannedDays> =>
  planDays(JOB, at, (day) => piecesOf(day, makers()))

const agesIn = async (manufacturerId?: string): Promise<number[]> => {
  const { bookPage } = createRuleBooksStore()
  return agesOf(allEditions(await collected(everyNode<RuleBook>((page) => bookPage(manufacturerId, page)))))
}

async function* piecesOf(day: Day, makers: AsyncIterable<Manufacturer>): AsyncGenerator<Piece> {
  const ages = new Set(await agesIn())
  for await (const { id: manufacturerId } of makers) {
    for (const age of await agesIn(manufacturerId)) ages.add(age)
    yield { day, manufacturerId }
  }
  for (let repairs = 0; repairs < REPAIR_PIECES; repairs += 1) yield { day, repairs, ages: [...ages] }
}
