import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import { STAND_BUCKETS, stoodSince } from '../../functions/orders/stands.store'
import { planLotSweeps as planBare } from '../../functions/parts/lots/plan-lot-sweeps.use-case'
import { JOB, type Piece } from '../../functions/parts/lots/sweep'
import { recallLot, sweepLot } from '../../functions/parts/lots/sweep-lot.use-case'
import { handler as entry } from '../../functions/parts/lots/sweep-lots.queue'
import { sourcingByJob } from '../../functions/parts/requests/by-job.use-case'
import { lotId } from '../../functions/parts/stock/lot'
import { jobRun } from '../../functions/platform/jobs'
import { addDays } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, type TokenClaims } from '../support/api'
import { deployed } from '../support/deployed'
import { distantDay } from '../support/evaluations'
import { kindsTold, noticesOf } from '../support/notices'
import { blockLot, type InLot, inLot, today } from '../support/part-lots'
import { askedForPart, requestAction, toldOfPromise } from '../support/part-requests'
import { takeMessages } from '../support/queue'
import { newTenant, type Tenant } from '../support/tenant'
import { act } from '../support/work-orders'

const sweep = deployed('sweep-lots', sweepLot)
const recall = deployed('recall-lots', recallLot)
const work = deployed('sweep-lots', entry)
const plan = deployed('plan-lot-sweeps', planBare)

const by = (now = new Date()) => sourcingByJob(JOB, now)
const idOf = ({ part, lot }: InLot) => lotId(fromGlobalId('Part', part.id, []), lot)
const pieceOf = (found: InLot, day = today()): Piece => ({ day, lotId: idOf(found) })

interface Card {
  readonly balance: { readonly available: number; readonly reserved: number; readonly quarantined: number }
  readonly movements: {
    readonly edges: readonly { readonly node: { readonly kind: string; readonly reason: string } }[]
  }
}

interface Shown {
  readonly state: string
  readonly source: string
  readonly lot: string | null
  readonly promisedOn: string
  readonly version: number
}

const cardAt = async (tenant: Tenant, placeId: string, { part }: InLot): Promise<Card> => {
  const fields = 'balance { available reserved quarantined } movements(first: 50) { edges { node { kind reason } } }'
  const query = `{ stockCard(placeId: "${placeId}", partId: "${part.id}") { ${fields} } }`
  const { data } = await callApi<{ stockCard: Card }>({ query, viewer: tenant.as.MANUFACTURER })
  return data.stockCard
}
const everywhere = async (tenant: Tenant, found: InLot) => {
  const cards = await Promise.all(
    [found.warehouse.id, found.pointId, found.vanId].map((id) => cardAt(tenant, id, found)),
  )
  const { available, quarantined } = {
    available: cards.map(({ balance }) => balance.available),
    quarantined: cards.map(({ balance }) => balance.quarantined),
  }
  return { available, quarantined }
}
const quarantines = async (tenant: Tenant, found: InLot, placeId: string) =>
  (await cardAt(tenant, placeId, found)).movements.edges
    .map(({ node }) => node)
    .filter(({ kind }) => kind === 'QUARANTINE')

const stateOf = async (tenant: Tenant, id: string) => {
  const fields = 'state source lot promisedOn version log { edges { node { action } } }'
  const query = `{ node(id: "${id}") { ... on PartRequest { ${fields} } } }`
  const { data } = await callApi<{ node: Shown }>({ query, viewer: tenant.as.MANUFACTURER })
  return data.node
}
/** Five pieces, kept in the warehouse to be shipped: nobody else has as many. */
const toBeShipped = async (tenant: Tenant, found: InLot, expiresOn?: string) => {
  const more = { placeId: found.warehouse.id, quantity: 6, reference: 'PO-3', expiresOn }
  await found.move('stockReceive', tenant.as.MANUFACTURER, more)
  const asked = await askedForPart(tenant, found.part.id, 5)
  expect(asked).toMatchObject({ state: 'ORDERED', source: 'WAREHOUSE' })
  return asked
}

/** Orders whose repair began, or came to wait for a part, on a day. */
const waitingSince = async (day: string): Promise<string[]> => {
  const found: string[] = []
  for (let bucket = 0; bucket < STAND_BUCKETS; bucket += 1)
    for await (const id of stoodSince(day, bucket)) found.push(toGlobalId('WorkOrder', id))
  return found
}

