/**
 * What one document counts for, as a pure function of its whole current state. Never of what happened to it: so a
 * redelivered, reordered or lost event cannot count twice or not at all, and a recount is a sum over documents.
 */
import { type CallbackTask, isSatisfied, type Scores } from '../callbacks/callback'
import { deviates, feeKinds, totalOf, totalsByKind } from '../fees/fee-line'
import { type Measure, measureOf } from '../fees/findings/fault-tally'
import { priceSubject } from '../fees/prices/price-subject'
import {
  feePayerOf,
  isLate,
  isOnTime,
  isOpen,
  type Lateness,
  latenessBy,
  type Order,
  placeOf,
  type RepeatOf,
} from '../orders/order'
import { partCheck } from '../orders/part-check'
import type { Job } from '../procedures/jobs/job'
import { contributionOfJob } from '../procedures/jobs/outcomes'
import { type Day, dayOf, type Month, minutesBetween } from '../shared/days'
import { ownerOf } from '../shared/ids'
import { regionLevels } from '../shared/regions'
import { binOf, type Counter, type Counts, feeCounter, pieceCounter, priceCounter, sumCounts } from './counters'
import {
  type Breakdown,
  type EvidenceFigure,
  type Fault,
  faultSort,
  monthOfDay,
  type PairScope,
  type SampleKind,
  type Scope,
  scopeOf,
} from './rollup-keys'

/** The same counts in each of the scopes. */
export interface CountGroup {
  readonly scopes: readonly Scope[]
  /** Where its counts stand in each breakdown of the maker's provider; absent before a point has the order. */
  readonly detail?: Detail
  readonly days: Readonly<Record<Day, Counts>>
  /** Gauges: how things stand, whatever the day. */
  readonly now: Counts
}

/** One key in each breakdown, so that every breakdown adds up to the whole. */
export interface Detail {
  readonly pair: PairScope
  readonly keys: Readonly<Record<Breakdown, string>>
}

/** A completed order's coded fault (Q9). */
export interface FaultCount {
  readonly scopes: readonly Scope[]
  readonly month: Month
  readonly categoryId: string
  readonly faultCode: string
}

/** An order that stands behind a figure of a maker's provider. */
export interface Evidence {
  readonly pair: PairScope
  readonly figure: EvidenceFigure
  readonly day: Day
  readonly orderId: string
  /** The later order that shows it, for a repair that did not hold. */
  readonly repeatedBy?: string
}

/** What a job counts for in a step of its edition, or in the edition as a whole (P4). */
export interface StepCount {
  readonly bookId: string
  readonly code: string
  readonly counts: Counts
}

export interface Contribution {
  readonly groups: readonly CountGroup[]
  readonly faults: readonly FaultCount[]
  readonly evidence: readonly Evidence[]
  /** Of jobs alone. */
  readonly steps?: readonly StepCount[]
  /** Completed orders alone: what they came to among repairs of their fault (F4), and the rows behind it. */
  readonly repairs?: readonly CountGroup[]
  readonly samples?: readonly Sample[]
}

/** An order that stands behind a signal of fraud (F4), with what it came to. */
export interface Sample {
  readonly pair: PairScope
  readonly kind: SampleKind
  readonly fault: Fault
  readonly day: Day
  readonly orderId: string
  readonly measure?: Measure
}

export const NOTHING: Contribution = { groups: [], faults: [], evidence: [] }

interface Owned {
  readonly manufacturerId: string
  readonly region: string
}
interface Place {
  readonly providerId: string
  readonly pointId: string
}

/** Most scopes a document counts in; tests hold a contribution under one transaction by it. */
const scopesFor = ({ manufacturerId, region }: Owned, place: Place | undefined): Scope[] => [
  ...regionLevels(region).map(scopeOf.region),
  scopeOf.maker(manufacturerId),
  ...(place
    ? [scopeOf.provider(place.providerId), scopeOf.point(place.pointId), scopeOf.pair(manufacturerId, place.providerId)]
    : []),
]

const detailFor = (
  { manufacturerId, region }: Owned,
  { providerId, pointId }: Place,
  { categoryId, faultCode }: Fault,
): { detail: Detail } => ({
  detail: {
    pair: scopeOf.pair(manufacturerId, providerId),
    keys: { POINT: pointId, REGION: region, FAULT: faultSort(categoryId, faultCode) },
  },
})

type Dated = readonly [day: Day, counts: Counts]

const byDay = (dated: readonly Dated[]): Record<Day, Counts> => {
  const days: Record<Day, Counts> = {}
  for (const [day, counts] of dated) days[day] = sumCounts([days[day] ?? {}, counts])
  return days
}

const nonZero = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))

