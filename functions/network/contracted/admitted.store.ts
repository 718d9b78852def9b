/**
 * The public list of admitted points (G3), in the Insights table: a line for each point, maker and category, written by the
 * counting of contracted points in the transaction that counts the point (counting.store.ts), so that list and number agree.
 *
 * | what                                          | key                                                        | cost    |
 * |-----------------------------------------------|------------------------------------------------------------|---------|
 * | admitted in a county, prefecture or province  | `ADMITTED#<category>#<province>` / `<county>#<point>#<maker>` | 1 Query |
 *
 * A line has some 300 bytes: a page of 100 is 4 RCU, in a province of ten thousand points as in one of ten. Lines go by
 * themselves once the days are over, so that a page passes over no more than lapsed lines of two days.
 */
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { documentPage, type PageRequest } from '../../platform/page'
import type { Day } from '../../shared/days'
import { type RegionCode, regionPrefix } from '../../shared/regions'
import { type Admitted, goneFrom, isListed } from './admitted'

const table = 'Insights'
const partitionOf = (categoryId: string, region: RegionCode): string => `ADMITTED#${categoryId}#${region.slice(0, 2)}`
const keyOf = ({ categoryId, region, pointId, manufacturerId }: Admitted): Key => ({
  pk: partitionOf(categoryId, region),
  sk: `${region}#${pointId}#${manufacturerId}`,
})

/** Brings a point's line up to what it is counted for: 2 WCU. */
export const listing = (line: Admitted, today: Day): Write => {
  const lines = new Documents<Admitted>(table)
  return isListed(line, today)
    ? lines.overwrite(keyOf(line), line, { version: line.version, expiresAt: goneFrom(line) })
    : lines.remove(keyOf(line))
}

export const createAdmittedStore = () => ({
  /** By county. */
  page: (region: RegionCode, categoryId: string, page: PageRequest) =>
    documentPage<Admitted>({ table, partition: partitionOf(categoryId, region), prefix: regionPrefix(region) }, page),
})
