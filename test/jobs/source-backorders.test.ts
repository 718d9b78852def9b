import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import { ulid } from 'ulid'
import { JOB, type Piece } from '../../functions/parts/backorders/backorders'
import { planBackorders as planBare } from '../../functions/parts/backorders/plan-backorders.use-case'
import { handler as entry } from '../../functions/parts/backorders/source-backorders.queue'
import { sourceBackorders, sourceBackordersOnce } from '../../functions/parts/backorders/source-backorders.use-case'
import { sourcingByJob } from '../../functions/parts/requests/by-job.use-case'
import { createRequestsStore } from '../../functions/parts/requests/requests.store'
import { jobRun } from '../../functions/platform/jobs'
import { addDays } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, type TokenClaims } from '../support/api'
import { requestOf } from '../support/conduct-tenant'
import { deployed } from '../support/deployed'
import { distantDay } from '../support/evaluations'
import { measured } from '../support/meter'
import { kindsTold } from '../support/notices'
import {
  askedForPart,
  inWarehouse,
  orderAtWork,
  type RequestAnswer,
  requestAction,
  requestIn,
  toldOfPromise,
} from '../support/part-requests'
import { takeMessages } from '../support/queue'
import { moveStock } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'
import { act } from '../support/work-orders'

const source = deployed('source-backorders', sourceBackordersOnce)
const supply = deployed('supply-backorders', sourceBackorders)
const work = deployed('source-backorders', entry)
const plan = deployed('plan-backorders', planBare)

const by = () => sourcingByJob(JOB, new Date())
const waitingIn = ({ maker }: Tenant, partId: string) => ({
  manufacturerId: maker.id,
  partId: fromGlobalId('Part', partId, []),
})

const stateOf = async (tenant: Tenant, { id }: { readonly id: string }) => {
  const query = `{ node(id: "${id}") { ... on PartRequest { state version } } }`
  const { data } = await callApi<{ node: { state: string; version: number } }>({
    query,
    viewer: tenant.as.MANUFACTURER,
  })
  return data.node
}
const receive = async (tenant: Tenant, placeId: string, partId: string, quantity: number) => {
  const came = { placeId, partId, quantity, reference: 'PO-3' }
  expect((await moveStock('stockReceive', tenant.as.MANUFACTURER, came)).userErrors).toEqual([])
}

