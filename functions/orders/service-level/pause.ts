import type { PausableKind, PauseReason, ServiceLevel } from '../../network/service-levels/service-level'
import { addMinutes, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { CommandOf } from '../actions'
import type { Order } from '../order'
import { endOfPause } from './clock'
import { clocksOf } from './order-clocks'

const MAX_NOTE = 500

/** The command that lets an order's clocks stand still as the level allows, or a refusal. */
export const pauseBy = (
  level: ServiceLevel,
  order: Order,
  { reason, note }: { readonly reason: PauseReason; readonly note: string },
  at: Instant,
): CommandOf<'PAUSE'> => {
  const rule = level.pauses.find((each) => each.reason === reason)
  if (!rule)
    throw new DomainError('PAUSE_NOT_ALLOWED', ['input', 'reason'], {
      cause: reason,
      allowed: level.pauses.map((each) => each.reason).join(', ') || '-',
    })
  const words = note.trim()
  ensure(words !== '' || !rule.noteRequired, 'REQUIRED', ['input', 'note'])
  ensure(words.length <= MAX_NOTE, 'TOO_LONG', ['input', 'note'], { actual: words.length, limit: MAX_NOTE })
  const left = rule.maxMinutes - minutesUsed(order, reason, at)
  ensure(left > 0, 'PAUSE_USED_UP', ['input', 'reason'], { cause: reason, minutes: rule.maxMinutes })
  return {
    action: 'PAUSE',
    reason,
    ...(words ? { note: words } : {}),
    clocks: rule.clocks,
    until: addMinutes(at, left),
  }
}

/** Minutes that the order stood still for a reason, every beginning one counted: many short pauses are no longer than one. */
const minutesUsed = ({ pauses = [] }: Order, reason: PauseReason, at: Instant): number =>
  pauses
    .filter((pause) => pause.reason === reason)
    .reduce((sum, pause) => {
      const end = endOfPause(pause) < at ? endOfPause(pause) : at
      return sum + Math.ceil(Math.max(0, Date.parse(end) - Date.parse(pause.from)) / 60_000)
    }, 0)

/** Of the clocks named, one at least must be running. */
export const checkPause = (order: Order, clocks: readonly PausableKind[]): void => {
  const running = clocksOf(order).filter(({ stoppedAt }) => stoppedAt === undefined)
  ensure(
    running.some(({ kind }) => (clocks as readonly string[]).includes(kind)),
    'NOTHING_TO_PAUSE',
    ['input', 'reason'],
    { clocks: clocks.join(', ') },
  )
}
