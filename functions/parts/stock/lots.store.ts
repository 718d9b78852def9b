/**
 * Lots of parts, in the Parts table. The index byLot holds, under one key, where a lot lies (the cells, cells.store.ts) and what
 * is kept of it for orders (requests.store.ts).
 *
 * | Access pattern              | Key or index                                   | Cost                        |
 * |-----------------------------|-------------------------------------------------|-----------------------------|
 * | lot                         | pk `LOT#<part>#<lot>`, sk `#`                   | 1 GetItem                   |
 * | a maker's, by last day      | byList `EXPIRES#<maker>`, `<day>#<id>`          | 1 Query                     |
 * | a maker's that are recalled | byPlace `RECALLED#<maker>`, `<day>#<id>`        | 1 Query                     |
 * | where it was fitted         | its partition, sk `FITTED#<ulid>`               | 1 Query                     |
 * | log                         | its partition, sk `LOG##…`                      | 1 Query                     |
 * | first receipt               | lot and entry, with the movement                | 2 writes                    |
 * | fitting                     | with the use                                    | 1 write                     |
 * | block, release              | record, lot, entry                              | 1 GetItem, 1 transaction    |
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import { Moved } from '../../platform/retry'
import { addDays, type Day, type Instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Actor } from '../../shared/viewer'
import { evolveLot, type KeptLot, type Lot, type LotEvent, lotId, lotTail } from './lot'

const table = 'Parts'

/** Of its partition, and in the index byLot. */
export const lotPk = (partId: string, lot: string): string => `LOT#${partId}#${lotTail(lot)}`

const keyOf = (id: string): Key => ({ pk: `LOT#${ownerOf(id)}#${ownPart(id)}`, sk: '#' })

/** A piece of a lot in a unit: on which order, and whether stock stood behind it. */
export interface Fitting {
  readonly orderId: string
  readonly quantity: number
  readonly at: Instant
  readonly issued: boolean
}

const besideOf = ({ id, manufacturerId, expiresOn, blocked, releasedBecause }: KeptLot) => ({
  kind: 'LOT',
  state: blocked ? 'BLOCKED' : releasedBecause === undefined ? 'FREE' : 'RELEASED',
  ...(expiresOn === undefined ? {} : { listKey: `EXPIRES#${manufacturerId}`, listSort: `${expiresOn}#${id}` }),
  ...(blocked ? { placeKey: `RECALLED#${manufacturerId}`, placeSort: `${blocked.on}#${id}` } : {}),
})

export const createLotsStore = () => {
  const lots = new JournaledAggregate<KeptLot, LotEvent>({ table, type: 'PartLot', keyOf, besideOf, evolve: evolveLot })
  const byDay = (manufacturerId: string, page: PageRequest, reverse = false): Promise<Page<KeptLot>> =>
    documentPage<KeptLot>({ table, index: 'byList', partition: `EXPIRES#${manufacturerId}`, reverse }, page)
  return {
    lots,
    blocked: (manufacturerId: string, page: PageRequest): Promise<Page<KeptLot>> =>
      documentPage<KeptLot>({ table, index: 'byPlace', partition: `RECALLED#${manufacturerId}` }, page),
    /** Those whose last day is that day or later, soonest first. */
    expiringFrom: (day: Day, manufacturerId: string, { first, after = day }: PageRequest) =>
      byDay(manufacturerId, { first, after }),
    /** Those whose last day has passed, latest first. */
    expiredBefore: (day: Day, manufacturerId: string, { first, after = day }: PageRequest) =>
      byDay(manufacturerId, { first, after }, true),
    fittings: (id: string, page: PageRequest): Promise<Page<Fitting>> =>
      documentPage<Fitting>({ table, partition: keyOf(id).pk, prefix: 'FITTED#', reverse: true }, page),
  }
}

export type LotsStore = ReturnType<typeof createLotsStore>

/** Lots whose last day lies between two days, both included: 1 Query a hundred. */
export async function* lotsExpiring(manufacturerId: string, from: Day, to: Day): AsyncGenerator<KeptLot> {
  const { expiringFrom } = createLotsStore()
  for (let after: string | undefined, more = true; more; ) {
    const { rows, hasNextPage } = await expiringFrom(from, manufacturerId, { first: 100, after })
    for (const { node, position } of rows) {
      if (position > addDays(to, 1)) return
      yield node
    }
    after = rows.at(-1)?.position
    more = hasNextPage && after !== undefined
  }
}

const lots = new Documents<KeptLot>(table)

/** As committed last. */
export const lotOf = (partId: string, lot: string): Promise<KeptLot | undefined> =>
  lots.get(keyOf(lotId(partId, lot)), { consistent: true })

/** Those that were received; 1 BatchGet. */
export const lotsOf = async (partId: string, names: readonly string[]): Promise<Lot[]> =>
  (await lots.getMany(names.map((lot) => keyOf(lotId(partId, lot))))).filter((lot) => lot !== undefined)

/** A lot that was not known; tried again if another receipt was faster. */
export const lotInsertion = (lot: Lot, manufacturerId: string, actor: Actor, at: Instant): Write[] => {
  const event = { type: 'RECEIVED', manufacturerId, ...lot } as const
  const [inserted, ...rest] = createLotsStore().lots.opening(lotId(lot.partId, lot.lot), actor, at, event).writes
  return inserted ? [{ ...inserted, refusal: new Moved() }, ...rest] : []
}

/** @param id of the use: a ULID */
export const fittingWrite = (partId: string, lot: string, id: string, fitting: Fitting): Write =>
  new Documents<Fitting>(table).insert({ pk: lotPk(partId, lot), sk: `FITTED#${id}` }, fitting, {})
