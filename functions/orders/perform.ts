import { unapproved } from '../fees/quotes/charge'
import { dayOf, type Instant } from '../shared/days'
import { ensure } from '../shared/errors'
import { after, phrases } from '../shared/messages/phrases'
import type { Actor } from '../shared/viewer'
import { type Action, type Command, type CommandOf, transitions } from './actions'
import { bare, within } from './bare'
import { rated } from './customer-view/rating'
import { isLate, latenessBy } from './deadlines'
import { feePayerOf } from './fee-payer'
import { givenBack, lapse, mayBeAskedAgain, release } from './let-go'
import { type Assignment, isWaiting, type Order, type OrderIn } from './order'
import { openPause, promisedBy, withClocks } from './service-level/order-clocks'
import { checkPause } from './service-level/pause'
import { checkAsked, missed, schedule, start } from './visits'
import { worked } from './work'

/** Whether the table of transitions lets this role do this action in this state. */
export const isAllowed = (order: Order, action: Action, role: Actor['role']): boolean =>
  transitions[action].from.includes(order.state) && transitions[action].roles.includes(role)

/**
 * The order after a command, or a refusal. Pure: the same order, command, actor and instant give the same result.
 * `version` and the event log are moved on by the caller, which appends exactly one event per command.
 */
export const perform = (order: Order, command: Command, actor: Actor, at: Instant): Order => {
  const { from, roles } = transitions[command.action]
  ensure(roles.includes(actor.role), 'ROLE_NOT_ALLOWED', [], {
    action: command.action,
    role: actor.role,
    allowed: roles.join(', '),
  })
  ensure(from.includes(order.state), 'ACTION_NOT_ALLOWED', [], {
    action: command.action,
    state: order.state,
    allowed: from.join(', '),
  })
  return withClocks(order, effect(order, command, actor, at), command, actor, at)
}

const effect = (order: Order, command: Command, actor: Actor, at: Instant): Order => {
  switch (command.action) {
    case 'OFFER':
      ensure(isWaiting(order), 'ACTION_NOT_ALLOWED', [], {
        action: command.action,
        state: order.state,
        allowed: 'AWAITING_DISPATCH',
      })
      return { ...bare(order), round: command.offer.round, state: 'OFFERED', offer: command.offer }
    case 'PARK':
      return { ...bare(order), round: command.round, ...parked(command), state: 'AWAITING_MAKER', since: at }
    case 'REDISPATCH':
      // The maker changed something (an agreement, a point): those who declined may be asked again; it stays on record.
      return { ...bare(order), tried: order.tried.map(mayBeAskedAgain), state: 'AWAITING_DISPATCH', since: at }
    case 'REPORT_AGAIN':
      return { ...order, reports: order.reports + 1, ...(command.windows ? { windows: command.windows } : {}) }
    case 'ACCEPT':
      return accept(within(order, 'OFFERED'), command, at)
    case 'DECLINE':
      return release(within(order, 'OFFERED'), 'DECLINED', command.reason, at)
    case 'LAPSE':
      return lapse(within(order, 'OFFERED'), at)
    case 'WITHDRAW_OFFER':
      return { ...bare(order), state: 'AWAITING_DISPATCH', since: at }
    case 'RETURN':
      return givenBack(within(order, 'ACCEPTED', 'SCHEDULED', 'IN_PROGRESS'), command, at)
    case 'SCHEDULE': {
      const current = within(order, 'ACCEPTED', 'SCHEDULED')
      checkAsked(current, command.appointment)
      return schedule(current, command.appointment, at)
    }
    case 'TECHNICIAN_NO_SHOW':
    case 'CUSTOMER_NO_SHOW':
      return missed(within(order, 'SCHEDULED'), command, at)
    case 'START':
      return start(within(order, 'ACCEPTED', 'SCHEDULED'), command, at)
    case 'DIAGNOSE':
    case 'USE_PART':
    case 'ADD_FEE':
    case 'REMOVE_FEE': {
      const current = within(order, 'IN_PROGRESS')
      if (command.action === 'ADD_FEE')
        ensure(unapproved(feePayerOf(order), [command.line]).length === 0, 'FEE_NOT_APPROVED', ['input', 'kind'])
      return { ...current, work: worked(current.work, command, at) }
    }
    case 'PLAN_ANOTHER_VISIT':
      return schedule(within(order, 'IN_PROGRESS'), command.appointment, at)
    case 'COMPLETE':
      return complete(within(order, 'IN_PROGRESS'), command, at)
    case 'CONFIRM':
    case 'SETTLE': {
      const { assignment, work, completion } = within(order, 'COMPLETED', 'DISPUTED')
      return { ...bare(order), state: 'CONFIRMED', assignment, work, completion, confirmedAt: at }
    }
    case 'DISPUTE': {
      const { assignment, work, completion } = within(order, 'COMPLETED')
      const dispute = { reason: command.reason, at }
      return { ...bare(order), disputed: true, state: 'DISPUTED', assignment, work, completion, dispute }
    }
    case 'REWORK': {
      const { assignment, work, completion } = within(order, 'DISPUTED')
      const lateness = latenessBy(order, completion.completedAt)
      return {
        ...bare(order),
        lateness,
        state: 'ACCEPTED',
        assignment: { ...assignment, completeBy: command.completeBy ?? promisedBy(order, 'COMPLETE', at) },
        work: { ...work, sentBack: true },
      }
    }
    case 'CANCEL':
      return cancel(order, command.reason, actor, at)
    case 'MARK_OVERDUE':
      return markOverdue(within(order, 'ACCEPTED', 'SCHEDULED', 'IN_PROGRESS'), at)
    case 'PAUSE':
      return pause(order, command, at)
    case 'RESUME':
      ensure(openPause(order), 'NOT_PAUSED', ['input', 'id'])
      return order
    case 'CHANGE_URGENCY':
      ensure(command.urgency !== (order.urgency ?? 'NORMAL'), 'URGENCY_UNCHANGED', ['input', 'urgency'], {
        urgency: command.urgency,
      })
      return order
    case 'RATE':
      return rated(within(order, 'COMPLETED', 'DISPUTED', 'CONFIRMED'), command, at)
    case 'REVOKE_LINKS':
      return { ...order, linksRevoked: (order.linksRevoked ?? 0) + 1 }
    case 'REPAIRER_FAULT':
      return { ...order, repairerFault: true }
    case 'ISSUE_LINK':
    case 'RECOUNT':
    case 'ESCALATE':
      return order
  }
}

