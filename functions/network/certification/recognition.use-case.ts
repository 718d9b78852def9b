import type { AssessmentResult, Question } from '../../admission/assessments/result'
import type { Day } from '../../shared/days'
import type { NetworkStore } from '../network.store'
import type { Authorisation } from './authorisation'
import { agreementsOver, type ClauseFour, criteriaAsked } from './recognition'

export interface RecognitionDeps {
  readonly network: Pick<NetworkStore, 'terms' | 'agreements'>
  readonly latestResult: (question: Question) => Promise<AssessmentResult | undefined>
}

type Authorised = Pick<Authorisation, 'pointId' | 'providerId' | 'manufacturerId' | 'categoryIds'>

/** The agreements of a pair in force on a day over some of these categories: 1 GetItem and 1 BatchGet, once a request. */
export const agreementsUnder = async (
  network: Pick<NetworkStore, 'terms' | 'agreements'>,
  { providerId, manufacturerId, categoryIds }: Omit<Authorised, 'pointId'>,
  day: Day,
) => {
  const over = agreementsOver(await network.terms(providerId, manufacturerId), categoryIds, day)
  return network.agreements.loadMany(over.map(({ id }) => id))
}

/**
 * Clause 4 of the agreements in force on a day: who authorises a point, and what it asks of it, with what was found of it by the end of `today`.
 * Cost: 1 GetItem of the pair's terms, 1 GetItem or BatchGet of its agreements over these categories, and 1 Query for each
 * set of criteria they name.
 */
export const clauseFourOf = async (
  { network, latestResult }: RecognitionDeps,
  { pointId, providerId, manufacturerId, categoryIds }: Authorised,
  { day, today }: { readonly day: Day; readonly today: Day },
): Promise<ClauseFour> => {
  const agreements = await agreementsUnder(network, { providerId, manufacturerId, categoryIds }, day)
  const recognitions = await Promise.all(
    criteriaAsked(agreements, day).map(async (criteriaId) => {
      const latest = await latestResult({ providerId, pointId, criteriaId, until: today })
      return { criteriaId, latest }
    }),
  )
  return { agreements, recognitions }
}
