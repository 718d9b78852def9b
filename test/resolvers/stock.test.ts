import { ulid } from 'ulid'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { newPart } from '../support/parts'
import { moveStock, newWarehouse, openWarehouse, type Stocked, stocked } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'

type Values = Readonly<Record<string, unknown>>

const codes = ({
  userErrors,
}: {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[]
}) => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

let tenant: Tenant
let stock: Stocked
beforeAll(async () => {
  tenant = await newTenant()
  stock = await stocked(tenant)
})

interface Balance {
  readonly available: number
  readonly reserved: number
  readonly quarantined: number
  readonly inTransit: number
}

const cardQuery = /* GraphQL */ `query ($placeId: ID!, $partId: ID!) { stockCard(placeId: $placeId, partId: $partId) {
  balance { available reserved quarantined inTransit } lines { lot balance { available } }
  movements(first: 50) { edges { node { kind quantity by } } pageInfo { hasNextPage } } } }`

const card = async (placeId: string, partId: string, viewer: TokenClaims = tenant.as.MANUFACTURER) =>
  (
    await callApi<{
      stockCard: {
        balance: Balance
        lines: { lot: string | null }[]
        movements: { edges: { node: { kind: string; quantity: number; by: string | null } }[] }
      } | null
    }>({ query: cardQuery, variables: { placeId, partId }, viewer })
  ).data.stockCard

describe('K8 stock', () => {
  test('lies where it was brought, and the card tells how it came there', async () => {
    const { part, warehouse, pointId, vanId } = stock
    expect((await card(warehouse.id, part.id))?.balance).toEqual({
      available: 9,
      reserved: 0,
      quarantined: 1,
      inTransit: 0,
    })
    const shelf = await card(pointId, part.id, tenant.as.SERVICE_POINT)
    expect(shelf?.balance).toEqual({ available: 4, reserved: 0, quarantined: 1, inTransit: 2 })
    expect(shelf?.movements.edges.map(({ node }) => `${node.kind} ${node.quantity}`)).toEqual([
      'QUARANTINE 1',
      'HAND_OVER 3',
      'ARRIVE 8',
      'SHIP 10',
    ])
    // Who of the maker's people shipped it is not the point's to know.
    expect(shelf?.movements.edges.map(({ node }) => node.by !== null)).toEqual([true, true, true, false])
    expect((await card(vanId, part.id, tenant.as.TECHNICIAN))?.balance.available).toBe(2)
  })

  test('of a place is a page by part number, and of a part a page by county', async () => {
    const { data, errors } = await callApi<{
      stockAt: { edges: { node: { part: { number: string }; balance: Balance } }[] }
      stockOfPart: { edges: { node: { place: { kind: string; placeId: string } } }[] }
    }>({
      query: /* GraphQL */ `query ($placeId: ID!, $partId: ID!, $region: RegionCode!) {
        stockAt(placeId: $placeId, first: 10) { edges { node { part { number } balance { available } } } }
        stockOfPart(partId: $partId, region: $region, first: 10) { edges { node { place { kind placeId } } } } }`,
      variables: { placeId: stock.warehouse.id, partId: stock.part.id, region: tenant.region },
      viewer: tenant.as.MANUFACTURER,
    })
    expect(errors ?? []).toEqual([])
    expect(data.stockAt.edges).toHaveLength(1)
    expect(data.stockOfPart.edges.map(({ node }) => node.place.kind).sort()).toEqual(['POINT', 'VAN', 'WAREHOUSE'])
  })

  test('many parts at a place come in pages without a gap', async () => {
    const warehouse = await newWarehouse(tenant, { cells: 3 })
    const numbers = Array.from({ length: 7 }, (_, i) => `LINE-${i}-${ulid()}`)
    for (const partNumber of numbers) {
      const { id } = await newPart(tenant, { partNumber, tracking: 'NONE', shelfLifeDays: null })
      await moveStock('stockReceive', tenant.as.MANUFACTURER, {
        placeId: warehouse.id,
        partId: id,
        quantity: 10,
        reference: 'PO-1',
      })
    }
    const seen: [string, number][] = []
    for (let after: string | null = null, more = true; more; ) {
      const { data }: { data: { stockAt: Lines } } = await callApi<{ stockAt: Lines }>({
        query: /* GraphQL */ `query ($id: ID!, $after: String) { stockAt(placeId: $id, first: 3, after: $after) {
          edges { node { part { number } balance { available } } } pageInfo { hasNextPage endCursor } } }`,
        variables: { id: warehouse.id, after },
        viewer: tenant.as.MANUFACTURER,
      })
      seen.push(...data.stockAt.edges.map(({ node }): [string, number] => [node.part.number, node.balance.available]))
      after = data.stockAt.pageInfo.endCursor
      more = data.stockAt.pageInfo.hasNextPage
    }
    expect(seen).toEqual(numbers.map((number) => [number, 10]))
  })
})

