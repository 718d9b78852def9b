import { createHash } from 'node:crypto'
import { ulid } from 'ulid'
import { createCallbacksStore } from '../../functions/callbacks/callbacks.store'
import { programmeNow } from '../../functions/callbacks/programmes/programmes.use-case'
import { createQuestionnairesStore } from '../../functions/callbacks/questionnaires/questionnaires.store'
import { questionnaireInForce } from '../../functions/callbacks/questionnaires/questionnaires.use-case'
import { sampleCallbacks as sampleCallbacksBare } from '../../functions/callbacks/sample-callbacks.use-case'
import { createSamplingRunsStore } from '../../functions/callbacks/sampling-runs.store'
import { completedOn, ordersOf } from '../../functions/orders/completed-orders.use-case'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { askedCounts } from '../../functions/supervision/figures.use-case'
import { scopeOf } from '../../functions/supervision/rollup-keys'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { completedOrder, writeOrders } from '../support/callbacks'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import {
  answers,
  changeQuestionnaire,
  draftQuestionnaire,
  EDITION,
  ofMaker,
  publishedQuestionnaire,
  questions,
} from '../support/questionnaires'
import { projectAll } from '../support/supervision'
import { newTenant, type Tenant } from '../support/tenant'

const sampleCallbacks = deployed('sample-callbacks', sampleCallbacksBare)

const today = dayOf(new Date())
const yesterday = addDays(today, -1)

const draw = async (tenant: Tenant, orders: number) => {
  const { maker, brand, model, category, provider, point, region } = tenant
  const ids = { manufacturerId: maker.id, brandId: brand.id, modelId: model.id, categoryId: category.id }
  const place = { providerId: provider.id, pointId: point.id, day: yesterday }
  const completed = Array.from({ length: orders }, () => ({ ...completedOrder({ ...ids, ...place }), region }))
  await writeOrders(completed)
  await sampleCallbacks(
    {
      runs: createSamplingRunsStore(),
      tasks: createCallbacksStore(),
      completedOn,
      ordersOf,
      questionnaireInForce,
      programmeNow,
      now: () => new Date(),
      newSeed: () => createHash('sha256').update(ulid()).digest('hex'),
      newId: ulid,
    },
    { manufacturerId: maker.id, day: yesterday, wanted: orders },
  )
}

const TASK = `id state questionnaire { id edition } questions { code part kind textZh textEn required }
  replies { question { code } expected perceived text } expected { core auxiliary personal } satisfaction`

interface TaskData {
  id: string
  state: string
  questionnaire: { id: string; edition: number } | null
  questions: { code: string; part: string }[]
  replies: { question: { code: string }; expected: number | null; text: string | null }[]
  expected: Record<string, number> | null
  satisfaction: number | null
}

const openTasks = async (tenant: Tenant) => {
  const { data, errors } = await callApi<{ callbackTasks: { edges: { node: TaskData }[] } }>({
    query: `{ callbackTasks(first: 100) { edges { node { ${TASK} } } } }`,
    viewer: tenant.as.HOTLINE,
  })
  expect(errors).toEqual([])
  return data.callbackTasks.edges.map(({ node }) => node)
}
const taskAs = async (viewer: TokenClaims, id: string) =>
  (
    await callApi<{ node: TaskData | null }>({
      query: `query($id: ID!) { node(id: $id) { ... on CallbackTask { ${TASK} } } }`,
      variables: { id },
      viewer,
    })
  ).data.node
const record = (tenant: Tenant, input: Record<string, unknown>) =>
  mutate<TaskData>({ name: 'callbackRecord', viewer: tenant.as.HOTLINE, input, select: `callbackTask { ${TASK} }` })

test('Q6 a questionnaire is drawn up, published and never changed again; the next edition follows it', async () => {
  const tenant = await newTenant()
  const draft = await draftQuestionnaire(tenant)
  expect(draft).toMatchObject({ state: 'DRAFT', edition: 1 })
  const change = { idempotencyKey: newKey(), id: draft.id, version: draft.version, name: '改名' }
  const revised = await changeQuestionnaire(tenant, 'Revise', change)
  expect(await changeQuestionnaire(tenant, 'Revise', change)).toEqual(revised)
  const stale = { id: draft.id, version: draft.version, effectiveFrom: today }
  expect((await changeQuestionnaire(tenant, 'Publish', stale)).userErrors).toMatchObject([{ code: 'STALE_VERSION' }])
  const publish = { idempotencyKey: newKey(), id: draft.id, version: 2, effectiveFrom: today }
  const published = await changeQuestionnaire(tenant, 'Publish', publish)
  expect(published.object).toMatchObject({ state: 'PUBLISHED', name: '改名', effectiveFrom: today })
  expect(await changeQuestionnaire(tenant, 'Publish', publish)).toEqual(published)

  const next = await changeQuestionnaire(tenant, 'Revise', {
    id: draft.id,
    version: 3,
    questions: questions.slice(0, 4),
  })
  expect(next.object).toMatchObject({ state: 'DRAFT', edition: 2, name: '改名' })
  const late = { id: next.object?.id, version: 1, effectiveFrom: today }
  expect((await changeQuestionnaire(tenant, 'Publish', late)).userErrors).toMatchObject([
    { code: 'QUESTIONNAIRE_BACKDATED', field: ['input', 'effectiveFrom'] },
  ])
  await changeQuestionnaire(tenant, 'Publish', { ...late, effectiveFrom: addDays(today, 1) })
  const { documents } = { documents: createQuestionnairesStore().editions }
  expect(await documents.load(fromGlobalId('CallbackQuestionnaire', draft.id, []))).toMatchObject({
    state: 'SUPERSEDED',
    questions: { length: 6 },
  })
})

