import type { FeeLine } from '../fees/fee-line'
import type { ReportField } from '../network/agreements/reports/service-report'
import type { OrderTerms, PausableKind, PauseReason, Urgency } from '../network/service-levels/service-level'
import type { Day, Instant } from '../shared/days'
import type { ActorRole } from '../shared/viewer'
import type { Years } from '../shared/working-time'
import type { Words } from './customer-view/rating'
import type { Appointment, Offer, State } from './order'
import type { Right } from './right'
import type { ClockStep } from './service-level/clock'
import type { TimeWindow } from './windows'
import type { Outcome, PartUse } from './work-record'

/** Everything that can happen to an order after it was reported, with what the action needs. */
export type Command =
  /** Left out, the terms the order has; an offer without any stands by its own time to answer. */
  | { readonly action: 'OFFER'; readonly offer: Offer; readonly terms?: OrderTerms; readonly years?: Years }
  | { readonly action: 'PARK'; readonly round: number; readonly waitsFor?: 'CAPACITY' }
  | { readonly action: 'REDISPATCH' }
  /** `windows`: when the customer can be met by now; left out, as said before. */
  | { readonly action: 'REPORT_AGAIN'; readonly symptom: string; readonly windows?: readonly TimeWindow[] }
  /** `completeBy` left out: as the order's terms say. */
  | { readonly action: 'ACCEPT'; readonly completeBy?: Instant; readonly technicianId?: string | undefined }
  | { readonly action: 'DECLINE'; readonly reason: string }
  | { readonly action: 'LAPSE' }
  | { readonly action: 'WITHDRAW_OFFER'; readonly lacks: Right }
  /** `leftOn`: the last day of who had begun, without which work in progress is not given back. */
  | { readonly action: 'RETURN'; readonly reason: string; readonly leftOn?: Day }
  | { readonly action: 'SCHEDULE'; readonly appointment: Appointment }
  | { readonly action: 'TECHNICIAN_NO_SHOW' | 'CUSTOMER_NO_SHOW'; readonly reason: string }
  /** Who starts; left out, the one named before. And the step book in force that day, if there is one (P4). */
  | { readonly action: 'START'; readonly technicianId?: string; readonly procedureId?: string }
  | { readonly action: 'DIAGNOSE'; readonly faultCode: string; readonly note: string }
  | { readonly action: 'USE_PART'; readonly part: PartUse }
  | { readonly action: 'ADD_FEE'; readonly line: FeeLine }
  | { readonly action: 'REMOVE_FEE'; readonly lineId: string }
  | { readonly action: 'PLAN_ANOTHER_VISIT'; readonly appointment: Appointment }
  | { readonly action: 'COMPLETE'; readonly outcome: Outcome; readonly report?: readonly ReportField[] }
  | { readonly action: 'CONFIRM' }
  | { readonly action: 'DISPUTE'; readonly reason: string }
  | { readonly action: 'REWORK'; readonly completeBy?: Instant }
  | { readonly action: 'SETTLE'; readonly note: string }
  | { readonly action: 'CANCEL'; readonly reason: string }
  | { readonly action: 'MARK_OVERDUE'; readonly steps?: readonly ClockStep[] }
  | { readonly action: 'REPAIRER_FAULT' }
  | { readonly action: 'RECOUNT'; readonly years: Years }
  | { readonly action: 'ESCALATE'; readonly steps: readonly ClockStep[] }
  | {
      readonly action: 'PAUSE'
      readonly reason: PauseReason
      readonly note?: string
      readonly clocks: readonly PausableKind[]
      readonly until: Instant
    }
  | { readonly action: 'RESUME' }
  | ({ readonly action: 'RATE' } & Words)
  | { readonly action: 'ISSUE_LINK'; readonly linkId: string; readonly expiresAt: Instant }
  | { readonly action: 'REVOKE_LINKS' }
  | {
      readonly action: 'CHANGE_URGENCY'
      readonly urgency: Urgency
      readonly terms: OrderTerms
      readonly reason: string
    }

export type Action = Command['action']
export type CommandOf<A extends Action> = Extract<Command, { action: A }>

interface Transition {
  readonly from: readonly State[]
  readonly roles: readonly ActorRole[]
  /** Where it leads; `same` keeps the state. */
  readonly to: State | 'same'
}

const atWork: readonly State[] = ['ACCEPTED', 'SCHEDULED', 'IN_PROGRESS']
const beforeWork: readonly State[] = ['AWAITING_DISPATCH', 'AWAITING_MAKER', 'OFFERED', 'ACCEPTED', 'SCHEDULED']
const done: readonly State[] = ['COMPLETED', 'DISPUTED', 'CONFIRMED']
const everywhere: readonly State[] = [...beforeWork, 'IN_PROGRESS', ...done, 'CANCELLED']
const desk: readonly ActorRole[] = ['SERVICE_POINT', 'PROVIDER']
const workers: readonly ActorRole[] = ['TECHNICIAN', 'SERVICE_POINT']
const customers: readonly ActorRole[] = ['CUSTOMER', 'LINK_HOLDER', 'HOTLINE']

