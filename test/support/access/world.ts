import { createHash } from 'node:crypto'
import { ulid } from 'ulid'
import { createCallbacksStore } from '../../../functions/callbacks/callbacks.store'
import { programmeNow } from '../../../functions/callbacks/programmes/programmes.use-case'
import { questionnaireInForce } from '../../../functions/callbacks/questionnaires/questionnaires.use-case'
import { sampleCallbacks } from '../../../functions/callbacks/sample-callbacks.use-case'
import { createSamplingRunsStore } from '../../../functions/callbacks/sampling-runs.store'
import { newCategory } from '../../../functions/network/manufacturer'
import { createNetworkStore } from '../../../functions/network/network.store'
import { completedOn, ordersOf } from '../../../functions/orders/completed-orders.use-case'
import type { State } from '../../../functions/orders/order'
import { setPlanned, startJob } from '../../../functions/platform/jobs'
import { addDays, type Day, dayOf, instant } from '../../../functions/shared/days'
import { toGlobalId } from '../../../functions/shared/ids'
import { projectImages } from '../../../functions/supervision/project-sources.use-case'
import { amendedFrom } from '../agreements'
import { callApi, mutate } from '../api'
import { concludedAt, publishedSet } from '../assessments'
import { countyBeyond, ownCounty } from '../claims'
import { newAgreement, openEvaluation } from '../evaluations'
import { answers, publishedQuestionnaire } from '../questionnaires'
import { newTenant, type Tenant } from '../tenant'
import type { Built, World } from './feature'
import { features } from './features/index'
import { orderIn, type Person, personOf } from './orders'

export type { World } from './feature'

const COMPLETED = 8
/** An offer stands for two hours. */
const justNow = { minutesAgo: 10 }
const states: readonly State[] = [
  'AWAITING_DISPATCH',
  'AWAITING_MAKER',
  'OFFERED',
  'ACCEPTED',
  'SCHEDULED',
  'IN_PROGRESS',
  'DISPUTED',
  'CANCELLED',
]

const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })

const times = <T>(count: number, make: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, make))

const draw = (manufacturerId: string, day: Day) =>
  sampleCallbacks(
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
    { manufacturerId, day, wanted: 100 },
  )

/** One of the tasks answered; the ids of all, that one first. */
const recordOne = async ({ as }: Tenant, { words }: Person): Promise<string[]> => {
  const query = '{ callbackTasks(first: 100) { edges { node { id } } } }'
  const { data } = await callApi<{ callbackTasks: { edges: { node: { id: string } }[] } }>({
    query,
    viewer: as.HOTLINE,
  })
  const ids = data.callbackTasks.edges.map(({ node }) => node.id)
  const input = { id: ids[0], answers, comment: words }
  await mutate({ name: 'callbackRecord', viewer: as.HOTLINE, input, select: 'callbackTask { id }' })
  return ids
}

const newEvaluation = async (tenant: Tenant, { reviewed = false } = {}): Promise<{ id: string; version: number }> => {
  const { maker, provider, as } = tenant
  const today = dayOf(new Date())
  const category = newCategory(`c-${ulid().toLowerCase()}`, { nameZh: '电视', nameEn: 'TV' })
  await createNetworkStore().categories.create(request(), category)
  const period = { validFrom: addDays(today, -100), validTo: addDays(today, 40) }
  const parties = { manufacturerId: maker.id, providerId: provider.id, categoryIds: [category.id] }
  const agreement = await newAgreement({ ...parties, ...period })
  if (reviewed) await assessedBefore({ ...tenant, category, agreement })
  await openEvaluation(agreement)
  const query = '{ evaluations(first: 100) { edges { node { id version agreement { id } } } } }'
  type Data = { evaluations: { edges: { node: { id: string; version: number; agreement: { id: string } } }[] } }
  const { data } = await callApi<Data>({ query, viewer: as.MANUFACTURER })
  const id = toGlobalId('Agreement', agreement.id)
  const found = data.evaluations.edges.find(({ node }) => node.agreement.id === id)
  if (!found) throw new Error('The evaluation is not listed')
  return found.node
}

