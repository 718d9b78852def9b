import type { Context, SQSEvent } from 'aws-lambda'
import { footingsOf, prospectsFor } from '../../functions/network/prospects.use-case'
import {
  dispatchTogether as dispatchTogetherBare,
  MAX_TOGETHER,
} from '../../functions/orders/dispatch-together.use-case'
import { type Piece, piecesOf } from '../../functions/orders/dispatch-waiting'
import { handler as dispatchWaitingEntry } from '../../functions/orders/dispatch-waiting.queue'
import { createOrdersStore, type OrdersStore } from '../../functions/orders/orders.store'
import { handler as planEntry } from '../../functions/orders/plan-waiting.schedule'
import { partsAtHand } from '../../functions/parts/at-hand/parts-at-hand.use-case'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { takeMessages } from '../support/queue'
import { newTenant, type Tenant } from '../support/tenant'
import { act, contactOf, dispatch, read, report } from '../support/work-orders'

const dispatchTogether = deployed('dispatch-waiting', dispatchTogetherBare)

const dispatchWaiting = deployed('dispatch-waiting', dispatchWaitingEntry)

const store = createOrdersStore()
const localId = (id: string) => fromGlobalId('WorkOrder', id, [])
const latest = (id: string) => store.latest(localId(id))

let phones = 0
/** A report by the hotline of a customer of its own, dispatched by nobody yet. */
const reported = async (tenant: Tenant, changes: object = {}): Promise<string> => {
  phones += 1
  const contact = { ...contactOf(tenant), phone: `188${String(phones).padStart(8, '0')}` }
  const modelId = toGlobalId('ProductModel', tenant.model.id)
  const input = { contact, manufacturerId: null, serial: null, modelId, ...changes }
  const { object, userErrors } = await report(tenant, input, 'HOTLINE')
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object.id
}

const several = async (tenant: Tenant, count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let i = 0; i < count; i += 1) ids.push(await reported(tenant))
  return ids
}

const together = (ids: readonly string[], change: Partial<OrdersStore> = {}) => {
  const standingsOf = async (points: readonly string[]) => points.map(() => undefined)
  return dispatchTogether(
    { store: { ...store, ...change }, prospectsFor, footingsOf, standingsOf, partsAtHand },
    ids.map(localId),
    new Date(),
  )
}

const states = async (ids: readonly string[]) => (await Promise.all(ids.map(latest))).map((order) => order?.state)
const loadOf = async ({ point }: Tenant) => (await store.presence([point.id], [])).loads[0]
const offersOf = async (id: string) => (await store.allEvents(localId(id))).filter(({ action }) => action === 'OFFER')

const waitingIn = async ({ region }: Tenant): Promise<string[]> => {
  const ids: string[] = []
  for await (const row of store.waiting()) if (row.region === region) ids.push(row.orderId)
  return ids
}

const deliver = (piece: Piece) => {
  const records = [{ messageId: '1', eventSource: 'aws:sqs', body: JSON.stringify(piece) }]
  return dispatchWaiting({ Records: records } as unknown as SQSEvent, {} as Context, () => {})
}

test('N12 what finds every point full waits, and is offered by the queue as soon as one is not', async () => {
  const tenant = await newTenant({ capacity: 1 })
  const [first = '', second = ''] = await several(tenant, 2)
  await dispatch(first)
  await dispatch(second)
  expect(await states([first, second])).toEqual(['OFFERED', 'AWAITING_MAKER'])
  expect(await read(tenant, 'MANUFACTURER', second, 'waitsForCapacity')).toEqual({ waitsForCapacity: true })
  expect(await waitingIn(tenant)).toEqual([localId(second)])
  await deployed('plan-waiting', planEntry)({ at: new Date().toISOString() })
  const planned = (await takeMessages('dispatch-waiting')) as Piece[]
  expect(planned.flatMap(({ orderIds }) => orderIds)).toContain(localId(second))
  const piece = { region: tenant.region, orderIds: [localId(second)] }
  expect(await deliver(piece)).toEqual({ batchItemFailures: [] })
  expect((await latest(second))?.version).toBe(2)
  await act(tenant, 'HOTLINE', 'Cancel', first, { reason: '已修好' })
  for (let again = 0; again < 2; again += 1) expect(await deliver(piece)).toEqual({ batchItemFailures: [] })
  expect(await latest(second)).toMatchObject({ state: 'OFFERED', version: 3, round: 2 })
  expect(await waitingIn(tenant)).toEqual([])
  expect(await loadOf(tenant)).toBe(1)
})

