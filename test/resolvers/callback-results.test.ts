import { createCallbacksStore } from '../../functions/callbacks/callbacks.store'
import { createProgrammesStore } from '../../functions/callbacks/programmes/programmes.store'
import { estimateFor } from '../../functions/callbacks/results/results.use-case'
import { createSamplingRunsStore } from '../../functions/callbacks/sampling-runs.store'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { completedOrder, writeOrders } from '../support/callbacks'
import { measured } from '../support/meter'
import { drawBy, programmeOf } from '../support/programmes'
import { projectAll } from '../support/supervision'
import { newTenant, type Tenant } from '../support/tenant'

const day = addDays(dayOf(new Date()), -1)
const month = day.slice(0, 7)
const thisMonth = dayOf(new Date()).slice(0, 7)

/** A programme by category that drew all: six of one, two of the other. */
const drawn = async (tenant: Tenant) => {
  const { maker, brand, model, provider, point } = tenant
  const ids = { manufacturerId: maker.id, brandId: brand.id, modelId: model.id }
  const place = { providerId: provider.id, pointId: point.id, day }
  const of = (categoryId: string, count: number) =>
    Array.from({ length: count }, () => completedOrder({ ...ids, ...place, categoryId }))
  await writeOrders([...of('tv', 6), ...of('washer', 2)])
  const programme = programmeOf(maker.id, { strataBy: 'CATEGORY', kind: 'REGULAR', size: { kind: 'ALL' } })
  await createProgrammesStore().programmes.establish(programme)
  await drawBy(programme, day)
  const store = createCallbacksStore()
  const tasks = (await store.open(maker.id, { first: 100 })).rows.map(({ node }) => node)
  return { programme, tasks, store }
}

const score = (n: number) => ({ core: n, auxiliary: n, personal: n })
const answer = (viewer: TokenClaims, id: string, good: boolean) =>
  mutate({
    name: 'callbackRecord',
    viewer,
    input: { id: toGlobalId('CallbackTask', id), expected: score(3), perceived: score(good ? 4 : 2) },
    select: 'callbackTask { id }',
  })

const ESTIMATE = `orders drawn answered noAnswer responseRate raw { share low high } weighted { share low high } effective
  coverage formula source strata(first: 1) { edges { node { key orders drawn answered satisfied noAnswer open responseRate share weight } }
  pageInfo { hasNextPage } }`

const estimate = async (viewer: TokenClaims, programmeId: string) =>
  (
    await callApi<{ callbackEstimate: Record<string, never> | null }>({
      query: `query($p: ID, $m: Month!) { callbackEstimate(programmeId: $p, from: $m, to: $m) { ${ESTIMATE} } }`,
      variables: { p: toGlobalId('CallbackProgramme', programmeId), m: month },
      viewer,
    })
  ).data.callbackEstimate

test('Q1 non-response is kept and weighted: response by stratum, raw and weighted share with formula and source', async () => {
  const [tenant, stranger] = [await newTenant(), await newTenant()]
  const { programme, tasks, store } = await drawn(tenant)
  const [tvs, washers] = ['tv', 'washer'].map((category) => tasks.filter(({ categoryId }) => categoryId === category))
  const hotline = { ...tenant.as.HOTLINE, sub: 'agent-1' }
  // One of the six answers, not content; both of the two are content; one of the six is never reached.
  await answer(hotline, tvs?.[0]?.id ?? '', false)
  for (const { id } of washers ?? []) await answer(hotline, id, true)
  const gone = toGlobalId('CallbackTask', tvs?.[1]?.id ?? '')
  for (let i = 0; i < 2; i += 1)
    await mutate({ name: 'callbackNoAnswer', viewer: hotline, input: { id: gone }, select: 'callbackTask { state }' })
  const now = await Promise.all(tasks.map(({ id }) => store.latest(id)))
  await projectAll(now.filter((task) => task !== undefined))
  const found = await estimate(tenant.as.MANUFACTURER, programme.id)
  expect(found).toMatchObject({
    ...{ orders: 8, drawn: 8, answered: 3, noAnswer: 1, responseRate: 3 / 8, coverage: 1 },
    raw: { share: 2 / 3 },
    weighted: { share: 0.25 },
    formula: expect.stringContaining('N_h / N'),
    source: expect.stringContaining('Holt & Smith 1979'),
    strata: {
      edges: [
        {
          node: {
            ...{ key: 'tv', orders: 6, drawn: 6, answered: 1, satisfied: 0, noAnswer: 1, open: 4 },
            ...{ responseRate: 1 / 6, share: 0, weight: 0.75 },
          },
        },
      ],
      pageInfo: { hasNextPage: true },
    },
  })
  expect(await estimate(tenant.as.AUDITOR, programme.id)).toEqual(found)
  expect(await estimate(stranger.as.MANUFACTURER, programme.id)).toBeNull()
  const { cost } = await measured(() => estimateFor(createSamplingRunsStore(), programme.id, month, month))
  expect(cost).toMatchObject({ operations: '2 Query', calls: 2 })
})

test('Q7 the manager of the hotline sees what each agent heard; nobody else does', async () => {
  const [tenant, stranger] = [await newTenant(), await newTenant()]
  const { tasks, store } = await drawn(tenant)
  for (const [i, { id }] of tasks.entries())
    await answer({ ...tenant.as.HOTLINE, sub: i < 5 ? 'agent a#1' : 'agent b' }, id, i !== 0)
  const now = await Promise.all(tasks.map(({ id }) => store.latest(id)))
  const documents = now.filter((task) => task !== undefined)
  await projectAll(documents)
  await projectAll(documents)
  const read = (viewer: TokenClaims, maker = tenant) =>
    callApi<{ callbackInterviewers: { mean: number | null; edges: { node: object }[] } }>({
      query: `query($maker: ID, $m: Month!) { callbackInterviewers(manufacturerId: $maker, from: $m, to: $m) { mean
        edges { node { agent answered satisfied share low high lower upper standing } } } }`,
      variables: { maker: toGlobalId('Manufacturer', maker.maker.id), m: thisMonth },
      viewer,
    })
  const { data, errors } = await read(tenant.as.MANUFACTURER)
  expect(errors).toEqual([])
  expect(data.callbackInterviewers).toMatchObject({
    mean: 7 / 8,
    edges: [
      { node: { agent: 'agent a#1', answered: 5, satisfied: 4, share: 0.8, standing: 'WITHIN' } },
      { node: { agent: 'agent b', answered: 3, satisfied: 3, share: 1, standing: 'WITHIN' } },
    ],
  })
  expect((await read(stranger.as.MANUFACTURER)).data.callbackInterviewers).toMatchObject({ mean: null, edges: [] })
  for (const role of ['HOTLINE', 'AUDITOR', 'REGULATOR', 'PROVIDER'] as const)
    expect((await read(tenant.as[role])).errors[0]?.extensions.code).toBe('FORBIDDEN')
})
