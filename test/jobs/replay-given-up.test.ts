import { setTimeout } from 'node:timers/promises'
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { localCredentials } from '../../local/credentials'
import { type Again, replayGivenUp } from '../../local/given-up'
import type { StreamFailure } from '../../local/stream-poller'
import { startStreamPoller } from '../../local/stream-poller'
import { openStream, recordsAt } from '../../local/streams'
import { lyingIn, purge } from '../support/queue'

const sqs = process.env.SQS_ENDPOINT ?? ''
const client = new SQSClient({ endpoint: sqs, useQueueUrlAsEndpoint: false, ...localCredentials })
const endpoint = process.env.DYNAMODB_ENDPOINT ?? ''
const streams = new DynamoDBStreamsClient({ endpoint, ...localCredentials })
const name = 'project-insights'
const url = `${sqs}/000000000000/${name}-failed`

/** What is given back can be received again after a second. */
const givenBackMs = 1_100
const told: string[] = []
const called: unknown[] = []
const replay = (change: Partial<Again> = {}) => {
  return replayGivenUp(
    { name, url },
    {
      ...{ client, dryRun: false, tell: (line) => told.push(line) },
      recordsAt: (position) => recordsAt(streams, position),
      call: async (_name, event) => void called.push(event),
      ...change,
    },
  )
}
const put = (body: object) => client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(body) }))
const keysOf = (events: readonly unknown[]) =>
  events.flatMap((event) => (event as DynamoDBStreamEvent).Records.map(({ dynamodb }) => dynamodb?.Keys?.pk?.S))

beforeEach(async () => {
  told.length = 0
  called.length = 0
  await purge(`${name}-failed`)
})
afterAll(() => {
  client.destroy()
  streams.destroy()
})

/** What a reader gave up on, of orders written to a stream and one thing that its filters let not through. */
const givenUpOn = async (poisoned: readonly string[]): Promise<StreamFailure[]> => {
  const TableName = `GivenUp-${crypto.randomUUID()}`
  const dynamodb = new DynamoDBClient({ endpoint, ...localCredentials })
  await dynamodb.send(
    new CreateTableCommand({
      ...{ TableName, BillingMode: 'PAY_PER_REQUEST', KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }] },
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  )
  const keys = ['a', 'b', 'event', 'c', 'd']
  for (const pk of keys) {
    const Item = { pk: { S: pk }, kind: { S: pk === 'event' ? 'EVENT' : 'ORDER' } }
    await dynamodb.send(new PutItemCommand({ TableName, Item }))
  }
  const failures: StreamFailure[] = []
  const stream = await openStream(endpoint, TableName)
  const poller = startStreamPoller({
    ...{ name, stream, batchSize: 10, retries: 1, backOffMs: 1 },
    filters: [{ of: 'NewImage', where: { kind: ['ORDER'] } }],
    handler: async (event) => {
      if (keysOf([event]).some((key) => poisoned.includes(key ?? ''))) throw new Error('poison')
    },
    checkpoints: { get: () => undefined, set: () => {} } as never,
    onFailure: async (failure) => void failures.push(failure),
  })
  while (failures.length < poisoned.length) await setTimeout(20)
  await poller.stop()
  stream.close()
  dynamodb.destroy()
  return failures
}

test('records that a reader gave up on are read from the stream again, and no others', async () => {
  for (const failure of await givenUpOn(['b', 'c'])) await put(failure)
  expect(await replay({ dryRun: true })).toEqual({ found: 2, replayed: 0, stayed: 0 })
  expect(called).toEqual([])
  await setTimeout(givenBackMs)
  expect(await replay()).toEqual({ found: 2, replayed: 2, stayed: 0 })
  expect(keysOf(called)).toEqual(['b', 'c'])
  expect(await lyingIn(`${name}-failed`)).toBe(0)
  expect(told.join('\n')).not.toContain('"b"')
})

test('a run of several records takes those between its ends that the reader is for', async () => {
  const [first, last] = await givenUpOn(['b', 'd'])
  if (!first || !last) throw new Error('two expected')
  const { startSequenceNumber } = first.DDBStreamBatchInfo
  await put({ ...last, DDBStreamBatchInfo: { ...last.DDBStreamBatchInfo, startSequenceNumber } })
  await replay()
  expect(keysOf(called)).toEqual(['b', 'c', 'd'])
})

test('a run of a schedule is called with what it was called with', async () => {
  await put({ requestPayload: { at: '2026-11-26T18:00:00Z' }, requestContext: { condition: 'RetriesExhausted' } })
  expect(await replay()).toEqual({ found: 1, replayed: 1, stayed: 0 })
  expect(called).toEqual([{ at: '2026-11-26T18:00:00Z' }])
})

test.each<[string, object, Partial<Again>, string]>([
  [
    'fails again',
    { requestPayload: {} },
    { call: () => Promise.reject(new Error('down')) },
    'failed again: Error: down',
  ],
  [
    'is past keeping',
    { DDBStreamBatchInfo: { streamArn: 'a/T/s', shardId: 's', startSequenceNumber: '1', endSequenceNumber: '1' } },
    { recordsAt: async () => undefined },
    'no longer keeps',
  ],
  ['says nothing that can be done', { hello: 1 }, {}, 'nothing that can be done: stays'],
])('what %s stays for a person, who is told', async (_what, message, change, words) => {
  await put(message)
  expect(await replay(change)).toEqual({ found: 1, replayed: 0, stayed: 1 })
  expect(told.join('\n')).toContain(words)
  expect(await lyingIn(`${name}-failed`)).toBe(1)
})

test('records of which the function says that they failed stay', async () => {
  for (const failure of await givenUpOn(['a'])) await put(failure)
  const call: Again['call'] = async () => ({ batchItemFailures: [{ itemIdentifier: '1' }] })
  expect(await replay({ call })).toEqual({ found: 1, replayed: 0, stayed: 1 })
})

test('what died between being done and removed is done once more', async () => {
  await put({ requestPayload: { at: '2026-11-26T18:00:00Z' } })
  const dying = {
    send: (command: object) =>
      command.constructor.name === 'DeleteMessageCommand'
        ? Promise.reject(new Error('died'))
        : client.send(command as never),
  }
  await expect(replay({ client: dying as never })).rejects.toThrow('died')
  expect(called).toHaveLength(1)
  // It is hidden until its hold ends, and is not lost.
  expect(await lyingIn(`${name}-failed`)).toBe(1)
})
