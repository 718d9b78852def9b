/**
 * What places hold, in the Parts table: a cell per place, part, lot and share, as numbers that movements add to without
 * reading them first. No number goes below zero: its condition stands in the transaction.
 *
 * | Access pattern                   | Key or index                                                          | Cost    |
 * |----------------------------------|-----------------------------------------------------------------------|---------|
 * | balance of a part at a place     | pk `STOCK#<place>#<part>`, sk `CELL#<lot>#<share>`                    | 1 Query |
 * | what a place holds, by number    | byPlace `<maker>#<place>`, `<part number>#<lot>#<share>`              | 1 Query |
 * | where a part lies in a province  | byList `HOLDS#<part>#<province>`, `<region>#<place>#<lot>#<share>`    | 1 Query |
 * | where a lot lies                 | byLot `LOT#<part>#<lot>`, `AT#<region>#<place>#<share>`               | 1 Query |
 *
 * The indexes carry the numbers, so that a page is one Query; a change of a cell costs a write unit in each for that, in byLot for
 * parts tracked by lot alone. The list of a part is cut by province, so that no part is one partition of an index for the whole country.
 */
import { Entity } from 'dynamodb-toolbox/entity'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import type { Write } from '../../platform/commit'
import { type Page, type PageRequest, queryAll, queryPage } from '../../platform/page'
import { Moved } from '../../platform/retry'
import { plainItem, tables } from '../../platform/tables'
import type { RegionCode } from '../../shared/regions'
import { type Bin, bins } from './account'
import { type Balance, type Cell, sumOf } from './cell'
import type { Lot } from './lot'
import { lotPk } from './lots.store'
import { type Place, placeKinds, placeName } from './place'
import type { StockLine } from './stock-line'

const table = 'Parts'
const MAX_LINES = 200
const OF_LOT = 'AT#'

const attributes: Readonly<Record<Bin, string>> = {
  AVAILABLE: 'available',
  RESERVED: 'reserved',
  QUARANTINED: 'quarantined',
  IN_TRANSIT: 'inTransit',
  IN_TRANSIT_RESERVED: 'inTransitReserved',
}

const cellEntity = new Entity({
  name: 'StockCell',
  table: tables.Parts,
  ...plainItem,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    listKey: string().optional(),
    listSort: string().optional(),
    placeKey: string().optional(),
    placeSort: string().optional(),
    lotKey: string().optional(),
    lotSort: string().optional(),
    available: number().optional(),
    reserved: number().optional(),
    quarantined: number().optional(),
    inTransit: number().optional(),
    inTransitReserved: number().optional(),
  }),
})

/** Which cell of which part where. */
export interface CellName {
  readonly place: Place
  readonly region: RegionCode
  readonly part: { readonly id: string; readonly partNumber: string; readonly manufacturerId: string }
  readonly lot?: string | undefined
  readonly shard: number
}

export const stockPk = (place: Place, partId: string): string => `STOCK#${placeName(place)}#${partId}`
const encoded = (lot: string | undefined): string => (lot === undefined ? '-' : `=${encodeURIComponent(lot)}`)
const lotPrefix = (lot: string | undefined): string => `CELL#${encoded(lot)}#`

const balanceIn = (found: Readonly<Record<string, unknown>>): Balance =>
  Object.fromEntries(bins.map((bin) => [bin, Number(found[attributes[bin]] ?? 0)])) as Record<Bin, number>

/** Adds to a cell; what it takes has to be there. */
export const changeCell = ({ place, region, part, lot, shard }: CellName, change: Balance): Write => {
  const name = `${encoded(lot)}#${String(shard).padStart(2, '0')}`
  const moved = bins.filter((bin) => change[bin] !== 0)
  const taken = moved.filter((bin) => change[bin] < 0)
  const update = cellEntity.build(UpdateTransaction).item({
    pk: stockPk(place, part.id),
    sk: `CELL#${name}`,
    listKey: `HOLDS#${part.id}#${region.slice(0, 2)}`,
    listSort: `${region}#${placeName(place)}#${name}`,
    placeKey: `${part.manufacturerId}#${placeName(place)}`,
    placeSort: `${encodeURIComponent(part.partNumber)}#${part.id}#${name}`,
    ...(lot === undefined
      ? {}
      : {
          lotKey: lotPk(part.id, lot),
          lotSort: `${OF_LOT}${region}#${placeName(place)}#${String(shard).padStart(2, '0')}`,
        }),
    ...Object.fromEntries(moved.map((bin) => [attributes[bin], $add(change[bin])])),
  } as never)
  if (taken.length === 0) return { transaction: update }
  const condition = { and: taken.map((bin) => ({ attr: attributes[bin], gte: -change[bin] })) }
  // Others took it meanwhile: whether enough is left elsewhere is seen when it is tried again.
  return { transaction: update.options({ condition } as never), refusal: new Moved() }
}

