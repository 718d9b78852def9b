import type { Outcome } from '../orders/work-record'
import { type Day, isDay } from '../shared/days'
import type { RegionCode } from '../shared/regions'
import { categoryById, type OrdsCategory } from './categories'
import type { Column, Rejection, Row } from './columns'

/** A record that can be taken over. */
export interface OrdsRecord {
  /** The source's values, as they are. */
  readonly row: Row
  readonly region: RegionCode
  readonly category: OrdsCategory
  readonly outcome: Outcome
  readonly day: Day
}

/** Region of a country by its ISO 3166-1 alpha-3 code; undefined if there is no such country or it has no one region. */
export type CountryRegion = (alpha3: string) => RegionCode | undefined

const outcomes: Readonly<Record<string, Outcome>> = {
  Fixed: 'FIXED',
  Repairable: 'NOT_FIXED',
  'End of life': 'END_OF_LIFE',
  Unknown: 'UNKNOWN',
}

export const statusOf = (outcome: Outcome): string =>
  Object.entries(outcomes).find(([, known]) => known === outcome)?.[0] ?? 'Unknown'

/** Characters per column; names are names of the platform too, and the whole record must fit an item many times over. */
const limits: Readonly<Record<Column, number>> = {
  id: 100,
  data_provider: 100,
  country: 3,
  partner_product_category: 500,
  product_category: 100,
  product_category_id: 10,
  brand: 100,
  year_of_manufacture: 10,
  product_age: 10,
  repair_status: 100,
  repair_barrier_if_end_of_life: 200,
  group_identifier: 100,
  event_date: 10,
  problem: 10_000,
}

const required: readonly Column[] = [
  'id',
  'data_provider',
  'country',
  'product_category',
  'repair_status',
  'event_date',
]
const oneLine: readonly Column[] = ['id', 'data_provider', 'brand', 'group_identifier']
const numbers: readonly Column[] = ['year_of_manufacture', 'product_age']

/** Days before it are in a zone with other offsets (functions/shared/days.ts). */
const FIRST_DAY = '1992-01-01'

/** Holds a row to the standard and to the platform's limits. Never throws: whatever the text, the answer is one of both. */
export const checkRow = (row: Row, today: Day, regionOf: CountryRegion): OrdsRecord | Rejection => {
  const wrongText = textRules.map((rule) => rule(row)).find((rejection) => rejection !== undefined)
  if (wrongText) return wrongText
  const region = regionOf(row.country)
  if (!region) return reject(row, 'country', 'no ISO 3166-1 alpha-3 code of a country with a region code of its own')
  const category = categoryById(row.product_category_id)
  if (!category) return reject(row, 'product_category_id', 'not in the standard’s list (1 to 40)')
  if (category.name !== row.product_category)
    return reject(row, 'product_category', `category ${category.id} of the standard is "${category.name}"`)
  const outcome = Object.hasOwn(outcomes, row.repair_status) ? outcomes[row.repair_status] : undefined
  if (!outcome) return reject(row, 'repair_status', `one of: ${Object.keys(outcomes).join(', ')}`)
  const day = row.event_date
  if (!isDay(day)) return reject(row, 'event_date', 'a calendar day as YYYY-MM-DD')
  if (day > today) return reject(row, 'event_date', `in the future (today is ${today})`)
  if (day < FIRST_DAY) return reject(row, 'event_date', `before ${FIRST_DAY}`)
  return { row, region, category, outcome, day }
}

const textRules: readonly ((row: Row) => Rejection | undefined)[] = [
  (row) => first(required, (column) => row[column].trim() === '' && reject(row, column, 'missing')),
  (row) =>
    first(Object.keys(limits) as Column[], (column) => {
      const { length } = [...row[column]]
      return length > limits[column] && reject(row, column, `${length} characters; at most ${limits[column]}`)
    }),
  (row) => first(oneLine, (column) => /\p{Cc}/u.test(row[column]) && reject(row, column, 'holds control characters')),
  (row) =>
    first(
      numbers,
      (column) => !/^(\d+(\.\d+)?)?$/.test(row[column]) && reject(row, column, 'a number, or nothing at all'),
    ),
]

const first = (names: readonly Column[], rule: (column: Column) => Rejection | false): Rejection | undefined =>
  names.map(rule).find((rejection): rejection is Rejection => rejection !== false)

const reject = (row: Row, column: Column, why: string): Rejection => ({ column, value: row[column], why })
