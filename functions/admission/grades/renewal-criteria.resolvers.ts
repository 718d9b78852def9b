import type { Context } from '../../graphql/context'
import type { RenewalCriteriaResolvers } from '../../graphql/generated/types'
import { DEFAULT_CRITERIA } from './criteria-in-force'

/** Criteria as they hold: what an agreement does not name has its default. */
export const renewalCriteria: RenewalCriteriaResolvers<Context> = {
  acceptOnTime: ({ acceptOnTime }) => acceptOnTime ?? DEFAULT_CRITERIA.acceptOnTime,
  visitOnTime: ({ visitOnTime }) => visitOnTime ?? DEFAULT_CRITERIA.visitOnTime,
  feeDeviations: ({ feeDeviations }) => feeDeviations ?? DEFAULT_CRITERIA.feeDeviations,
  partAnomalies: ({ partAnomalies }) => partAnomalies ?? DEFAULT_CRITERIA.partAnomalies,
  training: ({ training }) => training ?? DEFAULT_CRITERIA.training,
  breachPoints: ({ breachPoints }) => breachPoints ?? DEFAULT_CRITERIA.breachPoints,
  thirdParty: ({ thirdParty }) => thirdParty ?? DEFAULT_CRITERIA.thirdParty,
}
