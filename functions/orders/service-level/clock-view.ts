import type { ClockKind } from '../../network/service-levels/service-level'
import type { Instant } from '../../shared/days'
import type { TimeBasis } from '../../shared/working-time'
import type { Order } from '../order'
import { type Clock, dueOf, endOfPause, figuresAt, type Pause, provisionalYear, type Told } from './clock'
import { clocksOf, reckoningOf } from './order-clocks'

export type ClockState = 'RUNNING' | 'PAUSED' | 'BREACHED' | 'MET' | 'MISSED' | 'DROPPED'

/** A clock as it stands at an instant. */
export interface ClockView {
  readonly kind: ClockKind
  readonly state: ClockState
  readonly startedAt: Instant
  readonly stoppedAt?: Instant
  readonly dueAt: Instant
  /** It is counted over a year whose notice is not out: by weekdays alone, until it is. */
  readonly provisional: boolean
  readonly allowed: { readonly minutes: number; readonly time: TimeBasis }
  readonly ranMinutes: number
  readonly pausedMinutes: number
  readonly remainingMinutes: number
  readonly pauses: readonly Pause[]
  readonly escalations: readonly Told[]
}

const minutes = (ms: number): number => Math.floor(ms / 60_000)

/** Whether what the clock timed was done: an offer was accepted, a visit began, the work ended. */
const isDone = (order: Order, { kind, stoppedAt }: Clock): boolean => {
  if (kind === 'COMPLETE') return 'completion' in order
  if (kind === 'ACCEPT') return 'assignment' in order && order.assignment?.acceptedAt === stoppedAt
  return order.state !== 'CANCELLED' && 'work' in order && order.work !== undefined
}

const stateOf = (order: Order, clock: Clock, pauses: readonly Pause[], due: Instant, at: Instant): ClockState => {
  const { stoppedAt } = clock
  if (stoppedAt !== undefined && !isDone(order, clock)) return 'DROPPED'
  if (stoppedAt !== undefined) return stoppedAt <= due ? 'MET' : 'MISSED'
  if (at >= due) return 'BREACHED'
  return pauses.some((pause) => pause.from <= at && at < endOfPause(pause)) ? 'PAUSED' : 'RUNNING'
}

/** O12: the order's clocks for a reader. */
export const clockViews = (order: Order, at: Instant): ClockView[] =>
  clocksOf(order).map((clock) => {
    const { kind, startedAt, stoppedAt, targets, told = [] } = clock
    const pauses = (order.pauses ?? []).filter(
      (pause) => (pause.clocks as readonly ClockKind[]).includes(kind) && endOfPause(pause) > startedAt,
    )
    const by = reckoningOf(order)
    const dueAt = dueOf(clock, by)
    const { ran, paused } = figuresAt(clock, by, at)
    const { ms, time } = targets.findLast(({ recounted }) => !recounted) ?? targets[0]
    return {
      kind,
      state: stateOf(order, clock, pauses, dueAt, at),
      startedAt,
      ...(stoppedAt === undefined ? {} : { stoppedAt }),
      dueAt,
      provisional: provisionalYear(clock, by) !== undefined,
      allowed: { minutes: minutes(ms), time },
      ranMinutes: minutes(ran),
      pausedMinutes: minutes(paused),
      remainingMinutes: Math.max(0, minutes(ms - ran)),
      pauses,
      escalations: told,
    }
  })
