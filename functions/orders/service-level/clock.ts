import type { Allowed, ClockKind, PausableKind, PauseReason, Step } from '../../network/service-levels/service-level'
import type { Instant } from '../../shared/days'
import type { ActorRole } from '../../shared/viewer'
import { addCounted, countedBetween, type TimeBasis, unknownYear, type WorkCalendar } from '../../shared/working-time'

/** What is allowed from an instant on; a change of the level adds one and keeps what has run. */
export interface Target {
  readonly from: Instant
  readonly ms: number
  readonly time: TimeBasis
  /** Not what is allowed, but what another calendar makes of a deadline that stays where it was. */
  readonly recounted?: true
}

/** What a clock is counted by: the times at which its order stands still, and the calendar the order goes by. */
export interface Reckoning {
  readonly pauses: readonly Pause[]
  readonly calendar: WorkCalendar
}

/** A step that was taken: it is on record and never taken twice. */
export interface Told extends Step {
  readonly at: Instant
}

/** A step of one clock; `at` is when its time came, however late a sweep sees it. */
export interface ClockStep extends Told {
  readonly kind: ClockKind
}

/** O12: one thing that is timed, from its start until it was done or came to nothing. */
export interface Clock {
  readonly kind: ClockKind
  readonly startedAt: Instant
  readonly targets: readonly [Target, ...Target[]]
  readonly stoppedAt?: Instant
  readonly told?: readonly Told[]
}

/** A time during which clocks stand still. It ends when it is ended, and at the latest when its longest is over. */
export interface Pause {
  readonly reason: PauseReason
  readonly note?: string
  readonly clocks: readonly PausableKind[]
  readonly from: Instant
  /** As long as the reason may last. */
  readonly until: Instant
  /** When somebody ended it. */
  readonly to?: Instant
  readonly role: ActorRole
}

/** A stretch of a clock; the last one of a clock that goes on is open. */
export interface Segment {
  readonly from: Instant
  readonly to?: Instant
  readonly time: TimeBasis
  readonly pause?: Pause
}

const MINUTE_MS = 60_000

export const newClock = (kind: ClockKind, startedAt: Instant, { minutes, time }: Allowed): Clock => ({
  kind,
  startedAt,
  targets: [{ from: startedAt, ms: minutes * MINUTE_MS, time }],
})

/** For a deadline that was set by itself. */
export const clockUntil = (kind: ClockKind, startedAt: Instant, due: Instant): Clock => ({
  kind,
  startedAt,
  targets: [{ from: startedAt, ms: Math.max(0, Date.parse(due) - Date.parse(startedAt)), time: 'CALENDAR' }],
})

/** When a pause ends, or will at the latest. */
export const endOfPause = ({ to, until }: Pause): Instant => (to !== undefined && to < until ? to : until)

const targetAt = ({ targets }: Clock, at: Instant): Target =>
  targets.filter(({ from }) => from <= at).at(-1) ?? targets[0]

const last = ({ targets }: Clock): Target => targets.at(-1) ?? targets[0]

/** How a clock ran and stood still, in order and without a gap; to its stop, or on and on. */
export const segmentsOf = (clock: Clock, pauses: readonly Pause[]): Segment[] => {
  const { kind, startedAt, targets, stoppedAt } = clock
  const mine = pauses.filter(({ clocks }) => (clocks as readonly ClockKind[]).includes(kind))
  const cuts = [...targets.map(({ from }) => from), ...mine.flatMap((pause) => [pause.from, endOfPause(pause)])]
  const within = cuts.filter((at) => at > startedAt && (stoppedAt === undefined || at < stoppedAt)).sort()
  const starts = [startedAt, ...new Set(within)]
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? stoppedAt
    const pause = mine.find((each) => each.from <= from && from < endOfPause(each))
    return { from, ...(to ? { to } : {}), time: targetAt(clock, from).time, ...(pause ? { pause } : {}) }
  })
}

const counted = (segments: readonly Segment[], calendar: WorkCalendar, at: Instant): number =>
  segments.reduce((sum, { from, to, time }) => sum + countedBetween(time, calendar, from, to && to < at ? to : at), 0)