describe('N8 what orders wait for', () => {
  test('is given to the oldest promise first, as far as it goes, and the point is told', async () => {
    const tenant = await newTenant({ capacity: 20 })
    const { part, warehouse } = await inWarehouse(tenant, 0)
    const asked = [
      await askedForPart(tenant, part.id),
      await askedForPart(tenant, part.id, 3),
      await askedForPart(tenant, part.id),
    ]
    const byPromise = asked.toSorted((a, b) => `${a.promisedOn}${a.id}`.localeCompare(`${b.promisedOn}${b.id}`))
    await receive(tenant, warehouse.id, part.id, 4)
    expect(await supply(by(), waitingIn(tenant, part.id))).toBe(2)
    const states = await Promise.all(byPromise.map((one) => stateOf(tenant, one)))
    const served = states.filter(({ state }) => state === 'ORDERED')
    expect(served).toHaveLength(2)
    const listed = await callApi<{ partBackorders: { edges: { node: { id: string } }[] } }>({
      query: '{ partBackorders(first: 5) { edges { node { id } } } }',
      viewer: tenant.as.MANUFACTURER,
    })
    const waiting = states.flatMap(({ state }, i) => (state === 'BACKORDERED' ? [byPromise[i]?.id] : []))
    expect(listed.data.partBackorders.edges.map(({ node }) => node.id)).toEqual(waiting)
    expect((await kindsTold(tenant.as.SERVICE_POINT)).filter((kind) => kind === 'PART_FOUND')).toHaveLength(2)
    expect(await supply(by(), waitingIn(tenant, part.id))).toBe(0)
  })

  test('whoever asked later but was promised it earlier comes first', async () => {
    const tenant = await newTenant({ capacity: 20 })
    const { part, warehouse } = await inWarehouse(tenant, 0)
    const first = await askedForPart(tenant, part.id)
    const { maker, provider, point } = tenant
    const orderId = fromGlobalId('WorkOrder', await orderAtWork(tenant), [])
    const { id } = await createRequestsStore().requests.open(
      requestOf(0),
      `${orderId}.${ulid()}`,
      { role: 'PLATFORM', subject: 'test' },
      {
        ...{ type: 'ASKED', orderId, manufacturerId: maker.id, providerId: provider.id, pointId: point.id },
        ...{ partId: fromGlobalId('Part', part.id, []), quantity: 1, leadDays: 5 },
        ...{ source: { kind: 'MAKER' }, promisedOn: addDays(first.promisedOn, -3) },
      },
    )
    await receive(tenant, warehouse.id, part.id, 1)
    expect(await supply(by(), waitingIn(tenant, part.id))).toBe(1)
    expect((await stateOf(tenant, { id: toGlobalId('PartRequest', id) })).state).toBe('ORDERED')
    expect((await stateOf(tenant, first)).state).toBe('BACKORDERED')
  })

  test('leaves no trace where nobody has any, ends with an order that is not worked on, and costs a look', async () => {
    const tenant = await newTenant()
    const { part } = await inWarehouse(tenant, 0)
    const asked = await askedForPart(tenant, part.id)
    const look = await measured(() => supply(by(), waitingIn(tenant, part.id)))
    expect(look.cost).toMatchObject({ write: 0, operations: '6 Query + 4 GetItem' })
    expect(await stateOf(tenant, asked)).toEqual({ state: 'BACKORDERED', version: 1 })
    // As if the end of the order had left it.
    const lost = { ...by(), orderOf: async () => undefined }
    expect(await supply(lost, waitingIn(tenant, part.id))).toBe(0)
    expect(await stateOf(tenant, asked)).toEqual({ state: 'CANCELLED', version: 2 })
  })

  test('goes to none whose order ended while its part was on its way and never came: the night ends what it asked for', async () => {
    const tenant = await newTenant({ capacity: 20 })
    const { part, warehouse } = await inWarehouse(tenant, 1)
    const sent = await askedForPart(tenant, part.id)
    const next = async (name: 'partRequestShip' | 'partRequestMiss', viewer: TokenClaims, more = {}) => {
      const { version } = await stateOf(tenant, sent)
      expect((await requestAction(name, viewer, { id: sent.id, version, ...more })).userErrors).toEqual([])
    }
    await next('partRequestShip', tenant.as.MANUFACTURER)
    await act(tenant, 'TECHNICIAN', 'Diagnose', sent.orderId, { faultCode: 'MOTOR' })
    expect((await act(tenant, 'TECHNICIAN', 'Complete', sent.orderId)).userErrors).toEqual([])
    await next('partRequestMiss', tenant.as.SERVICE_POINT, { reason: '途中丢失' })
    expect((await stateOf(tenant, sent)).state).toBe('BACKORDERED')
    const waiting = await askedForPart(tenant, part.id)
    await receive(tenant, warehouse.id, part.id, 2)
    expect(await source({ day: distantDay(), ...waitingIn(tenant, part.id) }, by())).toBe(1)
    expect((await stateOf(tenant, waiting)).state).toBe('ORDERED')
    expect((await stateOf(tenant, sent)).state).toBe('CANCELLED')
    expect(await toldOfPromise(sent.id, waiting.promisedOn)).toEqual([])
    const query = `{ stockCard(placeId: "${warehouse.id}", partId: "${part.id}") { balance { available reserved } } }`
    const { data } = await callApi<object>({ query, viewer: tenant.as.MANUFACTURER })
    expect(data).toEqual({ stockCard: { balance: { available: 1, reserved: 1 } } })
    // Done again, it may ask for the part anew.
    await act(tenant, 'CUSTOMER', 'Dispute', sent.orderId, { reason: '还是不转' })
    expect((await act(tenant, 'MANUFACTURER', 'Rework', sent.orderId)).object?.state).toBe('ACCEPTED')
    const anew = { orderId: sent.orderId, partId: part.id, quantity: 1 }
    expect((await requestAction('partRequestOpen', tenant.as.SERVICE_POINT, anew)).object?.state).toBe('ORDERED')
  })

  test('is given once by however many workers at once, and after a crash half way to those that were left', async () => {
    const tenant = await newTenant({ capacity: 20 })
    const { part, warehouse } = await inWarehouse(tenant, 0)
    const asked: RequestAnswer[] = []
    for (let i = 0; i < 4; i += 1) asked.push(await askedForPart(tenant, part.id))
    await receive(tenant, warehouse.id, part.id, 3)
    const piece: Piece = { day: distantDay(), ...waitingIn(tenant, part.id) }
    let left = 1
    const failing = {
      ...by(),
      newId: () => {
        if (left-- <= 0) throw new Error('the power went')
        return by().newId()
      },
    }
    await expect(source(piece, failing)).rejects.toThrow('the power went')
    await Promise.all([source(piece, by()), source(piece, by())])
    expect(await source(piece, by())).toBe(0)
    const states = await Promise.all(asked.map((one) => stateOf(tenant, one)))
    expect(states.map(({ state, version }) => `${state} ${version}`).sort()).toEqual([
      'BACKORDERED 1',
      'ORDERED 2',
      'ORDERED 2',
      'ORDERED 2',
    ])
    const query = `{ stockCard(placeId: "${warehouse.id}", partId: "${part.id}") { balance { available reserved } } }`
    const { data } = await callApi<object>({ query, viewer: tenant.as.MANUFACTURER })
    expect(data).toEqual({ stockCard: { balance: { available: 0, reserved: 3 } } })
  })
})

