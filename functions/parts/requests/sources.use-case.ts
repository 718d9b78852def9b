import type { ServicePoint } from '../../network/network'
import { collected, everyNode } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import type { RegionCode } from '../../shared/regions'
import type { Part } from '../catalogue/part'
import { holdersPage, linesOf } from '../stock/cells.store'
import type { Lot } from '../stock/lot'
import { lotsOf } from '../stock/lots.store'
import type { Place } from '../stock/place'
import type { StockLine } from '../stock/stock-line'
import type { Warehouse } from '../stock/warehouse'
import type { WarehousesStore } from '../stock/warehouses.store'
import { type Candidate, sharedDigits } from './sourcing'

/** Holders in the prefecture looked at; warehouses looked into at a time. */
const [NEIGHBOURS, WAREHOUSES] = [100, 10] as const

interface Placed {
  readonly line: StockLine
  readonly region: RegionCode
}

interface Taker {
  readonly point: ServicePoint
  readonly technicianId: string | undefined
}

/**
 * Where stock of a part for an order at a point is looked for, nearest first: the van and the shelf, the provider's other points in the
 * prefecture, the maker's warehouses, ten at a time. Who finds enough looks no further.
 *
 * Cost: 2 Queries; then 1; then 1 and 1 for each warehouse, of which few makers have more than ten. 1 BatchGet more a stage where
 * there are lots.
 */
export async function* stagesOf(
  part: Part,
  taker: Taker,
  warehouses: WarehousesStore,
): AsyncGenerator<readonly Candidate[]> {
  yield candidatesAmong(part, taker, await atHand(part, taker))
  yield candidatesAmong(part, taker, await inPrefecture(part, taker.point))
  yield* warehouseStages(part, taker, warehouses)
}

/** The maker's warehouses alone, nearest first, ten at a time: 1 Query, and 1 for each. */
export async function* warehouseStages(
  part: Part,
  taker: Taker,
  warehouses: WarehousesStore,
): AsyncGenerator<readonly Candidate[]> {
  const near = await nearestFirst(part, taker.point, warehouses)
  for (let from = 0; from < near.length; from += WAREHOUSES)
    yield candidatesAmong(part, taker, await heldIn(near.slice(from, from + WAREHOUSES), part))
}

const candidatesAmong = async (part: Part, taker: Taker, placed: readonly Placed[]): Promise<Candidate[]> => {
  const lots = new Map((await lotsOf(part.id, namesOf(placed))).map((lot) => [lot.lot, lot]))
  return placed.flatMap((one) => candidateOf(one, taker, lots) ?? [])
}

const namesOf = (placed: readonly Placed[]): string[] => [
  ...new Set(placed.flatMap(({ line }) => (line.lot === undefined ? [] : [line.lot]))),
]

const atHand = async (part: Part, { point, technicianId }: Taker): Promise<Placed[]> => {
  const shelf: Place = { kind: 'POINT', id: point.id }
  const places = technicianId === undefined ? [shelf] : [{ kind: 'VAN' as const, id: technicianId }, shelf]
  const lines = await Promise.all(places.map((place) => linesOf(place, part.id)))
  return lines.flat().map((line) => ({ line, region: point.region }))
}

const inPrefecture = async (part: Part, { id, region }: ServicePoint): Promise<Placed[]> => {
  const { rows } = await holdersPage(part.id, region, region.slice(0, 4), { first: NEIGHBOURS })
  // Warehouses are looked into apart, and what is at hand was.
  return rows
    .filter(({ node: { place } }) => place.kind === 'POINT' && place.id !== id)
    .map(({ node, position }) => ({ line: node, region: position.slice(0, 6) }))
}

const nearestFirst = async (
  { manufacturerId }: Part,
  { region }: ServicePoint,
  warehouses: WarehousesStore,
): Promise<Warehouse[]> => {
  const all = await collected(everyNode((page) => warehouses.page(manufacturerId, page)))
  return all
    .filter(({ closed }) => !closed)
    .toSorted((a, b) => sharedDigits(b.region, region) - sharedDigits(a.region, region))
}

const heldIn = async (warehouses: readonly Warehouse[], part: Part): Promise<Placed[]> => {
  const held = warehouses.map(async ({ id, region }) => {
    const lines = await linesOf({ kind: 'WAREHOUSE', id }, part.id)
    return lines.map((line) => ({ line, region }))
  })
  return (await Promise.all(held)).flat()
}

/** Undefined for what is not to be given: the stock of another provider, and vans of others. */
const candidateOf = ({ line, region }: Placed, taker: Taker, lots: ReadonlyMap<string, Lot>): Candidate | undefined => {
  const { place, lot } = line
  const known = lot === undefined ? undefined : lots.get(lot)
  const kind = kindOf(place, taker)
  if (!kind || (lot !== undefined && !known)) return undefined
  return { kind, place, region, available: line.balance.AVAILABLE, ...(known ? { lot: known } : {}) }
}

const kindOf = (place: Place, { point, technicianId }: Taker): Candidate['kind'] | undefined => {
  if (place.kind === 'WAREHOUSE') return 'WAREHOUSE'
  if (place.kind === 'VAN') return place.id === technicianId ? 'VAN' : undefined
  if (place.id === point.id) return 'SHELF'
  return ownerOf(place.id) === point.providerId ? 'NEIGHBOUR' : undefined
}
