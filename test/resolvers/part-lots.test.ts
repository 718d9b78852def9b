import { evolveLot, lotId } from '../../functions/parts/stock/lot'
import { createLotsStore } from '../../functions/parts/stock/lots.store'
import { addDays } from '../../functions/shared/days'
import { fromGlobalId } from '../../functions/shared/ids'
import { checkEntries, replay } from '../../functions/shared/journal'
import { callApi, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { blockLot, inLot, lotAction, lotShown, today } from '../support/part-lots'
import { orderAtWork, requestAction } from '../support/part-requests'
import { moveStock } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'
import { act } from '../support/work-orders'

const codes = ({ userErrors }: { readonly userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

const fitLot = (tenant: Tenant, orderId: string, partNumber: string, serial: string) =>
  act(tenant, 'TECHNICIAN', 'UsePart', orderId, { partNumber, serial, quantity: 1 })

describe('K8 a lot that is recalled', () => {
  test('is neither kept for an order, sent to a point, handed over nor fitted; it goes back', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER, SERVICE_POINT, TECHNICIAN } = tenant.as
    const found = await inLot(tenant)
    const { part, warehouse, pointId, vanId, lot } = found
    const orderId = await orderAtWork(tenant)
    const asked = await requestAction('partRequestOpen', TECHNICIAN, { orderId, partId: part.id, quantity: 4 })
    expect(asked.object).toMatchObject({ state: 'RESERVED', source: 'SHELF' })
    await blockLot(tenant, found)
    const at = { partId: part.id, quantity: 1, lot }
    const moving = async (name: `stock${string}`, viewer: TokenClaims, input: object) =>
      codes(await moveStock(name, viewer, { ...at, ...input }))
    expect(await moving('stockShip', MANUFACTURER, { fromId: warehouse.id, toId: pointId })).toBe(
      'LOT_BLOCKED input.lot',
    )
    expect(await moving('stockHandOver', SERVICE_POINT, { fromId: pointId, toId: vanId })).toBe('LOT_BLOCKED input.lot')
    expect(codes(await fitLot(tenant, orderId, part.number, lot))).toBe('LOT_BLOCKED input.serial')
    const anew = { orderId: await orderAtWork(tenant), partId: part.id, quantity: 1 }
    const { object } = await requestAction('partRequestOpen', TECHNICIAN, anew)
    expect(object).toMatchObject({ state: 'BACKORDERED', source: 'MAKER' })
    const apart = { placeId: vanId, reason: '召回' }
    expect(await moving('stockQuarantine', TECHNICIAN, { ...apart, quantity: 2 })).toBe('')
    expect(await moving('stockRelease', SERVICE_POINT, apart)).toBe('LOT_BLOCKED input.lot')
    expect(await moving('stockSendBack', SERVICE_POINT, { fromId: vanId, toId: pointId })).toBe(
      'STOCK_ROUTE input.toId',
    )
    const back = { fromId: vanId, toId: warehouse.id, quantity: 2, reference: 'SF-9' }
    expect(await moving('stockSendBack', SERVICE_POINT, back)).toBe('')
    const arrived = { placeId: warehouse.id, quantity: 2, damaged: true, reason: '召回' }
    expect(await moving('stockArrive', MANUFACTURER, arrived)).toBe('')
    // Nothing of it lies there any more, and all the same it is not fitted.
    await fitLot(tenant, await orderAtWork(tenant), part.number, 'L-9')
    const technician = await orderAtWork(tenant)
    expect(codes(await fitLot(tenant, technician, part.number, lot))).toBe('LOT_BLOCKED input.serial')
  })

  test('shows the maker where it lies and into which units it was fitted, issued or not', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant)
    const { part, lot, move, vanId } = found
    const [first, second] = [await orderAtWork(tenant), await orderAtWork(tenant)]
    expect(codes(await fitLot(tenant, first, part.number, lot))).toBe('')
    await move('stockQuarantine', tenant.as.TECHNICIAN, { placeId: vanId, quantity: 1, reason: '受潮' })
    await move('stockQuarantine', tenant.as.SERVICE_POINT, { placeId: found.pointId, quantity: 4, reason: '受潮' })
    expect(codes(await fitLot(tenant, second, part.number, lot))).toBe('')
    await blockLot(tenant, found)
    const fields = `blockedBecause holders(first: 5) { edges { node { place { kind } balance { available quarantined } } } }
      fittings(first: 5) { edges { node { quantity issued order { id } } } }`
    expect(await lotShown(tenant.as.MANUFACTURER, found, fields)).toEqual({
      blockedBecause: '电容批次不良',
      holders: {
        edges: [
          { node: { place: { kind: 'POINT' }, balance: { available: 0, quarantined: 4 } } },
          { node: { place: { kind: 'VAN' }, balance: { available: 0, quarantined: 1 } } },
          { node: { place: { kind: 'WAREHOUSE' }, balance: { available: 4, quarantined: 0 } } },
        ],
      },
      fittings: {
        edges: [
          { node: { quantity: 1, issued: false, order: { id: second } } },
          { node: { quantity: 1, issued: true, order: { id: first } } },
        ],
      },
    })
    const nobody = { holders: { edges: [] }, fittings: { edges: [] } }
    const seen = 'blockedBecause holders { edges { node { lot } } } fittings { edges { node { issued } } }'
    expect(await lotShown(tenant.as.TECHNICIAN, found, seen)).toEqual({ blockedBecause: '电容批次不良', ...nobody })
  })

  test('is listed until it is released, with why, and may be released once; the log is the lot', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant, addDays(today(), 10), '批号.7')
    const listed = async (list: string) => {
      const query = `{ partLots(list: ${list}, first: 5) { edges { node { lot } } } }`
      const { data } = await callApi<{ partLots: { edges: { node: { lot: string } }[] } }>({
        query,
        viewer: tenant.as.MANUFACTURER,
      })
      return data.partLots.edges.map(({ node }) => node.lot)
    }
    expect([await listed('RECALLED'), await listed('EXPIRING'), await listed('EXPIRED')]).toEqual([[], ['批号.7'], []])
    const { id, version } = await blockLot(tenant, found)
    expect(await listed('RECALLED')).toEqual(['批号.7'])
    const decide = (name: 'partLotBlock' | 'partLotRelease', input: object) =>
      lotAction(name, tenant.as.MANUFACTURER, { id, version, reason: '复检合格', ...input })
    expect(codes(await decide('partLotBlock', {}))).toBe('LOT_BLOCKED input.id')
    expect(codes(await decide('partLotRelease', { version: 1 }))).toBe('STALE_VERSION input.version')
    expect(codes(await decide('partLotRelease', { reason: ' ' }))).toBe('REQUIRED input.reason')
    expect(codes(await decide('partLotRelease', {}))).toBe('')
    expect(codes(await decide('partLotRelease', { version: version + 1 }))).toBe('LOT_NOT_BLOCKED input.id')
    expect(await listed('RECALLED')).toEqual([])
    const local = lotId(fromGlobalId('Part', found.part.id, []), found.lot)
    const { lots } = createLotsStore()
    const lot = await lots.need(local, [])
    const log = (await lots.entryPage(local, { first: 10 })).rows.map(({ node }) => node)
    expect(replay(evolveLot, log)).toEqual(lot)
    expect(checkEntries(log, lot)).toBeUndefined()
    expect(log.map(({ event }) => event.type)).toEqual(['RECEIVED', 'BLOCKED', 'RELEASED'])
  })
})