/** Milliseconds in the clock's own time: they add up to what passed since its start (`elapsed`). */
export interface Figures {
  readonly ran: number
  readonly paused: number
  readonly elapsed: number
}

export const figuresAt = (clock: Clock, { pauses, calendar }: Reckoning, at: Instant): Figures => {
  const segments = segmentsOf(clock, pauses)
  const paused = counted(
    segments.filter(({ pause }) => pause),
    calendar,
    at,
  )
  const elapsed = counted(segments, calendar, at)
  return { ran: elapsed - paused, paused, elapsed }
}

/**
 * The instant at which so many hundredths of what is allowed have run, were the clock not stopped; an open pause is taken
 * to last as long as it may. A target set later binds from then on: nobody is late by what was not yet said.
 */
export const reachedAt = (clock: Clock, by: Reckoning, percent = 100): Instant => {
  const { pauses, calendar } = by
  const { stoppedAt: _stopped, ...running } = clock
  const target = last(clock)
  let left = Math.ceil((target.ms * percent) / 100)
  for (const { from, to, time, pause } of segmentsOf(running, pauses)) {
    if (pause) continue
    const runs = to === undefined ? Number.POSITIVE_INFINITY : countedBetween(time, calendar, from, to)
    if (left <= runs) {
      const at = addCounted(time, calendar, from, left)
      return at > target.from ? at : target.from
    }
    left -= runs
  }
  throw new RangeError('A clock has no open end')
}

/** When its time is over. */
export const dueOf = (clock: Clock, by: Reckoning): Instant => reachedAt(clock, by)

/**
 * The first year without a notice that hours of business are counted over until the clock is due: until the notice is out,
 * it is due by weekdays alone, and that is provisional.
 */
export const provisionalYear = (clock: Clock, by: Reckoning): number | undefined =>
  clock.targets.some(({ time }) => time === 'BUSINESS')
    ? unknownYear(by.calendar, clock.startedAt, dueOf(clock, by))
    : undefined

export const stopped = (clock: Clock, at: Instant): Clock =>
  clock.stoppedAt === undefined ? { ...clock, stoppedAt: at } : clock

/**
 * The clock by another target from an instant on. What has run counts; a deadline that has passed stays passed, unless the
 * new one is still to come; steps that lie ahead again are taken again.
 */
export const retargeted = (clock: Clock, { minutes, time }: Allowed, by: Reckoning, at: Instant): Clock => {
  if (clock.stoppedAt !== undefined) return clock
  const next: Clock = { ...clock, targets: [...clock.targets, { from: at, ms: minutes * MINUTE_MS, time }] }
  if (dueOf(clock, by) <= at && dueOf(next, by) <= at) return clock
  return retold(next, by, at)
}

/** Of the steps that were taken, those whose time has still come. */
const retold = ({ told, ...clock }: Clock, by: Reckoning, at: Instant): Clock => {
  const taken = told?.filter(({ percent }) => reachedAt(clock, by, percent) <= at)
  return taken && taken.length > 0 ? { ...clock, told: taken } : clock
}

/**
 * The clock by another calendar. A deadline that has passed, or was kept or missed, stays where it was: it becomes a target of
 * what had run by then, from then on.
 */
export const recounted = (clock: Clock, before: Reckoning, after: Reckoning, at: Instant): Clock => {
  const due = dueOf(clock, before)
  if (clock.stoppedAt === undefined && due > at) {
    // Days worked that were not known make it due sooner, but never in the past: nobody is late by what was not yet said.
    const kept =
      dueOf(clock, after) > at ? clock : { ...clock, targets: [...clock.targets, { ...last(clock), from: at }] }
    return retold(kept as Clock, after, at)
  }
  const { stoppedAt: _stopped, ...running } = clock
  const { ran: ms } = figuresAt(running, after, due)
  return { ...clock, targets: [...clock.targets, { ...last(clock), from: due, ms, recounted: true }] }
}
