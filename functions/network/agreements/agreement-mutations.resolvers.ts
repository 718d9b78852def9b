import type { Context } from '../../graphql/context'
import type { MutationResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import type { Request } from '../../platform/once'
import { fromGlobalId } from '../../shared/ids'
import type { AgreementRecord } from './agreement'
import { amend, renew } from './change'
import { confirm } from './confirm'
import { end } from './end'
import { resume, suspend } from './interrupt'
import { counter, propose, withdraw } from './negotiate'
import { actOnce, bringTermsOnce, type Decision, draftOnce } from './negotiation.use-case'

interface ActionInput {
  readonly idempotencyKey: string
  readonly id: string
}
type Acting = Pick<Context, 'viewer' | 'stores'> & { readonly request: Request }

/** A mutation of one agreement. */
const on = <I extends ActionInput>(run: (acting: Acting, id: string, input: I) => Promise<AgreementRecord>) =>
  mutation<I, { agreement: AgreementRecord }>(async (input, { viewer, stores }, request) => ({
    agreement: await run({ viewer, stores, request }, fromGlobalId('Agreement', input.id, ['input', 'id']), input),
  }))

/** One that brings nothing to be read beside the agreement. */
const action = <I extends ActionInput>(decide: (input: I) => Decision, how: 'act' | 'actOnLatest' = 'act') =>
  on<I>((acting, id, input) => actOnce(acting, id, decide(input), how))

export const agreementMutations = {
  agreementDraft: mutation(async (input, { viewer, stores, newId }, request) => ({
    agreement: await draftOnce({ viewer, stores, request }, newId(), input),
  })),
  agreementPropose: action(
    (input) =>
      (record, { viewer, today }) =>
        propose(record, input, viewer, today),
  ),
  agreementCounter: on((acting, id, input) =>
    bringTermsOnce(
      acting,
      id,
      input.terms,
      (given) =>
        (record, { terms, viewer, today }) =>
          counter(record, { ...input, terms: given }, terms, viewer, today),
    ),
  ),
  agreementConfirm: action(
    (input) =>
      (record, { terms, viewer, today }) =>
        confirm(record, input, terms, viewer, today),
    'actOnLatest',
  ),
  agreementWithdraw: action(
    (input) =>
      (record, { viewer }) =>
        withdraw(record, input, viewer),
  ),
  agreementAmend: on((acting, id, input) =>
    bringTermsOnce(
      acting,
      id,
      input.terms,
      (given) =>
        (record, { terms, viewer, today }) =>
          amend(record, { ...input, terms: given }, terms, viewer, today),
    ),
  ),
  agreementRenew: action(
    (input) =>
      (record, { terms, viewer, today }) =>
        renew(record, input, terms, viewer, today),
  ),
  agreementSuspend: action(
    (input) =>
      (record, { viewer, today }) =>
        suspend(record, input, viewer, today),
  ),
  agreementResume: action(
    (input) =>
      (record, { viewer, today }) =>
        resume(record, input, viewer, today),
  ),
  agreementEnd: action(
    (input) =>
      (record, { viewer, today }) =>
        end(record, input, viewer, today),
  ),
} satisfies Partial<MutationResolvers>
