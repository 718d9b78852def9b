import { type Assessment, conclusionOf } from '../../admission/assessments/assessment'
import { resultOf } from '../../admission/assessments/result'
import type { Write } from '../../platform/commit'
import type { NetworkStore } from '../network.store'
import { dueAfterConclusion, dueAfterWithdrawal } from './authorisation-due'
import type { CertificationStore } from './certification.store'
import { agreementsUnder } from './recognition.use-case'

export interface DueDeps {
  readonly network: Pick<NetworkStore, 'points' | 'terms' | 'agreements' | 'latestRoster'>
  readonly certification: Pick<CertificationStore, 'dueWrites'>
}

/**
 * N8, clause 4; N10: writes for the transaction that concludes or withdraws the assessment of a point: who has to authorise
 * it by when. Cost: at a conclusion 5 GetItems (the point, its roster, the pair's terms, an agreement, what is due); at a
 * withdrawal 1; none for what is not of a point, or was open.
 */
export const dueAfterAssessment = async (
  { network, certification }: DueDeps,
  assessment: Assessment,
): Promise<readonly Write[]> => {
  const { id, pointId, providerId, manufacturerId } = assessment
  if (pointId === undefined || !conclusionOf(assessment)) return []
  const pair = { pointId, providerId, manufacturerId }
  const result = resultOf(assessment)
  if (!result) return certification.dueWrites(pair, (before) => dueAfterWithdrawal(before, id))
  const [point, roster] = await Promise.all([
    network.points.need(pointId, ['input', 'id']),
    network.latestRoster(pointId),
  ])
  const agreements = await agreementsUnder(network, { ...pair, categoryIds: point.categoryIds }, result.concludedOn)
  return certification.dueWrites(pair, (before) => dueAfterConclusion(before, result, agreements, { point, roster }))
}
