import type { Application } from '../../admission/applications/application'
import type { RecruitmentCall } from '../../admission/applications/call'
import { type Field, notFound } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { regionContains } from '../../shared/regions'
import type { Admission, Content, Parties } from './agreement'

export const APPLICATION_FIELD: Field = ['input', 'applicationId']

/** What the two parties' application was admitted for; refused if it was not, or is somebody else's. */
export const admissionOf = (application: Application, call: RecruitmentCall, parties: Parties): Admission => {
  const { id, manufacturerId, providerId, region, life } = application
  if (manufacturerId !== parties.manufacturerId || providerId !== parties.providerId)
    throw notFound('Application', id, APPLICATION_FIELD)
  const outcome = life.state === 'DECIDED' ? life.outcome : life.state
  ensure(outcome === 'ADMITTED', 'APPLICATION_NOT_ADMITTED', APPLICATION_FIELD, { outcome })
  return { applicationId: id, categoryIds: call.categoryIds, region }
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