const ones = (...counters: readonly (Counter | false)[]): Counts =>
  Object.fromEntries(counters.filter((counter) => counter !== false).map((counter) => [counter, 1]))

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
    evidence: [
      ...(place ? ownEvidence(order, place) : []),
      ...missed.map((late) => lateEvidence(order, late)),
      ...lapsedEvidence(order),
      ...(refix ? [refixEvidence(order, refix)] : []),
    ],
    ...('completion' in order ? { repairs: repairsOf(order), samples: samplesOf(order) } : {}),
  }
}

type Completed = Extract<Order, { completion: unknown }>

/** Kept by maker and point too: pooling asks what each point does of one maker's categories (N17). */
const faultCount = (order: Completed, scopes: readonly Scope[]): FaultCount => ({
  scopes: [...scopes, scopeOf.makerAtPoint(order.manufacturerId, order.assignment.pointId)],
  month: monthOfDay(order.completion.completedOn),
  ...codedFault(order),
})
/** The fault as found; its code is empty until then. */
const faultOf = (order: Order): Fault =>
  'completion' in order ? codedFault(order) : { categoryId: order.categoryId, faultCode: '' }

const codedFault = ({ categoryId, completion }: Completed) => ({ categoryId, faultCode: completion.faultCode })

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

/** F5: a completed order's fees under its agreement, by whose they are; who bears freight is read from clause 11. */
const settledOf = (order: Completed): CountGroup[] => {
  const { completion, work, assignment } = order
  const freight = work.fees.filter(({ kind }) => kind === 'FREIGHT')
  const fen = nonZero({
    ...feesOf(work),
    freightToPoint: totalOf(freight.filter(({ shipment }) => shipment === 'TO_POINT')),
    freightFromPoint: totalOf(freight.filter(({ shipment }) => shipment === 'FROM_POINT')),
  })
  if (Object.keys(fen).length === 0) return []
  const scopes = [scopeOf.agreement(assignment.agreementId, feePayerOf(order))]
  return [{ scopes, days: { [completion.completedOn]: fen }, now: {} }]
}

/** F1: what was charged for each thing in the province, by price; each line once, however many pieces. */
const pricesOf = (order: Completed): CountGroup[] => {
  const year = order.completion.completedOn.slice(0, 4)
  const charged = new Map<Scope, Counts>()
  for (const line of order.work.fees) {
    const scope = scopeOf.prices(priceSubject(order, line), year)
    charged.set(scope, sumCounts([charged.get(scope) ?? {}, { [priceCounter(line.unitPrice)]: 1 }]))
  }
  return [...charged].map(([scope, now]) => ({ scopes: [scope], days: {}, now }))
}

const measured = (order: Completed): Measure => {
  const { work, disputed } = order
  const pieces = work.parts.reduce((sum, { quantity }) => sum + quantity, 0)
  return measureOf({ fees: work.fees, pieces, doubted: partCheck(work).doubted, disputed })
}

/** The same fault of the same unit, back within the days a repair must hold. */
const returnOf = ({ repeatOf, categoryId, completion }: Completed): (RepeatOf & { fault: Fault }) | undefined =>
  repeatOf?.fault?.categoryId === categoryId && repeatOf.fault.faultCode === completion.faultCode
    ? { ...repeatOf, fault: repeatOf.fault }
    : undefined

const repairScopes = (manufacturerId: string, providerId: string, fault: Fault, day: Day): Scope[] => [
  scopeOf.makersRepairs(manufacturerId, fault, monthOfDay(day)),
  scopeOf.repairs(manufacturerId, providerId, fault, monthOfDay(day)),
]

/** F4: what the order came to among repairs of its fault; and that an earlier repair did not hold, among those of that one. */
const repairsOf = (order: Completed): CountGroup[] => {
  const { manufacturerId, assignment, completion } = order
  const { labour, pieces, inferior } = measured(order)
  const back = returnOf(order)
  const own: CountGroup = {
    scopes: repairScopes(manufacturerId, assignment.providerId, codedFault(order), completion.completedOn),
    days: {},
    now: {
      ...ones('repaired', pieceCounter(pieces), pieces > 0 && 'withParts', inferior && 'inferiorParts'),
      ...(labour === undefined ? {} : ones(priceCounter(labour))),
    },
  }
  if (!back) return [own]
  const scopes = repairScopes(manufacturerId, back.providerId, back.fault, back.completedOn)
  return [own, { scopes, days: {}, now: ones('returned') }]
}

const samplesOf = (order: Completed): Sample[] => {
  const { manufacturerId, assignment, completion } = order
  const back = returnOf(order)
  const sample = (providerId: string) => ({ pair: scopeOf.pair(manufacturerId, providerId) })
  const [fault, day] = [codedFault(order), completion.completedOn]
  const own = { kind: 'repaired', fault, day, orderId: order.id, measure: measured(order) } as const
  const earlier = back && { kind: 'returned' as const, fault: back.fault, day: back.completedOn, orderId: back.orderId }
  return [
    { ...sample(assignment.providerId), ...own },
    ...(back && earlier ? [{ ...sample(back.providerId), ...earlier }] : []),
  ]
}

