import type { Party } from '../../network/agreements/terms/limits'
import type { ItemCondition } from '../../network/equipment/issued-item'
import type { Day, Instant } from '../../shared/days'
import type { Journaled } from '../../shared/journal'
import type { RegionCode } from '../../shared/regions'
import type { Because, LoanerCharges, RuleName } from '../rule-set'
import type { Refund } from '../unit-rights'

/** What can be claimed and followed to its end. A repair is an order of its own. */
export type RemedyKind = 'EXCHANGE' | 'REFUND' | 'LOANER' | 'MISSING_ITEM'

/** What becomes of a unit that was given back. */
export type Disposition = 'REFURBISH' | 'HARVEST' | 'SCRAP' | 'RETURN_TO_MAKER'

/** Why the maker refuses. NO_REPLACEMENT opens the refund where a rule gives it only then. */
export type RefusalGround = 'NOT_COVERED' | 'MISUSE' | 'NO_FAULT_FOUND' | 'NO_REPLACEMENT'

/** O13: what was not in the box; no words of the customer, since a log cannot forget them. */
export interface MissingItem {
  readonly what: 'ACCESSORY' | 'MANUAL'
  readonly partNumber?: string
}

/** What a remedy is about, as of its beginning. */
export interface RemedySubject {
  readonly orderId: string
  readonly unitId: string
  readonly manufacturerId: string
  readonly region: RegionCode
  /** Who had the order then, if anybody. */
  readonly providerId?: string
  readonly pointId?: string
  /** The rule it rests on; a missing item rests on none, it is the maker's own measure (O13). */
  readonly because?: Because
}

export interface Refusal {
  readonly ground: RefusalGround
  readonly rule: RuleName
  readonly clause: string
  readonly on: Day
}

/** Who let it go ahead: the maker, or clause 1 of the agreement once for all. */
export interface Approval {
  readonly by: 'MAKER' | 'CLAUSE'
  readonly on: Day
}

interface Received {
  readonly receivedOn: Day
  readonly condition: ItemCondition
}

/** The way of a unit that was given back. `sendBy` is what clause 1 asks: who sends it on, until when. */
export type WayUnderway =
  | (Received & { readonly leg: 'RECEIVED'; readonly sendBy?: { readonly party: Party; readonly on: Day } })
  | (Received & { readonly leg: 'SENT'; readonly sentOn: Day; readonly reference: string })
  | (Received & { readonly leg: 'ARRIVED'; readonly arrivedOn: Day; readonly found: ItemCondition })
export type WayEnded = Received & {
  readonly leg: 'DISPOSED'
  readonly disposedOn: Day
  readonly disposition: Disposition
}

export type Way = WayUnderway | WayEnded

export interface Replacement {
  readonly unitId: string
  /** Its clock starts anew on this day. */
  readonly on: Day
}

export interface Payment {
  readonly reference: string
  readonly on: Day
}

/** What may be charged for a loaner, and by whose terms. */
export interface StatedCharges extends LoanerCharges {
  /** `<code>~<edition>` of the maker's terms. */
  readonly by: string
}

/** A unit to use meanwhile, as it was handed out. */
export interface Loaner {
  readonly serial: string
  readonly on: Day
  readonly condition: ItemCondition
  readonly accessories: readonly string[]
  /** What the customer was told, before taking it, that can be charged (O9); absent: nothing can. */
  readonly charges?: StatedCharges
}

/** What of it came back, and how. */
export type HandBack = Omit<Loaner, 'serial' | 'charges'>

/** Somebody has to act: who, follows from the kind. The clock's proposals wait for the customer or whoever acts first. */
type Waiting =
  | { readonly state: 'PROPOSED'; readonly dueOn: Day }
  | { readonly state: 'CLAIMED'; readonly dueOn: Day }
  | { readonly state: 'CONTESTED'; readonly dueOn: Day; readonly refusal: Refusal }

/** A refusal may be contested once; it stays on record. */
type Dropped =
  | { readonly state: 'REFUSED'; readonly refusal: Refusal; readonly contested: boolean }
  | { readonly state: 'WITHDRAWN'; readonly on: Day }

