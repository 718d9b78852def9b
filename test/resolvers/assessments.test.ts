import { type AssessmentEvent, conclusionOf } from '../../functions/admission/assessments/assessment'
import { evolveAssessment } from '../../functions/admission/assessments/assessment-log'
import { createAssessmentsStore } from '../../functions/admission/assessments/assessments.store'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { checkEntries, type Entry, replay } from '../../functions/shared/journal'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import {
  assess,
  assessed,
  concludedAt,
  markedAt,
  marksAt,
  opened,
  publishedSet,
  subjectIn,
} from '../support/assessments'
import { attached } from '../support/attachments'
import { kindsTold, listedBy } from '../support/conduct-api'
import { measured } from '../support/meter'
import { newTenant } from '../support/tenant'

const today = dayOf(new Date())

const nodeOf = async <T>(viewer: TokenClaims, id: string, fields: string): Promise<T | null> => {
  const query = `query($id: ID!) { node(id: $id) { ... on Assessment { ${fields} } } }`
  const { data, errors } = await callApi<{ node: T | null }>({ query, variables: { id }, viewer })
  expect(errors).toEqual([])
  return data.node
}
const codes = async (answer: ReturnType<typeof assess>) =>
  (await answer).userErrors.map(({ code, field }) => [code, field.join('.')])

test('N13 a provider graded by the structure of GB/T 27922: opened, marked, concluded with its band, replied to', async () => {
  const tenant = await newTenant()
  const { as } = tenant
  const open = await opened(tenant)
  expect(open).toMatchObject({ state: 'OPEN', score: null, replyUntil: null })
  const marks = await marksAt(0.9, as.MANUFACTURER)
  const { id, version } = await assessed('Mark', as.MANUFACTURER, {
    id: open.id,
    version: open.version,
    marks: marks.slice(0, 2),
  })
  expect(await codes(assess('Conclude', as.MANUFACTURER, { id, version, summary: '符合' }))).toEqual([
    ['MARKS_MISSING', 'input.id'],
  ])
  const marked = await assessed('Mark', as.MANUFACTURER, { id, version, marks: marks.slice(2) })
  const concluded = await assessed('Conclude', as.MANUFACTURER, { id, version: marked.version, summary: '符合' })
  // 18 + 18 + 31 + 22 + 0 of 100.
  expect(concluded).toMatchObject({
    state: 'CONCLUDED',
    score: { score: 89, passed: true, band: '三星级' },
    replyUntil: addDays(today, 30),
  })
  const reply = { id, version: concluded.version, text: '记录在补', attachmentIds: [await attached(as.PROVIDER)] }
  await assessed('Reply', as.PROVIDER, reply)
  const fields = 'reply { text attachments { name } } marks { edges { node { code points attachments { name url } } } }'
  const seen = await nodeOf<{ reply: object; marks: { edges: object[] } }>(as.PROVIDER, id, fields)
  expect(seen?.reply).toEqual({ text: '记录在补', attachments: [{ name: '营业执照.pdf' }] })
  expect(seen?.marks.edges).toHaveLength(5)
  expect([await kindsTold(as.PROVIDER), await kindsTold(as.MANUFACTURER)]).toEqual([
    ['ASSESSMENT_PASSED'],
    ['ASSESSMENT_REPLIED'],
  ])
})

test('nothing of it is there for the provider and the point before it is concluded', async () => {
  const tenant = await newTenant()
  const { as } = tenant
  const { id, version } = await markedAt(tenant, 0.9, 'CERTIFICATION')
  const lists = () =>
    Promise.all(
      (['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT'] as const).map((role) =>
        listedBy(as[role], 'assessments'),
      ),
    )
  const nodes = () => Promise.all([as.PROVIDER, as.SERVICE_POINT].map((viewer) => nodeOf(viewer, id, 'id')))
  expect([await lists(), await nodes()]).toEqual([
    [[id], [id], [], []],
    [null, null],
  ])
  const concluded = await assessed('Conclude', as.MANUFACTURER, { id, version, summary: '符合' })
  const all = [
    [[id], [id], [id], [id]],
    [{ id }, { id }],
  ]
  expect([await lists(), await nodes()]).toEqual(all)
  expect(await kindsTold(as.SERVICE_POINT)).toEqual(['ASSESSMENT_PASSED'])
  const withdrawal = { id, version: concluded.version, reason: '照片有误' }
  expect((await assessed('Withdraw', as.MANUFACTURER, withdrawal)).state).toBe('WITHDRAWN')
  expect([await lists(), await nodes()]).toEqual(all)
  const fields = 'withdrawalReason summary score { score }'
  expect(await nodeOf(as.PROVIDER, id, fields)).toEqual({
    withdrawalReason: '照片有误',
    summary: '符合',
    score: { score: 89 },
  })
})

