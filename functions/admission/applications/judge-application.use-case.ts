import type { Request } from '../../platform/once'
import { retryRaces } from '../../platform/retry'
import type { Field } from '../../shared/checks'
import { DomainError } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { CriteriaSet } from '../criteria/criteria-set'
import { type Application, applicationParts } from './application'
import type { ApplicationsStore } from './applications.store'
import type { RecruitmentCall } from './call'
import type { Interest } from './panel'
import { declareInterest } from './panel-life'
import { conclude, handIn, type ScoreInput } from './score-application'

/** An edition of criteria as committed last; refuses one that does not exist. */
export type NeedCriteria = (id: string, field: Field) => Promise<CriteriaSet>

/**
 * Hands a sheet in once. Evaluators do so at the same time and none read what the other wrote: who lost the race tries again.
 * Cost: 3 GetItems and 1 transaction.
 */
export const handInSheet = async (
  store: ApplicationsStore,
  needCriteria: NeedCriteria,
  viewer: Viewer,
  id: string,
  input: ScoreInput,
  request: Request,
): Promise<Application> => {
  const { call, criteria } = await judgedBy(store, needCriteria, id)
  return settled(() =>
    store.act(request, id, viewer, (application) => handIn(application, call, criteria, input, viewer, request.at)),
  )
}

/** Signs a panel's finding once. Cost: 3 GetItems and 1 transaction. */
export const concludePanel = async (
  store: ApplicationsStore,
  needCriteria: NeedCriteria,
  viewer: Viewer,
  id: string,
  request: Request,
): Promise<Application> => {
  const { call, criteria } = await judgedBy(store, needCriteria, id)
  return settled(() => store.act(request, id, viewer, (application) => conclude(application, call, criteria, viewer)))
}

/** Declares a member's interest once; members do so at the same time. Cost: 1 GetItem and 1 transaction. */
export const declareOnce = (
  store: ApplicationsStore,
  viewer: Viewer,
  id: string,
  interest: Interest,
  request: Request,
): Promise<RecruitmentCall> =>
  settled(() => store.calls.act(request, id, viewer, (call) => declareInterest(call, interest, viewer)))

const judgedBy = async (store: ApplicationsStore, needCriteria: NeedCriteria, id: string) => {
  const field = ['input', 'id']
  const call = await store.calls.need(applicationParts(id).callId, field)
  return { call, criteria: await needCriteria(call.criteriaSetId, field) }
}

/** An action whose input names no version, among others of its kind: who lost a race tries again, then it is `BUSY`. */
export const settled = async <T>(attempt: () => Promise<T>): Promise<T> => {
  try {
    return await retryRaces(attempt, lostRace)
  } catch (error) {
    throw lostRace(error) ? new DomainError('BUSY', [], {}, { cause: error }) : error
  }
}

const lostRace = (error: unknown): boolean => error instanceof DomainError && error.code === 'STALE_VERSION'
