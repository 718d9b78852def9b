import { totalOf } from '../fees/fee-line'
import { type Order, placeOf } from '../orders/order'
import { maySeeFreeText } from '../orders/order-access'
import type { Row as OrdsRow } from '../ords/columns'
import { columns as ordsColumns } from '../ords/columns'
import { sha256 } from '../shared/canonical'
import { csvOf } from '../shared/csv'
import type { DataExport, ExportFormat } from './data-export'

/** Names behind an order's ids. */
export interface RowNames {
  readonly brand: string
  readonly category: string
  readonly servicePoint: string
}

/** A row as it stands in the file; null where nothing is known, or it is not for whoever takes it out. */
export type Row = Readonly<Record<string, string | number | boolean | null>>

export const columns = [
  ...['order', 'reportedAt', 'serviceItem', 'channel', 'brand', 'category', 'region', 'state', 'servicePoint'],
  ...['firstAcceptedAt', 'completedOn', 'outcome', 'faultCode', 'visits', 'feeTotalFen', 'overdueSince', 'disputed'],
  ...['repeated', 'symptom'],
] as const

/** Authority and third party take out orders, not people: an order is known by a name that only this export has. */
const isAnonymous = ({ exporter: { role } }: DataExport): boolean => role === 'REGULATOR' || role === 'AUDITOR'

/**
 * What an order is called. Two exports of an authority cannot be laid side by side, nor with anything that names orders: an order's
 * id has 80 random bits, so nobody finds it from the hash.
 */
export const nameOf = (one: DataExport, orderId: string): string =>
  isAnonymous(one) ? sha256(`${one.id}\n${orderId}`).slice(0, 24) : orderId

/** Never a contact, a technician or a customer's key, for anyone; what people wrote for those who may read it in the API. */
export const rowOf = (one: DataExport, order: Order, { brand, category, servicePoint }: RowNames): Row => {
  const completion = 'completion' in order ? order.completion : undefined
  const work = 'work' in order ? order.work : undefined
  const { serviceItem, channel, region, state, reportedAt, disputed } = order
  return {
    order: nameOf(one, order.id),
    ...{ reportedAt, serviceItem, channel, brand, category, region, state },
    servicePoint: placeOf(order) ? servicePoint : null,
    firstAcceptedAt: order.firstAcceptedAt ?? null,
    completedOn: completion?.completedOn ?? null,
    outcome: completion?.outcome ?? null,
    faultCode: completion?.faultCode ?? work?.diagnosis?.faultCode ?? null,
    visits: work?.visits ?? 0,
    feeTotalFen: totalOf(work?.fees ?? []),
    overdueSince: order.lateness.at(-1)?.since ?? null,
    disputed,
    repeated: order.repeatOf !== undefined,
    symptom: maySeeFreeText(one.exporter) ? order.symptom : null,
  }
}

export const formats: Readonly<Record<ExportFormat, { readonly contentType: string; readonly ending: string }>> = {
  CSV: { contentType: 'text/csv; charset=utf-8', ending: 'csv' },
  ORDS: { contentType: 'text/csv; charset=utf-8', ending: 'csv' },
  JSON_LINES: { contentType: 'application/x-ndjson; charset=utf-8', ending: 'jsonl' },
}

const cellOf = (value: string | number | boolean | null | undefined): string | number =>
  typeof value === 'number' ? value : String(value ?? '')

/** A spreadsheet runs nothing of it (shared/csv.ts). */
const tableOf = (names: readonly string[], rows: readonly Row[]): string =>
  csvOf([names, ...rows.map((row) => names.map((name) => cellOf(row[name])))])

/** A file in itself: with its own header, where the format has one. */
export const textOf = (format: 'CSV' | 'JSON_LINES', rows: readonly Row[]): string =>
  format === 'CSV' ? tableOf(columns, rows) : rows.map((row) => `${JSON.stringify(row)}\n`).join('')

export const ordsTextOf = (rows: readonly OrdsRow[]): string => tableOf(ordsColumns, rows)
