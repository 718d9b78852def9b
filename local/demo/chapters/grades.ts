import { changeGrade } from '../../../functions/admission/grades/change-grade.use-case'
import { conductSources } from '../../../functions/admission/grades/conduct-sources.use-case'
import { evaluatePair } from '../../../functions/admission/grades/evaluate-month.use-case'
import { appeal, decideGrade, notify, reply } from '../../../functions/admission/grades/grade-actions'
import { createGradesStore } from '../../../functions/admission/grades/grades.store'
import type { GradeCase, GradeEvent, ProviderGrade } from '../../../functions/admission/grades/provider-grade'
import { rankProviders } from '../../../functions/admission/grades/rank-providers.use-case'
import { monthToEvaluate } from '../../../functions/admission/grades/window'
import { rankingPeriod } from '../../../functions/admission/pieces'
import { createPiecesStore, JOB } from '../../../functions/admission/pieces.store'
import { pairInForce } from '../../../functions/network/directory.use-case'
import { setPlanned, startJob } from '../../../functions/platform/jobs'
import { customerKeyOf } from '../../../functions/platform/personal-data'
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  type Instant,
  type Month,
  startOfDay,
} from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import { contributionOfOrder } from '../../../functions/supervision/contribution'
import { type Counts, sumCounts } from '../../../functions/supervision/counters'
import type { PairMonths } from '../../../functions/supervision/figures.use-case'
import { type Breakdown, detailOfSort, type PairScope } from '../../../functions/supervision/rollup-keys'
import { keyOfItem, recount, type Tally } from '../../../functions/supervision/tally'
import type { Chapter, Telling } from '../chapter'
import { demoOrders, ORDERS } from '../orders'

/**
 * Two monthly evaluations of every provider: one grade decided and in effect, one decided and appealed against, others
 * proposed, and told to their provider where the maker is Mingshi. The orders are counted here as they are told: the streams count them only after the demo is loaded.
 */
export const grades: Chapter = async (telling) => {
  const { network, now } = telling
  const counts = countedOrders(telling)
  const latest = monthToEvaluate(dayOf(now))
  const first = addMonths(latest, -1)
  await evaluate(telling, counts, first)
  const [decidedOn, effectiveOn] = [addDays(dayFor(first), 5), addDays(dayFor(first), 20)]
  const chutian = { providerId: 'chutian', manufacturerId: 'hailan' }
  await tell(telling, chutian, decidedOn, (desk, boss) => [
    ['PROPOSED', desk, (grade, at) => notify(grade, grade, desk, at)],
    ['NOTIFIED', boss, (grade, at) => reply(grade, { ...grade, text: '认可，继续努力。' }, boss, at)],
    ['NOTIFIED', desk, (grade, at) => decideGrade(grade, { ...grade, decision: 'CHANGE', effectiveOn }, desk, at)],
  ])
  await evaluate(telling, counts, latest)
  await appealed(telling)
  for (const { manufacturerId, providerId } of network.agreements)
    if (manufacturerId === 'mingshi')
      await tell(telling, { providerId, manufacturerId }, dayOf(now), (desk) => [
        ['PROPOSED', desk, (grade, at) => notify(grade, grade, desk, at)],
      ])
}

/** Xiangjiang replied to what was proposed, and appeals against the decision: another person than decided has to rule. */
const appealed = async (telling: Telling): Promise<void> => {
  const pair = { providerId: 'xiangjiang', manufacturerId: 'hailan' }
  const day = (daysAgo: number) => addDays(dayOf(telling.now), -daysAgo)
  await tell(telling, pair, day(12), (desk) => [['PROPOSED', desk, (grade, at) => notify(grade, grade, desk, at)]])
  await tell(telling, pair, day(9), (_desk, boss) => [
    ['NOTIFIED', boss, (grade, at) => reply(grade, { ...grade, text: '一次修复率与缺件有关，请一并考虑。' }, boss, at)],
  ])
  const change = { decision: 'CHANGE', effectiveOn: addDays(day(0), 30) } as const
  await tell(telling, pair, day(6), (desk) => [
    ['NOTIFIED', desk, (grade, at) => decideGrade(grade, { ...grade, ...change }, desk, at)],
  ])
  await tell(telling, pair, day(3), (_desk, boss) => [
    ['DECIDED', boss, (grade, at) => appeal(grade, { ...grade, text: '十月缺件已由厂商确认，请复核。' }, boss, at)],
  ])
}

/** A month's evaluation is made on the 3rd of the month after it. */
const dayFor = (month: Month) => `${addMonths(month, 1)}-03`

const evaluate = async ({ network }: Telling, counts: Tally, month: Month): Promise<void> => {
  const at = startOfDay(dayFor(month))
  const now = () => new Date(at)
  const deps = {
    ...conductSources,
    pieces: createPiecesStore(),
    grades: createGradesStore(),
    pairInForce,
    pairMonths: async (pair: PairScope) => monthsIn(counts, pair),
    now,
  }
  await startJob(JOB, month, at)
  for (const { manufacturerId, providerId } of network.agreements)
    await evaluatePair(deps, { month, at, manufacturerId, providerId })
  await setPlanned(JOB, month, network.agreements.length)
  await startJob(JOB, rankingPeriod(month), at)
  for (const { id } of network.manufacturers) await rankProviders(deps, { rankingOf: month, at, manufacturerId: id })
  await setPlanned(JOB, rankingPeriod(month), network.manufacturers.length)
}

const countedOrders = ({ network, now }: Telling): Tally => {
  const scenes = [...demoOrders(network, ORDERS, now, customerKeyOf)]
  return recount(scenes.map(({ scene: { order } }) => ({ id: order.id, contribution: contributionOfOrder(order) })))
    .tally
}

const monthsIn = (counts: Tally, pair: PairScope): PairMonths => {
  const months = new Map<Month, Counts>()
  const details = []
  for (const [key, value] of counts) {
    const { pk, sk } = keyOfItem(key)
    if (pk === pair && sk.startsWith('M#')) months.set(sk.slice(2), sumCounts([months.get(sk.slice(2)) ?? {}, value]))
    if (pk !== `DETAIL#${pair}`) continue
    const { month, by, key: part } = detailOfSort(sk)
    details.push({ month, by: by as Breakdown, key: part, counts: value })
  }
  return { months, details }
}

type Step = readonly [from: GradeCase['state'], by: Viewer, decide: (grade: ProviderGrade, at: Instant) => GradeEvent]

/** Takes a case on, one step after the other; what the figures did not propose has no case to tell of. */
const tell = async (
  { now, request }: Telling,
  { providerId, manufacturerId }: { readonly providerId: string; readonly manufacturerId: string },
  on: string,
  stepsOf: (desk: Viewer, boss: Viewer) => readonly Step[],
): Promise<void> => {
  const store = createGradesStore()
  const id = `${providerId}.${manufacturerId}`
  const desk: Viewer = { role: 'MANUFACTURER', subject: 'demo-manufacturer', manufacturerId }
  const boss: Viewer = { role: 'PROVIDER', subject: 'demo-provider', providerId }
  for (const [i, [from, viewer, decide]] of stepsOf(desk, boss).entries()) {
    const grade = await createGradesStore().grades.load(id)
    if (grade?.case?.state !== from) continue
    await changeGrade(store, id, viewer, request(`grade ${id} ${on} ${i}`, daysBetween(on, dayOf(now))), decide)
  }
}
