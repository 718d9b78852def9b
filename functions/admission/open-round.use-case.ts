import type { Write } from '../platform/commit'
import { noticeWrite } from '../platform/notices'
import { type Day, dayOf, instant } from '../shared/days'
import { system } from '../shared/viewer'
import { evaluationId, opening } from './due'
import type { DecidedEvaluation, Evaluation, EvaluationEvent } from './evaluation'
import { noticesOf } from './evaluation-notices'
import type { EvaluationsStore } from './evaluations.store'
import { type FactSources, factsOf } from './grades/facts.use-case'
import { termsOf } from './grades/grade-terms'
import type { GradeScheme } from './grades/scheme'
import type { Window } from './grades/window'
import type { EvaluatedAgreement, TermReview } from './review'
import type { ReviewSources } from './review.use-case'
import { factsForTerm, type Measurement, measureTerm } from './term'

export interface RoundDeps extends FactSources, ReviewSources {
  readonly evaluations: EvaluationsStore
  /** The maker's rules of grades in force on a day: what they grant to reply holds here as well. */
  readonly schemeOn: (manufacturerId: string, day: Day) => Promise<GradeScheme | undefined>
}

const MACHINE = system('evaluate-provider')

/** Measures an agreement over some months: 2 Queries of counters, 2 GetItems of conduct, and the certificates. */
export const measure = async (
  deps: RoundDeps,
  agreement: EvaluatedAgreement,
  { from, to }: Window,
  { last, review }: { readonly last: Evaluation | undefined; readonly review: TermReview | undefined },
  at: Date,
): Promise<Measurement> => {
  const facts = await factsOf(deps, factsForTerm(agreement, { from, to }, last, dayOf(at)))
  return measureTerm(agreement, { from, to }, facts, last, at, review)
}

/**
 * Opens a round of an agreement and tells both sides; with it the improvement that it follows, if any, is over. Cost: 1 Query
 * of the maker's scheme.
 */
export const openRound = async (
  deps: RoundDeps,
  agreement: EvaluatedAgreement,
  round: { readonly round: number; readonly measurement: Measurement; readonly before?: DecidedEvaluation | undefined },
  at: Date,
): Promise<{ readonly id: string; readonly writes: Write[] }> => {
  const { round: number, measurement, before } = round
  const id = evaluationId(agreement, number)
  const { replyDays } = termsOf(await deps.schemeOn(agreement.manufacturerId, dayOf(at))).terms
  const event = opening(agreement, number, measurement, { replyDays, ...(before ? { follows: before.id } : {}) })
  const { next, writes } = deps.evaluations.evaluations.opening(id, MACHINE, instant(at), event)
  const told = noticesOf(next, event, instant(at)).map(noticeWrite)
  const over = before ? following(deps, before, { type: 'IMPROVEMENT_OVER', next: id }, at) : []
  return { id, writes: [...writes, ...told, ...over] }
}

/** One thing that happens to an evaluation, and who is told of it. */
export const following = (
  { evaluations: { evaluations } }: Pick<RoundDeps, 'evaluations'>,
  before: Evaluation,
  event: EvaluationEvent,
  at: Date,
): Write[] => {
  const { next, writes } = evaluations.following(before, MACHINE, instant(at), event)
  return [...writes, ...noticesOf(next, event, instant(at)).map(noticeWrite)]
}