const feesOf = ({ fees }: Completed['work']): Counts =>
  Object.fromEntries(feeKinds.map((kind) => [feeCounter(kind), totalsByKind(fees)[kind]]))

/** What the order itself tells of its fees (F1) and parts (K8). */
const checksOf = ({ work }: Completed): Counts => {
  const held = work.fees.map(deviates).filter((found) => found !== undefined)
  const { checked, doubted } = partCheck(work)
  return {
    feesPriced: held.length,
    feesDeviating: held.filter(Boolean).length,
    partsChecked: checked,
    partsDoubted: doubted,
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

const lapsesOf = ({ tried }: Order): (Place & { readonly day: Day })[] =>
  tried
    .filter(({ outcome, pointId }) => outcome === 'LAPSED' && ownerOf(pointId) !== '')
    .map(({ pointId, at }) => ({ pointId, providerId: ownerOf(pointId), day: dayOf(at) }))

/** One row for each provider and day, however many of its points let the offer lapse. */
const lapsedEvidence = (order: Order): Evidence[] =>
  lapsesOf(order).map(({ providerId, day }) => ({
    pair: scopeOf.pair(order.manufacturerId, providerId),
    figure: 'lapsed',
    day,
    orderId: order.id,
  }))

const lateEvidence = (order: Order, { since, providerId }: Lateness): Evidence => ({
  pair: scopeOf.pair(order.manufacturerId, providerId),
  figure: 'late',
  day: dayOf(since),
  orderId: order.id,
})

const gaugesOf = (order: Order): Counts =>
  isOpen(order) ? ones('open', isLate(order) && 'overdueOpen', order.state === 'AWAITING_MAKER' && 'awaitingMaker') : {}

/** First-time fix is measured over 30 days: a repeat counts against the earlier order's point, on that order's day. */
const refixOf = (order: Order, { completedOn, fault, ...earlier }: RepeatOf): CountGroup => ({
  scopes: scopesFor(order, earlier),
  ...detailFor(order, earlier, fault ?? { categoryId: order.categoryId, faultCode: '' }),
  days: { [completedOn]: ones('refix') },
  now: {},
})

const refixEvidence = (order: Order, { completedOn, orderId, providerId }: RepeatOf): Evidence => ({
  pair: scopeOf.pair(order.manufacturerId, providerId),
  figure: 'notFirstTimeFixed',
  day: completedOn,
  orderId,
  repeatedBy: order.id,
})

const ownEvidence = (order: Order, { providerId }: Place): Evidence[] => {
  const row = (figure: EvidenceFigure, day: Day): Evidence => ({
    pair: scopeOf.pair(order.manufacturerId, providerId),
    figure,
    day,
    orderId: order.id,
  })
  if (!('completion' in order)) return []
  const { completedOn } = order.completion
  const { feesDeviating, partsDoubted } = checksOf(order)
  return [
    ...(order.work.visits > 1 ? [row('notFirstTimeFixed', completedOn)] : []),
    ...(order.disputed ? [row('disputed', completedOn)] : []),
    ...(order.work.appointments?.missed ? [row('visitMissed', completedOn)] : []),
    ...(feesDeviating ? [row('feeDeviating', completedOn)] : []),
    ...(partsDoubted ? [row('partDoubted', completedOn)] : []),
  ]
}

const total = ({ core, auxiliary, personal }: Scores): number => core + auxiliary + personal

/** A callback counts once its result is known, on the day of the result. */
export const contributionOfCallback = (task: CallbackTask): Contribution => {
  if (task.state === 'OPEN') return NOTHING
  const scopes = scopesFor(task, task)
  if (task.state === 'NO_ANSWER')
    return { ...NOTHING, groups: [{ scopes, days: { [task.closedOn]: ones('noAnswer') }, now: {} }] }
  const { answer } = task
  const satisfied = isSatisfied(answer)
  const counts = {
    ...ones('answered', satisfied && 'satisfied'),
    expectedSum: total(answer.expected),
    perceivedSum: total(answer.perceived),
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
    evidence: satisfied ? [] : [{ pair, figure: 'dissatisfied', day: answer.on, orderId: task.orderId }],
  }
}

/** A job counts for its edition and its steps; how it went for maker, provider and point the order tells. */
export const contributionOfStepWork = (job: Job): Contribution => ({
  ...NOTHING,
  steps: Object.entries(contributionOfJob(job)).map(([code, counts]) => ({ bookId: job.bookId, code, counts })),
})
