import type { Attachment } from '../../files/attachment'
import type { Day, Instant } from '../../shared/days'
import { ownedId, ownerOf } from '../../shared/ids'
import type { Journaled } from '../../shared/journal'
import type { RegionCode } from '../../shared/regions'
import type { CriteriaScore, DeductionFound } from '../criteria/scoring'
import type { Assessment, Evaluator } from './assessment'
import type { AssessmentPart } from './call'
import type { CitedMark } from './citation'
import type { Facts, Shortfall } from './facts'
import type { Department } from './panel'
import type { Sheet, Signed, Visit } from './sheet'

/** What a provider files, and adds when asked. */
export interface Filing {
  readonly facts: Facts
  readonly attachments: readonly Attachment[]
  readonly shortfalls: readonly Shortfall[]
}

/** What a provider says to a refusal, and what the maker answers. */
export interface Hearing {
  /** Last day for a reply. */
  readonly until: Day
  readonly reply?: Signed & { readonly text: string }
  /** Last day for the answer; replies of before have none. */
  readonly answerBy?: Day
  readonly answer?: Signed & { readonly text: string; readonly upheld: boolean }
}

export interface ShortListing extends Signed {
  readonly reason: string
}

/** ADMITTED: an agreement may be concluded. WAITING_LIST: passed, beyond the points called for. */
export type Outcome = 'ADMITTED' | 'WAITING_LIST' | 'REFUSED'
/** What speaks for an outcome. */
export type Ground =
  | 'WITHIN_PLACES'
  | 'BEYOND_PLACES'
  | 'PLACES_TAKEN'
  | 'BELOW_PASS_SCORE'
  | 'KNOCKED_OUT'
  | 'SPECIAL_DEDUCTIONS'

/** Where an applicant stood when its decision was signed: `rank` of `of`, for `places`. */
export interface Rank {
  readonly rank: number
  readonly of: number
  readonly places: number
}

export interface Decision extends Signed, Rank {
  readonly outcome: Outcome
  /** What rank and score propose; a decision that departs from it has a reason. */
  readonly proposal: Outcome
  readonly grounds: readonly Ground[]
  readonly reason?: string
}

/** How far an application has come. A sheet is counted only if its evaluator is in the assessment. */
export type Stage =
  | { readonly state: 'SUBMITTED' }
  | { readonly state: 'SUPPLEMENT_ASKED'; readonly asked: Signed & { readonly what: string; readonly until: Day } }
  | { readonly state: 'NOT_SHORT_LISTED'; readonly shortListing: ShortListing; readonly hearing: Hearing }
  | { readonly state: 'SHORT_LISTED'; readonly shortListing: ShortListing; readonly sheets: readonly Sheet[] }
  | {
      readonly state: 'ASSESSED'
      readonly shortListing: ShortListing
      readonly sheets: readonly Sheet[]
      readonly assessment: Assessment
    }
  | {
      readonly state: 'DECIDED'
      readonly shortListing: ShortListing
      readonly sheets: readonly Sheet[]
      readonly assessment: Assessment
      readonly decision: Decision
      /** As it stands: a revision or a move up from the waiting list may have changed what was decided. */
      readonly outcome: Outcome
      readonly movedUpAt?: Instant
      readonly hearing: Hearing
    }
/** A stage, or the end: what was reached before the provider withdrew stays on record. */
export type Life =
  | Stage
  | { readonly state: 'WITHDRAWN'; readonly before: Stage; readonly withdrawal: Signed & { readonly reason?: string } }
export type LifeState = Life['state']
export type LifeIn<S extends LifeState> = Extract<Life, { state: S }>

/** A provider's application to a call for one of its regions. Id: `<providerId>.<call's ulid>~<makerId>~<region>`. */
export interface Application extends Journaled, Filing {
  readonly callId: string
  readonly manufacturerId: string
  readonly providerId: string
  readonly region: RegionCode
  readonly submittedAt: Instant
  readonly life: Life
}

export type ApplicationEvent =
  | ({ readonly type: 'SUBMITTED' } & Filing)
  | { readonly type: 'SUPPLEMENT_ASKED'; readonly what: string; readonly until: Day }
  | ({ readonly type: 'SUPPLEMENTED' } & Filing)
  | { readonly type: 'SHORT_LISTED'; readonly reason: string }
  | { readonly type: 'NOT_SHORT_LISTED'; readonly reason: string }
  | {
      readonly type: 'SCORED'
      readonly part: AssessmentPart
      readonly department: Department
      readonly marks: readonly CitedMark[]
      readonly deductions: readonly DeductionFound[]
      readonly score: CriteriaScore
      readonly visit?: Visit
    }
  | {
      readonly type: 'ASSESSED'
      /** The panel that judged, as it stood: nobody else's sheet is counted. */
      readonly panelRevision: number
      readonly evaluators: readonly Evaluator[]
      readonly passScore: number
    }
  | ({ readonly type: 'DECIDED' } & Omit<Decision, keyof Signed>)
  | { readonly type: 'REPLIED'; readonly text: string }
  | { readonly type: 'UPHELD'; readonly text: string }
  /** Short-listed after all, or a better outcome. */
  | { readonly type: 'REVISED'; readonly text: string; readonly to: 'SHORT_LISTED' | 'ADMITTED' | 'WAITING_LIST' }
  | { readonly type: 'MOVED_UP' }
  | { readonly type: 'WITHDRAWN'; readonly reason?: string }
export type ApplicationEventOf<T extends ApplicationEvent['type']> = Extract<ApplicationEvent, { type: T }>

/** @param callId `<maker>.<ulid>`; newest call first is then newest application first */
export const applicationId = (providerId: string, callId: string, region: RegionCode): string => {
  const maker = ownerOf(callId)
  return ownedId(providerId, `${callId.slice(maker.length + 1)}~${maker}~${region}`)
}

/** The parts of an application's id. @example applicationParts('P.01C~M~420000') is { providerId: 'P', callId: 'M.01C', … } */
export const applicationParts = (id: string) => {
  const providerId = ownerOf(id)
  const [ulid = '', manufacturerId = '', region = ''] = id.slice(providerId.length + 1).split('~')
  return { providerId, manufacturerId, callId: ownedId(manufacturerId, ulid), region }
}

/** A reply that waits for its answer waits as long as it takes. */
const NEVER: Day = '9999-12-31'

/**
 * Until when a call waits for it: one that replied, until it is answered; one that was not short-listed may still come into
 * the race to the end of its time to reply. What a panel has judged may be replied to when the call is over, too.
 */
export const hearingOpenUntil = ({ life }: Pick<Application, 'life'>): Day | undefined => {
  if (life.state !== 'NOT_SHORT_LISTED' && life.state !== 'DECIDED') return undefined
  const { until, reply, answer } = life.hearing
  if (answer) return undefined
  if (reply) return NEVER
  return life.state === 'NOT_SHORT_LISTED' ? until : undefined
}

/** How far it has come, or had come when it was withdrawn. */
export const stageOf = ({ life }: Pick<Application, 'life'>): Stage => (life.state === 'WITHDRAWN' ? life.before : life)

export const sheetsOf = (application: Application): readonly Sheet[] => {
  const stage = stageOf(application)
  return 'sheets' in stage ? stage.sheets : []
}

/** What the panel found, once it has concluded. */
export const assessmentOf = (application: Application): Assessment | undefined => {
  const stage = stageOf(application)
  return 'assessment' in stage ? stage.assessment : undefined
}
