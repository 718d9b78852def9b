import { conductSources } from '../../functions/admission/grades/conduct-sources.use-case'
import {
  type EvaluateMonthDeps,
  evaluatePair as evaluatePairBare,
} from '../../functions/admission/grades/evaluate-month.use-case'
import { createGradesStore } from '../../functions/admission/grades/grades.store'
import { rankProviders as rankProvidersBare } from '../../functions/admission/grades/rank-providers.use-case'
import { PLATFORM_TERMS, publishScheme } from '../../functions/admission/grades/scheme'
import { daysOf, monthToEvaluate, windowOf } from '../../functions/admission/grades/window'
import { createPiecesStore } from '../../functions/admission/pieces.store'
import { pairInForce } from '../../functions/network/directory.use-case'
import { addDays, type Day, dayOf, instant, type Month, startOfDay } from '../../functions/shared/days'
import { pairMonths } from '../../functions/supervision/figures.use-case'
import { completedOrder, writeOrders } from './callbacks'
import { newRequest } from './channels'
import { deployed } from './deployed'
import { projectAll } from './supervision'

const rankProviders = deployed('evaluate-provider', rankProvidersBare)

const evaluatePair = deployed('evaluate-provider', evaluatePairBare)

/** What the worker has, with changes. */
const monthDeps = (changes: Partial<EvaluateMonthDeps> = {}): EvaluateMonthDeps => ({
  pieces: createPiecesStore(),
  now: () => new Date(),
  ...conductSources,
  grades: createGradesStore(),
  pairInForce,
  pairMonths,
  ...changes,
})

/** The maker's own scheme from today on: the platform's terms, with so many days to reply. */
export const grantReplyDays = async (manufacturerId: string, replyDays: number): Promise<void> => {
  const today = dayOf(new Date())
  const terms = { ...PLATFORM_TERMS, replyDays, validFrom: today }
  const maker = { role: 'MANUFACTURER', subject: 'desk', manufacturerId } as const
  await createGradesStore().publish(newRequest(), manufacturerId, (latest) =>
    publishScheme(manufacturerId, terms, latest, maker, new Date(startOfDay(addDays(today, -1)))),
  )
}

export interface Pair {
  readonly manufacturerId: string
  readonly providerId: string
}

/** Evaluates a pair's month as the worker does. */
export const evaluateMonthOf = (pair: Pair, at = new Date(), changes: Partial<EvaluateMonthDeps> = {}) =>
  evaluatePair(monthDeps(changes), { ...pair, month: monthToEvaluate(dayOf(at)), at: instant(at) })

/** Ranks a maker's month as the worker does. */
export const rankMonthOf = (manufacturerId: string, at = new Date()): Promise<number> =>
  rankProviders(monthDeps(), { manufacturerId, rankingOf: monthToEvaluate(dayOf(at)), at: instant(at) })

export interface Repairs extends Pair {
  readonly count: number
  /** How many of them took several visits. */
  readonly twoVisits?: number
  readonly month?: Month
  readonly pointId?: string
}

/** Orders completed, on record and counted, spread over the window of first-time fix in the evaluation due at an instant. */
export const repaired = async (repairs: Repairs, at = new Date()): Promise<void> => {
  const { count, twoVisits = 0, pointId = `${repairs.providerId}.S`, manufacturerId, providerId } = repairs
  const { from } = daysOf(windowOf('FIRST_TIME_FIX', repairs.month ?? monthToEvaluate(dayOf(at))))
  const dayFor = (i: number): Day => addDays(from, 33 + (i % 50))
  const orders = Array.from({ length: count }, (_, i) => {
    const order = completedOrder({ manufacturerId, providerId, pointId, day: dayFor(i) })
    return i < twoVisits ? { ...order, work: { ...order.work, visits: 2 } } : order
  })
  await writeOrders(orders)
  await projectAll(orders)
}
