import type { JobName, JobRun } from '../platform/jobs'
import { setPlanned, startJob } from '../platform/jobs'
import { type Day, dayOf, daysBetween, instant, type Month } from '../shared/days'
import { judgedOn, monthToEvaluate } from './grades/window'
import { type AnyPiece, type MonthPiece, type RankingPiece, rankingPeriod } from './pieces'
import { JOB } from './pieces.store'

export interface MonthlyPlan {
  readonly month: Month
  /** What was sent: evaluations, then rankings once they are all done, then nothing. */
  readonly sent: 'EVALUATIONS' | 'RANKINGS' | 'NOTHING'
  readonly planned: number
}

export interface MonthlyPlanDeps {
  readonly makers: () => AsyncIterable<{ readonly id: string }>
  /** Providers with an agreement in force with a maker on a day, each once. */
  readonly providersInForce: (manufacturerId: string, day: Day) => AsyncIterable<string>
  readonly runOf: (job: JobName, period: string) => Promise<JobRun | undefined>
  /** Sends each piece; the number sent. */
  readonly send: (queue: JobName, pieces: AsyncIterable<AnyPiece>) => Promise<number>
}

/**
 * Brings a month's evaluation on by one stage (N6). Until every piece is done (or has failed for some nights), each night sends
 * them all again: workers find theirs done, and what was lost on the way is made up for, after whatever crash. Then the rankings, which need all
 * evaluations, in the same way. Then nothing until the next month.
 *
 * Memory: the ids of one maker's providers at a time. Cost once all is done: 2 GetItems and 2 BatchGets a night.
 */
export const planMonthlyEvaluations = async (deps: MonthlyPlanDeps, at: Date): Promise<MonthlyPlan> => {
  const month = monthToEvaluate(dayOf(at))
  if (!(await isFinished(deps, month, at)))
    return { month, sent: 'EVALUATIONS', planned: await sendRun(deps, month, evaluations(deps, month, at), at) }
  const period = rankingPeriod(month)
  if (!(await isFinished(deps, period, at)))
    return { month, sent: 'RANKINGS', planned: await sendRun(deps, period, rankings(deps, month, at), at) }
  return { month, sent: 'NOTHING', planned: 0 }
}

/** Nights on which what failed is tried again, before the others' ranking no longer waits for it. */
const PATIENCE_DAYS = 5

/** All is done; or all but what failed night after night, which the run's progress goes on showing. */
const isFinished = async ({ runOf }: MonthlyPlanDeps, period: string, at: Date): Promise<boolean> => {
  const run = await runOf(JOB, period)
  if (!run || run.finishedAt !== undefined) return run !== undefined
  const { planned, done, failed, startedAt } = run
  const tried = planned !== undefined && done + failed >= planned
  return tried && daysBetween(dayOf(startedAt), dayOf(at)) >= PATIENCE_DAYS
}

const sendRun = async (
  { send }: MonthlyPlanDeps,
  period: string,
  pieces: AsyncIterable<AnyPiece>,
  at: Date,
): Promise<number> => {
  await startJob(JOB, period, instant(at))
  const planned = await send(JOB, pieces)
  await setPlanned(JOB, period, planned)
  return planned
}

async function* evaluations(deps: MonthlyPlanDeps, month: Month, at: Date): AsyncGenerator<MonthPiece> {
  for await (const { id: manufacturerId } of deps.makers())
    for await (const providerId of deps.providersInForce(manufacturerId, judgedOn(month)))
      yield { month, at: instant(at), manufacturerId, providerId }
}

async function* rankings(deps: MonthlyPlanDeps, month: Month, at: Date): AsyncGenerator<RankingPiece> {
  for await (const { id: manufacturerId } of deps.makers()) yield { rankingOf: month, at: instant(at), manufacturerId }
}
