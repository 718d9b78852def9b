import { agreementById, setAgreementOutcome } from '../network/directory.use-case'
import { onceOnly, type Request } from '../platform/once'
import { DomainError } from '../shared/errors'
import { toGlobalId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import { type DecisionInput, decide } from './decision'
import { type Evaluation, withReply } from './evaluation'
import type { EvaluationsStore } from './evaluations.store'

/**
 * Carries a maker's decision out once: evaluation and agreement change in one transaction or not at all.
 * Cost: 2 GetItems (RENEW: 2 more) and 1 transaction.
 */
export const decideEvaluation = (
  store: EvaluationsStore,
  viewer: Viewer,
  input: DecisionInput,
  request: Request,
): Promise<Evaluation> =>
  once(store, request, async () => {
    const before = await store.latest(input.id)
    const agreement = before && (await agreementById(before.agreementId))
    const { evaluation, outcome } = decide(before, agreement, input, viewer, request.at)
    const { writes } =
      outcome && agreement
        ? await setAgreementOutcome(agreement.id, agreement.version, outcome, viewer, request.at)
        : { writes: [] }
    await store.save(evaluation, request, writes)
    return evaluation
  })

/** Puts a provider's reply on record once. Cost: 1 GetItem and 1 transaction. */
export const replyToEvaluation = (
  store: EvaluationsStore,
  viewer: Viewer,
  input: { readonly id: string; readonly version: number; readonly text: string },
  request: Request,
): Promise<Evaluation> =>
  once(store, request, async () => {
    const evaluation = withReply(await store.latest(input.id), input, viewer, request.at)
    await store.save(evaluation, request)
    return evaluation
  })

/** A repeat answers with the evaluation as it is now; the record is the caller's own, so it may be seen. */
const once = (store: EvaluationsStore, request: Request, run: () => Promise<Evaluation>): Promise<Evaluation> =>
  onceOnly('Providers', request, run, async (id) => {
    const evaluation = await store.latest(id)
    if (evaluation) return evaluation
    throw new DomainError('NOT_FOUND', ['input', 'id'], { what: 'Evaluation', id: toGlobalId('Evaluation', id) })
  })
