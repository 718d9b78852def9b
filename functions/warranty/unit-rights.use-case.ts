import type { ProductModel, Unit } from '../network/network'
import type { Order } from '../orders/order'
import { partWaitsOf } from '../parts/requests/part-waits.use-case'
import type { Page, PageRequest } from '../platform/page'
import { isOpenRepair, repairsOf } from './repairs'
import { editionsFor, type RuleBook } from './rule-book'
import type { RuleSet } from './rule-set'
import type { UnitFacts } from './unit-rights'

/** Repairs of a unit that count: nothing is repaired more often. */
const MAX_REPAIRS = 100

export interface UnitSources {
  readonly booksFor: (model: ProductModel) => Promise<readonly RuleBook[]>
  readonly ordersOf: (unitId: string, page: PageRequest) => Promise<Page<Order>>
}

export interface KnownUnit {
  /** All but what was paid for it, which not everybody is told. */
  readonly facts: UnitFacts
  readonly sets: readonly RuleSet[]
  readonly orders: readonly Order[]
}

/** What rights of a unit are computed from. Cost: 2 Queries, each with 1 BatchGet, and 1 Query for a repair that is not done. */
export const knownOf = async (
  { booksFor, ordersOf }: UnitSources,
  unit: Unit,
  model: ProductModel,
): Promise<KnownUnit> => {
  const { categoryId } = model
  const [books, found] = await Promise.all([booksFor(model), ordersOf(unit.id, { first: MAX_REPAIRS })])
  const orders = found.rows.map(({ node }) => node)
  const open = orders.filter(isOpenRepair)
  const askedFor = new Map(await Promise.all(open.map(async ({ id }) => [id, await partWaitsOf(id)] as const)))
  const { price: _paid, replaces, takenBack, ...plain } = unit
  const clock = { exchangedOn: replaces?.on, takenBackOn: takenBack?.on }
  return {
    facts: { ...plain, ...clock, categoryId, repairs: repairsOf(orders, askedFor) },
    sets: editionsFor(categoryId, books),
    orders,
  }
}
