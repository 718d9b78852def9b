/**
 * Old parts on their way back, in the Parts table.
 *
 * | Access pattern              | Key or index                                    | Cost                                  |
 * |-----------------------------|-------------------------------------------------|---------------------------------------|
 * | return by id                | pk `RETURNS#<order>`, sk `R#<use>`              | 1 GetItem, 0.5 RCU                    |
 * | open ones of a maker        | byList `RETURNS#<maker>`, day due               | 1 Query                               |
 * | open ones of a point        | byPlace `RETURNS#<point>`, day due              | 1 Query                               |
 * | those of an order           | the same partition by prefix                    | 1 Query                               |
 * | log                         | the order's partition, sk `LOG#R#…`             | 1 Query                               |
 * | due                         | return, entry and 2 deadlines of the use's transaction | 4 writes                       |
 * | send, receive, waive        | record, return, entry, deadlines                | 1 GetItem, 1 transaction              |
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import type { Instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Actor } from '../../shared/viewer'
import { evolveReturn, isOpen, type PartReturn, type ReturnEvent, returnDeadlines } from './part-return'

const table = 'Parts'
const of = (id: string): string => `RETURNS#${id}`

export const createReturnsStore = () => {
  const returns = new JournaledAggregate<PartReturn, ReturnEvent>({
    table,
    type: 'PartReturn',
    keyOf: (id) => ({ pk: of(ownerOf(id)), sk: `R#${ownPart(id)}` }),
    besideOf: (found) => {
      if (!isOpen(found)) return {}
      const sort = `${found.dueOn}#${found.id}`
      return { listKey: of(found.manufacturerId), listSort: sort, placeKey: of(found.pointId), placeSort: sort }
    },
    deadlinesOf: returnDeadlines,
    evolve: evolveReturn,
  })
  return {
    returns,
    /** For the transaction of the use that makes it due. */
    opening: (id: string, actor: Actor, at: Instant, event: ReturnEvent): Write[] =>
      returns.opening(id, actor, at, event, ['input']).writes,
    /** An order's parts are few: one page holds them. */
    ofOrder: async (orderId: string): Promise<PartReturn[]> => {
      const page = { table, partition: of(orderId), prefix: 'R#' } as const
      return (await documentPage<PartReturn>(page, { first: 100 })).rows.map(({ node }) => node)
    },
    openOfMaker: (manufacturerId: string, page: PageRequest): Promise<Page<PartReturn>> =>
      documentPage<PartReturn>({ table, index: 'byList', partition: of(manufacturerId) }, page),
    openOfPoint: (pointId: string, page: PageRequest): Promise<Page<PartReturn>> =>
      documentPage<PartReturn>({ table, index: 'byPlace', partition: of(pointId) }, page),
  }
}

export type ReturnsStore = ReturnType<typeof createReturnsStore>