test('what is of the provider as a whole is not there for its points, concluded or not', async () => {
  const tenant = await newTenant()
  const { id } = await concludedAt(tenant, 0.9)
  expect(await nodeOf(tenant.as.PROVIDER, id, 'id')).toEqual({ id })
  expect(await nodeOf(tenant.as.SERVICE_POINT, id, 'id')).toBeNull()
  expect(await listedBy(tenant.as.SERVICE_POINT, 'assessments')).toEqual([])
})

test('G1 the authority of the region sees what stands concluded, without anybody’s words', async () => {
  const tenant = await newTenant()
  const { as, region } = tenant
  const results = async (viewer: TokenClaims) => {
    const query = `{ assessmentResults(region: "${region}") { edges { node {
      purpose independent score passed failedBy band concludedOn } } } }`
    const { data } = await callApi<{ assessmentResults: { edges: { node: object }[] } }>({ query, viewer })
    return data.assessmentResults.edges.map(({ node }) => node)
  }
  await markedAt(tenant, 0.9)
  const { id, version } = await concludedAt(tenant, 0.5, 'GRADING', 'AUDITOR')
  const failed = { purpose: 'GRADING', independent: true, score: 49, passed: false, band: null, concludedOn: today }
  expect(await results(as.REGULATOR)).toEqual([{ ...failed, failedBy: ['BELOW_PASS_SCORE'] }])
  expect(await results({ ...as.REGULATOR, region: region === '110101' ? '120101' : '110101' })).toEqual([])
  expect(await nodeOf(as.REGULATOR, id, 'id')).toBeNull()
  await assessed('Withdraw', as.AUDITOR, { id, version, reason: '重评' })
  expect(await results(as.REGULATOR)).toEqual([])
})

test('what is assessed follows from the purpose, and the maker has contracted it', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const { as } = tenant
  const set = async (purpose: Parameters<typeof publishedSet>[1]) =>
    toGlobalId('CriteriaSet', await publishedSet(tenant, purpose))
  const [grading, certification, renewal] = [
    await set('GRADING'),
    await set('CERTIFICATION'),
    await set('REEVALUATION'),
  ]
  const open = (criteriaSetId: string, named: object, viewer = as.MANUFACTURER) =>
    codes(assess('Open', viewer, { criteriaSetId, ...named }))
  expect([
    await open(grading, {}),
    await open(grading, { ...subjectIn(tenant, 'GRADING'), ...subjectIn(tenant, 'CERTIFICATION') }),
    await open(grading, subjectIn(other, 'GRADING')),
    await open(certification, subjectIn(other, 'CERTIFICATION')),
    await open(renewal, subjectIn(other, 'REEVALUATION')),
    await open(certification, subjectIn(tenant, 'CERTIFICATION'), as.AUDITOR),
    await open(grading, subjectIn(tenant, 'GRADING'), other.as.MANUFACTURER),
  ]).toEqual([
    [['ASSESSMENT_SUBJECT', 'input.providerId']],
    [['ASSESSMENT_SUBJECT', 'input.servicePointId']],
    [['NO_AGREEMENT', 'input.providerId']],
    [['NO_AGREEMENT', 'input.servicePointId']],
    [['NOT_FOUND', 'input.agreementId']],
    [['ASSESSMENT_OTHER_PURPOSE', 'input.criteriaSetId']],
    [['NOT_FOUND', 'input.criteriaSetId']],
  ])
})

