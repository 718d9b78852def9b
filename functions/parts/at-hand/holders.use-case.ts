import type { Day } from '../../shared/days'
import type { RegionCode } from '../../shared/regions'
import type { Part } from '../catalogue/part'
import { holdersPage } from '../stock/cells.store'
import { isUsable } from '../stock/lot'
import { lotsOf } from '../stock/lots.store'
import { areKept } from '../stock/movements.store'
import { placeName } from '../stock/place'
import type { StockLine } from '../stock/stock-line'

/** Free pieces of a part by place; undefined where nobody can tell. */
export type Holders = (part: Part, today: Day) => ReadonlyMap<string, number> | undefined

/** Lines of a part that are looked through in a province or prefecture. */
const MAX_HOLDERS = 500

/**
 * Who has free pieces of some parts, or of what is fitted in their place by now, on shelves and in vans. Lots that were recalled or have
 * expired are no use. Of a part that nobody keeps stock of here, or that more than 500 places hold, nothing is said.
 *
 * Cost: 1 BatchGet; for each part, and its successor, 1 Query for each province of the regions: of the prefecture where all lie in
 * one, else of the province. 1 BatchGet more where it has lots.
 */
export const holdersIn = async (
  parts: readonly Part[],
  regions: readonly RegionCode[],
  today: Day,
): Promise<Holders> => {
  const areas = areasOf(regions)
  const ids = [...new Set(parts.flatMap((part) => fittedInstead(part, today)))]
  const kept = await areKept(ids)
  const read = async (id: string, i: number) => [id, kept[i] ? await piecesOf(id, areas, today) : 'NOT_KEPT'] as const
  const found = new Map(await Promise.all(ids.map(read)))
  return (part) => {
    const all = fittedInstead(part, today).map((id) => found.get(id))
    if (all.some((one) => one === undefined) || all.every((one) => one === 'NOT_KEPT')) return undefined
    return added(all.filter((one) => typeof one === 'object'))
  }
}

const fittedInstead = ({ id, supersededBy }: Part, today: Day): string[] =>
  supersededBy && supersededBy.from <= today ? [id, supersededBy.partId] : [id]

/** One beginning of region codes a province: the prefecture's where all of them lie in one. */
const areasOf = (regions: readonly RegionCode[]): string[] => {
  const provinces = new Set(regions.map((code) => code.slice(0, 2)))
  return [...provinces].map((province) => {
    const prefectures = new Set(regions.filter((code) => code.startsWith(province)).map((code) => code.slice(0, 4)))
    const [only] = prefectures
    return prefectures.size === 1 && only ? only : province
  })
}

const piecesOf = async (
  partId: string,
  areas: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, number> | undefined> => {
  const pages = await Promise.all(areas.map((area) => holdersPage(partId, area, area, { first: MAX_HOLDERS })))
  if (pages.some(({ hasNextPage }) => hasNextPage)) return undefined
  const lines = pages.flatMap(({ rows }) => rows.map(({ node }) => node)).filter(isNear)
  const sound = await soundLots(partId, lines, today)
  return added(
    lines
      .filter(({ lot }) => lot === undefined || sound.has(lot))
      .map(({ place, balance }) => new Map([[placeName(place), balance.AVAILABLE]])),
  )
}

const isNear = ({ place, balance }: StockLine): boolean => place.kind !== 'WAREHOUSE' && balance.AVAILABLE > 0

const soundLots = async (partId: string, lines: readonly StockLine[], today: Day): Promise<ReadonlySet<string>> => {
  const names = [...new Set(lines.flatMap(({ lot }) => lot ?? []))]
  const lots = names.length > 0 ? await lotsOf(partId, names) : []
  return new Set(lots.filter((lot) => isUsable(lot, today)).map(({ lot }) => lot))
}

const added = (all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const sum = new Map<string, number>()
  for (const [place, pieces] of all.flatMap((one) => [...one])) sum.set(place, (sum.get(place) ?? 0) + pieces)
  return sum
}
