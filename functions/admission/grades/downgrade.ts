import { addDays, dayOf, type Instant, monthOf } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { replyUntilFrom } from '../hearing'
import { caseOn, comingGrade, type GradeEvent, gradeOn, type ProviderGrade } from './provider-grade'
import { type GradeScheme, placeOf, type SchemeTerms } from './scheme'

const FIELD = ['input', 'takeEffect']

/**
 * The case that a consequence of breaches opens (N21): down to the next lower grade. It is no second way to a grade (N13).
 * The decision on the consequence is the maker's notice; from there on the case runs like any other, with reply, decision,
 * its own day to decide by, and appeal. One case runs at a time: a proposal nobody was told of makes way, any other has to
 * come to its end first.
 *
 * @param grade refused where there is no grade in effect, or none below it
 */
export const openDowngrade = (
  grade: ProviderGrade | undefined,
  consequenceId: string,
  {
    replyDays,
    decideDays,
    appealDays,
    holdMonths,
    bands,
    id: schemeId,
  }: SchemeTerms & Partial<Pick<GradeScheme, 'id'>>,
  at: Instant,
): GradeEvent => {
  const day = dayOf(at)
  const current = grade && gradeOn(grade, day)?.grade
  const below = current === undefined ? undefined : bands[placeOf({ bands }, current) + 1]
  if (!(grade && below)) throw new DomainError('GRADE_NOTHING_BELOW', FIELD, { grade: current ?? '-' })
  ensureNoneRuns(grade, at)
  const rules = { replyDays, decideDays, appealDays, holdMonths, ...(schemeId === undefined ? {} : { schemeId }) }
  const replyUntil = replyUntilFrom(day, { replyDays })
  return {
    type: 'OPENED',
    proposal: { to: below.grade, consequenceId, month: monthOf(at), ...rules },
    replyUntil,
    decideBy: addDays(replyUntil, decideDays),
  }
}

/** A case runs from its notice until its decision has taken effect, was turned down or has lapsed. */
const ensureNoneRuns = ({ case: running }: ProviderGrade, at: Instant): void => {
  const now = running && caseOn(running, dayOf(at))
  const coming = comingGrade(now)
  const runs = now?.state === 'NOTIFIED' || now?.state === 'APPEALED' || (coming && coming.since > dayOf(at))
  ensure(!runs, 'GRADE_CASE_RUNS', FIELD, { to: now?.to ?? '' })
}
