import type { Day } from '../shared/days'
import { lastsUntil } from '../shared/editions'
import { createCriteriaStore } from './criteria/criteria.store'
import type { CriteriaSet } from './criteria/criteria-set'
import { reviewedSince } from './due'
import type { Evaluation } from './evaluation'
import type { ConductSources } from './grades/sources'
import { type EvaluatedAgreement, reviewFrom, type TermReview } from './review'

export interface ReviewSources extends Pick<ConductSources, 'latestResult'> {
  /** The published editions of the set that an edition belongs to, latest first. */
  readonly editionsOf: (criteriaId: string) => Promise<readonly CriteriaSet[]>
}

/** Editions follow each other slowly; of more than these the one in force is not looked for. */
const LATEST = 20

export const editionsOf: ReviewSources['editionsOf'] = async (criteriaId) => {
  const { rows } = await createCriteriaStore().publishedEditions({ id: criteriaId }, { first: LATEST })
  return rows.map(({ node }) => node)
}

/**
 * What clause 13 asks of an agreement's re-evaluation on a day, and what was found: nothing where it names no criteria.
 * An assessment by the edition named or a later one counts, as in clause 4. Cost: 2 Queries where criteria are named.
 */
export const reviewOf = async (
  { latestResult, editionsOf: editions }: ReviewSources,
  agreement: EvaluatedAgreement,
  last: Evaluation | undefined,
  day: Day,
): Promise<TermReview | undefined> => {
  const { id: agreementId, providerId, reviewedBy } = agreement
  if (reviewedBy === undefined) return undefined
  const question = { providerId, agreementId, criteriaId: reviewedBy, until: day }
  const [published, latest] = await Promise.all([editions(reviewedBy), latestResult(question)])
  const inForce = published.find((set) => lastsUntil(set, day) && set.publication.effectiveFrom <= day)
  return reviewFrom(inForce?.id ?? reviewedBy, reviewedSince(agreement, last), latest)
}
