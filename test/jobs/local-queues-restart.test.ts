import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { localCredentials } from '../../local/credentials'
import { type Queues, startQueues } from '../../local/queues'

let dataDir: string
const started: Queues[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sanbao-queues-'))
})
afterEach(async () => {
  for (const queues of started.splice(0)) await queues.stop()
  await rm(dataDir, { recursive: true })
})

const start = async () => {
  const queues = await startQueues({ dataDir })
  started.push(queues)
  const client = new SQSClient({ endpoint: queues.endpoint, ...localCredentials })
  const QueueUrl = queues.url('dispatch-orders')
  return {
    stop: queues.stop,
    send: (body: string) => client.send(new SendMessageCommand({ QueueUrl, MessageBody: body })),
    set: (Attributes: Record<string, string>) => client.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })),
    visibility: async () => {
      const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['VisibilityTimeout'] })
      return (await client.send(asked)).Attributes?.VisibilityTimeout
    },
    receive: async (most = 1) => {
      const asked = { QueueUrl, MaxNumberOfMessages: most, WaitTimeSeconds: 2, MessageSystemAttributeNames: ['All'] }
      return (await client.send(new ReceiveMessageCommand(asked as never))).Messages ?? []
    },
  }
}

test.each(['killed', 'stopped'])(
  'messages that wait or were received are there when a %s server starts again',
  async (end) => {
    const first = await start()
    await first.send('received')
    expect(await first.receive()).toHaveLength(1)
    await first.send('waits')
    // One that was killed writes no more, which nobody can tell from one that is idle.
    if (end === 'stopped') await started.pop()?.stop()

    const again = await start()
    const [waits] = await again.receive()
    const [received] = await again.receive()
    expect([waits?.Body, received?.Body]).toEqual(['waits', 'received'])
    // It counts towards the dead letters that somebody had it.
    expect(received?.Attributes?.ApproximateReceiveCount).toBe('2')
  },
)

test('a queue is as the topology has it, whatever a former start left', async () => {
  const first = await start()
  const told = await first.visibility()
  await first.set({ VisibilityTimeout: '7' })
  expect(await first.visibility()).toBe('7')
  expect(await (await start()).visibility()).toBe(told)
})
