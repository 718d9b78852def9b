/**
 * Lists of orders, by keys-only indexes of the Orders table:
 *
 * | what                      | key                                        | read                          |
 * |---------------------------|--------------------------------------------|-------------------------------|
 * | orders of maker, provider, point, region by month; of customer, dealer, unit; whose turn | keys-only index | 1 Query + 1 BatchGet a page |
 * | deadlines, steps of clocks | byDue `DUE#<hour>#<bucket>`                | 1 Query an hour and bucket    |
 * | completed on a day        | byCompletion `DONE#<maker>#<day>`          | 1 Query a page, keys only     |
 */
import type { Documents } from '../platform/documents'
import { type Page, type PageQuery, type PageRequest, queryAll, queryPage } from '../platform/page'
import type { Day, Instant, Month } from '../shared/days'
import { type RegionCode, regionPrefix } from '../shared/regions'
import type { Order } from './order'
import {
  completionDayKey,
  customerIndexKey,
  DUE_BUCKETS,
  dealerIndexKey,
  dueHourKey,
  monthKey,
  turnKey,
  unitIndexKey,
} from './order-keys'

/** The order behind a row of a keys-only index. */
const idOf = ({ pk }: Readonly<Record<string, unknown>>): string => String(pk).slice('O#'.length)

const rowOf = (node: Order | undefined, position: string) => (node ? [{ node, position }] : [])

/** @param orders of one request: a page's orders come out of its loader */
export const createOrderLists = (orders: Documents<Order>) => {
  const byKeys = async (query: PageQuery<'Orders'>, page: PageRequest): Promise<Page<Order>> => {
    const { rows, hasNextPage } = await queryPage({ ...query, table: 'Orders' }, page)
    const found = await Promise.all(rows.map(({ node }) => orders.load({ pk: String(node.pk), sk: '#' })))
    return { rows: rows.flatMap(({ position }, i) => rowOf(found[i], position)), hasNextPage }
  }

  const list = (index: PageQuery<'Orders'>['index'], partition: string, page: PageRequest, reverse = true) =>
    byKeys({ table: 'Orders', partition, reverse, ...(index ? { index } : {}) }, page)

  return {
    ofMaker: (id: string, month: Month, page: PageRequest) => list('byMaker', monthKey.maker(id, month), page),
    /** Every order a maker's customers reported in a month: for jobs. */
    async *idsOfMaker(id: string, month: Month): AsyncGenerator<string> {
      const partition = monthKey.maker(id, month)
      for await (const item of queryAll({ table: 'Orders', index: 'byMaker', partition })) yield idOf(item)
    },
    ofProvider: (id: string, month: Month, page: PageRequest) => list('byProvider', monthKey.provider(id, month), page),
    ofPoint: (id: string, month: Month, page: PageRequest) => list('byPoint', monthKey.point(id, month), page),
    ofCustomer: (key: string, page: PageRequest) => list('byCustomer', customerIndexKey(key), page),
    ofDealer: (id: string, page: PageRequest) => list('byDealer', dealerIndexKey(id), page),
    /** A prefecture or a county within it. */
    ofRegion: (region: RegionCode, month: Month, page: PageRequest) =>
      byKeys(
        {
          table: 'Orders',
          index: 'byRegion',
          partition: monthKey.region(region, month),
          prefix: regionPrefix(region),
          reverse: true,
        },
        page,
      ),
    /** Waiting for one party, most urgent first. */
    turnOf: (who: keyof typeof turnKey, id: string, page: PageRequest) => list('byTurn', turnKey[who](id), page, false),

    /** The unit's latest order. */
    latestOfUnit: async (unitId: string): Promise<Order | undefined> => {
      const { rows } = await list('byUnit', unitIndexKey(unitId), { first: 1 })
      return rows[0]?.node
    },

    /** Everything a unit was repaired for, latest first. */
    ofUnit: (unitId: string, page: PageRequest) => list('byUnit', unitIndexKey(unitId), page),

    /** Ids of orders whose deadline fell in this hour and has passed. */
    async *due(hour: string, until: Instant): AsyncGenerator<string> {
      for (let bucket = 0; bucket < DUE_BUCKETS; bucket += 1)
        for await (const item of queryAll({ table: 'Orders', index: 'byDue', partition: dueHourKey(hour, bucket) }))
          if (String(item.dueSort) <= `${until}#~`) yield idOf(item)
    },

    /** Ids of a maker's orders completed on a day with their provider, in order of provider and id. */
    async *completedOn(manufacturerId: string, day: Day): AsyncGenerator<{ providerId: string; orderId: string }> {
      const partition = completionDayKey(manufacturerId, day)
      for await (const item of queryAll({ table: 'Orders', index: 'byCompletion', partition })) {
        const [providerId = '', orderId = ''] = String(item.completionSort).split('#')
        yield { providerId, orderId }
      }
    },
  }
}
