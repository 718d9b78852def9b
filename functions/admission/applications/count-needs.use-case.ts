import type { ContractedIn } from '../../network/contracted/contracted'
import type { Field } from '../../shared/checks'
import type { Day } from '../../shared/days'
import type { RegionCode } from '../../shared/regions'
import { type CountedNeed, checkNeeds, type RegionNeed } from './places'

interface Deps {
  readonly contractedIn: ContractedIn
}

interface Asked<R> {
  readonly manufacturerId: string
  readonly categoryIds: readonly string[]
  readonly regions: readonly R[]
}

/**
 * Points that the maker has under contract in each region on a day (N9). Of a call in several categories the one with the
 * fewest tells: a point that works in one alone leaves the others' units without. Cost: 1 BatchGet per hundred pairs of region
 * and category, however many points there are.
 */
export const contractedThere = async (
  { contractedIn }: Deps,
  { manufacturerId, categoryIds, regions }: Asked<{ readonly region: RegionCode }>,
  day: Day,
): Promise<number[]> => {
  const cells = regions.flatMap(({ region }) =>
    categoryIds.map((categoryId) => ({ manufacturerId, region, categoryId })),
  )
  const counts = await contractedIn(cells, day)
  return regions.map((_, i) => Math.min(...counts.slice(i * categoryIds.length, (i + 1) * categoryIds.length)))
}

/** A maker's needs, checked, with the points that are there. */
export const countedNeeds = async (
  deps: Deps,
  asked: Asked<RegionNeed>,
  day: Day,
  field: Field = ['input', 'regions'],
): Promise<CountedNeed[]> => {
  checkNeeds(asked.regions, field)
  const contracted = await contractedThere(deps, asked, day)
  return asked.regions.map((need, i) => ({ ...need, contracted: contracted[i] ?? 0 }))
}
