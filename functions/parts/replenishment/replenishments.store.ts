/**
 * Stock for service points, and what they are to keep, in the Parts table.
 *
 * | Access pattern                | Key or index                                        | Cost                        |
 * |-------------------------------|------------------------------------------------------|-----------------------------|
 * | by id                         | pk `REPLENISH#<point>`, sk `R#<day>~<hash of part>`  | 1 GetItem                   |
 * | of a point, latest first      | the same partition; of a day by prefix               | 1 Query                     |
 * | to ship from a warehouse      | byPlace `RESTOCK#<place>`, `<day>#<id>`              | 1 Query                     |
 * | kept of a lot for points      | byLot `LOT#<part>#<lot>`, `RESTOCK#<day>#<id>`       | 1 Query                     |
 * | what is still to come         | pk `REPLENISH#<point>`, sk `OPEN#<part>`             | 1 Query                     |
 * | log                           | the same partition, sk `LOG#R#…`                     | 1 Query                     |
 * | propose                       | replenishment, entry, slot, notice                   | 1 transaction               |
 * | confirm, ship, … dismiss      | record, replenishment, entry, booking of its stock   | 1 GetItem and 1 transaction |
 * | level of a part at a point    | pk `LEVELS#<point>`, sk `L#<part>`                   | 1 GetItem                   |
 * | levels of a point             | the same partition by prefix                         | 1 Query a hundred           |
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { collected, documentPage, everyNode, type Page, type PageRequest } from '../../platform/page'
import type { Day } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Lot } from '../stock/lot'
import { lotPk } from '../stock/lots.store'
import { type Place, placeName } from '../stock/place'
import { evolveReplenishment, isOpen, type Replenishment, type ReplenishmentEvent } from './replenishment'
import { evolveLevel, type StockLevel, type StockLevelEvent } from './stock-level'

const table = 'Parts'
const OF_LOT = 'RESTOCK#'
const pkOf = (pointId: string): string => `REPLENISH#${pointId}`

/** The part is to come already. */
export class ToCome extends Error {}

interface Slot {
  readonly partId: string
}

/** A part is to come to a point once at a time. */
const slotWrites = (next: Replenishment, before: Replenishment | undefined): Write[] => {
  const slots = new Documents<Slot>(table)
  const { pointId, partId } = next
  const key = { pk: pkOf(pointId), sk: `OPEN#${partId}` }
  const [was, is] = [before !== undefined && isOpen(before), isOpen(next)]
  if (was === is) return []
  return [is ? slots.insert(key, { partId }, {}, new ToCome()) : slots.remove(key)]
}

const besideOf = (one: Replenishment) => {
  if (one.state !== 'CONFIRMED') return {}
  const sort = `${one.day}#${one.id}`
  const listed = { placeKey: `RESTOCK#${placeName(one.at)}`, placeSort: sort }
  return one.lot === undefined ? listed : { ...listed, lotKey: lotPk(one.partId, one.lot), lotSort: `${OF_LOT}${sort}` }
}

export const createReplenishmentsStore = () => ({
  replenishments: new JournaledAggregate<Replenishment, ReplenishmentEvent>({
    table,
    type: 'Replenishment',
    keyOf: (id) => ({ pk: pkOf(ownerOf(id)), sk: `R#${ownPart(id)}` }),
    besideOf,
    derived: slotWrites,
    evolve: evolveReplenishment,
  }),
  levels: new JournaledAggregate<StockLevel, StockLevelEvent>({
    table,
    type: 'StockLevel',
    keyOf: (id) => ({ pk: `LEVELS#${ownerOf(id)}`, sk: `L#${ownPart(id)}` }),
    evolve: evolveLevel,
  }),
  /** Latest first, or those of one day. */
  ofPoint: (pointId: string, day: Day | undefined, page: PageRequest): Promise<Page<Replenishment>> =>
    documentPage<Replenishment>({ table, partition: pkOf(pointId), prefix: `R#${day ?? ''}`, reverse: !day }, page),
  toShip: (place: Place, page: PageRequest): Promise<Page<Replenishment>> =>
    documentPage<Replenishment>({ table, index: 'byPlace', partition: `RESTOCK#${placeName(place)}` }, page),
  ofLot: ({ partId, lot }: Pick<Lot, 'partId' | 'lot'>, page: PageRequest): Promise<Page<Replenishment>> =>
    documentPage<Replenishment>({ table, index: 'byLot', partition: lotPk(partId, lot), prefix: OF_LOT }, page),
  /** Parts that are to come to a point already. */
  toCome: async (pointId: string): Promise<ReadonlySet<string>> => {
    const query = { table, partition: pkOf(pointId), prefix: 'OPEN#', consistent: true } as const
    const slots = await collected(everyNode((page) => documentPage<Slot>(query, page)))
    return new Set(slots.map(({ partId }) => partId))
  },
  levelsOf: (pointId: string): Promise<StockLevel[]> =>
    collected(
      everyNode((page) => documentPage<StockLevel>({ table, partition: `LEVELS#${pointId}`, prefix: 'L#' }, page)),
    ),
})

export type ReplenishmentsStore = ReturnType<typeof createReplenishmentsStore>
