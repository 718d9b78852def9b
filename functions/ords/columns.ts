/** Columns of the Open Repair Data Standard 0.3, in its order. */
export const columns = [
  'id',
  'data_provider',
  'country',
  'partner_product_category',
  'product_category',
  'product_category_id',
  'brand',
  'year_of_manufacture',
  'product_age',
  'repair_status',
  'repair_barrier_if_end_of_life',
  'group_identifier',
  'event_date',
  'problem',
] as const

export type Column = (typeof columns)[number]

/** One record as it stands in the file: text, blank where nothing is given. */
export type Row = Readonly<Record<Column, string>>

/** Why a record is not taken over: the column that is wrong, what stands there, and what is expected. */
export interface Rejection {
  /** Absent when the record as a whole is wrong. */
  readonly column?: Column
  readonly value: string
  readonly why: string
}

/** Which value of the file stands in which column; the order of the columns is free. */
export type Layout = readonly Column[]

/**
 * The layout a header line gives. Every column of the standard must be there, and no other: a column that is not known
 * would be lost on the way.
 *
 * @returns the layout, or what is wrong with the header, for people
 */
export const layoutOf = (header: readonly string[]): Layout | string => {
  const names = header.map((name) => name.trim())
  const missing = columns.filter((column) => !names.includes(column))
  const unknown = names.filter((name) => !(columns as readonly string[]).includes(name))
  const twice = names.filter((name, i) => names.indexOf(name) !== i)
  const faults = [
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`unknown: ${unknown.map((name) => JSON.stringify(name.slice(0, 40))).join(', ')}`] : []),
    ...(twice.length > 0 ? [`twice: ${twice.join(', ')}`] : []),
  ]
  return faults.length > 0 ? faults.join('; ') : (names as Column[])
}

/** The record in a line's values, or why it is none. */
export const rowOf = (layout: Layout, values: readonly string[]): Row | Rejection => {
  if (values.length !== layout.length)
    return { value: values.join(',').slice(0, 200), why: `${values.length} columns; the header has ${layout.length}` }
  return Object.fromEntries(layout.map((column, i) => [column, values[i] ?? ''])) as Row
}