test('N8 once a promised day has passed without the part, the point and the maker are told, once; not if it was found', async () => {
  const tenant = await newTenant()
  const waiting = await requestIn(tenant, 'BACKORDERED')
  expect(await toldOfPromise(waiting.id, waiting.promisedOn)).toMatchObject([
    {
      kind: 'PART_PROMISE_BROKEN',
      leads: [0],
      inboxes: [
        { role: 'SERVICE_POINT', id: tenant.point.id },
        { role: 'MANUFACTURER', id: tenant.maker.id },
      ],
    },
  ])
  const { part, warehouse } = await inWarehouse(tenant, 0)
  const found = await askedForPart(tenant, part.id)
  await receive(tenant, warehouse.id, part.id, 1)
  expect(await supply(by(), waitingIn(tenant, part.id))).toBe(1)
  expect(await toldOfPromise(found.id, found.promisedOn)).toEqual([])
  const ended = await askedForPart(tenant, (await inWarehouse(tenant, 0)).part.id)
  await act(tenant, 'TECHNICIAN', 'Diagnose', ended.orderId, { faultCode: 'MOTOR' })
  expect((await act(tenant, 'TECHNICIAN', 'Complete', ended.orderId)).userErrors).toEqual([])
  expect(await toldOfPromise(ended.id, ended.promisedOn)).toEqual([])
})

test('N8 the planner sends a message for each part that orders wait for, the worker counts it once', async () => {
  const tenant = await newTenant({ capacity: 20 })
  const day = distantDay()
  const parts = [(await inWarehouse(tenant, 0)).part.id, (await inWarehouse(tenant, 0)).part.id]
  for (const partId of [...parts, ...parts]) await askedForPart(tenant, partId)
  const makers = async function* () {
    yield tenant.maker
  }
  await plan(new Date(`${day}T00:45:00+08:00`), makers)
  const pieces = ((await takeMessages(JOB)) as Piece[]).filter((piece) => piece.day === day)
  const waited = parts.map((id) => fromGlobalId('Part', id, []))
  expect(pieces.map(({ partId }) => partId).sort()).toEqual(waited.sort())
  const record = (body: Piece, i: number): SQSRecord =>
    ({ messageId: String(i), eventSource: 'aws:sqs', body: JSON.stringify(body) }) as SQSRecord
  const deliver = async () => (await work({ Records: pieces.map(record) }, {} as Context, () => {})) as SQSBatchResponse
  expect(await deliver()).toEqual({ batchItemFailures: [] })
  expect(await deliver()).toEqual({ batchItemFailures: [] })
  expect(await jobRun(JOB, day)).toMatchObject({ planned: 2, done: 2, failed: 0 })
}, 60_000)
