/**
 * Requests of parts for orders, in the Parts table.
 *
 * | Access pattern                 | Key or index                                        | Cost                        |
 * |--------------------------------|-----------------------------------------------------|-----------------------------|
 * | request by id                  | pk `REQUESTS#<order>`, sk `R#<ulid>`                | 1 GetItem, 0.5 RCU          |
 * | those of an order              | the same partition by prefix                        | 1 Query                     |
 * | open ones to ship from a place | byPlace `SHIP#<place>`, day promised                | 1 Query                     |
 * | open ones of a service point   | byList `REQUESTS#<point>`, day promised             | 1 Query                     |
 * | a maker's that nobody has       | byPlace `BACKORDERS#<maker>`, `<part>#<day promised>#<id>` | 1 Query, also of one part |
 * | open ones of a lot             | byLot `LOT#<part>#<lot>`, `REQUEST#<day promised>#<id>` | 1 Query                 |
 * | what an order has open         | pk `REQUESTS#<order>`, sk `OPEN#<part>`             | read by the refused insert  |
 * | log                            | the order's partition, sk `LOG#R#…`                 | 1 Query                     |
 * | ask, ship, arrive, … cancel    | record, request, entry and the booking of its stock | 1 GetItem and 1 transaction |
 */

import { standRow } from '../../orders/stand'
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import { DomainError } from '../../shared/errors'
import { ownerOf } from '../../shared/ids'
import type { Lot } from '../stock/lot'
import { lotPk } from '../stock/lots.store'
import { type Place, placeName } from '../stock/place'
import { evolveRequest, isOpen, type PartRequest, type RequestEvent, requestDeadlines } from './request'

const table = 'Parts'
const OF_LOT = 'REQUEST#'

const backorders = (manufacturerId: string): string => `BACKORDERS#${manufacturerId}`

const besideOf = (request: PartRequest) => {
  if (!isOpen(request)) return {}
  const sort = `${request.promisedOn}#${request.id}`
  const { state, pointId } = request
  const listed = { listKey: `REQUESTS#${pointId}`, listSort: sort, ...ofLot(request, sort) }
  if (state === 'ORDERED') return { ...listed, placeKey: `SHIP#${placeName(request.at)}`, placeSort: sort }
  if (state === 'BACKORDERED')
    return { ...listed, placeKey: backorders(request.manufacturerId), placeSort: `${request.partId}#${sort}` }
  return listed
}

/** Beside the lot that is kept for it: what is recalled is found, wherever it lies. */
const ofLot = (request: PartRequest, sort: string) =>
  'lot' in request && request.lot !== undefined
    ? { lotKey: lotPk(request.partId, request.lot), lotSort: `${OF_LOT}${sort}` }
    : {}

/** An order asks for a part once at a time: what it has open is freed with it, each in cells of its own. */
const slotWrites = (next: PartRequest, before: PartRequest | undefined): Write[] => {
  const rows = new Documents<{ readonly requestId: string }>(table)
  const key = { pk: `REQUESTS#${next.orderId}`, sk: `OPEN#${next.partId}` }
  const [was, is] = [before !== undefined && isOpen(before), isOpen(next)]
  if (was === is) return []
  const taken = new DomainError('PART_ASKED_ALREADY', ['input', 'partId'])
  return [is ? rows.insert(key, { requestId: next.id }, {}, taken) : rows.remove(key)]
}

/** In the Orders table: whose order came to wait for it on a day is looked at once a rule has run out (O8). */
const standWrites = (next: PartRequest, before: PartRequest | undefined): Write[] => {
  const [was, is] = [before?.awaited?.at(-1), next.awaited?.at(-1)]
  if (!is || is.to !== undefined || is.from === was?.from) return []
  return [new Documents<{ readonly orderId: string }>('Orders').overwrite(...standRow(next.orderId, is.from))]
}

export const createRequestsStore = () => {
  const requests = new JournaledAggregate<PartRequest, RequestEvent>({
    table,
    type: 'PartRequest',
    keyOf: (id) => ({ pk: `REQUESTS#${ownerOf(id)}`, sk: `R#${ownPart(id)}` }),
    besideOf,
    derived: (next, before) => [...slotWrites(next, before), ...standWrites(next, before)],
    deadlinesOf: requestDeadlines,
    evolve: evolveRequest,
  })
  const byPlace = (partition: string, page: PageRequest): Promise<Page<PartRequest>> =>
    documentPage<PartRequest>({ table, index: 'byPlace', partition }, page)
  return {
    requests,
    ofOrder: (orderId: string, page: PageRequest): Promise<Page<PartRequest>> =>
      documentPage<PartRequest>({ table, partition: `REQUESTS#${orderId}`, prefix: 'R#', consistent: true }, page),
    toShip: (place: Place, page: PageRequest) => byPlace(`SHIP#${placeName(place)}`, page),
    /** Those that nobody has, by part and day promised; of one part, by day promised. */
    backorders: (manufacturerId: string, partId: string | undefined, page: PageRequest): Promise<Page<PartRequest>> =>
      documentPage<PartRequest>(
        {
          table,
          index: 'byPlace',
          partition: backorders(manufacturerId),
          ...(partId === undefined ? {} : { prefix: `${partId}#` }),
        },
        page,
      ),
    ofLot: ({ partId, lot }: Pick<Lot, 'partId' | 'lot'>, page: PageRequest): Promise<Page<PartRequest>> =>
      documentPage<PartRequest>({ table, index: 'byLot', partition: lotPk(partId, lot), prefix: OF_LOT }, page),
    ofPoint: (pointId: string, page: PageRequest): Promise<Page<PartRequest>> =>
      documentPage<PartRequest>({ table, index: 'byList', partition: `REQUESTS#${pointId}` }, page),
  }
}

export type RequestsStore = ReturnType<typeof createRequestsStore>

/** The parts of a maker that orders wait for, each once; 1 Query a part, however many orders wait for it. */
export async function* partsWaitedFor(manufacturerId: string): AsyncGenerator<string> {
  const store = createRequestsStore()
  for (let after: string | undefined; ; ) {
    const { rows } = await store.backorders(manufacturerId, undefined, { first: 1, after })
    const partId = rows[0]?.node.partId
    if (partId === undefined) return
    yield partId
    // Beyond every day.
    after = `${partId}#~`
  }
}
