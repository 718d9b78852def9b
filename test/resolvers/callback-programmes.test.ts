import { createProgrammesStore } from '../../functions/callbacks/programmes/programmes.store'
import { activeProgrammes } from '../../functions/callbacks/programmes/programmes.use-case'
import { collected } from '../../functions/platform/page'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, newKey } from '../support/api'
import { completedOrder, writeOrders } from '../support/callbacks'
import { measured } from '../support/meter'
import { changeProgramme, contents, createProgramme, drawBy, programmeOf } from '../support/programmes'
import { draftQuestionnaire } from '../support/questionnaires'
import { newTenant, type Tenant } from '../support/tenant'

const yesterday = addDays(dayOf(new Date()), -1)
const create = (tenant: Tenant, more: object, maker = tenant) =>
  changeProgramme(tenant, 'Create', {
    manufacturerId: toGlobalId('Manufacturer', maker.maker.id),
    contents: { ...contents, ...more },
  })
const refused = async (tenant: Tenant, more: object) =>
  (await create(tenant, more)).userErrors.map(({ code, field }) => [code, field.slice(2).join('.')])

test('Q2 a programme tells the size that its precision needs, with all it follows from', async () => {
  const tenant = await newTenant()
  const { result, cost } = await measured(() => create(tenant, {}))
  expect(result.userErrors).toEqual([])
  expect(result.object).toMatchObject({ state: 'ACTIVE', size: 'PRECISION' })
  expect(result.object?.precision).toEqual({ needed: 50, z: 1.959964, margin: 0.1, share: 0.5, population: 100 })
  // The maker, then one transaction.
  expect(cost).toMatchObject({ operations: 'GetItem + TransactWriteItems', calls: 2 })
  const { data } = await callApi<{ callbackSampleSize: object }>({
    query: '{ callbackSampleSize(margin: 0.05, population: 1000) { needed confidence z margin share population } }',
    viewer: tenant.as.AUDITOR,
  })
  expect(data.callbackSampleSize).toEqual({
    ...{ needed: 278, confidence: 'P95', z: 1.959964, margin: 0.05, share: 0.5, population: 1000 },
  })
})

test('Q2 what a programme may not be is refused by field', async () => {
  const tenant = await newTenant()
  expect(await refused(tenant, { size: undefined })).toEqual([['REQUIRED', 'size']])
  expect(await refused(tenant, { kind: 'REGULAR' })).toEqual([['INVALID_VALUE', 'size']])
  expect(await refused(tenant, { size: { perYear: 0 } })).toEqual([['OUT_OF_RANGE', 'size.perYear']])
  expect(await refused(tenant, { size: { precision: { margin: 0.001 } } })).toEqual([['OUT_OF_RANGE', 'size.margin']])
  expect(await refused(tenant, { callFrom: '9 Uhr' })).toEqual([['INVALID_VALUE', 'callFrom']])
  expect(await refused(tenant, { callFrom: '20:00', callTo: '09:00' })).toEqual([['OUT_OF_RANGE', 'callTo']])
  expect(await refused(tenant, { weekdays: [1, 1] })).toEqual([['INVALID_VALUE', 'weekdays.1']])
  expect(await refused(tenant, { weekdays: [8] })).toEqual([['OUT_OF_RANGE', 'weekdays.0']])
  expect(await refused(tenant, { languages: ['Chinese'] })).toEqual([['INVALID_VALUE', 'languages.0']])
  expect(await refused(tenant, { channels: [] })).toEqual([['REQUIRED', 'channels']])
  const unknown = toGlobalId('ProductCategory', 'no-such')
  expect(await refused(tenant, { categoryIds: [unknown] })).toEqual([['NOT_FOUND', 'categoryIds.0']])
  const other = await newTenant()
  const { id: questionnaireId } = await draftQuestionnaire(other)
  expect(await refused(tenant, { questionnaireId })).toEqual([['NOT_FOUND', 'questionnaireId']])
  expect((await create(other, {}, tenant)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['input', 'manufacturerId'] },
  ])
})

