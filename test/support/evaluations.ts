import { ulid } from 'ulid'
import {
  type EvaluateDeps,
  evaluateProvider as evaluateProviderBare,
} from '../../functions/admission/evaluate-provider.use-case'
import { createEvaluationsStore } from '../../functions/admission/evaluations.store'
import { conductSources } from '../../functions/admission/grades/conduct-sources.use-case'
import { createGradesStore } from '../../functions/admission/grades/grades.store'
import { createPiecesStore } from '../../functions/admission/pieces.store'
import { editionsOf } from '../../functions/admission/review.use-case'
import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import { agreementsById, successorOf } from '../../functions/network/directory.use-case'
import type { Agreement } from '../../functions/network/network'
import { createNetworkStore } from '../../functions/network/network.store'
import { type Day, dayOf, instant } from '../../functions/shared/days'
import { ownedId } from '../../functions/shared/ids'
import { pairMonths } from '../../functions/supervision/figures.use-case'
import { distantYear } from './claims'
import { deployed } from './deployed'

const evaluateProvider = deployed('evaluate-provider', evaluateProviderBare)

/** A day that no other test uses: planners look at every agreement that ends near theirs. */
export const distantDay = (): Day => `${distantYear()}-11-10`

export interface AgreementOptions {
  readonly manufacturerId?: string
  readonly providerId?: string
  readonly categoryIds?: readonly string[]
  readonly validFrom: Day
  readonly validTo: Day
}

/** Concludes an agreement between parties that need not exist. */
export const newAgreement = (options: AgreementOptions): Promise<AgreementRecord> => {
  const { manufacturerId = ulid(), providerId = ulid(), categoryIds = [ulid()], ...period } = options
  const criteria = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 5 }
  const terms = { manufacturerId, providerId, categoryIds, level: 2, criteria, ...period }
  const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
  const platform = { role: 'PLATFORM', subject: 'test' } as const
  return createNetworkStore().takeOver(request, ownedId(providerId, ulid()), terms, platform)
}

/** Runs the evaluation of a provider's agreement as of now, as the worker does. */
export const openEvaluation = async ({ id, providerId }: Agreement, at = new Date()): Promise<void> => {
  const piece = { day: dayOf(at), at: instant(at), providerId, part: Date.now(), agreementIds: [id] }
  await evaluateProvider(evaluateDeps({ now: () => at }), piece)
}

/** What the worker has, with changes. */
export const evaluateDeps = (changes: Partial<EvaluateDeps> = {}): EvaluateDeps => ({
  evaluations: createEvaluationsStore(),
  pieces: createPiecesStore(),
  agreementsById,
  successorOf,
  editionsOf,
  schemeOn: createGradesStore().schemeOn,
  ...conductSources,
  pairMonths,
  now: () => new Date(),
  ...changes,
})
