import type { Write } from '../platform/commit'
import { type Day, dayOf, monthOf } from '../shared/days'
import type { DecidedEvaluation } from './evaluation'
import { courseOf, improvesUntil } from './improvement'
import { following, measure, openRound, type RoundDeps } from './open-round.use-case'
import type { EvaluatedAgreement } from './review'
import { reviewOf } from './review.use-case'

export interface FollowDeps extends RoundDeps {
  /** As they read on a day. */
  readonly agreementsById: (ids: readonly string[], day: Day) => Promise<(EvaluatedAgreement | undefined)[]>
  /** The agreement that took another's place. */
  readonly successorOf: (agreement: EvaluatedAgreement, day: Day) => Promise<EvaluatedAgreement | undefined>
}

/**
 * What becomes of improvements whose agreement ended or moved (N6): the next round of what took its place, or their end.
 *
 * Cost of one: 2 GetItems; 2 more where its agreement is over; and to open a round 2 Queries and what `measure` costs.
 *
 * @param opened the round that this run has opened of an agreement, by the agreement's id; those opened here are added
 * @returns the writes of each improvement to which something happens
 */
export const followImprovements = async (
  deps: FollowDeps,
  ids: readonly string[],
  opened: Map<string, string>,
  at: Date,
): Promise<Write[][]> => {
  const found: Write[][] = []
  // One after the other: two may lead to the same agreement.
  for (const id of ids) found.push(await follow(deps, id, opened, at))
  return found.filter((writes) => writes.length > 0)
}

const follow = async (deps: FollowDeps, id: string, opened: Map<string, string>, at: Date): Promise<Write[]> => {
  const today = dayOf(at)
  const before = await deps.evaluations.evaluations.load(id)
  if (before?.state !== 'DECIDED' || improvesUntil(before) === undefined) return []
  const [agreement] = await deps.agreementsById([before.agreementId], today)
  const stands = agreement?.status === 'ACTIVE' && agreement.validTo >= today
  const successor = agreement && !stands ? await deps.successorOf(agreement, today) : undefined
  const course = courseOf(before, agreement, successor, today)
  switch (course.what) {
    case 'WAIT':
      return []
    case 'CLOSE':
      return following(
        deps,
        before,
        { type: 'IMPROVEMENT_CLOSED', because: 'AGREEMENT_ENDED', endedOn: course.endedOn },
        at,
      )
    case 'FOLLOW':
      return followOn(deps, before, course.agreement, opened, at)
  }
}

/** The next round is the one that the agreement has for its last day, or a new one over the months since the decision. */
const followOn = async (
  deps: FollowDeps,
  before: DecidedEvaluation,
  agreement: EvaluatedAgreement,
  opened: Map<string, string>,
  at: Date,
): Promise<Write[]> => {
  const { evaluations } = deps
  const known = opened.get(agreement.id) ?? (await evaluations.latestRound(agreement.id, agreement.validTo))?.id
  if (known !== undefined) return following(deps, before, { type: 'IMPROVEMENT_OVER', next: known }, at)
  const last = before.agreementId === agreement.id ? before : undefined
  const review = await reviewOf(deps, agreement, last, dayOf(at))
  const term = { from: monthOf(before.decision.at), to: monthOf(at) }
  const measurement = await measure(deps, agreement, term, { last: before, review }, at)
  const { id, writes } = await openRound(deps, agreement, { round: 1, measurement, before }, at)
  opened.set(agreement.id, id)
  return writes
}