test('Q2 a programme is said anew, paused and taken up again, each once', async () => {
  const tenant = await newTenant()
  const { id, version } = await createProgramme(tenant)
  const replace = { idempotencyKey: newKey(), id, version, contents: { ...contents, kind: 'REGULAR', size: undefined } }
  const replaced = await changeProgramme(tenant, 'Replace', replace)
  expect(replaced.object).toMatchObject({ kind: 'REGULAR', size: 'ALL', precision: null, version: 2 })
  expect(await changeProgramme(tenant, 'Replace', replace)).toEqual(replaced)
  const stale = await changeProgramme(tenant, 'Switch', { id, version, state: 'PAUSED' })
  expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }])
  const active = async () => (await collected(activeProgrammes(tenant.maker.id))).length
  expect(await active()).toBe(1)
  expect((await changeProgramme(tenant, 'Switch', { id, version: 2, state: 'PAUSED' })).object?.state).toBe('PAUSED')
  expect(await active()).toBe(0)
  expect((await changeProgramme(tenant, 'Switch', { id, version: 3, state: 'ACTIVE' })).object?.state).toBe('ACTIVE')
  const other = await newTenant()
  const foreign = await changeProgramme(other, 'Switch', { id, version: 4, state: 'PAUSED' })
  expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'id'] }])
})

const TASK =
  'id state attempts attemptsLeft callableFrom channels languages run { id programme { id name } sizing { kind needed due drawnBefore wanted } }'
interface TaskData {
  id: string
  state: string
  attempts: number
  attemptsLeft: number
  callableFrom: string | null
  run: { programme: { id: string } | null; sizing: { kind: string } }
}
const drawn = async (tenant: Tenant, rules: Parameters<typeof programmeOf>[1]) => {
  const { maker, brand, model, category, provider, point } = tenant
  const ids = { manufacturerId: maker.id, brandId: brand.id, modelId: model.id, categoryId: category.id }
  await writeOrders([completedOrder({ ...ids, providerId: provider.id, pointId: point.id, day: yesterday })])
  const programme = programmeOf(maker.id, { kind: 'REGULAR', size: { kind: 'ALL' }, ...rules })
  await createProgrammesStore().programmes.establish(programme)
  await drawBy(programme, yesterday)
  const { data, errors } = await callApi<{ callbackTasks: { edges: { node: TaskData }[] } }>({
    query: `{ callbackTasks { edges { node { ${TASK} } } } }`,
    viewer: tenant.as.HOTLINE,
  })
  expect(errors).toEqual([])
  const task = data.callbackTasks.edges[0]?.node
  if (!task) throw new Error('Nothing was drawn')
  return { programme, task }
}
const noAnswer = (tenant: Tenant, id: string) =>
  mutate<TaskData>({
    name: 'callbackNoAnswer',
    viewer: tenant.as.HOTLINE,
    input: { id },
    select: `callbackTask { ${TASK} }`,
  })

test('Q2 a call in quiet hours is refused and is no attempt; the hotline is told from when on it may call', async () => {
  const tenant = await newTenant()
  const weekday = new Date(Date.now() + 8 * 3_600_000).getUTCDay() || 7
  // Any day but today.
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((one) => one !== weekday)
  const rules = { ...programmeOf('x').rules, hours: { weekdays, from: 9 * 60, to: 20 * 60 } }
  const { task } = await drawn(tenant, { rules })
  expect(task).toMatchObject({ attempts: 0, attemptsLeft: 2, channels: ['PHONE', 'LINK'], languages: ['zh-CN', 'en'] })
  expect(Date.parse(task.callableFrom ?? '')).toBeGreaterThan(Date.now())
  const scores = { core: 4, auxiliary: 4, personal: 4 }
  const recorded = await mutate<TaskData>({
    name: 'callbackRecord',
    viewer: tenant.as.HOTLINE,
    input: { id: task.id, expected: scores, perceived: scores },
    select: `callbackTask { ${TASK} }`,
  })
  for (const { userErrors } of [await noAnswer(tenant, task.id), recorded])
    expect(userErrors).toMatchObject([
      { code: 'QUIET_HOURS', field: ['input', 'id'], message: expect.stringContaining(task.callableFrom ?? '') },
    ])
  const { data } = await callApi<{ node: TaskData }>({
    query: `query($id: ID!) { node(id: $id) { ... on CallbackTask { ${TASK} } } }`,
    variables: { id: task.id },
    viewer: tenant.as.HOTLINE,
  })
  expect(data.node).toMatchObject({ state: 'OPEN', attempts: 0 })
})

