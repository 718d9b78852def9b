import { join } from 'node:path'
import { ChangeMessageVisibilityCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { type FunctionDefinition, functions } from '../functions/platform/functions'
import { type BucketName, buckets, type QueueDefinition, type QueueName, queues } from '../functions/platform/topology'
import { localCredentials, localRegion } from './credentials'

export interface Queues {
  /** Where the queues are, and the objects: one server speaks SQS and S3. */
  readonly endpoint: string
  /** URL of a queue, of its dead letters (`<queue>-dead`) or of a stream function's failures (`<function>-failed`). */
  url(name: string): string
  stop(): Promise<void>
}

export interface QueuesOptions {
  /** Directory to keep messages and objects in; in memory without it. */
  readonly dataDir?: string | undefined
}

const ACCOUNT = '000000000000'
const KEEP_SECONDS = String(14 * 86_400)

export const deadLettersOf = (queue: QueueName): string => `${queue}-dead`
export const failuresOf = (name: string): string => `${name}-failed`

/** Buckets are named as tables are. */
export const localBucketName = (name: BucketName): string => `sanbao-${name.toLowerCase()}`

/** Starts the server of queues and objects in this process and creates the queues and buckets of the topology. */
export const startQueues = async ({ dataDir }: QueuesOptions = {}): Promise<Queues> => {
  const server = await startFauxqs({
    port: 0,
    host: '127.0.0.1',
    logger: false,
    defaultRegion: localRegion,
    ...(dataDir ? { dataDir, s3StorageDir: join(dataDir, 'objects') } : {}),
  })
  for (const name of Object.keys(buckets) as BucketName[]) server.createBucket(localBucketName(name))
  const endpoint = `http://127.0.0.1:${server.port}`
  const client = new SQSClient({ endpoint, ...localCredentials })
  for (const [name, attributes] of Object.entries(wanted()))
    await keepOrCreate(server, client, endpoint, name, attributes)
  await releaseInFlight(server, client, endpoint)
  client.destroy()
  return { endpoint, url: (name) => queueUrl(endpoint, name), stop: () => server.stop() }
}

type Attributes = Readonly<Record<string, string>>

/** Every queue of the topology, with its dead letters, and where readers of streams send what they give up on. */
const wanted = (): Readonly<Record<string, Attributes>> => ({
  ...Object.fromEntries(
    (Object.entries(functions) as [string, FunctionDefinition][])
      .filter(([, { trigger }]) => trigger.kind === 'stream')
      .map(([name]) => [failuresOf(name), kept]),
  ),
  ...Object.fromEntries((Object.keys(queues) as QueueName[]).map((name) => [deadLettersOf(name), kept])),
  ...Object.fromEntries(
    (Object.entries(queues) as [QueueName, QueueDefinition][]).map(([name, { visibilitySeconds, maxReceives }]) => [
      name,
      {
        VisibilityTimeout: String(visibilitySeconds),
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: arnOf(deadLettersOf(name)),
          maxReceiveCount: maxReceives,
        }),
      },
    ]),
  ),
})

const arnOf = (name: string): string => `arn:aws:sqs:${localRegion}:${ACCOUNT}:${name}`

/** A queue that a former start left keeps its messages: the server would create it anew, and them with it. */
const keepOrCreate = async (
  server: FauxqsServer,
  client: SQSClient,
  endpoint: string,
  name: string,
  attributes: Attributes,
): Promise<void> => {
  if (!server.inspectQueue(name)) return void server.createQueue(name, { attributes })
  await client.send(new SetQueueAttributesCommand({ QueueUrl: queueUrl(endpoint, name), Attributes: attributes }))
}

/** Not the URL the server gives: it carries a host name that needs DNS, and after a restart an old port. */
export const queueUrl = (endpoint: string, name: string): string => `${endpoint}/${ACCOUNT}/${name}`

const kept = { MessageRetentionPeriod: KEEP_SECONDS }

/** The server loses a message that is released at once: it fails to write that nobody has it. */
export const RELEASED_IN_SECONDS = 1

/** Nobody handles a message when the server starts: what a killed stack had received is due soon, not in minutes. */
const releaseInFlight = async (server: FauxqsServer, client: SQSClient, endpoint: string): Promise<void> => {
  for (const name of Object.keys(queues))
    for (const { receiptHandle } of server.inspectQueue(name)?.messages.inflight ?? []) {
      const message = { QueueUrl: queueUrl(endpoint, name), ReceiptHandle: receiptHandle }
      await client.send(new ChangeMessageVisibilityCommand({ ...message, VisibilityTimeout: RELEASED_IN_SECONDS }))
    }
}