test('what no point could take does not wait for a place; the maker has to act', async () => {
  const tenant = await newTenant({ covers: ['640104'] })
  const id = await reported(tenant)
  await dispatch(id)
  expect(await read(tenant, 'MANUFACTURER', id, 'state waitsForCapacity')).toEqual({
    state: 'AWAITING_MAKER',
    waitsForCapacity: false,
  })
  expect(await waitingIn(tenant)).toEqual([])
  expect(await together([id])).toEqual({ offered: 0, parked: 0, waiting: 0 })
})

test('two batches and single dispatches at the same time place no order twice and fill no point beyond its capacity', async () => {
  const tenant = await newTenant({ capacity: 3 })
  const ids = await several(tenant, 6)
  const runs = [together(ids), together(ids.toReversed()), ...ids.slice(0, 3).map((id) => dispatch(id))]
  await Promise.allSettled(runs)
  await together(ids)
  expect((await states(ids)).filter((state) => state === 'OFFERED')).toHaveLength(3)
  expect((await states(ids)).filter((state) => state === 'AWAITING_MAKER')).toHaveLength(3)
  expect(await loadOf(tenant)).toBe(3)
  const offers = await Promise.all(ids.map(offersOf))
  expect(offers.flat()).toHaveLength(3)
  expect((await waitingIn(tenant)).sort()).toEqual(
    ids
      .filter((_, i) => offers[i]?.length === 0)
      .map(localId)
      .sort(),
  )
}, 60_000)

test('a run that breaks off half way leaves whole orders; delivered again, the rest is placed', async () => {
  const tenant = await newTenant({ capacity: 10 })
  const ids = await several(tenant, 3)
  let saves = 0
  const save: OrdersStore['save'] = async (change) => {
    saves += 1
    if (saves === 2) throw new RangeError('power cut')
    return store.save(change)
  }
  await expect(together(ids, { save })).rejects.toThrow('1 orders could not be placed')
  expect((await states(ids)).filter((state) => state === 'OFFERED')).toHaveLength(2)
  expect(await together(ids)).toEqual({ offered: 1, parked: 0, waiting: 0 })
  expect(await states(ids)).toEqual(['OFFERED', 'OFFERED', 'OFFERED'])
  expect(await loadOf(tenant)).toBe(3)
})

test('N12 the explanation tells the winner, every loser, and whose place another order took', async () => {
  const tenant = await newTenant({ capacity: 1 })
  const [calm = '', urgent = ''] = [await reported(tenant), await reported(tenant, { urgency: 'SAFETY' })]
  expect(await together([calm, urgent])).toEqual({ offered: 1, parked: 1, waiting: 0 })
  expect(await states([calm, urgent])).toEqual(['AWAITING_MAKER', 'OFFERED'])
  const fields =
    'dispatch { round weighedTogether candidates { chosen excludedBy lastPlaceTaken displacement servicePoint { id } } }'
  const own = { servicePoint: { id: toGlobalId('ServicePoint', tenant.point.id) }, excludedBy: null }
  expect(await read(tenant, 'SERVICE_POINT', urgent, fields)).toEqual({
    dispatch: {
      round: 1,
      weighedTogether: 2,
      candidates: [{ ...own, chosen: true, lastPlaceTaken: false, displacement: 0 }],
    },
  })
  expect(await read(tenant, 'MANUFACTURER', calm, fields)).toMatchObject({
    dispatch: { candidates: [{ ...own, chosen: false, lastPlaceTaken: true, displacement: null }] },
  })
})

/** Two orders of one customer. */
const household = async (tenant: Tenant): Promise<[string, string]> => {
  phones += 1
  const contact = { ...contactOf(tenant), phone: `187${String(phones).padStart(8, '0')}` }
  const first = await reported(tenant, { contact })
  return [first, await reported(tenant, { contact, serviceItem: 'MAINTENANCE' })]
}

