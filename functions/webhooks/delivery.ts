import type { Instant } from '../shared/days'
import { ensure } from '../shared/errors'
import type { Happened } from './event'

/** WAITING for an attempt; HELD as long as the endpoint is paused, and DEAD after the last attempt, until it is replayed. */
export type DeliveryState = 'WAITING' | 'DELIVERED' | 'DEAD' | 'HELD'

/** One event on its way to one endpoint. Id: `<endpoint>~<time>-<event's hash>`. */
export interface Delivery {
  readonly id: string
  readonly version: number
  readonly event: Happened
  /** `webhook-id`: the same at every attempt and every replay, so that the receiver knows what it has already. */
  readonly eventId: string
  readonly payload: string
  readonly at: Instant
  readonly state: DeliveryState
  /** Made so far. */
  readonly attempts: number
  /** Of them, since the first or the last replay. */
  readonly round: number
  /** While it is WAITING: when it is due, if no message of the queue comes before. */
  readonly dueAt?: Instant
}

/** Sorts by time. */
export const sortOf = (at: Instant): string => at.replaceAll(/[-:.]/g, '')

/** Names of deliveries follow from the event, so that it is told to an endpoint once however often its change is told. */
export const deliveryId = (endpointId: string, at: Instant, eventId: string): string =>
  `${endpointId}~${sortOf(at)}-${eventId}`

/** @example partsOf('01M.01E~20261126T091500000Z-5f…') is ['01M.01E', '20261126T091500000Z-5f…'] */
export const partsOf = (id: string): [endpointId: string, sort: string] => {
  const end = id.lastIndexOf('~')
  return [id.slice(0, end), id.slice(end + 1)]
}

/** What came of an attempt: an answer, or why there was none. */
export type Outcome =
  | { readonly kind: 'ANSWER'; readonly status: number }
  | { readonly kind: 'TIMEOUT' | 'UNREACHABLE' | 'FORBIDDEN_ADDRESS' }

export interface Attempt {
  readonly number: number
  readonly at: Instant
  readonly outcome: Outcome
  readonly milliseconds: number
}

export const isDelivered = (outcome: Outcome): boolean =>
  outcome.kind === 'ANSWER' && outcome.status >= 200 && outcome.status < 300

/** 410: whoever answers so wants no more. */
export const isGone = (outcome: Outcome): boolean => outcome.kind === 'ANSWER' && outcome.status === 410

/** Seconds from an attempt that failed to the next: ten attempts over some three days. */
export const retryDelays = [60, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const
/** Each is up to a fifth shorter or longer, so that what failed together does not come back together. */
const JITTER = 0.2

/** When to try again after so many attempts of a round; undefined when the last was made. @param random 0 to 1 */
export const retryAt = (round: number, at: Instant, random: number): Instant | undefined => {
  const delay = retryDelays[round - 1]
  return delay === undefined
    ? undefined
    : new Date(Date.parse(at) + delay * 1000 * (1 - JITTER + 2 * JITTER * random)).toISOString()
}

const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString()

/** So long a message may be on its way before the sweep sends another. */
const ON_ITS_WAY_MS = 15 * 60_000

/** A delivery whose message leaves now: due again should the message get lost. */
export const sentOut = <D extends Delivery>(delivery: D, now: Instant): D => ({
  ...delivery,
  version: delivery.version + 1,
  dueAt: later(now, ON_ITS_WAY_MS),
})

export const newDelivery = (
  id: string,
  event: Happened,
  sent: Pick<Delivery, 'eventId' | 'payload' | 'at'>,
  state: 'WAITING' | 'HELD',
  dueAt: Instant,
): Delivery => ({
  id,
  version: 1,
  event,
  ...sent,
  state,
  attempts: 0,
  round: 0,
  ...(state === 'WAITING' ? { dueAt } : {}),
})

/** The delivery of a new event, on its way. */
export const firstDueAt = (now: Instant): Instant => later(now, ON_ITS_WAY_MS)

/** The delivery after an attempt at it. */
export const attempted = (delivery: Delivery, outcome: Outcome, at: Instant, random: number): Delivery => {
  const { dueAt: _, ...rest } = delivery
  const round = delivery.round + 1
  const counted = { ...rest, version: delivery.version + 1, attempts: delivery.attempts + 1, round }
  if (isDelivered(outcome)) return { ...counted, state: 'DELIVERED' }
  const dueAt = isGone(outcome) ? undefined : retryAt(round, at, random)
  return dueAt === undefined ? { ...counted, state: 'DEAD' } : { ...counted, state: 'WAITING', dueAt }
}

/** Kept back: its endpoint is paused. */
export const held = (delivery: Delivery): Delivery => {
  const { dueAt: _, ...rest } = delivery
  return { ...rest, version: delivery.version + 1, state: 'HELD' }
}

/** From the beginning, under the same `webhook-id`: it leaves with the next sweep. */
export const replayed = (delivery: Delivery, now: Instant): Delivery => {
  ensure(delivery.state !== 'WAITING', 'WEBHOOK_ON_ITS_WAY', ['input', 'id'])
  return { ...delivery, version: delivery.version + 1, state: 'WAITING', round: 0, dueAt: now }
}
