import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import { ulid } from 'ulid'
import { handler as planEntry } from '../../functions/callbacks/plan-callbacks.schedule'
import { planCallbacks as planCallbacksBare } from '../../functions/callbacks/plan-callbacks.use-case'
import { handler as sampleEntry } from '../../functions/callbacks/sample-callbacks.queue'
import { createSamplingRunsStore } from '../../functions/callbacks/sampling-runs.store'
import { jobRun } from '../../functions/platform/jobs'
import { addDays, startOfDay } from '../../functions/shared/days'
import { localCredentials } from '../../local/credentials'
import { makerWithCompletedOrders, newDay } from '../support/callbacks'
import { deployed } from '../support/deployed'
import { newTenant } from '../support/tenant'

const planCallbacks = deployed('plan-callbacks', planCallbacksBare)

const plan = deployed('plan-callbacks', planEntry)
const sample = deployed('sample-callbacks', sampleEntry)

const client = new SQSClient({ endpoint: process.env.SQS_ENDPOINT ?? '', ...localCredentials })
const QueueUrl = process.env.QUEUE_SAMPLE_CALLBACKS
const name = 'sample-callbacks'

afterAll(() => client.destroy())

/** Takes everything out of the queue; what other tests left there is dropped. */
const receiveAll = async (): Promise<Message[]> => {
  const all: Message[] = []
  for (;;) {
    const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
    if (Messages.length === 0) return all
    all.push(...Messages)
    const Entries = Messages.map(({ ReceiptHandle }, i) => ({ Id: String(i), ReceiptHandle }))
    await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }))
  }
}

const eventOf = (bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, i) => ({ messageId: `message-${i}`, body, eventSource: 'aws:sqs' }) as SQSRecord),
})

const work = async (bodies: readonly string[]) => sample(eventOf(bodies), {} as Context, () => {})
const maker = (callbacksPerDay: number) => ({ id: ulid(), version: 1, name: '厂商', callbacksPerDay })

/** 02:00 in Shanghai of the day after. */
const nightAfter = (day: string) => new Date(Date.parse(startOfDay(addDays(day, 1))) + 2 * 3_600_000).toISOString()

test('Q1 each maker gets one message for the day before, ten in a batch', async () => {
  await receiveAll()
  const day = newDay()
  const makers = Array.from({ length: 23 }, (_, n) => maker(n))
  expect(await planCallbacks(() => makers, nightAfter(day))).toEqual({ day, planned: 23 })
  const sent = (await receiveAll()).map(({ Body = '' }) => JSON.parse(Body))
  const expected = makers.map(({ id, callbacksPerDay }) => ({ manufacturerId: id, day, wanted: callbacksPerDay }))
  expect(sent).toHaveLength(23)
  expect(sent).toEqual(expect.arrayContaining(expected))
  expect(await jobRun(name, day)).toMatchObject({ planned: 23, done: 0, startedAt: nightAfter(day) })
})

test('Q1 planned twice, each maker is drawn once and the job is finished once', async () => {
  const day = newDay()
  const { manufacturerId } = await makerWithCompletedOrders(day, [6])
  const makers = [{ ...maker(2), id: manufacturerId }, maker(5)]
  await receiveAll()
  await planCallbacks(() => makers, nightAfter(day))
  await planCallbacks(() => makers, nightAfter(day))
  const bodies = (await receiveAll()).map(({ Body = '' }) => Body)
  expect(bodies).toHaveLength(4)
  expect(await work(bodies.slice(0, 2))).toEqual({ batchItemFailures: [] })
  const seeds = await createSamplingRunsStore().latest(manufacturerId, day)
  expect(await work(bodies)).toEqual({ batchItemFailures: [] })
  expect(await createSamplingRunsStore().latest(manufacturerId, day)).toEqual(seeds)
  const job = await jobRun(name, day)
  expect(job).toMatchObject({ planned: 2, done: 2, failed: 0 })
  expect(job?.finishedAt).toBeDefined()
})

test('a message that cannot be worked on fails alone', async () => {
  const day = newDay()
  const good = JSON.stringify({ manufacturerId: ulid(), day, wanted: 3 })
  expect(await work([good, 'no message of ours'])).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] })
})

test('Q1 the schedule plans for every maker on the platform', async () => {
  const { maker: own } = await newTenant()
  await receiveAll()
  const day = newDay()
  const planned = await plan({ at: nightAfter(day) })
  const sent = (await receiveAll()).map(({ Body = '' }) => JSON.parse(Body))
  expect(sent).toContainEqual({ manufacturerId: own.id, day, wanted: own.callbacksPerDay })
  expect(await jobRun(name, day)).toMatchObject({ planned: planned.planned })
})
