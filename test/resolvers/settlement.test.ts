import type { FeeLine } from '../../functions/fees/fee-line'
import type { Order } from '../../functions/orders/order'
import { addDays, type Day, lastDayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { ahead, amendedFrom } from '../support/agreements'
import { callApi } from '../support/api'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { orderOf } from '../support/supervision'
import { newTenant, type Tenant } from '../support/tenant'

const projectImages = deployed('project-insights', projectImagesBare)

/** The last month that is over. */
const month = addDays(`${ahead(0).slice(0, 7)}-01`, -1).slice(0, 7)
const on = (day: number): Day => addDays(`${month}-01`, day - 1)

const STATEMENT = `query($agreement: ID!, $month: Month!) {
  settlementStatement(agreementId: $agreement, month: $month) {
    month final lines { item validFrom validTo borneBy amount { amount } due } total { amount } due { amount }
    cycleEnds payableBy claimsUntil claimLimit { amount } agreement { id }
  }
}`

interface Line {
  readonly item: string
  readonly validFrom: Day
  readonly validTo: Day
  readonly borneBy: string | null
  readonly amount: { readonly amount: number }
  readonly due: boolean
}
interface Statement {
  readonly lines: readonly Line[]
}

const statementOf = async ({ as, agreement }: Tenant, role: Role, of = month): Promise<Statement | null> => {
  const variables = { agreement: toGlobalId('Agreement', agreement.id), month: of }
  const { data, errors } = await callApi<{ settlementStatement: Statement | null }>({
    ...{ query: STATEMENT, variables, viewer: as[role] },
  })
  expect(errors).toEqual([])
  return data.settlementStatement
}

const lines = (statement: Statement | null) =>
  statement?.lines.map(({ item, validFrom, validTo, borneBy, amount, due }) =>
    [item, `${validFrom}/${validTo}`, borneBy, amount.amount, due].join(' '),
  )

const fee = (kind: FeeLine['kind'], unitPrice: number, shipment?: FeeLine['shipment']): FeeLine => ({
  ...{ id: kind, kind, description: '', quantity: 1, unitPrice },
  ...(shipment ? { shipment } : {}),
})

/** Orders under the tenant's agreement, completed on a day and counted. */
const counted = async (
  { maker, provider, point, region, agreement }: Tenant,
  completedOn: Day,
  fees: readonly FeeLine[],
  { count = 1, serviceItem = 'WARRANTY_REPAIR' as Order['serviceItem'] } = {},
): Promise<void> => {
  const party = { manufacturerId: maker.id, providerId: provider.id, pointId: point.id, region }
  const orders = Array.from({ length: count }, () => {
    const order = orderOf(party, { completedOn, fees })
    const assignment = { ...('assignment' in order ? order.assignment : undefined), agreementId: agreement.id }
    return { ...order, serviceItem, assignment }
  })
  await projectImages(orders.map((doc) => ({ pk: `O#${doc.id}`, kind: 'ORDER', doc })))
}

test('F5 both sides read what a month came to, each day by the terms in force on it; nobody else does', async () => {
  const tenant = await newTenant()
  await amendedFrom(tenant, on(16), {}, on(2))
  const fees = [fee('VISIT', 3000), fee('FREIGHT', 700, 'TO_POINT'), fee('FREIGHT', 300, 'FROM_POINT')]
  await counted(tenant, on(15), fees)
  await counted(tenant, on(16), fees)
  await counted(tenant, lastDayOf(month), fees, { serviceItem: 'PAID_REPAIR' })
  await counted(tenant, addDays(lastDayOf(month), 1), fees)
  const statement = await statementOf(tenant, 'PROVIDER')
  const before = `${on(1)}/${on(15)}`
  const after = `${on(16)}/${lastDayOf(month)}`
  expect(lines(statement)).toEqual([
    // Taken over without a schedule: nothing says who pays freight but the order.
    `VISIT ${before} MANUFACTURER 3000 true`,
    `FREIGHT ${before} MANUFACTURER 1000 true`,
    `VISIT ${after} MANUFACTURER 3000 true`,
    `FREIGHT ${after} MANUFACTURER 1400 true`,
    `FREIGHT ${after} PROVIDER 600 false`,
    `VISIT ${after} CUSTOMER 3000 false`,
  ])
  expect(statement).toMatchObject({
    month,
    final: true,
    total: { amount: 12_000 },
    due: { amount: 8400 },
    cycleEnds: lastDayOf(month),
    payableBy: addDays(lastDayOf(month), 30),
    claimsUntil: addDays(lastDayOf(month), 60),
    claimLimit: { amount: 1_000_000 },
    agreement: { id: toGlobalId('Agreement', tenant.agreement.id) },
  })
  for (const role of ['MANUFACTURER', 'AUDITOR', 'PLATFORM'] as const)
    expect(await statementOf(tenant, role)).toEqual(statement)
  const { as } = await newTenant()
  for (const role of ['MANUFACTURER', 'PROVIDER'] as const)
    expect(await statementOf({ ...tenant, as }, role)).toBeNull()
})

test('F5 N15 the top-up is a line of the month it is for', async () => {
  const tenant = await newTenant({ topUp: { basicProfit: 500_000, profitPerOrder: 3000, cap: 400_000 } })
  expect(await statementOf(tenant, 'MANUFACTURER')).toMatchObject({
    lines: [{ item: 'TOP_UP', amount: { amount: 400_000 }, due: true }],
    total: { amount: 400_000 },
    due: { amount: 400_000 },
  })
})

test('F5 there is no statement of months to come, nor of months before the agreement', async () => {
  const tenant = await newTenant()
  expect(await statementOf(tenant, 'MANUFACTURER', '2001-01')).toBeNull()
  expect(await statementOf(tenant, 'MANUFACTURER', ahead(40).slice(0, 7))).toBeNull()
  expect(await statementOf(tenant, 'MANUFACTURER', ahead(0).slice(0, 7))).toMatchObject({ final: false, lines: [] })
})

test('F5 a statement costs the same however many orders there were', async () => {
  const tenant = await newTenant()
  await amendedFrom(tenant, on(16), {}, on(2))
  const read = async () => (await measured(() => statementOf(tenant, 'PROVIDER'))).cost
  await counted(tenant, on(20), [fee('VISIT', 3000)])
  const one = await read()
  await counted(tenant, on(20), [fee('VISIT', 3000), fee('LABOUR', 4000)], { count: 60 })
  const many = await read()
  expect([one.calls, many.calls]).toEqual([9, 9])
  expect(many.read).toBe(one.read)
  // Since then other terms took effect, and the agreement no longer carries those of the month's first days.
  const told = await statementOf(tenant, 'PROVIDER')
  await amendedFrom(tenant, ahead(0))
  expect([(await read()).calls, lines(await statementOf(tenant, 'PROVIDER'))]).toEqual([10, lines(told)])
})
