import { everyNode } from '../../platform/page'
import { type Month, monthsBetween } from '../../shared/days'
import type { Counts } from '../../supervision/counters'
import { calledCounts } from '../../supervision/figures.use-case'
import { agentPartition, calledPartition } from '../../supervision/rollup-keys'
import type { CallbackRun } from '../sampling-run'
import type { SamplingRunsStore } from '../sampling-runs.store'
import { type Estimate, estimateOf, type StratumResult } from './estimate'
import { type Interviewers, interviewersOf } from './interviewers'

const runsIn = async (store: SamplingRunsStore, series: string, month: Month): Promise<CallbackRun[]> => {
  const runs: CallbackRun[] = []
  for await (const run of everyNode((page) => store.inMonth(series, month, page))) runs.push(run)
  return runs
}

/** What a series of draws told over whole months, by the day of the frame. Cost: 1 Query a month and 1 for the answers. */
export const estimateFor = async (
  store: SamplingRunsStore,
  series: string,
  from: Month,
  to: Month,
): Promise<Estimate> => {
  const [months, heard] = await Promise.all([
    Promise.all(monthsBetween(from, to).map((month) => runsIn(store, series, month))),
    calledCounts(calledPartition(series), from, to),
  ])
  const strata = new Map<string, { orders: number; drawn: number }>()
  for (const run of months.flat())
    if (run.state === 'SAMPLED')
      for (const { key, size, sample } of run.strata) {
        const { orders = 0, drawn = 0 } = strata.get(key) ?? {}
        strata.set(key, { orders: orders + size, drawn: drawn + sample })
      }
  return estimateOf([...strata].map(([key, sizes]) => ({ key, ...sizes, ...heardIn(heard.get(key)) })))
}

const heardIn = ({
  answered = 0,
  satisfied = 0,
  noAnswer = 0,
}: Counts = {}): Pick<StratumResult, 'answered' | 'satisfied' | 'noAnswer'> => ({ answered, satisfied, noAnswer })

/** What each agent of a maker's hotline heard over whole months, by the day of the answer. Cost: 1 Query. */
export const interviewersIn = async (manufacturerId: string, from: Month, to: Month): Promise<Interviewers> =>
  interviewersOf(await calledCounts(agentPartition(manufacturerId), from, to))