describe('K8 the night after its last day, a lot', () => {
  test('is set apart wherever it lies, by the platform and with the reason, and its holders are told', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant, today())
    const night = addDays(today(), 1)
    expect(await sweep(pieceOf(found), by())).toEqual({ requests: 0, pieces: 0 })
    expect(await everywhere(tenant, found)).toEqual({ available: [4, 4, 2], quarantined: [0, 0, 0] })
    expect(await sweep(pieceOf(found, night), by())).toEqual({ requests: 0, pieces: 10 })
    expect(await everywhere(tenant, found)).toEqual({ available: [0, 0, 0], quarantined: [4, 4, 2] })
    expect(await quarantines(tenant, found, found.vanId)).toEqual([{ kind: 'QUARANTINE', reason: 'EXPIRED' }])
    for (const role of ['MANUFACTURER', 'SERVICE_POINT', 'TECHNICIAN'] as const)
      expect(await kindsTold(tenant.as[role])).toContain('LOT_EXPIRED')
  })

  test('swept again, at the same time or after a crash half way, gives the same ledger', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant, today())
    const piece = pieceOf(found, addDays(today(), 1))
    let left = 2
    const failing = { ...by(), newId: () => (left-- > 0 ? by().newId() : fail()) }
    const fail = (): never => {
      throw new Error('the power went')
    }
    await expect(sweep(piece, failing)).rejects.toThrow('the power went')
    const half = await everywhere(tenant, found)
    expect(half.quarantined.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0)
    expect(half.available.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0)
    await Promise.all([sweep(piece, by()), sweep(piece, by())])
    await sweep(piece, by())
    expect(await everywhere(tenant, found)).toEqual({ available: [0, 0, 0], quarantined: [4, 4, 2] })
    for (const [placeId, pieces] of [
      [found.warehouse.id, 1],
      [found.pointId, 1],
      [found.vanId, 1],
    ] as const)
      expect(await quarantines(tenant, found, placeId)).toHaveLength(pieces)
    expect((await kindsTold(tenant.as.TECHNICIAN)).filter((kind) => kind === 'LOT_EXPIRED')).toHaveLength(1)
  })

  test('is told of 30 days ahead to who holds it, once', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant, addDays(today(), 30))
    await sweep(pieceOf(found), by())
    await sweep(pieceOf(found), by())
    const told = (await noticesOf(tenant.as.SERVICE_POINT)).filter(({ kind }) => kind === 'LOT_EXPIRES')
    expect(told).toHaveLength(1)
    expect(told[0]?.text).toContain('30')
    expect(await everywhere(tenant, found)).toEqual({ available: [4, 4, 2], quarantined: [0, 0, 0] })
  })
})

