import { funnelOf, limitsAt, type Standing, standingIn } from '../../admission/grades/funnel'
import type { Counts } from '../../supervision/counters'
import { wilson } from '../../supervision/statistics'

/** What an agent of the hotline heard, beside what chance explains. */
export interface Interviewer {
  readonly agent: string
  readonly answered: number
  readonly satisfied: number
  readonly share: number
  readonly low: number
  readonly high: number
  /** Funnel limits at this number of answers. */
  readonly lower: number
  readonly upper: number
  readonly standing: Standing
}

export interface Interviewers {
  /** Share over all of them. */
  readonly mean?: number
  readonly rows: readonly Interviewer[]
}

/**
 * Agents call whom chance gave them, so what they hear should differ by chance alone. One who lies outside the funnel asks
 * otherwise than the others, or writes down something else (interviewer bias).
 */
export const interviewersOf = async (heard: ReadonlyMap<string, Counts>): Promise<Interviewers> => {
  // By name: an order that has nothing to do with the shares.
  const agents = [...heard]
    .map(([agent, { answered = 0, satisfied = 0 }]) => ({ agent, answered, satisfied }))
    .filter(({ answered }) => answered > 0)
    .toSorted((a, b) => (a.agent < b.agent ? -1 : 1))
  const outcomes = agents.map(({ answered, satisfied }) => ({ successes: satisfied, trials: answered }))
  const funnel = await funnelOf(async function* () {
    for (const row of outcomes) yield { ...row, ...(wilson(row.successes, row.trials) ?? { low: 0, high: 1 }) }
  })
  if (!funnel) return { rows: [] }
  const rows = agents.map(({ agent, answered, satisfied }) => ({
    ...{ agent, answered, satisfied, share: satisfied / answered },
    ...(wilson(satisfied, answered) ?? { low: 0, high: 1 }),
    ...limitsAt(funnel, answered),
    standing: standingIn(funnel, { successes: satisfied, trials: answered }),
  }))
  return { mean: funnel.mean, rows }
}
