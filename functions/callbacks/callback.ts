import { type Order, placeOf } from '../orders/order'
import type { Optional } from '../shared/checks'
import { type Day, dayOf, type Instant } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import { ownedId, ownerOf } from '../shared/ids'
import type { RegionCode } from '../shared/regions'
import { aspects, type Scores } from './aspects'
import { type CallbackChannel, type CallRules, checkCall, usualRules } from './programmes/calling'
import { builtInQuestions, type Question } from './questionnaires/question'
import { checkReplies, checkScore, type Reply, type ReplyInput, scoresOf } from './questionnaires/replies'
import type { CallbackRun } from './sampling-run'

export interface Answer {
  /** What the customer had expected; of several questions about a part their mean. */
  readonly expected: Scores
  /** What the customer got. */
  readonly perceived: Scores
  /** By question; without a questionnaire of the maker's own there are none besides the scores. */
  readonly replies?: readonly Reply[]
  readonly comment: string
  readonly at: Instant
  readonly on: Day
  /** Subject of the agent who asked. */
  readonly by?: string
  /** How it was asked; absent for the phone. */
  readonly channel?: Exclude<CallbackChannel, 'PHONE'>
}

/** What a callback opened, each once: a callback that finds a wrong is no end of it. */
export interface Opened {
  readonly complaintId?: string
  /** When the order was sent back to be worked on again. */
  readonly reworkedAt?: Instant
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
  /** The sampling run that drew it. */
  readonly runId: string
  /** Its stratum in that run, where it is not the provider. */
  readonly stratum?: string
  /** How it may be made; absent for `usualRules`. */
  readonly rules?: CallRules
  /** The questionnaire it asks, for good; absent where the built-in questions are asked. */
  readonly questionnaireId?: string
  /** The latest link made to it, and how often its links were revoked. */
  readonly link?: { readonly id: string; readonly expiresAt: Instant }
  readonly linksRevoked?: number
  /** What it opened, once answered. */
  readonly opened?: Opened
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

const MAX_COMMENT = 1000

/** The task of a drawn order. The point is the one that completed it, whatever became of the order since. */
export const newTask = (
  run: Pick<CallbackRun, 'id' | 'manufacturerId' | 'programmeId' | 'day' | 'plan'>,
  stratum: string,
  order: Order,
  questionnaireId?: string,
): OpenTask => {
  const { strataBy = 'PROVIDER', rules } = run.plan ?? {}
  const providerId = strataBy === 'PROVIDER' ? stratum : completerOf(order)
  return {
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
    ...(questionnaireId === undefined ? {} : { questionnaireId }),
    ...(strataBy === 'PROVIDER' ? {} : { stratum }),
    ...(rules === undefined || run.programmeId === undefined ? {} : { rules }),
    attempts: 0,
    state: 'OPEN',
  }
}

/** Who completed an order; who has it now, should it have been reworked since. */
const completerOf = (order: Order): string => {
  const last = order.tried.at(-1)
  const providerId = placeOf(order)?.providerId ?? (last && ownerOf(last.pointId))
  if (!providerId) throw new Error(`Order ${order.id} names nobody who completed it`)
  return providerId
}

const pointOf = (order: Order, providerId: string): string => {
  const assigned = 'assignment' in order && order.assignment ? [order.assignment] : []
  const points = [...assigned, ...order.tried.toReversed()].map(({ pointId }) => pointId)
  const point = points.find((id) => ownerOf(id) === providerId)
  if (!point) throw new Error(`Order ${order.id} names no service point of ${providerId}`)
  return point
}

/** What the customer said, as it comes in: scores of the three parts, or an answer to each question. */
export interface Said {
  readonly expected?: Optional<Scores>
  readonly perceived?: Optional<Scores>
  readonly answers?: readonly ReplyInput[]
  readonly comment: string
  /** Subject of the agent who asked. */
  readonly by?: string
}

/** What was said as an answer to what the task asks, checked. */
const answerTo = (
  task: Pick<CallbackTask, 'questionnaireId'>,
  said: Said,
  questions: readonly Question[],
): Pick<Answer, 'expected' | 'perceived' | 'replies' | 'comment'> => {
  const { comment } = said
  ensure(comment.length <= MAX_COMMENT, 'TOO_LONG', ['input', 'comment'], {
    actual: comment.length,
    limit: MAX_COMMENT,
  })
  const scored = task.questionnaireId === undefined && (said.answers ?? []).length === 0
  return { ...(scored ? partScores(said) : byQuestion(said, questions)), comment }
}

/** Answers to the questions that were sent out, which a customer sent back in its own time. */
export type SentBack = 'MESSAGE' | 'MAILBOX'

/** Closes a task by an answer that nobody had to call for: no attempt, at any hour. @param questions what the task asks */
export const answeredBy = (
  task: OpenTask,
  channel: SentBack | 'LINK',
  said: Omit<Said, 'by'>,
  at: Instant,
  questions: readonly Question[],
): CallbackTask => {
  const answer = { ...answerTo(task, said, questions), at, on: dayOf(at), channel }
  return { ...task, version: task.version + 1, state: 'ANSWERED', answer }
}

/** Puts on record what a customer answered by message or letter (Q2 Q6), where the task may be asked so. */
export const recordSentBack = (
  task: CallbackTask,
  channel: SentBack,
  said: Said,
  at: Instant,
  questions: readonly Question[],
): CallbackTask => {
  const open = ensureOpen(task)
  const { channels } = rulesOf(task)
  ensure(channels.includes(channel), 'NOT_BY_CHANNEL', ['input', 'channel'], { channel, channels: channels.join(', ') })
  return answeredBy(open, channel, said, at, questions)
}

/** Records what a called customer answered (Q6); closes the task. @param questions what the task asks */
export const recordAnswer = (
  task: CallbackTask,
  said: Said,
  at: Instant,
  questions: readonly Question[] = builtInQuestions,
): CallbackTask => {
  const open = called(task, at)
  const { by } = said
  const answer = { ...answerTo(task, said, questions), at, on: dayOf(at), ...(by === undefined ? {} : { by }) }
  return { ...attempted(open, at), state: 'ANSWERED', answer }
}

const partScores = ({ expected, perceived }: Said) => ({
  expected: checkScores(expected, ['input', 'expected']),
  perceived: checkScores(perceived, ['input', 'perceived']),
})

const byQuestion = ({ answers = [], expected, perceived }: Said, questions: readonly Question[]) => {
  ensure(expected == null && perceived == null, 'QUESTIONNAIRE_ASKED', [
    'input',
    expected == null ? 'perceived' : 'expected',
  ])
  const replies = checkReplies(questions, answers, ['input', 'answers'])
  return { ...scoresOf(questions, replies), replies }
}

/** Records a call that nobody answered; the last one that the rules allow closes the task as NO_ANSWER, and nobody else is called instead. */
export const recordNoAnswer = (task: CallbackTask, at: Instant): CallbackTask => {
  const next = attempted(called(task, at), at)
  return next.attempts < rulesOf(task).attempts
    ? next
    : { ...next, state: 'NO_ANSWER', closedAt: at, closedOn: dayOf(at) }
}

const attempted = (task: OpenTask, at: Instant): OpenTask => ({
  ...task,
  version: task.version + 1,
  attempts: task.attempts + 1,
  attemptedAt: [...(task.attemptedAt ?? []), at],
})

/** How a callback may be made. */
export const rulesOf = ({ rules = usualRules }: Pick<CallbackTask, 'rules'>): CallRules => rules

/** The task as it is called: only while it is open, and when the rules allow a call. */
const called = (task: CallbackTask, at: Instant): OpenTask => {
  const open = ensureOpen(task)
  checkCall(rulesOf(task), at, task.attemptedAt?.at(-1))
  return open
}

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

const checkScores = (scores: Optional<Scores>, field: readonly string[]): Scores => {
  if (scores == null) throw new DomainError('REQUIRED', field)
  const { core, auxiliary, personal } = scores
  for (const aspect of aspects) checkScore(scores[aspect], [...field, aspect])
  return { core, auxiliary, personal }
}
