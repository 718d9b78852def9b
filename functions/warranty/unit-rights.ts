import type { Day } from '../shared/days'
import type { Fen } from '../shared/money'
import type { Stay } from '../shared/stays'
import type { Because, Component, Remedy } from './rule-set'

/** A part that a repair asked for. */
export interface PartWait {
  /** Days on which it was not at the service point. */
  readonly stays: readonly Stay[]
  /** The day by which it is to be there; absent once it is, or is not asked for any more. */
  readonly promisedOn?: Day
}

/** A repair of the unit under warranty, as its order and its requests of parts tell. */
export interface Repair extends Stay {
  readonly orderId: string
  /** Whether the fault was gone when it came back; absent while it is there. */
  readonly fixed?: boolean
  /** Days it waited for a part that was not supplied. */
  readonly waiting?: readonly Stay[]
  /** The day by which all that it still waits for is to be there; absent where nobody promised any. */
  readonly promisedOn?: Day
  /** It takes long by the repairer's own fault. */
  readonly repairerFault?: boolean
}

/** What is known of a unit. */
export interface UnitFacts {
  readonly categoryId: string
  /** Day of sale as the invoice says. */
  readonly soldOn?: Day | undefined
  readonly manufacturedOn?: Day | undefined
  /** Bought online: the day the customer received it. */
  readonly receivedOn?: Day | undefined
  readonly price?: Fen | undefined
  /** It took the place of another: its clock starts anew on this day. */
  readonly exchangedOn?: Day | undefined
  /** It was given back: its clock ends on this day. */
  readonly takenBackOn?: Day | undefined
  readonly repairs: readonly Repair[]
}

/** Why nothing can be said. */
export type Unknown = 'NO_RULE' | 'SALE_UNKNOWN' | 'NOT_SOLD_YET' | 'TAKEN_BACK'

/** A remedy the customer may choose, until a day if it ends. */
export interface Entitlement {
  readonly remedy: Remedy
  readonly until?: Day
  readonly because: Because
  /** Only where no exchange is to be had. */
  readonly secondary?: true
}

export interface Covered {
  readonly component: Component
  readonly until: Day
  readonly covered: boolean
  readonly because: Because
}

export interface Hold {
  readonly orderId: string
  readonly until: Day
  readonly because: Because
}

/** What the clock opened by itself: somebody has to do it from this day on. */
export interface Due {
  readonly remedy: 'LOANER' | 'EXCHANGE'
  readonly orderId: string
  readonly since: Day
  readonly because: Because
}

/** A repair that waits for parts, and what the clock makes of it. */
export interface Awaiting {
  readonly orderId: string
  /** The first day of waiting. */
  readonly since: Day
  readonly promisedOn?: Day
  /** The promised day has passed. */
  readonly overdue?: boolean
  /** From this day on the customer may have the unit exchanged, if the parts are not there by then. */
  readonly exchangeOn?: Day
  /** The promise, if kept, is kept before that day. */
  readonly inTime?: boolean
  /** Of the exchange. */
  readonly because?: Because
}

export interface Refund {
  readonly amount: Fen
  readonly daysUsed: number
  readonly deducted: Fen
  /** Absent while nothing is deducted. */
  readonly because?: Because
}

/** Rights on a day, each with the rule it rests on. */
export interface Rights {
  readonly day: Day
  readonly by: string
  readonly clock: {
    readonly start: Day
    readonly basis: 'SALE' | 'EXCHANGE' | 'MANUFACTURE'
    readonly age: number
    readonly excluded: number
    readonly paused: boolean
  }
  /** For a fault that is not of the customer's making. */
  readonly remedies: readonly Entitlement[]
  readonly cover: readonly Covered[]
  readonly holds: readonly Hold[]
  readonly due: readonly Due[]
  readonly awaiting: readonly Awaiting[]
  readonly refund?: Refund
}

export type Answer =
  | { readonly kind: 'KNOWN'; readonly rights: Rights }
  | { readonly kind: 'UNKNOWN'; readonly why: Unknown }
