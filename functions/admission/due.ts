import type { Agreement } from '../network/network'
import { addDays, type Day, dayOf, monthOf } from '../shared/days'
import { ownedId } from '../shared/ids'
import type { DecidedEvaluation, Evaluation, EventOf, Occasion, OpenEvaluation } from './evaluation'
import type { Window } from './grades/window'
import { isOtherReview, type TermReview } from './review'
import type { Measurement } from './term'

/** How long before its last day an agreement comes up for re-evaluation (N6): time to reply, decide and improve. */
export const LEAD_DAYS = 60

/** What to measure for an agreement now, over which months. */
export type Due = Window &
  (
    | { readonly what: 'REFRESH'; readonly before: OpenEvaluation }
    /** `before`: the round whose improvement's deadline has passed. */
    | { readonly what: 'OPEN'; readonly round: number; readonly before: DecidedEvaluation | undefined }
  )

/**
 * Whether an agreement is to be measured, given its latest evaluation for its present last day.
 *
 * - None yet: round 1, over the agreement's term so far.
 * - Open: once a calendar month, since figures are kept by month and a reply needs figures that stand still; and when the
 *   assessment of clause 13 has been made since, made again or taken back.
 * - Decided: its figures are never touched again. After the deadline of an IMPROVE the next round opens, over the months
 *   since the decision.
 *
 * @param review what clause 13 asks, and what was found by now
 * @returns undefined when nothing is due
 */
export const dueFor = (
  agreement: Agreement,
  latest: Evaluation | undefined,
  at: Date,
  review?: TermReview,
): Due | undefined => {
  const [today, to] = [dayOf(at), monthOf(at)]
  if (agreement.status !== 'ACTIVE' || agreement.validTo < today || agreement.validTo > addDays(today, LEAD_DAYS))
    return undefined
  if (!latest) return { what: 'OPEN', before: undefined, round: 1, from: agreement.validFrom.slice(0, 7), to }
  if (latest.state === 'OPEN')
    return latest.to < to || isOtherReview(latest.review, review)
      ? { what: 'REFRESH', before: latest, from: latest.from, to }
      : undefined
  if (latest.decision.kind !== 'IMPROVE' || latest.decision.improveBy >= today) return undefined
  return { what: 'OPEN', before: latest, round: latest.round + 1, from: monthOf(latest.decision.at), to }
}

/**
 * The first day whose assessments count: that of the agreement, or of the decision that renewed it, so that one assessment
 * does not carry an agreement over two ends.
 *
 * @param last the agreement's latest evaluation
 */
export const reviewedSince = ({ validFrom }: Pick<Agreement, 'validFrom'>, last: Evaluation | undefined): Day => {
  if (last?.state === 'DECIDED' && last.decision.kind === 'RENEW') return dayOf(last.decision.at)
  return last?.review?.since ?? validFrom
}

export const evaluationId = ({ id, validTo }: Pick<Agreement, 'id' | 'validTo'>, round: number): string =>
  ownedId(id, `${validTo}~${String(round).padStart(2, '0')}`)

/** The last day that an evaluation's id tells. @example lastDayIn('01P.01A.2026-12-31~02') is '2026-12-31' */
export const lastDayIn = (id: string): Day => id.slice(id.lastIndexOf('.') + 1, id.lastIndexOf('~'))

/** The first entry of an evaluation. @param more the evaluation whose improvement it follows, and the time to reply */
export const opening = (
  { id: agreementId, manufacturerId, providerId, validTo: endsOn }: Agreement,
  round: number,
  measurement: Measurement,
  more: Pick<Occasion, 'follows' | 'replyDays'> = {},
): EventOf<'OPENED'> => ({
  type: 'OPENED',
  occasion: { agreementId, manufacturerId, providerId, endsOn, round, ...more },
  measurement,
})
