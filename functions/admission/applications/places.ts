import { checkRange, type Field } from '../../shared/checks'
import { DomainError, ensure } from '../../shared/errors'
import { checkRegion } from '../../shared/region-list'
import { type RegionCode, regionContains } from '../../shared/regions'

/** What a maker knows of a region it looks for points in. Units a year. */
export interface RegionNeed {
  readonly region: RegionCode
  readonly soldPerYear: number
  /** Units sold a year that keep one service point busy. */
  readonly unitsPerPoint: number
  /** Points the maker has under contract there already. */
  readonly contracted: number
}

/** A region of a call with the number of points called for. */
export interface CalledRegion extends RegionNeed {
  readonly places: number
}

/** A called region as its viewer sees it: what it sells is the maker's secret. */
export type ShownRegion = Pick<CalledRegion, 'region' | 'places'> & Partial<CalledRegion>

/** Each region has its ranking; each of its ancestors a row on the notice board, all written in one transaction. */
const REGIONS = { min: 1, max: 20 } as const
const UNITS = { min: 1, max: 1_000_000_000 } as const
const POINTS = { min: 0, max: 10_000 } as const

/**
 * N9: the number of points follows the sales volume: as many as the units sold keep busy, rounded up so that no unit is
 * without one, less those there are.
 *
 * @example placesFor({ soldPerYear: 12_001, unitsPerPoint: 4_000, contracted: 1, … }) === 3
 */
export const placesFor = ({ soldPerYear, unitsPerPoint, contracted }: RegionNeed): number =>
  Math.max(0, Math.ceil(soldPerYear / unitsPerPoint) - contracted)

/** Regions of a call, each known, none inside another (its units would be counted twice), each with a place to fill. */
export const checkRegions = (needs: readonly RegionNeed[], field: Field): CalledRegion[] => {
  ensure(needs.length > 0, 'REQUIRED', field)
  checkRange(needs.length, REGIONS, field)
  const called = needs.map((need, i) => checkNeed(need, [...field, String(i)]))
  for (const [i, { region }] of called.entries()) {
    const other = called.slice(0, i).find((before) => overlap(before.region, region))
    if (other)
      throw new DomainError('REGIONS_OVERLAP', [...field, String(i), 'region'], { code: region, other: other.region })
  }
  return called
}

const overlap = (a: RegionCode, b: RegionCode): boolean => regionContains(a, b) || regionContains(b, a)

const checkNeed = (need: RegionNeed, field: Field): CalledRegion => {
  const { region, soldPerYear, unitsPerPoint, contracted } = need
  checkRegion(region, [...field, 'region'])
  checkRange(soldPerYear, UNITS, [...field, 'soldPerYear'])
  checkRange(unitsPerPoint, UNITS, [...field, 'unitsPerPoint'])
  checkRange(contracted, POINTS, [...field, 'contracted'])
  const places = placesFor(need)
  ensure(places > 0, 'NO_POINT_CALLED_FOR', [...field, 'contracted'], { soldPerYear, unitsPerPoint, contracted })
  return { region, soldPerYear, unitsPerPoint, contracted, places: checkRange(places, POINTS, field) }
}