interface Lines {
  readonly edges: readonly {
    readonly node: { readonly part: { readonly number: string }; readonly balance: Balance }
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

describe('is refused with a code and a field, and moves nothing', () => {
  const receive = (change: Values) => async () =>
    moveStock('stockReceive', tenant.as.MANUFACTURER, {
      placeId: stock.warehouse.id,
      partId: stock.part.id,
      quantity: 1,
      reference: 'PO-1',
      ...change,
    })
  const ship =
    (change: Values, role: 'MANUFACTURER' | 'SERVICE_POINT' = 'MANUFACTURER') =>
    async () =>
      moveStock('stockShip', tenant.as[role], {
        fromId: stock.warehouse.id,
        toId: stock.pointId,
        partId: stock.part.id,
        quantity: 1,
        ...change,
      })

  test.each<[string, () => Promise<{ userErrors: readonly { code: string; field: readonly string[] }[] }>, string]>([
    ['no pieces', receive({ quantity: 0 }), 'OUT_OF_RANGE input.quantity'],
    ['too many', receive({ quantity: 100_001 }), 'OUT_OF_RANGE input.quantity'],
    ['a lot where none is kept', receive({ lot: 'L1' }), 'TRACKED_OTHERWISE input.lot'],
    ['serial numbers where none are', receive({ serials: ['S'] }), 'TRACKED_OTHERWISE input.serials'],
    ['what is no place', receive({ placeId: toGlobalId('Part', 'x') }), 'INVALID_ID input.placeId'],
    ['a place that does not exist', receive({ placeId: toGlobalId('Warehouse', 'x.y') }), 'NOT_FOUND input.placeId'],
    ['a part that does not exist', receive({ partId: toGlobalId('Part', 'x.y') }), 'NOT_FOUND input.partId'],
    ['no reference', receive({ reference: ' ' }), 'REQUIRED input.reference'],
    ['more than is there', ship({ quantity: 500 }), 'NOT_ENOUGH_STOCK input.quantity'],
    ['to a van', () => ship({ toId: stock.vanId })(), 'STOCK_ROUTE input.toId'],
    ['to itself', () => ship({ toId: stock.warehouse.id })(), 'STOCK_ROUTE input.toId'],
    ['from what one does not keep', () => ship({}, 'SERVICE_POINT')(), 'NOT_FOUND input.fromId'],
    [
      'a count that agrees',
      () =>
        moveStock('stockCount', tenant.as.MANUFACTURER, {
          placeId: stock.warehouse.id,
          partId: stock.part.id,
          booked: 9,
          counted: 9,
          reason: '年终盘点',
        }),
      'COUNT_AGREES input.counted',
    ],
    [
      'a reason of blanks',
      () =>
        moveStock('stockScrap', tenant.as.MANUFACTURER, {
          placeId: stock.warehouse.id,
          partId: stock.part.id,
          quantity: 1,
          reason: ' ',
        }),
      'REQUIRED input.reason',
    ],
    ['a name of blanks', () => openWarehouse(tenant, { name: ' ' }), 'REQUIRED input.name'],
    ['17 cells', () => openWarehouse(tenant, { cells: 17 }), 'OUT_OF_RANGE input.cells'],
    ['no region', () => openWarehouse(tenant, { region: '999999' }), 'UNKNOWN_REGION input.region'],
  ])('%s', async (_what, send, code) => {
    const before = await card(stock.warehouse.id, stock.part.id)
    expect(codes(await send())).toBe(code)
    expect(await card(stock.warehouse.id, stock.part.id)).toEqual(before)
  })

  test('serial numbers must be as many as pieces, each once, at most twenty', async () => {
    const { id: partId } = await newPart(tenant)
    const send = (quantity: number, serials: readonly string[] | undefined) =>
      moveStock('stockReceive', tenant.as.MANUFACTURER, {
        placeId: stock.warehouse.id,
        partId,
        quantity,
        serials,
        reference: 'PO-1',
      })
    expect(codes(await send(1, undefined))).toBe('TRACKED_OTHERWISE input.serials')
    expect(codes(await send(2, ['S1']))).toBe('SERIALS_DIFFER input.serials')
    expect(codes(await send(2, ['S1', 'S1']))).toBe('INVALID_VALUE input.serials.1')
    expect(
      codes(
        await send(
          21,
          Array.from({ length: 21 }, (_, i) => `S${i}`),
        ),
      ),
    ).toBe('OUT_OF_RANGE input.quantity')
    expect(codes(await send(2, ['S1', 'S2']))).toBe('')
    expect(codes(await send(1, ['S2']))).toBe('SERIAL_ELSEWHERE input.serials.0')
  })
})

test('N8 parts go to no provider without an agreement in force with their maker', async () => {
  const stranger = await newTenant()
  const sent = await moveStock('stockShip', tenant.as.MANUFACTURER, {
    fromId: stock.warehouse.id,
    toId: toGlobalId('ServicePoint', stranger.point.id),
    partId: stock.part.id,
    quantity: 1,
  })
  expect(codes(sent)).toBe('STOCK_NOT_FOR_PROVIDER input.toId')
})

test('a warehouse is closed once it is empty, and takes nothing after', async () => {
  const own = await stocked(tenant)
  const close = (id: string, version: number) =>
    mutate<{ closed: boolean }>({
      name: 'warehouseClose',
      viewer: tenant.as.MANUFACTURER,
      input: { id, version },
      select: 'warehouse { closed }',
    })
  expect(codes(await close(own.warehouse.id, 1))).toBe('WAREHOUSE_NOT_EMPTY input.id')
  expect(codes(await close(own.warehouse.id, 2))).toBe('STALE_VERSION input.version')
  const empty = await newWarehouse(tenant)
  expect((await close(empty.id, 1)).object?.closed).toBe(true)
  const received = await moveStock('stockReceive', tenant.as.MANUFACTURER, {
    placeId: empty.id,
    partId: own.part.id,
    quantity: 1,
    reference: 'PO-1',
  })
  expect(codes(received)).toBe('STOCK_ROUTE input.placeId')
})

test('cost: a movement is one transaction after the reads that tell who may order it', async () => {
  const { warehouse, pointId, part } = stock
  const input = { fromId: warehouse.id, toId: pointId, partId: part.id, quantity: 1 }
  await moveStock('stockShip', tenant.as.MANUFACTURER, input)
  const { cost } = await measured(() => moveStock('stockShip', tenant.as.MANUFACTURER, input))
  expect(cost).toMatchObject({ calls: 6, operations: '5 GetItem + TransactWriteItems' })
  const read = await measured(() => card(warehouse.id, part.id))
  expect(read.cost.calls).toBeLessThanOrEqual(6)
})
