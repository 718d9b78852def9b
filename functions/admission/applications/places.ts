import { checkRange, type Field } from '../../shared/checks'
import { DomainError, ensure } from '../../shared/errors'
import { checkRegion, regionName } from '../../shared/region-list'
import { type RegionCode, regionContains } from '../../shared/regions'

/** What a maker knows of a region it looks for points in. Units a year. */
export interface RegionNeed {
  readonly region: RegionCode
  readonly soldPerYear: number
  /** Units sold a year that keep one service point busy. */
  readonly unitsPerPoint: number
}

/** The same with the points the maker has under contract there already, as the platform counts them. */
export interface CountedNeed extends RegionNeed {
  readonly contracted: number
}

/** A region of a call with the number of points called for. */
export interface CalledRegion extends CountedNeed {
  readonly places: number
}

/** A called region as its viewer sees it: what it sells is the maker's secret. */
export type ShownRegion = Pick<CalledRegion, 'region' | 'places'> & Partial<CalledRegion>

/** Each region has its ranking; each of its ancestors a row on the notice board, all written in one transaction. */
const REGIONS = { min: 1, max: 20 } as const
const UNITS = { min: 1, max: 1_000_000_000 } as const
const PLACES = { min: 1, max: 10_000 } as const

/**
 * N9: the number of points follows the sales volume: as many as the units sold keep busy, rounded up so that no unit is
 * without one, less those there are.
 *
 * @example placesFor({ soldPerYear: 12_001, unitsPerPoint: 4_000, contracted: 1, … }) === 3
 */
export const placesFor = ({ soldPerYear, unitsPerPoint, contracted }: CountedNeed): number =>
  Math.max(0, Math.ceil(soldPerYear / unitsPerPoint) - contracted)

/** Regions of a call, each known, none inside another: its units would be counted twice. */
export const checkNeeds = (needs: readonly RegionNeed[], field: Field): void => {
  ensure(needs.length > 0, 'REQUIRED', field)
  checkRange(needs.length, REGIONS, field)
  for (const [i, need] of needs.entries()) checkNeed(need, [...field, String(i)])
  for (const [i, { region }] of needs.entries()) {
    const other = needs.slice(0, i).find((before) => overlap(before.region, region))
    if (other)
      throw new DomainError('REGIONS_OVERLAP', [...field, String(i), 'region'], { code: region, other: other.region })
  }
}

/** The points called for in each region; refuses one that needs no more than there are. */
export const calledFor = (needs: readonly CountedNeed[], fieldOf: (index: number) => Field): CalledRegion[] =>
  needs.map((need, i) => {
    const { region, soldPerYear, unitsPerPoint, contracted } = need
    const places = placesFor(need)
    const params = { regionName: regionName(region), soldPerYear, unitsPerPoint, contracted }
    ensure(places > 0, 'NO_POINT_CALLED_FOR', fieldOf(i), params)
    return { region, soldPerYear, unitsPerPoint, contracted, places: checkRange(places, PLACES, fieldOf(i)) }
  })

const overlap = (a: RegionCode, b: RegionCode): boolean => regionContains(a, b) || regionContains(b, a)

const checkNeed = ({ region, soldPerYear, unitsPerPoint }: RegionNeed, field: Field): void => {
  checkRegion(region, [...field, 'region'])
  checkRange(soldPerYear, UNITS, [...field, 'soldPerYear'])
  checkRange(unitsPerPoint, UNITS, [...field, 'unitsPerPoint'])
}
