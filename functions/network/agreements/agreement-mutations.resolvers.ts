import type { Context } from '../../graphql/context'
import type { MutationResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { type Day, dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { Terms } from '../network'
import type { AgreementEvent, AgreementRecord } from './agreement'
import { amend, renew } from './change'
import { confirm } from './confirm'
import { draftAgreement } from './draft'
import { end } from './end'
import { resume, suspend } from './interrupt'
import { counter, propose, withdraw } from './negotiate'
import { sentTerms } from './sent-terms.use-case'
import type { TermsInput } from './terms/terms'

/** What is known where an action is decided on. */
interface Situation {
  readonly terms: Terms | undefined
  readonly viewer: Viewer
  readonly today: Day
}

type Decision<I> = (record: AgreementRecord, input: I, situation: Situation) => AgreementEvent

interface ActionInput {
  readonly idempotencyKey: string
  readonly id: string
}

const agreementId = (id: string): string => fromGlobalId('Agreement', id, ['input', 'id'])

/** A mutation that does one thing to an agreement, at the version the caller saw: 2 GetItems and 1 transaction. */
const action = <I extends ActionInput>(
  decide: Decision<I>,
  prepare: (input: I, context: Context) => Promise<I> = async (input) => input,
  how: 'act' | 'actOnLatest' = 'act',
) =>
  mutation<I, { agreement: AgreementRecord }>(async (input, context, request) => {
    const { viewer, stores, now } = context
    const id = agreementId(input.id)
    const ready = await prepare(input, context)
    const situation = { viewer, today: dayOf(now) }
    return {
      agreement: await stores.network[how](request, id, viewer, (record, terms) =>
        decide(record, ready, { ...situation, terms }),
      ),
    }
  })

/** The same with terms: 1 BatchGet more, of the categories they name. */
const withTerms = async <I extends { readonly terms: TermsInput }>(input: I, { stores }: Context): Promise<I> => ({
  ...input,
  terms: await sentTerms(stores.network, input.terms),
})

export const agreementMutations = {
  agreementDraft: mutation(async (input, { viewer, stores: { network }, newId, now }, request) => {
    const [makerField, providerField] = [
      ['input', 'manufacturerId'],
      ['input', 'providerId'],
    ] as const
    const parties = {
      manufacturerId: fromGlobalId('Manufacturer', input.manufacturerId, makerField),
      providerId: fromGlobalId('Provider', input.providerId, providerField),
    }
    const [terms] = await Promise.all([
      sentTerms(network, input.terms),
      network.manufacturers.need(parties.manufacturerId, makerField),
      network.providers.need(parties.providerId, providerField),
    ])
    const agreement = network.draft(request, newId(), parties, viewer, (others) =>
      draftAgreement({ ...input, ...parties, terms }, others, viewer, dayOf(now)),
    )
    return { agreement: await agreement }
  }),
  agreementPropose: action((record, input, { viewer, today }) => propose(record, input, viewer, today)),
  agreementCounter: action(
    (record, input, { terms, viewer, today }) => counter(record, input, terms, viewer, today),
    withTerms,
  ),
  agreementConfirm: action(
    (record, input, { terms, viewer, today }) => confirm(record, input, terms, viewer, today),
    async (input) => input,
    'actOnLatest',
  ),
  agreementWithdraw: action((record, input, { viewer }) => withdraw(record, input, viewer)),
  agreementAmend: action(
    (record, input, { terms, viewer, today }) => amend(record, input, terms, viewer, today),
    withTerms,
  ),
  agreementRenew: action((record, input, { terms, viewer, today }) => renew(record, input, terms, viewer, today)),
  agreementSuspend: action((record, input, { viewer, today }) => suspend(record, input, viewer, today)),
  agreementResume: action((record, input, { viewer, today }) => resume(record, input, viewer, today)),
  agreementEnd: action((record, input, { viewer, today }) => end(record, input, viewer, today)),
} satisfies Partial<MutationResolvers>
