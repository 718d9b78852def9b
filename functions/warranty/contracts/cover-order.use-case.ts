import type { Order, ServiceItem } from '../../orders/order'
import type { Page, PageRequest } from '../../platform/page'
import type { Day } from '../../shared/days'
import { contractFor, serviceOf } from './contract'
import type { ContractsStore } from './contracts.store'

/** Nobody sells more for one unit, and nothing is serviced more often. */
const ALL = { first: 100 } as const

interface Asked {
  readonly unitId: string | undefined
  readonly serviceItem: ServiceItem
}

/**
 * The contract that an order reported on a day is taken under (O5); undefined without one. A unit has one open order of a
 * service at a time, so no two reports take the same visit.
 *
 * Cost: nothing for what no contract covers; else 1 Query, and where contracts count their visits 1 Query and 1 BatchGet of
 * the unit's orders.
 */
export const coveringContract = async (
  {
    contracts,
    ordersOf,
  }: {
    readonly contracts: ContractsStore
    readonly ordersOf: (unitId: string, page: PageRequest) => Promise<Page<Order>>
  },
  { unitId, serviceItem }: Asked,
  day: Day,
): Promise<string | undefined> => {
  const service = serviceOf(serviceItem)
  if (unitId === undefined || service === undefined) return undefined
  const known = (await contracts.ofUnit(unitId, ALL)).rows.map(({ node }) => node)
  const counts = known.some(({ covers }) => covers.some((one) => one.service === service && one.visits !== undefined))
  const orders = counts ? (await ordersOf(unitId, ALL)).rows.map(({ node }) => node) : []
  const taken = (id: string) =>
    orders.filter(
      (order) => order.contractId === id && order.serviceItem === serviceItem && order.state !== 'CANCELLED',
    ).length
  return contractFor(known, service, day, taken)?.id
}
