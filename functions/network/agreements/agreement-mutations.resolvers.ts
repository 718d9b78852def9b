import type { Context } from '../../graphql/context'
import type { MutationResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import type { Optional } from '../../shared/checks'
import { type Day, dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { Terms } from '../network'
import { APPLICATION_FIELD, admissionOf } from './admitted-by'
import type { AgreementEvent, AgreementRecord, EventOf, Parties } from './agreement'
import { amend, renew } from './change'
import { confirm } from './confirm'
import { draftAgreement } from './draft'
import { end } from './end'
import { resume, suspend } from './interrupt'
import { counter, propose, withdraw } from './negotiate'
import { CRITERIA_FIELD, heldToCriteria } from './recognised-by'
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
const prepared = <I extends ActionInput, R>(
  prepare: (input: I, context: Context) => Promise<R>,
  decide: Decision<R>,
  how: 'act' | 'actOnLatest',
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

const action = <I extends ActionInput>(decide: Decision<I>, how: 'act' | 'actOnLatest' = 'act') =>
  prepared<I, I>(async (input) => input, decide, how)

/** Terms as sent, with the criteria they name. Cost: 1 BatchGet of categories, 1 GetItem where they name criteria. */
const given = async (sent: TermsInput, { stores }: Context) => {
  const terms = await sentTerms(stores.network, sent)
  const id = terms.recognition.criteriaSetId
  return { terms, criteria: id == null ? undefined : await stores.criteria.sets.need(id, CRITERIA_FIELD) }
}

/** The admission that a draft names, if it names one: 2 GetItems. */
const admissionGiven = async (id: Optional<string>, parties: Parties, { stores: { applications } }: Context) => {
  if (id == null) return undefined
  const local = fromGlobalId('Application', id, APPLICATION_FIELD)
  const application = await applications.applications.need(local, APPLICATION_FIELD)
  return admissionOf(application, await applications.calls.need(application.callId, APPLICATION_FIELD), parties)
}

/** An action that brings other terms. */
const withTerms = <I extends ActionInput & { readonly terms: TermsInput }>(
  decide: (record: AgreementRecord, input: I, situation: Situation) => EventOf<'COUNTERED' | 'CHANGE_PROPOSED'>,
) =>
  prepared(
    async (input: I, context) => {
      const { terms, criteria } = await given(input.terms, context)
      return { input: { ...input, terms }, criteria }
    },
    (record, { input, criteria }, situation) =>
      heldToCriteria(decide(record, input, situation), record.manufacturerId, criteria),
    'act',
  )

export const agreementMutations = {
  agreementDraft: mutation(async (input, context, request) => {
    const { viewer, newId, now } = context
    const { network } = context.stores
    const [makerField, providerField] = [
      ['input', 'manufacturerId'],
      ['input', 'providerId'],
    ] as const
    const parties = {
      manufacturerId: fromGlobalId('Manufacturer', input.manufacturerId, makerField),
      providerId: fromGlobalId('Provider', input.providerId, providerField),
    }
    const [{ terms, criteria }, admission] = await Promise.all([
      given(input.terms, context),
      admissionGiven(input.applicationId, parties, context),
      network.manufacturers.need(parties.manufacturerId, makerField),
      network.providers.need(parties.providerId, providerField),
    ])
    const agreement = network.draft(request, newId(), parties, viewer, (others) =>
      heldToCriteria(
        draftAgreement({ ...input, ...parties, terms, admission }, others, viewer, dayOf(now)),
        parties.manufacturerId,
        criteria,
      ),
    )
    return { agreement: await agreement }
  }),
  agreementPropose: action((record, input, { viewer, today }) => propose(record, input, viewer, today)),
  agreementCounter: withTerms((record, input, { terms, viewer, today }) =>
    counter(record, input, terms, viewer, today),
  ),
  agreementConfirm: action(
    (record, input, { terms, viewer, today }) => confirm(record, input, terms, viewer, today),
    'actOnLatest',
  ),
  agreementWithdraw: action((record, input, { viewer }) => withdraw(record, input, viewer)),
  agreementAmend: withTerms((record, input, { terms, viewer, today }) => amend(record, input, terms, viewer, today)),
  agreementRenew: action((record, input, { terms, viewer, today }) => renew(record, input, terms, viewer, today)),
  agreementSuspend: action((record, input, { viewer, today }) => suspend(record, input, viewer, today)),
  agreementResume: action((record, input, { viewer, today }) => resume(record, input, viewer, today)),
  agreementEnd: action((record, input, { viewer, today }) => end(record, input, viewer, today)),
} satisfies Partial<MutationResolvers>
