import { checkText, checkVersion, notFound } from '../../shared/checks'
import { addDays, addMonths, type Day, dayOf, type Instant, type Month, monthOf } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { onlyWith } from '../../shared/messages/phrases'
import type { RegionCode } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { decidesOn, repliesTo } from '../evaluation-access'
import { ensureHeard, replyUntilFrom } from '../hearing'
import type { Forecast } from './forecast'
import {
  type CaseIn,
  caseOn,
  comingGrade,
  decideBy,
  type GradeCase,
  type GradeEvent,
  type GradeProposal,
  gradeOn,
  type ProviderGrade,
} from './provider-grade'
import type { GradeScheme, SchemeTerms } from './scheme'

/** Longest time from a decision to its effect. */
const MAX_AHEAD_DAYS = 180

interface Versioned {
  readonly version: number
}

/** The running case, if the viewer may act on it, it is in one of the states, and at the version the viewer saw. */
const caseFor = <S extends GradeCase['state']>(
  grade: ProviderGrade,
  may: (viewer: Viewer, grade: ProviderGrade) => boolean,
  { version }: Versioned,
  viewer: Viewer,
  ...states: readonly S[]
): CaseIn<S> => {
  if (!may(viewer, grade)) throw notFound('ProviderGrade', grade.id, ['input', 'id'])
  const { case: running } = grade
  const fits = running !== undefined && (states as readonly string[]).includes(running.state)
  ensure(fits, 'GRADE_CASE_STATE', ['input', 'id'], { expected: states.join(', '), actual: running?.state ?? 'NONE' })
  checkVersion(grade, version)
  return running as CaseIn<S>
}

/** The day by which to decide binds whoever decides: what is not decided by then has lapsed (`caseOn`). */
const ensureInTime = (running: GradeCase, at: Instant): void => {
  const until = decideBy(running)
  ensure(until === undefined || dayOf(at) <= until, 'GRADE_DECISION_CLOSED', ['input', 'id'], { decideBy: until ?? '' })
}

/** The maker tells the provider what is proposed, and until when it may reply. */
export const notify = (grade: ProviderGrade, input: Versioned, viewer: Viewer, at: Instant): GradeEvent => {
  const rules = caseFor(grade, decidesOn, input, viewer, 'PROPOSED')
  const replyUntil = replyUntilFrom(dayOf(at), rules)
  return { type: 'NOTIFIED', replyUntil, decideBy: addDays(replyUntil, rules.decideDays) }
}

/** The provider's side, on record before anyone decides; it may be corrected until then. */
export const reply = (
  grade: ProviderGrade,
  input: Versioned & { readonly text: string },
  viewer: Viewer,
  at: Instant,
): GradeEvent => {
  const { notification } = caseFor(grade, repliesTo, input, viewer, 'NOTIFIED')
  const { replyUntil } = notification
  ensure(dayOf(at) <= replyUntil, 'GRADE_REPLY_CLOSED', ['input', 'id'], { replyUntil })
  return { type: 'REPLIED', text: checkText(input.text, ['input', 'text']) }
}

export interface GradeDecisionInput extends Versioned {
  readonly decision: 'CHANGE' | 'KEEP'
  /** CHANGE only: from which day on. */
  readonly effectiveOn?: Day | null | undefined
  readonly reason?: string | null | undefined
}

/**
 * The maker's decision. A change waits for the provider's reply or the end of its time, and takes effect only after an
 * appeal could be made. To keep the grade needs a reason and nothing else: it harms nobody. Neither can be decided after
 * the day by which to decide.
 */
export const decideGrade = (
  grade: ProviderGrade,
  input: GradeDecisionInput,
  viewer: Viewer,
  at: Instant,
): GradeEvent => {
  const running = caseFor(grade, decidesOn, input, viewer, 'NOTIFIED', 'PROPOSED')
  ensureInTime(running, at)
  const { decision, effectiveOn } = input
  if (decision === 'KEEP') {
    ensure(effectiveOn == null, 'INVALID_VALUE', ['input', 'effectiveOn'], {
      actual: effectiveOn ?? '',
      expected: onlyWith('CHANGE'),
    })
    return { type: 'KEPT', reason: checkText(input.reason ?? '', ['input', 'reason']) }
  }
  if (running.state !== 'NOTIFIED')
    throw new DomainError('GRADE_CASE_STATE', ['input', 'id'], { expected: 'NOTIFIED', actual: running.state })
  const { replyUntil } = running.notification
  ensureHeard({ replyUntil, reply: running.reply }, dayOf(at), 'GRADE_REPLY_PENDING')
  const appealUntil = addDays(dayOf(at), running.appealDays)
  const reason = input.reason?.trim() ? { reason: checkText(input.reason, ['input', 'reason']) } : {}
  return { type: 'CHANGED', effectiveOn: dayWithin(effectiveOn, appealUntil, dayOf(at)), appealUntil, ...reason }
}