test('N18 what one technician may do for a household goes as one visit, and both explanations name it', async () => {
  const tenant = await newTenant({ capacity: 10 })
  const [first, second] = await household(tenant)
  expect(await together([first, second])).toMatchObject({ offered: 2 })
  const technician = { id: toGlobalId('Technician', tenant.technician.id) }
  const told = async (role: 'SERVICE_POINT' | 'MANUFACTURER' | 'CUSTOMER', id: string) =>
    (
      await read<{ dispatch: object }>(
        tenant,
        role,
        id,
        'dispatch { bundle { orders { id } technician { id } saving } }',
      )
    )?.dispatch
  // As they are weighed: by their own ids, which the text of global ones does not keep in order.
  const [one, other] = [first, second]
    .map(localId)
    .toSorted()
    .map((id) => toGlobalId('WorkOrder', id))
  for (const [id, mate] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(await told('SERVICE_POINT', id ?? '')).toEqual({ bundle: { orders: [{ id: mate }], technician, saving: 0 } })
    expect(await told('MANUFACTURER', id ?? '')).toMatchObject({ bundle: { orders: [{ id: mate }], saving: null } })
  }
  const explained = (await store.explanation(localId(other ?? ''), 1))?.candidates[0]
  expect(explained).toMatchObject({ pointId: tenant.point.id, figures: { visiting: true } })
})

test('N18 the second order of a household that is no one visit goes where the first one went, at no way', async () => {
  const tenant = await newTenant({ capacity: 10 })
  const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString()
  phones += 1
  const contact = { ...contactOf(tenant), phone: `187${String(phones).padStart(8, '0')}` }
  const first = await reported(tenant, { contact, windows: [{ from: inDays(1), to: inDays(3) }] })
  const serviceItem = 'MAINTENANCE'
  const second = await reported(tenant, { contact, serviceItem, windows: [{ from: inDays(4), to: inDays(6) }] })
  expect(await together([first, second])).toMatchObject({ offered: 2 })
  const [, later = ''] = [first, second].map(localId).toSorted()
  const explained = await store.explanation(later, 1)
  expect(explained).not.toHaveProperty('bundle')
  expect(explained?.candidates[0]).toMatchObject({ pointId: tenant.point.id, figures: { visiting: true, load: 1 } })
})

test('N18 two batches at the same time place no order of a household twice', async () => {
  const tenant = await newTenant({ capacity: 3 })
  const ids = [...(await household(tenant)), ...(await household(tenant))]
  await Promise.allSettled([together(ids), together(ids.toReversed()), together(ids)])
  await together(ids)
  expect((await states(ids)).filter((state) => state === 'OFFERED')).toHaveLength(3)
  expect(await loadOf(tenant)).toBe(3)
  expect((await Promise.all(ids.map(offersOf))).flat()).toHaveLength(3)
}, 60_000)

test('many orders together need the reads of one, and a transaction each', async () => {
  const tenant = await newTenant({ capacity: 100 })
  const few = await measured(async () => together(await several(tenant, 0)))
  expect(few.cost.calls).toBe(0)
  const [two, ten] = [await several(tenant, 2), await several(tenant, 10)]
  const small = await measured(() => together(two))
  const large = await measured(() => together(ten))
  // With what the one point that they all get may take them by, as committed last: 1 BatchGet, 1 GetItem.
  // What repairs of their one model needed: 1 Query.
  expect(small.cost.operations).toBe('5 BatchGetItem + 5 Query + GetItem + 2 TransactWriteItems')
  expect(large.cost.operations).toBe('5 BatchGetItem + 5 Query + GetItem + 10 TransactWriteItems')
  const again = await measured(() => together(ten))
  expect(again.cost.operations).toBe('BatchGetItem')
}, 60_000)

test('pieces hold one county’s orders each, and no more than may be weighed together', async () => {
  async function* waiting() {
    for (let i = 0; i < MAX_TOGETHER + 1; i += 1) yield { region: '420106', orderId: `a${i}` }
    yield { region: '420107', orderId: 'b' }
  }
  const pieces: [string, number][] = []
  for await (const { region, orderIds } of piecesOf(waiting(), MAX_TOGETHER)) pieces.push([region, orderIds.length])
  expect(pieces).toEqual([
    ['420106', 100],
    ['420106', 1],
    ['420107', 1],
  ])
})