const parked = ({ waitsFor }: CommandOf<'PARK'>) => (waitsFor ? { waitsFor } : {})

const accept = (order: OrderIn<'OFFERED'>, command: CommandOf<'ACCEPT'>, at: Instant): Order => {
  const { pointId, providerId, agreementId, answerBy } = order.offer
  ensure(at < answerBy, 'OFFER_EXPIRED', [], { answerBy })
  const { completeBy = promisedBy(order, 'COMPLETE', at), technicianId } = command
  const assignment: Assignment = {
    pointId,
    providerId,
    agreementId,
    acceptedAt: at,
    completeBy,
    ...(technicianId ? { technicianId } : {}),
  }
  return { ...bare(order), firstAcceptedAt: order.firstAcceptedAt ?? at, state: 'ACCEPTED', assignment }
}

const complete = (order: OrderIn<'IN_PROGRESS'>, command: CommandOf<'COMPLETE'>, at: Instant): Order => {
  const { assignment, work } = order
  const { diagnosis } = work
  ensure(diagnosis, 'DIAGNOSIS_MISSING', ['input', 'id'])
  const count = unapproved(feePayerOf(order), work.fees).length
  ensure(count === 0, 'FEES_UNAPPROVED', ['input', 'id'], { count })
  const completion = {
    completedAt: at,
    completedOn: dayOf(at),
    outcome: command.outcome,
    faultCode: diagnosis.faultCode,
    ...(command.report ? { report: command.report } : {}),
  }
  return { ...bare(order), state: 'COMPLETED', assignment, work, completion }
}

const cancel = (order: Order, reason: string, actor: Actor, at: Instant): Order => ({
  ...bare(order),
  lateness: latenessBy(order, at),
  state: 'CANCELLED',
  cancelledAt: at,
  cancelledBy: actor.role,
  reason,
  ...('assignment' in order && order.assignment ? { assignment: order.assignment } : {}),
  ...('work' in order && order.work ? { work: order.work } : {}),
})

const pause = (order: Order, { clocks, until }: CommandOf<'PAUSE'>, at: Instant): Order => {
  const open = openPause(order)
  ensure(!open || open.until <= at, 'ALREADY_PAUSED', ['input', 'id'], { cause: open?.reason ?? '' })
  ensure(until > at, 'ACTION_NOT_ALLOWED', [], { action: 'PAUSE', state: order.state, allowed: after(at) })
  checkPause(order, clocks)
  return order
}

const markOverdue = (order: OrderIn<'ACCEPTED' | 'SCHEDULED' | 'IN_PROGRESS'>, at: Instant): Order => {
  const { pointId, providerId, completeBy: since } = order.assignment
  const known = isLate(order)
  ensure(!known && at >= since, 'ACTION_NOT_ALLOWED', [], {
    action: 'MARK_OVERDUE',
    state: order.state,
    allowed: known ? phrases.onlyOnce : after(since),
  })
  return { ...order, lateness: [...order.lateness, { pointId, providerId, since }] }
}
