import type { Agreement } from '../network/network'
import { checkText } from '../shared/checks'
import { addDays, type Day, dayOf, type Instant, instant, type Month, monthOf } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import { ownedId, toGlobalId } from '../shared/ids'
import type { NoticeDraft } from '../shared/notice'
import type { Viewer } from '../shared/viewer'
import { repliesTo } from './evaluation-access'
import { type Counts, type Figure, type Scorecard, scorecard } from './scorecard'

/** How long before its last day an agreement comes up for re-evaluation (N6): time to reply, decide and improve. */
export const LEAD_DAYS = 60

interface Signed {
  /** Token subject of who wrote it. */
  readonly by: string
  readonly at: Instant
}

export interface Reply extends Signed {
  readonly text: string
  /** Version of the evaluation it answers: figures may have been refreshed since. */
  readonly toVersion: number
}

/** A decision says what follows from it; the reason is needed where it departs from the proposal. */
export type Decision = Signed & { readonly reason?: string } & (
    | { readonly kind: 'RENEW'; readonly validTo: Day }
    /** The agreement stands; after this day the provider is measured again. */
    | { readonly kind: 'IMPROVE'; readonly improveBy: Day }
    /** Not renewed: the agreement runs out on its last day. */
    | { readonly kind: 'END' }
  )

/** Id: `<agreementId>.<last day>~<round>`, so that an agreement has one evaluation for each last day and round. */
interface Common {
  readonly id: string
  readonly version: number
  readonly agreementId: string
  readonly manufacturerId: string
  readonly providerId: string
  /** Last day of the agreement when it came up. */
  readonly endsOn: Day
  /** 1, and one more each time an improvement's deadline has passed. */
  readonly round: number
  readonly openedOn: Day
  /** Months whose orders are counted, both included. */
  readonly from: Month
  readonly to: Month
  /** The day the figures were taken. */
  readonly measuredOn: Day
  readonly scorecard: Scorecard
  readonly reply?: Reply
}

export type OpenEvaluation = Common & { readonly state: 'OPEN' }
export type DecidedEvaluation = Common & { readonly state: 'DECIDED'; readonly decision: Decision }
export type Evaluation = OpenEvaluation | DecidedEvaluation

/** A figure with the evaluation it belongs to: who, and which months. */
export interface EvaluatedFigure extends Figure {
  readonly evaluation: Evaluation
}

export const evaluatedFigures = (evaluation: Evaluation): EvaluatedFigure[] =>
  evaluation.scorecard.figures.map((figure) => ({ ...figure, evaluation }))

/** What to measure for an agreement now; undefined when nothing is due. */
export interface Due {
  readonly before: OpenEvaluation | undefined
  readonly round: number
  readonly from: Month
  readonly to: Month
}

const evaluationId = (agreement: Agreement, round: number): string =>
  ownedId(agreement.id, `${agreement.validTo}~${String(round).padStart(2, '0')}`)

/**
 * Whether an agreement is to be measured, given its latest evaluation for its present last day.
 *
 * - None yet: round 1, over the agreement's term so far.
 * - Open: once a calendar month, since figures are kept by month and a reply needs figures that stand still.
 * - Decided: never touched again. After the deadline of an IMPROVE the next round opens, over the months since the decision.
 */
export const dueFor = (agreement: Agreement, latest: Evaluation | undefined, at: Date): Due | undefined => {
  const [today, to] = [dayOf(at), monthOf(at)]
  if (agreement.status !== 'ACTIVE' || agreement.validTo < today || agreement.validTo > addDays(today, LEAD_DAYS))
    return undefined
  if (!latest) return { before: undefined, round: 1, from: agreement.validFrom.slice(0, 7), to }
  if (latest.state === 'OPEN')
    return latest.to < to ? { before: latest, round: latest.round, from: latest.from, to } : undefined
  if (latest.decision.kind !== 'IMPROVE' || latest.decision.improveBy >= today) return undefined
  return { before: undefined, round: latest.round + 1, from: monthOf(latest.decision.at), to }
}

/** The evaluation of an agreement as measured now: a new one, or an open one with newer figures. */
export const measure = (agreement: Agreement, due: Due, counts: Counts, at: Date): OpenEvaluation => {
  const { before, round, from, to } = due
  const figures = { from, to, measuredOn: dayOf(at), scorecard: scorecard(counts, agreement.criteria) }
  if (before) return { ...before, ...figures, version: before.version + 1 }
  return {
    id: evaluationId(agreement, round),
    version: 1,
    agreementId: agreement.id,
    manufacturerId: agreement.manufacturerId,
    providerId: agreement.providerId,
    endsOn: agreement.validTo,
    round,
    openedOn: dayOf(at),
    ...figures,
    state: 'OPEN',
  }
}

/** The provider's side, on record before anyone decides; it may be corrected until then. */
export const withReply = (
  evaluation: Evaluation | undefined,
  { id, version, text }: { readonly id: string; readonly version: number; readonly text: string },
  viewer: Viewer,
  at: Date,
): OpenEvaluation => {
  const open = openTo(repliesTo, evaluation, { id, version }, viewer)
  const reply = { text: checkText(text, ['input', 'text']), toVersion: version, by: viewer.subject, at: instant(at) }
  return { ...open, version: version + 1, reply }
}

/** The evaluation, if it is the viewer's to act on, still open, and at the version the viewer saw. */
export const openTo = (
  may: (viewer: Viewer, evaluation: Evaluation) => boolean,
  evaluation: Evaluation | undefined,
  { id, version }: { readonly id: string; readonly version: number },
  viewer: Viewer,
): OpenEvaluation => {
  if (!(evaluation && may(viewer, evaluation)))
    throw new DomainError('NOT_FOUND', ['input', 'id'], { what: 'Evaluation', id: toGlobalId('Evaluation', id) })
  if (evaluation.state !== 'OPEN')
    throw new DomainError('EVALUATION_DECIDED', ['input', 'id'], { decision: evaluation.decision.kind })
  const { version: actual } = evaluation
  ensure(actual === version, 'STALE_VERSION', ['input', 'version'], { expected: version, actual })
  return evaluation
}

/** Both parties are told when an evaluation is opened. */
export const openedNotices = (evaluation: OpenEvaluation, at: Instant): NoticeDraft[] => {
  const { id, manufacturerId, providerId, endsOn, scorecard } = evaluation
  const notice = {
    kind: 'EVALUATION_OPENED',
    subject: { type: 'Evaluation', id },
    at,
    params: { endsOn, proposal: scorecard.proposal },
  } as const
  return [
    { ...notice, inbox: { role: 'MANUFACTURER', id: manufacturerId } },
    { ...notice, inbox: { role: 'PROVIDER', id: providerId } },
  ]
}
