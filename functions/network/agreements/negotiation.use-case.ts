import type { Application } from '../../admission/applications/application'
import type { RecruitmentCall } from '../../admission/applications/call'
import type { CriteriaSet } from '../../admission/criteria/criteria-set'
import type { Collection } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import type { Request } from '../../platform/once'
import { Moved } from '../../platform/retry'
import type { Field, Optional } from '../../shared/checks'
import { type Day, dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { Terms } from '../network'
import type { NetworkStore } from '../network.store'
import { APPLICATION_FIELD, admissionAtStake, admissionOf, ensureAdmitted } from './admitted-by'
import type { AgreementEvent, AgreementRecord, Content, EventOf, Parties } from './agreement'
import { sideActing } from './agreement-access'
import { type DraftInput, draftAgreement } from './draft'
import { checkCriteria, contentAtStake, criteriaAtStake, criteriaClauses, criteriaField } from './recognised-by'
import { sentTerms } from './sent-terms.use-case'
import type { TermsInput } from './terms/terms'

/**
 * Who acts by which request, with the stores of the request. Everything read and checked here is within the once-only record:
 * the same request sent twice has the same answer, whatever was published, withdrawn or concluded in between.
 */
interface Acting {
  readonly viewer: Viewer
  readonly request: Request
  readonly stores: {
    readonly network: NetworkStore
    readonly applications: {
      readonly applications: Pick<Collection<Application>, 'need' | 'unchanged'>
      readonly calls: Pick<Collection<RecruitmentCall>, 'need'>
    }
    readonly criteria: { readonly sets: Pick<Collection<CriteriaSet>, 'need' | 'unchanged'> }
  }
}
type Stores = Acting['stores']

/** What is known where an action is decided on. */
export interface Situation {
  readonly terms: Terms | undefined
  readonly viewer: Viewer
  readonly today: Day
}

export type Decision<E = AgreementEvent> = (record: AgreementRecord, situation: Situation) => E
type Proposing = EventOf<'COUNTERED' | 'CHANGE_PROPOSED'>

interface Drafted extends Omit<DraftInput, 'admission'> {
  readonly applicationId?: Optional<string>
}

/**
 * Begins an agreement once. Cost: 3 GetItems, 1 BatchGet of categories, 1 transaction; 1 GetItem more for criteria that it
 * names; for an admission 3 more, 4 where another agreement had it before.
 */
export const draftOnce = (
  { viewer, request, stores }: Acting,
  id: string,
  input: Drafted,
): Promise<AgreementRecord> => {
  const { network } = stores
  const parties = {
    manufacturerId: fromGlobalId('Manufacturer', input.manufacturerId, ['input', 'manufacturerId']),
    providerId: fromGlobalId('Provider', input.providerId, ['input', 'providerId']),
  }
  return network.draft(request, id, parties, viewer, async (others) => {
    const [terms, admission] = await Promise.all([
      sentTerms(network, input.terms),
      admissionGiven(stores, input.applicationId, parties),
      network.manufacturers.need(parties.manufacturerId, ['input', 'manufacturerId']),
      network.providers.need(parties.providerId, ['input', 'providerId']),
    ])
    const event = draftAgreement({ ...input, ...parties, terms, admission }, others, viewer, dayOf(request.at))
    await holdToCriteria(stores, event.content, parties)
    return event
  })
}

/** The admission that a draft names, if it names one: 2 GetItems. */
const admissionGiven = async ({ applications }: Stores, id: Optional<string>, parties: Parties) => {
  if (id == null) return undefined
  const local = fromGlobalId('Application', id, APPLICATION_FIELD)
  const application = await applications.applications.need(local, APPLICATION_FIELD)
  return admissionOf(application, await applications.calls.need(application.callId, APPLICATION_FIELD), parties)
}

/**
 * Clauses 4 and 13 of what is put forward: 1 GetItem for each that names criteria which have to be in force.
 *
 * @returns checks that these are still as they were read: whoever withdraws them or lets others follow comes first or after
 */
const holdToCriteria = async (
  { criteria }: Stores,
  content: Content,
  { manufacturerId }: Parties,
  record?: AgreementRecord,
  field?: Field,
): Promise<Write[]> => {
  const checks: Write[] = []
  for (const clause of criteriaClauses) {
    const [id, at] = [criteriaAtStake(content, record, clause), field ?? criteriaField(clause)]
    if (id === undefined) continue
    const set = await criteria.sets.need(id, at)
    checkCriteria(set, content, manufacturerId, clause, at)
    checks.push({ ...criteria.sets.unchanged(set), refusal: new Moved() })
  }
  return checks
}

/**
 * Does one thing to an agreement once. Cost: 2 GetItems and 1 transaction; where it is a step towards the conclusion of one
 * that rests on an admission, 2 GetItems and 2 checks (2 WCU each KB) more; for each criteria set that what is put forward
 * or confirmed names, 1 GetItem and 1 check more.
 *
 * @param how `actOnLatest` for what names no version
 * @param naming where the caller names criteria; left out, the agreement whose terms do
 */
export const actOnce = (
  acting: Acting,
  id: string,
  decide: Decision<AgreementEvent | Promise<AgreementEvent>>,
  how: 'act' | 'actOnLatest' = 'act',
  naming: 'BY_TERMS' | 'BY_AGREEMENT' = 'BY_AGREEMENT',
): Promise<AgreementRecord> => {
  const { viewer, request, stores } = acting
  return stores.network[how](
    request,
    id,
    viewer,
    (record, terms) => decide(record, { terms, viewer, today: dayOf(request.at) }),
    async (next, before) => {
      const content = contentAtStake(next, before)
      const field = naming === 'BY_AGREEMENT' ? ['input', 'id'] : undefined
      const criteria = content ? await holdToCriteria(stores, content, next, before, field) : []
      return [...criteria, ...(await admittedStill(stores, next, before))]
    },
  )
}

/** The application that a step rests on is still admitted, and is when the step commits: 1 GetItem, 1 check. */
const admittedStill = async (
  { applications: { applications } }: Stores,
  next: AgreementRecord,
  before: AgreementRecord,
): Promise<Write[]> => {
  const admission = admissionAtStake(next, before)
  if (!admission) return []
  const application = await applications.need(admission.applicationId, ['input', 'id'])
  ensureAdmitted(application)
  return [{ ...applications.unchanged(application), refusal: new Moved() }]
}

/** Puts other terms forward once. Cost: as any action, and 1 BatchGet of categories. */
export const bringTermsOnce = (
  acting: Acting,
  id: string,
  sent: TermsInput,
  decide: (given: TermsInput) => Decision<Proposing>,
): Promise<AgreementRecord> =>
  actOnce(
    acting,
    id,
    async (record, situation) => {
      // Before anything else is read: to a stranger a wrong category must not tell that the agreement exists.
      sideActing(acting.viewer, record)
      return decide(await sentTerms(acting.stores.network, sent))(record, situation)
    },
    'act',
    'BY_TERMS',
  )
