import { ulid } from 'ulid'
import { createLapsesStore } from '../../functions/network/agreements/lapse/lapses.store'
import { tellPoints as tellPointsBare } from '../../functions/network/agreements/lapse/tell-points.use-case'
import { addDays, dayOf, daysBetween, lastDayOf, monthOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi, mutate } from '../support/api'
import { deployed } from '../support/deployed'
import { newTenant, type Tenant } from '../support/tenant'

const tellPoints = deployed('tell-points', tellPointsBare)

interface Item {
  readonly id: string
  readonly version: number
  readonly rentPerMonth: { readonly amount: number } | null
  readonly handBackBy: string | null
}
const today = dayOf(new Date())
const month = monthOf(new Date())

const act = async (
  { as }: Tenant,
  role: Role,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Item> => {
  const select = 'issuedItem { id version rentPerMonth { amount } handBackBy }'
  const { object, userErrors } = await mutate<Item>({ name, viewer: as[role], input, select })
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

/** A leased board at the tenant's point. */
const leased = async (tenant: Tenant): Promise<Item> => {
  const thing = { kind: 'BOARD', name: '变频主板', serial: `MB-${ulid()}`, value: 96_000 }
  const servicePointId = toGlobalId('ServicePoint', tenant.point.id)
  const input = { servicePointId, ...thing, leased: true, rentPerMonth: 310_000 }
  const { id, version } = await act(tenant, 'MANUFACTURER', 'equipmentIssue', input)
  return act(tenant, 'SERVICE_POINT', 'equipmentAcknowledge', { id, version })
}

const settled = async ({ as, agreement }: Tenant, role: Role, of = month) => {
  const query = `query($agreement: ID!, $month: Month!) {
    settlementStatement(agreementId: $agreement, month: $month) {
      lines { item borneBy due amount { amount } } owed { amount } due { amount }
    }
  }`
  const variables = { agreement: toGlobalId('Agreement', agreement.id), month: of }
  type Statement = { lines: { item: string; amount: { amount: number } }[]; owed: { amount: number } }
  const { data } = await callApi<{ settlementStatement: Statement }>({ query, variables, viewer: as[role] })
  return data.settlementStatement
}

test('O10 F5 rent and what is charged stand in the month’s settlement, on either side', async () => {
  const tenant = await newTenant()
  const item = await leased(tenant)
  expect(item.rentPerMonth).toEqual({ amount: 310_000 })
  const last = lastDayOf(month)
  const whole = Math.round((310_000 * (daysBetween(today, last) + 1)) / Number(last.slice(8)))
  expect(await settled(tenant, 'PROVIDER')).toMatchObject({
    lines: [{ item: 'RENT', borneBy: 'PROVIDER', due: false, amount: { amount: whole } }],
    owed: { amount: whole },
    due: { amount: 0 },
  })
  const sending = { id: item.id, version: item.version, condition: 'DAMAGED', note: '接口断裂' }
  const sent = await act(tenant, 'SERVICE_POINT', 'equipmentSendBack', sending)
  const charging = { id: item.id, version: sent.version, condition: 'DAMAGED', charge: 5000, reason: '接口断裂' }
  const closed = await act(tenant, 'MANUFACTURER', 'equipmentAcceptReturn', charging)
  expect(closed.handBackBy).toBeNull()
  const oneDay = Math.round(310_000 / Number(last.slice(8)))
  const statement = await settled(tenant, 'MANUFACTURER')
  expect(statement.lines.map(({ item: of, amount }) => [of, amount.amount])).toEqual([
    ['RENT', oneDay],
    ['CHARGE', 5000],
  ])
  expect(statement.owed).toEqual({ amount: oneDay + 5000 })
})

test('O10 what is on account when the agreement ends is named to point, provider and maker, with a day', async () => {
  const tenant = await newTenant()
  const item = await leased(tenant)
  const { agreement, provider, as } = tenant
  expect(item.handBackBy).toBe(addDays(agreement.validTo, 90))
  const piece = { day: addDays(agreement.validTo, -14), lead: 14, providerId: provider.id } as const
  await tellPoints(createLapsesStore(), piece, () => new Date())
  for (const role of ['SERVICE_POINT', 'PROVIDER', 'MANUFACTURER'] as const) {
    const query = '{ notices(first: 20) { edges { node { kind text subjectId } } } }'
    type Data = { notices: { edges: { node: { kind: string; text: string; subjectId: string } }[] } }
    const { data } = await callApi<Data>({ query, viewer: as[role] })
    const told = data.notices.edges.map(({ node }) => node).filter(({ kind }) => kind === 'EQUIPMENT_TO_HAND_BACK')
    expect(told).toMatchObject([{ subjectId: item.id, text: expect.stringContaining('变频主板') }])
  }
})
