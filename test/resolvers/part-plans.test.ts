import { ulid } from 'ulid'
import { consumptionWrites } from '../../functions/parts/stock/consumption.store'
import { accountsOf } from '../../functions/parts/stock/movement'
import { commit } from '../../functions/platform/commit'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import {
  draftOfPart,
  managerOf,
  planAct,
  planDone,
  planIn,
  purchase,
  seenYear,
  stageBasis,
} from '../support/part-plans'
import { newPart } from '../support/parts'
import { stocked } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
let tenant: Tenant

beforeAll(async () => {
  tenant = await newTenant()
})

const BASIS = `origin originPlan { id } priorFailures priorUnits learnedFailures learnedUnits ratio exposure mean
  distribution seen { used source exposure } proposed { serviceLevel stock quantity cost { amount } }
  scenarios { serviceLevel stock }`

interface BasisData {
  readonly origin: string
  readonly mean: number
  readonly distribution: string
  readonly priorFailures: number
  readonly learnedFailures: number
  readonly learnedUnits: number
  readonly originPlan: { readonly id: string } | null
  readonly proposed: object
  readonly scenarios: readonly { readonly stock: number }[]
}

const ask = async <D>(query: string, variables: object, viewer: TokenClaims = tenant.as.MANUFACTURER): Promise<D> => {
  const { data, errors } = await callApi<D>({ query, variables: variables as Record<string, unknown>, viewer })
  expect(errors).toEqual([])
  return data
}
const planOf = async (id: string, select: string, viewer?: TokenClaims) =>
  (await ask<{ node: never }>(`query($id: ID!) { node(id: $id) { ... on PartPlan { ${select} } } }`, { id }, viewer))
    .node
const basisOf = async (id: string): Promise<BasisData> =>
  ((await planOf(id, `basis { ${BASIS} }`)) as { basis: BasisData }).basis
const codesOf = async (...call: Parameters<typeof planAct>) =>
  (await planAct(...call)).userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)

test('K1 K2 K3 K4 stages of a part: ratio, learning, last buy; each tells what it follows from', async () => {
  const part = await newPart(tenant, { wearClass: 'WEARING' })
  const first = await planIn(tenant, 'APPROVED', { toCome: { output: 300 } }, part.id)
  expect(await basisOf(first.id)).toMatchObject({ origin: 'RATIO', ratio: 0.01, mean: 3, distribution: 'POISSON' })
  const second = await planIn(tenant, 'APPROVED', stageBasis, part.id)
  expect(second.stage).toBe(2)
  const learned = await basisOf(second.id)
  expect(learned).toMatchObject({
    ...{ origin: 'STAGE', originPlan: { id: first.id }, priorFailures: 20, learnedFailures: 38, learnedUnits: 5000 },
    ...{ distribution: 'NEGATIVE_BINOMIAL', seen: { used: 18, source: 'STATED', exposure: 3000 } },
  })
  expect(learned.mean).toBeCloseTo((38 / 5000) * 4000, 9)
  const lastBuy = { shortageCost: 90_000, surplusCost: 10_000 }
  const last = await draftOfPart(
    tenant,
    { toCome: { output: 0, inField: 5000, months: 60, retiring: 0.1 }, lastBuy },
    part.id,
  )
  expect(await basisOf(last.id)).toMatchObject({ priorFailures: 38, proposed: { serviceLevel: 0.9 } })
  await planDone(tenant, 'Submit', { id: last.id, version: last.version })
  await planDone(tenant, 'Approve', { id: last.id, version: 2 }, managerOf(tenant))
  expect(await codesOf(tenant, 'Draft', { partId: part.id, basis: stageBasis })).toEqual([
    'PART_PLAN_AFTER_LAST input.partId',
  ])
})

test('K3 the worked example through the API: 22.4 on average, stock 28 31 34 39', async () => {
  const { id } = await draftOfPart(tenant)
  const basis = await basisOf(id)
  expect(basis.mean).toBeCloseTo(22.4, 9)
  expect(basis.scenarios.map(({ stock }) => stock)).toEqual([28, 31, 34, 39])
  expect(basis.proposed).toEqual({ serviceLevel: 0.95, stock: 34, quantity: 34, cost: { amount: 272_000 } })
})

