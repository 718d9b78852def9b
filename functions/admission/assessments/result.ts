import { addDays, type Day, dayOf } from '../../shared/days'
import type { RegionCode } from '../../shared/regions'
import { type CriteriaPurpose, editionParts } from '../criteria/criteria-set'
import type { FailureReason } from '../criteria/scoring'
import type { Assessed, Assessment } from './assessment'

/** What an assessment came to, without anybody's words: what others rest on, and what the authority of its region sees. */
export interface AssessmentResult {
  readonly assessmentId: string
  /** Of the assessment as it was concluded; absent from results that were kept without it. */
  readonly version?: number
  readonly manufacturerId: string
  readonly providerId: string
  readonly region: RegionCode
  readonly criteriaId: string
  readonly purpose: CriteriaPurpose
  readonly pointId?: string
  readonly agreementId?: string
  /** By the maker's auditor (N14). */
  readonly independent: boolean
  readonly concludedOn: Day
  readonly score: number
  readonly passed: boolean
  readonly failedBy: readonly FailureReason[]
  readonly band?: string
}

/** Undefined unless it is concluded and stands. @param assessment as its conclusion left it */
export const resultOf = ({ id, version, life, opened, ...assessment }: Assessment): AssessmentResult | undefined => {
  if (life.state !== 'CONCLUDED') return undefined
  const { manufacturerId, providerId, region, criteriaId, purpose, pointId, agreementId } = assessment
  const { score, passed, failedBy, band } = life.conclusion.score
  return {
    assessmentId: id,
    version,
    ...{ manufacturerId, providerId, region, criteriaId, purpose },
    ...(pointId === undefined ? {} : { pointId }),
    ...(agreementId === undefined ? {} : { agreementId }),
    independent: opened.role === 'AUDITOR',
    concludedOn: dayOf(life.conclusion.at),
    ...{ score, passed, failedBy },
    ...(band === undefined ? {} : { band }),
  }
}

/** Whose result by which criteria is asked for: of the provider as a whole, of a point, or of an agreement. */
export type Question = Pick<Assessed, 'providerId' | 'criteriaId' | 'pointId' | 'agreementId'> & {
  /** Concluded by the end of this day. */
  readonly until: Day
}

/** Whether a result answers by the edition asked for, or a later one of the same set. */
export const isByEdition = ({ criteriaId }: Pick<Assessed, 'criteriaId'>, asked: string): boolean => {
  const [given, wanted] = [editionParts(criteriaId), editionParts(asked)]
  return given.manufacturerId === wanted.manufacturerId && given.ulid === wanted.ulid && given.edition >= wanted.edition
}

/** A result counts for what rests on it up to this many days after its conclusion: a year. */
const HOLDS_DAYS = 365

export const holdsOn = ({ concludedOn }: Pick<AssessmentResult, 'concludedOn'>, day: Day): boolean =>
  concludedOn <= day && day <= addDays(concludedOn, HOLDS_DAYS)
