import { createHash, createHmac } from 'node:crypto'
import { ulid } from 'ulid'
import { createCallbacksStore } from '../../functions/callbacks/callbacks.store'
import { programmeNow } from '../../functions/callbacks/programmes/programmes.use-case'
import { questionnaireInForce } from '../../functions/callbacks/questionnaires/questionnaires.use-case'
import { sampleCallbacks as sampleCallbacksBare } from '../../functions/callbacks/sample-callbacks.use-case'
import { createSamplingRunsStore } from '../../functions/callbacks/sampling-runs.store'
import { completedOn, ordersOf } from '../../functions/orders/completed-orders.use-case'
import { startJob } from '../../functions/platform/jobs'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi, mutate, newKey } from '../support/api'
import { completedOrder, writeOrders } from '../support/callbacks'
import { deployed } from '../support/deployed'
import { newTenant, type Tenant } from '../support/tenant'

const sampleCallbacks = deployed('sample-callbacks', sampleCallbacksBare)

const yesterday = addDays(dayOf(new Date()), -1)

/** A tenant with completed orders of yesterday, some of them drawn. */
const sampledTenant = async ({ orders = 3, wanted = 2 } = {}) => {
  const tenant = await newTenant()
  const { maker, brand, model, category, provider, point } = tenant
  const ids = { manufacturerId: maker.id, brandId: brand.id, modelId: model.id, categoryId: category.id }
  const place = { providerId: provider.id, pointId: point.id, day: yesterday }
  await writeOrders(Array.from({ length: orders }, () => completedOrder({ ...ids, ...place })))
  const run = await sampleCallbacks(
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
    { manufacturerId: maker.id, day: yesterday, wanted },
  )
  return { tenant, run }
}

const TASK = `id version state attempts attemptedAt completedOn closedAt satisfaction satisfied comment
  expected { core auxiliary personal } perceived { core auxiliary personal }
  region { code } provider { id } servicePoint { id } run { id state }
  order { id symptom } contact { name phone address masked }`

interface TaskData {
  id: string
  version: number
  state: string
  attempts: number
  attemptedAt: string[]
  closedAt: string | null
  satisfaction: number | null
  satisfied: boolean | null
  comment: string | null
  order: { id: string } | null
  run: { id: string } | null
  contact: { name: string; phone: string; masked: boolean } | null
}

const listTasks = async (tenant: Tenant, role: Role, month?: string) => {
  const { data, errors } = await callApi<{ callbackTasks: { edges: { node: TaskData }[] } }>({
    query: `query($month: Month) { callbackTasks(month: $month) { edges { node { ${TASK} } } pageInfo { hasNextPage } } }`,
    variables: { month },
    viewer: tenant.as[role],
  })
  return { tasks: data?.callbackTasks.edges.map(({ node }) => node) ?? [], errors }
}

const firstTask = async (tenant: Tenant): Promise<TaskData> => {
  const [task] = (await listTasks(tenant, 'HOTLINE')).tasks
  if (!task) throw new Error('No open callback')
  return task
}

const node = async (tenant: Tenant, role: Role, id: string) =>
  (
    await callApi<{ node: TaskData | null }>({
      query: `query($id: ID!) { node(id: $id) { id ... on CallbackTask { ${TASK} } } }`,
      variables: { id },
      viewer: tenant.as[role],
    })
  ).data.node

const scores = (core: number, auxiliary: number, personal: number) => ({ core, auxiliary, personal })
const answer = { expected: scores(4, 4, 4), perceived: scores(5, 4, 4), comment: '师傅很准时' }

const record = (tenant: Tenant, input: Record<string, unknown>) =>
  mutate<TaskData>({ name: 'callbackRecord', viewer: tenant.as.HOTLINE, input, select: `callbackTask { ${TASK} }` })

const noAnswer = (tenant: Tenant, input: Record<string, unknown>) =>
  mutate<TaskData>({ name: 'callbackNoAnswer', viewer: tenant.as.HOTLINE, input, select: `callbackTask { ${TASK} }` })

test('Q1 the hotline lists its open callbacks with order and contact; the maker reads them without the contact', async () => {
  const { tenant, run } = await sampledTenant()
  const { tasks } = await listTasks(tenant, 'HOTLINE')
  expect(tasks).toHaveLength(2)
  expect(tasks[0]).toMatchObject({
    state: 'OPEN',
    attempts: 0,
    satisfaction: null,
    contact: { name: '王小明', phone: '13812345678', masked: false },
    order: { symptom: '不转' },
    run: { id: toGlobalId('CallbackRun', run.id), state: 'SAMPLED' },
  })
  const ofMaker = (await listTasks(tenant, 'MANUFACTURER')).tasks
  expect(ofMaker.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id))
  expect(ofMaker.map(({ contact }) => contact)).toEqual([null, null])
})

test('Q1 callbacks of one maker do not exist for another', async () => {
  const [{ tenant }, other] = await Promise.all([sampledTenant(), newTenant()])
  const task = await firstTask(tenant)
  expect((await listTasks(other, 'HOTLINE')).tasks).toEqual([])
  expect(await node(other, 'HOTLINE', task.id)).toBeNull()
  const refused = await record(other, { id: task.id, ...answer })
  expect(refused).toMatchObject({ object: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }] })
})

