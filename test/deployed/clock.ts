import { readFileSync } from 'node:fs'
import { type FunctionName, functions } from '../../functions/platform/functions'
import { rest } from './aws'
import { eventually } from './steps'

interface Schedule {
  readonly Target: { readonly Input?: string }
  readonly ScheduleExpression: string
}

const PLACEHOLDER = '<aws.scheduler.scheduled-time>'
const pathOf = (name: string): string => `/schedules/${name}?groupName=Sanbao`

/** Changes a deployed schedule, which is written whole. */
const change = async (name: FunctionName, changed: (schedule: Schedule) => Partial<Schedule>): Promise<void> => {
  const schedule = await rest<Schedule>('scheduler', 'GET', pathOf(name))
  await rest('scheduler', 'PUT', `/schedules/${name}`, { ...schedule, ...changed(schedule), GroupName: 'Sanbao' })
}

const saying =
  (at: Date) =>
  ({ Target }: Schedule): Partial<Schedule> => ({
    Target: { ...Target, Input: Target.Input?.replace(PLACEHOLDER, at.toISOString()) ?? '' },
  })

/** The emulator's scheduler hands an input on as it stands: the time that AWS would put into it is put there. */
export const tellTheTime = async (): Promise<void> => {
  const scheduled = Object.entries(functions).filter(([, { trigger }]) => trigger.kind === 'schedule')
  for (const [name] of scheduled) await change(name as FunctionName, saying(new Date()))
}

/** Has the scheduler call a function within two minutes, as if it were this instant. No step calls it. */
export const makeDue = (name: FunctionName, at: Date): Promise<void> =>
  change(name, ({ Target }) => ({
    ScheduleExpression: 'rate(1 minute)',
    Target: { ...Target, Input: JSON.stringify({ at: at.toISOString() }) },
  }))

/** Waits for the scheduler's own call. */
export const fires = (name: FunctionName): Promise<true> =>
  eventually(
    'the call',
    async () => {
      const log = readFileSync(process.env.EMULATOR_LOG ?? '', 'utf8')
      return log.includes(`EventBridge → Lambda Sanbao-${name}: dispatched`) || undefined
    },
    130,
  )
