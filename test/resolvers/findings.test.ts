import { keptPage } from '../../functions/platform/page'
import { addMonths } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi, mutate } from '../support/api'
import { findingOf, lastMonth, lookAt, repaired } from '../support/findings'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const LIST = `{ feeFindings(first: 10) { edges { node {
  id state fraud faultCode from to evidence { observed sample peersObserved peersSample chance above } reply { text } decision { text role }
} } } }`
const listed = async ({ as }: Tenant, role: Role): Promise<Record<string, unknown>[]> => {
  const { data, errors } = await callApi<{ feeFindings: { edges: { node: Record<string, unknown> }[] } }>({
    query: LIST,
    viewer: as[role],
  })
  expect(errors).toEqual([])
  return data.feeFindings.edges.map(({ node }) => node)
}
const say = ({ as }: Tenant, role: Role, name: string, input: Readonly<Record<string, unknown>>) =>
  mutate<{ state: string; version: number }>({ name, viewer: as[role], input, select: 'feeFinding { state version }' })

test('F4 K8 parts in doubt far beyond the others’ make one finding, however often the month is looked at', async () => {
  const tenant = await newTenant()
  await repaired(tenant, 12)
  expect(await lookAt(tenant)).toBe(1)
  expect(await lookAt(tenant)).toBe(0)
  // The windows of the months after overlap with this one.
  expect(await lookAt(tenant, addMonths(lastMonth, 1))).toBe(0)
  const finding = {
    ...{ id: findingOf(tenant), state: 'OPEN', fraud: 'INFERIOR_PARTS', faultCode: 'MOTOR' },
    ...{ from: addMonths(lastMonth, -2), to: lastMonth, reply: null, decision: null },
    evidence: { observed: 12, sample: 15, peersObserved: 0, peersSample: 40, above: null, chance: expect.any(Number) },
  }
  for (const role of ['MANUFACTURER', 'PROVIDER', 'AUDITOR', 'REGULATOR'] as const)
    expect(await listed(tenant, role)).toEqual([finding])
  const stranger = await newTenant()
  for (const role of ['MANUFACTURER', 'PROVIDER', 'REGULATOR'] as const)
    expect(await listed(stranger, role)).toEqual([])
}, 60_000)

test('F4 two workers with the same month make one finding; who does as the others do makes none', async () => {
  const tenant = await newTenant()
  await repaired(tenant, 12)
  expect((await Promise.all([lookAt(tenant), lookAt(tenant)])).sort()).toEqual([0, 1])
  const usual = await newTenant()
  await repaired(usual, 0)
  expect(await lookAt(usual)).toBe(0)
}, 60_000)

test('F4 the provider replies, the maker judges, and both are told', async () => {
  const tenant = await newTenant()
  await repaired(tenant, 12)
  await lookAt(tenant)
  const id = findingOf(tenant)
  const judgement = { id, uphold: false, reason: '批次问题属实' }
  const early = await say(tenant, 'MANUFACTURER', 'feeFindingJudge', { ...judgement, version: 1 })
  expect(early.userErrors).toMatchObject([{ code: 'REPLY_TIME_OPEN' }])
  const { object } = await say(tenant, 'PROVIDER', 'feeFindingReply', { id, text: '该批配件重号' })
  expect(object).toEqual({ state: 'REPLIED', version: 2 })
  const judged = await say(tenant, 'MANUFACTURER', 'feeFindingJudge', { ...judgement, version: 2 })
  expect(judged).toMatchObject({ object: { state: 'DISMISSED' }, userErrors: [] })
  const query = '{ notices(first: 5) { edges { node { kind subjectId } } } }'
  const told = async (role: Role) => {
    const { data } = await callApi<{ notices: { edges: { node: { kind: string; subjectId: string } }[] } }>({
      query,
      viewer: tenant.as[role],
    })
    return data.notices.edges
      .map(({ node }) => node)
      .filter(({ subjectId }) => subjectId === id)
      .map(({ kind }) => kind)
  }
  expect(await told('PROVIDER')).toEqual(['FEE_FINDING_JUDGED', 'FEE_FINDING_OPENED'])
  expect(await told('MANUFACTURER')).toEqual(['FEE_FINDING_REPLIED', 'FEE_FINDING_OPENED'])
}, 60_000)