test('K7 budget, four eyes, purchase orders, receipts; the log has every event', async () => {
  const submitted = await planIn(tenant, 'SUBMITTED')
  expect(await codesOf(tenant, 'Approve', { id: submitted.id, version: 2 })).toEqual(['PART_PLAN_FOUR_EYES input.id'])
  const approved = await planDone(
    tenant,
    'Approve',
    { id: submitted.id, version: 2, serviceLevel: 0.8 },
    managerOf(tenant),
  )
  expect(await planOf(approved.id, 'approved { stock } submitted { serviceLevel }')).toMatchObject({
    approved: { stock: 28 },
  })
  const ordered = await planDone(tenant, 'Order', {
    ...purchase({ number: 'A-1', quantity: 28 }),
    id: approved.id,
    version: 3,
  })
  const some = await planDone(tenant, 'Receive', { id: ordered.id, version: 4, number: 'A-1', quantity: 10 })
  expect(some.state).toBe('ORDERED')
  const all = await planDone(tenant, 'Receive', { id: ordered.id, version: 5, number: 'A-1', quantity: 18 })
  expect(all.state).toBe('RECEIVED')
  const plan = await planOf(all.id, 'purchaseOrders { number received } log { edges { node { action } } }')
  expect(plan).toEqual({
    purchaseOrders: [{ number: 'A-1', received: 28 }],
    log: {
      edges: ['DRAFTED', 'SUBMITTED', 'APPROVED', 'ORDERED', 'RECEIVED', 'RECEIVED'].map((action) => ({
        node: { action },
      })),
    },
  })
})

test('K2 amended outputs: a new revision in draft; a stale version and a second draft are refused', async () => {
  const part = await newPart(tenant)
  const approved = await planIn(tenant, 'APPROVED', stageBasis, part.id)
  const basis = { ...stageBasis, toCome: { output: 2000 } }
  expect(await codesOf(tenant, 'Amend', { id: approved.id, version: 1, basis })).toEqual([
    'STALE_VERSION input.version',
  ])
  const amended = await planDone(tenant, 'Amend', { id: approved.id, version: 3, basis })
  expect(amended).toMatchObject({ state: 'DRAFT', revision: 2 })
  expect((await basisOf(approved.id)).mean).toBeCloseTo(11.2, 9)
  expect(await codesOf(tenant, 'Draft', { partId: part.id, basis })).toEqual(['PART_PLAN_STAGE_OPEN input.partId'])
})

test('K3 a draft sent twice is one stage, and its repeat answers with it even later', async () => {
  const part = await newPart(tenant)
  const input = { idempotencyKey: newKey(), partId: part.id, basis: stageBasis }
  const first = await planDone(tenant, 'Draft', input)
  expect(await planDone(tenant, 'Draft', input)).toEqual(first)
  await planDone(tenant, 'Submit', { id: first.id, version: 1 })
  await planDone(tenant, 'Approve', { id: first.id, version: 2 }, managerOf(tenant))
  expect(await planDone(tenant, 'Draft', input)).toMatchObject({ id: first.id, stage: 1 })
})

test('K4 what-if writes nothing: neither what is asked about nor anything else changes', async () => {
  const { id } = await draftOfPart(tenant)
  const part = ((await planOf(id, 'part { id }')) as { part: { id: string } }).part.id
  const lastBuy = { shortageCost: 30_000, surplusCost: 10_000 }
  const query = `query($input: PartPlanWhatIfInput!) { partPlanWhatIf(input: $input) { ${BASIS} } }`
  const input = { partId: part, basis: { ...stageBasis, recovery: 0.5, lastBuy } }
  const { result, cost } = await measured(() => ask<{ partPlanWhatIf: BasisData }>(query, { input }))
  expect(result.partPlanWhatIf).toMatchObject({ proposed: { serviceLevel: 0.75 }, origin: 'RATIO' })
  expect(result.partPlanWhatIf.mean).toBeCloseTo(11.2, 9)
  expect(cost.write).toBe(0)
  expect((await basisOf(id)).mean).toBeCloseTo(22.4, 9)
  const { errors } = await callApi({
    query,
    variables: { input: { ...input, stage: 3 } },
    viewer: tenant.as.MANUFACTURER,
  })
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND'])
})

