import { type AssessmentResult, isByEdition } from '../../admission/assessments/result'
import { addDays, type Day } from '../../shared/days'
import type { Deadline, Inbox } from '../../shared/notice'
import type { AgreementRecord } from '../agreements/agreement'
import { termsOn } from '../agreements/in-force'
import type { Side } from '../agreements/terms/limits'
import type { ServicePoint } from '../network'
import type { Roster } from './roster'

/** N8, clause 4: a point has passed its assessment; within so many days one side has to authorise it. */
export interface AuthorisationDue {
  readonly agreementId: string
  readonly assessmentId: string
  readonly by: Side
  /** Of the agreement, those the point offers and has no letter for. */
  readonly categoryIds: readonly string[]
  readonly until: Day
}

/** What is due of a point and a maker: at most one entry for each of their agreements, since the latest assessment counts. */
export interface AuthorisationsDue {
  readonly version: number
  readonly pointId: string
  readonly providerId: string
  readonly manufacturerId: string
  readonly due: readonly AuthorisationDue[]
}

/** Categories the maker has authorised the point for, or will have from a later day on; a suspended letter is one, too. */
const lettersOf = ({ authorisations }: Roster, manufacturerId: string, day: Day): string[] =>
  authorisations
    .filter((held) => held.manufacturerId === manufacturerId && held.state !== 'REVOKED' && held.validTo >= day)
    .flatMap(({ categoryIds }) => categoryIds)

/**
 * What is due once an assessment of a point is concluded. It counts for the agreements whose clause 4, as in force on that
 * day, names its criteria, or none: then the maker's own apply. A failure ends what an earlier pass began.
 *
 * @param agreements in force on the day of the conclusion
 */
export const dueAfterConclusion = (
  before: readonly AuthorisationDue[],
  { assessmentId, manufacturerId, concludedOn, passed, criteriaId }: AssessmentResult,
  agreements: readonly AgreementRecord[],
  { point, roster }: { readonly point: ServicePoint; readonly roster: Roster },
): AuthorisationDue[] => {
  const held = lettersOf(roster, manufacturerId, concludedOn)
  const asking = agreements.flatMap((agreement) => {
    const terms = termsOn(agreement, concludedOn)
    const asked = terms?.recognition.criteriaSetId
    return terms && (asked === undefined || isByEdition({ criteriaId }, asked)) ? [{ id: agreement.id, terms }] : []
  })
  const others = before.filter(({ agreementId }) => asking.every(({ id }) => id !== agreementId))
  const due = asking.map(({ id: agreementId, terms: { categoryIds, recognition } }) => ({
    agreementId,
    assessmentId,
    by: recognition.authorisedBy,
    categoryIds: categoryIds.filter((id) => point.categoryIds.includes(id) && !held.includes(id)),
    until: addDays(concludedOn, recognition.days),
  }))
  return [...others, ...due.filter(({ categoryIds }) => passed && categoryIds.length > 0)]
}

/** Nothing rests any more on an assessment that was withdrawn. */
export const dueAfterWithdrawal = (before: readonly AuthorisationDue[], assessmentId: string): AuthorisationDue[] =>
  before.filter((due) => due.assessmentId !== assessmentId)

/** A letter settles what was due for its categories. */
export const dueAfterLetter = (before: readonly AuthorisationDue[], issued: readonly string[]): AuthorisationDue[] =>
  before
    .map((due) => ({ ...due, categoryIds: due.categoryIds.filter((id) => !issued.includes(id)) }))
    .filter(({ categoryIds }) => categoryIds.length > 0)

/** Who has to authorise is told 7, 3 and 1 days ahead and on the last day, once for each assessment. */
export const dueDeadlines = ({ manufacturerId, providerId, due }: AuthorisationsDue): Deadline[] => {
  const inboxOf: Record<Side, Inbox> = {
    MANUFACTURER: { role: 'MANUFACTURER', id: manufacturerId },
    PROVIDER: { role: 'PROVIDER', id: providerId },
  }
  const byDay = Map.groupBy(due, ({ assessmentId, until }) => `${until} ${assessmentId}`)
  return [...byDay.values()].flatMap((entries) =>
    entries.slice(0, 1).map(({ until, assessmentId }) => ({
      kind: 'AUTHORISATION_DUE' as const,
      on: until,
      subject: { type: 'Assessment', id: assessmentId },
      inboxes: [...new Set(entries.map(({ by }) => by))].map((side) => inboxOf[side]),
      params: { categories: new Set(entries.flatMap(({ categoryIds }) => categoryIds)).size },
      leads: [7, 3, 1, 0],
    })),
  )
}