describe('K8 what is kept for orders of a lot that expires', () => {
  /** The last day on which it may arrive by clause 8 of these terms: what expires sooner is not kept for an order. */
  const lastDay = addDays(today(), 90)
  const night = addDays(lastDay, 1)
  const atNight = () => by(new Date(`${night}T00:20:00+08:00`))

  test('lies there no more: they come to wait from that night on, and the point is told', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant, lastDay)
    const inVan = await askedForPart(tenant, found.part.id, 2)
    expect(inVan).toMatchObject({ state: 'RESERVED', source: 'VAN' })
    const shipped = await toBeShipped(tenant, found, lastDay)
    expect(await sweep(pieceOf(found), by())).toEqual({ requests: 0, pieces: 0 })
    expect(await waitingSince(night)).not.toContain(inVan.orderId)
    expect(await sweep(pieceOf(found, night), atNight())).toEqual({ requests: 2, pieces: 16 })
    expect(await waitingSince(night)).toContain(inVan.orderId)
    for (const { id, promisedOn: before } of [inVan, shipped]) {
      const { promisedOn, ...after } = await stateOf(tenant, id)
      expect(after).toMatchObject({ state: 'BACKORDERED', source: 'MAKER', lot: null })
      expect(promisedOn > night).toBe(true)
      expect(await toldOfPromise(id, before)).toEqual([])
      expect(await toldOfPromise(id, promisedOn)).toMatchObject([{ kind: 'PART_PROMISE_BROKEN' }])
    }
    const kinds = await kindsTold(tenant.as.SERVICE_POINT)
    expect(kinds.filter((kind) => kind === 'PART_WITHDRAWN')).toHaveLength(2)
    expect(kinds).toContain('LOT_EXPIRED')
    expect(await everywhere(tenant, found)).toEqual({ available: [0, 0, 0], quarantined: [10, 4, 2] })
  })

  test('is freed and set apart where the order ended while it was on its way: nothing is taken for it elsewhere', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant, lastDay)
    const late = await toBeShipped(tenant, found, lastDay)
    const next = async (name: 'partRequestShip' | 'partRequestReceive', viewer: TokenClaims) => {
      const { version } = await stateOf(tenant, late.id)
      expect((await requestAction(name, viewer, { id: late.id, version })).userErrors).toEqual([])
    }
    await next('partRequestShip', tenant.as.MANUFACTURER)
    await act(tenant, 'TECHNICIAN', 'Diagnose', late.orderId, { faultCode: 'MOTOR' })
    expect((await act(tenant, 'TECHNICIAN', 'Complete', late.orderId)).userErrors).toEqual([])
    await next('partRequestReceive', tenant.as.SERVICE_POINT)
    const other = { placeId: found.warehouse.id, quantity: 5, reference: 'PO-4', lot: 'L-2' }
    await found.move('stockReceive', tenant.as.MANUFACTURER, other)
    expect((await cardAt(tenant, found.pointId, found)).balance).toMatchObject({ available: 4, reserved: 5 })
    expect(await sweep(pieceOf(found, night), atNight())).toEqual({ requests: 1, pieces: 16 })
    expect(await stateOf(tenant, late.id)).toMatchObject({ state: 'CANCELLED', lot: null })
    expect((await cardAt(tenant, found.pointId, found)).balance).toEqual({ available: 0, reserved: 0, quarantined: 9 })
    const inWarehouse = (await cardAt(tenant, found.warehouse.id, found)).balance
    expect(inWarehouse).toEqual({ available: 5, reserved: 0, quarantined: 5 })
    expect(await kindsTold(tenant.as.SERVICE_POINT)).not.toContain('PART_WITHDRAWN')
    // Done again, it may ask for the part anew.
    await act(tenant, 'CUSTOMER', 'Dispute', late.orderId, { reason: '还是不转' })
    expect((await act(tenant, 'MANUFACTURER', 'Rework', late.orderId)).object?.state).toBe('ACCEPTED')
    const anew = { orderId: late.orderId, partId: found.part.id, quantity: 1 }
    expect((await requestAction('partRequestOpen', tenant.as.SERVICE_POINT, anew)).object?.state).toBe('ORDERED')
  })
})

