import { ulid } from 'ulid'
import { createDepositsStore } from '../../functions/network/deposits/deposits.store'
import { recallLot as recallLotBare } from '../../functions/parts/lots/sweep-lot.use-case'
import { proposeReplenishments as proposeReplenishmentsBare } from '../../functions/parts/replenishment/propose-replenishments.use-case'
import { sourcingByJob } from '../../functions/parts/requests/by-job.use-case'
import { lotId } from '../../functions/parts/stock/lot'
import { ownPart } from '../../functions/platform/collection'
import { fromGlobalId, ownedId, toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate } from '../support/api'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { blockLot, inLot } from '../support/part-lots'
import {
  pieceOf,
  proposalsOf,
  type ReplenishmentAnswer,
  replenishing,
  replenishmentIn,
  restock,
  today,
} from '../support/replenishment'
import { stocked } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'

const proposeReplenishments = deployed('propose-replenishments', proposeReplenishmentsBare)

const recallLot = deployed('recall-lots', recallLotBare)

const codes = ({ userErrors }: { readonly userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

const balanceOf = async (tenant: Tenant, placeId: string, partId: string) => {
  const fields = 'available reserved quarantined inTransit'
  const query = `{ stockCard(placeId: "${placeId}", partId: "${partId}") { balance { ${fields} } } }`
  const { data } = await callApi<{ stockCard: { balance: object } }>({ query, viewer: tenant.as.MANUFACTURER })
  return data.stockCard.balance
}
const on = ({ id, version }: ReplenishmentAnswer, more: object = {}) => ({ id, version, ...more })
const done = (answer: { object: ReplenishmentAnswer | null; userErrors: readonly object[] }): ReplenishmentAnswer => {
  if (!answer.object) throw new Error(JSON.stringify(answer.userErrors))
  return answer.object
}

describe('K3 a replenishment', () => {
  test('is kept in the warehouse once it is ordered, shipped from there, and lies on the shelf once received', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER, SERVICE_POINT } = tenant.as
    const proposed = await replenishmentIn(tenant, 'PROPOSED')
    const { part, warehouse, pointId } = proposed.stock
    const at = async () => [await balanceOf(tenant, warehouse.id, part.id), await balanceOf(tenant, pointId, part.id)]
    const shelf = { available: 4, reserved: 0, quarantined: 1, inTransit: 2 }
    const store = { available: 9, reserved: 0, quarantined: 1, inTransit: 0 }
    expect(await at()).toEqual([store, shelf])
    const few = await restock('replenishmentConfirm', SERVICE_POINT, on(proposed))
    expect(codes(few)).toBe('NOT_ENOUGH_STOCK input.quantity')
    const ordered = done(await restock('replenishmentConfirm', SERVICE_POINT, on(proposed, { quantity: 6 })))
    expect(ordered).toMatchObject({ state: 'CONFIRMED', quantity: 6 })
    expect(await at()).toEqual([{ ...store, available: 3, reserved: 6 }, shelf])
    const query = `{ replenishments(placeId: "${warehouse.id}") { edges { node { id place { kind } } } } }`
    const { data } = await callApi<object>({ query, viewer: MANUFACTURER })
    const toShip = { node: { id: proposed.id, place: { kind: 'WAREHOUSE' } } }
    expect(data).toEqual({ replenishments: { edges: [toShip] } })
    const shipped = done(await restock('replenishmentShip', MANUFACTURER, on(ordered, { reference: 'DN-1' })))
    expect(await at()).toEqual([
      { ...store, available: 3 },
      { ...shelf, inTransit: 8 },
    ])
    // It arrives as what it is, and by no other way.
    const arriving = { placeId: pointId, partId: part.id, quantity: 8 }
    const arrived = await mutate({
      name: 'stockArrive',
      viewer: SERVICE_POINT,
      input: arriving,
      select: 'movement { id }',
    })
    expect(codes(arrived)).toBe('NOT_ENOUGH_STOCK input.quantity')
    expect(done(await restock('replenishmentReceive', SERVICE_POINT, on(shipped))).state).toBe('RECEIVED')
    expect(await at()).toEqual([
      { ...store, available: 3 },
      { ...shelf, available: 10 },
    ])
    const again = { id: proposed.id, version: shipped.version + 1, reason: '不需要' }
    expect(codes(await restock('replenishmentDismiss', SERVICE_POINT, again))).toBe('REPLENISHMENT_STATE input.id')
  })

  test('that is dismissed frees what was kept, and one that is lost is booked out', async () => {
    const tenant = await newTenant()
    const kept = await replenishmentIn(tenant, 'CONFIRMED')
    const { warehouse, part } = kept.stock
    expect(await balanceOf(tenant, warehouse.id, part.id)).toMatchObject({ available: 4, reserved: 5 })
    done(await restock('replenishmentDismiss', tenant.as.MANUFACTURER, on(kept, { reason: '停用' })))
    expect(await balanceOf(tenant, warehouse.id, part.id)).toMatchObject({ available: 9, reserved: 0 })
    const other = await newTenant()
    const sent = await replenishmentIn(other, 'SHIPPED')
    const lost = await restock('replenishmentLose', other.as.SERVICE_POINT, on(sent, { reason: '物流遗失' }))
    expect(done(lost).state).toBe('LOST')
    expect(await balanceOf(other, sent.stock.pointId, sent.stock.part.id)).toMatchObject({ available: 4, inTransit: 2 })
  })

  test('of a lot that is recalled is kept no longer', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant)
    const level = { servicePointId: found.pointId, partId: found.part.id, version: 0, min: 9, max: 10 }
    await mutate({
      name: 'stockLevelSet',
      viewer: tenant.as.MANUFACTURER,
      input: level,
      select: 'stockLevel { min }',
    })
    expect(await proposeReplenishments(pieceOf(tenant), replenishing())).toBe(1)
    const [proposed] = await proposalsOf(tenant)
    if (!proposed) throw new Error('Nothing was proposed')
    done(await restock('replenishmentConfirm', tenant.as.SERVICE_POINT, on(proposed)))
    expect(await balanceOf(tenant, found.warehouse.id, found.part.id)).toMatchObject({ available: 0, reserved: 4 })
    await blockLot(tenant, found)
    const id = lotId(fromGlobalId('Part', found.part.id, []), found.lot)
    await recallLot(id, today(), sourcingByJob('sweep-lots', new Date()))
    expect(await proposalsOf(tenant, 'state reason')).toEqual([{ state: 'DISMISSED', reason: 'RECALLED' }])
    expect(await balanceOf(tenant, found.warehouse.id, found.part.id)).toMatchObject({ available: 0, quarantined: 4 })
  })

  test('N16 is shipped as far as the deposit covers what lies at the point', async () => {
    const tenant = await newTenant()
    const kept = await replenishmentIn(tenant, 'CONFIRMED')
    const { maker, provider, point, agreement } = tenant
    const makers = { role: 'MANUFACTURER', subject: 'm', manufacturerId: maker.id } as const
    const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
    await createDepositsStore().deposits.open(request, ownedId(point.id, ownPart(agreement.id)), makers, {
      ...{ type: 'OPENED', pointId: point.id, providerId: provider.id, manufacturerId: maker.id },
      ...{ agreementId: agreement.id, security: { kind: 'PAID', amount: 50_000 }, dueOn: today() },
    })
    const refused = await restock('replenishmentShip', tenant.as.MANUFACTURER, on(kept))
    expect(codes(refused)).toBe('DEPOSIT_TOO_LOW input.id')
    expect(await balanceOf(tenant, kept.stock.warehouse.id, kept.stock.part.id)).toMatchObject({ reserved: 5 })
  })

  test('of the last pieces two points cannot both have', async () => {
    const tenant = await newTenant()
    const proposed = await replenishmentIn(tenant, 'PROPOSED')
    const answers = await Promise.all(
      [6, 7].map((quantity) => restock('replenishmentConfirm', tenant.as.SERVICE_POINT, on(proposed, { quantity }))),
    )
    expect(answers.map(codes).sort()).toEqual(['', 'STALE_VERSION input.version'])
    const { reserved, available } = (await balanceOf(tenant, proposed.stock.warehouse.id, proposed.stock.part.id)) as {
      readonly reserved: number
      readonly available: number
    }
    expect(reserved + available).toBe(9)
    expect([6, 7]).toContain(reserved)
  })
})

