import { addDays, type Day, dayOf, type Instant, type Month } from '../../shared/days'
import { type Entry, type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { RegionCode } from '../../shared/regions'
import type { Score } from './forecast'

/** The evaluation a proposal rests on, with its score; or the consequence of breaches that calls for it (N21). */
type GradeGround =
  | { readonly evaluationId: string; readonly score: Score; readonly consequenceId?: never }
  | { readonly consequenceId: string; readonly evaluationId?: never; readonly score?: never }

/** What is proposed, with the rules of its day: a later scheme does not change a case that runs. */
export type GradeProposal = GradeGround & {
  readonly to: string
  readonly month: Month
  /** The scheme's id; absent for the platform's own. */
  readonly schemeId?: string
  readonly replyDays: number
  readonly decideDays: number
  readonly appealDays: number
  readonly holdMonths: number
}

interface Signed {
  /** Token subject. */
  readonly by: string
  readonly at: Instant
}

export interface GradeNotification extends Signed {
  readonly replyUntil: Day
  readonly decideBy: Day
}
export interface GradeReply extends Signed {
  readonly text: string
}
export type GradeDecision = Signed & { readonly reason?: string } & (
    | { readonly kind: 'CHANGE'; readonly effectiveOn: Day; readonly appealUntil: Day }
    | { readonly kind: 'KEEP' }
  )
type ChangeDecision = Extract<GradeDecision, { kind: 'CHANGE' }>
export interface GradeAppeal extends Signed {
  readonly text: string
  readonly decideBy: Day
}
export interface GradeRuling extends Signed {
  readonly outcome: 'UPHELD' | 'DISMISSED'
  readonly reason: string
}

interface Notified {
  readonly notification: GradeNotification
  readonly reply?: GradeReply
}

/** What nobody decided by its day: the proposed grade, or with the decision and the appeal against it, the appeal. */
interface Lapse {
  /** First day on which it could not be decided any more. */
  readonly lapsedOn: Day
  readonly decision?: ChangeDecision
  readonly appeal?: GradeAppeal
}

/** Impossible states do not compile: no change without a notice, no ruling without an appeal. */
export type GradeCase = GradeProposal & { readonly no: number; readonly proposedAt: Instant } & (
    | { readonly state: 'PROPOSED' }
    | ({ readonly state: 'NOTIFIED' } & Notified)
    | ({ readonly state: 'KEPT'; readonly decision: GradeDecision } & Partial<Notified>)
    | ({ readonly state: 'DECIDED'; readonly decision: ChangeDecision } & Notified)
    | ({ readonly state: 'APPEALED'; readonly decision: ChangeDecision; readonly appeal: GradeAppeal } & Notified)
    | ({
        readonly state: 'CLOSED'
        readonly decision: ChangeDecision
        readonly appeal: GradeAppeal
        readonly ruling: GradeRuling
      } & Notified)
    | ({ readonly state: 'LAPSED' } & Lapse & Notified)
  )
export type CaseIn<S extends GradeCase['state']> = Extract<GradeCase, { state: S }>

/**
 * The grade of a provider with a maker (N13), and the case to change it, if there is one. Id: `<provider>.<maker>`. At most
 * one case runs at a time; what it comes to is settled into `grade` when the next one begins.
 */
export interface ProviderGrade extends Journaled {
  readonly manufacturerId: string
  readonly providerId: string
  /** Where the provider was registered when last proposed: whose regulator sees the grade. */
  readonly region: RegionCode
  /** The grade before the case; absent for a provider not graded yet. */
  readonly settled?: { readonly grade: string; readonly since: Day }
  readonly case?: GradeCase
  /** Cases so far. */
  readonly cases: number
}

export type GradeEvent =
  | {
      readonly type: 'PROPOSED'
      readonly manufacturerId: string
      readonly providerId: string
      readonly region: RegionCode
      readonly proposal: GradeProposal
    }
  /** N21: a consequence was decided that lowers the grade; the provider is told of it by the same decision. */
  | {
      readonly type: 'OPENED'
      readonly proposal: GradeProposal
      readonly replyUntil: Day
      readonly decideBy: Day
    }
  /** The figures no longer point to a change. */
  | { readonly type: 'WITHDRAWN' }
  | { readonly type: 'NOTIFIED'; readonly replyUntil: Day; readonly decideBy: Day }
  | { readonly type: 'REPLIED'; readonly text: string }
  | { readonly type: 'CHANGED'; readonly effectiveOn: Day; readonly appealUntil: Day; readonly reason?: string }
  | { readonly type: 'KEPT'; readonly reason: string }
  | { readonly type: 'APPEALED'; readonly text: string; readonly decideBy: Day }
  | { readonly type: 'APPEAL_UPHELD'; readonly reason: string }
  | { readonly type: 'APPEAL_DISMISSED'; readonly reason: string }
  /** Puts on record that the case was not decided by its day; the rule itself needs no entry (`caseOn`). */
  | { readonly type: 'LAPSED' }

/** The last day to decide on the proposed grade or on the appeal; undefined where nothing is to be decided. */
export const decideBy = (running: GradeCase): Day | undefined => {
  if (running.state === 'NOTIFIED') return running.notification.decideBy
  return running.state === 'APPEALED' ? running.appeal.decideBy : undefined
}

/**
 * A case as it stands on a day (N13). The day by which to decide binds the maker: the day after, a proposed grade has
 * lapsed and the grade stays; an appeal that nobody ruled on stands for the provider, and the change does not take effect.
 * Like a grade that comes into effect, this follows from the dates and waits for no job.
 */
export const caseOn = (running: GradeCase, day: Day): GradeCase => {
  const until = decideBy(running)
  return until !== undefined && day > until ? lapsed(running, until) : running
}

const lapsed = (running: GradeCase, until: Day): CaseIn<'LAPSED'> => ({
  ...(running as CaseIn<'NOTIFIED' | 'APPEALED'>),
  state: 'LAPSED',
  lapsedOn: addDays(until, 1),
})

/** What a decided case brings, and from which day on; undefined when it brings nothing. */
export const comingGrade = (running: GradeCase | undefined): { grade: string; since: Day } | undefined => {
  if (!running) return undefined
  if (running.state === 'DECIDED') return { grade: running.to, since: running.decision.effectiveOn }
  if (running.state !== 'CLOSED' || running.ruling.outcome === 'UPHELD') return undefined
  // An appeal holds the change up; what was due meanwhile takes effect on the day after the ruling.
  const dayAfter = addDays(dayOf(running.ruling.at), 1)
  const { effectiveOn } = running.decision
  return { grade: running.to, since: dayAfter > effectiveOn ? dayAfter : effectiveOn }
}

/** The grade in effect on a day; undefined for a provider not graded then. */
export const gradeOn = (
  { settled, case: running }: Pick<ProviderGrade, 'settled' | 'case'>,
  day: Day,
): { readonly grade: string; readonly since: Day } | undefined => {
  const coming = comingGrade(running)
  return coming && coming.since <= day ? coming : settled
}

export const evolve: Evolve<ProviderGrade, GradeEvent> = (before, entry) => {
  const { event } = entry
  const stamped = stamp(entry)
  if (event.type === 'PROPOSED') {
    const { manufacturerId, providerId, region, proposal } = event
    return { ...stamped, manufacturerId, providerId, region, ...begun(before, proposal, entry.at) }
  }
  if (event.type === 'OPENED') {
    if (!before) throw new TypeError(`${event.type} without a grade in ${entry.subjectId}`)
    const { settled: _before, ...rest } = before
    const { case: opened, ...next } = begun(before, event.proposal, entry.at)
    const { replyUntil, decideBy: until } = event
    const notification = { replyUntil, decideBy: until, by: entry.by, at: entry.at }
    return { ...rest, ...stamped, ...next, case: { ...opened, state: 'NOTIFIED', notification } }
  }
  if (!before?.case) throw new TypeError(`${event.type} without a case in ${entry.subjectId}`)
  const { case: running, ...rest } = before
  const next = caseAfter(running, entry)
  return { ...rest, ...stamped, ...(next ? { case: next } : {}) }
}

/** A case begins: what the one before came to is settled. One that nobody was told of makes way for it. */
const begun = (before: ProviderGrade | undefined, proposal: GradeProposal, at: Instant) => {
  const settled = before && gradeOn(before, dayOf(at))
  const no = before?.case?.state === 'PROPOSED' ? before.cases : (before?.cases ?? 0) + 1
  const opened: CaseIn<'PROPOSED'> = { ...proposal, no, proposedAt: at, state: 'PROPOSED' }
  return { ...(settled ? { settled } : {}), case: opened, cases: no }
}

const caseAfter = (running: GradeCase, { event, by, at }: Entry<GradeEvent>): GradeCase | undefined => {
  const signed = { by, at }
  switch (event.type) {
    case 'PROPOSED':
    case 'OPENED':
    case 'WITHDRAWN':
      return undefined
    case 'NOTIFIED': {
      const { replyUntil, decideBy } = event
      return { ...running, state: 'NOTIFIED', notification: { replyUntil, decideBy, ...signed } }
    }
    case 'REPLIED':
      return { ...notified(running), reply: { text: event.text, ...signed } }
    case 'CHANGED': {
      const { type: _type, ...terms } = event
      return { ...notified(running), state: 'DECIDED', decision: { kind: 'CHANGE', ...terms, ...signed } }
    }
    case 'KEPT':
      return { ...running, state: 'KEPT', decision: { kind: 'KEEP', reason: event.reason, ...signed } }
    case 'APPEALED': {
      const { text, decideBy } = event
      return { ...within(running, 'DECIDED'), state: 'APPEALED', appeal: { text, decideBy, ...signed } }
    }
    case 'LAPSED':
      return caseOn(running, dayOf(at))
    case 'APPEAL_UPHELD':
    case 'APPEAL_DISMISSED': {
      const outcome = event.type === 'APPEAL_UPHELD' ? 'UPHELD' : 'DISMISSED'
      return { ...within(running, 'APPEALED'), state: 'CLOSED', ruling: { outcome, reason: event.reason, ...signed } }
    }
  }
}

/** Decided before the entry was written, so the case is in the state the event needs. */
const within = <S extends GradeCase['state']>(running: GradeCase, _state: S): CaseIn<S> => running as CaseIn<S>
const notified = (running: GradeCase): CaseIn<'NOTIFIED'> => within(running, 'NOTIFIED')
