import { everyNode, type Page, type PageRequest } from '../../platform/page'
import type { RegionCode } from '../../shared/regions'
import { bins } from './account'
import { holdersPage, linesOf, lotHoldersPage, placePage } from './cells.store'
import type { Lot } from './lot'
import { piecesOf } from './movements.store'
import type { Piece } from './piece'
import type { Place } from './place'
import { type Card, cardOf, type StockLine } from './stock-line'
import type { Warehouse } from './warehouse'

/** What a place holds of a maker's parts, by part number; 1 Query. */
export const stockPage = (manufacturerId: string, place: Place, page: PageRequest): Promise<Page<StockLine>> =>
  placePage(manufacturerId, place, page)

/** Where a part lies within a region of one province, by county; 1 Query. */
export const holdersOf = (
  partId: string,
  region: RegionCode,
  within: string,
  page: PageRequest,
): Promise<Page<StockLine>> => holdersPage(partId, region, within, page)

/** Where a lot lies, by county; 1 Query. */
export const lotHolders = (lot: Lot, page: PageRequest): Promise<Page<StockLine>> => lotHoldersPage(lot, page)

/** What a place holds of a part, as committed last; 1 Query. */
export const stockCard = async (place: Place, partId: string): Promise<Card> =>
  cardOf(place, partId, await linesOf(place, partId))

/** A piece by its serial number; 1 GetItem. */
export const pieceOf = async (partId: string, serial: string): Promise<Piece | undefined> => {
  const [piece] = await piecesOf(partId, [serial])
  return piece
}

/** Whether anything lies in a warehouse or is on its way there; 1 Query per hundred lines that are used up. */
export const holdsAnything = async ({ id, manufacturerId }: Warehouse): Promise<boolean> => {
  const place: Place = { kind: 'WAREHOUSE', id }
  for await (const { balance } of everyNode((page) => placePage(manufacturerId, place, page)))
    if (bins.some((bin) => balance[bin] > 0)) return true
  return false
}
