import { ulid } from 'ulid'
import { createNetworkStore } from '../../functions/network/network.store'
import { newServicePoint } from '../../functions/network/service-point'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { orderIn } from '../support/access/orders'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { requestOf } from '../support/conduct-tenant'
import { measured } from '../support/meter'
import { inWarehouse, orderAtWork, type RequestAnswer, requestAction, requestIn } from '../support/part-requests'
import { newPart } from '../support/parts'
import { publishRemedyRules, soldUnit } from '../support/remedies'
import { neighbourOf } from '../support/rights'
import { moveStock, newWarehouse, stocked } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, offered } from '../support/work-orders'

const codes = ({ userErrors }: { readonly userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

const ask = (tenant: Tenant, orderId: string, partId: string, quantity = 1) =>
  requestAction('partRequestOpen', tenant.as.TECHNICIAN, { orderId, partId, quantity })

const balanceOf = async (tenant: Tenant, placeId: string, partId: string) => {
  const query = `{ stockCard(placeId: "${placeId}", partId: "${partId}") { balance { available reserved inTransit } } }`
  const { data } = await callApi<{ stockCard: { balance: object } }>({ query, viewer: tenant.as.MANUFACTURER })
  return data.stockCard.balance
}

const pointId = (tenant: Tenant) => toGlobalId('ServicePoint', tenant.point.id)

const done = (answer: { object: RequestAnswer | null; userErrors: readonly object[] }): RequestAnswer => {
  if (!answer.object) throw new Error(JSON.stringify(answer.userErrors))
  return answer.object
}

describe('N8 K8 a part that an order needs', () => {
  test('is kept where it lies, and what is kept is nobody else’s', async () => {
    const tenant = await newTenant()
    const { part, vanId } = await stocked(tenant)
    const [first, second] = [await orderAtWork(tenant), await orderAtWork(tenant)]
    const kept = done(await ask(tenant, first, part.id, 2))
    expect(kept).toMatchObject({ state: 'RESERVED', source: 'VAN', promisedOn: dayOf(new Date()) })
    expect(await balanceOf(tenant, vanId, part.id)).toEqual({ available: 0, reserved: 2, inTransit: 0 })
    expect(done(await ask(tenant, second, part.id, 2)).source).toBe('SHELF')
    // The technician fits it: it comes out of what was kept, and the request is done with.
    await act(tenant, 'TECHNICIAN', 'UsePart', first, { partNumber: part.number, quantity: 2 })
    expect(await balanceOf(tenant, vanId, part.id)).toEqual({ available: 0, reserved: 0, inTransit: 0 })
    const query = `{ node(id: "${first}") { ... on WorkOrder { partRequests { edges { node { state place { kind } log { edges { node { action } } } } } } } } }`
    const { data } = await callApi<{ node: object }>({ query, viewer: tenant.as.MANUFACTURER })
    expect(data.node).toEqual({
      partRequests: {
        edges: [
          {
            node: {
              state: 'FITTED',
              place: null,
              log: { edges: [{ node: { action: 'ASKED' } }, { node: { action: 'FITTED' } }] },
            },
          },
        ],
      },
    })
  })

  test('comes from the maker’s warehouse within the days of clause 8, shipped and received for the order', async () => {
    const tenant = await newTenant()
    const { part, warehouse } = await inWarehouse(tenant, 5)
    const orderId = await orderAtWork(tenant)
    const asked = done(await ask(tenant, orderId, part.id))
    expect(asked).toMatchObject({ state: 'ORDERED', source: 'WAREHOUSE' })
    expect(asked.promisedOn > dayOf(new Date())).toBe(true)
    const listed = async (list: string, placeId: string) => {
      const query = `{ partRequests(placeId: "${placeId}", list: ${list}, first: 5) { edges { node { id state } } } }`
      const { data } = await callApi<{ partRequests: { edges: { node: { id: string } }[] } }>({
        query,
        viewer: tenant.as.MANUFACTURER,
      })
      return data.partRequests.edges.map(({ node }) => node.id)
    }
    expect(await listed('TO_SHIP', warehouse.id)).toEqual([asked.id])
    const { MANUFACTURER, SERVICE_POINT } = tenant.as
    const shipped = done(
      await requestAction('partRequestShip', MANUFACTURER, { id: asked.id, version: 1, reference: 'SF-1' }),
    )
    expect(await listed('TO_SHIP', warehouse.id)).toEqual([])
    expect(await listed('OF_POINT', pointId(tenant))).toEqual([asked.id])
    expect(await balanceOf(tenant, pointId(tenant), part.id)).toEqual({ available: 0, reserved: 0, inTransit: 1 })
    done(await requestAction('partRequestReceive', SERVICE_POINT, { id: asked.id, version: shipped.version }))
    expect(await balanceOf(tenant, pointId(tenant), part.id)).toEqual({ available: 0, reserved: 1, inTransit: 0 })
    await act(tenant, 'TECHNICIAN', 'UsePart', orderId, { partNumber: part.number, quantity: 1 })
    expect(await balanceOf(tenant, pointId(tenant), part.id)).toEqual({ available: 0, reserved: 0, inTransit: 0 })
  })

  test('O8 the clock of the three guarantees reads what was promised, until the part is there', async () => {
    const tenant = await newTenant()
    await publishRemedyRules(tenant)
    const unit = await soldUnit(tenant, 30)
    const { order } = await orderIn(tenant, 'IN_PROGRESS', { unit })
    const { part } = await inWarehouse(tenant, 5)
    const asked = done(await ask(tenant, toGlobalId('WorkOrder', order.id), part.id))
    const today = dayOf(new Date())
    const query = `{ node(id: "${toGlobalId('Unit', unit.id)}") { ... on Unit { rights { awaiting { order { id } since promisedOn overdue exchangeOn inTime because { rule } } } } } }`
    const read = async (viewer: TokenClaims) =>
      (await callApi<{ node: { rights: { awaiting: object[] } } }>({ query, viewer })).data.node.rights.awaiting
    const said = {
      // Clause 8 lets the maker take longer than the customer has to wait.
      ...{ since: today, promisedOn: asked.promisedOn, overdue: false, inTime: false },
      ...{ exchangeOn: addDays(today, 61), because: { rule: 'PART_NOT_SUPPLIED' } },
    }
    expect(await read(tenant.as.SERVICE_POINT)).toEqual([{ order: { id: toGlobalId('WorkOrder', order.id) }, ...said }])
    const { version } = done(
      await requestAction('partRequestShip', tenant.as.MANUFACTURER, { id: asked.id, version: 1 }),
    )
    expect(await read(tenant.as.SERVICE_POINT)).toMatchObject([said])
    done(await requestAction('partRequestReceive', tenant.as.SERVICE_POINT, { id: asked.id, version }))
    expect(await read(tenant.as.SERVICE_POINT)).toEqual([])
  })

  test('K8 a piece with a serial number is named when it is shipped, and fitted by that number', async () => {
    const tenant = await newTenant()
    const { warehouse } = await inWarehouse(tenant, 0)
    const part = await newPart(tenant)
    const at = { partId: part.id, quantity: 2, serials: ['SN-1', 'SN-2'] }
    await moveStock('stockReceive', tenant.as.MANUFACTURER, { ...at, placeId: warehouse.id, reference: 'PO-1' })
    const orderId = await orderAtWork(tenant)
    const { id } = done(await ask(tenant, orderId, part.id))
    const ship = (serials: readonly string[] | undefined) =>
      requestAction('partRequestShip', tenant.as.MANUFACTURER, { id, version: 1, serials })
    expect(codes(await ship(undefined))).toBe('TRACKED_OTHERWISE input.serials')
    expect(codes(await ship(['SN-9']))).toBe('SERIAL_UNKNOWN input.serials.0')
    done(await ship(['SN-2']))
    done(await requestAction('partRequestReceive', tenant.as.SERVICE_POINT, { id, version: 2 }))
    await act(tenant, 'TECHNICIAN', 'UsePart', orderId, { partNumber: part.number, serial: 'SN-2' })
    const query = `{ partPiece(partId: "${part.id}", serial: "SN-2") { at { outside } movements { edges { node { kind } } } } }`
    const { data } = await callApi<{ partPiece: object }>({ query, viewer: tenant.as.MANUFACTURER })
    const kinds = ['USE_RESERVED', 'ARRIVE_RESERVED', 'SHIP_RESERVED', 'RECEIVE']
    expect(data.partPiece).toEqual({
      at: { outside: 'USED' },
      movements: { edges: kinds.map((kind) => ({ node: { kind } })) },
    })
  })

  /** A request for what nobody has, and the maker's look for a source. */
  const wanted = async () => {
    const tenant = await newTenant()
    const { part, warehouse } = await inWarehouse(tenant, 0, { leadTimeDays: 30 })
    const asked = done(await ask(tenant, await orderAtWork(tenant), part.id))
    const again = (version: number) =>
      requestAction('partRequestSource', tenant.as.MANUFACTURER, { id: asked.id, version })
    return { tenant, part, warehouse, asked, again }
  }

  test('that nobody has is the maker’s to supply', async () => {
    const { asked, again } = await wanted()
    expect(asked).toMatchObject({ state: 'BACKORDERED', source: 'MAKER' })
    expect(asked.promisedOn > addDays(dayOf(new Date()), 30)).toBe(true)
    expect(done(await again(1))).toMatchObject({ state: 'BACKORDERED', version: 2, promisedOn: asked.promisedOn })
  })

  test('that nobody had is given to the order once there is some', async () => {
    const { tenant, part, warehouse, again } = await wanted()
    done(await again(1))
    const stock = { placeId: warehouse.id, partId: part.id, quantity: 1, reference: 'PO-2' }
    await moveStock('stockReceive', tenant.as.MANUFACTURER, stock)
    expect(done(await again(2))).toMatchObject({ state: 'ORDERED', source: 'WAREHOUSE' })
    expect(codes(await again(3))).toBe('REQUEST_STATE input.id')
  })

  test('lies in whichever warehouse it may, however many nearer ones have none', async () => {
    const tenant = await newTenant()
    for (let i = 0; i < 11; i++) await newWarehouse(tenant)
    const { part } = await inWarehouse(tenant, 1)
    expect(done(await ask(tenant, await orderAtWork(tenant), part.id))).toMatchObject({ source: 'WAREHOUSE' })
  })

  test('that is superseded is asked for by its successor once nobody has any', async () => {
    const tenant = await newTenant()
    const { part: old } = await inWarehouse(tenant, 0)
    const { part: next } = await inWarehouse(tenant, 3)
    const { userErrors } = await mutate({
      name: 'partSupersede',
      viewer: tenant.as.MANUFACTURER,
      input: { id: old.id, version: old.version, byId: next.id, from: dayOf(new Date()) },
      select: 'part { id }',
    })
    expect(userErrors).toEqual([])
    const { id } = done(await ask(tenant, await orderAtWork(tenant), old.id))
    const query = `{ node(id: "${id}") { ... on PartRequest { state part { id } } } }`
    const { data } = await callApi<{ node: object }>({ query, viewer: tenant.as.MANUFACTURER })
    expect(data.node).toEqual({ state: 'ORDERED', part: { id: next.id } })
  })

  test('of many orders that want the last pieces at once, each piece is kept for one', async () => {
    const tenant = await newTenant({ capacity: 20 })
    const { part, warehouse } = await inWarehouse(tenant, 3)
    const orders: string[] = []
    for (let i = 0; i < 5; i += 1) orders.push(await orderAtWork(tenant))
    const answers = await Promise.all(orders.map((id) => ask(tenant, id, part.id)))
    const states = answers.map((answer) => done(answer).state).sort()
    expect(states).toEqual(['BACKORDERED', 'BACKORDERED', 'ORDERED', 'ORDERED', 'ORDERED'])
    expect(await balanceOf(tenant, warehouse.id, part.id)).toEqual({ available: 0, reserved: 3, inTransit: 0 })
  }, 60_000)
})

/** Another point of the tenant's provider, and its desk. */
const neighbourIn = async ({ provider, point, category, as }: Tenant) => {
  const { location, region, covers, hours } = point
  const input = { location, region, covers, hours, providerId: provider.id, name: '二店', categoryIds: [category.id] }
  const viewer = { role: 'PLATFORM', subject: 'test' } as const
  const made = newServicePoint(ulid(), { ...input, level: 3, capacity: 20 }, viewer)
  const { id } = await createNetworkStore().points.create(requestOf(0), made)
  return {
    pointId: toGlobalId('ServicePoint', id),
    desk: { ...as.SERVICE_POINT, sub: `service-point:${id}`, point: id },
  }
}

const brought = async (tenant: Tenant, desk: TokenClaims, toId: string, partId: string, warehouseId: string) => {
  const shipped = { fromId: warehouseId, toId, partId, quantity: 1 }
  expect(codes(await moveStock('stockShip', tenant.as.MANUFACTURER, shipped))).toBe('')
  expect(codes(await moveStock('stockArrive', desk, { placeId: toId, partId, quantity: 1 }))).toBe('')
}

test('N8 the provider’s other point gives before a warehouse, and ships it; another provider’s point gives nothing', async () => {
  const tenant = await newTenant()
  const { part, warehouse } = await inWarehouse(tenant, 2)
  const { pointId: strangerId } = await neighbourOf(tenant)
  const providerId = strangerId.split('.')[0] ?? ''
  const stranger = { role: 'SERVICE_POINT' as const, sub: 'stranger', org: providerId, point: strangerId }
  await brought(tenant, stranger, toGlobalId('ServicePoint', strangerId), part.id, warehouse.id)
  const orderId = await orderAtWork(tenant)
  const first = done(await ask(tenant, orderId, part.id))
  expect(first.source).toBe('WAREHOUSE')
  const cancelled = { id: first.id, version: 1, reason: '不需要' }
  done(await requestAction('partRequestCancel', tenant.as.TECHNICIAN, cancelled))
  const { pointId: neighbour, desk } = await neighbourIn(tenant)
  await brought(tenant, desk, neighbour, part.id, warehouse.id)
  const second = done(await ask(tenant, orderId, part.id))
  expect(second).toMatchObject({ source: 'NEIGHBOUR', state: 'ORDERED' })
  const query = `{ partRequests(placeId: "${neighbour}", list: TO_SHIP) { edges { node { id order { id } } } } }`
  const { data } = await callApi<object>({ query, viewer: desk })
  // It learns what to send, not whose order it is for.
  expect(data).toEqual({ partRequests: { edges: [{ node: { id: second.id, order: null } }] } })
  const sent = { id: second.id, version: 1, reference: 'SF-1' }
  expect(codes(await requestAction('partRequestShip', stranger, sent))).toBe('NOT_FOUND input.id')
  done(await requestAction('partRequestShip', desk, sent))
  done(await requestAction('partRequestReceive', tenant.as.SERVICE_POINT, { id: second.id, version: 2 }))
  const lies = await balanceOf(tenant, pointId(tenant), part.id)
  expect(lies).toEqual({ available: 0, reserved: 1, inTransit: 0 })
})

test('what is on its way for an order arrives with its request alone', async () => {
  const tenant = await newTenant()
  const { part } = await inWarehouse(tenant, 5)
  const { id } = done(await ask(tenant, await orderAtWork(tenant), part.id))
  done(await requestAction('partRequestShip', tenant.as.MANUFACTURER, { id, version: 1 }))
  const at = { placeId: pointId(tenant), partId: part.id, quantity: 1 }
  for (const [name, input] of [
    ['stockArrive', at],
    ['stockMiss', { ...at, reason: '物流遗失' }],
  ] as const)
    expect(codes(await moveStock(name, tenant.as.SERVICE_POINT, input))).toBe('NOT_ENOUGH_STOCK input.quantity')
  expect(done(await requestAction('partRequestReceive', tenant.as.SERVICE_POINT, { id, version: 2 })).state).toBe(
    'RESERVED',
  )
})

test('K8 another piece than lies there for the order is no less a fact, and what is kept stays kept', async () => {
  const tenant = await newTenant()
  const { pointId: shelf, warehouse } = await stocked(tenant)
  const part = await newPart(tenant)
  const piece = { partId: part.id, quantity: 1, serials: ['SN-1'] }
  const { MANUFACTURER, SERVICE_POINT } = tenant.as
  await moveStock('stockReceive', MANUFACTURER, { ...piece, placeId: warehouse.id, reference: 'PO-1' })
  await moveStock('stockShip', MANUFACTURER, { ...piece, fromId: warehouse.id, toId: shelf })
  await moveStock('stockArrive', SERVICE_POINT, { ...piece, placeId: shelf })
  const orderId = await orderAtWork(tenant)
  const kept = done(await ask(tenant, orderId, part.id))
  for (const serial of ['FALSE', undefined]) {
    const used = await act(tenant, 'TECHNICIAN', 'UsePart', orderId, { partNumber: part.number, serial })
    expect(used.userErrors).toEqual([])
  }
  const query = `{ node(id: "${kept.id}") { ... on PartRequest { state } } workOrderBill(id: "${orderId}") { parts { issue } } }`
  const { data } = await callApi<{ node: object; workOrderBill: { parts: object[] } }>({ query, viewer: MANUFACTURER })
  expect(data.node).toEqual({ state: 'RESERVED' })
  expect(data.workOrderBill.parts.slice(-2)).toEqual([{ issue: 'NOT_ISSUED' }, { issue: 'NOT_ISSUED' }])
})

describe('the way back', () => {
  test('what was lost on the way is booked out and asked of the maker again', async () => {
    const tenant = await newTenant()
    const { id, version } = await requestIn(tenant, 'SHIPPED')
    const missed = await requestAction('partRequestMiss', tenant.as.SERVICE_POINT, { id, version, reason: '物流遗失' })
    expect(done(missed)).toMatchObject({ state: 'BACKORDERED', source: 'MAKER' })
    // As of one that nobody had: the maker's 14 days, and those of clause 8.
    expect(done(missed).promisedOn > addDays(dayOf(new Date()), 14)).toBe(true)
  })

  test('what is cancelled, or whose order is called off or done, is free again', async () => {
    const tenant = await newTenant()
    const { part, warehouse } = await inWarehouse(tenant, 5)
    const [first, second] = [await orderAtWork(tenant), await orderAtWork(tenant)]
    const { id } = done(await ask(tenant, first, part.id, 2))
    done(await ask(tenant, second, part.id, 3))
    expect(await balanceOf(tenant, warehouse.id, part.id)).toEqual({ available: 0, reserved: 5, inTransit: 0 })
    done(await requestAction('partRequestCancel', tenant.as.TECHNICIAN, { id, version: 1, reason: '不需要' }))
    await act(tenant, 'TECHNICIAN', 'Diagnose', second, { faultCode: 'MOTOR' })
    const completed = await act(tenant, 'TECHNICIAN', 'Complete', second)
    expect(completed.userErrors).toEqual([])
    expect(await balanceOf(tenant, warehouse.id, part.id)).toEqual({ available: 5, reserved: 0, inTransit: 0 })
  })
})

describe('when a point works on the order no more, what was kept for it is free', () => {
  test.each([
    ['given back', 'SERVICE_POINT', 'Return', { reason: '缺人' }],
    ['called off', 'CUSTOMER', 'Cancel', { reason: '自行修好' }],
  ] as const)('%s', async (_what, role, name, input) => {
    const tenant = await newTenant()
    const { part, warehouse } = await inWarehouse(tenant, 3)
    const orderId = await offered(tenant)
    await bringTo(tenant, orderId, 'ACCEPTED')
    const { id } = done(await ask(tenant, orderId, part.id, 3))
    expect((await act(tenant, role, name, orderId, input)).userErrors).toEqual([])
    expect(await balanceOf(tenant, warehouse.id, part.id)).toEqual({ available: 3, reserved: 0, inTransit: 0 })
    const query = `{ node(id: "${id}") { ... on PartRequest { state } } }`
    const { data } = await callApi<object>({ query, viewer: tenant.as.MANUFACTURER })
    expect(data).toEqual({ node: { state: 'CANCELLED' } })
  })

  test('also of what is asked for at the very moment', async () => {
    const tenant = await newTenant({ capacity: 20 })
    const { part, warehouse } = await inWarehouse(tenant, 8)
    for (let round = 0; round < 8; round += 1) {
      const orderId = await orderAtWork(tenant)
      await act(tenant, 'TECHNICIAN', 'Diagnose', orderId, { faultCode: 'MOTOR' })
      const [asked] = await Promise.all([ask(tenant, orderId, part.id), act(tenant, 'TECHNICIAN', 'Complete', orderId)])
      expect(['', 'BUSY ', 'ACTION_NOT_ALLOWED input.orderId']).toContain(codes(asked))
    }
    expect(await balanceOf(tenant, warehouse.id, part.id)).toEqual({ available: 8, reserved: 0, inTransit: 0 })
  }, 60_000)
})

describe('is refused with a code and a field', () => {
  let tenant: Tenant
  let orderId: string
  let partId: string
  beforeAll(async () => {
    tenant = await newTenant()
    orderId = await orderAtWork(tenant)
    partId = (await inWarehouse(tenant, 50)).part.id
  })

  test('no pieces, too many, another maker’s part, an order that is not worked on, a stale version', async () => {
    expect(codes(await ask(tenant, orderId, partId, 0))).toBe('OUT_OF_RANGE input.quantity')
    expect(codes(await ask(tenant, orderId, partId, 21))).toBe('OUT_OF_RANGE input.quantity')
    const stranger = await newTenant()
    const theirs = await inWarehouse(stranger, 1)
    expect(codes(await ask(tenant, orderId, theirs.part.id))).toBe('NOT_FOUND input.partId')
    expect(codes(await ask(stranger, orderId, theirs.part.id))).toBe('NOT_FOUND input.orderId')
    const { id } = done(await ask(tenant, orderId, partId))
    expect(codes(await ask(tenant, orderId, partId))).toBe('PART_ASKED_ALREADY input.partId')
    const stale = await requestAction('partRequestShip', tenant.as.MANUFACTURER, { id, version: 9 })
    expect(codes(stale)).toBe('STALE_VERSION input.version')
    const early = await requestAction('partRequestReceive', tenant.as.SERVICE_POINT, { id, version: 1 })
    expect(codes(early)).toBe('REQUEST_STATE input.id')
    expect(codes(await requestAction('partRequestShip', tenant.as.SERVICE_POINT, { id, version: 1 }))).toBe(
      'NOT_FOUND input.id',
    )
  })

  test('more than eight at a time for one order', async () => {
    const busy = await orderAtWork(tenant)
    for (let i = 0; i < 8; i += 1) done(await ask(tenant, busy, (await inWarehouse(tenant, 1)).part.id))
    expect(codes(await ask(tenant, busy, partId))).toBe('TOO_MANY_LINES input.orderId')
    await act(tenant, 'TECHNICIAN', 'Diagnose', busy, { faultCode: 'MOTOR' })
    expect((await act(tenant, 'TECHNICIAN', 'Complete', busy)).userErrors).toEqual([])
    const query = `{ node(id: "${busy}") { ... on WorkOrder { partRequests(first: 20) { edges { node { state } } } } } }`
    const { data } = await callApi<{ node: { partRequests: { edges: { node: { state: string } }[] } } }>({
      query,
      viewer: tenant.as.MANUFACTURER,
    })
    const states = data.node.partRequests.edges.map(({ node }) => node.state)
    expect(new Set(states)).toEqual(new Set(['CANCELLED']))
  })
})

test('cost: to ask, to ship and to receive', async () => {
  const tenant = await newTenant()
  const { part } = await inWarehouse(tenant, 5)
  const orderId = await orderAtWork(tenant)
  const asking = await measured(() => ask(tenant, orderId, part.id))
  expect(asking.cost.operations).toBe('6 GetItem + 6 Query + TransactWriteItems')
  const { id } = done(asking.result)
  const near = await stocked(tenant)
  const atHand = await measured(() => ask(tenant, orderId, near.part.id))
  expect(atHand.cost.operations).toBe('6 GetItem + 3 Query + TransactWriteItems')
  const ship = await measured(() => requestAction('partRequestShip', tenant.as.MANUFACTURER, { id, version: 1 }))
  expect(ship.cost.operations).toBe('4 GetItem + TransactWriteItems')
})
