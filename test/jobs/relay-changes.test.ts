import type { Context, DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda'
import fc from 'fast-check'
import { ulid } from 'ulid'
import { createEvidenceStore } from '../../functions/evidence/evidence.store'
import { handler as noteEntry } from '../../functions/evidence/note-heads.queue'
import { functions } from '../../functions/platform/functions'
import { logger } from '../../functions/platform/logger'
import { type RoutedQueue, routedQueues, routes } from '../../functions/platform/streams'
import { queues } from '../../functions/platform/topology'
import { handler } from '../../functions/relay/relay-changes.stream'
import { relayChanges } from '../../functions/relay/relay-changes.use-case'
import { orderIn } from '../support/access/orders'
import { deployed } from '../support/deployed'
import { takeMessages } from '../support/queue'
import { worked } from '../support/relay'
import { recordOf } from '../support/stream-record'
import { newTenant, type Tenant } from '../support/tenant'

beforeAll(() => logger.setLogLevel('SILENT'))

const keyed = (record: DynamoDBRecord, pk: string, sk = '#'): DynamoDBRecord => ({
  ...record,
  dynamodb: { ...record.dynamodb, Keys: { pk: { S: pk }, sk: { S: sk } }, ApproximateCreationDateTime: 1_790_000_000 },
})

/** An order's record, and one of an entry of its log. */
const orderRecord = (doc: object & { id: string; state: string }, sequence: number) =>
  keyed(recordOf({ kind: 'ORDER', state: doc.state, doc }, sequence), `O#${doc.id}`)
const entry = (orderId: string, sequence: number) => ({
  orderId,
  sequence,
  hash: `h${sequence}`,
  at: new Date().toISOString(),
})
const eventRecord = (orderId: string, no: number, sequence: number) =>
  keyed(recordOf({ kind: 'EVENT', doc: entry(orderId, no) }, sequence), `O#${orderId}`, `E#${no}`)

/** Queues that take what they are sent, but for those that are down. */
const queueing = (...down: RoutedQueue[]) => {
  const sent = new Map<RoutedQueue, object[]>()
  const send = async (queue: RoutedQueue, messages: readonly object[]) => {
    if (down.includes(queue)) throw new Error('the queue takes nothing')
    sent.set(queue, [...(sent.get(queue) ?? []), ...messages])
  }
  return { send, to: (queue: RoutedQueue) => sent.get(queue) ?? [], sent }
}

let tenant: Tenant
beforeAll(async () => {
  tenant = await newTenant()
})

describe('who is told', () => {
  test('no kind of document is told of from two tables: the relay goes by kinds alone', () => {
    const tablesOf = new Map<string, Set<string>>()
    for (const { table, where } of routes)
      for (const kind of where.kind ?? []) tablesOf.set(kind, (tablesOf.get(kind) ?? new Set()).add(table))
    expect([...tablesOf].filter(([, tables]) => tables.size > 1)).toEqual([])
    expect(tablesOf.size).toBeGreaterThan(10)
  })

  test('each queue that is handed something has a worker of its own and keeps what it cannot do', () => {
    for (const queue of routedQueues) {
      expect(functions[queue].trigger).toMatchObject({ kind: 'queue', queue })
      expect(queues[queue].maxReceives).toBeGreaterThan(1)
    }
  })

  test('messages name what changed and hold nothing of it', async () => {
    const { order } = await orderIn(tenant, 'COMPLETED')
    const personal = { name: '王小明', phone: '13812345678', address: '白云路 7 号' }
    const held = { ...order, contact: personal, description: personal.phone, remark: personal.name }
    const { send, sent } = queueing()
    const waiting = { ...held, state: 'AWAITING_DISPATCH' }
    await relayChanges([orderRecord(waiting, 1), orderRecord(held, 2), eventRecord(order.id, 1, 3)], send)
    expect([...sent.keys()].sort()).toEqual(['dispatch-orders', 'note-heads', 'tell-webhooks'])
    for (const one of Object.values(personal)) expect(JSON.stringify([...sent.values()])).not.toContain(one)
  })
})

test('every route ends in its queue, with the rights that the relay has', async () => {
  const records = routes.map(({ of, where }, i) => {
    const image = Object.fromEntries(Object.entries(where).map(([attribute, [first]]) => [attribute, first]))
    return keyed(of === 'OldImage' ? recordOf(undefined, i, image) : recordOf(image, i), `ROUTE#${i}`)
  })
  const failed = await deployed('relay-changes', handler)({ Records: records }, {} as Context, () => {})
  expect((failed as DynamoDBBatchResponse).batchItemFailures).toEqual([])
})

describe('one poisoned record', () => {
  test('fails in the queue that cannot be told of it; the others, and what follows, go on', async () => {
    const { order } = await orderIn(tenant, 'AWAITING_DISPATCH')
    const poison = keyed(recordOf({ kind: 'ORDER', state: 'AWAITING_DISPATCH' }, 7), 'O#POISON')
    const { send, to } = queueing()
    expect(await relayChanges([poison, orderRecord(order, 8)], send)).toBeUndefined()
    expect(to('dispatch-orders')).toEqual([{ id: 'POISON' }, { id: order.id }])
    expect(to('tell-webhooks')).toEqual([
      {
        tellings: [
          expect.objectContaining({ type: 'WORK_ORDER_REPORTED', object: { type: 'WorkOrder', id: order.id } }),
        ],
      },
      { unreadable: { table: 'Orders', pk: 'O#POISON', sk: '#', sequence: '7' } },
    ])
  })

  test('its message comes again alone, until it lies among the dead letters', async () => {
    const id = ulid()
    const lost = { unreadable: { table: 'Orders', pk: 'O#X', sk: 'E#1', sequence: '1' } }
    const heads = [{ orderId: id, count: 3, hash: 'h', day: new Date().toISOString().slice(0, 10) }]
    expect(await worked('note-heads', noteEntry, [lost, { heads }])).toEqual([0])
    expect(await createEvidenceStore().daysOf(id, 10)).toMatchObject([{ count: 3 }])
  })

  test.each(routedQueues)(
    '%s can be told of no image at all without anything failing but its own message',
    async (queue) => {
      for (const { of, where } of routes.filter((route) => route.queue === queue)) {
        const image = Object.fromEntries(Object.entries(where).map(([name, [value]]) => [name, value]))
        const record = of === 'NewImage' ? recordOf(image, 1) : recordOf(undefined, 1, image)
        const { send, to } = queueing()
        expect(await relayChanges([record], send)).toBeUndefined()
        expect(to(queue)).toEqual([{ unreadable: expect.objectContaining({ sequence: '1' }) }])
      }
    },
  )
})

describe('a crash between two queues', () => {
  test('brings the batch again from the first record that was not handed on; then everyone has it', async () => {
    const { order } = await orderIn(tenant, 'AWAITING_DISPATCH')
    const records = [eventRecord(order.id, 1, 1), orderRecord(order, 2), eventRecord(order.id, 2, 3)]
    const broken = queueing('dispatch-orders')
    expect(await relayChanges(records, broken.send)).toBe(1)
    expect(broken.to('note-heads')).toMatchObject([{ heads: [{ count: 2 }] }])
    const whole = queueing()
    expect(await relayChanges(records.slice(1), whole.send)).toBeUndefined()
    expect(whole.to('dispatch-orders')).toEqual([{ id: order.id }])
  })

  test('of two queues that take nothing the earlier record counts', async () => {
    const { order } = await orderIn(tenant, 'AWAITING_DISPATCH')
    const records = [eventRecord(order.id, 1, 1), orderRecord(order, 2)]
    expect(await relayChanges(records, queueing('dispatch-orders', 'note-heads').send)).toBe(0)
  })

  test('as deployed it answers with the sequence number, and sends to the real queues', async () => {
    const { order } = await orderIn(tenant, 'AWAITING_DISPATCH')
    const Records = [orderRecord(order, 41)]
    const run = async () => (await handler({ Records }, {} as Context, () => {})) as DynamoDBBatchResponse
    const queue = process.env['QUEUE_DISPATCH_ORDERS']
    process.env['QUEUE_DISPATCH_ORDERS'] = `${process.env['SQS_ENDPOINT']}/000000000000/no-such-queue`
    const refused = await run().finally(() => {
      process.env['QUEUE_DISPATCH_ORDERS'] = queue
    })
    expect(refused).toEqual({ batchItemFailures: [{ itemIdentifier: '41' }] })
    expect(await run()).toEqual({ batchItemFailures: [] })
    expect(await takeMessages('dispatch-orders')).toContainEqual({ id: order.id })
  })
})

describe('duplicates, reordering, lost answers', () => {
  test('whatever comes twice, late or after a crash, every queue is told of everything, and heads end the same', async () => {
    const ids = ['01A', '01B', '01C']
    const log = ids.flatMap((id) => [1, 2, 3, 4].map((no) => ({ id, no })))
    const furthest = new Map(ids.map((id) => [id, 4]))
    const plan = fc.record({
      order: fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }),
      again: fc.subarray(log),
      size: fc.integer({ min: 1, max: 7 }),
      crashes: fc.infiniteStream(fc.boolean()),
    })
    await fc.assert(
      fc.asyncProperty(plan, async ({ order, again, size, crashes }) => {
        const seen = new Map<string, number>()
        const send = async (_queue: RoutedQueue, messages: readonly object[]) => {
          for (const { heads } of messages as { heads: { orderId: string; count: number }[] }[])
            for (const { orderId, count } of heads) seen.set(orderId, Math.max(seen.get(orderId) ?? 0, count))
          // Sent, and the answer lost: it comes again.
          if (crashes.next().value) throw new Error('cut')
        }
        const records = [...order, ...again].map(({ id, no }, i) => eventRecord(id, no, i))
        for (let from = 0; from < records.length; from += size) {
          let rest = records.slice(from, from + size)
          for (let failed = await relayChanges(rest, send), tries = 0; failed !== undefined && tries < 5; tries += 1) {
            rest = rest.slice(failed)
            failed = await relayChanges(rest, send)
          }
        }
        expect(seen).toEqual(furthest)
      }),
      { numRuns: 60 },
    )
  })
})
