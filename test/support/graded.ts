import { ulid } from 'ulid'
import { changeGrade } from '../../functions/admission/grades/change-grade.use-case'
import { appeal, decideGrade, notify, reply, ruleOnAppeal } from '../../functions/admission/grades/grade-actions'
import { createGradesStore } from '../../functions/admission/grades/grades.store'
import type { GradeCase, GradeEvent, ProviderGrade } from '../../functions/admission/grades/provider-grade'
import { monthToEvaluate } from '../../functions/admission/grades/window'
import type { Agreement, Provider } from '../../functions/network/network'
import { addDays, addMonths, dayOf, type Instant } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'
import type { Counts } from '../../functions/supervision/counters'
import type { PairMonths } from '../../functions/supervision/figures.use-case'
import { evaluateMonthOf } from './grades'

export interface GradedPair {
  readonly manufacturerId: string
  readonly provider: Provider
  readonly pointId?: string
  /** What the agreement covers; people count as trained in these. */
  readonly categoryIds?: readonly string[]
}

const flawless = (n: number): Counts => ({
  completed: n,
  onTime: n,
  accepted: n,
  answered: n,
  satisfied: n,
  visitKept: n,
})
/** Counts of a month that earn a grade well below the best. */
const mixed = (n: number): Counts => ({
  ...flawless(n),
  onTime: n / 2,
  late: n / 2,
  multiVisit: n / 2,
  disputed: n / 4,
})

/** What would be counted: good work, worse in the last month and at one point. */
const countsFor = (at: Date, good: boolean, pointId: string, region: string): PairMonths => {
  const to = monthToEvaluate(dayOf(at))
  const months = [-4, -3, -2, -1, 0].map((ago) => {
    const counts = good && ago < 0 ? flawless(100) : mixed(100)
    return [addMonths(to, ago), counts] as const
  })
  const details = months.flatMap(([month, counts]) => [
    { month, by: 'POINT' as const, key: pointId, counts },
    { month, by: 'REGION' as const, key: region, counts },
    { month, by: 'FAULT' as const, key: 'washer#MOTOR', counts },
  ])
  return { months: new Map(months), details }
}

/** Evaluates a pair's month on counts made up here: quick, and without an order. */
export const gradedAt = async (pair: GradedPair, at: Date, good = true): Promise<void> => {
  const { manufacturerId, provider, pointId = `${provider.id}.S`, categoryIds = [] } = pair
  const today = dayOf(at)
  const agreement: Agreement = {
    id: `${provider.id}.${ulid()}`,
    version: 1,
    manufacturerId,
    providerId: provider.id,
    categoryIds,
    level: 1,
    status: 'ACTIVE',
    criteria: { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 5 },
    validFrom: addDays(today, -30),
    validTo: addDays(today, 30),
  }
  await evaluateMonthOf({ manufacturerId, providerId: provider.id }, at, {
    pairInForce: async () => ({ provider, agreements: [agreement] }),
    pairMonths: async () => countsFor(at, good, pointId, provider.region),
  })
}

type Act = (grade: ProviderGrade, at: Instant) => GradeEvent

/** Takes a pair's proposed grade on until its case is in a state, by the same actions as the API. */
export const takeTo = async (pair: GradedPair, state: GradeCase['state'], at: Date): Promise<ProviderGrade> => {
  const { manufacturerId, provider } = pair
  const desk: Viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId }
  const head: Viewer = { ...desk, subject: 'head' }
  const boss: Viewer = { role: 'PROVIDER', subject: 'boss', providerId: provider.id }
  const store = createGradesStore()
  const id = `${provider.id}.${manufacturerId}`
  const act = (viewer: Viewer, decide: Act) => {
    const request = { subject: viewer.subject, key: ulid(), payloadHash: '', at }
    return changeGrade(store, id, viewer, request, decide)
  }
  const effectiveOn = addDays(dayOf(at), 15)
  const steps: [GradeCase['state'], Viewer, Act][] = [
    ['NOTIFIED', desk, (grade, now) => notify(grade, grade, desk, now)],
    ['NOTIFIED', boss, (grade, now) => reply(grade, { ...grade, text: '雨季订单集中' }, boss, now)],
    [
      'DECIDED',
      desk,
      (grade, now) => decideGrade(grade, { ...grade, decision: 'CHANGE', effectiveOn, reason: '核实' }, desk, now),
    ],
    ['APPEALED', boss, (grade, now) => appeal(grade, { ...grade, text: '不服' }, boss, now)],
    ['CLOSED', head, (grade, now) => ruleOnAppeal(grade, { ...grade, uphold: false, reason: '复核' }, head, now)],
  ]
  const order = ['PROPOSED', 'NOTIFIED', 'DECIDED', 'APPEALED', 'CLOSED']
  for (const [reached, viewer, decide] of steps)
    if (order.indexOf(reached) <= order.indexOf(state)) await act(viewer, decide)
  return store.grades.need(id, ['input', 'id'])
}