const dayWithin = (day: Day | null | undefined, appealUntil: Day, today: Day): Day => {
  const field = ['input', 'effectiveOn']
  if (day == null) throw new DomainError('REQUIRED', field)
  const [min, max] = [addDays(appealUntil, 1), addDays(today, MAX_AHEAD_DAYS)]
  ensure(min <= day && day <= max, 'OUT_OF_RANGE', field, { actual: day, min, max })
  return day
}

/** The provider appeals, once: the change waits until it is decided. */
export const appeal = (
  grade: ProviderGrade,
  input: Versioned & { readonly text: string },
  viewer: Viewer,
  at: Instant,
): GradeEvent => {
  const { decision, decideDays } = caseFor(grade, repliesTo, input, viewer, 'DECIDED')
  const { appealUntil } = decision
  ensure(dayOf(at) <= appealUntil, 'GRADE_APPEAL_CLOSED', ['input', 'id'], { appealUntil })
  return {
    type: 'APPEALED',
    text: checkText(input.text, ['input', 'text']),
    decideBy: addDays(dayOf(at), decideDays),
  }
}

const rulesOn = (viewer: Viewer, grade: ProviderGrade): boolean =>
  viewer.role === 'PLATFORM' || decidesOn(viewer, grade)

/**
 * Another person of the maker, or the platform, decides the appeal in its time; there is none after it. One that nobody
 * ruled on in time stands for the provider.
 */
export const ruleOnAppeal = (
  grade: ProviderGrade,
  input: Versioned & { readonly uphold: boolean; readonly reason: string },
  viewer: Viewer,
  at: Instant,
): GradeEvent => {
  const running = caseFor(grade, rulesOn, input, viewer, 'APPEALED')
  ensureInTime(running, at)
  ensure(running.decision.by !== viewer.subject, 'GRADE_APPEAL_SAME_DECIDER', ['input', 'id'])
  const reason = checkText(input.reason, ['input', 'reason'])
  return { type: input.uphold ? 'APPEAL_UPHELD' : 'APPEAL_DISMISSED', reason }
}

/** What a monthly evaluation knows when it looks at a grade. */
export interface Evaluated {
  readonly manufacturerId: string
  readonly providerId: string
  readonly region: RegionCode
  readonly evaluationId: string
  readonly month: Month
  readonly forecast: Forecast
  readonly scheme: SchemeTerms & Partial<Pick<GradeScheme, 'id'>>
}

/**
 * What the machine does with a forecast: propose, renew or withdraw a proposal nobody was told of, or nothing. It never
 * decides. A case that the provider knows of runs its course, and for `holdMonths` after a decision, or after the day by
 * which there should have been one, nothing is proposed. A case that lapsed is put on record, once.
 */
export const proposalFor = (
  grade: ProviderGrade | undefined,
  { forecast, scheme, evaluationId, month, ...whose }: Evaluated,
  at: Instant,
): GradeEvent | undefined => {
  const day = dayOf(at)
  const running = grade?.case && caseOn(grade.case, day)
  const record: GradeEvent | undefined = running === grade?.case ? undefined : { type: 'LAPSED' }
  if (running && running.state !== 'PROPOSED' && !isOver(running, day, month)) return record
  const current = grade && gradeOn(grade, day)?.grade
  if (!(forecast.score && forecast.grade) || forecast.grade === current)
    return running?.state === 'PROPOSED' ? { type: 'WITHDRAWN' } : record
  const { replyDays, decideDays, appealDays, holdMonths } = scheme
  const proposal: GradeProposal = {
    to: forecast.grade,
    score: forecast.score,
    evaluationId,
    month,
    ...(scheme.id === undefined ? {} : { schemeId: scheme.id }),
    replyDays,
    decideDays,
    appealDays,
    holdMonths,
  }
  return { type: 'PROPOSED', ...whose, proposal }
}

/** Whether a case has had all its effect and enough months of new orders have come since. */
const isOver = (running: GradeCase, day: Day, month: Month): boolean => {
  if (running.state === 'NOTIFIED' || running.state === 'APPEALED' || running.state === 'PROPOSED') return false
  const coming = comingGrade(running)
  if (coming && coming.since > day) return false
  const decidedIn = running.state === 'LAPSED' ? monthOf(running.lapsedOn) : monthOf(running.decision.at)
  return month >= addMonths(decidedIn, running.holdMonths)
}
