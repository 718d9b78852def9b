import { parse } from 'csv-parse/sync'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, type MutationAnswer, mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { planDone, planIn, purchase, stageBasis } from '../support/part-plans'
import { newPart } from '../support/parts'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
let tenant: Tenant

beforeAll(async () => {
  tenant = await newTenant()
})

interface SurplusData {
  readonly id: string
  readonly version: number
  readonly latest: {
    readonly bought: number
    readonly left: number
    readonly coefficient: number
    readonly counted: boolean
  }
  readonly countermeasures: readonly { readonly id: string; readonly doneOn: string | null }[]
}

const SELECT = 'partSurplus { id version latest { bought left coefficient counted } countermeasures { id doneOn } }'
const modelId = ({ model }: Tenant) => toGlobalId('ProductModel', model.id)
const act = (
  action: string,
  input: object,
  viewer: TokenClaims = tenant.as.MANUFACTURER,
): Promise<MutationAnswer<SurplusData>> =>
  mutate({ name: `partSurplus${action}`, viewer, input: input as Record<string, unknown>, select: SELECT })
const done = async (...call: Parameters<typeof act>): Promise<SurplusData> => {
  const { object, userErrors } = await act(...call)
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}
const codesOf = async (...call: Parameters<typeof act>) =>
  (await act(...call)).userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)

test('K5 left of what the part’s plans received, unless the maker states what was bought', async () => {
  const part = await newPart(tenant)
  const ordered = await planIn(tenant, 'APPROVED', stageBasis, part.id)
  await planDone(tenant, 'Order', { ...purchase({ number: 'B-1', quantity: 30 }), id: ordered.id, version: 3 })
  await planDone(tenant, 'Receive', { id: ordered.id, version: 4, number: 'B-1', quantity: 25 })
  const about = { partId: part.id, modelId: modelId(tenant) }
  const stated = await done('Measure', { ...about, on: addDays(today, -30), left: 6, bought: 40 })
  expect(stated.latest).toEqual({ bought: 40, left: 6, coefficient: 0.15, counted: false })
  const counted = await done('Measure', { ...about, left: 1 })
  expect(counted).toMatchObject({ id: stated.id, version: 2, latest: { bought: 25, coefficient: 0.04, counted: true } })
  expect(await codesOf('Measure', { ...about, left: 1 })).toEqual(['DAY_NOT_POSSIBLE input.on'])
  expect(
    await codesOf('Measure', { ...about, modelId: toGlobalId('ProductModel', `${tenant.maker.id}.no`), left: 1 }),
  ).toEqual(['NOT_FOUND input.modelId'])
})

test('K5 causes, and countermeasures with owner and day until they are done; sent twice is done once', async () => {
  const part = await newPart(tenant)
  const input = { idempotencyKey: newKey(), partId: part.id, modelId: modelId(tenant), left: 12, bought: 300 }
  const { id } = await done('Measure', input)
  expect((await done('Measure', input)).version).toBe(1)
  await done('Explain', { id, version: 1, causes: ['MINIMUM_ORDER'], note: '最小起订量 300' })
  const { countermeasures } = await done('Counter', {
    id,
    version: 2,
    what: '分批采购',
    owner: '王工',
    dueOn: addDays(today, 30),
  })
  const countermeasureId = countermeasures[0]?.id
  const finished = await done('Finish', { id, version: 3, countermeasureId, result: '已签框架协议' })
  expect(finished.countermeasures).toEqual([{ id: countermeasureId, doneOn: today }])
  expect(await codesOf('Finish', { id, version: 4, countermeasureId, result: '再次' })).toEqual([
    'SURPLUS_COUNTERMEASURE_DONE input.countermeasureId',
  ])
  const other = await newTenant()
  expect(await codesOf('Explain', { id, version: 4, causes: ['OTHER'] }, other.as.MANUFACTURER)).toEqual([
    'NOT_FOUND input.id',
  ])
})

const REPORT = 'query($id: ID!) { partStockReport(modelId: $id) { name contentType url rows complete } }'

test('K5 the stock report of a model is a file that no spreadsheet runs; it costs a Query, and writes nothing', async () => {
  const one = await newTenant()
  const dangerous = await newPart(one, { partNumber: '=CMD()', nameZh: '=HYPERLINK("http://x")' })
  const plain = await newPart(one, { partNumber: 'A-1', nameZh: '主控板' })
  for (const part of [dangerous, plain])
    await done('Measure', { partId: part.id, modelId: modelId(one), left: 12, bought: 300 }, one.as.MANUFACTURER)
  type Data = { partStockReport: { name: string; url: string; rows: number; complete: boolean } | null }
  const read = (viewer: TokenClaims) => callApi<Data>({ query: REPORT, variables: { id: modelId(one) }, viewer })
  const { result, cost } = await measured(() => read(one.as.MANUFACTURER))
  expect(result.errors).toEqual([])
  expect(cost.operations).toBe('Query + BatchGetItem')
  expect(cost.write).toBe(0)
  const report = result.data.partStockReport
  expect(report).toMatchObject({ name: `stock-report-${today}.csv`, rows: 2, complete: true })
  const [kind, content = ''] = report?.url.split(',') ?? []
  expect(kind).toBe('data:text/csv;charset=utf-8;base64')
  const rows = parse(Buffer.from(content, 'base64'), { bom: true }) as string[][]
  expect(rows.slice(1).map((row) => row.slice(0, 7))).toEqual([
    ['A-1', '主控板', 'ORDINARY', today, '300', '12', '0.04'],
    ["'=CMD()", `'=HYPERLINK("http://x")`, 'ORDINARY', today, '300', '12', '0.04'],
  ])
  expect((await read(tenant.as.MANUFACTURER)).data.partStockReport).toBeNull()
})

test('K5 surpluses of a model by part, 1 Query; another maker finds none', async () => {
  const one = await newTenant()
  for (const partNumber of ['B', 'A']) {
    const part = await newPart(one, { partNumber })
    await done('Measure', { partId: part.id, modelId: modelId(one), left: 1, bought: 10 }, one.as.MANUFACTURER)
  }
  const query =
    'query($id: ID!) { partSurpluses(modelId: $id) { edges { node { latest { coefficient } part { number } } } } }'
  type Data = { partSurpluses: { edges: { node: { part: { number: string } } }[] } }
  const read = (viewer: TokenClaims) => callApi<Data>({ query, variables: { id: modelId(one) }, viewer })
  const { result, cost } = await measured(() => read(one.as.MANUFACTURER))
  expect(result.errors).toEqual([])
  expect(result.data.partSurpluses.edges.map(({ node }) => node.part.number)).toEqual(['A', 'B'])
  expect(cost.operations).toBe('Query + BatchGetItem')
  expect((await read(tenant.as.MANUFACTURER)).data.partSurpluses.edges).toEqual([])
})
