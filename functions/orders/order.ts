import type { OrderTerms, Urgency } from '../network/service-levels/service-level'
import type { Day, Instant } from '../shared/days'
import type { Place } from '../shared/geo'
import type { RegionCode } from '../shared/regions'
import type { ActorRole } from '../shared/viewer'
import type { Years } from '../shared/working-time'
import type { Rating } from './customer-view/rating'
import type { Clock, Pause } from './service-level/clock'
import type { TimeWindow } from './windows'
import type { Completion, Work, WorkStart } from './work-record'

/** O3, O4: what a customer can order. */
export type ServiceItem =
  | 'DELIVERY'
  | 'INSTALLATION'
  | 'COMMISSIONING'
  | 'WARRANTY_REPAIR'
  | 'PAID_REPAIR'
  | 'MAINTENANCE'
  | 'TRAINING'
  | 'SURVEY'
  | 'SUGGESTION'
  | 'RECYCLING'

/** O1: how the report reached the platform. `IMPORT` marks historic records. */
export type Channel = 'CUSTOMER' | 'HOTLINE' | 'DEALER' | 'REGIONAL_PLATFORM' | 'UNIT_CODE' | 'IMPORT'

/** The service point asked to take the order, and until when it may answer. */
export interface Offer {
  readonly pointId: string
  readonly providerId: string
  readonly agreementId: string
  readonly round: number
  readonly offeredAt: Instant
  readonly answerBy: Instant
}

/** The service point that took the order. An accepted order has an acceptor. */
export interface Assignment {
  readonly pointId: string
  readonly providerId: string
  readonly agreementId: string
  readonly acceptedAt: Instant
  readonly completeBy: Instant
  readonly technicianId?: string
}

export interface Appointment extends TimeWindow {
  readonly technicianId: string
  /** Why it lies outside the windows that the customer named: he agreed. */
  readonly outsideWindows?: string
}

/** A service point that had the order and did not keep it: refused, not answered, given back, or not come. */
export interface Tried {
  readonly pointId: string
  readonly outcome: 'DECLINED' | 'LAPSED' | 'NO_SHOW'
  readonly at: Instant
  readonly reason: string
  /** The maker had the order dispatched anew since, and the point may be asked again. */
  readonly askedAgain?: true
}

/** An agreed visit that did not come about, and who was not there. */
export interface NoShow extends TimeWindow {
  readonly by: 'TECHNICIAN' | 'CUSTOMER'
  readonly at: Instant
  readonly pointId: string
  readonly technicianId: string
}

/** The unit's earlier order whose repair did not hold 30 days: this order counts against its first-time fix. */
export interface RepeatOf {
  readonly orderId: string
  readonly pointId: string
  readonly providerId: string
  readonly completedOn: Day
  /** The fault repaired then; records of before it was kept have none. */
  readonly fault?: { readonly categoryId: string; readonly faultCode: string }
  /** The earlier order was not a first-time fix anyway, so it is not counted twice. */
  readonly alreadyCounted: boolean
}

/** A deadline that passed, and whose it was: it stays on record and counts against them, whoever has the order later. */
export interface Lateness {
  readonly pointId: string
  readonly providerId: string
  readonly since: Instant
}

/** What every order has, whatever its state. No personal data: the contact is a document of its own. */
export interface OrderCommon {
  readonly id: string
  readonly version: number
  readonly serviceItem: ServiceItem
  readonly channel: Channel
  readonly manufacturerId: string
  readonly brandId: string
  readonly modelId: string
  readonly categoryId: string
  readonly unitId?: string
  /** When the unit was sold, as recorded when the fault was reported; absent where nobody knows. */
  readonly soldOn?: Day
  /** The service contract it was taken under (O5). */
  readonly contractId?: string
  /** Reported while the warranty covered the unit: it uses up none of the contract's visits. */
  readonly inWarranty?: true
  readonly dealerId?: string
  /** The dealer who sold the unit, as recorded when the fault was reported: who took over its after-sales, if any did (N19). */
  readonly soldBy?: string
  /** Keyed hash of the customer's phone number. */
  readonly customerKey: string
  /** County (or the most exact region known). */
  readonly region: RegionCode
  readonly location?: Place
  /** When the customer can be met, as reported; absent where nobody said. */
  readonly windows?: readonly TimeWindow[]
  /** Agreed visits that did not come about, in order. */
  readonly noShows?: readonly NoShow[]
  readonly symptom: string
  /** Certificate level the repair needs (N11). */
  readonly level: number
  readonly reportedAt: Instant
  readonly reportedOn: Day
  /** How often the same fault was reported while the order was open. */
  readonly reports: number
  readonly repeatOf?: RepeatOf
  readonly tried: readonly Tried[]
  readonly round: number
  /** NORMAL where nobody said otherwise. */
  readonly urgency?: Urgency
  /** What was promised of it when it was offered (O12); orders of before have none. */
  readonly terms?: OrderTerms
  /** Years of the business calendar as published when it was offered, or since where one was wanting. */
  readonly years?: Years
  /** Of the point that has it or had it last; orders of before have none (order-clocks.ts). */
  readonly clocks?: readonly Clock[]
  /** Every time it stood still, in order, whoever had it then. */
  readonly pauses?: readonly Pause[]
  /** When it was accepted first. */
  readonly firstAcceptedAt?: Instant
  /** Deadlines that passed, in order; never cleared. */
  readonly lateness: readonly Lateness[]
  /** Judged to take long by the repairer's own fault (O8). */
  readonly repairerFault?: true
  /** Whether the customer ever disputed the work. */
  readonly disputed: boolean
  /** How often all links to it were revoked. */
  readonly linksRevoked?: number
  /** What the customer said of the work, unasked. */
  readonly rating?: Rating
  /** Hash of the last event of the order's log (G4). */
  readonly eventHash: string
  readonly eventCount: number
}

