import { type Day, dayOf, type Instant } from '../shared/days'
import { type Entry, type Evolve, type Journaled, stamp } from '../shared/journal'
import type { Measurement } from './term'

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

/** What follows from a decision; the reason is needed where it departs from the proposal. */
export type Consequence = { readonly reason?: string } & (
  | { readonly kind: 'RENEW'; readonly validTo: Day }
  /** The agreement stands; after this day the provider is measured again. */
  | { readonly kind: 'IMPROVE'; readonly improveBy: Day }
  /** Not renewed: the agreement runs out on its last day. */
  | { readonly kind: 'END' }
)
export type Decision = Signed & Consequence

/** Which agreement, with whom, for which last day. */
export interface Occasion {
  readonly agreementId: string
  readonly manufacturerId: string
  readonly providerId: string
  /** Last day of the agreement when it came up. */
  readonly endsOn: Day
  /** 1 for each last day, and one more each time an improvement's deadline has passed. */
  readonly round: number
  /** Id of the evaluation whose improvement it follows. */
  readonly follows?: string
  /** Days the provider has to reply, by the maker's grade scheme in force when it was opened; of before: the platform's. */
  readonly replyDays?: number
}

/** Why an improvement came to nothing: the agreement ended and no other took its place. */
export interface Closure {
  readonly because: 'AGREEMENT_ENDED'
  /** Last day of the agreement. */
  readonly endedOn: Day
  readonly at: Instant
}

/** Id: `<agreementId>.<last day>~<round>`, so that an agreement has one evaluation for each last day and round. */
interface Common extends Journaled, Occasion, Measurement {
  readonly openedOn: Day
  /** When newer figures changed the proposal, and to which version of the evaluation; absent where the first one stands. */
  readonly proposed?: { readonly on: Day; readonly version: number }
  /** That the maker means to end against the proposal, and why; newer figures that propose something else take it back. */
  readonly announced?: { readonly on: Day; readonly version: number; readonly reason: string }
  readonly reply?: Reply
}

export type OpenEvaluation = Common & { readonly state: 'OPEN' }
export type DecidedEvaluation = Common & {
  readonly state: 'DECIDED'
  readonly decision: Decision
  /** Id of the next round, opened once the deadline of the improvement had passed. */
  readonly next?: string
  readonly closed?: Closure
}
export type Evaluation = OpenEvaluation | DecidedEvaluation

export type EvaluationEvent =
  | { readonly type: 'OPENED'; readonly occasion: Occasion; readonly measurement: Measurement }
  /** Newer figures, while nobody has decided. */
  | { readonly type: 'REFRESHED'; readonly measurement: Measurement }
  | { readonly type: 'REPLIED'; readonly text: string; readonly toVersion: number }
  | { readonly type: 'END_ANNOUNCED'; readonly reason: string }
  | { readonly type: 'DECIDED'; readonly consequence: Consequence }
  /** The deadline of the improvement has passed, and the next round was opened: of the same agreement, or its successor. */
  | { readonly type: 'IMPROVEMENT_OVER'; readonly next: string }
  /** There is no agreement any more to measure again. */
  | ({ readonly type: 'IMPROVEMENT_CLOSED' } & Omit<Closure, 'at'>)
export type EventOf<T extends EvaluationEvent['type']> = Extract<EvaluationEvent, { type: T }>

export const evolve: Evolve<Evaluation, EvaluationEvent> = (before, entry) => {
  const { event, by, at } = entry
  const stamped = stamp(entry)
  if (event.type === 'OPENED')
    return { ...stamped, ...event.occasion, ...event.measurement, openedOn: dayOf(at), state: 'OPEN' }
  if (!before) throw new TypeError(`${event.type} before ${entry.subjectId} was opened`)
  switch (event.type) {
    case 'REFRESHED': {
      // What was not measured this time is gone, too.
      const { review: _before, announced, ...stays } = before
      const changed = event.measurement.proposal !== before.proposal
      const proposed = changed
        ? { proposed: { on: dayOf(at), version: stamped.version } }
        : announced
          ? { announced }
          : {}
      return { ...stays, ...stamped, ...event.measurement, ...proposed } as Evaluation
    }
    case 'REPLIED':
      return { ...before, ...stamped, reply: { text: event.text, toVersion: event.toVersion, by, at } }
    case 'END_ANNOUNCED':
      return { ...before, ...stamped, announced: { on: dayOf(at), version: stamped.version, reason: event.reason } }
    case 'DECIDED':
      return { ...before, ...stamped, state: 'DECIDED', decision: { ...event.consequence, by, at } }
    case 'IMPROVEMENT_OVER':
      return { ...decided(before, entry), ...stamped, next: event.next }
    case 'IMPROVEMENT_CLOSED': {
      const { because, endedOn } = event
      return { ...decided(before, entry), ...stamped, closed: { because, endedOn, at } }
    }
  }
}

/** Only what was decided has a deadline, so an entry written has one before it. */
const decided = (before: Evaluation, { subjectId }: Entry<EvaluationEvent>): DecidedEvaluation => {
  if (before.state === 'DECIDED') return before
  throw new TypeError(`${subjectId} is not decided`)
}
