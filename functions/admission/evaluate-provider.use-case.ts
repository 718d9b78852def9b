import type { Write } from '../platform/commit'
import { dayOf } from '../shared/days'
import { type CarryOutDeps, carryOut } from './carry-out.use-case'
import { dueFor } from './due'
import { type FollowDeps, followImprovements } from './follow-improvements.use-case'
import { following, measure, openRound } from './open-round.use-case'
import type { Piece } from './pieces'
import type { EvaluatedAgreement } from './review'
import { reviewOf } from './review.use-case'

export type EvaluateDeps = CarryOutDeps & FollowDeps

/**
 * Measures one provider's agreements that end soon (N6) and opens or refreshes their evaluations, and follows improvements
 * whose agreement ended or moved; all or nothing. Again with the same message, nothing happens.
 *
 * Cost, whatever the number of orders: 1 GetItem, 1 BatchGet, 1 Query an agreement, and 1 transaction. For each agreement
 * that is due besides 2 Queries of counters, 2 GetItems of conduct, for its first evaluation 1 Query and for each round opened 1; 2 Queries for each
 * whose clause 13 names criteria, unless it was decided; once for all with the same maker and categories the certificates
 * (`trainingStanding`: 2 Queries and 1 BatchGet for up to a hundred points). Of improvements see `followImprovements`.
 *
 * @returns evaluations written
 */
export const evaluateProvider = (deps: EvaluateDeps, piece: Piece): Promise<number> =>
  carryOut(deps, piece, async () => {
    const at = new Date(piece.at)
    const sources = { ...deps, trainingStanding: asked(deps.trainingStanding) }
    const agreements = await deps.agreementsById(piece.agreementIds, dayOf(at))
    const opened = new Map<string, string>()
    const measured = await Promise.all(
      agreements.map((agreement) => (agreement ? evaluationWrites(sources, agreement, opened, at) : [])),
    )
    const followed = await followImprovements(sources, piece.improvementIds ?? [], opened, at)
    const written = [...measured, ...followed].filter((some) => some.length > 0)
    return { written: written.length, effect: written.flat() }
  })

/**
 * The agreements of a piece are of one provider and day: its people are counted once for the same maker and categories, and
 * only if something is due.
 */
const asked = (trainingStanding: EvaluateDeps['trainingStanding']): EvaluateDeps['trainingStanding'] => {
  const counted = new Map<string, ReturnType<EvaluateDeps['trainingStanding']>>()
  return (about, day) => {
    const key = [about.manufacturerId, ...about.categoryIds].join(' ')
    const found = counted.get(key) ?? trainingStanding(about, day)
    counted.set(key, found)
    return found
  }
}

/** The evaluation due for an agreement, and who is told of it; nothing when none is due. */
const evaluationWrites = async (
  deps: EvaluateDeps,
  agreement: EvaluatedAgreement,
  opened: Map<string, string>,
  at: Date,
): Promise<Write[]> => {
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
  const { id, writes } = await openRound(deps, agreement, { round: due.round, measurement, before: due.before }, at)
  opened.set(agreement.id, id)
  return writes
}
