import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateTableCommand, DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { openCheckpoints } from '../../local/checkpoints'
import { localCredentials } from '../../local/credentials'
import type { Poller } from '../../local/poller'
import { type StreamFailure, type StreamPollerOptions, startStreamPoller } from '../../local/stream-poller'
import { openStream, type TableStream } from '../../local/streams'

const endpoint = process.env.DYNAMODB_ENDPOINT ?? ''
const client = new DynamoDBClient({ endpoint, ...localCredentials })
let dir: string
let table: string
let stream: TableStream
let pollers: Poller[]

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sanbao-streams-'))
  table = `Streams-${crypto.randomUUID()}`
  pollers = []
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  )
  stream = await openStream(endpoint, table)
})

afterEach(async () => {
  await Promise.all(pollers.map((poller) => poller.stop()))
  stream.close()
  await rm(dir, { recursive: true })
})

const put = (pk: string, kind = 'ORDER') =>
  client.send(new PutItemCommand({ TableName: table, Item: { pk: { S: pk }, kind: { S: kind }, secret: { S: 'no' } } }))

const keysOf = (event: DynamoDBStreamEvent) => event.Records.map(({ dynamodb }) => dynamodb?.NewImage?.pk?.S ?? '')

const poll = (handler: StreamPollerOptions['handler'], others: Partial<StreamPollerOptions> = {}) => {
  const failures: StreamFailure[] = []
  const poller = startStreamPoller({
    name: 'recorder',
    stream,
    filters: [{ of: 'NewImage', where: { kind: ['ORDER'] } }],
    batchSize: 10,
    retries: 2,
    handler,
    checkpoints: openCheckpoints(join(dir, 'checkpoints.json')),
    onFailure: async (failure) => {
      failures.push(failure)
    },
    backOffMs: 1,
    ...others,
  })
  pollers.push(poller)
  return { poller, failures }
}

const until = async (condition: () => boolean, withinMs = 5_000) => {
  for (const deadline = Date.now() + withinMs; !condition(); ) {
    if (Date.now() > deadline) throw new Error('did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

test('records come in order, in batches of at most the batch size, filtered by their new image', async () => {
  for (let i = 0; i < 25; i += 1) await put(`k${i}`, i % 5 === 4 ? 'EVENT' : 'ORDER')
  const batches: string[][] = []
  poll(async (event) => {
    batches.push(keysOf(event))
  })
  await until(() => batches.flat().length === 20)
  expect(batches.flat()).toEqual(Array.from({ length: 25 }, (_, i) => `k${i}`).filter((_, i) => i % 5 !== 4))
  expect(batches.map((batch) => batch.length)).toEqual([10, 10])
})

test('of removals only those, by what was there', async () => {
  const removed: string[] = []
  poll(
    async ({ Records }) => {
      removed.push(...Records.map(({ dynamodb }) => dynamodb?.Keys?.pk?.S ?? ''))
    },
    { filters: [{ of: 'OldImage', where: { kind: ['ORDER'] } }] },
  )
  for (const kind of ['EVENT', 'ORDER']) {
    await put(kind, kind)
    await put(kind, kind)
    await client.send(new DeleteItemCommand({ TableName: table, Key: { pk: { S: kind } } }))
  }
  await put('last')
  await client.send(new DeleteItemCommand({ TableName: table, Key: { pk: { S: 'last' } } }))
  await until(() => removed.includes('last'))
  expect(removed).toEqual(['ORDER', 'last'])
})

test('an event looks as Lambda hands it over', async () => {
  await put('k')
  const events: DynamoDBStreamEvent[] = []
  poll(async (event) => {
    events.push(event)
  })
  await until(() => events.length === 1)
  expect(events[0]?.Records[0]).toMatchObject({
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    eventSourceARN: stream.arn,
    dynamodb: {
      Keys: { pk: { S: 'k' } },
      NewImage: { kind: { S: 'ORDER' } },
      SequenceNumber: expect.any(String),
      ApproximateCreationDateTime: expect.any(Number),
    },
  })
})

test('a change is handled within 300 ms of being written to an idle stream', async () => {
  let handledAt = 0
  poll(async () => {
    handledAt = Date.now()
  })
  await new Promise((resolve) => setTimeout(resolve, 800))
  const writtenAt = Date.now()
  await put('k')
  await until(() => handledAt > 0)
  expect(handledAt - writtenAt).toBeLessThan(300)
})

test('a poison record ends on the failure queue, by position only, and the others go through', async () => {
  for (let i = 0; i < 10; i += 1) await put(`k${i}`)
  const handled = new Set<string>()
  const { failures } = poll(async (event) => {
    if (keysOf(event).includes('k6')) throw new Error('poison')
    for (const key of keysOf(event)) handled.add(key)
  })
  await until(() => failures.length === 1 && handled.size === 9)
  const { DDBStreamBatchInfo: batch, requestContext } = failures[0] ?? ({} as StreamFailure)
  expect(batch.batchSize).toBe(1)
  expect(batch.startSequenceNumber).toBe(batch.endSequenceNumber)
  expect(requestContext.approximateInvokeCount).toBe(3)
  expect(JSON.stringify(failures)).not.toMatch(/k6|secret/)
})

test('a stopped poller goes on where it was: nothing lost, nothing handled twice', async () => {
  const handled: string[] = []
  const record = async (event: DynamoDBStreamEvent) => {
    handled.push(...keysOf(event))
  }
  for (let i = 0; i < 15; i += 1) await put(`k${i}`)
  const { poller } = poll(record)
  await until(() => handled.length >= 10)
  await poller.stop()
  for (let i = 15; i < 30; i += 1) await put(`k${i}`)
  poll(record)
  await until(() => handled.length >= 30)
  expect(handled).toEqual(Array.from({ length: 30 }, (_, i) => `k${i}`))
})

test('a batch that was under way when the process died is delivered again', async () => {
  for (let i = 0; i < 3; i += 1) await put(`k${i}`)
  const file = openCheckpoints(join(dir, 'checkpoints.json'))
  // A process that dies in its handler never settles: its checkpoint writes are lost with it.
  let died = false
  const { poller } = poll(
    async () => {
      died = true
    },
    { checkpoints: { get: file.get, set: () => {} } },
  )
  await until(() => died)
  await poller.stop()
  const handled: string[] = []
  poll(async (event) => {
    handled.push(...keysOf(event))
  })
  await until(() => handled.length === 3)
  expect(handled).toEqual(['k0', 'k1', 'k2'])
})

test('functions on one stream do not wait for each other', async () => {
  let release = () => {}
  const stuck = new Promise<void>((resolve) => {
    release = resolve
  })
  const handled: string[] = []
  poll(() => stuck, { name: 'stuck' })
  poll(async (event) => {
    handled.push(...keysOf(event))
  })
  await put('k')
  await until(() => handled.length === 1)
  release()
})
