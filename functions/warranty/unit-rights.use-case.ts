import type { ProductModel, Unit } from '../network/network'
import type { Order } from '../orders/order'
import type { Page, PageRequest } from '../platform/page'
import { repairsOf } from './repairs'
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

/** What rights of a unit are computed from. Cost: 2 Queries, each with 1 BatchGet. */
export const knownOf = async (
  { booksFor, ordersOf }: UnitSources,
  unit: Unit,
  model: ProductModel,
): Promise<KnownUnit> => {
  const { categoryId } = model
  const [books, found] = await Promise.all([booksFor(model), ordersOf(unit.id, { first: MAX_REPAIRS })])
  const orders = found.rows.map(({ node }) => node)
  const { price: _paid, replaces, takenBack, ...plain } = unit
  const clock = { exchangedOn: replaces?.on, takenBackOn: takenBack?.on }
  return {
    facts: { ...plain, ...clock, categoryId, repairs: repairsOf(orders) },
    sets: editionsFor(categoryId, books),
    orders,
  }
}
