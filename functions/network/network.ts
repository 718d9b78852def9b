import type { Day, Period } from '../shared/days'
import type { Place } from '../shared/geo'
import type { Fen } from '../shared/money'
import type { RegionCode } from '../shared/regions'
import type { ServiceChannel } from './channels/channel'
import type { UrgencyTargets } from './service-levels/service-level'

/** Documents of the network. Every id is local; every change raises `version`. */
interface Versioned {
  readonly id: string
  readonly version: number
}

export interface Manufacturer extends Versioned {
  readonly name: string
  readonly callbacksPerDay: number
}

/** Id: `<manufacturerId>.<ulid>`. */
export interface Brand extends Versioned {
  readonly manufacturerId: string
  readonly name: string
}

/** Id: the category's code. */
export interface ProductCategory extends Versioned {
  readonly nameZh: string
  readonly nameEn: string
}

/** Id: `<manufacturerId>.<ulid>`. */
export interface ProductModel extends Versioned {
  readonly manufacturerId: string
  readonly brandId: string
  readonly categoryId: string
  readonly name: string
  /** Certificate level its repairs need (N11), 1 to 5. */
  readonly repairLevel: number
  /** The day from which it is made no more; absent while it is. */
  readonly discontinuedOn?: Day
}

/** Id: `<manufacturerId>.<serial>`. */
export interface Unit extends Versioned {
  readonly manufacturerId: string
  readonly modelId: string
  /** Of its model; absent of units registered before it was noted. */
  readonly categoryId?: string
  readonly serial: string
  /** As the invoice says; absent without one. */
  readonly soldOn?: Day
  readonly soldBy?: string
  readonly manufacturedOn?: Day
  /** Bought online: the day the customer received it. */
  readonly receivedOn?: Day
  /** What the customer paid. */
  readonly price?: Fen
  /** How often the codes printed for it were replaced. */
  readonly codesReplaced?: number
  /** It took another unit's place: its clock starts anew on that day (O8). */
  readonly replaces?: { readonly unitId: string; readonly on: Day }
  /** It went back for another unit or for its price: its clock ends on that day. */
  readonly takenBack?: { readonly on: Day; readonly replacedBy?: string }
}

export interface Provider extends Versioned {
  readonly name: string
  readonly region: RegionCode
}

/** What re-evaluation measures against (N6). Shares are 0 to 1. */
export interface RenewalCriteria {
  readonly firstTimeFix: number
  readonly onTime: number
  readonly satisfaction: number
  readonly complaintsPerHundred: number
  /** What monthly evaluation measures besides; left out, DEFAULT_CRITERIA of admission/grades/criteria-in-force.ts hold. */
  readonly acceptOnTime?: number
  readonly visitOnTime?: number
  /** Most fee lines outside their band, as a share. */
  readonly feeDeviations?: number
  /** Most parts in doubt, as a share. */
  readonly partAnomalies?: number
  /** Least share of technicians with a certificate in force. */
  readonly training?: number
  /** Most points of breaches within a window. */
  readonly breachPoints?: number
  /** Least share of the points that third parties could give (N14). */
  readonly thirdParty?: number
}

/**
 * Where an agreement has got to. ACTIVE: both sides confirmed it and nobody ended it; whether it is in force on a day is a
 * matter of its dates. ENDED: notice was given; it holds to its last day.
 */
export type AgreementStatus = 'DRAFT' | 'PROPOSED' | 'WITHDRAWN' | 'ACTIVE' | 'ENDED'

/**
 * What every capability needs to know of an agreement; its whole life is in agreements/agreement.ts. Scope and criteria
 * are those agreed last, or proposed last while nothing is agreed. Id: `<providerId>.<ulid>`.
 */
export interface Agreement extends Versioned, Period {
  readonly manufacturerId: string
  readonly providerId: string
  readonly categoryIds: readonly string[]
  readonly level: number
  readonly status: AgreementStatus
  readonly criteria: RenewalCriteria
}

/** What an agreement covers from a day on, until the next scope begins. */
export interface AgreementScope {
  readonly from: Day
  readonly categoryIds: readonly string[]
  readonly level: number
  /** Empty or left out: everywhere. */
  readonly regions?: readonly RegionCode[]
  /** Left out: outsourced. */
  readonly channel?: ServiceChannel
  /** O12: left out, or of an urgency: as the maker's service level says. */
  readonly times?: readonly UrgencyTargets[]
}

/** Days on which nothing new is offered under an agreement; open until it is lifted. Both ends included. */
export interface Suspension {
  readonly from: Day
  readonly until?: Day
}

/** What dispatch and the overlap rule know of an agreement; see agreements/in-force.ts. */
export interface AgreementSummary
  extends Pick<Agreement, 'id' | 'categoryIds' | 'level' | 'validFrom' | 'validTo' | 'status'> {
  readonly regions?: readonly RegionCode[]
  readonly channel?: ServiceChannel
  readonly times?: readonly UrgencyTargets[]
  /** Scopes of later versions that both sides confirmed, in order. */
  readonly changes?: readonly AgreementScope[]
  readonly suspensions?: readonly Suspension[]
}

export interface Hours {
  readonly opens: string
  readonly closes: string
}

/** Id: `<providerId>.<ulid>`. */
export interface ServicePoint extends Versioned {
  readonly providerId: string
  readonly name: string
  readonly location: Place
  readonly region: RegionCode
  readonly covers: readonly RegionCode[]
  readonly categoryIds: readonly string[]
  readonly level: number
  readonly capacity: number
  readonly hours: Hours
}

/** P6: what somebody at a service point is there for. */
export type Post = 'FRONT_DESK' | 'TECHNICIAN' | 'FOREMAN' | 'PARTS_CLERK'

/** Somebody who works at a service point; what they may repair is on the point's roster. Id: `<pointId>.<ulid>`. */
export interface Technician extends Versioned {
  readonly pointId: string
  readonly providerId: string
  readonly name: string
  readonly post: Post
  /** In the trade since; unknown if left out. */
  readonly since?: Day
  /** The last day of employment, once it is known; see employment.ts. */
  readonly lastDay?: Day
}

/** All agreements of one maker with one provider in one document, so that dispatch and the overlap check read one get. */
export interface Terms {
  readonly manufacturerId: string
  readonly providerId: string
  readonly version: number
  readonly agreements: readonly AgreementSummary[]
  /** Times without new orders between the two, whatever their agreements say (N21). */
  readonly stops?: readonly OrderStop[]
}

/** Days on which the maker gives the provider nothing new, by decision on a consequence of breaches. Both ends included. */
export interface OrderStop {
  readonly consequenceId: string
  readonly from: Day
  readonly until: Day
}
