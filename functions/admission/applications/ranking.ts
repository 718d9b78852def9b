import type { RegionCode } from '../../shared/regions'
import type { Application, Ground, Outcome } from './application'
import { type Assessment, weakestOf } from './assessment'
import { type RecruitmentCall, regionOf } from './call'

/** Where an application stands in the ranking of its region: all that a ranking needs of it. */
export interface Standing {
  readonly applicationId: string
  readonly providerId: string
  readonly region: RegionCode
  readonly score: number
  /** The lowest of its subjects. */
  readonly weakest: number
  readonly submittedAt: string
  readonly passed: boolean
  readonly panelRevision: number
  /** None before it was decided. */
  readonly outcome?: Outcome
}

/** RANKED once its panel has concluded; OPEN before; none once it is out of the running. */
export type Row = { readonly list: 'RANKED'; readonly standing: Standing } | { readonly list: 'OPEN' }

export const rowOf = (application: Application): Row | undefined => {
  const { life } = application
  switch (life.state) {
    case 'SUBMITTED':
    case 'SUPPLEMENT_ASKED':
    case 'SHORT_LISTED':
      return { list: 'OPEN' }
    case 'ASSESSED':
      return { list: 'RANKED', standing: standingOf(application, life.assessment) }
    case 'DECIDED':
      return { list: 'RANKED', standing: { ...standingOf(application, life.assessment), outcome: life.outcome } }
    default:
      return undefined
  }
}

const standingOf = ({ id, providerId, region, submittedAt }: Application, assessment: Assessment): Standing => {
  const { score, passed, panelRevision } = assessment
  const weakest = weakestOf(assessment)
  return { applicationId: id, providerId, region, score, weakest, submittedAt, passed, panelRevision }
}

/** Percents are whole hundredths from 0 to 100: the better, the smaller. */
const falling = (percent: number): string => String(10_000 - Math.round(percent * 100)).padStart(5, '0')

/**
 * The place in the ranking as text that sorts: who passed before who did not, then the higher score. Ties: the better
 * weakest subject, then the earlier submission, then the id, so that no two are equal.
 */
export const positionOf = ({ passed, score, weakest, submittedAt, applicationId }: Standing): string =>
  [passed ? '0' : '1', falling(score), falling(weakest), submittedAt, applicationId].join('#')

/** What a region's ranking, read once from the best to the last, tells of one application. */
export interface Count {
  readonly of: number
  /** 1 for the best; 0 if it is not ranked. */
  readonly rank: number
  readonly admitted: number
  /** Undecided ones found by another panel than the present. */
  readonly outdated: number
  /** The best one on the waiting list. */
  readonly firstWaiting?: string
}

export const emptyCount: Count = { of: 0, rank: 0, admitted: 0, outdated: 0 }

/** One more standing, in order: what is kept does not grow with their number. */
export const counted = (
  before: Count,
  standing: Standing,
  about: { readonly applicationId: string; readonly panelRevision: number },
): Count => {
  const { of, rank, admitted, outdated, firstWaiting } = before
  const { outcome, applicationId, panelRevision } = standing
  const first = firstWaiting ?? (outcome === 'WAITING_LIST' ? applicationId : undefined)
  return {
    of: of + 1,
    rank: applicationId === about.applicationId ? of + 1 : rank,
    admitted: admitted + (outcome === 'ADMITTED' ? 1 : 0),
    outdated: outdated + (outcome === undefined && panelRevision !== about.panelRevision ? 1 : 0),
    ...(first === undefined ? {} : { firstWaiting: first }),
  }
}

/** What rank and score propose (N5): the best that pass, as many as there are places; the others that pass wait. */
export const proposalFor = (
  { passed, failedBy }: Pick<Assessment, 'passed' | 'failedBy'>,
  { rank, admitted, places }: { readonly rank: number; readonly admitted: number; readonly places: number },
): { readonly proposal: Outcome; readonly grounds: readonly Ground[] } => {
  if (!passed) return { proposal: 'REFUSED', grounds: failedBy }
  if (rank > places) return { proposal: 'WAITING_LIST', grounds: ['BEYOND_PLACES'] }
  if (admitted >= places) return { proposal: 'WAITING_LIST', grounds: ['PLACES_TAKEN'] }
  return { proposal: 'ADMITTED', grounds: ['WITHIN_PLACES'] }
}

/** A standing as shown in the ranking of its region. */
export interface Ranked extends Standing {
  readonly rank: number
  readonly proposal: Outcome
  /** Found by the present panel, or decided already. */
  readonly current: boolean
}

export const ranked = (call: RecruitmentCall, { rank, standing }: { rank: number; standing: Standing }): Ranked => {
  const places = regionOf(call, standing.region)?.places ?? 0
  const { proposal } = proposalFor({ ...standing, failedBy: [] }, { rank, admitted: 0, places })
  const current = standing.outcome !== undefined || standing.panelRevision === call.panel.revision
  return { ...standing, rank, proposal, current }
}

/** An applicant that was admitted: what the region's authority sees. */
export interface Admission {
  readonly applicationId: string
  readonly providerId: string
  readonly callId: string
  readonly region: RegionCode
}
