/**
 * What one document counts for, as a pure function of its whole current state. Never of what happened to it: so a
 * redelivered, reordered or lost event cannot count twice or not at all, and a recount is a sum over documents.
 */
import { aspects, type Scores } from '../callbacks/aspects'
import { type CallbackTask, isSatisfied } from '../callbacks/callback'
import { isScore } from '../callbacks/questionnaires/replies'
import { runParts } from '../callbacks/sampling-run'
import { isLate, isOnTime, latenessBy } from '../orders/deadlines'
import { isOpen, type Lateness, type Order, placeOf, type RepeatOf } from '../orders/order'
import type { Job } from '../procedures/jobs/job'
import { contributionOfJob } from '../procedures/jobs/outcomes'
import { type Day, dayOf, minutesBetween } from '../shared/days'
import {
  type AskedCount,
  type CalledCount,
  type Contribution,
  type CountGroup,
  type FaultCount,
  NOTHING,
} from './contribution-shape'
import { binOf, type Counts, sumCounts } from './counters'
import { byDay, type Completed, codedFault, type Dated, detailFor, faultOf, nonZero, ones, scopesFor } from './counting'
import { checksOf, feesOf, pricesOf, settledOf } from './fee-counts'
import { fittingsOf } from './fittings'
import { lapsedEvidence, lapsesOf, lateEvidence, ownEvidence, refixEvidence } from './order-evidence'
import { partUsesOf } from './part-uses'
import { repairsOf, samplesOf } from './repair-counts'
import { agentPartition, BUILT_IN, calledPartition, monthOfDay, type Scope, scopeOf } from './rollup-keys'
import { livesOf } from './unit-lives'

/** An order counts for the service point that has it now: what was declined or given back counts where it went. */
export const contributionOfOrder = (order: Order): Contribution => {
  const place = placeOf(order)
  const scopes = scopesFor(order, place)
  const { repeatOf } = order
  const refix = repeatOf && !repeatOf.alreadyCounted ? repeatOf : undefined
  const own: CountGroup = {
    scopes,
    ...(place ? detailFor(order, place, faultOf(order)) : {}),
    days: byDay(datesOf(order)),
    now: gaugesOf(order),
  }
  const missed = 'completion' in order ? latenessBy(order, order.completion.completedAt) : order.lateness
  return {
    groups: [
      own,
      ...missed.map((late) => lateOf(order, late)),
      ...lapsedOf(order),
      ...('completion' in order ? [...settledOf(order), ...pricesOf(order)] : []),
      ...(refix ? [refixOf(order, refix)] : []),
    ],
    faults: 'completion' in order ? [faultCount(order, scopes)] : [],
    lives: livesOf(order),
    evidence: [
      ...(place ? ownEvidence(order, place) : []),
      ...missed.map((late) => lateEvidence(order, late)),
      ...lapsedEvidence(order),
      ...(refix ? [refixEvidence(order, refix)] : []),
    ],
    ...('completion' in order
      ? {
          repairs: repairsOf(order),
          samples: samplesOf(order),
          fittings: fittingsOf(order),
          partUses: partUsesOf(order),
        }
      : {}),
  }
}

/** Kept by maker and point too: pooling asks what each point does of one maker's categories (N17). */
const faultCount = (order: Completed, scopes: readonly Scope[]): FaultCount => ({
  scopes: [...scopes, scopeOf.makerAtPoint(order.manufacturerId, order.assignment.pointId)],
  month: monthOfDay(order.completion.completedOn),
  ...codedFault(order),
})
const datesOf = (order: Order): Dated[] => {
  const { reportedOn, reportedAt, firstAcceptedAt } = order
  return [
    [reportedOn, ones('reported')],
    ...(order.state === 'CANCELLED' ? [[dayOf(order.cancelledAt), ones('cancelled')] as const] : []),
    ...(firstAcceptedAt
      ? [
          [
            dayOf(firstAcceptedAt),
            ones('accepted', binOf('toAccept', minutesBetween(reportedAt, firstAcceptedAt))),
          ] as const,
        ]
      : []),
    ...('completion' in order ? [[order.completion.completedOn, completionCounts(order)] as const] : []),
  ]
}

const completionCounts = (order: Completed): Counts => {
  const { completion, work, reportedAt, disputed } = order
  return {
    ...ones(
      'completed',
      completion.outcome === 'FIXED' && 'fixed',
      isOnTime(order) && 'onTime',
      work.visits > 1 && 'multiVisit',
      disputed && 'disputed',
      binOf('toComplete', minutesBetween(reportedAt, completion.completedAt)),
    ),
    ...(work.appointments ? { visitKept: work.appointments.kept, visitMissed: work.appointments.missed } : {}),
    ...nonZero(checksOf(order)),
    ...nonZero(feesOf(work)),
  }
}

