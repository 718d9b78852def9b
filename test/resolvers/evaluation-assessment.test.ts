import { evaluateProvider as evaluateProviderBare } from '../../functions/admission/evaluate-provider.use-case'
import { createEvaluationsStore } from '../../functions/admission/evaluations.store'
import { dayOf, instant } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { ahead, amendedFrom, doTo, draftOf, termsFor } from '../support/agreements'
import { callApi, mutate } from '../support/api'
import { assessed, concludedAt, publishedSet } from '../support/assessments'
import { deployed } from '../support/deployed'
import { evaluateDeps, openEvaluation } from '../support/evaluations'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const evaluateProvider = deployed('evaluate-provider', evaluateProviderBare)

const endsOn = ahead(40)
const review = (criteriaSetId?: string) => ({
  dates: [],
  confirmDays: 15,
  noticeDays: 60,
  ...(criteriaSetId ? { criteriaSetId } : {}),
})

/** A tenant whose agreement ends soon and names criteria in clause 13. */
const reviewed = async (): Promise<{ tenant: Tenant; criteriaId: string; ulid: string }> => {
  const tenant = await newTenant({ validTo: endsOn })
  const criteriaId = await publishedSet(tenant, 'REEVALUATION')
  await amendedFrom(tenant, ahead(-1), { review: review(criteriaId) })
  return { tenant, criteriaId, ulid: criteriaId.slice(tenant.maker.id.length + 1).split('~')[0] ?? '' }
}

interface Shown {
  readonly id: string
  readonly version: number
  readonly proposal: string
  readonly proposalReason: string
  readonly assessment: object | null
}
const shownTo = async ({ as }: Tenant, role: 'MANUFACTURER' | 'PROVIDER' = 'PROVIDER'): Promise<Shown | undefined> => {
  const query = `{ evaluations(first: 1) { edges { node {
    id version proposal proposalReason
    drivers { verdict figure }
    assessment { missing since version concludedOn score band passed criteria { id } assessment { id } }
  } } } }`
  const { data, errors } = await callApi<{ evaluations: { edges: { node: Shown }[] } }>({ query, viewer: as[role] })
  expect(errors).toEqual([])
  return data.evaluations.edges[0]?.node
}

test('N6 N8 clause 13: criteria that are not there, not in force or for something else are refused as terms are drafted', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const drafting = (local: string) =>
    doTo(
      tenant,
      'MANUFACTURER',
      'Draft',
      draftOf(tenant, { terms: termsFor(tenant, { review: review(toGlobalId('CriteriaSet', local)) }) }),
    )
  const refused = [
    [`${tenant.maker.id}.none~001`, 'NOT_FOUND'],
    [await publishedSet(other, 'REEVALUATION'), 'NOT_FOUND'],
    [await publishedSet(tenant, 'REEVALUATION', { from: ahead(401) }), 'CRITERIA_NOT_IN_FORCE'],
    [await publishedSet(tenant, 'CERTIFICATION'), 'CRITERIA_OTHER_PURPOSE'],
  ] as const
  const field = ['input', 'terms', 'review', 'criteriaSetId']
  for (const [id, code] of refused)
    expect((await drafting(id)).userErrors).toEqual([expect.objectContaining({ code, field })])
  const id = await publishedSet(tenant, 'REEVALUATION')
  const { object } = await drafting(id)
  const query = `{ node(id: "${object?.id}") { ... on Agreement { versions { edges { node { terms { review { criteriaSetId } } } } } } } }`
  const { data } = await callApi<object>({ query, viewer: tenant.as.MANUFACTURER })
  expect(JSON.stringify(data)).toContain(`"review":{"criteriaSetId":"${toGlobalId('CriteriaSet', id)}"}`)
})

