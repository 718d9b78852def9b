import { house } from '../../network/service-levels/house'
import type { ClockKind, OrderTerms } from '../../network/service-levels/service-level'
import { cnWith } from '../../shared/calendars/cn'
import type { Instant } from '../../shared/days'
import type { Actor } from '../../shared/viewer'
import type { Command } from '../actions'
import type { Assignment, Order } from '../order'
import {
  type Clock,
  type ClockStep,
  clockUntil,
  dueOf,
  newClock,
  type Pause,
  provisionalYear,
  type Reckoning,
  recounted,
  retargeted,
  stopped,
} from './clock'

const targetsOf = ({ urgency = 'NORMAL', terms }: Pick<Order, 'urgency' | 'terms'>): OrderTerms['targets'] =>
  terms?.targets ?? house.targets[urgency]

/** What an order's clocks are counted by. */
export const reckoningOf = ({ pauses = [], years }: Pick<Order, 'pauses' | 'years'>): Reckoning => ({
  pauses,
  calendar: cnWith(years),
})

/** When something that begins at an instant is due by the order's terms. */
export const promisedBy = (order: Order, kind: ClockKind, at: Instant): Instant =>
  dueOf(newClock(kind, at, targetsOf(order)[kind]), { ...reckoningOf(order), pauses: [] })

/** An order's clocks; of one whose clocks were never kept, those that its deadlines tell of. */
export const clocksOf = (order: Order): readonly Clock[] => {
  if (order.clocks) return order.clocks
  if (order.state === 'OFFERED') return [clockUntil('ACCEPT', order.offer.offeredAt, order.offer.answerBy)]
  const assignment = 'assignment' in order ? order.assignment : undefined
  if (!assignment) return []
  const clock = clockUntil('COMPLETE', assignment.acceptedAt, assignment.completeBy)
  const end = 'completion' in order ? order.completion.completedAt : undefined
  const given = order.state === 'CANCELLED' ? order.cancelledAt : end
  return [given === undefined ? clock : stopped(clock, given)]
}

/** The year that a running clock is provisional for want of, if one is. */
export const yearWanted = (order: Order): number | undefined =>
  clocksOf(order)
    .filter(({ stoppedAt }) => stoppedAt === undefined)
    .flatMap((clock) => provisionalYear(clock, reckoningOf(order)) ?? [])
    .sort()[0]

/** The pause that keeps clocks still now, or did until its longest was over. */
export const openPause = ({ pauses = [] }: Pick<Order, 'pauses'>): Pause | undefined =>
  pauses.find(({ to }) => to === undefined)

/** The order with its clocks, and with the deadlines that others read: both are always the same. */
const keeping = (order: Order, clocks: readonly Clock[]): Order => {
  const due = (kind: ClockKind) => {
    const clock = clocks.find((each) => each.kind === kind)
    return clock && dueOf(clock, reckoningOf(order))
  }
  if (order.state === 'OFFERED')
    return { ...order, clocks, offer: { ...order.offer, answerBy: due('ACCEPT') ?? order.offer.answerBy } }
  if (order.state !== 'ACCEPTED' && order.state !== 'SCHEDULED' && order.state !== 'IN_PROGRESS')
    return { ...order, clocks }
  const assignment: Assignment = { ...order.assignment, completeBy: due('COMPLETE') ?? order.assignment.completeBy }
  return { ...order, clocks, assignment }
}

const ended = (order: Order, at: Instant): Order =>
  openPause(order)
    ? { ...order, pauses: (order.pauses ?? []).map((pause) => (pause.to === undefined ? { ...pause, to: at } : pause)) }
    : order

/** Clocks of a point that takes the order, or does it again. A deadline given by itself is one of completion alone. */
const started = (order: Order, completeBy: Instant | undefined, at: Instant): Clock[] => {
  if (completeBy !== undefined) return [clockUntil('COMPLETE', at, completeBy)]
  const { VISIT, COMPLETE } = targetsOf(order)
  return [newClock('VISIT', at, VISIT), newClock('COMPLETE', at, COMPLETE)]
}

const tell = (clock: Clock, steps: readonly ClockStep[]): Clock => {
  const mine = steps.filter(({ kind }) => kind === clock.kind).map(({ percent, to, at }) => ({ percent, to, at }))
  return mine.length > 0 ? { ...clock, told: [...(clock.told ?? []), ...mine] } : clock
}

/**
 * What a command does to an order's clocks, given the order after it. Records taken over from elsewhere keep none: nobody
 * was held to them.
 */
export const withClocks = (before: Order, after: Order, command: Command, actor: Actor, at: Instant): Order => {
  if (before.channel === 'IMPORT') return after
  const clocks = clocksOf(before)
  const all = (each: (clock: Clock) => Clock) => clocks.map(each)
  switch (command.action) {
    case 'OFFER': {
      const { offeredAt, answerBy } = command.offer
      const terms = command.terms ?? after.terms
      const years = command.years ?? after.years
      const accept = command.terms
        ? newClock('ACCEPT', offeredAt, command.terms.targets.ACCEPT)
        : clockUntil('ACCEPT', offeredAt, answerBy)
      return keeping({ ...after, ...(terms ? { terms } : {}), ...(years ? { years } : {}) }, [accept])
    }
    case 'ACCEPT':
      return keeping(after, [...all((clock) => stopped(clock, at)), ...started(after, command.completeBy, at)])
    case 'REWORK':
      return keeping(after, started(after, command.completeBy, at))
    case 'START':
      // Whoever begins waits for nothing.
      return keeping(
        ended(after, at),
        all((clock) => (clock.kind === 'VISIT' ? stopped(clock, at) : clock)),
      )
    case 'DECLINE':
    case 'LAPSE':
    case 'WITHDRAW_OFFER':
    case 'RETURN':
    case 'TECHNICIAN_NO_SHOW':
    case 'CANCEL':
    case 'COMPLETE':
      return keeping(
        ended(after, at),
        all((clock) => stopped(clock, at)),
      )
    case 'PAUSE': {
      const { reason, note, clocks: stand, until } = command
      const pause: Pause = { reason, ...(note ? { note } : {}), clocks: stand, from: at, until, role: actor.role }
      return keeping({ ...ended(after, at), pauses: [...(ended(after, at).pauses ?? []), pause] }, clocks)
    }
    case 'RESUME':
      return keeping(ended(after, at), clocks)
    case 'CHANGE_URGENCY': {
      const { urgency, terms } = command
      return keeping(
        { ...after, urgency, terms },
        all((clock) => retargeted(clock, terms.targets[clock.kind], reckoningOf(before), at)),
      )
    }
    case 'RECOUNT': {
      const recount = { ...after, years: { ...before.years, ...command.years } }
      return keeping(
        recount,
        all((clock) => recounted(clock, reckoningOf(before), reckoningOf(recount), at)),
      )
    }
    case 'ESCALATE':
    case 'MARK_OVERDUE':
      return keeping(
        after,
        all((clock) => tell(clock, command.steps ?? [])),
      )
    default:
      return after
  }
}