/** Impossible states do not compile: each state has exactly what it needs. */
export type OrderState =
  | { readonly state: 'AWAITING_DISPATCH'; readonly since: Instant }
  /** `waitsFor`: points could take it if they were not full; it is offered as soon as one is not, if the maker does nothing. */
  | { readonly state: 'AWAITING_MAKER'; readonly since: Instant; readonly waitsFor?: 'CAPACITY' }
  | { readonly state: 'OFFERED'; readonly offer: Offer }
  | { readonly state: 'ACCEPTED'; readonly assignment: Assignment; readonly work?: Work }
  | {
      readonly state: 'SCHEDULED'
      readonly assignment: Assignment
      readonly appointment: Appointment
      readonly work?: Work
    }
  | { readonly state: 'IN_PROGRESS'; readonly assignment: Assignment; readonly work: Work }
  | {
      readonly state: 'COMPLETED'
      readonly assignment: Assignment
      readonly work: Work
      readonly completion: Completion
    }
  | {
      readonly state: 'DISPUTED'
      readonly assignment: Assignment
      readonly work: Work
      readonly completion: Completion
      readonly dispute: { readonly reason: string; readonly at: Instant }
    }
  | {
      readonly state: 'CONFIRMED'
      readonly assignment: Assignment
      readonly work: Work
      readonly completion: Completion
      readonly confirmedAt: Instant
    }
  | {
      readonly state: 'CANCELLED'
      readonly cancelledAt: Instant
      readonly cancelledBy: ActorRole
      readonly reason: string
      readonly assignment?: Assignment
      readonly work?: Work
    }

export type State = OrderState['state']
export type Order = OrderCommon & OrderState
export type OrderIn<S extends State> = OrderCommon & Extract<OrderState, { state: S }>

/** The fault as diagnosed so far. */
export const faultFound = (order: Order): string | undefined =>
  'work' in order ? order.work?.diagnosis?.faultCode : undefined

/** The start that the work at hand goes by. */
export const startOf = ({ rework, ...first }: Work): WorkStart => rework ?? first

/** States in which somebody still has to act on the fault. */
const openStates: readonly State[] = [
  'AWAITING_DISPATCH',
  'AWAITING_MAKER',
  'OFFERED',
  'ACCEPTED',
  'SCHEDULED',
  'IN_PROGRESS',
  'DISPUTED',
]

export const isOpen = (order: Order): boolean => openStates.includes(order.state)

/** Whether it is to be offered to a service point as soon as that is possible. */
export const isWaiting = (order: Order): boolean => order.state === 'AWAITING_DISPATCH' || waitsForCapacity(order)

export const waitsForCapacity = (order: Order): boolean =>
  order.state === 'AWAITING_MAKER' && order.waitsFor === 'CAPACITY'

/** The point and provider at work on the order or asked to be, if any. */
export const placeOf = (order: Order): { pointId: string; providerId: string; agreementId: string } | undefined =>
  order.state === 'OFFERED' ? order.offer : 'assignment' in order ? order.assignment : undefined

/** The point whose capacity an order takes up. */
export const holderOf = (order: Order | undefined): string | undefined => {
  switch (order?.state) {
    case 'OFFERED':
      return order.offer.pointId
    case 'ACCEPTED':
    case 'SCHEDULED':
    case 'IN_PROGRESS':
      return order.assignment.pointId
    default:
      return undefined
  }
}
