import type { Attachment } from '../../files/attachment'
import type { Day, Instant } from '../../shared/days'
import type { Entry, Journaled } from '../../shared/journal'
import type { RegionCode } from '../../shared/regions'
import type { ActorRole } from '../../shared/viewer'
import type { CriteriaPurpose } from '../criteria/criteria-set'
import type { CriteriaScore, DeductionFound, Mark } from '../criteria/scoring'

export interface Signed {
  /** Token subject. */
  readonly by: string
  readonly role: ActorRole
  readonly at: Instant
}

/** What is assessed, and by what. A grading is of the provider as a whole. */
export interface Assessed {
  readonly manufacturerId: string
  readonly providerId: string
  /** Where the point stands, or the provider is registered: whose authority sees the result. */
  readonly region: RegionCode
  /** The edition, fixed for good. */
  readonly criteriaId: string
  readonly purpose: CriteriaPurpose
  /** ADMISSION, CERTIFICATION. */
  readonly pointId?: string
  /** REEVALUATION. */
  readonly agreementId?: string
}

/** A mark with what supports it. */
export type AssessedMark = Mark & { readonly remark?: string; readonly attachments: readonly Attachment[] }

export interface Sheet {
  /** At most one for each item, in the order of their first marking. */
  readonly marks: readonly AssessedMark[]
  readonly deductions: readonly DeductionFound[]
}

export interface Conclusion extends Signed {
  readonly score: CriteriaScore
  readonly summary: string
  /** Last day of the provider's reply. */
  readonly replyUntil: Day
}

export interface Reply extends Signed {
  readonly text: string
  readonly attachments: readonly Attachment[]
}

/** What is concluded has every mark; what is withdrawn counts no more, and shows what it was. */
export type Stage =
  | { readonly state: 'OPEN'; readonly sheet: Sheet }
  | { readonly state: 'CONCLUDED'; readonly sheet: Sheet; readonly conclusion: Conclusion; readonly reply?: Reply }
export type Life =
  | Stage
  | { readonly state: 'WITHDRAWN'; readonly before: Stage; readonly withdrawal: Signed & { readonly reason: string } }

/** One assessor's signed sheet by a published edition of criteria. Id: `<providerId>.<ulid>`. */
export interface Assessment extends Journaled, Assessed {
  /** Who assesses: whoever opened it marks and concludes it. */
  readonly opened: Signed
  readonly life: Life
}

export type AssessmentEvent =
  | ({ readonly type: 'OPENED' } & Assessed)
  /** Marks of these items in place of those before; deductions, if given, in place of all before. */
  | {
      readonly type: 'MARKED'
      readonly marks: readonly AssessedMark[]
      readonly deductions?: readonly DeductionFound[]
    }
  | {
      readonly type: 'CONCLUDED'
      readonly score: CriteriaScore
      readonly summary: string
      readonly replyUntil: Day
    }
  | { readonly type: 'REPLIED'; readonly text: string; readonly attachments: readonly Attachment[] }
  | { readonly type: 'WITHDRAWN'; readonly reason: string }

export type AssessmentEventOf<T extends AssessmentEvent['type']> = Extract<AssessmentEvent, { type: T }>

export const signedBy = ({ by, role, at }: Entry<AssessmentEvent>): Signed => ({ by, role, at })

/** Where it stood, or stands unless it was withdrawn. */
export const stageOf = ({ life }: Assessment): Stage => (life.state === 'WITHDRAWN' ? life.before : life)

/** The conclusion, withdrawn or not; undefined while it is open. */
export const conclusionOf = (assessment: Assessment): Conclusion | undefined => {
  const stage = stageOf(assessment)
  return stage.state === 'CONCLUDED' ? stage.conclusion : undefined
}