describe('is refused with a code and a field', () => {
  test('too many, a stale version, another’s proposal, a level upside down', async () => {
    const tenant = await newTenant()
    const { SERVICE_POINT, MANUFACTURER } = tenant.as
    const proposed = await replenishmentIn(tenant, 'PROPOSED')
    const confirm = async (more: object, viewer = SERVICE_POINT) =>
      codes(await restock('replenishmentConfirm', viewer, on(proposed, more)))
    expect(await confirm({ quantity: 0 })).toBe('OUT_OF_RANGE input.quantity')
    expect(await confirm({ version: 9 })).toBe('STALE_VERSION input.version')
    expect(await confirm({ quantity: 1 }, (await newTenant()).as.SERVICE_POINT)).toBe('NOT_FOUND input.id')
    expect(codes(await restock('replenishmentShip', MANUFACTURER, on(proposed)))).toBe('REPLENISHMENT_STATE input.id')
    const { pointId: servicePointId, part } = await stocked(tenant)
    const set = async (input: object) =>
      codes(
        await mutate({
          name: 'stockLevelSet',
          viewer: SERVICE_POINT,
          input: { servicePointId, partId: part.id, version: 0, ...input },
          select: 'stockLevel { min }',
        }),
      )
    expect(await set({ min: 5, max: 4 })).toBe('OUT_OF_RANGE input.max')
    expect(await set({ min: 5 })).toBe('REQUIRED input.max')
    expect(await set({ min: 5, max: 9, version: 1 })).toBe('STALE_VERSION input.version')
    const { point } = await newTenant()
    const stranger = toGlobalId('ServicePoint', point.id)
    expect(await set({ min: 5, max: 9, servicePointId: stranger })).toBe('NOT_FOUND input.servicePointId')
  })
})

test('cost: to order, to ship and to receive, and a page', async () => {
  const tenant = await newTenant()
  const proposed = await replenishmentIn(tenant, 'PROPOSED')
  const { SERVICE_POINT, MANUFACTURER } = tenant.as
  const order = () => restock('replenishmentConfirm', SERVICE_POINT, on(proposed, { quantity: 2 }))
  const ordering = await measured(order)
  expect(ordering.cost.operations).toBe('7 GetItem + 3 Query + TransactWriteItems')
  const shipping = await measured(() => restock('replenishmentShip', MANUFACTURER, on(done(ordering.result))))
  expect(shipping.cost.operations).toBe('6 GetItem + TransactWriteItems')
  const received = () => restock('replenishmentReceive', SERVICE_POINT, on(done(shipping.result)))
  expect((await measured(received)).cost.operations).toBe('3 GetItem + TransactWriteItems')
  const page = await measured(() => proposalsOf(tenant))
  expect(page.cost.operations).toBe('GetItem + Query')
})