test('Q6 a questionnaire that could not tell satisfaction is not published, and bad questions are named', async () => {
  const tenant = await newTenant()
  const create = (given: object) =>
    changeQuestionnaire(tenant, 'Create', { ...ofMaker(tenant), name: '问卷', ...given })
  const partial = await create({ questions: questions.filter(({ part }) => part !== 'PERSONAL') })
  const refused = await changeQuestionnaire(tenant, 'Publish', {
    id: partial.object?.id,
    version: 1,
    effectiveFrom: today,
  })
  expect(refused.userErrors).toMatchObject([{ code: 'PARTS_UNSCORED', message: expect.stringContaining('PERSONAL') }])
  const [first] = questions
  const codes = async (given: object) =>
    (await create(given)).userErrors.map(({ code, field }) => [code, field.join('.')])
  expect(await codes({ questions: [] })).toEqual([['OUT_OF_RANGE', 'input.questions']])
  expect(await codes({ questions: [first, first] })).toEqual([['INVALID_VALUE', 'input.questions.1.code']])
  expect(await codes({ questions: [{ ...first, textEn: ' ' }] })).toEqual([['REQUIRED', 'input.questions.0.textEn']])
  const other = await newTenant()
  const foreign = await changeQuestionnaire(other, 'Create', { ...ofMaker(tenant), name: '问卷', questions })
  expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})

test('Q6 a callback keeps the version it was asked with, whatever is published after', async () => {
  const tenant = await newTenant()
  const edition = await publishedQuestionnaire(tenant)
  await draw(tenant, 2)
  const withdrawal = { id: edition.id, version: edition.version, reason: '重做' }
  expect((await changeQuestionnaire(tenant, 'Withdraw', withdrawal)).object?.state).toBe('WITHDRAWN')
  const [task, second] = await openTasks(tenant)
  expect(task).toMatchObject({ questionnaire: { id: edition.id, edition: 1 }, replies: [] })
  expect(task?.questions.map(({ code }) => code)).toEqual(questions.map(({ code }) => code))
  const input = { idempotencyKey: newKey(), id: task?.id, answers }
  const { result: first, cost } = await measured(() => record(tenant, input))
  expect(first.userErrors).toEqual([])
  expect(first.object).toMatchObject({ state: 'ANSWERED', expected: { core: 4.5, auxiliary: 3, personal: 4 } })
  expect(first.object?.replies.map(({ question, text }) => [question.code, text])).toEqual([
    ['FIXED', null],
    ['QUICK', null],
    ['PRICE', null],
    ['POLITE', null],
    ['WISH', '希望周末上门'],
  ])
  // The callback, its questionnaire, one transaction, and the questionnaire read again with the answer.
  expect(cost.calls).toBeLessThanOrEqual(5)
  expect(await record(tenant, input)).toEqual(first)
  const bare = { core: 4, auxiliary: 4, personal: 4 }
  const refused = await record(tenant, { id: second?.id, expected: bare, perceived: bare })
  expect(refused.userErrors).toMatchObject([{ code: 'QUESTIONNAIRE_ASKED', field: ['input', 'expected'] }])
  const zh = await record(tenant, { id: second?.id, answers: answers.slice(0, 3) })
  expect(zh.userErrors).toMatchObject([{ code: 'QUESTION_UNANSWERED', field: ['input', 'answers'] }])
  // An auditor reads scores, not words; a provider reads what was asked, not the questionnaire as such.
  const seen = await taskAs(tenant.as.AUDITOR, task?.id ?? '')
  expect(seen?.replies.at(-1)?.text).toBeNull()
  const provider = await taskAs(tenant.as.PROVIDER, task?.id ?? '')
  expect(provider).toMatchObject({ questionnaire: null, questions: { length: 6 }, replies: { length: 5 } })
})

test('Q6 without a questionnaire the built-in one is asked', async () => {
  const tenant = await newTenant()
  await draw(tenant, 1)
  const [task] = await openTasks(tenant)
  expect(task).toMatchObject({ questionnaire: null })
  expect(task?.questions.map(({ code }) => code)).toEqual(['core', 'auxiliary', 'personal'])
})

const RESULTS = `query($scope: InsightScopeInput!, $from: Month!, $to: Month!, $first: Int!, $after: String) {
  callbackQuestionResults(scope: $scope, from: $from, to: $to, first: $first, after: $after) {
    edges { cursor node { questionnaire { id } question { code } answered { value suppressed } gap { value suppressed } share { value } } }
    pageInfo { hasNextPage endCursor } parts { part answers { value } gap { value } } overall { value suppressed } } }`

