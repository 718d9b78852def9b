import { asked, doneAs, refusedAs } from '../support/answers'
import { mutate, newKey, type TokenClaims } from '../support/api'
import { newPart } from '../support/parts'
import { type MovementAnswer, moveStock, type Stocked, stocked } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'

interface Card {
  readonly balance: { available: number; reserved: number; quarantined: number; inTransit: number }
  readonly movements: {
    edges: { node: { kind: string; quantity: number; reason: string | null; by: string | null } }[]
  }
}

const cardAt = async (viewer: TokenClaims, placeId: string, partId: string) => {
  const query = `{ stockCard(placeId: "${placeId}", partId: "${partId}") {
    balance { available reserved quarantined inTransit }
    movements(first: 50) { edges { node { kind quantity reason by } } } } }`
  const { stockCard } = await asked<{ stockCard: Card }>(viewer, query)
  const latest = stockCard.movements.edges.map(({ node }) => node)
  return { balance: stockCard.balance, latest: latest[0], kinds: latest.map(({ kind }) => kind) }
}

let tenant: Tenant
let stock: Stocked
beforeEach(async () => {
  tenant = await newTenant()
  stock = await stocked(tenant)
})

/** On the shelf: 4 that may go, 1 set apart, 2 on their way. */
const onShelf = (name: `stock${string}`, change: object, viewer = tenant.as.SERVICE_POINT, key?: string) =>
  moveStock(name, viewer, { placeId: stock.pointId, partId: stock.part.id, ...change }, key)

const shelf = () => cardAt(tenant.as.SERVICE_POINT, stock.pointId, stock.part.id)

/** Sent twice with one key: the same movement, once. */
const twice = async (name: `stock${string}`, change: object): Promise<MovementAnswer | null> => {
  const key = newKey()
  const first = await onShelf(name, change, tenant.as.SERVICE_POINT, key)
  expect(refusedAs(first)).toBe('')
  expect(await onShelf(name, change, tenant.as.SERVICE_POINT, key)).toEqual(first)
  return first.object
}

describe('K8 what never arrived', () => {
  test('is on its way no more and lies nowhere; the maker reads why', async () => {
    const missed = await twice('stockMiss', { quantity: 2, reason: '物流遗失' })
    expect(missed?.kind).toBe('MISS')
    const { balance, latest } = await cardAt(tenant.as.MANUFACTURER, stock.pointId, stock.part.id)
    expect(balance).toEqual({ available: 4, reserved: 0, quarantined: 1, inTransit: 0 })
    expect(latest).toMatchObject({ kind: 'MISS', quantity: 2, reason: '物流遗失' })
    // Nothing is left of it that could still arrive, or be missed again.
    expect(refusedAs(await onShelf('stockArrive', { quantity: 1 }))).toBe('NOT_ENOUGH_STOCK input.quantity')
    expect(refusedAs(await onShelf('stockMiss', { quantity: 1, reason: '又一件' }))).toBe(
      'NOT_ENOUGH_STOCK input.quantity',
    )
  })

  test('is told by where it was to come, not by who sent it', async () => {
    const missing = { quantity: 1, reason: '物流遗失' }
    expect(refusedAs(await onShelf('stockMiss', missing, tenant.as.MANUFACTURER))).toBe('FORBIDDEN input.placeId')
    const stranger = await newTenant()
    expect(refusedAs(await onShelf('stockMiss', missing, stranger.as.SERVICE_POINT))).toBe('NOT_FOUND input.partId')
    expect((await shelf()).balance.inTransit).toBe(2)
  })
})

