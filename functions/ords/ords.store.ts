/**
 * What imported orders keep of their source, in the Orders table:
 *
 * | what                        | key                       | read                     |
 * |-----------------------------|---------------------------|--------------------------|
 * | which order a record became | `ORDS#<record key>` / `#` | 1 BatchGet per hundred   |
 * | the record as it was read   | `O#<order>` / `SOURCE`    | 1 BatchGet per hundred   |
 *
 * Both are written in the order's own transaction. The first one stays, unlike the request's record, which expires: it
 * makes a later import of the same file safe, and tells a record that has changed since.
 */
import type { Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { canonicalJson, sha256 } from '../shared/canonical'
import { DomainError } from '../shared/errors'
import type { Row } from './columns'

/** A record that has been taken over. */
export interface Taken {
  readonly orderId: string
  readonly rowHash: string
}

/** Names a record across files: ids are unique within their data provider. */
export const recordKey = ({ data_provider, id }: Row): string => sha256(canonicalJson([data_provider, id])).slice(0, 32)

const takenKey = (row: Row): Key => ({ pk: `ORDS#${recordKey(row)}`, sk: '#' })
const sourceKey = (orderId: string): Key => ({ pk: `O#${orderId}`, sk: 'SOURCE' })

const taken = new Documents<Taken>('Orders')
const sources = new Documents<Row>('Orders')

/** What became of these records, in their order; undefined where nothing did. One BatchGet per hundred. */
export const takenOf = async (rows: readonly Row[]): Promise<(Taken | undefined)[]> => {
  // A BatchGet refuses to be asked for one key twice; a file may well name one record twice.
  const distinct = new Map(rows.map((row) => [recordKey(row), takenKey(row)]))
  const found = await taken.getMany([...distinct.values()], { consistent: true })
  const byKey = new Map([...distinct.keys()].map((key, i) => [key, found[i]]))
  return rows.map((row) => byKey.get(recordKey(row)))
}

/** The records behind orders, in their order; undefined for an order that was not imported. */
export const sourcesOf = (orderIds: readonly string[]): Promise<(Row | undefined)[]> =>
  sources.getMany(orderIds.map(sourceKey))

/** Writes for the order's own transaction. */
export const sourceWrites = (row: Row, { orderId, rowHash }: Taken): Write[] => {
  const refusal = new DomainError('ALREADY_EXISTS', ['input'], { what: 'Record', id: row.id })
  return [
    taken.insert(takenKey(row), { orderId, rowHash }, { kind: 'RECORD' }, refusal),
    sources.insert(sourceKey(orderId), row, { kind: 'SOURCE' }),
  ]
}
