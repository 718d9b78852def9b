import { addMonths } from '../../functions/shared/days'
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