/** The state machine as data: who may do what from where, and where it leads. Guards on content are beside the effects. */
export const transitions: Readonly<Record<Action, Transition>> = {
  /** From AWAITING_MAKER only what waits for a place: everything else is the maker's to decide. */
  OFFER: { from: ['AWAITING_DISPATCH', 'AWAITING_MAKER'], roles: ['SYSTEM'], to: 'OFFERED' },
  PARK: { from: ['AWAITING_DISPATCH'], roles: ['SYSTEM'], to: 'AWAITING_MAKER' },
  REDISPATCH: { from: ['AWAITING_MAKER'], roles: ['MANUFACTURER', 'HOTLINE'], to: 'AWAITING_DISPATCH' },
  REPORT_AGAIN: {
    from: [...beforeWork, 'IN_PROGRESS'],
    roles: [...customers, 'DEALER', 'REGULATOR'],
    to: 'same',
  },
  ACCEPT: { from: ['OFFERED'], roles: desk, to: 'ACCEPTED' },
  DECLINE: { from: ['OFFERED'], roles: desk, to: 'AWAITING_DISPATCH' },
  LAPSE: { from: ['OFFERED'], roles: ['SYSTEM'], to: 'AWAITING_DISPATCH' },
  /** N12: the point has no more the right by which it was asked. */
  WITHDRAW_OFFER: { from: ['OFFERED'], roles: ['SYSTEM'], to: 'AWAITING_DISPATCH' },
  /** A point that cannot do what it accepted gives it back, so that no order is stranded; if who began has left, even then. */
  RETURN: { from: atWork, roles: [...desk, 'MANUFACTURER'], to: 'AWAITING_DISPATCH' },
  SCHEDULE: { from: ['ACCEPTED', 'SCHEDULED'], roles: workers, to: 'SCHEDULED' },
  /** Who did not come is not asked again: another point is looked for. */
  TECHNICIAN_NO_SHOW: { from: ['SCHEDULED'], roles: ['CUSTOMER', 'HOTLINE', 'MANUFACTURER'], to: 'AWAITING_DISPATCH' },
  /** The customer was out: the same point agrees another visit. */
  CUSTOMER_NO_SHOW: { from: ['SCHEDULED'], roles: workers, to: 'ACCEPTED' },
  START: { from: ['ACCEPTED', 'SCHEDULED'], roles: workers, to: 'IN_PROGRESS' },
  DIAGNOSE: { from: ['IN_PROGRESS'], roles: workers, to: 'same' },
  USE_PART: { from: ['IN_PROGRESS'], roles: workers, to: 'same' },
  ADD_FEE: { from: ['IN_PROGRESS'], roles: workers, to: 'same' },
  REMOVE_FEE: { from: ['IN_PROGRESS'], roles: workers, to: 'same' },
  PLAN_ANOTHER_VISIT: { from: ['IN_PROGRESS'], roles: workers, to: 'SCHEDULED' },
  COMPLETE: { from: ['IN_PROGRESS'], roles: workers, to: 'COMPLETED' },
  CONFIRM: { from: ['COMPLETED'], roles: customers, to: 'CONFIRMED' },
  DISPUTE: { from: ['COMPLETED'], roles: customers, to: 'DISPUTED' },
  /** A dispute ends by doing the work again or by settling it with the customer; never by the one complained of (Q5). */
  REWORK: { from: ['DISPUTED'], roles: ['MANUFACTURER', 'HOTLINE'], to: 'ACCEPTED' },
  SETTLE: { from: ['DISPUTED'], roles: ['MANUFACTURER', 'HOTLINE', 'CUSTOMER'], to: 'CONFIRMED' },
  CANCEL: { from: beforeWork, roles: [...customers, 'MANUFACTURER'], to: 'CANCELLED' },
  MARK_OVERDUE: { from: atWork, roles: ['SYSTEM'], to: 'same' },
  /** Q5: level by level. */
  ESCALATE: { from: ['OFFERED', ...atWork], roles: ['SYSTEM'], to: 'same' },
  /** O8: as the maker judged, after the provider was heard (warranty/repairer-faults). */
  REPAIRER_FAULT: { from: atWork, roles: ['MANUFACTURER'], to: 'same' },
  /** A year's notice came out that the clocks were counted without. */
  RECOUNT: { from: ['OFFERED', ...atWork], roles: ['SYSTEM'], to: 'same' },
  /** O12: for a reason that the level allows, and no longer than it allows. */
  PAUSE: { from: atWork, roles: workers, to: 'same' },
  RESUME: { from: atWork, roles: [...workers, 'MANUFACTURER', 'HOTLINE'], to: 'same' },
  /** Never by the one who is held to it. */
  CHANGE_URGENCY: { from: [...beforeWork, 'IN_PROGRESS'], roles: ['MANUFACTURER', 'HOTLINE'], to: 'same' },
  /** The customer alone: nobody rates for another. */
  RATE: { from: done, roles: ['CUSTOMER', 'LINK_HOLDER'], to: 'same' },
  ISSUE_LINK: {
    from: everywhere,
    roles: ['CUSTOMER', 'HOTLINE', 'MANUFACTURER', 'DEALER', 'SERVICE_POINT', 'TECHNICIAN'],
    to: 'same',
  },
  REVOKE_LINKS: { from: everywhere, roles: ['CUSTOMER', 'HOTLINE', 'MANUFACTURER'], to: 'same' },
}
