import { type Catalogue, createCatalogue } from '../network/catalogue.use-case'
import { allManufacturers } from '../network/directory.use-case'
import { ordersOfMaker } from '../orders/historic-orders.use-case'
import { type Order, placeOf } from '../orders/order'
import { type Month, monthOf } from '../shared/days'
import type { RegionCode } from '../shared/regions'
import type { Row } from './columns'
import { exportedRow, reportMonths } from './exported-row'
import { inFlight } from './in-flight'
import { sourcesOf } from './ords.store'

export interface ExportDeps {
  readonly now: () => Date
  readonly countryOf: (region: RegionCode) => string
  readonly catalogue?: Catalogue
}

interface MakerMonth {
  readonly makerId: string
  readonly month: Month
}

/** Months read at once. */
const READ = 16

/**
 * Every completed order as a record of the standard: an imported one as it came, one of the platform's own as far as
 * the standard goes. Goes through makers and months by index, never through the table. The order of records is open.
 *
 * @returns records in groups, one a maker and month: that is what is held in memory, sixteen times
 */
export const exportOrders = ({ now, countryOf, catalogue = createCatalogue() }: ExportDeps): AsyncGenerator<Row[]> =>
  inFlight(makerMonths(monthOf(now()), catalogue), READ, async ({ makerId, month }) => {
    const rows: Row[] = []
    for await (const orders of ordersOfMaker(makerId, month)) rows.push(...(await rowsOf(orders, countryOf, catalogue)))
    return rows
  })

/** Those of the orders that are completed, as records: 1 BatchGet, and the names. */
export const rowsOf = async (
  orders: readonly Order[],
  countryOf: ExportDeps['countryOf'],
  catalogue: Catalogue,
): Promise<Row[]> => {
  const sources = await sourcesOf(orders.map(({ id }) => id))
  const own = orders.map((order, i) => sources[i] ?? ownRow(order, countryOf, catalogue))
  return (await Promise.all(own)).filter((row) => row !== undefined)
}

async function* makerMonths(now: Month, catalogue: Catalogue): AsyncGenerator<MakerMonth> {
  for await (const { id } of allManufacturers()) {
    const agreed = await catalogue.agreedPeriod(id)
    if (!agreed) continue
    for (const month of reportMonths(id, agreed, now)) yield { makerId: id, month }
  }
}

const ownRow = async (
  order: Order,
  countryOf: ExportDeps['countryOf'],
  catalogue: Catalogue,
): Promise<Row | undefined> => {
  const place = placeOf(order)
  if (!('completion' in order) || !place) return undefined
  const [brand, category, point] = await Promise.all([
    catalogue.brandName(order.brandId),
    catalogue.categoryName(order.categoryId),
    catalogue.pointName(place.pointId),
  ])
  return exportedRow(order, { brand, category, point }, countryOf)
}