test('F4 costs: a month is looked at by keys, whether there were 55 repairs or 200', async () => {
  const costs: string[] = []
  for (const peers of [40, 185]) {
    const tenant = await newTenant()
    await repaired(tenant, 12, { peers })
    costs.push((await measured(() => lookAt(tenant))).cost.operations)
    costs.push((await measured(() => lookAt(tenant))).cost.operations)
  }
  const [first, again] = costs
  expect(costs).toEqual([first, again, first, again])
  expect({ first, again }).toEqual({
    first: '3 GetItem + 2 Query + 3 BatchGetItem + TransactWriteItems',
    again: '3 GetItem + Query + 3 BatchGetItem',
  })
}, 60_000)

test('F4 findings are listed and counted by provider, point, kind and state, for those who may see them', async () => {
  const tenant = await newTenant()
  await repaired(tenant, 12)
  await lookAt(tenant)
  const point = toGlobalId('ServicePoint', tenant.point.id)
  const provider = toGlobalId('Provider', tenant.provider.id)
  const ids = async (role: Role, filter: Readonly<Record<string, unknown>>, of = tenant) => {
    const query = `query($p: ID, $s: ID, $state: FeeFindingState, $fraud: Fraud) {
      feeFindings(providerId: $p, servicePointId: $s, state: $state, fraud: $fraud) { edges { node { id } } pageInfo { hasNextPage } }
    }`
    type Data = { feeFindings: { edges: { node: { id: string } }[] } }
    const { data, errors } = await callApi<Data>({ query, variables: filter, viewer: of.as[role] })
    expect(errors).toEqual([])
    return data.feeFindings.edges.map(({ node }) => node.id)
  }
  const found = [findingOf(tenant)]
  for (const role of ['MANUFACTURER', 'PROVIDER', 'AUDITOR', 'REGULATOR'] as const) {
    expect(await ids(role, { p: provider })).toEqual(found)
    expect(await ids(role, { s: point, state: 'OPEN', fraud: 'INFERIOR_PARTS' })).toEqual(found)
    expect(await ids(role, { s: point, state: 'REPLIED' })).toEqual([])
    expect(await ids(role, { fraud: 'NEEDLESS_PARTS' })).toEqual([])
    expect(await ids(role, { s: `${toGlobalId('ServicePoint', `${tenant.provider.id}.01NONE`)}` })).toEqual([])
  }
  const stranger = await newTenant()
  for (const role of ['MANUFACTURER', 'PROVIDER', 'REGULATOR'] as const)
    expect(await ids(role, { p: provider, s: point }, stranger)).toEqual([])

  const matrix = async (role: Role, of = tenant) => {
    const query = `query($from: Month!, $to: Month!) { feeFindingMatrix(from: $from, to: $to) {
      truncated cells { provider { id } servicePoint { id } fraud open unanswered replied upheld dismissed } } }`
    const variables = { from: addMonths(lastMonth, -11), to: lastMonth }
    const { data, errors } = await callApi<{ feeFindingMatrix: object }>({ query, variables, viewer: of.as[role] })
    expect(errors).toEqual([])
    return data.feeFindingMatrix
  }
  const cell = { fraud: 'INFERIOR_PARTS', open: 1, unanswered: 0, replied: 0, upheld: 0, dismissed: 0 }
  const cells = [
    { provider: { id: provider }, servicePoint: null, ...cell },
    { provider: { id: provider }, servicePoint: { id: point }, ...cell },
  ]
  for (const role of ['MANUFACTURER', 'PROVIDER', 'AUDITOR', 'REGULATOR'] as const)
    expect(await matrix(role)).toEqual({ truncated: false, cells })
  expect(await matrix('MANUFACTURER', stranger)).toEqual({ truncated: false, cells: [] })
}, 60_000)

test('a list that keeps few reads on, and shows nothing of what it drops', async () => {
  const rows = Array.from({ length: 450 }, (_, i) => ({ node: i, position: String(i).padStart(4, '0') }))
  let reads = 0
  const read = async ({ first, after = '' }: { first: number; after?: string | undefined }) => {
    reads += 1
    const rest = rows.filter(({ position }) => position > after)
    return { rows: rest.slice(0, first), hasNextPage: rest.length > first }
  }
  const kept = (n: number) => n % 100 === 50
  const page = await keptPage(read, kept, { first: 3 })
  expect([page.rows.map(({ node }) => node), page.hasNextPage, reads]).toEqual([[50, 150, 250], true, 4])
  const rest = await keptPage(read, kept, { first: 3, after: '0250' })
  expect([rest.rows.map(({ node }) => node), rest.hasNextPage]).toEqual([[350], false])
})
