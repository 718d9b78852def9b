import type { Order } from '../orders/order'
import { type Day, dayOf, type Instant } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import { ownedId, ownerOf } from '../shared/ids'
import type { RegionCode } from '../shared/regions'

/** Q6: the three parts of a service, judged apart. */
export const aspects = ['core', 'auxiliary', 'personal'] as const
export type Aspect = (typeof aspects)[number]

/** 1 (poor) to 5 (excellent) for each part. */
export type Scores = Readonly<Record<Aspect, number>>

export interface Answer {
  /** What the customer had expected. */
  readonly expected: Scores
  /** What the customer got. */
  readonly perceived: Scores
  readonly comment: string
  readonly at: Instant
  readonly on: Day
}

interface TaskCommon {
  /** `<runId>.<orderId>`: drawn again, it is the same task. */
  readonly id: string
  readonly version: number
  readonly orderId: string
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId: string
  readonly categoryId: string
  readonly region: RegionCode
  readonly completedOn: Day
  /** The sampling run that drew it: `<manufacturerId>.<day>`. */
  readonly runId: string
  /** Calls made, the answered one included. */
  readonly attempts: number
  /** When each call was made. */
  readonly attemptedAt?: readonly Instant[]
}

/** A drawn order whose customer is to be called. Non-response is a result of its own, never replaced. */
export type CallbackTask = TaskCommon &
  (
    | { readonly state: 'OPEN' }
    | { readonly state: 'ANSWERED'; readonly answer: Answer }
    | { readonly state: 'NO_ANSWER'; readonly closedAt: Instant; readonly closedOn: Day }
  )
type OpenTask = Extract<CallbackTask, { state: 'OPEN' }>

/** So many calls without an answer are one non-response. */
const MAX_ATTEMPTS = 3
const MAX_COMMENT = 1000

/** The task of a drawn order. The point is the one that completed it, whatever became of the order since. */
export const newTask = (
  run: { readonly id: string; readonly manufacturerId: string; readonly day: Day },
  providerId: string,
  order: Order,
): OpenTask => ({
  id: ownedId(run.id, order.id),
  version: 1,
  orderId: order.id,
  manufacturerId: run.manufacturerId,
  providerId,
  pointId: pointOf(order, providerId),
  categoryId: order.categoryId,
  region: order.region,
  completedOn: run.day,
  runId: run.id,
  attempts: 0,
  state: 'OPEN',
})

const pointOf = (order: Order, providerId: string): string => {
  const assigned = 'assignment' in order && order.assignment ? [order.assignment] : []
  const points = [...assigned, ...order.tried.toReversed()].map(({ pointId }) => pointId)
  const point = points.find((id) => ownerOf(id) === providerId)
  if (!point) throw new Error(`Order ${order.id} names no service point of ${providerId}`)
  return point
}

/** Records what the customer answered (Q6); closes the task. */
export const recordAnswer = (
  task: CallbackTask,
  { expected, perceived, comment }: Pick<Answer, 'expected' | 'perceived' | 'comment'>,
  at: Instant,
): CallbackTask => {
  const open = ensureOpen(task)
  ensure(comment.length <= MAX_COMMENT, 'TOO_LONG', ['input', 'comment'], {
    actual: comment.length,
    limit: MAX_COMMENT,
  })
  const answer = {
    expected: checkScores(expected, ['input', 'expected']),
    perceived: checkScores(perceived, ['input', 'perceived']),
    comment,
    at,
    on: dayOf(at),
  }
  return { ...attempted(open, at), state: 'ANSWERED', answer }
}

/** Records a call that nobody answered; the third closes the task as NO_ANSWER, and nobody else is called instead. */
export const recordNoAnswer = (task: CallbackTask, at: Instant): CallbackTask => {
  const next = attempted(ensureOpen(task), at)
  return next.attempts < MAX_ATTEMPTS ? next : { ...next, state: 'NO_ANSWER', closedAt: at, closedOn: dayOf(at) }
}

const attempted = (task: OpenTask, at: Instant): OpenTask => ({
  ...task,
  version: task.version + 1,
  attempts: task.attempts + 1,
  attemptedAt: [...(task.attemptedAt ?? []), at],
})

const ensureOpen = (task: CallbackTask): OpenTask => {
  if (task.state !== 'OPEN') throw new DomainError('CALLBACK_CLOSED', ['input', 'id'], { state: task.state })
  return task
}

/** When the task was closed; undefined while it is open. */
export const closedAt = (task: CallbackTask): Instant | undefined =>
  task.state === 'ANSWERED' ? task.answer.at : task.state === 'NO_ANSWER' ? task.closedAt : undefined

/** Q6: satisfaction = perceived - expected, the mean over the parts; -4 to 4. */
export const satisfactionOf = ({ expected, perceived }: Pick<Answer, 'expected' | 'perceived'>): number =>
  aspects.reduce((sum, aspect) => sum + perceived[aspect] - expected[aspect], 0) / aspects.length

/** Satisfied: got at least what was expected. */
export const isSatisfied = (answer: Pick<Answer, 'expected' | 'perceived'>): boolean => satisfactionOf(answer) >= 0

const checkScores = ({ core, auxiliary, personal }: Scores, field: readonly string[]): Scores => {
  const scores = { core, auxiliary, personal }
  for (const aspect of aspects) {
    const score = scores[aspect]
    ensure(Number.isInteger(score) && score >= 1 && score <= 5, 'OUT_OF_RANGE', [...field, aspect], {
      actual: score,
      min: 1,
      max: 5,
    })
  }
  return scores
}
