import { addDays, type Day, inForce } from '../../../shared/days'
import { DEFAULT_LEADS, type Lead } from '../../../shared/notice'
import { type RegionCode, regionsMeet } from '../../../shared/regions'
import type { Roster } from '../../certification/roster'
import type { AgreementScope, ServicePoint, Terms } from '../../network'
import { scopeOn, termsInForce } from '../in-force'
import { isStopped } from '../pair-terms'

export const JOB = 'tell-points'

/** One message of a day's run: a provider with agreements whose last day lies `lead` days after it. */
export interface Piece {
  /** The day of the run: the job's period. */
  readonly day: Day
  readonly lead: Lead
  readonly providerId: string
}

/** N12: what lapses is told 30, 14 and 3 days ahead, and on the day. */
export const leadsOfLapse = DEFAULT_LEADS

export const lastDayFor = ({ day, lead }: Pick<Piece, 'day' | 'lead'>): Day => addDays(day, lead)

/** What a maker gives out under one of its agreements. */
interface Given {
  readonly manufacturerId: string
  readonly scope: Omit<AgreementScope, 'from'>
}

/** The end of a provider's agreements on one day, as its service points are concerned by it. */
export interface Lapse {
  readonly lastDay: Day
  /** What those that end cover on their last day. */
  readonly ends: readonly Given[]
  /** All that is in force for the provider on the day after. */
  readonly after: readonly Given[]
}

/** @param all the provider's terms with every maker */
export const lapseOf = (lastDay: Day, all: readonly Terms[]): Lapse => ({
  lastDay,
  ends: all.flatMap((terms) =>
    given(
      terms,
      terms.agreements.filter(({ validTo }) => validTo === lastDay).map((agreement) => scopeOn(agreement, lastDay)),
    ),
  ),
  after: all.flatMap((terms) => givenOn(terms, addDays(lastDay, 1))),
})

const given = ({ manufacturerId }: Terms, scopes: readonly (Given['scope'] | undefined)[]): Given[] =>
  scopes.flatMap((scope) => (scope ? [{ manufacturerId, scope }] : []))

const givenOn = (terms: Terms, day: Day): Given[] =>
  isStopped(terms, day)
    ? []
    : given(
        terms,
        terms.agreements.map((agreement) => termsInForce(agreement, day)),
      )

/** A maker's work in a category, up to a level. */
export interface PointWork {
  readonly manufacturerId: string
  readonly categoryId: string
  readonly level: number
}

/** What a service point loses by a lapse, and what it goes on with. */
export interface Effect {
  readonly stops: readonly PointWork[]
  readonly goesOn: readonly PointWork[]
}

/**
 * What stops at a point: work that it is authorised for on the last day, and that no agreement of the maker covers the day
 * after at the same level. A letter that ends on its own is told of as a letter. What goes on needs both the day after.
 */
export const effectAt = ({ lastDay, ends, after }: Lapse, point: ServicePoint, roster: Roster | undefined): Effect => {
  const kept = workUnder(after, point, roster, lastDay)
  return {
    stops: workUnder(ends, point, roster, lastDay).filter((had) => !kept.some((work) => includes(work, had))),
    goesOn: workUnder(after, point, roster, addDays(lastDay, 1)),
  }
}

const includes = (work: PointWork, { manufacturerId, categoryId, level }: PointWork): boolean =>
  work.manufacturerId === manufacturerId && work.categoryId === categoryId && work.level >= level

/** What a point may newly be given of what makers give out: each maker's categories at the highest level. */
const workUnder = (all: readonly Given[], point: ServicePoint, roster: Roster | undefined, day: Day): PointWork[] => {
  const highest = new Map<string, PointWork>()
  for (const { manufacturerId, scope } of all) {
    if (!reaches(scope.regions, point.covers)) continue
    for (const categoryId of scope.categoryIds) {
      const level = Math.min(scope.level, authorisedLevel({ manufacturerId, categoryId }, point, roster, day))
      const key = `${manufacturerId}\n${categoryId}`
      if (level > (highest.get(key)?.level ?? 0)) highest.set(key, { manufacturerId, categoryId, level })
    }
  }
  return [...highest.values()]
}

const reaches = (regions: readonly RegionCode[] = [], covers: readonly RegionCode[]): boolean =>
  regions.length === 0 || regions.some((region) => covers.some((one) => regionsMeet(region, one)))

/** The highest level of the maker's letters in force for a category, as far as the point's own; 0 without any. */
const authorisedLevel = (
  { manufacturerId, categoryId }: Omit<PointWork, 'level'>,
  point: ServicePoint,
  roster: Roster | undefined,
  day: Day,
): number => {
  const levels = (roster?.authorisations ?? [])
    .filter((held) => held.manufacturerId === manufacturerId && held.categoryIds.includes(categoryId))
    .filter((held) => held.state === 'ACTIVE' && inForce(held, day))
    .map(({ level }) => level)
  return point.categoryIds.includes(categoryId) ? Math.min(point.level, Math.max(0, ...levels)) : 0
}
