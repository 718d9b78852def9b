import type { FunctionName } from '../../functions/platform/functions'
import { roleOf } from '../../local/claims'
import { people as cast } from '../../local/demo/cast'
import { Caller } from './api'
import type { Issuer } from './issuer'
import { runSchedule } from './jobs'
import type { People } from './network'
import { nodes, type Page } from './pages'
import { assert, eventually, step } from './steps'

const DAY_MS = 86_400_000
const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS)

/** The third of the next month, in the morning: the month before is evaluated. */
const nextMonth = (): Date => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 3, 2))
}

interface Night {
  readonly planner: FunctionName
  readonly job: string
  readonly at: () => Date
}

/** Planners whose workers' progress the platform is shown, each on a day that has something to do in the story. */
const nights: readonly Night[] = [
  { planner: 'plan-policy-reminders', job: 'REMIND_READERS', at: () => inDays(1) },
  { planner: 'plan-notices', job: 'SEND_NOTICES', at: () => inDays(1) },
  // The agreement of the journey ends in 30 days, which is told today.
  { planner: 'plan-lapses', job: 'TELL_POINTS', at: () => inDays(0) },
  { planner: 'plan-remedies', job: 'PROPOSE_REMEDIES', at: () => inDays(1) },
  { planner: 'plan-part-refreshes', job: 'REFRESH_PART_PLANS', at: () => inDays(1) },
  { planner: 'plan-lot-sweeps', job: 'SWEEP_LOTS', at: () => inDays(1) },
  { planner: 'plan-backorders', job: 'SOURCE_BACKORDERS', at: () => inDays(1) },
  { planner: 'plan-replenishments', job: 'PROPOSE_REPLENISHMENTS', at: () => inDays(1) },
  { planner: 'plan-monthly-evaluations', job: 'EVALUATE_PROVIDER', at: nextMonth },
]

interface JobRun {
  readonly period: string
  readonly planned: number | null
  readonly done: number
  readonly failed: number
  readonly finishedAt: string | null
}

const runsOf = async (platform: Caller, job: string): Promise<JobRun[]> => {
  const query = `query { jobRuns(job: ${job}, first: 20) { edges { node { period planned done failed finishedAt } } } }`
  return nodes((await platform.ask<{ jobRuns: Page<JobRun> }>(query)).jobRuns)
}

/** Waits until all of what is planned is done. */
const done = (platform: Caller, { job }: Night, before: readonly JobRun[]): Promise<JobRun[]> =>
  eventually(`the runs of ${job}`, async () => {
    const known = new Set(before.map(({ period }) => period))
    const runs = (await runsOf(platform, job)).filter(({ period }) => !known.has(period))
    const failed = runs.filter((run) => run.failed > 0)
    assert(failed.length === 0, JSON.stringify(failed))
    if (runs.length === 0 || runs.some(({ finishedAt }) => finishedAt === null)) return undefined
    assert(
      runs.some(({ planned }) => (planned ?? 0) > 0),
      'there was nothing to do',
    )
    return runs
  })

const kindsOf = async (caller: Caller): Promise<string[]> => {
  const { notices } = await caller.ask<{ notices: Page<{ kind: string }> }>(
    '{ notices(first: 100) { edges { node { kind } } } }',
  )
  return nodes(notices).map(({ kind }) => kind)
}

const readers = ['manufacturer', 'provider', 'service-point'] as const

/** Who of the story was told what by the nights. */
const heard = [
  'manufacturer: CALENDAR_YEAR_WANTED',
  'provider: CONSEQUENCE_REPLY_DUE',
  'service-point: COMPLAINT_DUE',
  'service-point: REMEDY_DUE',
]

/** The nights' planners, and the workers that they send pieces to. */
export const nightsOf = async (
  apiEndpoint: string,
  issuer: Issuer,
  { platform, servicePoint }: People,
): Promise<void> => {
  const inboxes = readers.map((role) => ({
    role,
    caller: new Caller(apiEndpoint, () => issuer.token(roleOf(role), cast[role])),
  }))
  const told = async (): Promise<string[]> =>
    (
      await Promise.all(
        inboxes.map(async ({ role, caller }) => (await kindsOf(caller)).map((kind) => `${role}: ${kind}`)),
      )
    )
      .flat()
      .sort()
  const before = await told()
  const beforeAtPoint = await kindsOf(servicePoint)
  for (const night of nights) {
    await step(`${night.planner}: its workers do all that it plans`, async () => {
      const known = await runsOf(platform, night.job)
      await runSchedule(night.planner, night.at())
      await done(platform, night, known)
    })
  }
  await step('makers hear that a year’s calendar is wanted', () =>
    runSchedule('warn-calendar', new Date(Date.UTC(new Date().getUTCFullYear() + 2, 11, 20))),
  )
  await step('those whom the nights concern find it in their inboxes', async () => {
    const after = await told()
    const missing = heard.filter((line) => times(after, line) <= times(before, line))
    assert(missing.length === 0, `not told: ${missing.join(', ')}; told: ${after.join(', ')}`)
    const atPoint = await kindsOf(servicePoint)
    assert(atPoint.length > beforeAtPoint.length, `the point was not told of the lapse: ${atPoint.join(', ')}`)
  })
}

const times = (lines: readonly string[], line: string): number => lines.filter((one) => one === line).length
