import { agreementById } from '../../functions/network/directory.use-case'
import { type ConsumedCapacity, meter } from '../../functions/platform/dynamo'
import { addDays, type Day, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { completedOrder, writeOrders } from '../support/callbacks'
import { deployed } from '../support/deployed'
import { newAgreement, openEvaluation } from '../support/evaluations'
import { grantReplyDays } from '../support/grades'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const projectImages = deployed('project-insights', projectImagesBare)

const today = dayOf(new Date())
const endsOn = addDays(today, 40)

interface EvaluationData {
  readonly id: string
  readonly version: number
  readonly state: string
}
interface List {
  readonly evaluations: { readonly edges: readonly { readonly node: EvaluationData }[] }
}

const newCase = async (options: { orders?: number } = {}): Promise<Tenant & { evaluation: EvaluationData }> => {
  const tenant = await newTenant({ validTo: endsOn })
  if (options.orders) await repair(tenant, options.orders)
  await openEvaluation(tenant.agreement)
  const [evaluation] = await listed(tenant.as.MANUFACTURER)
  if (!evaluation) throw new Error('no evaluation')
  return { ...tenant, evaluation }
}

/** Orders of the tenant, of several visits each, on record and counted; old enough to count as first-time fixes or not. */
const repair = async ({ maker, provider, point }: Tenant, count: number) => {
  const [manufacturerId, providerId] = [maker.id, provider.id]
  const orders = Array.from({ length: count }, (_, i) => {
    const order = completedOrder({ manufacturerId, providerId, pointId: point.id, day: addDays(today, -70 - i) })
    return { ...order, work: { ...order.work, visits: 2 } }
  })
  await writeOrders(orders)
  await projectImages(orders.map((doc) => ({ pk: `O#${doc.id}`, kind: 'ORDER', doc })))
  return orders
}

const listed = async (viewer: TokenClaims, args = ''): Promise<EvaluationData[]> => {
  const query = `{ evaluations${args} { edges { node { id version state } } } }`
  const { data, errors } = await callApi<List>({ viewer, query })
  expect(errors).toEqual([])
  return data.evaluations.edges.map(({ node }) => node)
}

const decide = (viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
  mutate({ name: 'evaluationDecide', viewer, input, select: 'evaluation { id version state }' })
const reply = (viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
  mutate({ name: 'evaluationReply', viewer, input, select: 'evaluation { id version reply { text toVersion } }' })
const renewal = ({ id, version }: EvaluationData, validTo: Day = addDays(endsOn, 365)) => ({
  id,
  version,
  decision: 'RENEW',
  validTo,
  reason: 'A new provider gets its time',
})

describe('N6 who sees evaluations', () => {
  test('the maker, its auditor, the provider and the platform list and open their own', async () => {
    const { as, maker, evaluation } = await newCase()
    const makerId = `(manufacturerId: "${toGlobalId('Manufacturer', maker.id)}")`
    const lists = [as.MANUFACTURER, as.AUDITOR, as.PROVIDER].map((viewer) => listed(viewer))
    for (const list of [...lists, listed(as.MANUFACTURER, makerId), listed(as.PLATFORM, makerId)])
      expect(await list).toEqual([evaluation])
    for (const role of ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'PLATFORM'] as const)
      expect(await opened(as[role], evaluation)).toEqual(evaluation.id)
  })

  test('nobody sees another tenant’s: neither list nor node', async () => {
    const { maker, evaluation } = await newCase()
    const { as: other } = await newTenant()
    const makerId = `(manufacturerId: "${toGlobalId('Manufacturer', maker.id)}")`
    for (const role of ['MANUFACTURER', 'AUDITOR', 'PROVIDER'] as const) {
      expect(await listed(other[role], makerId)).toEqual([])
      expect(await opened(other[role], evaluation)).toBeUndefined()
    }
  })

  test.each<Role>(['SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'DEALER', 'REGULATOR', 'HOTLINE'])(
    'not %s, of the same tenant either',
    async (role) => {
      const { as, evaluation } = await newCase()
      expect(await opened(as[role], evaluation)).toBeUndefined()
      const { errors } = await callApi({ viewer: as[role], query: '{ evaluations { edges { cursor } } }' })
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    },
  )

  test('the platform has to name a maker', async () => {
    const { as } = await newTenant()
    const { errors } = await callApi({ viewer: as.PLATFORM, query: '{ evaluations { edges { cursor } } }' })
    expect(errors[0]?.extensions).toMatchObject({ code: 'REQUIRED', field: ['manufacturerId'] })
  })
})

const opened = async (viewer: TokenClaims, { id }: EvaluationData): Promise<string | undefined> => {
  const query = `{ node(id: "${id}") { id } }`
  const { data } = await callApi<{ node: { id: string } | null }>({ viewer, query })
  return data.node?.id
}

interface Figure {
  readonly name: string
  readonly evidence: {
    readonly edges: readonly { readonly node: { readonly id: string } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}

const evidence = (after = '') =>
  `evidence(first: 2${after}) { edges { node { id } } pageInfo { hasNextPage endCursor } }`

const everything = (id: string) => `{
  node(id: "${id}") { ... on Evaluation {
    agreement { id } manufacturer { id } provider { id } endsOn round openedOn from to measuredOn
    proposal proposalReason reply { text at toVersion } decision { outcome validTo improveBy reason at by }
    next { id } gaps { name more } log { edges { node { sequence action } } }
    figures {
      name from to numerator denominator value low high criterion verdict needed ${evidence()}
      change { difference low high beyondChance } drivers { by rest drivers { key label contribution } }
    }
  } }
}`

test('N6 every figure opens the orders that speak against the provider, page by page', async () => {
  const { as, evaluation } = await newCase({ orders: 3 })
  const first = await callApi<{ node: { figures: readonly Figure[] } }>({
    viewer: as.PROVIDER,
    query: everything(evaluation.id),
  })
  expect(first.errors).toEqual([])
  expect(first.data.node).toMatchObject({ proposal: 'IMPROVE', proposalReason: 'ONE_MISSED', decision: null })
  const [fix, ...others] = first.data.node.figures
  expect(fix).toMatchObject({ name: 'FIRST_TIME_FIX', numerator: 0, denominator: 3, value: 0, verdict: 'MISSED' })
  expect(fix?.evidence).toMatchObject({ edges: [{}, {}], pageInfo: { hasNextPage: true } })
  expect(others.map(({ evidence }) => evidence.edges.length)).toEqual(Array(10).fill(0))
  const after = fix?.evidence.pageInfo.endCursor
  const more = await onePage(as.PROVIDER, evaluation, `name: FIRST_TIME_FIX`, after)
  expect(more.errors).toEqual([])
  expect(more.data.node.figure.evidence).toMatchObject({ edges: [{}], pageInfo: { hasNextPage: false } })
  const foreign = await onePage(as.PROVIDER, evaluation, `name: COMPLAINTS`, after)
  expect(foreign.errors[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR' })
})

test('N6 the log shows who did what, to the maker and its auditor; the provider signs without being shown the others', async () => {
  const { as, evaluation } = await newCase()
  await reply(as.PROVIDER, { id: evaluation.id, version: 1, text: 'The depot flooded' })
  await decide(as.MANUFACTURER, { ...renewal(evaluation), version: 2 })
  const log = async (viewer: TokenClaims, args = '') => {
    const query = `{ node(id: "${evaluation.id}") { ... on Evaluation {
      log${args} { edges { node { sequence action role by detail } } pageInfo { hasNextPage } }
    } } }`
    const { data, errors } = await callApi<LogData>({ viewer, query })
    expect(errors).toEqual([])
    return data.node.log
  }
  const { edges } = await log(as.AUDITOR)
  expect(edges.map(({ node }) => [node.sequence, node.action, node.role, node.by])).toEqual([
    [1, 'OPENED', 'SYSTEM', 'system:evaluate-provider'],
    [2, 'REPLIED', 'PROVIDER', as.PROVIDER.sub],
    [3, 'DECIDED', 'MANUFACTURER', as.MANUFACTURER.sub],
  ])
  expect(JSON.parse(edges[0]?.node.detail ?? '')).toMatchObject({ measurement: { kpis: expect.any(Array) } })
  expect(await log(as.MANUFACTURER, '(first: 1)')).toMatchObject({ edges: [{}], pageInfo: { hasNextPage: true } })
  expect(await log(as.PROVIDER)).toMatchObject({ edges: [] })
})

interface LogData {
  readonly node: {
    readonly log: {
      readonly edges: readonly {
        readonly node: Readonly<Record<'action' | 'role' | 'by' | 'detail', string>> & {
          readonly sequence: number
        }
      }[]
    }
  }
}

test('N6 once the time to improve has passed, the round shows the next one', async () => {
  const { as, agreement, evaluation } = await newCase()
  const nextOf = async () => {
    const query = `{ node(id: "${evaluation.id}") { ... on Evaluation { next { round state } } } }`
    return (await callApi<{ node: { next: object | null } }>({ viewer: as.PROVIDER, query })).data.node.next
  }
  const improveBy = addDays(today, 10)
  const input = { id: evaluation.id, version: 1, decision: 'IMPROVE', improveBy, reason: 'Slow' }
  expect((await decide(as.MANUFACTURER, input)).userErrors).toEqual([])
  expect(await nextOf()).toBeNull()
  await openEvaluation(agreement, new Date(`${addDays(improveBy, 1)}T03:00:00+08:00`))
  expect(await nextOf()).toEqual({ round: 2, state: 'OPEN' })
})

test('N6 the maker is told of a reply, the provider of the decision and what follows from it', async () => {
  const { as, evaluation } = await newCase()
  const told = async (viewer: TokenClaims) => {
    const query = '{ notices(first: 10) { edges { node { kind text } } } }'
    const { data } = await callApi<{ notices: { edges: { node: { kind: string; text: string } }[] } }>({
      viewer,
      query,
    })
    return data.notices.edges.map(({ node }) => node).filter(({ kind }) => kind.startsWith('EVALUATION'))
  }
  await reply(as.PROVIDER, { id: evaluation.id, version: 1, text: 'The depot flooded' })
  expect((await told(as.MANUFACTURER)).map(({ kind }) => kind)).toEqual(['EVALUATION_REPLIED', 'EVALUATION_OPENED'])
  const improveBy = addDays(today, 20)
  const improvement = { id: evaluation.id, version: 2, decision: 'IMPROVE', improveBy, reason: 'Slow' }
  expect((await decide(as.MANUFACTURER, improvement)).userErrors).toEqual([])
  const [latest] = await told(as.PROVIDER)
  expect(latest?.kind).toBe('EVALUATION_TO_IMPROVE')
  expect(latest?.text).toContain(improveBy)
})

test('N6 a reply costs 1 GetItem and 1 transaction, a renewal 3 GetItems more, a page of the log 1 Query', async () => {
  const { as, evaluation } = await newCase()
  const cost = async (run: () => Promise<unknown>) => (await measured(run)).cost.operations
  const words = { id: evaluation.id, version: 1, text: 'Flood' }
  expect(await cost(() => reply(as.PROVIDER, words))).toBe('GetItem + TransactWriteItems')
  const renewed = { ...renewal(evaluation), version: 2 }
  expect(await cost(() => decide(as.MANUFACTURER, renewed))).toBe('4 GetItem + TransactWriteItems')
  const query = `{ node(id: "${evaluation.id}") { ... on Evaluation { log { edges { cursor } } } } }`
  expect(await cost(() => callApi({ viewer: as.MANUFACTURER, query }))).toBe('GetItem + Query')
})

test('N6 an order behind a figure that a viewer may not see is left out for that viewer', async () => {
  const tenant = await newTenant({ validTo: endsOn })
  const [order] = await repair(tenant, 2)
  await openEvaluation(tenant.agreement)
  const [evaluation] = await listed(tenant.as.MANUFACTURER)
  if (!(order && evaluation)) throw new Error('no case')
  // Taken over by another provider since.
  await writeOrders([{ ...order, assignment: { ...order.assignment, providerId: 'other' } }])
  const seen = async (viewer: TokenClaims) => {
    const { data } = await onePage(viewer, evaluation, `name: FIRST_TIME_FIX`)
    return data.node.figure.evidence.edges.length
  }
  expect([await seen(tenant.as.MANUFACTURER), await seen(tenant.as.PROVIDER)]).toEqual([2, 1])
})

const onePage = (viewer: TokenClaims, { id }: EvaluationData, figure: string, after?: string) =>
  callApi<{ node: { figure: Figure } }>({
    viewer,
    query: `{ node(id: "${id}") { ... on Evaluation { figure(${figure}) { ${evidence(after && `, after: "${after}"`)} } } } }`,
  })

describe('N5 N6 the maker decides', () => {
  test('to renew: evaluation and agreement change together, and the list shows it decided', async () => {
    const { as, agreement, evaluation } = await newCase()
    const { object, userErrors } = await decide(as.MANUFACTURER, renewal(evaluation))
    expect([userErrors, object]).toEqual([[], { id: evaluation.id, version: 2, state: 'DECIDED' }])
    expect(await agreementById(agreement.id)).toMatchObject({ version: 2, validTo: addDays(endsOn, 365) })
    expect(await listed(as.PROVIDER)).toMatchObject([{ state: 'DECIDED' }])
  })

  test('who signed is told to the maker and its auditor, not to the provider', async () => {
    const { as, evaluation } = await newCase()
    await decide(as.MANUFACTURER, renewal(evaluation))
    const by = async (viewer: TokenClaims) => {
      const query = `{ node(id: "${evaluation.id}") { ... on Evaluation { decision { outcome by } } } }`
      return (await callApi<{ node: { decision: object } }>({ viewer, query })).data.node.decision
    }
    expect(await by(as.AUDITOR)).toEqual({ outcome: 'RENEW', by: as.MANUFACTURER.sub })
    expect(await by(as.PROVIDER)).toEqual({ outcome: 'RENEW', by: null })
  })

  test('to improve or to end: the agreement stays as it is until its last day', async () => {
    for (const more of [{ decision: 'IMPROVE', improveBy: addDays(today, 20) }, { decision: 'END' }]) {
      const { as, agreement, evaluation } = await newCase()
      await reply(as.PROVIDER, { id: evaluation.id, version: 1, text: 'Flood' })
      const input = { id: evaluation.id, version: 2, reason: 'Complaints by dealers', ...more }
      expect((await decide(as.MANUFACTURER, input)).userErrors).toEqual([])
      expect(await agreementById(agreement.id)).toEqual(agreement)
    }
  })

  test('to end: not before the provider was heard, as long as the maker’s scheme grants it', async () => {
    const tenant = await newTenant({ validTo: endsOn })
    await grantReplyDays(tenant.agreement.manufacturerId, 5)
    await openEvaluation(tenant.agreement)
    const { as } = tenant
    const [evaluation] = await listed(as.MANUFACTURER)
    const { id = '' } = evaluation ?? {}
    const input = { id, version: 1, decision: 'END', reason: 'Complaints by dealers' }
    const { userErrors } = await decide(as.MANUFACTURER, input)
    const [until, from] = [addDays(today, 5), addDays(today, 6)]
    const message = `The provider may reply until ${until}: END may be decided after its reply, or from ${from} on.`
    expect(userErrors).toEqual([{ code: 'EVALUATION_REPLY_PENDING', field: ['input', 'id'], message }])
    const seen = await callApi<{ node: { replyUntil: Day } }>({
      viewer: as.PROVIDER,
      query: `{ node(id: "${id}") { ... on Evaluation { replyUntil } } }`,
    })
    expect(seen.data.node).toEqual({ replyUntil: until })
    await reply(as.PROVIDER, { id, version: 1, text: 'Flood' })
    expect((await decide(as.MANUFACTURER, { ...input, version: 2 })).userErrors).toEqual([])
  })

  test('once: the same request again changes nothing, another one is refused', async () => {
    const { as, agreement, evaluation } = await newCase()
    const input = { idempotencyKey: newKey(), ...renewal(evaluation) }
    const first = await decide(as.MANUFACTURER, input)
    expect(await decide(as.MANUFACTURER, input)).toEqual(first)
    expect(await agreementById(agreement.id)).toMatchObject({ version: 2 })
    const { userErrors } = await decide(as.MANUFACTURER, renewal(evaluation))
    expect(userErrors).toMatchObject([{ code: 'EVALUATION_DECIDED' }])
  })

  test('ten decisions at once have one winner', async () => {
    const { as, agreement, evaluation } = await newCase()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => decide(as.MANUFACTURER, renewal(evaluation, addDays(endsOn, 100 + i)))),
    )
    expect(answers.filter(({ object }) => object)).toHaveLength(1)
    expect(await agreementById(agreement.id)).toMatchObject({ version: 2 })
  })

  test('a renewal into a successor is refused, and nothing of it is written', async () => {
    const { as, agreement, evaluation } = await newCase()
    const { manufacturerId, providerId, categoryIds } = agreement
    const validFrom = addDays(endsOn, 10)
    await newAgreement({ manufacturerId, providerId, categoryIds, validFrom, validTo: addDays(validFrom, 300) })
    const { userErrors } = await decide(as.MANUFACTURER, renewal(evaluation))
    expect(userErrors).toMatchObject([{ code: 'AGREEMENT_OVERLAP', field: ['input', 'validTo'] }])
    expect(await listed(as.MANUFACTURER)).toMatchObject([{ state: 'OPEN', version: 1 }])
  })

  test('an agreement changed since makes the evaluation void', async () => {
    const { as, agreement, evaluation } = await newCase()
    const end = { lastDay: addDays(endsOn, -1), reason: 'The depot is sold' }
    const input = { id: toGlobalId('Agreement', agreement.id), version: 1, ...end }
    await mutate({ name: 'agreementEnd', viewer: as.MANUFACTURER, input, select: 'agreement { id }' })
    const { userErrors } = await decide(as.MANUFACTURER, renewal(evaluation))
    expect(userErrors).toMatchObject([{ code: 'EVALUATION_OUTDATED' }])
  })

  test('another maker’s decision and another provider’s reply find nothing', async () => {
    const { evaluation } = await newCase()
    const { as: other } = await newTenant()
    const missing = [{ code: 'NOT_FOUND', field: ['input', 'id'] }]
    expect((await decide(other.MANUFACTURER, renewal(evaluation))).userErrors).toMatchObject(missing)
    const words = { id: evaluation.id, version: 1, text: 'Me too' }
    expect((await reply(other.PROVIDER, words)).userErrors).toMatchObject(missing)
  })
})

test('N6 the provider’s reply stands before the decision, which must be based on it', async () => {
  const { as, evaluation } = await newCase()
  const { object } = await reply(as.PROVIDER, { id: evaluation.id, version: 1, text: 'The depot flooded in July' })
  expect(object).toMatchObject({ version: 2, reply: { text: 'The depot flooded in July', toVersion: 1 } })
  const unread = await decide(as.MANUFACTURER, renewal(evaluation))
  expect(unread.userErrors).toMatchObject([{ code: 'STALE_VERSION', field: ['input', 'version'] }])
  const read = await decide(as.MANUFACTURER, { ...renewal(evaluation), version: 2 })
  expect(read.userErrors).toEqual([])
})

test('N6 a page costs 1 Query, and a maker’s 1 BatchGet more, however many there are', async () => {
  const tenant = await newTenant({ validTo: endsOn })
  const period = { validFrom: addDays(today, -90), validTo: endsOn }
  const parties = { manufacturerId: tenant.maker.id, providerId: tenant.provider.id }
  const cost = async (viewer: TokenClaims) => {
    const calls: ConsumedCapacity[] = []
    meter.report = (more) => calls.push(...more)
    const found = await listed(viewer, '(first: 3)')
    delete meter.report
    expect(found).toHaveLength(3)
    return calls.map(({ operation }) => operation)
  }
  for (const more of [2, 10]) {
    for (let i = 0; i < more; i += 1) await openEvaluation(await newAgreement({ ...parties, ...period }))
    if (more === 2) await openEvaluation(tenant.agreement)
    expect(await cost(tenant.as.MANUFACTURER)).toEqual(['Query', 'BatchGetItem'])
    expect(await cost(tenant.as.PROVIDER)).toEqual(['Query'])
  }
})