/** A missed deadline counts against the point that had it, on its day, whoever completes the order. */
const lateOf = (order: Order, { since, ...whose }: Lateness): CountGroup => ({
  scopes: scopesFor(order, whose),
  ...detailFor(order, whose, faultOf(order)),
  days: { [dayOf(since)]: ones('late') },
  now: {},
})

/** An offer that a point let lapse counts against it on its day, for the maker whose order it was. */
const lapsedOf = (order: Order): CountGroup[] =>
  lapsesOf(order).map(({ day, ...place }) => ({
    scopes: [scopeOf.pair(order.manufacturerId, place.providerId)],
    ...detailFor(order, place, faultOf(order)),
    days: { [day]: ones('lapsed') },
    now: {},
  }))

const gaugesOf = (order: Order): Counts =>
  isOpen(order) ? ones('open', isLate(order) && 'overdueOpen', order.state === 'AWAITING_MAKER' && 'awaitingMaker') : {}

/** First-time fix is measured over 30 days: a repeat counts against the earlier order's point, on that order's day. */
const refixOf = (order: Order, { completedOn, fault, ...earlier }: RepeatOf): CountGroup => ({
  scopes: scopesFor(order, earlier),
  ...detailFor(order, earlier, fault ?? { categoryId: order.categoryId, faultCode: '' }),
  days: { [completedOn]: ones('refix') },
  now: {},
})

/** Means over several questions go to the hundredth; a counter holds whole numbers. */
const total = (side: 'expected' | 'perceived', { core, auxiliary, personal }: Scores): Counts => {
  const hundredths = Math.round((core + auxiliary + personal) * 100)
  return nonZero({ [`${side}Sum`]: Math.floor(hundredths / 100), [`${side}Hundredths`]: hundredths % 100 })
}

/** Where the maker has no questionnaire of its own, the three scores are the answers to the built-in one. */
const askedOf = ({ manufacturerId, region, questionnaireId, ...task }: Answered): AskedCount => {
  const { replies, expected, perceived, on } = task.answer
  const answers =
    replies ?? aspects.map((part, slot) => ({ slot, expected: expected[part], perceived: perceived[part] }))
  return {
    scopes: scopesFor({ manufacturerId, region }, task),
    month: monthOfDay(on),
    questionnaireId: questionnaireId ?? BUILT_IN,
    counts: sumCounts(
      answers.map((reply) => ({
        [`askedN${reply.slot}`]: 1,
        ...(isScore(reply)
          ? {
              [`askedExpected${reply.slot}`]: reply.expected,
              [`askedPerceived${reply.slot}`]: reply.perceived,
              ...(reply.perceived >= reply.expected ? { [`askedMet${reply.slot}`]: 1 } : {}),
            }
          : {}),
      })),
    ),
  }
}

/** Its stratum by the month of the frame, so that it stands beside the orders it was drawn from; who asked by that of the answer. */
const calledOf = (task: CallbackTask, on: Day, counts: Counts, by?: string): CalledCount[] => [
  {
    partition: calledPartition(runParts(task.runId).series),
    month: monthOfDay(task.completedOn),
    key: task.stratum ?? task.providerId,
    counts,
  },
  ...(by === undefined
    ? []
    : [{ partition: agentPartition(task.manufacturerId), month: monthOfDay(on), key: by, counts }]),
]

type Answered = Extract<CallbackTask, { state: 'ANSWERED' }>

/** A callback counts once its result is known, on the day of the result. */
export const contributionOfCallback = (task: CallbackTask): Contribution => {
  if (task.state === 'OPEN') return NOTHING
  const scopes = scopesFor(task, task)
  if (task.state === 'NO_ANSWER')
    return {
      ...NOTHING,
      groups: [{ scopes, days: { [task.closedOn]: ones('noAnswer') }, now: {} }],
      called: calledOf(task, task.closedOn, ones('noAnswer')),
    }
  const { answer } = task
  const satisfied = isSatisfied(answer)
  const counts = {
    ...ones('answered', satisfied && 'satisfied'),
    ...total('expected', answer.expected),
    ...total('perceived', answer.perceived),
  }
  const pair = scopeOf.pair(task.manufacturerId, task.providerId)
  return {
    groups: [
      {
        scopes,
        ...detailFor(task, task, { categoryId: task.categoryId, faultCode: '' }),
        days: { [answer.on]: counts },
        now: {},
      },
    ],
    faults: [],
    asked: [askedOf(task)],
    called: calledOf(task, answer.on, ones('answered', satisfied && 'satisfied'), answer.by),
    evidence: satisfied ? [] : [{ pair, figure: 'dissatisfied', day: answer.on, orderId: task.orderId }],
  }
}

/** A job counts for its edition and its steps; how it went for maker, provider and point the order tells. */
export const contributionOfStepWork = (job: Job): Contribution => ({
  ...NOTHING,
  steps: Object.entries(contributionOfJob(job)).map(([code, counts]) => ({ bookId: job.bookId, code, counts })),
})