test('a document a mark rests on is the assessor’s own', async () => {
  const tenant = await newTenant()
  const { id, version } = await opened(tenant)
  const marks = async (viewer: TokenClaims) => [{ code: 'A1', points: 1, attachmentIds: [await attached(viewer)] }]
  const { as } = tenant
  const mark = async (viewer: TokenClaims) =>
    codes(assess('Mark', as.MANUFACTURER, { id, version, marks: await marks(viewer) }))
  expect([await mark(as.PROVIDER), await mark(as.MANUFACTURER)]).toEqual([
    [['NOT_FOUND', 'input.marks.0.attachmentIds.0']],
    [],
  ])
  const either = [{ code: 'B1', points: 1, notApplicable: '不适用' }]
  expect(await codes(assess('Mark', as.MANUFACTURER, { id, version: 2, marks: either }))).toEqual([
    ['MARK_EITHER_OR', 'input.marks.0'],
  ])
})

test('the same request twice has one effect, though the criteria were withdrawn meanwhile', async () => {
  const tenant = await newTenant()
  const criteriaId = await publishedSet(tenant, 'GRADING')
  const input = {
    idempotencyKey: newKey(),
    criteriaSetId: toGlobalId('CriteriaSet', criteriaId),
    ...subjectIn(tenant, 'GRADING'),
  }
  const first = await assessed('Open', tenant.as.MANUFACTURER, input)
  const withdrawal = { id: input.criteriaSetId, version: 2, reason: '标准更新' }
  const { userErrors } = await mutate({
    name: 'criteriaSetWithdraw',
    viewer: tenant.as.MANUFACTURER,
    input: withdrawal,
    select: 'criteriaSet { id version }',
  })
  expect(userErrors).toEqual([])
  expect(await assessed('Open', tenant.as.MANUFACTURER, input)).toEqual(first)
  expect(await listedBy(tenant.as.MANUFACTURER, 'assessments')).toEqual([first.id])
})

test('the document is its log folded together, as kept', async () => {
  const tenant = await newTenant()
  const { id } = await concludedAt(tenant, 0.8)
  const store = createAssessmentsStore()
  const local = fromGlobalId('Assessment', id, [])
  const { rows } = await store.assessments.entryPage(local, { first: 100 })
  const log = rows.map(({ node }) => node as Entry<AssessmentEvent>)
  const doc = await store.assessments.need(local, [])
  expect(JSON.parse(JSON.stringify(replay(evolveAssessment, log)))).toEqual(doc)
  expect(checkEntries(log, doc)).toBeUndefined()
  expect(conclusionOf(doc)?.score.score).toBe(79)
})

test('each action is some reads by key and one transaction, whether there is 1 assessment or 12', async () => {
  const tenant = await newTenant()
  const { as } = tenant
  const criteriaId = await publishedSet(tenant, 'CERTIFICATION')
  const costs = async () => {
    const found: Record<string, string> = {}
    const note = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
      const { result, cost } = await measured(run)
      found[name] = cost.operations
      return result
    }
    const marks = await marksAt(0.9, as.MANUFACTURER, 'CERTIFICATION')
    const { id } = await note('open', () => opened(tenant, 'CERTIFICATION', 'MANUFACTURER', criteriaId))
    await note('mark', () => assessed('Mark', as.MANUFACTURER, { id, version: 1, marks }))
    await note('conclude', () => assessed('Conclude', as.MANUFACTURER, { id, version: 2, summary: '符合' }))
    await note('reply', () => assessed('Reply', as.PROVIDER, { id, version: 3, text: '认可' }))
    for (const role of ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT'] as const)
      await note(`list ${role}`, () => listedBy(as[role], 'assessments', '(first: 1)'))
    await note('results', () =>
      callApi({
        query: `{ assessmentResults(region: "${tenant.region}", first: 1) { edges { node { score } } } }`,
        viewer: as.REGULATOR,
      }),
    )
    const question = { providerId: tenant.provider.id, pointId: tenant.point.id, criteriaId, until: today }
    await note('latest', () => createAssessmentsStore().latestResult(question))
    return found
  }
  const few = await costs()
  for (let i = 0; i < 11; i += 1) await concludedAt(tenant, 0.9, 'CERTIFICATION', 'MANUFACTURER', criteriaId)
  expect(await costs()).toEqual(few)
  expect(few).toEqual({
    open: '3 GetItem + TransactWriteItems',
    mark: '3 GetItem + TransactWriteItems',
    conclude: '7 GetItem + TransactWriteItems',
    reply: 'GetItem + TransactWriteItems',
    'list MANUFACTURER': 'Query + GetItem',
    'list PROVIDER': 'Query',
    'list SERVICE_POINT': 'Query + GetItem',
    results: 'Query',
    latest: 'Query',
  })
}, 60_000)
