import { termsAround } from '../agreements/in-force'
import type { Side } from '../agreements/terms/limits'
import type { NetworkStore } from '../network.store'
import type { Enrolment } from './enrolment'
import { PLATFORM } from './granter'
import { agreementsOver } from './recognition'

/**
 * Who pays for a training by clause 5 of the agreement over its category on the day of enrolment; undefined for the platform's
 * courses, and where no agreement was in force. Cost: 1 GetItem of the pair's terms, 1 of the agreement; of a page of
 * enrolments 1 BatchGet each.
 */
export const trainingPaidBy = async (
  network: Pick<NetworkStore, 'terms' | 'agreements'>,
  { granter, providerId, categoryId, enrolledOn }: Enrolment,
): Promise<Side | undefined> => {
  if (granter === PLATFORM) return undefined
  const [over] = agreementsOver(await network.terms(providerId, granter), [categoryId], enrolledOn)
  const agreement = over && (await network.agreements.load(over.id))
  return agreement && termsAround(agreement, enrolledOn).training.paidBy
}
