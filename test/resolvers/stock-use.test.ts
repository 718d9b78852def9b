import { ulid } from 'ulid'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate } from '../support/api'
import { measured } from '../support/meter'
import { newPart } from '../support/parts'
import { moveStock, type Stocked, stocked } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, dispatch, type OrderData, report } from '../support/work-orders'

const working = async (tenant: Tenant): Promise<string> => {
  const model = { manufacturerId: null, serial: null, modelId: toGlobalId('ProductModel', tenant.model.id) }
  const contact = {
    name: '王小明',
    phone: `138${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`,
    address: '1 号',
  }
  const { object } = await report(tenant, { ...model, contact, serviceItem: 'WARRANTY_REPAIR' }, 'HOTLINE')
  const id = object?.id ?? ''
  await dispatch(id)
  await bringTo(tenant, id, 'IN_PROGRESS')
  return id
}

const use = async (tenant: Tenant, id: string, input: object, idempotencyKey = ulid()) =>
  mutate<OrderData>({
    name: 'workOrderUsePart',
    viewer: tenant.as.TECHNICIAN,
    input: { id, idempotencyKey, ...input },
    select: 'workOrder { id version state }',
  })

const issues = async (tenant: Tenant, id: string): Promise<string[]> => {
  const query = `{ workOrderBill(id: "${id}") { parts { issue } } }`
  const { data } = await callApi<{ workOrderBill: { parts: { issue: string }[] } }>({
    query,
    viewer: tenant.as.MANUFACTURER,
  })
  return data.workOrderBill.parts.map(({ issue }) => issue)
}

const available = async (tenant: Tenant, { part }: Stocked, placeId: string): Promise<number> => {
  const query = `{ stockCard(placeId: "${placeId}", partId: "${part.id}") { balance { available } } }`
  const viewer = tenant.as.MANUFACTURER
  const { data } = await callApi<{ stockCard: { balance: { available: number } } }>({ query, viewer })
  return data.stockCard.balance.available
}

describe('K8 what is fitted comes out of stock', () => {
  test('out of the van, then off the shelf; what neither has is on record as not issued', async () => {
    const tenant = await newTenant()
    const stock = await stocked(tenant)
    const id = await working(tenant)
    const left = async () => [
      await available(tenant, stock, stock.vanId),
      await available(tenant, stock, stock.pointId),
    ]
    expect(await left()).toEqual([2, 4])
    const input = { partNumber: stock.part.number, quantity: 2 }
    await use(tenant, id, input)
    expect(await left()).toEqual([0, 4])
    await use(tenant, id, { ...input, quantity: 3 })
    expect(await left()).toEqual([0, 1])
    expect((await use(tenant, id, input)).userErrors).toEqual([])
    expect(await left()).toEqual([0, 1])
    expect(await issues(tenant, id)).toEqual(['ISSUED', 'ISSUED', 'NOT_ISSUED'])
  })

  test('of a part that nobody keeps in stock, or that is in no catalogue, nothing is known', async () => {
    const tenant = await newTenant()
    const id = await working(tenant)
    const { number } = await newPart(tenant)
    await use(tenant, id, { partNumber: number, serial: 'SN-1' })
    await use(tenant, id, { partNumber: 'NOWHERE-1' })
    expect(await issues(tenant, id)).toEqual(['UNKNOWN', 'UNKNOWN'])
  })

  test('a serial number must be that of a piece in the van or on the shelf, and is used once', async () => {
    const tenant = await newTenant()
    const { warehouse, pointId } = await stocked(tenant)
    const part = await newPart(tenant)
    const at = { partId: part.id, quantity: 1 }
    const bring = async (serial: string) => {
      const piece = { ...at, serials: [serial] }
      await moveStock('stockReceive', tenant.as.MANUFACTURER, { ...piece, placeId: warehouse.id, reference: 'PO-1' })
      if (serial === 'STAYED') return
      await moveStock('stockShip', tenant.as.MANUFACTURER, { ...piece, fromId: warehouse.id, toId: pointId })
      await moveStock('stockArrive', tenant.as.SERVICE_POINT, { ...piece, placeId: pointId })
    }
    for (const serial of ['CAME', 'STAYED']) await bring(serial)
    const id = await working(tenant)
    for (const serial of ['CAME', 'STAYED', 'FALSE', 'CAME']) await use(tenant, id, { partNumber: part.number, serial })
    await use(tenant, id, { partNumber: part.number })
    expect(await issues(tenant, id)).toEqual(['ISSUED', 'NOT_ISSUED', 'NOT_ISSUED', 'NOT_ISSUED', 'NOT_ISSUED'])
    const query = `{ partPiece(partId: "${part.id}", serial: "CAME") { at { outside } order { id } movements { edges { node { kind } } pageInfo { hasNextPage } } } }`
    const { data } = await callApi<{ partPiece: object }>({ query, viewer: tenant.as.MANUFACTURER })
    expect(data.partPiece).toMatchObject({
      at: { outside: 'USED' },
      order: { id },
      movements: { edges: ['USE', 'ARRIVE', 'SHIP', 'RECEIVE'].map((kind) => ({ node: { kind } })) },
    })
  })

  test('a use that is sent twice, at once and again, takes out once', async () => {
    const tenant = await newTenant()
    const stock = await stocked(tenant)
    const id = await working(tenant)
    const [input, key] = [{ partNumber: stock.part.number, quantity: 1 }, ulid()]
    await Promise.all([use(tenant, id, input, key), use(tenant, id, input, key)])
    await use(tenant, id, input, key)
    expect(await available(tenant, stock, stock.vanId)).toBe(1)
    expect(await issues(tenant, id)).toEqual(['ISSUED'])
  })

  test('of two orders that take the last piece at once, one was issued it, and neither is refused', async () => {
    const tenant = await newTenant()
    const stock = await stocked(tenant)
    const orders = [await working(tenant), await working(tenant)]
    const [first = ''] = orders
    await use(tenant, first, { partNumber: stock.part.number, quantity: 4 })
    await use(tenant, first, { partNumber: stock.part.number, quantity: 1 })
    const last = { partNumber: stock.part.number, quantity: 1 }
    const answers = await Promise.all(orders.map((id) => use(tenant, id, last)))
    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], []])
    expect(await available(tenant, stock, stock.vanId)).toBe(0)
    const both = (await Promise.all(orders.map((id) => issues(tenant, id)))).map((all) => all.at(-1))
    expect(both.sort()).toEqual(['ISSUED', 'NOT_ISSUED'])
  })

  test('cost: of a part in stock 7 reads and one transaction; of one that is in no catalogue 2 and one', async () => {
    const tenant = await newTenant()
    const { part } = await stocked(tenant)
    const id = await working(tenant)
    const costOf = async (input: object) => (await measured(() => use(tenant, id, input))).cost.operations
    expect(await costOf({ partNumber: 'NOWHERE-1' })).toBe('2 GetItem + TransactWriteItems')
    expect(await costOf({ partNumber: part.number })).toBe('4 GetItem + 3 Query + TransactWriteItems')
  })
})

test('what an order is worked on with is refused where the order is not the technician’s, and takes nothing', async () => {
  const [tenant, stranger] = [await newTenant(), await newTenant()]
  const stock = await stocked(tenant)
  const id = await working(tenant)
  const { userErrors } = await act(stranger, 'TECHNICIAN', 'UsePart', id, { partNumber: stock.part.number })
  expect(userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND'])
  expect(await available(tenant, stock, stock.vanId)).toBe(2)
})
