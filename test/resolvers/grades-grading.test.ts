import { createCriteriaStore } from '../../functions/admission/criteria/criteria.store'
import { createGradesStore } from '../../functions/admission/grades/grades.store'
import { PLATFORM_TERMS, publishScheme } from '../../functions/admission/grades/scheme'
import { weightsIn } from '../../functions/admission/grades/weights'
import { monthToEvaluate } from '../../functions/admission/grades/window'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate } from '../support/api'
import { gradedDaysAgo, publishedSet } from '../support/assessments'
import { gradedAt } from '../support/graded'
import { newTenant } from '../support/tenant'

const today = dayOf(new Date())
const requires = [{ grade: 'C+', band: '五星级' }]

test('N13 a scheme names criteria for gradings; they are checked, and shown', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const publish = async (criteriaSetId: string) =>
    mutate<{ terms: object }>({
      name: 'gradeSchemePublish',
      viewer: tenant.as.MANUFACTURER,
      input: {
        manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
        validFrom: addDays(today, 1),
        bands: PLATFORM_TERMS.bands,
        weights: weightsIn(PLATFORM_TERMS),
        grading: { criteriaSetId, requires },
      },
      select: 'gradeScheme { terms { grading { criteria { id } requires { grade band } } } }',
    })
  const set = async (of: typeof tenant, purpose: 'GRADING' | 'CERTIFICATION') =>
    toGlobalId('CriteriaSet', await publishedSet(of, purpose))
  const refused = [await publish(await set(other, 'GRADING')), await publish(await set(tenant, 'CERTIFICATION'))]
  const field = ['input', 'grading', 'criteriaSetId']
  expect(refused.map(({ userErrors }) => userErrors)).toMatchObject([
    [{ code: 'NOT_FOUND', field }],
    [{ code: 'ASSESSMENT_OTHER_PURPOSE', field }],
  ])
  const id = await set(tenant, 'GRADING')
  expect(await publish(id)).toMatchObject({
    object: { terms: { grading: { criteria: { id }, requires } } },
    userErrors: [],
  })
})

test('N13 a month’s forecast is withheld by the grading that stood at its end, and shows both', async () => {
  const tenant = await newTenant()
  const { maker, provider, as } = tenant
  const criteriaId = await publishedSet(tenant, 'GRADING', { from: addDays(today, -260) })
  const grading = { criteria: await createCriteriaStore().sets.need(criteriaId, []), requires }
  const by = { role: 'PLATFORM', subject: 'test' } as const
  const terms = { ...PLATFORM_TERMS, validFrom: addDays(today, -250), grading }
  const then = new Date(Date.now() - 251 * 86_400_000)
  const request = { subject: 'test', key: 'scheme', payloadHash: '', at: new Date() }
  await createGradesStore().schemes.create(request, publishScheme(maker.id, terms, undefined, by, then))
  const stood = await gradedDaysAgo(tenant, criteriaId, 0.85, 70)
  // Concluded after the month: it counts for the next.
  await gradedDaysAgo(tenant, criteriaId, 1, 0)
  await gradedAt({ manufacturerId: maker.id, provider }, new Date())
  const id = toGlobalId('MonthlyEvaluation', `${provider.id}.${maker.id}~${monthToEvaluate(today)}`)
  const query = `query($id: ID!) { node(id: $id) { ... on MonthlyEvaluation {
    forecast forecastReason gradeCap gradingGap { grade band } assessment { id score { band } } } } }`
  const { data } = await callApi<{ node: { gradingGap: object } }>({ query, variables: { id }, viewer: as.PROVIDER })
  expect(data.node).toMatchObject({
    forecast: 'C',
    forecastReason: 'CAPPED',
    gradeCap: 'C',
    gradingGap: { band: '五星级' },
    assessment: { id: toGlobalId('Assessment', stood), score: { band: '三星级' } },
  })
})
