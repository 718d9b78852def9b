import { addDays, dayOf } from '../../functions/shared/days'
import { callApi } from '../support/api'
import { measured } from '../support/meter'
import { planAct, planDone, planIn, purchase, stageBasis } from '../support/part-plans'
import { newPart } from '../support/parts'
import { newWarehouse } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'

const codes = ({ userErrors }: { readonly userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

/** A purchase order of 20 pieces under an approved budget, and a warehouse that they may come to. */
const ordered = async (tenant: Tenant, change: object) => {
  const part = await newPart(tenant, { shelfLifeDays: null, ...change })
  const approved = await planIn(tenant, 'APPROVED', stageBasis, part.id)
  const { id, version } = await planDone(tenant, 'Order', { ...purchase({ number: 'PO-7' }), ...on(approved) })
  const { id: warehouseId } = await newWarehouse(tenant)
  const receive = (quantity: number, more: object = {}, at = version) =>
    planAct(tenant, 'Receive', { id, version: at, number: 'PO-7', quantity, warehouseId, ...more })
  return { part, id, version, warehouseId, receive }
}
const on = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version })

const shown = async (tenant: Tenant, { id, part, warehouseId }: Awaited<ReturnType<typeof ordered>>) => {
  const order = 'state ordered received open purchaseOrders { received open }'
  const card = 'balance { available } movements(first: 5) { edges { node { kind quantity reference } } }'
  const query = `{ node(id: "${id}") { ... on PartPlan { ${order} } }
    stockCard(placeId: "${warehouseId}", partId: "${part.id}") { ${card} } }`
  const { data } = await callApi<{ node: object; stockCard: object }>({ query, viewer: tenant.as.MANUFACTURER })
  return data
}

describe('K7 what came of an approved purchase order', () => {
  test('is booked into the warehouse under its number, in part and whole, and shows what is still to come', async () => {
    const tenant = await newTenant()
    const found = await ordered(tenant, { tracking: 'NONE' })
    const { version, receive } = found
    expect(codes(await receive(12))).toBe('')
    expect(await shown(tenant, found)).toEqual({
      node: {
        ...{ state: 'ORDERED', ordered: 20, received: 12, open: 8 },
        purchaseOrders: [{ received: 12, open: 8 }],
      },
      stockCard: {
        balance: { available: 12 },
        movements: { edges: [{ node: { kind: 'RECEIVE', quantity: 12, reference: 'PO-7' } }] },
      },
    })
    expect(codes(await receive(9, {}, version + 1))).toBe('PART_PLAN_OVER_RECEIPT input.quantity')
    expect(codes(await receive(8, {}, version + 1))).toBe('')
    expect(codes(await receive(1, {}, version + 2))).toBe('PART_PLAN_ALL_RECEIVED input.number')
    expect(await shown(tenant, found)).toMatchObject({
      node: { received: 20, open: 0, purchaseOrders: [{ received: 20, open: 0 }] },
      stockCard: { balance: { available: 20 } },
    })
  })

  test('is booked by lot with its last day, or piece by piece', async () => {
    const tenant = await newTenant()
    const byLot = await ordered(tenant, { tracking: 'LOT' })
    const expiresOn = addDays(dayOf(new Date()), 100)
    expect(codes(await byLot.receive(5))).toBe('TRACKED_OTHERWISE input.lot')
    expect(codes(await byLot.receive(5, { lot: 'L-7', expiresOn }))).toBe('')
    const query = `{ partLot(partId: "${byLot.part.id}", lot: "L-7") { expiresOn } }`
    const { data } = await callApi<object>({ query, viewer: tenant.as.MANUFACTURER })
    expect(data).toEqual({ partLot: { expiresOn } })
    const bySerial = await ordered(tenant, { tracking: 'SERIAL' })
    expect(codes(await bySerial.receive(2, { serials: ['S-1'] }))).toBe('SERIALS_DIFFER input.serials')
    expect(codes(await bySerial.receive(2, { serials: ['S-1', 'S-2'] }))).toBe('')
    const more = await bySerial.receive(1, { serials: ['S-1'] }, bySerial.version + 1)
    expect(codes(more)).toBe('SERIAL_ELSEWHERE input.serials.0')
    expect(await shown(tenant, bySerial)).toMatchObject({
      node: { received: 2 },
      stockCard: { balance: { available: 2 } },
    })
  })

  test('is booked once, however often and by however many it is said at once', async () => {
    const tenant = await newTenant()
    const found = await ordered(tenant, { tracking: 'NONE' })
    const same = { idempotencyKey: 'the same' }
    const answers = await Promise.all([
      found.receive(15, same),
      found.receive(15, same),
      found.receive(15, { idempotencyKey: 'another' }),
    ])
    const refused = answers.map(codes).filter((one) => one !== '')
    expect(['STALE_VERSION input.version', 'BUSY ']).toEqual(expect.arrayContaining([...new Set(refused)]))
    expect(await shown(tenant, found)).toMatchObject({
      node: { received: 15, open: 5 },
      stockCard: { balance: { available: 15 } },
    })
  })

  test('goes to a warehouse of the maker that is open, and its rest is given up with the plan', async () => {
    const tenant = await newTenant()
    const found = await ordered(tenant, { tracking: 'NONE' })
    const foreign = await newWarehouse(await newTenant())
    const refused = await found.receive(1, { warehouseId: foreign.id })
    expect(codes(refused)).toBe('NOT_FOUND input.warehouseId')
    expect(codes(await found.receive(4))).toBe('')
    const cancelled = { id: found.id, version: found.version + 1, reason: '停产' }
    await planDone(tenant, 'Cancel', cancelled)
    expect(await shown(tenant, found)).toMatchObject({ node: { state: 'RECEIVED', ordered: 20, received: 4, open: 0 } })
    expect(codes(await found.receive(1, {}, found.version + 2))).toBe('ACTION_NOT_ALLOWED input.id')
  })

  test('cost: 3 reads and one transaction, whatever came before', async () => {
    const tenant = await newTenant()
    const { receive, version } = await ordered(tenant, { tracking: 'NONE' })
    const first = (await measured(() => receive(1))).cost
    expect(first.operations).toBe('3 GetItem + TransactWriteItems')
    for (let i = 1; i < 6; i += 1) await receive(1, {}, version + i)
    const last = (await measured(() => receive(1, {}, version + 6))).cost
    expect(last.operations).toBe(first.operations)
  })
})