describe('K8 what was set apart', () => {
  test('and found good may go again', async () => {
    const back = { fromId: stock.pointId, toId: stock.vanId, partId: stock.part.id, quantity: 5 }
    const send = () => moveStock('stockHandOver', tenant.as.SERVICE_POINT, back)
    expect(refusedAs(await send())).toBe('NOT_ENOUGH_STOCK input.quantity')
    expect((await twice('stockRelease', { quantity: 1, reason: '复检合格' }))?.kind).toBe('RELEASE')
    const { balance, latest } = await shelf()
    expect(balance).toEqual({ available: 5, reserved: 0, quarantined: 0, inTransit: 2 })
    expect(latest).toMatchObject({ kind: 'RELEASE', reason: '复检合格', by: tenant.as.SERVICE_POINT.sub })
    expect(refusedAs(await send())).toBe('')
  })

  test('and is beyond repair is gone; what is good is not scrapped in one step', async () => {
    const two = { quantity: 2, reason: '无法修复' }
    expect(refusedAs(await onShelf('stockScrap', two))).toBe('NOT_ENOUGH_STOCK input.quantity')
    expect((await twice('stockScrap', { ...two, quantity: 1 }))?.kind).toBe('SCRAP')
    const { balance, kinds } = await shelf()
    expect(balance).toEqual({ available: 4, reserved: 0, quarantined: 0, inTransit: 2 })
    expect(kinds.filter((kind) => kind === 'SCRAP')).toHaveLength(1)
    const released = await onShelf('stockRelease', { quantity: 1, reason: '复检合格' })
    expect(refusedAs(released)).toBe('NOT_ENOUGH_STOCK input.quantity')
  })

  test('goes back to a warehouse, where it arrives as what it is; what is good does not go that way', async () => {
    const sendBack = (change: object, viewer = tenant.as.SERVICE_POINT, key?: string) => {
      const way = { fromId: stock.pointId, toId: stock.warehouse.id, partId: stock.part.id, quantity: 1 }
      return moveStock('stockSendBack', viewer, { ...way, reference: 'SF-9', ...change }, key)
    }
    expect(refusedAs(await sendBack({ toId: stock.vanId }))).toBe('STOCK_ROUTE input.toId')
    expect(refusedAs(await sendBack({ quantity: 2 }))).toBe('NOT_ENOUGH_STOCK input.quantity')
    const key = newKey()
    const sent = await sendBack({}, tenant.as.SERVICE_POINT, key)
    expect(refusedAs(sent)).toBe('')
    expect(await sendBack({}, tenant.as.SERVICE_POINT, key)).toEqual(sent)
    expect((await shelf()).balance).toEqual({ available: 4, reserved: 0, quarantined: 0, inTransit: 2 })
    const arrived = { placeId: stock.warehouse.id, quantity: 1, damaged: true, reason: '返厂' }
    expect(refusedAs(await onShelf('stockArrive', arrived, tenant.as.MANUFACTURER))).toBe('')
    const { balance, kinds } = await cardAt(tenant.as.MANUFACTURER, stock.warehouse.id, stock.part.id)
    expect(balance).toEqual({ available: 9, reserved: 0, quarantined: 2, inTransit: 0 })
    expect(kinds.slice(0, 2)).toEqual(['ARRIVE_DAMAGED', 'SEND_BACK'])
  })

  test('in a van is judged by the point that the van belongs to', async () => {
    for (const name of ['stockRelease', 'stockScrap'] as const) {
      await onShelf('stockQuarantine', { placeId: stock.vanId, quantity: 1, reason: '受潮' }, tenant.as.TECHNICIAN)
      const done = await onShelf(name, { placeId: stock.vanId, quantity: 1, reason: '复检' })
      expect([name, refusedAs(done)]).toEqual([name, ''])
    }
    const { balance } = await cardAt(tenant.as.TECHNICIAN, stock.vanId, stock.part.id)
    expect(balance).toEqual({ available: 1, reserved: 0, quarantined: 1, inTransit: 0 })
    // The maker reads what lies there, and leaves it to who keeps it.
    const change = { placeId: stock.vanId, quantity: 1, reason: '复检' }
    for (const name of ['stockRelease', 'stockScrap'] as const)
      expect(refusedAs(await onShelf(name, change, tenant.as.MANUFACTURER))).toBe('FORBIDDEN input.placeId')
  })

  test.each(['stockRelease', 'stockScrap', 'stockMiss'] as const)('%s asks why, and for pieces', async (name) => {
    const before = await shelf()
    expect(refusedAs(await onShelf(name, { quantity: 1, reason: ' ' }))).toBe('REQUIRED input.reason')
    expect(refusedAs(await onShelf(name, { quantity: 1, reason: '长'.repeat(201) }))).toBe('TOO_LONG input.reason')
    expect(refusedAs(await onShelf(name, { quantity: 0, reason: '复检' }))).toBe('OUT_OF_RANGE input.quantity')
    expect(await shelf()).toEqual(before)
  })
})