/** Exchange and refund alike: nothing is given before the unit came back, and its way ends after that. */
type GivenBack<Name extends string, Given> =
  | Waiting
  | Dropped
  | { readonly state: 'APPROVED'; readonly approval: Approval }
  | { readonly state: 'RETURNED'; readonly approval: Approval; readonly way: WayUnderway; readonly dueOn: Day }
  | ({ readonly state: Name; readonly approval: Approval; readonly way: WayUnderway } & Given)
  | ({ readonly state: 'CLOSED'; readonly approval: Approval; readonly way: WayEnded } & Given)

type ExchangeLife = GivenBack<'REPLACED', { readonly replacement: Replacement }>
type RefundLife = GivenBack<'PAID', { readonly payment: Payment }>
type LoanerLife =
  | Waiting
  | Dropped
  | { readonly state: 'ISSUED'; readonly loaner: Loaner }
  | { readonly state: 'CLOSED'; readonly loaner: Loaner; readonly handBack: HandBack }
type MissingItemLife =
  | Exclude<Waiting, { state: 'PROPOSED' }>
  | Dropped
  | { readonly state: 'SENT'; readonly sending: Payment; readonly wasDueOn: Day }

type Life =
  | ({ readonly kind: 'EXCHANGE' } & ExchangeLife)
  | ({ readonly kind: 'REFUND'; readonly refund: Refund } & RefundLife)
  | ({ readonly kind: 'LOANER' } & LoanerLife)
  | ({ readonly kind: 'MISSING_ITEM'; readonly items: readonly MissingItem[] } & MissingItemLife)

/** O7 O8 O9 O13: a remedy from its claim to its end. Id: `<orderId>.<ulid>`, of the clock's `<orderId>.<rule>`. */
export type RemedyCase = Journaled & RemedySubject & { readonly openedAt: Instant; readonly byClock: boolean } & Life

/** A loaner that was handed out, back or not. */
export type Lent = Extract<RemedyCase, { loaner: Loaner }>
export type RemedyState = RemedyCase['state']

/** What is claimed: a refund has its computed amount, a missing item its name. */
export type Wanted =
  | { readonly kind: 'EXCHANGE' | 'LOANER' }
  | { readonly kind: 'REFUND'; readonly refund: Refund }
  | { readonly kind: 'MISSING_ITEM'; readonly items: readonly MissingItem[] }

interface Opening {
  readonly about: RemedySubject
  readonly wanted: Wanted
  readonly dueOn: Day
}

/** A claim that clause 1 settled once for all carries its approval with it. */
export type RemedyEvent =
  | (Opening & { readonly type: 'CLAIMED'; readonly approval?: Approval })
  | (Opening & { readonly type: 'PROPOSED' })
  | { readonly type: 'TAKEN_UP'; readonly dueOn: Day; readonly approval?: Approval }
  | { readonly type: 'APPROVED'; readonly approval: Approval }
  | { readonly type: 'REFUSED'; readonly refusal: Refusal }
  | { readonly type: 'CONTESTED'; readonly dueOn: Day }
  | { readonly type: 'WITHDRAWN'; readonly on: Day }
  | {
      readonly type: 'UNIT_RECEIVED'
      readonly way: Extract<WayUnderway, { leg: 'RECEIVED' }>
      readonly dueOn: Day
    }
  | { readonly type: 'UNIT_SENT'; readonly on: Day; readonly reference: string }
  | { readonly type: 'UNIT_ARRIVED'; readonly on: Day; readonly found: ItemCondition }
  | { readonly type: 'REPLACED'; readonly replacement: Replacement }
  | { readonly type: 'PAID'; readonly payment: Payment }
  | { readonly type: 'DISPOSED'; readonly on: Day; readonly disposition: Disposition }
  | { readonly type: 'ISSUED'; readonly loaner: Loaner }
  | { readonly type: 'HANDED_BACK'; readonly handBack: HandBack }
  | { readonly type: 'SENT'; readonly sending: Payment }