test('Q2 a letter that came back is put on record in quiet hours, where the programme writes letters', async () => {
  const tenant = await newTenant()
  const weekday = new Date(Date.now() + 8 * 3_600_000).getUTCDay() || 7
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((one) => one !== weekday)
  const rules = {
    ...programmeOf('x').rules,
    hours: { weekdays, from: 9 * 60, to: 20 * 60 },
    channels: ['MAILBOX'] as const,
  }
  const { task } = await drawn(tenant, { rules })
  const scores = { core: 4, auxiliary: 4, personal: 4 }
  const record = (channel?: string) =>
    mutate<TaskData>({
      ...{ name: 'callbackRecord', viewer: tenant.as.HOTLINE, select: 'callbackTask { state attempts answeredBy }' },
      input: { id: task.id, expected: scores, perceived: scores, ...(channel ? { channel } : {}) },
    })
  expect((await record()).userErrors).toMatchObject([{ code: 'NOT_BY_PHONE' }])
  expect((await record('MESSAGE')).userErrors).toMatchObject([{ code: 'NOT_BY_CHANNEL', field: ['input', 'channel'] }])
  expect((await record('MAILBOX')).object).toEqual({ state: 'ANSWERED', attempts: 0, answeredBy: 'MAILBOX' })
})

test('Q2 calls keep their gap, and as many as the programme says are one non-response', async () => {
  const tenant = await newTenant()
  const gapped = await drawn(tenant, { rules: { ...programmeOf('x').rules, gapHours: 4 } })
  expect((await noAnswer(tenant, gapped.task.id)).object).toMatchObject({ attempts: 1, attemptsLeft: 1 })
  expect((await noAnswer(tenant, gapped.task.id)).userErrors).toMatchObject([{ code: 'CALL_TOO_SOON' }])

  const other = await newTenant()
  const { task, programme } = await drawn(other, {})
  expect(task.run).toMatchObject({
    programme: { id: toGlobalId('CallbackProgramme', programme.id) },
    sizing: { kind: 'ALL' },
  })
  await noAnswer(other, task.id)
  expect((await noAnswer(other, task.id)).object).toMatchObject({ state: 'NO_ANSWER', attempts: 2, callableFrom: null })
})

test('Q2 draws of a programme are listed apart from the nightly ones, for its maker alone', async () => {
  const [tenant, stranger] = [await newTenant(), await newTenant()]
  const { programme } = await drawn(tenant, {})
  const programmeId = toGlobalId('CallbackProgramme', programme.id)
  const runs = async (of: Tenant, more: string) =>
    (
      await callApi<{ callbackRuns: { edges: { node: { id: string } }[] } }>({
        query: `{ callbackRuns${more} { edges { node { id day } } } }`,
        viewer: of.as.AUDITOR,
      })
    ).data.callbackRuns.edges.map(({ node }) => fromGlobalId('CallbackRun', node.id, []))
  expect(await runs(tenant, `(programmeId: "${programmeId}")`)).toEqual([`${programme.id}.${yesterday}`])
  expect(await runs(tenant, '')).toEqual([])
  expect(await runs(stranger, `(programmeId: "${programmeId}")`)).toEqual([])
})