describe('K8 what was counted', () => {
  test('corrects the book both ways, with who counted and why', async () => {
    const sheet = { booked: 4, counted: 6, reason: '补记漏入', reference: '盘点单 7' }
    expect((await twice('stockCount', sheet))?.kind).toBe('COUNT_MORE')
    expect((await shelf()).balance).toEqual({ available: 6, reserved: 0, quarantined: 1, inTransit: 2 })
    expect((await twice('stockCount', { booked: 6, counted: 3, reason: '盘亏' }))?.kind).toBe('COUNT_LESS')
    const { balance, latest } = await cardAt(tenant.as.MANUFACTURER, stock.pointId, stock.part.id)
    expect(balance).toEqual({ available: 3, reserved: 0, quarantined: 1, inTransit: 2 })
    expect(latest).toMatchObject({ kind: 'COUNT_LESS', quantity: 3, reason: '盘亏' })
  })

  test('is a difference, so that what went out meanwhile is not counted back', async () => {
    const used = { fromId: stock.pointId, toId: stock.vanId, partId: stock.part.id, quantity: 2 }
    await moveStock('stockHandOver', tenant.as.SERVICE_POINT, used)
    expect(refusedAs(await onShelf('stockCount', { booked: 4, counted: 3, reason: '盘亏' }))).toBe('')
    expect((await shelf()).balance.available).toBe(1)
    const more = { booked: 4, counted: 1, reason: '盘亏' }
    expect(refusedAs(await onShelf('stockCount', more))).toBe('NOT_ENOUGH_STOCK input.quantity')
  })

  test('of a part tracked by serial number names the pieces', async () => {
    const { id: partId } = await newPart(tenant)
    const count = (change: object) =>
      onShelf('stockCount', { placeId: stock.warehouse.id, partId, reason: '盘点', ...change }, tenant.as.MANUFACTURER)
    const came = { placeId: stock.warehouse.id, partId, quantity: 2, serials: ['C-1', 'C-2'], reference: 'PO-1' }
    await moveStock('stockReceive', tenant.as.MANUFACTURER, came)
    expect(refusedAs(await count({ booked: 2, counted: 1 }))).toBe('TRACKED_OTHERWISE input.serials')
    expect(refusedAs(await count({ booked: 2, counted: 1, serials: ['C-1', 'C-2'] }))).toBe(
      'SERIALS_DIFFER input.serials',
    )
    expect(refusedAs(await count({ booked: 2, counted: 1, serials: ['C-2'] }))).toBe('')
    expect(refusedAs(await count({ booked: 1, counted: 2, serials: ['C-1'] }))).toBe('SERIAL_ELSEWHERE input.serials.0')
    expect(refusedAs(await count({ booked: 1, counted: 2, serials: ['C-2'] }))).toBe('')
    expect((await cardAt(tenant.as.MANUFACTURER, stock.warehouse.id, partId)).balance.available).toBe(2)
  })

  test('is counted by who keeps the place: a technician the own van, not the shelf nor a colleague’s', async () => {
    const count = (placeId: string) =>
      onShelf('stockCount', { placeId, booked: 2, counted: 1, reason: '盘亏' }, tenant.as.TECHNICIAN)
    expect(refusedAs(await count(stock.vanId))).toBe('')
    expect((await cardAt(tenant.as.TECHNICIAN, stock.vanId, stock.part.id)).balance.available).toBe(1)
    expect(refusedAs(await count(stock.pointId))).toBe('FORBIDDEN input.placeId')
    const colleague = await mutate<{ id: string }>({
      name: 'technicianCreate',
      viewer: tenant.as.PROVIDER,
      input: { servicePointId: stock.pointId, name: '周工' },
      select: 'technician { id }',
    })
    expect(refusedAs(await count(doneAs(colleague).id))).toBe('NOT_FOUND input.placeId')
  })

  test.each([
    ['fewer than none', { booked: 4, counted: -1 }, 'OUT_OF_RANGE input.counted'],
    ['more than a place can hold', { booked: 100_001, counted: 4 }, 'OUT_OF_RANGE input.booked'],
    ['without a reason', { booked: 4, counted: 3, reason: ' ' }, 'REQUIRED input.reason'],
    ['with a long sheet', { booked: 4, counted: 3, reference: '单'.repeat(101) }, 'TOO_LONG input.reference'],
  ])('%s is refused, and corrects nothing', async (_what, change, code) => {
    const before = await shelf()
    expect(refusedAs(await onShelf('stockCount', { reason: '盘亏', ...change }))).toBe(code)
    expect(await shelf()).toEqual(before)
  })
})