interface Cell {
  value: number | null
  suppressed: boolean
}
interface ResultsData {
  callbackQuestionResults: {
    edges: { node: { questionnaire: object | null; question: { code: string }; answered: Cell; gap: Cell } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    parts: { part: string; answers: Cell; gap: Cell }[]
    overall: Cell
  }
}

const results = (viewer: TokenClaims, scope: object, more: object = {}) => {
  const month = today.slice(0, 7)
  return callApi<ResultsData>({
    query: RESULTS,
    variables: { scope, from: month, to: month, first: 100, ...more },
    viewer,
  })
}

test('Q6 results by question for maker, provider, point and authority, paged, and small ones kept from the authority', async () => {
  const tenant = await newTenant()
  const { as, maker, provider, point, region } = tenant
  await publishedQuestionnaire(tenant)
  await draw(tenant, 6)
  const tasks = await openTasks(tenant)
  for (const [i, { id }] of tasks.entries())
    await record(tenant, { id, answers: i < 4 ? answers : answers.filter(({ code }) => code !== 'WISH') })
  const store = createCallbacksStore()
  const answered = await Promise.all(tasks.map(({ id }) => store.latest(fromGlobalId('CallbackTask', id, []))))
  const documents = answered.filter((task) => task !== undefined)
  await projectAll(documents)
  // Delivered twice, it counts once.
  await projectAll(documents)
  const scopes: [Role, object][] = [
    ['MANUFACTURER', { manufacturerId: toGlobalId('Manufacturer', maker.id) }],
    ['HOTLINE', { providerId: toGlobalId('Provider', provider.id) }],
    ['PROVIDER', { providerId: toGlobalId('Provider', provider.id) }],
    ['SERVICE_POINT', { servicePointId: toGlobalId('ServicePoint', point.id) }],
    ['REGULATOR', { region }],
  ]
  for (const [role, scope] of scopes) {
    const { data, errors } = await results(as[role], scope)
    expect(errors).toEqual([])
    const { edges, parts, overall } = data.callbackQuestionResults
    expect(edges.map(({ node }) => node.question.code)).toEqual(questions.map(({ code }) => code))
    expect(edges[0]?.node).toMatchObject({ answered: { value: 6 }, gap: { value: 1 }, share: { value: 1 } })
    const words = edges.at(-1)?.node.answered
    expect(words).toEqual(role === 'REGULATOR' ? { value: null, suppressed: true } : { value: 4, suppressed: false })
    expect(parts[0]).toMatchObject({ part: 'CORE', answers: { value: 12 }, gap: { value: 0 } })
    expect(overall.value).toBeCloseTo(1 / 3)
    expect(edges[0]?.node.questionnaire === null).toBe(!['MANUFACTURER', 'HOTLINE'].includes(role))
  }
  const scope = { manufacturerId: toGlobalId('Manufacturer', maker.id) }
  const page = (await results(as.MANUFACTURER, scope, { first: 4 })).data.callbackQuestionResults
  expect(page.pageInfo.hasNextPage).toBe(true)
  const rest = await results(as.MANUFACTURER, scope, { first: 4, after: page.pageInfo.endCursor })
  expect(rest.data.callbackQuestionResults.edges.map(({ node }) => node.question.code)).toEqual(['PARKING', 'WISH'])
  const other = await newTenant()
  expect((await results(other.as.MANUFACTURER, scope)).errors[0]?.extensions.code).toBe('NOT_FOUND')
  const longer = await results(as.MANUFACTURER, scope, { from: '2020-01' })
  expect(longer.errors[0]?.extensions.code).toBe('OUT_OF_RANGE')
})

test('Q6 results cost one query, however many answered', async () => {
  const { cost } = await measured(() => askedCounts(scopeOf.maker(ulid()), '2026-01', '2026-12'))
  expect(cost).toMatchObject({ operations: 'Query', calls: 1, read: 0.5 })
})

test('a maker reads its drafts, its hotline and auditor what was published, others nothing', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const draft = await draftQuestionnaire(tenant)
  const published = await publishedQuestionnaire(tenant)
  const list = async (viewer: TokenClaims) =>
    (
      await callApi<{ callbackQuestionnaires: { edges: { node: { id: string } }[] } }>({
        query: `query($m: ID) { callbackQuestionnaires(manufacturerId: $m) { edges { node { ${EDITION.replace(/^\w+ \{|\}$/g, '')} } } } }`,
        variables: { m: ofMaker(tenant).manufacturerId },
        viewer,
      })
    ).data.callbackQuestionnaires.edges.map(({ node }) => node.id)
  expect(new Set(await list(tenant.as.MANUFACTURER))).toEqual(new Set([draft.id, published.id]))
  expect(await list(tenant.as.HOTLINE)).toEqual([published.id])
  expect(await list(tenant.as.AUDITOR)).toEqual([published.id])
  expect(await list(other.as.MANUFACTURER)).toEqual([])
})