test('a lot that expired is not fitted, and what was set apart of it is not released', async () => {
  const tenant = await newTenant()
  const found = await inLot(tenant)
  const old = { lot: 'L-0', placeId: found.warehouse.id, quantity: 1 }
  const received = { ...old, reference: 'PO-0', expiresOn: addDays(today(), -1) }
  await found.move('stockReceive', tenant.as.MANUFACTURER, received)
  await found.move('stockQuarantine', tenant.as.MANUFACTURER, { ...old, reason: '过期' })
  const input = { ...old, partId: found.part.id, reason: '复检' }
  expect(codes(await moveStock('stockRelease', tenant.as.MANUFACTURER, input))).toBe('LOT_EXPIRED input.lot')
})

test('cost: a recall is one transaction, a page of where the lot lies one Query, of where it was fitted one more', async () => {
  const tenant = await newTenant()
  const found = await inLot(tenant)
  await fitLot(tenant, await orderAtWork(tenant), found.part.number, found.lot)
  const { MANUFACTURER } = tenant.as
  const shown = await lotShown<{ id: string; version: number }>(MANUFACTURER, found)
  const input = { id: shown?.id, version: shown?.version, reason: '召回' }
  const blocking = await measured(() => lotAction('partLotBlock', MANUFACTURER, input))
  expect(blocking.cost.operations).toBe('GetItem + TransactWriteItems')
  const costOf = async (fields: string) => (await measured(() => lotShown(MANUFACTURER, found, fields))).cost.operations
  expect(await costOf('id')).toBe('2 GetItem')
  expect(await costOf('holders { edges { node { lot balance { available } } } }')).toBe('2 GetItem + Query')
  expect(await costOf('fittings { edges { node { quantity } } }')).toBe('2 GetItem + Query')
})
