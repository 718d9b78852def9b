import { scopeOn } from '../../network/agreements/in-force'
import { covers, type HeldCertificate } from '../../network/certification/roster'
import type { ServicePoint, Terms } from '../../network/network'
import { checkDistinct, checkLevel, type Field } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { checkRegion } from '../../shared/region-list'
import { type RegionCode, regionsMeet } from '../../shared/regions'

/** Who is meant. An empty list stands for all. */
export interface Audience {
  readonly roles: readonly ReaderRole[]
  /** GB/T 2260; who stands in one, or serves any of it, is meant. */
  readonly regions: readonly RegionCode[]
  /** Repair levels (N11), 1 to 5. */
  readonly levels: readonly number[]
  readonly categoryIds: readonly string[]
}

export const readerRoles = ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN'] as const
export type ReaderRole = (typeof readerRoles)[number]

/** Whoever may be asked to read, with what decides whether it is. */
export type Reader = { readonly providerId: string } & (
  | { readonly role: 'PROVIDER'; readonly region: RegionCode }
  | { readonly role: 'SERVICE_POINT'; readonly point: ServicePoint }
  | {
      readonly role: 'TECHNICIAN'
      readonly point: ServicePoint
      readonly technicianId: string
      readonly certificates: readonly HeldCertificate[]
    }
)

/** A category somebody works in, and up to which level. */
interface Standing {
  readonly categoryId: string
  readonly level: number
}

/** A maker's shelf is one document: this bounds an entry of it. */
const MAX_PLACES = 20
const MAX_CATEGORIES = 20

export const checkAudience = ({ roles, regions, levels, categoryIds }: Audience, field: Field): Audience => {
  const at = (name: string, i?: number) => [...field, name, ...(i === undefined ? [] : [String(i)])]
  const each = (name: string, values: readonly string[], max: number) =>
    values.length === 0 ? values : checkDistinct(values, max, at(name))
  checkDistinct(roles, readerRoles.length, at('roles'))
  each('regions', regions, MAX_PLACES)
  each('levels', levels.map(String), 5)
  each('categoryIds', categoryIds, MAX_CATEGORIES)
  for (const [i, region] of regions.entries()) checkRegion(region, at('regions', i))
  for (const [i, level] of levels.entries()) checkLevel(level, at('levels', i))
  return { roles, regions, levels, categoryIds }
}

/** The maker's agreements with a provider that are in force on a day, suspended ones too, as categories with levels. */
const agreed = (terms: Terms | undefined, day: Day): Standing[] =>
  (terms?.agreements ?? [])
    .flatMap((agreement) => scopeOn(agreement, day) ?? [])
    .flatMap(({ categoryIds, level }) => categoryIds.map((categoryId) => ({ categoryId, level })))

/** What a point does for the maker: what the provider agreed to and the point is equipped for, up to the lower level. */
const pointStandings = (point: ServicePoint, terms: Terms | undefined, day: Day): Standing[] =>
  agreed(terms, day)
    .filter(({ categoryId }) => point.categoryIds.includes(categoryId))
    .map(({ categoryId, level }) => ({ categoryId, level: Math.min(level, point.level) }))

/**
 * A technician stands in every category of its point, so that training reaches those still to be certified: without a
 * certificate in force at level 0, which no list of levels names.
 */
const technicianStandings = (
  { point, certificates }: Extract<Reader, { role: 'TECHNICIAN' }>,
  terms: Terms | undefined,
  day: Day,
): Standing[] =>
  pointStandings(point, terms, day).map(({ categoryId, level }) => {
    const work = { manufacturerId: terms?.manufacturerId ?? '', categoryId, level: 0 }
    const held = certificates.filter((one) => covers(one, work, day))
    return { categoryId, level: Math.min(level, Math.max(0, ...held.map((one) => one.level))) }
  })

const standingsOf = (reader: Reader, terms: Terms | undefined, day: Day): Standing[] => {
  if (reader.role === 'PROVIDER') return agreed(terms, day)
  return reader.role === 'SERVICE_POINT'
    ? pointStandings(reader.point, terms, day)
    : technicianStandings(reader, terms, day)
}

const isAt = ({ regions }: Audience, reader: Reader): boolean => {
  const places = reader.role === 'PROVIDER' ? [reader.region] : [reader.point.region, ...reader.point.covers]
  return regions.length === 0 || regions.some((region) => places.some((place) => regionsMeet(region, place)))
}

const worksIn = ({ categoryIds }: Audience, { categoryId }: Standing): boolean =>
  categoryIds.length === 0 || categoryIds.includes(categoryId)

/**
 * N22: whether a reader is asked to read what is meant for an audience: by its role, its region, and a category it works in
 * under an agreement in force with the maker, at a level that is named.
 */
export const isAddressed = (audience: Audience, reader: Reader, terms: Terms | undefined, day: Day): boolean =>
  audience.roles.includes(reader.role) &&
  isAt(audience, reader) &&
  standingsOf(reader, terms, day).some(
    (standing) =>
      worksIn(audience, standing) && (audience.levels.length === 0 || audience.levels.includes(standing.level)),
  )

/**
 * Whether it may be meant for people a reader answers for: a provider for its points and technicians wherever they are, a
 * point for its technicians. They see it, to help it along; they are not asked to read it.
 */
export const oversees = (audience: Audience, reader: Reader, terms: Terms | undefined, day: Day): boolean => {
  const below = readerRoles.slice(readerRoles.indexOf(reader.role) + 1)
  return (
    below.some((role) => audience.roles.includes(role)) &&
    (reader.role === 'PROVIDER' || isAt(audience, reader)) &&
    standingsOf(reader, terms, day).some(
      (standing) =>
        worksIn(audience, standing) &&
        (audience.levels.length === 0 || audience.levels.some((level) => level <= standing.level)),
    )
  )
}
