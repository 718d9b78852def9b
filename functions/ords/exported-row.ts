import type { Order } from '../orders/order'
import { type Month, monthsBetween, type Period } from '../shared/days'
import type { RegionCode } from '../shared/regions'
import { categoryOfCode } from './categories'
import type { Row } from './columns'
import { statusOf } from './record'

/** Names behind an order's ids. */
export interface OrderNames {
  readonly brand: string
  /** In English. */
  readonly category: string
  readonly point: string
}

const PROVIDER = 'Sanbao'

/**
 * The record of one of the platform's own orders; undefined while it is not completed. The data is public, so no text
 * that a person wrote goes out: the problem is the fault code.
 */
export const exportedRow = (
  order: Order,
  names: OrderNames,
  countryOf: (region: RegionCode) => string,
): Row | undefined => {
  if (!('completion' in order)) return undefined
  const { completion } = order
  const category = categoryOfCode(order.categoryId)
  return {
    id: order.id,
    data_provider: PROVIDER,
    country: countryOf(order.region),
    partner_product_category: names.category,
    product_category: category.name,
    product_category_id: String(category.id),
    brand: names.brand,
    year_of_manufacture: '',
    product_age: '',
    repair_status: statusOf(completion.outcome),
    repair_barrier_if_end_of_life: '',
    group_identifier: names.point,
    event_date: completion.completedOn,
    problem: completion.faultCode,
  }
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const FIRST_MONTH = '2000-01'

/**
 * Months in which completed orders of a maker may have been reported: from its first agreement on, or from when it was
 * entered here if that is earlier (its id tells), since a report may wait for an agreement; to its last agreement's end.
 */
export const reportMonths = (makerId: string, agreed: Period, now: Month): Month[] => {
  const entered = [...makerId.slice(0, 10)].reduce((time, c) => time * 32 + CROCKFORD.indexOf(c), 0)
  const enteredMonth = entered > 0 && entered < 8e12 ? new Date(entered).toISOString().slice(0, 7) : undefined
  const first = [agreed.validFrom.slice(0, 7), enteredMonth ?? now].sort()[0] ?? now
  const last = [agreed.validTo.slice(0, 7), now].sort()[0] ?? now
  return monthsBetween(first < FIRST_MONTH ? FIRST_MONTH : first, last)
}
