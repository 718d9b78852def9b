import { provinces, regionsBelow } from '../../shared/region-list'
import { type RegionCode, regionContains } from '../../shared/regions'

/** N9: how a maker stands in a region. */
export interface RegionPoints {
  readonly region: RegionCode
  /** Points it has under contract there. */
  readonly contracted: number
  /** Points that its calls under way ask for there. */
  readonly calledFor: number
}

/** What a call under way asks for in one of its regions. */
export interface CalledThere {
  readonly region: RegionCode
  readonly categoryIds: readonly string[]
  readonly places: number
}

/** A region and those one level below it; without one the provinces. In order of code. */
export const regionsOf = (region: RegionCode | undefined): RegionCode[] =>
  region === undefined ? provinces() : [region, ...regionsBelow(region)]

/** Places in a region and within it; what is called for in a wider region is in no part of it. */
export const placesIn = (called: readonly CalledThere[], region: RegionCode, categoryId: string | undefined): number =>
  called
    .filter((one) => regionContains(region, one.region))
    .filter(({ categoryIds }) => categoryId === undefined || categoryIds.includes(categoryId))
    .reduce((sum, { places }) => sum + places, 0)
