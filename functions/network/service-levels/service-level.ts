import type { Day } from '../../shared/days'
import type { TimeBasis } from '../../shared/working-time'

/** How much an order presses. */
export const urgencies = ['SAFETY', 'URGENT', 'NORMAL'] as const
export type Urgency = (typeof urgencies)[number]

/** What is timed: the answer to an offer; from acceptance the first visit, and the end of the work. */
export const clockKinds = ['ACCEPT', 'VISIT', 'COMPLETE'] as const
export type ClockKind = (typeof clockKinds)[number]

/** Time allowed, in hours of the calendar or of business. */
export interface Allowed {
  readonly minutes: number
  readonly time: TimeBasis
}

export type Targets = Readonly<Record<ClockKind, Allowed>>

/** The same of one urgency, as it is sent and agreed. */
export interface UrgencyTargets {
  readonly urgency: Urgency
  readonly accept: Allowed
  readonly visit: Allowed
  readonly complete: Allowed
}

/** Q5: who is told, in this order, and nobody is left out. */
export const addressees = ['SERVICE_POINT', 'PROVIDER', 'MANUFACTURER', 'REGULATOR'] as const
export type Addressee = (typeof addressees)[number]

/** When so many hundredths of a clock's time have run, this level is told. Under 100 it is a warning. */
export interface Step {
  readonly percent: number
  readonly to: Addressee
}

/** Why a clock may stand still. */
export const pauseReasons = [
  'CUSTOMER_UNREACHABLE',
  'CUSTOMER_ASKED_LATER',
  'WAITING_FOR_PARTS',
  'FORCE_MAJEURE',
] as const
export type PauseReason = (typeof pauseReasons)[number]

/** An offer that nobody can answer goes on to the next point: its clock never stands still. */
export type PausableKind = Exclude<ClockKind, 'ACCEPT'>

export interface PauseRule {
  readonly reason: PauseReason
  readonly clocks: readonly PausableKind[]
  /** Where the reason does not speak for itself, words must. */
  readonly noteRequired: boolean
  /** The longest that an order stands still for this reason, all its pauses together, in hours of the calendar. */
  readonly maxMinutes: number
}

/** O12: what a maker promises of its orders from a day on, until its next edition. */
export interface ServiceLevel {
  /** 1 and up; the house's own edition 0 holds before. */
  readonly edition: number
  readonly title: string
  /** First day; orders offered from then on go by it. */
  readonly from: Day
  readonly targets: Readonly<Record<Urgency, Targets>>
  readonly steps: readonly Step[]
  readonly pauses: readonly PauseRule[]
}

/** As it was promised of one order: kept with it, so that no later edition changes it. */
export interface OrderTerms {
  /** `<maker>~<edition>`, or `HOUSE~<edition>`; the agreement's id behind a comma where its times take their place. */
  readonly by: string
  readonly targets: Targets
  readonly steps: readonly Step[]
}

/** An agreement, and the times it promises of some urgencies. */
export interface Promising {
  readonly id: string
  readonly times?: readonly UrgencyTargets[]
}

/** The maker's level as it holds for an order; the times of the agreement it goes to take their place where it has some. */
export const termsOf = (
  level: ServiceLevel,
  manufacturerId: string,
  urgency: Urgency,
  agreement?: Promising,
): OrderTerms => {
  const by = `${level.edition === 0 ? 'HOUSE' : manufacturerId}~${level.edition}`
  const own = agreement?.times?.find((row) => row.urgency === urgency)
  if (!agreement || !own) return { by, targets: level.targets[urgency], steps: level.steps }
  return { by: `${by}, ${agreement.id}`, targets: targetsOf(own), steps: level.steps }
}

export const targetsOf = ({ accept, visit, complete }: UrgencyTargets): Targets => ({
  ACCEPT: accept,
  VISIT: visit,
  COMPLETE: complete,
})