/** Clause 13 names criteria, and the provider has passed by them (N6). */
const assessedBefore = async (tenant: Tenant): Promise<void> => {
  const criteriaSetId = await publishedSet(tenant, 'REEVALUATION')
  const today = dayOf(new Date())
  await amendedFrom(tenant, addDays(today, -1), {
    review: { dates: [], confirmDays: 15, noticeDays: 60, criteriaSetId },
  })
  await concludedAt(tenant, 0.9, 'REEVALUATION', 'MANUFACTURER', criteriaSetId)
}

const decided = async (tenant: Tenant, decision: Record<string, unknown>, how = {}): Promise<string> => {
  const { id, version } = await newEvaluation(tenant, how)
  const reply = { id, version, text: '我们会改进' }
  const select = 'evaluation { id version }'
  const { object } = await mutate({ name: 'evaluationReply', viewer: tenant.as.PROVIDER, input: reply, select })
  const input = { id, version: object?.version, reason: '首次试用', ...decision }
  const done = await mutate({ name: 'evaluationDecide', viewer: tenant.as.MANUFACTURER, input, select })
  if (done.userErrors.length > 0) throw new Error(JSON.stringify(done.userErrors))
  return id
}

/** Two tenants that know nothing of each other, in two provinces. */
export const newWorlds = (): Promise<[own: World, foreign: World]> => {
  const region = ownCounty()
  return Promise.all([newWorld(region), newWorld(countyBeyond(region))])
}

export const newWorld = async (region = ownCounty()): Promise<World> => {
  const today = dayOf(new Date())
  const tenant = await newTenant({ region, topUp: { basicProfit: 500_000, profitPerOrder: 3000, cap: 400_000 } })
  const person = personOf(tenant)
  const [completed, others, confirmed] = await Promise.all([
    times(COMPLETED, () => orderIn(tenant, 'COMPLETED')),
    Promise.all(states.map((state) => orderIn(tenant, state))),
    orderIn(tenant, 'CONFIRMED'),
  ])
  const histories = [...completed, ...others, confirmed]
  await projectImages(histories.map(({ order }) => ({ pk: `O#${order.id}`, kind: 'ORDER', doc: order })))
  const [{ order } = confirmed] = completed
  const day = 'completion' in order ? order.completion.completedOn : today
  await publishedQuestionnaire(tenant)
  const run = await draw(tenant.maker.id, day)
  await startJob('sample-callbacks', day, instant(new Date()))
  await setPlanned('sample-callbacks', day, 1)
  const [taskId = '', ...openTasks] = await recordOne(tenant, person)
  const evaluationIds = [
    await decided(tenant, { decision: 'RENEW', validTo: addDays(today, 400) }, { reviewed: true }),
    await decided(tenant, { decision: 'IMPROVE', improveBy: addDays(today, 20) }),
  ]
  const globalId = (local: string) => toGlobalId('WorkOrder', local)
  const built: Record<string, Built> = {}
  const world: World = {
    tenant,
    person,
    orderId: globalId(confirmed.order.id),
    orderIds: histories.map(({ order }) => globalId(order.id)),
    month: confirmed.order.reportedOn.slice(0, 7),
    day,
    taskId,
    runId: toGlobalId('CallbackRun', run.id),
    evaluationIds,
    built,
    order: async (state) => globalId((await orderIn(tenant, state, state === 'OFFERED' ? justNow : {})).order.id),
    openTask: () => {
      const id = openTasks.pop()
      if (!id) throw new Error('No open callback is left')
      return id
    },
    openEvaluation: () => newEvaluation(tenant),
  }
  for (const [name, feature] of Object.entries(features)) built[name] = await feature.build(world)
  return world
}
