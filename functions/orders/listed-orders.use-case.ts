import type { Page, PageRequest } from '../platform/page'
import type { Month } from '../shared/days'
import type { Order } from './order'
import { createOrdersStore } from './orders.store'

/** A page of the orders reported in a month, by whose they are; a region is a prefecture, or within one. 1 Query, 1 BatchGet. */
export const listedOrders = (
  by: 'MAKER' | 'PROVIDER' | 'POINT' | 'REGION',
  id: string,
  month: Month,
  page: PageRequest,
): Promise<Page<Order>> => {
  // One a page: what it has loaded is let go with it.
  const { ofMaker, ofProvider, ofPoint, ofRegion } = createOrdersStore()
  return { MAKER: ofMaker, PROVIDER: ofProvider, POINT: ofPoint, REGION: ofRegion }[by](id, month, page)
}