describe('K8 of a lot that is recalled', () => {
  test('what is kept for an order is freed, set apart, and taken from elsewhere; the point is told', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant)
    const kept = await askedForPart(tenant, found.part.id, 2)
    expect(kept.source).toBe('VAN')
    const other = { placeId: found.warehouse.id, quantity: 2, reference: 'PO-2', lot: 'L-2' }
    await found.move('stockReceive', tenant.as.MANUFACTURER, other)
    await blockLot(tenant, found)
    expect(await recall(idOf(found), today(), by())).toEqual({ requests: 1, pieces: 10 })
    expect(await stateOf(tenant, kept.id)).toMatchObject({ state: 'ORDERED', source: 'WAREHOUSE', lot: 'L-2' })
    expect((await cardAt(tenant, found.vanId, found)).balance).toEqual({ available: 0, reserved: 0, quarantined: 2 })
    const kinds = await kindsTold(tenant.as.SERVICE_POINT)
    expect(kinds).toEqual(expect.arrayContaining(['PART_WITHDRAWN', 'LOT_RECALLED']))
    expect(await kindsTold(tenant.as.TECHNICIAN)).toContain('LOT_RECALLED')
    // The night finds nothing left to do, and tells nobody twice.
    expect(await sweep(pieceOf(found), by())).toEqual({ requests: 0, pieces: 0 })
    expect(await kindsTold(tenant.as.SERVICE_POINT)).toEqual(kinds)
  })

  test('what nobody else has is the maker’s to supply, and what is on its way is named', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant)
    const fromVan = await askedForPart(tenant, found.part.id, 2)
    const fromShelf = await askedForPart(tenant, found.part.id, 4)
    const shipped = await askedForPart(tenant, found.part.id, 3)
    const sent = { id: shipped.id, version: shipped.version }
    expect((await requestAction('partRequestShip', tenant.as.MANUFACTURER, sent)).userErrors).toEqual([])
    await blockLot(tenant, found)
    await recall(idOf(found), today(), by())
    for (const { id } of [fromVan, fromShelf])
      expect(await stateOf(tenant, id)).toMatchObject({ state: 'BACKORDERED', source: 'MAKER', lot: null })
    expect(await stateOf(tenant, shipped.id)).toMatchObject({ state: 'SHIPPED', lot: 'L-1' })
    expect(await kindsTold(tenant.as.SERVICE_POINT)).toContain('LOT_ON_ITS_WAY')
    const arrived = { id: shipped.id, version: shipped.version + 1 }
    expect((await requestAction('partRequestReceive', tenant.as.SERVICE_POINT, arrived)).userErrors).toEqual([])
    expect(await sweep(pieceOf(found, addDays(today(), 1)), by())).toEqual({ requests: 1, pieces: 3 })
    expect(await stateOf(tenant, shipped.id)).toMatchObject({ state: 'BACKORDERED', lot: null })
    expect((await cardAt(tenant, found.pointId, found)).balance).toEqual({ available: 0, reserved: 0, quarantined: 7 })
  })

  test('what was to be shipped of it is promised for another day, and nobody is told that the first has passed', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant)
    const kept = await toBeShipped(tenant, found)
    expect(await toldOfPromise(kept.id, kept.promisedOn)).toHaveLength(1)
    await blockLot(tenant, found)
    expect(await recall(idOf(found), today(), by())).toEqual({ requests: 1, pieces: 16 })
    const { promisedOn, ...after } = await stateOf(tenant, kept.id)
    expect(after).toMatchObject({ state: 'BACKORDERED', source: 'MAKER', lot: null })
    expect(promisedOn > kept.promisedOn).toBe(true)
    expect(await toldOfPromise(kept.id, kept.promisedOn)).toEqual([])
    expect(await toldOfPromise(kept.id, promisedOn)).toMatchObject([
      { kind: 'PART_PROMISE_BROKEN', params: { promisedOn } },
    ])
  })

  test('a crash between two orders loses none of them', async () => {
    const tenant = await newTenant()
    const found = await inLot(tenant)
    const asked = [await askedForPart(tenant, found.part.id, 2), await askedForPart(tenant, found.part.id, 4)]
    await blockLot(tenant, found)
    let left = 1
    const { orderOf } = by()
    const failing = {
      ...by(),
      orderOf: async (id: string) => {
        if (left-- === 0) throw new Error('the power went')
        return orderOf(id)
      },
    }
    await expect(recall(idOf(found), today(), failing)).rejects.toThrow('the power went')
    expect(await recall(idOf(found), today(), by())).toEqual({ requests: 1, pieces: 10 })
    for (const { id } of asked)
      expect(await stateOf(tenant, id)).toMatchObject({ state: 'BACKORDERED', source: 'MAKER' })
    expect(await everywhere(tenant, found)).toEqual({ available: [0, 0, 0], quarantined: [4, 4, 2] })
  })
})

test('K8 the planner sends out what is recalled, has expired or expires soon, and the worker counts it once', async () => {
  const tenant = await newTenant()
  const day = distantDay()
  const expired = await inLot(tenant, addDays(day, -2), 'OLD')
  const soon = await inLot(tenant, addDays(day, 14), 'SOON')
  const later = await inLot(tenant, addDays(day, 90), 'LATER')
  const recalled = await inLot(tenant, addDays(day, -5), '批次 7')
  await blockLot(tenant, recalled)
  const makers = async function* () {
    yield tenant.maker
  }
  await plan(new Date(`${day}T00:15:00+08:00`), makers)
  const pieces = ((await takeMessages(JOB)) as Piece[]).filter((piece) => piece.day === day)
  const ids = [recalled, expired, soon].map(idOf)
  expect(pieces.map(({ lotId: id }) => id).sort()).toEqual(ids.sort())
  expect(pieces.map(({ lotId: id }) => id)).not.toContain(idOf(later))
  const record = (body: Piece, i: number): SQSRecord =>
    ({ messageId: String(i), eventSource: 'aws:sqs', body: JSON.stringify(body) }) as SQSRecord
  const deliver = async () => (await work({ Records: pieces.map(record) }, {} as Context, () => {})) as SQSBatchResponse
  expect(await deliver()).toEqual({ batchItemFailures: [] })
  expect(await deliver()).toEqual({ batchItemFailures: [] })
  expect(await jobRun(JOB, day)).toMatchObject({ planned: 3, done: 3, failed: 0 })
}, 60_000)
