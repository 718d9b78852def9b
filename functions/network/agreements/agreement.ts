import { canonicalJson, sha256 } from '../../shared/canonical'
import type { Day, Instant, Period } from '../../shared/days'
import type { Journaled } from '../../shared/journal'
import type { RegionCode } from '../../shared/regions'
import type { TopUpBasis } from '../channels/top-up'
import type { Agreement, AgreementScope, Suspension } from '../network'
import type { Side } from './terms/limits'
import type { AgreementTerms } from './terms/terms'

/** What a version is to do once both sides have confirmed it. */
export type VersionKind = 'CONCLUSION' | 'AMENDMENT' | 'RENEWAL'

/** What a version says. `validFrom` and `validTo` are the agreement's first and last day under it. */
export interface Content extends Period {
  readonly kind: VersionKind
  /** First day of these terms: never backwards. */
  readonly effectiveFrom: Day
  readonly terms: AgreementTerms
}

/** N5: what an agreement rests on, where it came about by a call: who was admitted, for what and where. */
export interface Admission {
  readonly applicationId: string
  readonly categoryIds: readonly string[]
  readonly region: RegionCode
}

export interface Signature {
  /** Token subject. */
  readonly by: string
  readonly at: Instant
}

/** One version of an agreement's text; it never changes but for who confirmed it. */
export interface Version extends Content {
  /** `<agreementId>.<number>`. */
  readonly id: string
  /** 1 for the draft, then one more each. */
  readonly number: number
  /** Who wrote it. */
  readonly side: Side
  readonly written: Signature
  readonly hash: string
  readonly confirmations: Readonly<Partial<Record<Side, Signature>>>
}

/** A version that waits to be confirmed by both sides, to the end of a day. */
export interface Proposal {
  readonly version: Version
  readonly respondBy: Day
}

/** The first one, and those after it in the order of the days they take effect. */
export type Agreed = readonly [Version, ...Version[]]

interface Common extends Omit<Agreement, 'status'>, Journaled {
  /** The side that alone knows of it, as long as it was never proposed. */
  readonly secretOf?: Side
  /** Absent for those that came about without a call: taken over, own shops, dealers, a further category. */
  readonly admission?: Admission
  readonly versionCount: number
}

/** What both sides have confirmed and what became of it. */
interface Concluded {
  /** Versions in force or to come; what they superseded is kept as a version of its own only. */
  readonly agreed: Agreed
  /** Scope of every version ever agreed, in order. */
  readonly scopes: readonly PastScope[]
  readonly suspensions: readonly (Suspension & { readonly reason: string })[]
}

/** What is asked of a version long after another took its place: what it covered, and how its months are topped up (N15). */
export interface PastScope extends AgreementScope {
  readonly topUp?: TopUpBasis
}

export interface End {
  readonly lastDay: Day
  readonly reason: string
  /** Whoever gave notice; a job of the platform acts for the maker. */
  readonly side: Side
  readonly at: Instant
  /** The consequence of breaches that it ends by (N21). */
  readonly consequenceId?: string
}

/** Impossible states do not compile: what is in force has versions that both confirmed. */
export type AgreementRecord = Common &
  (
    | { readonly status: 'DRAFT'; readonly draft: Version }
    | { readonly status: 'PROPOSED'; readonly proposal: Proposal }
    | { readonly status: 'WITHDRAWN'; readonly last: Version; readonly reason: string }
    | (Concluded & { readonly status: 'ACTIVE'; readonly proposal?: Proposal })
    | (Concluded & { readonly status: 'ENDED'; readonly end: End })
  )

export type RecordIn<S extends AgreementRecord['status']> = Extract<AgreementRecord, { status: S }>
export type ConcludedRecord = RecordIn<'ACTIVE' | 'ENDED'>

export interface Parties {
  readonly manufacturerId: string
  readonly providerId: string
}

/** Everything that happens to an agreement, in the words of its log. */
export type AgreementEvent =
  | (Parties & {
      readonly type: 'DRAFTED'
      readonly side: Side
      readonly content: Content
      readonly admission?: Admission
    })
  /** Concluded before or beside the platform, both sides' word taken for it. */
  | (Parties & { readonly type: 'TAKEN_OVER'; readonly content: Content })
  | { readonly type: 'PROPOSED'; readonly respondBy: Day }
  | { readonly type: 'COUNTERED'; readonly side: Side; readonly content: Content; readonly respondBy: Day }
  | { readonly type: 'CHANGE_PROPOSED'; readonly side: Side; readonly content: Content; readonly respondBy: Day }
  | { readonly type: 'CONFIRMED'; readonly side: Side; readonly number: number; readonly hash: string }
  | { readonly type: 'WITHDRAWN'; readonly reason: string }
  | { readonly type: 'RENEWED'; readonly validTo: Day }
  | { readonly type: 'SUSPENDED'; readonly from: Day; readonly reason: string }
  /** The first day on which offers go out again. */
  | { readonly type: 'RESUMED'; readonly on: Day }
  | {
      readonly type: 'ENDED'
      readonly lastDay: Day
      readonly reason: string
      readonly side: Side
      readonly consequenceId?: string
    }

export type EventOf<T extends AgreementEvent['type']> = Extract<AgreementEvent, { type: T }>

/** What a side confirms: this content, as this version of this agreement, and no other. */
export const hashOf = (agreementId: string, number: number, content: Content): string =>
  sha256(canonicalJson({ agreementId, number, content }))

/** The version written last, whatever became of it. */
export const latestVersion = (record: AgreementRecord): Version => {
  switch (record.status) {
    case 'DRAFT':
      return record.draft
    case 'WITHDRAWN':
      return record.last
    case 'PROPOSED':
      return record.proposal.version
    case 'ACTIVE':
      return record.proposal?.version ?? lastOf(record.agreed)
    case 'ENDED':
      return lastOf(record.agreed)
  }
}

/** What waits to be confirmed, if anything does. */
export const proposalOf = (record: AgreementRecord): Proposal | undefined =>
  'proposal' in record ? record.proposal : undefined

export const lastOf = (agreed: Agreed): Version => agreed.at(-1) ?? agreed[0]

/** Whether both sides have confirmed a version. */
export const isAgreed = ({ confirmations }: Version): boolean =>
  confirmations.MANUFACTURER !== undefined && confirmations.PROVIDER !== undefined
