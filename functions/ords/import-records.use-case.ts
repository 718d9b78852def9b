import { insertHistoric } from '../orders/historic-orders.use-case'
import type { Request } from '../platform/once'
import { canonicalJson, sha256 } from '../shared/canonical'
import { dayOf } from '../shared/days'
import { DomainError } from '../shared/errors'
import { columns, type Rejection, type Row } from './columns'
import type { EstablishedNetworks } from './established-networks.use-case'
import { historicOrder } from './historic-order'
import { inFlight } from './in-flight'
import { importer } from './network-of-record'
import { recordKey, sourcesOf, sourceWrites, type Taken, takenOf } from './ords.store'
import { type CountryRegion, checkRow, type OrdsRecord } from './record'

/** A record of the file: read, or not even that. */
export type Input = { readonly line: number } & ({ readonly row: Row } | { readonly rejection: Rejection })

type Fate =
  | { readonly kind: 'imported' | 'already there'; readonly orderId: string }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }

/** What became of a record. Orders are named, so that their way into the dashboards can be followed. */
export type Result = Fate & { readonly line: number }

export interface ImportDeps {
  readonly networks: EstablishedNetworks
  readonly regionOf: CountryRegion
  readonly now: () => Date
}

/** Records looked up at once. */
const LOOKED_UP = 100
/** Orders written at once. More make one engine on one machine no faster, and whatever else waits for it slower. */
const WRITTEN = 8

/**
 * Takes records over as historic orders, in any order and any number of runs: a record that is there is left as it is,
 * one that has changed since is rejected. Results come as they are known, one per input.
 *
 * Cost per record: a hundredth of a BatchGet, and 1 transaction of 11 items if it is new, besides the network documents
 * that it is the first to name.
 */
export const importRecords = (inputs: AsyncIterable<Input>, deps: ImportDeps): AsyncGenerator<Result> =>
  inFlight(lookedUp(inputs, deps), WRITTEN, async ({ line, ...known }): Promise<Result> => {
    if ('rejection' in known) return { line, kind: 'rejected', rejection: known.rejection }
    const { record, before } = known
    return { line, ...(before ? await compared(record, before) : await takenOver(record, deps)) }
  })

type LookedUp = { readonly line: number } & (
  | { readonly record: OrdsRecord; readonly before: Taken | undefined }
  | { readonly rejection: Rejection }
)

async function* lookedUp(inputs: AsyncIterable<Input>, deps: ImportDeps): AsyncGenerator<LookedUp> {
  let page: { line: number; record: OrdsRecord }[] = []
  const today = dayOf(deps.now())
  const flush = async (): Promise<LookedUp[]> => {
    const taken = await takenOf(page.map(({ record }) => record.row))
    const found = page.map((one, i) => ({ ...one, before: taken[i] }))
    page = []
    return found
  }
  for await (const input of inputs) {
    const { line } = input
    const checked = 'row' in input ? checkRow(input.row, today, deps.regionOf) : input.rejection
    if ('why' in checked) yield { line, rejection: checked }
    else page.push({ line, record: checked })
    if (page.length === LOOKED_UP) yield* await flush()
  }
  yield* await flush()
}

const hashOf = (row: Row): string => sha256(canonicalJson(row))

const takenOver = async (record: OrdsRecord, { networks, now }: ImportDeps): Promise<Fate> => {
  const { row } = record
  try {
    const history = historicOrder(record, await networks.of(record))
    const orderId = history.order.id
    const rowHash = hashOf(row)
    const request: Request = { subject: importer.subject, key: recordKey(row), payloadHash: rowHash, at: now() }
    const isNew = await insertHistoric(history, request, sourceWrites(row, { orderId, rowHash }))
    return { kind: isNew ? 'imported' : 'already there', orderId }
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'BUSY') throw error
    // Another run, or another line with the same id, came between the look-up and the write.
    const [before] = await takenOf([row])
    if (before) return compared(record, before)
    return { kind: 'rejected', rejection: { value: row.id, why: await error.in('en') } }
  }
}

/** The same record again, or one that says something else than what was taken over. */
const compared = async ({ row }: OrdsRecord, { orderId, rowHash }: Taken): Promise<Fate> => {
  if (rowHash === hashOf(row)) return { kind: 'already there', orderId }
  const [source] = await sourcesOf([orderId])
  const column = columns.find((name) => source?.[name] !== row[name]) ?? 'id'
  const why = `differs from the record imported before under this id, which says ${JSON.stringify(source?.[column])}`
  return { kind: 'rejected', rejection: { column, value: row[column], why } }
}
