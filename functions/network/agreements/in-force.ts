import { addDays, type Day, inForce, type Period, periodsOverlap } from '../../shared/days'
import { type RegionCode, regionContains } from '../../shared/regions'
import type { AgreementScope, AgreementSummary } from '../network'
import { type AgreementRecord, type ConcludedRecord, latestVersion, type Version } from './agreement'
import type { AgreementTerms } from './terms/terms'

/** What an agreement covers over some days. */
export type Segment = Period & Omit<AgreementScope, 'from'>

/** Concluded, and not only negotiated about. ENDED ones hold to their last day. */
const isConcluded = ({ status }: Pick<AgreementSummary, 'status'>): boolean => status === 'ACTIVE' || status === 'ENDED'

/** An agreement's scopes over time: one after the other, without gap or overlap, from its first to its last day. */
export const segmentsOf = (agreement: AgreementSummary): Segment[] => {
  if (!isConcluded(agreement)) return []
  const { validFrom, validTo, categoryIds, level, regions, channel, times, changes = [] } = agreement
  const own = { ...(regions ? { regions } : {}), ...(channel ? { channel } : {}), ...(times ? { times } : {}) }
  const first = { categoryIds, level, ...own }
  const scopes = [{ from: validFrom, ...first }, ...changes]
  return scopes.flatMap(({ from, ...scope }, i) => {
    const next = scopes[i + 1]
    const last = next && next.from <= validTo ? addDays(next.from, -1) : validTo
    return from <= last ? [{ ...scope, validFrom: from, validTo: last }] : []
  })
}

/** Whether nothing new is to be offered under an agreement on a day. */
export const isSuspended = ({ suspensions = [] }: Pick<AgreementSummary, 'suspensions'>, day: Day): boolean =>
  suspensions.some(({ from, until }) => from <= day && (until === undefined || day <= until))

/** What an agreement covers on a day, suspended or not; undefined when it is not in force. */
export const scopeOn = (agreement: AgreementSummary, day: Day): Segment | undefined =>
  segmentsOf(agreement).find((segment) => inForce(segment, day))

/** What work may newly be given under an agreement on a day: undefined when it is not in force, or suspended. */
export const termsInForce = (agreement: AgreementSummary, day: Day): Segment | undefined =>
  isSuspended(agreement, day) ? undefined : scopeOn(agreement, day)

/** Whether a scope covers a piece of work. */
export const covers = (
  { categoryIds, level, regions = [] }: Omit<AgreementScope, 'from'>,
  work: { readonly categoryId: string; readonly level: number; readonly region: RegionCode },
): boolean =>
  categoryIds.includes(work.categoryId) &&
  level >= work.level &&
  (regions.length === 0 || regions.some((region) => regionContains(region, work.region)))

/** Days two agreements have in common on which both cover one category, by segment. */
export const sharedCategories = (a: AgreementSummary, b: AgreementSummary): string[] =>
  segmentsOf(a).flatMap((mine) =>
    segmentsOf(b)
      .filter((theirs) => periodsOverlap(mine, theirs))
      .flatMap((theirs) => mine.categoryIds.filter((id) => theirs.categoryIds.includes(id))),
  )

export const isConcludedRecord = (record: AgreementRecord): record is ConcludedRecord => isConcluded(record)

/** The version in force on a day; undefined on days outside the term. Days before the last entry may be unknown. */
export const versionOn = (record: AgreementRecord, day: Day): Version | undefined =>
  isConcludedRecord(record) && inForce(record, day)
    ? record.agreed.findLast(({ effectiveFrom }) => effectiveFrom <= day)
    : undefined

/** The terms that bind on a day; undefined on days outside the term. */
export const termsOn = (record: AgreementRecord, day: Day): AgreementTerms | undefined => versionOn(record, day)?.terms

/**
 * The terms for work under way on a day: those in force, or after the last day those that were, since an order accepted
 * goes on; before anything is in force those that will be, or are proposed.
 */
export const termsAround = (record: AgreementRecord, day: Day): AgreementTerms => {
  if (!isConcludedRecord(record)) return latestVersion(record).terms
  const within = day > record.validTo ? record.validTo : day
  return (record.agreed.findLast(({ effectiveFrom }) => effectiveFrom <= within) ?? record.agreed[0]).terms
}

/** What clause 13 names for re-evaluation (N6). */
export interface Reviewed {
  /** Edition of the criteria to be assessed by. */
  readonly reviewedBy?: string
}

/** An agreement with what it asks and covers on a day, whatever is agreed for later. */
export const asOn = (record: AgreementRecord, day: Day): AgreementRecord & Reviewed => {
  const { categoryIds, level, criteria, review } = termsAround(record, day)
  const { criteriaSetId: reviewedBy } = review
  return { ...record, categoryIds, level, criteria, ...(reviewedBy === undefined ? {} : { reviewedBy }) }
}

/** Where an agreement stands on a day. */
export type Standing = 'DRAFT' | 'PROPOSED' | 'WITHDRAWN' | 'CONFIRMED' | 'IN_FORCE' | 'SUSPENDED' | 'EXPIRED' | 'ENDED'

/** Derived from dates: nothing has to run for an agreement to come into force or to run out. */
export const standingOn = (record: AgreementRecord, day: Day): Standing => {
  if (!isConcludedRecord(record)) return record.status
  if (day > record.validTo) return record.status === 'ENDED' ? 'ENDED' : 'EXPIRED'
  if (day < record.validFrom) return 'CONFIRMED'
  return isSuspended(record, day) ? 'SUSPENDED' : 'IN_FORCE'
}