test('K5 a successor starts from what its predecessor learned, at a stated weight', async () => {
  const before = await draftOfPart(tenant)
  const basis = { toCome: { output: 4000 }, predecessor: { planId: before.id, weight: 1000 } }
  const after = await basisOf((await draftOfPart(tenant, basis)).id)
  expect(after).toMatchObject({
    origin: 'PREDECESSOR',
    originPlan: { id: before.id },
    distribution: 'NEGATIVE_BINOMIAL',
  })
  expect(after.priorFailures).toBeCloseTo(5.6, 9)
  const stranger = await newTenant()
  const part = await newPart(stranger)
  expect(await codesOf(stranger, 'Draft', { partId: part.id, basis })).toEqual([
    'NOT_FOUND input.basis.predecessor.planId',
  ])
  const second = await planIn(tenant, 'APPROVED')
  const own = ((await planOf(second.id, 'part { id }')) as { part: { id: string } }).part.id
  expect(await codesOf(tenant, 'Draft', { partId: own, basis })).toEqual([
    'INVALID_VALUE input.basis.predecessor.planId',
  ])
})

test('K1 a maker sets its own ratios; until then the platform’s are shown as version 0', async () => {
  const one = await newTenant()
  const query = '{ partRatios { version ratio weight factors { wearing } } }'
  const read = () => ask(query, {}, one.as.MANUFACTURER)
  expect(await read()).toEqual({ partRatios: { version: 0, ratio: 0.005, weight: 2000, factors: { wearing: 2 } } })
  const factors = { structural: 1, ordinary: 1, wearing: 3, consumable: 5 }
  const set = (input: object) =>
    mutate({
      name: 'partRatiosSet',
      viewer: one.as.MANUFACTURER,
      select: 'partRatios { version }',
      input: { factors, ...input },
    })
  expect((await set({ version: 0, ratio: 0.01 })).object).toEqual({ version: 1 })
  expect((await set({ version: 0, ratio: 0.02 })).userErrors[0]?.code).toBe('STALE_VERSION')
  expect((await set({ version: 1, ratio: 0.004, weight: 500 })).object).toEqual({ version: 2 })
  expect(await read()).toEqual({ partRatios: { version: 2, ratio: 0.004, weight: 500, factors: { wearing: 3 } } })
  const { id } = await draftOfPart(one, { toCome: { output: 1000 } }, (await newPart(one, { wearClass: 'WEARING' })).id)
  expect(await planOf(id, 'basis { ratio priorUnits }', one.as.MANUFACTURER)).toEqual({
    basis: { ratio: 0.012, priorUnits: 500 },
  })
})

test('K7 management lists what waits for its decision; others’ plans do not exist', async () => {
  const one = await newTenant()
  const waiting = await planIn(one, 'SUBMITTED')
  await planIn(one, 'DRAFT')
  const list = (args: string, viewer: TokenClaims) =>
    ask<{ partPlans: { edges: { node: { id: string } }[] } }>(
      `{ partPlans${args} { edges { node { id } } } }`,
      {},
      viewer,
    )
  const ids = async (args: string, viewer: TokenClaims) =>
    (await list(args, viewer)).partPlans.edges.map(({ node }) => node.id)
  expect(await ids('', one.as.MANUFACTURER)).toEqual([waiting.id])
  expect(await ids('(state: DRAFT)', one.as.MANUFACTURER)).toHaveLength(1)
  const named = `(manufacturerId: "${toGlobalId('Manufacturer', one.maker.id)}")`
  expect(await ids(named, tenant.as.MANUFACTURER)).toEqual([])
  expect(await ids(named, one.as.PLATFORM)).toEqual([waiting.id])
  expect(await codesOf(tenant, 'Approve', { id: waiting.id, version: 2 })).toEqual(['NOT_FOUND input.id'])
  const plans = '{ plans { edges { node { id } } } }'
  const part = ((await planOf(waiting.id, 'part { id }', one.as.MANUFACTURER)) as { part: { id: string } }).part.id
  const below = (viewer: TokenClaims) =>
    ask(`query($id: ID!) { node(id: $id) { ... on Part ${plans} } }`, { id: part }, viewer)
  expect(await below(one.as.MANUFACTURER)).toEqual({ node: { plans: { edges: [{ node: { id: waiting.id } }] } } })
  for (const role of ['PROVIDER', 'HOTLINE', 'AUDITOR'] as const)
    expect(await below(one.as[role])).toEqual({ node: { plans: { edges: [] } } })
})

