import type { Application } from '../../admission/applications/application'
import type { RecruitmentCall } from '../../admission/applications/call'
import { type Field, notFound } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { toGlobalId } from '../../shared/ids'
import { regionContains } from '../../shared/regions'
import type { Admission, AgreementRecord, Content, Parties } from './agreement'
import { isConcludedRecord } from './in-force'

export const APPLICATION_FIELD: Field = ['input', 'applicationId']
const ID: Field = ['input', 'id']

/** What the two parties' application was admitted for; refused if it was not, or is somebody else's. */
export const admissionOf = (application: Application, call: RecruitmentCall, parties: Parties): Admission => {
  const { id, manufacturerId, providerId, region } = application
  if (manufacturerId !== parties.manufacturerId || providerId !== parties.providerId)
    throw notFound('Application', id, APPLICATION_FIELD)
  ensureAdmitted(application, APPLICATION_FIELD)
  return { applicationId: id, categoryIds: call.categoryIds, region }
}

/** Only who is admitted, and has not withdrawn since. */
export const ensureAdmitted = ({ life }: Pick<Application, 'life'>, field: Field = ID): void => {
  const outcome = life.state === 'DECIDED' ? life.outcome : life.state
  ensure(outcome === 'ADMITTED', 'APPLICATION_NOT_ADMITTED', field, { outcome })
}

/** What is concluded stays within what was admitted; what the two agree on later is their own business. */
export const checkWithin = (admission: Admission | undefined, { kind, terms }: Content): void => {
  if (!admission || kind !== 'CONCLUSION') return
  const at = (name: string, i: number): Field => ['input', 'terms', name, String(i)]
  for (const [i, category] of terms.categoryIds.entries())
    ensure(admission.categoryIds.includes(category), 'CATEGORY_NOT_ADMITTED', at('categoryIds', i), { category })
  const { region } = admission
  ensure(terms.regions.length > 0, 'REGION_NOT_ADMITTED', ['input', 'terms', 'regions'], {
    actual: '-',
    admitted: region,
  })
  for (const [i, actual] of terms.regions.entries())
    ensure(regionContains(region, actual), 'REGION_NOT_ADMITTED', at('regions', i), { actual, admitted: region })
}

/** The admission that a step towards the conclusion rests on: proposing, countering, confirming; not what follows it. */
export const admissionAtStake = (next: AgreementRecord, before: AgreementRecord): Admission | undefined =>
  isConcludedRecord(before) || next.status === 'WITHDRAWN' ? undefined : next.admission

/** Another agreement rests on the admission. */
export const admissionTaken = (otherId: string, field: Field = ID): DomainError =>
  new DomainError('ADMISSION_TAKEN', field, { other: toGlobalId('Agreement', otherId) })

/** An admission passes on once the agreement it led to was taken back, or not confirmed in time. */
export const ensurePassesOn = (holder: AgreementRecord, today: Day, field: Field = ID): void => {
  const lapsed = holder.status === 'PROPOSED' && holder.proposal.respondBy < today
  if (!lapsed && holder.status !== 'WITHDRAWN') throw admissionTaken(holder.id, field)
}

/**
 * An application is not withdrawn from under an agreement that holds, now or from a day to come: its place would go to the
 * next in the ranking while the provider serves it. The way out is the end of the agreement, with the notice of clause 13.
 */
export const ensureReleased = (agreement: AgreementRecord, today: Day): void => {
  const { id, validTo } = agreement
  const holds = isConcludedRecord(agreement) && validTo >= today
  ensure(!holds, 'APPLICATION_UNDER_AGREEMENT', ID, { agreement: toGlobalId('Agreement', id), lastDay: validTo })
}
