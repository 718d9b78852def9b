import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import type { SQSEvent } from 'aws-lambda'
import { localCredentials } from '../../local/credentials'
import type { Poller } from '../../local/poller'
import { startQueuePoller } from '../../local/queue-poller'

const client = new SQSClient({ endpoint: process.env.SQS_ENDPOINT ?? '', ...localCredentials })
let poller: Poller | undefined
let queueUrl: string
let deadUrl: string

const urlOf = (name: string) => `${process.env.SQS_ENDPOINT}/000000000000/${name}`

beforeEach(async () => {
  const name = `work-${crypto.randomUUID()}`
  await client.send(new CreateQueueCommand({ QueueName: `${name}-dead` }))
  queueUrl = urlOf(name)
  deadUrl = urlOf(`${name}-dead`)
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: deadUrl, AttributeNames: ['QueueArn'] }),
  )
  await client.send(
    new CreateQueueCommand({
      QueueName: name,
      Attributes: {
        VisibilityTimeout: '1',
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: 2 }),
      },
    }),
  )
})

afterEach(async () => {
  await poller?.stop()
  poller = undefined
})

const poll = (handler: (event: SQSEvent) => Promise<unknown>) => {
  poller = startQueuePoller({ name: 'recorder', client, queueUrl, batchSize: 5, handler })
}

const send = (body: string) => client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }))

const until = async (condition: () => boolean | Promise<boolean>, withinMs = 10_000) => {
  for (const deadline = Date.now() + withinMs; !(await condition()); ) {
    if (Date.now() > deadline) throw new Error('did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const left = async () => {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['All'] }),
  )
  return Number(Attributes?.ApproximateNumberOfMessages) + Number(Attributes?.ApproximateNumberOfMessagesNotVisible)
}

test('a message is handled soon after it was sent, in batches of at most the batch size, and deleted', async () => {
  const sizes: number[] = []
  for (let i = 0; i < 7; i += 1) await send(`m${i}`)
  poll(async (event) => {
    sizes.push(event.Records.length)
  })
  await until(async () => (await left()) === 0)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(5)
  const sentAt = Date.now()
  await send('later')
  await until(() => sizes.reduce((a, b) => a + b) === 8)
  expect(Date.now() - sentAt).toBeLessThan(300)
})

test('a message reported as failed comes again and ends in the dead letters; the others of its batch are done', async () => {
  for (const body of ['good', 'bad', 'fine']) await send(body)
  const seen: string[] = []
  poll(async (event) => {
    seen.push(...event.Records.map(({ body }) => body))
    const bad = event.Records.filter(({ body }) => body === 'bad')
    return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) }
  })
  let dead: string[] = []
  await until(async () => {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: deadUrl, MaxNumberOfMessages: 10 }),
    )
    dead = [...dead, ...Messages.map(({ Body }) => Body ?? '')]
    return dead.length > 0
  })
  expect(dead).toEqual(['bad'])
  expect(seen.filter((body) => body === 'bad')).toHaveLength(2)
  expect(seen.filter((body) => body !== 'bad').sort()).toEqual(['fine', 'good'])
})

test('a function that throws loses nothing', async () => {
  await send('m')
  let attempts = 0
  poll(async () => {
    attempts += 1
    if (attempts === 1) throw new Error('fault')
  })
  await until(async () => attempts === 2 && (await left()) === 0)
})
