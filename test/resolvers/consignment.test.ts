import { ulid } from 'ulid'
import { confirm, type DepositEvent, pay } from '../../functions/network/deposits/deposit'
import { createDepositsStore } from '../../functions/network/deposits/deposits.store'
import { ownPart } from '../../functions/platform/collection'
import { dayOf } from '../../functions/shared/days'
import { ownedId, toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { callApi, mutate, newKey } from '../support/api'
import { measured } from '../support/meter'
import { newPart } from '../support/parts'
import { moveStock, newWarehouse } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'

const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })

/** The account of the tenant's point under its agreement, as its first letter opens it. @param amount fen; none if waived */
const account = async ({ maker, provider, point, agreement }: Tenant, amount?: number, lodges = true) => {
  const { deposits } = createDepositsStore()
  const makers: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: maker.id }
  const providers: Viewer = { role: 'PROVIDER', subject: 'p', providerId: provider.id }
  const event: DepositEvent = {
    ...{ type: 'OPENED', pointId: point.id, providerId: provider.id, manufacturerId: maker.id },
    agreementId: agreement.id,
    security: amount === undefined ? { kind: 'WAIVED', borneBy: 'DEALER' } : { kind: 'PAID', amount },
    dueOn: dayOf(new Date()),
  }
  const { id } = await deposits.open(request(), ownedId(point.id, ownPart(agreement.id)), makers, event)
  if (amount === undefined || !lodges) return id
  await deposits.act(request(), id, providers, (now) =>
    pay(now, { version: now.version, reference: 'R' }, providers, new Date()),
  )
  await deposits.act(request(), id, makers, (now) => confirm(now, { version: now.version }, makers))
  return id
}

/** Forty pieces of 100 CNY each in a warehouse. */
const stocked = async (tenant: Tenant) => {
  const { as, point } = tenant
  const part = await newPart(tenant, { tracking: 'NONE', shelfLifeDays: null, cost: 10_000, priceCeiling: 20_000 })
  const warehouse = await newWarehouse(tenant)
  const [partId, pointId] = [part.id, toGlobalId('ServicePoint', point.id)]
  const move = (name: `stock${string}`, viewer: keyof Tenant['as'], input: object, key?: string) =>
    moveStock(name, as[viewer], { partId, quantity: 1, ...input }, key)
  await move('stockReceive', 'MANUFACTURER', { placeId: warehouse.id, quantity: 40, reference: 'PO-1' })
  const ship = (quantity: number, key?: string) =>
    move('stockShip', 'MANUFACTURER', { fromId: warehouse.id, toId: pointId, quantity }, key)
  return { move, ship, pointId, partId, warehouse }
}

const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors.map(({ code }) => code)

test('N16 no more parts go on consignment than the deposit covers, and the refusal says what is missing', async () => {
  const tenant = await newTenant()
  await account(tenant, 50_000)
  const { ship, move, pointId } = await stocked(tenant)
  const key = newKey()
  expect(codes(await ship(3, key))).toEqual([])
  const refused = await ship(3)
  expect(refused.userErrors).toMatchObject([{ code: 'DEPOSIT_TOO_LOW', field: ['input', 'toId'] }])
  expect(refused.userErrors[0]?.message).toContain('50000')
  expect(refused.userErrors[0]?.message).toContain('60000')
  expect(refused.userErrors[0]?.message).toContain('10000')
  // Wherever they lie at the point they count, on their way and in vans too; what comes back does not.
  await move('stockArrive', 'SERVICE_POINT', { placeId: pointId, quantity: 2 })
  const van = toGlobalId('Technician', tenant.technician.id)
  await move('stockHandOver', 'SERVICE_POINT', { fromId: pointId, toId: van, quantity: 1 })
  expect(codes(await ship(3))).toEqual(['DEPOSIT_TOO_LOW'])
  expect(codes(await ship(2))).toEqual([])
  // What was done is done: the same request is no further shipment.
  expect(codes(await ship(3, key))).toEqual([])
})

test('N16 a deposit that is due and not lodged covers nothing; one that was drawn on covers the rest', async () => {
  const [due, drawn] = [await newTenant(), await newTenant()]
  await account(due, 50_000, false)
  expect(codes(await (await stocked(due)).ship(1))).toEqual(['DEPOSIT_TOO_LOW'])
  const id = toGlobalId('PointDeposit', await account(drawn, 50_000))
  const { ship } = await stocked(drawn)
  expect(codes(await ship(3))).toEqual([])
  const drawing = { id, version: 3, amount: 15_000, reason: '配件短少' }
  const select =
    'pointDeposit { state lodged { amount } movements { kind amount { amount } balance { amount } reason } }'
  const { object } = await mutate({
    ...{ name: 'pointDepositDraw', viewer: drawn.as.MANUFACTURER, input: drawing, select },
  })
  expect(object).toMatchObject({
    ...{ state: 'HELD', lodged: { amount: 35_000 } },
    movements: [
      { kind: 'LODGED', amount: { amount: 50_000 }, balance: { amount: 50_000 }, reason: null },
      { kind: 'DRAWN', amount: { amount: 15_000 }, balance: { amount: 35_000 }, reason: '配件短少' },
    ],
  })
  expect(codes(await ship(1))).toEqual(['DEPOSIT_TOO_LOW'])
  const query = `{ notices(first: 3) { edges { node { kind text } } } }`
  const { data } = await callApi<{ notices: { edges: { node: { kind: string; text: string } }[] } }>({
    ...{ query, viewer: drawn.as.PROVIDER, headers: { 'accept-language': 'zh' } },
  })
  expect(data.notices.edges[0]?.node.kind).toBe('DEPOSIT_DRAWN')
  expect(data.notices.edges[0]?.node.text).toContain('15000')
})

test('N16 a waived deposit, and a point that has no letter yet, limit nothing', async () => {
  const [waived, none] = [await newTenant(), await newTenant()]
  await account(waived)
  expect(codes(await (await stocked(waived)).ship(30))).toEqual([])
  expect(codes(await (await stocked(none)).ship(30))).toEqual([])
})

test('N16 law: of many shipments at once only so many pass as the deposit covers', async () => {
  const tenant = await newTenant()
  await account(tenant, 50_000)
  const { ship } = await stocked(tenant)
  const sent = await Promise.all(Array.from({ length: 8 }, () => ship(1)))
  expect(sent.flatMap(codes)).toEqual(['DEPOSIT_TOO_LOW', 'DEPOSIT_TOO_LOW', 'DEPOSIT_TOO_LOW'])
}, 30_000)

test('N16 what secures a shipment costs a read where nothing has to be lodged, and a fixed number else', async () => {
  const [waived, held] = [await newTenant(), await newTenant()]
  await account(waived)
  await account(held, 500_000)
  const cost = async (tenant: Tenant) => {
    const { ship } = await stocked(tenant)
    await ship(1)
    return (await measured(() => ship(1))).cost.operations
  }
  expect(await cost(waived)).toBe('5 GetItem + TransactWriteItems')
  // The people, the shelf, the van and what was sent lately.
  expect(await cost(held)).toBe('6 GetItem + 4 Query + TransactWriteItems')
})
