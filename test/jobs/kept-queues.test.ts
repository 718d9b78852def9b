import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { localCredentials } from '../../local/credentials'
import { replayDeadLetters } from '../../local/dead-letters'
import { replayGivenUp } from '../../local/given-up'
import { startQueues } from '../../local/queues'

/** Queues that keep their messages in a file, as those of `npm start` do. */
let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sanbao-kept-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const withQueues = async <T>(use: (client: SQSClient, url: (name: string) => string) => Promise<T>): Promise<T> => {
  const { endpoint, url, stop } = await startQueues({ dataDir })
  const client = new SQSClient({ endpoint, useQueueUrlAsEndpoint: false, ...localCredentials })
  try {
    return await use(client, url)
  } finally {
    client.destroy()
    await stop()
  }
}
const send = (client: SQSClient, QueueUrl: string) =>
  client.send(new SendMessageCommand({ QueueUrl, MessageBody: '{"requestPayload":{}}' }))
const receive = async (client: SQSClient, QueueUrl: string): Promise<number> => {
  const asked = { QueueUrl, VisibilityTimeout: 600, WaitTimeSeconds: 3 }
  return (await client.send(new ReceiveMessageCommand(asked))).Messages?.length ?? 0
}

test('who looks at what lies among failures leaves it there', async () => {
  await withQueues(async (client, url) => {
    const looking = { client, dryRun: true, tell: () => {} }
    const [deadUrl, failed] = [url('send-notices-dead'), url('relay-changes-failed')]
    await send(client, deadUrl)
    await send(client, failed)
    const letters = { name: 'send-notices', url: url('send-notices'), deadUrl }
    expect(await replayDeadLetters(letters, looking)).toMatchObject({ found: 1 })
    const never = () => Promise.reject(new Error('only looked at'))
    const again = { ...looking, call: never, recordsAt: never }
    expect(await replayGivenUp({ name: 'relay-changes', url: failed }, again)).toMatchObject({ found: 1 })
    expect([await receive(client, deadUrl), await receive(client, failed)]).toEqual([1, 1])
  })
})