test('K2 bad input has a code and a field of its own', async () => {
  const part = (await newPart(tenant)).id
  const refused = (basis: object) => codesOf(tenant, 'Draft', { partId: part, basis: { ...stageBasis, ...basis } })
  expect(await refused({ toCome: { output: -1 } })).toEqual(['OUT_OF_RANGE input.basis.toCome.output'])
  expect(await refused({ seen: { ...seenYear, to: addDays(today, 1) } })).toEqual([
    'DAY_NOT_POSSIBLE input.basis.seen.to',
  ])
  const { used: _used, ...uncounted } = seenYear
  expect(await refused({ seen: uncounted })).toEqual(['REQUIRED input.basis.seen.used'])
})

test('K2 each action costs the same whatever else there is', async () => {
  const one = await newTenant()
  const part = await newPart(one)
  const costs: Record<string, string> = {}
  const note = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const { result, cost } = await measured(run)
    costs[name] = cost.operations
    return result
  }
  await note('draft', () => planDone(one, 'Draft', { partId: part.id, basis: stageBasis }))
  const id = toGlobalId('PartPlan', `${Buffer.from(part.id, 'base64url').toString().slice(5)}.01`)
  await note('amend', () => planDone(one, 'Amend', { id, version: 1, basis: stageBasis }))
  await note('submit', () => planDone(one, 'Submit', { id, version: 2 }))
  await note('approve', () => planDone(one, 'Approve', { id, version: 3 }, managerOf(one)))
  await note('order', () => planDone(one, 'Order', { ...purchase(), id, version: 4 }))
  await note('list', () => ask('{ partPlans(state: ORDERED) { edges { node { id } } } }', {}, one.as.MANUFACTURER))
  await note('draft of a later stage', () => planDone(one, 'Draft', { partId: part.id, basis: stageBasis }))
  expect(costs).toEqual({
    draft: '2 GetItem + Query + TransactWriteItems',
    amend: '3 GetItem + TransactWriteItems',
    submit: '2 GetItem + TransactWriteItems',
    approve: '2 GetItem + TransactWriteItems',
    order: 'GetItem + TransactWriteItems',
    list: 'Query',
    'draft of a later stage': '2 GetItem + Query + TransactWriteItems',
  })
})

test('K3 consumption left out is what stock counted as used', async () => {
  const one = await newTenant()
  const { part, warehouse } = await stocked(one)
  const id = fromGlobalId('Part', part.id, [])
  const place = { kind: 'WAREHOUSE', id: fromGlobalId('Warehouse', warehouse.id, []) } as const
  const movement = { id: ulid(), kind: 'USE', partId: id, manufacturerId: one.maker.id, quantity: 3 } as const
  const signed = { at: `${addDays(today, -5)}T02:00:00.000Z`, by: 'desk', role: 'MANUFACTURER' } as const
  await commit(consumptionWrites({ ...movement, ...signed, ...accountsOf('USE', place) }))
  const { used: _used, ...days } = seenYear
  const plan = await draftOfPart(one, { ...stageBasis, seen: days }, part.id)
  expect(await planOf(plan.id, 'basis { seen { used source } learnedFailures }', one.as.MANUFACTURER)).toEqual({
    basis: { seen: { used: 3, source: 'LEDGER' }, learnedFailures: 13 },
  })
})
