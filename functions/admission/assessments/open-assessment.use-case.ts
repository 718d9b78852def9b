import { onceOnly, type Request } from '../../platform/once'
import { dayOf } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { CriteriaSet } from '../criteria/criteria-set'
import { assessedBy, type Named, type Network } from './about.use-case'
import type { Assessment } from './assessment'
import { CRITERIA, checkCriteria, openAssessment } from './assessment-actions'
import type { AssessmentsStore } from './assessments.store'

export interface OpenDeps {
  readonly store: AssessmentsStore
  readonly network: Network
  readonly needCriteria: (id: string, field: readonly string[]) => Promise<CriteriaSet>
}

/**
 * Opens an assessment by an edition in force today. Cost: 3 GetItems (2 for the agreement it is about) and 1 transaction.
 *
 * @param input local ids; `id` is the own part of the new one's
 */
export const startAssessment = (
  { store, network, needCriteria }: OpenDeps,
  viewer: Viewer,
  { id, criteriaSetId, ...named }: Named & { readonly id: string; readonly criteriaSetId: string },
  request: Request,
): Promise<Assessment> => {
  const run = async () => {
    const [criteria, today] = [await needCriteria(criteriaSetId, CRITERIA), dayOf(request.at)]
    checkCriteria(criteria, viewer, today)
    const assessed = await assessedBy(network, criteria, named)
    const event = openAssessment(assessed, criteria, viewer, today)
    return store.assessments.open(request, ownedId(assessed.providerId, id), viewer, event)
  }
  // By the time of a repeat the edition may have been followed by another: it is judged once.
  return onceOnly('Providers', request, run, (made) => store.assessments.need(made, ['input']))
}