test('N6 an evaluation tells of a missing assessment, reads it once it is concluded, and does not renew past a failed one', async () => {
  const { tenant, criteriaId, ulid } = await reviewed()
  await openEvaluation(tenant.agreement)
  const missing = { missing: true, since: tenant.agreement.validFrom, version: null, passed: null, assessment: null }
  expect(await shownTo(tenant)).toMatchObject({
    version: 1,
    proposal: 'IMPROVE',
    proposalReason: 'ASSESSMENT_MISSING',
    assessment: missing,
    drivers: expect.arrayContaining([{ verdict: 'NO_DATA', figure: null }]),
  })
  const failed = await concludedAt(tenant, 0.5, 'REEVALUATION', 'MANUFACTURER', criteriaId)
  // By another set of the same purpose, after it: not what the two agreed on.
  await concludedAt(tenant, 0.95, 'REEVALUATION')
  await openEvaluation(tenant.agreement)
  expect(await shownTo(tenant)).toMatchObject({
    version: 2,
    proposal: 'IMPROVE',
    proposalReason: 'ASSESSMENT_FAILED',
    assessment: { missing: false, version: failed.version, passed: false, assessment: { id: failed.id } },
  })
  // The edition that follows counts too, and is the one to be assessed by from its first day on.
  const next = await publishedSet(tenant, 'REEVALUATION', { ulid, edition: 2 })
  const passed = await concludedAt(tenant, 0.95, 'REEVALUATION', 'MANUFACTURER', next)
  await openEvaluation(tenant.agreement)
  const now = await shownTo(tenant, 'MANUFACTURER')
  expect(now).toMatchObject({
    version: 3,
    proposalReason: 'VOLUME_TOO_LOW',
    drivers: expect.arrayContaining([{ verdict: 'MET', figure: null }]),
    assessment: {
      ...{ missing: false, passed: true, score: passed.score?.score, concludedOn: dayOf(new Date()) },
      ...{ criteria: { id: toGlobalId('CriteriaSet', next) }, assessment: { id: passed.id } },
    },
  })
  await openEvaluation(tenant.agreement)
  expect(await shownTo(tenant)).toMatchObject({ version: 3 })
  const withdrawal = { id: passed.id, version: passed.version, reason: '照片有误' }
  await assessed('Withdraw', tenant.as.MANUFACTURER, withdrawal)
  await openEvaluation(tenant.agreement)
  expect(await shownTo(tenant)).toMatchObject({ version: 4, proposalReason: 'ASSESSMENT_FAILED' })
})

test('N6 G4 the assessment’s id, version and result stand in the entry, and a renewal against it needs its reason', async () => {
  const { tenant, criteriaId } = await reviewed()
  const failed = await concludedAt(tenant, 0.5, 'REEVALUATION', 'MANUFACTURER', criteriaId)
  await openEvaluation(tenant.agreement)
  const shown = await shownTo(tenant)
  const query = `{ node(id: "${shown?.id}") { ... on Evaluation { log { edges { node { action detail } } } } } }`
  const { data } = await callApi<{ node: { log: { edges: { node: { detail: string } }[] } } }>({
    query,
    viewer: tenant.as.MANUFACTURER,
  })
  const { measurement } = JSON.parse(data.node.log.edges[0]?.node.detail ?? '{}')
  expect(toGlobalId('Assessment', measurement.review.assessment.assessmentId)).toBe(failed.id)
  expect(measurement.review.assessment).toMatchObject({ version: failed.version, passed: false, criteriaId })
  const input = { id: shown?.id, version: 1, decision: 'RENEW', validTo: ahead(400) }
  const decided = await mutate({
    name: 'evaluationDecide',
    viewer: tenant.as.MANUFACTURER,
    input,
    select: 'evaluation { id }',
  })
  expect(decided.userErrors).toEqual([expect.objectContaining({ code: 'DECISION_NEEDS_REASON' })])
})

test('N6 criteria in clause 13 cost two Queries, at the opening and each night while it is open; none without them', async () => {
  const plain = await newTenant({ validTo: endsOn })
  const { tenant, criteriaId } = await reviewed()
  await concludedAt(tenant, 0.95, 'REEVALUATION', 'MANUFACTURER', criteriaId)
  const night = async ({ agreement: { id, providerId } }: Tenant, part: number) => {
    const at = instant(new Date())
    const piece = { day: dayOf(new Date()), at, providerId, part, agreementIds: [id] }
    const { cost } = await measured(() => evaluateProvider(evaluateDeps(), piece))
    return Number(/(\d+) Query/.exec(cost.operations)?.[1] ?? (cost.operations.includes('Query') ? 1 : 0))
  }
  expect([await night(plain, 1), await night(tenant, 1)]).toEqual([7, 9])
  expect([await night(plain, 2), await night(tenant, 2)]).toEqual([1, 3])
  const { rows } = await createEvaluationsStore().ofProvider(tenant.provider.id, { first: 2 })
  expect(rows.map(({ node }) => node.version)).toEqual([1])
})
