import type { ProductModel, Unit } from '../network/network'
import type { Order } from '../orders/order'
import type { Page, PageRequest } from '../platform/page'
import { repairsOf } from './repairs'
import type { UnitFacts } from './rights'
import { editionsFor, type RuleBook } from './rule-book'
import type { RuleSet } from './rule-set'

/** Repairs of a unit that count: nothing is repaired more often. */
const MAX_REPAIRS = 100

export interface UnitSources {
  readonly booksFor: (categoryId: string) => Promise<readonly RuleBook[]>
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
  { categoryId }: ProductModel,
): Promise<KnownUnit> => {
  const [books, found] = await Promise.all([booksFor(categoryId), ordersOf(unit.id, { first: MAX_REPAIRS })])
  const orders = found.rows.map(({ node }) => node)
  const { price: _paid, ...plain } = unit
  return { facts: { ...plain, categoryId, repairs: repairsOf(orders) }, sets: editionsFor(categoryId, books), orders }
}
