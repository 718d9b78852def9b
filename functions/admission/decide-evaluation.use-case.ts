import type { AgreementRecord } from '../network/agreements/agreement'
import { agreementById, renewAgreement } from '../network/directory.use-case'
import { noticeWrite } from '../platform/notices'
import type { Request } from '../platform/once'
import { instant } from '../shared/days'
import type { Viewer } from '../shared/viewer'
import { announceEnd } from './announce-end'
import { type DecisionInput, decide } from './decision'
import type { Evaluation, EvaluationEvent, EventOf } from './evaluation'
import { noticesOf } from './evaluation-notices'
import type { EvaluationsStore } from './evaluations.store'
import { reply } from './reply'

/**
 * Carries a maker's decision out once: evaluation and agreement change, and the provider is told what follows, in one
 * transaction or not at all. Cost: 2 GetItems (RENEW: 2 more) and 1 transaction.
 */
export const decideEvaluation = (
  { evaluations }: EvaluationsStore,
  viewer: Viewer,
  { id, ...input }: DecisionInput & { readonly id: string },
  request: Request,
): Promise<Evaluation> => {
  let agreement: AgreementRecord | undefined
  let event: EventOf<'DECIDED'> | undefined
  return evaluations.act(
    request,
    id,
    viewer,
    async (current) => {
      agreement = await agreementById(current.agreementId)
      event = decide(current, agreement, input, viewer, request.at)
      return event
    },
    async (next) => {
      const told = event ? noticesOf(next, event, instant(request.at)).map(noticeWrite) : []
      if (!(agreement && event?.consequence.kind === 'RENEW')) return told
      const { version } = agreement
      const { validTo } = event.consequence
      const { writes } = await renewAgreement(agreement.id, { version, validTo }, viewer, request.at)
      return [...writes, ...told]
    },
  )
}

/** Puts a provider's reply on record once, and tells the maker. Cost: 1 GetItem and 1 transaction. */
export const replyToEvaluation = (
  store: EvaluationsStore,
  viewer: Viewer,
  { id, ...input }: { readonly id: string; readonly version: number; readonly text: string },
  request: Request,
): Promise<Evaluation> => said(store, viewer, id, (current) => reply(current, input, viewer), request)

/** Announces once that a maker means to end against the proposal, and tells the provider. Cost: 1 GetItem and 1 transaction. */
export const announceEndOf = (
  store: EvaluationsStore,
  viewer: Viewer,
  { id, ...input }: { readonly id: string; readonly version: number; readonly reason: string },
  request: Request,
): Promise<Evaluation> => said(store, viewer, id, (current) => announceEnd(current, input, viewer), request)

const said = (
  { evaluations }: EvaluationsStore,
  viewer: Viewer,
  id: string,
  decide: (current: Evaluation) => EvaluationEvent,
  request: Request,
): Promise<Evaluation> => {
  let event: EvaluationEvent | undefined
  return evaluations.act(
    request,
    id,
    viewer,
    (current) => {
      event = decide(current)
      return event
    },
    (next) => (event ? noticesOf(next, event, instant(request.at)).map(noticeWrite) : []),
  )
}
