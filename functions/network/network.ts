import type { Day, Period } from '../shared/days'
import type { Place } from '../shared/geo'
import type { RegionCode } from '../shared/regions'

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
}

/** Id: `<manufacturerId>.<serial>`. */
export interface Unit extends Versioned {
  readonly manufacturerId: string
  readonly modelId: string
  readonly serial: string
  readonly soldOn?: Day
  readonly soldBy?: string
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
}

/** Id: `<providerId>.<ulid>`. */
export interface Agreement extends Versioned, Period {
  readonly manufacturerId: string
  readonly providerId: string
  readonly categoryIds: readonly string[]
  readonly level: number
  readonly status: 'ACTIVE' | 'ENDED'
  readonly criteria: RenewalCriteria
}

/** N12: proof that a technician may repair a category up to a level. */
export interface Certificate extends Period {
  readonly categoryId: string
  readonly level: number
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

/** Id: `<pointId>.<ulid>`. */
export interface Technician extends Versioned {
  readonly pointId: string
  readonly providerId: string
  readonly name: string
  readonly certificates: readonly Certificate[]
}

/** All certificates at one point in one document, so that dispatch reads a point's people in one get. */
export interface Roster {
  readonly pointId: string
  readonly technicians: readonly { readonly technicianId: string; readonly certificates: readonly Certificate[] }[]
}

/** All agreements of one maker with one provider in one document, so that dispatch and the overlap check read one get. */
export interface Terms {
  readonly manufacturerId: string
  readonly providerId: string
  readonly version: number
  readonly agreements: readonly Pick<Agreement, 'id' | 'categoryIds' | 'level' | 'validFrom' | 'validTo' | 'status'>[]
}