/** As committed last, by share; without `lot`, all lots. */
export const cellsOf = async (place: Place, partId: string, lot: string | undefined): Promise<Cell[]> => {
  const prefix = lotPrefix(lot)
  const query = { table, partition: stockPk(place, partId), prefix, consistent: true } as const
  const { rows } = await queryPage(query, { first: 100 })
  return rows.map(({ node }) => ({ shard: Number(String(node.sk).slice(prefix.length)), balance: balanceIn(node) }))
}

/** Every lot of a part at a place. Lots that are used up stay, with nothing in them; the first 200 lots. */
export const linesOf = async (place: Place, partId: string): Promise<StockLine[]> => {
  const lines: StockLine[] = []
  for await (const found of queryAll({ table, partition: stockPk(place, partId), prefix: 'CELL#', consistent: true })) {
    const line = lineOf(found)
    if (!joined(lines, line) && lines.push(line) === MAX_LINES) break
  }
  return lines
}

const lineOf = (found: Readonly<Record<string, unknown>>): StockLine => {
  const [, placed = '', partId = ''] = String(found.pk).split('#')
  const [, lot = '-'] = String(found.sk).split('#')
  const [kind = '', id = ''] = placed.split('~')
  return {
    place: { kind: placeKinds.find((known) => known === kind) ?? 'POINT', id },
    partId,
    ...(lot === '-' ? {} : { lot: decodeURIComponent(lot.slice(1)) }),
    balance: balanceIn(found),
  }
}

const isSame = (a: StockLine, b: StockLine): boolean =>
  a.partId === b.partId && a.lot === b.lot && placeName(a.place) === placeName(b.place)

/** Puts a share to the line before it if it is of the same lot. @returns whether it did */
const joined = (lines: StockLine[], line: StockLine): boolean => {
  const last = lines.at(-1)
  if (!last || !isSame(last, line)) return false
  lines[lines.length - 1] = { ...last, balance: sumOf([last.balance, line.balance]) }
  return true
}

/** A page of lines where each may have up to 16 shares: whole lines only, in one Query. */
const linePage = async (
  query: { readonly index: 'byPlace' | 'byList' | 'byLot'; readonly partition: string; readonly prefix?: string },
  { first, after }: PageRequest,
): Promise<Page<StockLine>> => {
  const { rows, hasNextPage } = await queryPage({ table, ...query }, { first: first + MORE_SHARES, after })
  const lines: StockLine[] = []
  const positions: string[] = []
  for (const { node, position } of rows) {
    const line = lineOf(node)
    if (joined(lines, line)) positions[positions.length - 1] = position
    else if (lines.push(line) > first) break
    else positions.push(position)
  }
  // What was read last may go on beyond: unless it is all there is, it is left to the next page.
  const whole = lines.length > first || (hasNextPage && lines.length > 1) ? lines.slice(0, -1) : lines
  return {
    rows: whole.map((node, i) => ({ node, position: positions[i] ?? '' })),
    hasNextPage: hasNextPage || lines.length > whole.length,
  }
}

const MORE_SHARES = 16

/** What a place holds of a maker's parts, by part number. */
export const placePage = (manufacturerId: string, place: Place, page: PageRequest): Promise<Page<StockLine>> =>
  linePage({ index: 'byPlace', partition: `${manufacturerId}#${placeName(place)}` }, page)

/** Where a part lies within a region: a province, prefecture or county. @param within its code without trailing zero pairs */
export const holdersPage = (
  partId: string,
  region: RegionCode,
  within: string,
  page: PageRequest,
): Promise<Page<StockLine>> =>
  linePage({ index: 'byList', partition: `HOLDS#${partId}#${region.slice(0, 2)}`, prefix: within }, page)

/** Where a lot lies, by county. Places that used it up stay in the list, with nothing. */
export const lotHoldersPage = (
  { partId, lot }: Pick<Lot, 'partId' | 'lot'>,
  page: PageRequest,
): Promise<Page<StockLine>> => linePage({ index: 'byLot', partition: lotPk(partId, lot), prefix: OF_LOT }, page)
