import { asked, doneAs, refusedAs } from '../support/answers'
import { mutate, newKey } from '../support/api'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, offered } from '../support/work-orders'

interface Fee {
  readonly id: string
  readonly kind: string
}

interface Charged {
  readonly id: string
  readonly version: number
  readonly fees: readonly Fee[]
}

const orderOf = async ({ as }: Tenant, id: string) => {
  const query = `{ node(id: "${id}") { ... on WorkOrder { version fees { id kind } } } }`
  return (await asked<{ node: Charged }>(as.CUSTOMER, query)).node
}

const actionsOf = async ({ as }: Tenant, id: string): Promise<string[]> => {
  const query = `{ node(id: "${id}") { ... on WorkOrder { events(first: 50) { edges { node { action } } } } } }`
  type Shown = { node: { events: { edges: { node: { action: string } }[] } } }
  return (await asked<Shown>(as.MANUFACTURER, query)).node.events.edges.map(({ node }) => node.action)
}

/** An order at work with two fee lines. */
const charged = async (tenant: Tenant) => {
  const id = await offered(tenant)
  await bringTo(tenant, id, 'IN_PROGRESS')
  for (const [kind, unitPrice] of [
    ['VISIT', 3000],
    ['LABOUR', 5000],
  ] as const)
    doneAs(await act(tenant, 'TECHNICIAN', 'AddFee', id, { kind, description: '费用', unitPrice }))
  return { ...(await orderOf(tenant, id)), id }
}

const remove = ({ as }: Tenant, id: string, feeLineId: string | undefined, more = {}, role = 'TECHNICIAN' as const) =>
  mutate<Charged>({
    name: 'workOrderRemoveFee',
    viewer: as[role],
    input: { id, feeLineId, ...more },
    select: 'workOrder { id version fees { id kind } }',
  })

describe('F1 a fee that is taken back', () => {
  test('is charged no more, once, and the log tells of it', async () => {
    const tenant = await newTenant()
    const { id, version, fees } = await charged(tenant)
    const [visit, labour] = fees
    const once = { version, idempotencyKey: newKey() }
    const removed = await remove(tenant, id, visit?.id, once)
    expect(doneAs(removed)).toEqual({ id, version: version + 1, fees: [labour] })
    expect(await remove(tenant, id, visit?.id, once)).toEqual(removed)
    expect(await orderOf(tenant, id)).toEqual({ version: version + 1, fees: [labour] })
    expect((await actionsOf(tenant, id)).filter((action) => action === 'REMOVE_FEE')).toHaveLength(1)
    // What was taken back may be charged anew, as another line.
    const again = { kind: 'VISIT', description: '上门费', unitPrice: 2000 }
    doneAs(await act(tenant, 'TECHNICIAN', 'AddFee', id, again))
    const kinds = (await orderOf(tenant, id)).fees
    expect(kinds.map(({ kind }) => kind)).toEqual(['LABOUR', 'VISIT'])
    expect(kinds.map((line) => line.id)).not.toContain(visit?.id)
  })

  test('is not known, was taken back before, or is another order’s: refused by its line', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const [{ id, fees }, foreign] = [await charged(tenant), await charged(other)]
    expect(refusedAs(await remove(tenant, id, 'none'))).toBe('FEE_LINE_UNKNOWN input.feeLineId')
    expect(refusedAs(await remove(tenant, id, foreign.fees[0]?.id))).toBe('FEE_LINE_UNKNOWN input.feeLineId')
    doneAs(await remove(tenant, id, fees[0]?.id))
    expect(refusedAs(await remove(tenant, id, fees[0]?.id))).toBe('FEE_LINE_UNKNOWN input.feeLineId')
    expect((await orderOf(other, foreign.id)).fees).toEqual(foreign.fees)
  })

  test('is taken back while the work goes on, by who does it, as it stands', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { id, version, fees } = await charged(tenant)
    const [line] = fees
    expect(refusedAs(await remove(tenant, id, line?.id, { version: 1 }))).toBe('STALE_VERSION input.version')
    expect(refusedAs(await remove(other, id, line?.id))).toBe('NOT_FOUND input.id')
    expect((await orderOf(tenant, id)).version).toBe(version)
    doneAs(await act(tenant, 'TECHNICIAN', 'Diagnose', id, { faultCode: 'MOTOR', note: '碳刷磨损' }))
    doneAs(await act(tenant, 'TECHNICIAN', 'Complete', id))
    expect(refusedAs(await remove(tenant, id, line?.id))).toBe('ACTION_NOT_ALLOWED ')
    expect((await orderOf(tenant, id)).fees).toEqual(fees)
  })
})

test('cost: taken back for what it cost to add', async () => {
  const tenant = await newTenant()
  const { id, fees } = await charged(tenant)
  const { cost } = await measured(() => remove(tenant, id, fees[0]?.id))
  expect(cost.operations).toBe('GetItem + TransactWriteItems')
})