test('Q1 neither provider, point nor technician learns who was drawn before the answer is in', async () => {
  const { tenant, run } = await sampledTenant()
  const task = await firstTask(tenant)
  const runNode = toGlobalId('CallbackRun', run.id)
  for (const role of ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN'] as const) {
    expect((await listTasks(tenant, role)).errors[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await node(tenant, role, task.id)).toBeNull()
    expect(await node(tenant, role, runNode)).toBeNull()
  }
  await record(tenant, { id: task.id, ...answer })
  for (const role of ['PROVIDER', 'SERVICE_POINT'] as const)
    expect(await node(tenant, role, task.id)).toMatchObject({
      state: 'ANSWERED',
      contact: null,
      run: null,
      satisfied: true,
    })
  expect(await node(tenant, 'TECHNICIAN', task.id)).toBeNull()
  expect(await node(tenant, 'AUDITOR', task.id)).toMatchObject({ state: 'ANSWERED', contact: null, comment: null })
})

test('Q6 the hotline records expected and perceived scores once; the answer moves to the month it was given in', async () => {
  const { tenant } = await sampledTenant()
  const { id, version } = await firstTask(tenant)
  const input = { idempotencyKey: newKey(), id, version, ...answer }
  const first = await record(tenant, input)
  expect(first.userErrors).toEqual([])
  expect(first.object).toMatchObject({
    state: 'ANSWERED',
    version: 2,
    attempts: 1,
    satisfied: true,
    comment: '师傅很准时',
    expected: answer.expected,
    perceived: answer.perceived,
  })
  expect(first.object?.satisfaction).toBeCloseTo(1 / 3)
  expect(await record(tenant, input)).toEqual(first)
  const month = dayOf(new Date()).slice(0, 7)
  expect((await listTasks(tenant, 'HOTLINE', month)).tasks.map((task) => task.id)).toEqual([id])
  expect((await listTasks(tenant, 'HOTLINE')).tasks).toHaveLength(1)
})

test('Q6 a refused record says what is wrong and changes nothing', async () => {
  const { tenant } = await sampledTenant()
  const { id } = await firstTask(tenant)
  const stale = await record(tenant, { id, version: 7, ...answer })
  expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION', field: ['input', 'version'] }])
  const outside = await record(tenant, { id, ...answer, perceived: scores(5, 4, 6) })
  expect(outside.userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', field: ['input', 'perceived', 'personal'] }])
  expect(await firstTask(tenant)).toMatchObject({ id, version: 1, state: 'OPEN' })
})

test('Q1 three calls without an answer close the callback as a non-response that stays', async () => {
  const { tenant } = await sampledTenant()
  const { id } = await firstTask(tenant)
  const key = newKey()
  const first = await noAnswer(tenant, { idempotencyKey: key, id })
  expect(await noAnswer(tenant, { idempotencyKey: key, id })).toEqual(first)
  expect(first.object).toMatchObject({ state: 'OPEN', attempts: 1, closedAt: null })
  await noAnswer(tenant, { id, version: 2 })
  const last = await noAnswer(tenant, { id })
  expect(last.object).toMatchObject({ state: 'NO_ANSWER', attempts: 3, satisfaction: null })
  expect(last.object?.attemptedAt).toHaveLength(3)
  expect(last.object?.closedAt).toBe(last.object?.attemptedAt[2])
  const again = await record(tenant, { id, ...answer })
  expect(again.userErrors).toMatchObject([{ code: 'CALLBACK_CLOSED', field: ['input', 'id'] }])
  expect((await listTasks(tenant, 'HOTLINE')).tasks).toHaveLength(1)
})

test('Q1 calls recorded at the same time are all counted, and no more than three', async () => {
  const { tenant } = await sampledTenant()
  const { id } = await firstTask(tenant)
  const answers = await Promise.all(Array.from({ length: 5 }, () => noAnswer(tenant, { id })))
  const refused = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
  expect(refused).toEqual(['CALLBACK_CLOSED', 'CALLBACK_CLOSED'])
  expect(await node(tenant, 'HOTLINE', id)).toMatchObject({ state: 'NO_ANSWER', attempts: 3, version: 4 })
})

test('Q1 only the hotline records calls', async () => {
  const { tenant } = await sampledTenant()
  const { id } = await firstTask(tenant)
  for (const role of ['MANUFACTURER', 'PROVIDER', 'PLATFORM', 'CUSTOMER'] as const) {
    const { errors } = await callApi({
      query: `mutation($input: CallbackNoAnswerInput!) { callbackNoAnswer(input: $input) { userErrors { code } } }`,
      variables: { input: { idempotencyKey: newKey(), id } },
      viewer: tenant.as[role],
    })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  }
})

interface RunData {
  id: string
  state: string
  manufacturerId: string
  algorithm: string
  frameHash: string
  frameSize: number
  framePages: number
  frame: string[]
  strata: { providerId: string; frameSize: number; sampleSize: number }[]
  seed: string
  sample: string[]
  committedAt: string
  seededAt: string
  sampledAt: string
  failure: string | null
}

const RUN = `id state manufacturerId day algorithm frameHash frameSize framePages frame
  strataBy sizing { kind wanted perDay } strata { key providerId frameSize sampleSize } committedAt seed seededAt sample sampledAt failure`

const runFor = async (tenant: Tenant, role: Role, manufacturerId?: string) =>
  callApi<{ callbackRun: RunData | null }>({
    query: `query($maker: ID, $day: Day!) { callbackRun(manufacturerId: $maker, day: $day) { ${RUN} } }`,
    variables: { maker: manufacturerId && toGlobalId('Manufacturer', manufacturerId), day: yesterday },
    viewer: tenant.as[role],
  })

test('Q1 the auditor draws the same sample again from the published run', async () => {
  const { tenant } = await sampledTenant({ orders: 8, wanted: 3 })
  for (const role of ['AUDITOR', 'MANUFACTURER', 'HOTLINE', 'PLATFORM'] as const) {
    const { data, errors } = await runFor(tenant, role, tenant.maker.id)
    expect(errors).toEqual([])
    const run = data.callbackRun
    if (!run) throw new Error(`${role} sees no run`)
    expect(
      createHash('sha256')
        .update(run.frame.map((id) => `${tenant.provider.id}\t${id}\n`).join(''))
        .digest('hex'),
    ).toBe(run.frameHash)
    const lot = (id: string) => createHmac('sha256', run.seed).update(id).digest('hex')
    const drawn = [...run.frame].sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, run.strata[0]?.sampleSize)
    expect(drawn).toEqual(run.sample)
    expect(run).toMatchObject({ strataBy: 'PROVIDER', sizing: { kind: 'PER_DAY', wanted: 3, perDay: 3 } })
    expect(run).toMatchObject({ state: 'SAMPLED', frameSize: 8, framePages: 1, failure: null })
    expect(run.strata).toMatchObject([{ providerId: toGlobalId('Provider', tenant.provider.id), sampleSize: 3 }])
  }
})

test('Q1 a maker sees its own draws only, by default and by name, and pages through them', async () => {
  const [{ tenant }, other] = await Promise.all([sampledTenant(), newTenant()])
  expect((await runFor(tenant, 'MANUFACTURER')).data.callbackRun?.state).toBe('SAMPLED')
  expect((await runFor(other, 'MANUFACTURER', tenant.maker.id)).data.callbackRun).toBeNull()
  expect((await runFor(other, 'PROVIDER', tenant.maker.id)).errors[0]?.extensions.code).toBe('FORBIDDEN')
  const runs = async (of: Tenant) =>
    (
      await callApi<{ callbackRuns: { edges: { node: { day: string } }[] } }>({
        query: 'query($maker: ID) { callbackRuns(manufacturerId: $maker, first: 5) { edges { node { id day } } } }',
        variables: { maker: toGlobalId('Manufacturer', tenant.maker.id) },
        viewer: of.as.AUDITOR,
      })
    ).data.callbackRuns.edges
  expect(await runs(tenant)).toMatchObject([{ node: { day: yesterday } }])
  expect(await runs(other)).toEqual([])
})

test('Q1 a regulator reads no draw: it tells each provider’s completed orders of a day, and is not of one region', async () => {
  const { tenant } = await sampledTenant()
  expect((await runFor(tenant, 'REGULATOR', tenant.maker.id)).errors[0]?.extensions.code).toBe('FORBIDDEN')
})

test('a page of the frame past its end is refused', async () => {
  const { tenant } = await sampledTenant()
  const { errors } = await callApi({
    query: 'query($day: Day!) { callbackRun(day: $day) { frame(page: 2) } }',
    variables: { day: yesterday },
    viewer: tenant.as.HOTLINE,
  })
  expect(errors[0]?.extensions).toMatchObject({ code: 'OUT_OF_RANGE', field: ['page'] })
})

test('the platform watches the progress of its jobs', async () => {
  const tenant = await newTenant()
  const period = `zzz-${ulid()}`
  await startJob('sample-callbacks', period, '2026-11-02T02:00:00.000Z')
  const query =
    '{ jobRuns(job: SAMPLE_CALLBACKS, first: 100) { edges { node { job period planned done failed startedAt finishedAt } } } }'
  const { data } = await callApi<{ jobRuns: { edges: { node: { period: string } }[] } }>({
    query,
    viewer: tenant.as.PLATFORM,
  })
  expect(data.jobRuns.edges.map(({ node: run }) => run).find((run) => run.period === period)).toEqual({
    job: 'SAMPLE_CALLBACKS',
    period,
    planned: null,
    done: 0,
    failed: 0,
    startedAt: '2026-11-02T02:00:00.000Z',
    finishedAt: null,
  })
  expect((await callApi({ query, viewer: tenant.as.MANUFACTURER })).errors[0]?.extensions.code).toBe('FORBIDDEN')
})
