import { addDays, addMinutes, type Day, dayOf, type Instant, startOfDay } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'

export const callbackChannels = ['PHONE', 'LINK', 'MESSAGE', 'MAILBOX'] as const
export type CallbackChannel = (typeof callbackChannels)[number]

/** When customers are called: by their own clock. GB/T 2260 knows one zone, Asia/Shanghai, for all its regions. */
export interface CallingHours {
  /** Monday 1 to Sunday 7. */
  readonly weekdays: readonly number[]
  /** Minutes of the day; no call begins at `to` or later. */
  readonly from: number
  readonly to: number
}

/** How a callback may be made. A callback keeps the rules it was drawn with. */
export interface CallRules {
  /** So many calls without an answer are one non-response. */
  readonly attempts: number
  /** Hours between two calls, at least. */
  readonly gapHours: number
  /** Absent: at any time. */
  readonly hours?: CallingHours
  readonly channels: readonly CallbackChannel[]
  /** Languages the customer may be spoken to in, as tags. */
  readonly languages: readonly string[]
}

/** Rules of the nightly draw that every maker has. */
export const usualRules: CallRules = { attempts: 3, gapHours: 0, channels: ['PHONE', 'LINK'], languages: ['zh-CN'] }

const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7
const WEEK = 7

/** The first moment from an instant on at which a call may be made. */
export const callableFrom = ({ gapHours, hours }: CallRules, from: Instant, lastCall?: Instant): Instant => {
  // Without a gap, calls that come in at the same moment do not wait for each other.
  const rested = lastCall === undefined || gapHours === 0 ? from : addMinutes(lastCall, gapHours * 60)
  const earliest = rested > from ? rested : from
  if (!hours) return earliest
  for (let ahead = 0; ahead <= WEEK; ahead += 1) {
    const day = addDays(dayOf(earliest), ahead)
    if (!hours.weekdays.includes(weekdayOf(day))) continue
    const [opens, closes] = [addMinutes(startOfDay(day), hours.from), addMinutes(startOfDay(day), hours.to)]
    if (earliest < closes) return earliest > opens ? earliest : opens
  }
  throw new Error('Calling hours without a day')
}

/** Refuses a call by phone that the rules do not allow at this moment: it is no attempt, and is not recorded as one. */
export const checkCall = (rules: CallRules, at: Instant, lastCall?: Instant): void => {
  ensure(rules.channels.includes('PHONE'), 'NOT_BY_PHONE', ['input', 'id'], { channels: rules.channels.join(', ') })
  const open = callableFrom(rules, at)
  if (open > at) throw new DomainError('QUIET_HOURS', ['input', 'id'], { until: open })
  const rested = callableFrom(rules, at, lastCall)
  if (rested > at) throw new DomainError('CALL_TOO_SOON', ['input', 'id'], { until: rested })
}
