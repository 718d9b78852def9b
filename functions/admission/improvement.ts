import type { Agreement } from '../network/network'
import type { Day } from '../shared/days'
import type { DecidedEvaluation, Evaluation } from './evaluation'

/** The day until which a provider has to improve; undefined where nothing is to improve, or what follows is on record. */
export const improvesUntil = (evaluation: Evaluation): Day | undefined => {
  if (evaluation.state !== 'DECIDED' || evaluation.next !== undefined || evaluation.closed) return undefined
  return evaluation.decision.kind === 'IMPROVE' ? evaluation.decision.improveBy : undefined
}

/** What becomes of an improvement whose agreement no longer ends on the day that was evaluated. */
export type Course<A> =
  | { readonly what: 'WAIT' }
  /** The next round is of this agreement. */
  | { readonly what: 'FOLLOW'; readonly agreement: A }
  | { readonly what: 'CLOSE'; readonly endedOn: Day }

const WAIT = { what: 'WAIT' } as const

/**
 * An improvement follows the work, not the paper (N6): after its deadline the provider is measured again under the same
 * agreement with its later last day, or else under the one that took its categories over. Where neither is left there is
 * nobody to measure, and it is closed: at the deadline, or on the day after the agreement's last one, if that comes first.
 *
 * An agreement that still ends on the day evaluated is left to its own night (`dueFor`).
 *
 * @param agreement the one that was evaluated, as it stands
 * @param successor what took its categories over, if anything did
 */
export const courseOf = <A extends Pick<Agreement, 'status' | 'validTo'>>(
  evaluation: DecidedEvaluation,
  agreement: A | undefined,
  successor: A | undefined,
  today: Day,
): Course<A> => {
  const until = improvesUntil(evaluation)
  if (until === undefined) return WAIT
  const endedOn = agreement?.validTo ?? evaluation.endsOn
  const [holds, goesOn] = [endedOn >= today, endedOn >= today && agreement?.status === 'ACTIVE']
  if (goesOn && endedOn === evaluation.endsOn) return WAIT
  if (until >= today) return holds || successor ? WAIT : { what: 'CLOSE', endedOn }
  const follows = goesOn ? agreement : successor
  return follows ? { what: 'FOLLOW', agreement: follows } : { what: 'CLOSE', endedOn }
}
