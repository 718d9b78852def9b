import type { Write } from '../platform/commit'
import { noticeWrite } from '../platform/notices'
import { type Day, dayOf, instant } from '../shared/days'
import { system } from '../shared/viewer'
import { type CarryOutDeps, carryOut } from './carry-out.use-case'
import { type Due, dueFor, evaluationId, opening } from './due'
import type { Evaluation, EvaluationEvent } from './evaluation'
import { noticesOf } from './evaluation-notices'
import type { EvaluationsStore } from './evaluations.store'
import { type FactSources, factsOf } from './grades/facts.use-case'
import type { Piece } from './pieces'
import type { EvaluatedAgreement, TermReview } from './review'
import { type ReviewSources, reviewOf } from './review.use-case'
import { factsForTerm, type Measurement, measureTerm } from './term'

export interface EvaluateDeps extends CarryOutDeps, FactSources, ReviewSources {
  readonly evaluations: EvaluationsStore
  /** As they read on a day. */
  readonly agreementsById: (ids: readonly string[], day: Day) => Promise<(EvaluatedAgreement | undefined)[]>
}

const MACHINE = system('evaluate-provider')

/**
 * Measures one provider's agreements that end soon (N6) and opens or refreshes their evaluations, all or nothing. Again
 * with the same message, nothing happens.
 *
 * Cost, whatever the number of orders: 1 GetItem, 1 BatchGet, 1 Query an agreement, and 1 transaction. For each agreement
 * that is due besides 2 Queries of counters, 2 GetItems of conduct, and for its first evaluation 1 Query; 2 Queries for each
 * whose clause 13 names criteria, unless it was decided; once for all of them the certificates (`trainingStanding`: 3 Queries and 1 BatchGet for up to a hundred points).
 *
 * @returns evaluations written
 */
export const evaluateProvider = (deps: EvaluateDeps, piece: Piece): Promise<number> =>
  carryOut(deps, piece, async () => {
    const agreements = await deps.agreementsById(piece.agreementIds, dayOf(piece.at))
    const sources = { ...deps, trainingStanding: asked(deps.trainingStanding) }
    const writes = await Promise.all(
      agreements.map((agreement) => evaluationWrites(sources, agreement, new Date(piece.at))),
    )
    const written = writes.filter((some) => some.length > 0)
    return { written: written.length, effect: written.flat() }
  })

/** The agreements of a piece are of one provider and day: its people are counted once, and only if something is due. */
const asked = (trainingStanding: EvaluateDeps['trainingStanding']): EvaluateDeps['trainingStanding'] => {
  let found: ReturnType<EvaluateDeps['trainingStanding']> | undefined
  return (providerId, day) => {
    found ??= trainingStanding(providerId, day)
    return found
  }
}

/** The evaluation due for an agreement, and who is told of it; nothing when none is due. */
const evaluationWrites = async (
  deps: EvaluateDeps,
  agreement: EvaluatedAgreement | undefined,
  at: Date,
): Promise<Write[]> => {
  if (!agreement) return []
  const { evaluations } = deps
  const latest = await evaluations.latestRound(agreement.id, agreement.validTo)
  if (latest?.state !== 'OPEN' && !dueFor(agreement, latest, at)) return []
  // What an agreement that was renewed is compared with is the evaluation that renewed it.
  const last = latest ?? (await evaluations.latestOf(agreement.id))
  const review = await reviewOf(deps, agreement, last, dayOf(at))
  const due = dueFor(agreement, latest, at, review)
  if (!due) return []
  const measurement = await measure(deps, agreement, due, { last, review }, at)
  if (due.what === 'REFRESH') return following(deps, due.before, { type: 'REFRESHED', measurement }, at)
  const id = evaluationId(agreement, due.round)
  const event = opening(agreement, due.round, measurement)
  const { next, writes } = evaluations.evaluations.opening(id, MACHINE, instant(at), event)
  return [
    ...writes,
    ...noticesOf(next, event, instant(at)).map(noticeWrite),
    ...(due.before ? following(deps, due.before, { type: 'IMPROVEMENT_OVER', next: id }, at) : []),
  ]
}

const measure = async (
  deps: EvaluateDeps,
  agreement: EvaluatedAgreement,
  due: Due,
  { last, review }: { readonly last: Evaluation | undefined; readonly review: TermReview | undefined },
  at: Date,
): Promise<Measurement> => {
  const term = { from: due.from, to: due.to }
  const facts = await factsOf(deps, factsForTerm(agreement, term, last, dayOf(at)))
  return measureTerm(agreement, term, facts, last, at, review)
}

const following = (
  { evaluations: { evaluations } }: EvaluateDeps,
  before: Evaluation,
  event: EvaluationEvent,
  at: Date,
): Write[] => {
  const { next, writes } = evaluations.following(before, MACHINE, instant(at), event)
  return [...writes, ...noticesOf(next, event, instant(at)).map(noticeWrite)]
}
