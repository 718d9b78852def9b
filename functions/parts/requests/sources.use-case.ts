import type { ServicePoint } from '../../network/network'
import { ownerOf } from '../../shared/ids'
import type { RegionCode } from '../../shared/regions'
import { regionPrefix } from '../../shared/regions'
import type { Part } from '../catalogue/part'
import { holdersPage, linesOf } from '../stock/cells.store'
import type { Lot } from '../stock/lot'
import { lotsOf } from '../stock/movements.store'
import { type Place, samePlace } from '../stock/place'
import type { StockLine } from '../stock/stock-line'
import type { WarehousesStore } from '../stock/warehouses.store'
import type { Candidate } from './sourcing'

/** Lines of a province looked at; its warehouses elsewhere looked into. */
const [NEAR, FAR] = [100, 10] as const

interface Placed {
  readonly line: StockLine
  readonly region: RegionCode
}

/**
 * Stock of a part that an order at a point may be given: of the point and the technician's van, of the provider's other points in
 * the province, of the maker's warehouses.
 *
 * Cost: 1 Query for the shelf, 1 for the van, 1 for the province, 1 for the maker's warehouses and 1 for each of up to 10 in other
 * provinces; 1 BatchGet for lots.
 */
export const candidatesFor = async (
  part: Part,
  point: ServicePoint,
  technicianId: string | undefined,
  warehouses: WarehousesStore,
): Promise<Candidate[]> => {
  const shelf: Place = { kind: 'POINT', id: point.id }
  const own = technicianId === undefined ? [shelf] : [{ kind: 'VAN' as const, id: technicianId }, shelf]
  const [here, near, far] = await Promise.all([
    Promise.all(own.map((place) => linesOf(place, part.id))),
    inProvince(part, point),
    elsewhere(part, point, warehouses),
  ])
  const others = near.filter(({ line }) => !own.some((place) => samePlace(place, line.place)))
  const placed = [...here.flat().map((line) => ({ line, region: point.region })), ...others, ...far]
  const lots = new Map((await lotsOf(part.id, namesOf(placed))).map((lot) => [lot.lot, lot]))
  return placed.flatMap((one) => candidateOf(one, { point, technicianId }, lots) ?? [])
}

const namesOf = (placed: readonly Placed[]): string[] => [
  ...new Set(placed.flatMap(({ line }) => (line.lot === undefined ? [] : [line.lot]))),
]

const inProvince = async (part: Part, { region }: ServicePoint): Promise<Placed[]> => {
  const { rows } = await holdersPage(part.id, region, region.slice(0, 2), { first: NEAR })
  return rows.map(({ node, position }) => ({ line: node, region: position.slice(0, 6) }))
}

const elsewhere = async (part: Part, { region }: ServicePoint, warehouses: WarehousesStore): Promise<Placed[]> => {
  const { rows } = await warehouses.page(part.manufacturerId, { first: NEAR })
  const province = regionPrefix(`${region.slice(0, 2)}0000`)
  const open = rows.map(({ node }) => node).filter((one) => !one.closed && !one.region.startsWith(province))
  const held = open.slice(0, FAR).map(async (one) => {
    const lines = await linesOf({ kind: 'WAREHOUSE', id: one.id }, part.id)
    return lines.map((line) => ({ line, region: one.region }))
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

interface Taker {
  readonly point: ServicePoint
  readonly technicianId: string | undefined
}

const kindOf = (place: Place, { point, technicianId }: Taker): Candidate['kind'] | undefined => {
  if (place.kind === 'WAREHOUSE') return 'WAREHOUSE'
  if (place.kind === 'VAN') return place.id === technicianId ? 'VAN' : undefined
  if (place.id === point.id) return 'SHELF'
  return ownerOf(place.id) === point.providerId ? 'NEIGHBOUR' : undefined
}
