import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { asked } from '../support/answers'
import { callApi, mutate, newKey } from '../support/api'
import { attached, pdf } from '../support/attachments'
import { orderOfUnit, publishRemedyRules } from '../support/remedies'
import { newTenant, type Tenant } from '../support/tenant'

const DAY = 1440
const repairerFault = { days: 30, clause: '修理者自身原因 30 日' }

interface Fault {
  readonly state: string
  readonly version: number
}

const say = ({ as }: Tenant, role: Role, name: string, input: Readonly<Record<string, unknown>>) =>
  mutate<Fault>({
    ...{ name: `repairerFault${name}`, viewer: as[role], input },
    select: 'repairerFault { state version exchangeAfterDays because { rule clause } found { attachments { name } } }',
  })

const remediesOf = async ({ as }: Tenant, workOrderId: string) => {
  const query = `query($id: ID!) { workOrderRemedies(workOrderId: $id, first: 5) { edges { node {
    kind state byClock repairerPays because { rule } } } } }`
  type Data = { workOrderRemedies: { edges: { node: object }[] } }
  const { data, errors } = await callApi<Data>({ query, variables: { id: workOrderId }, viewer: as.CUSTOMER })
  expect(errors).toEqual([])
  return data.workOrderRemedies.edges.map(({ node }) => node)
}

/** A repair that began so many days ago, found to take long by the repairer's fault, and replied to. */
const replied = async (tenant: Tenant, daysAgo: number): Promise<string> => {
  const { order } = await orderOfUnit(tenant, { soldDaysAgo: 90, minutesAgo: daysAgo * DAY })
  const orderId = toGlobalId('WorkOrder', order.id)
  const attachmentIds = [await attached(tenant.as.MANUFACTURER, pdf())]
  const found = await say(tenant, 'MANUFACTURER', 'Allege', { orderId, text: '工单搁置三周', attachmentIds })
  expect(found).toMatchObject({ object: { state: 'ALLEGED', found: { attachments: [{ name: expect.any(String) }] } } })
  expect((await say(tenant, 'MANUFACTURER', 'Allege', { orderId, text: '再次' })).userErrors).toMatchObject([
    { code: 'ALREADY_EXISTS' },
  ])
  const early = await say(tenant, 'MANUFACTURER', 'Judge', { orderId, version: 1, uphold: true, reason: '核实' })
  expect(early.userErrors).toMatchObject([{ code: 'REPLY_TIME_OPEN', field: ['input', 'orderId'] }])
  expect((await say(tenant, 'PROVIDER', 'Reply', { orderId, text: '技师离职' })).object?.state).toBe('REPLIED')
  return orderId
}

test('O8 over 30 days by the repairer’s own fault: the exchange is proposed once, and the repairer pays', async () => {
  const tenant = await newTenant()
  await publishRemedyRules(tenant, { repairerFault })
  const orderId = await replied(tenant, 31)
  const input = { orderId, version: 2, uphold: true, reason: '核实', idempotencyKey: newKey() }
  const upheld = await say(tenant, 'MANUFACTURER', 'Judge', input)
  expect(upheld).toMatchObject({
    ...{ object: { state: 'UPHELD', version: 3, exchangeAfterDays: 30, because: { rule: 'REPAIRER_FAULT' } } },
    userErrors: [],
  })
  expect((await say(tenant, 'MANUFACTURER', 'Judge', input)).object?.state).toBe('UPHELD')
  const exchange = {
    kind: 'EXCHANGE',
    state: 'PROPOSED',
    byClock: true,
    repairerPays: true,
    because: { rule: 'REPAIRER_FAULT' },
  }
  expect((await remediesOf(tenant, orderId)).filter((one) => 'kind' in one && one.kind === 'EXCHANGE')).toEqual([
    exchange,
  ])
}, 60_000)

test('O8 to day 30 nothing is due by it, and what was judged to be nothing opens nothing', async () => {
  const tenant = await newTenant()
  await publishRemedyRules(tenant, { repairerFault })
  const [young, dismissed] = [await replied(tenant, 30), await replied(tenant, 40)]
  const judge = (orderId: string, uphold: boolean) =>
    say(tenant, 'MANUFACTURER', 'Judge', { orderId, version: 2, uphold, reason: '核实' })
  expect((await judge(young, true)).object?.state).toBe('UPHELD')
  expect((await judge(dismissed, false)).object?.state).toBe('DISMISSED')
  for (const orderId of [young, dismissed])
    expect((await remediesOf(tenant, orderId)).filter((one) => 'kind' in one && one.kind === 'EXCHANGE')).toEqual([])
}, 60_000)

test('O8 where no rule is known the API says so, and nothing follows', async () => {
  const tenant = await newTenant()
  await publishRemedyRules(tenant)
  const orderId = await replied(tenant, 40)
  const { object } = await say(tenant, 'MANUFACTURER', 'Judge', { orderId, version: 2, uphold: true, reason: '核实' })
  expect(object).toMatchObject({ state: 'UPHELD', exchangeAfterDays: null, because: null })
  expect((await remediesOf(tenant, orderId)).filter((one) => 'kind' in one && one.kind === 'EXCHANGE')).toEqual([])
}, 60_000)

test('O8 what was found of the repairer is read by those concerned, with both sides, and by nobody else', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  await publishRemedyRules(tenant, { repairerFault })
  const orderId = await replied(tenant, 31)
  const fields =
    'state version workOrder { id } found { text } reply { text } decision { text } log { edges { node { action } } }'
  const read = async (viewer: Tenant['as'][Role], id = orderId) => {
    const query = `{ repairerFault(workOrderId: "${id}") { ${fields} } }`
    return (await asked<{ repairerFault: object | null }>(viewer, query)).repairerFault
  }
  const replies = { state: 'REPLIED', version: 2, workOrder: { id: orderId }, decision: null }
  const log = (...actions: string[]) => ({ log: { edges: actions.map((action) => ({ node: { action } })) } })
  const { MANUFACTURER, HOTLINE, AUDITOR, PROVIDER, SERVICE_POINT, PLATFORM } = tenant.as
  for (const viewer of [MANUFACTURER, HOTLINE, AUDITOR, PROVIDER, SERVICE_POINT, PLATFORM])
    expect(await read(viewer)).toMatchObject({ ...replies, ...log('ALLEGED', 'REPLIED') })
  expect(await read(MANUFACTURER)).toMatchObject({ found: { text: '工单搁置三周' }, reply: { text: '技师离职' } })
  for (const role of ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT'] as const)
    expect(await read(other.as[role])).toBeNull()
  await say(tenant, 'MANUFACTURER', 'Judge', { orderId, version: 2, uphold: true, reason: '核实' })
  expect(await read(PROVIDER)).toMatchObject({ state: 'UPHELD', decision: { text: '核实' } })
  const { order } = await orderOfUnit(tenant, { soldDaysAgo: 5 })
  expect(await read(MANUFACTURER, toGlobalId('WorkOrder', order.id))).toBeNull()
}, 60_000)
