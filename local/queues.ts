import { join } from 'node:path'
import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { type FunctionDefinition, functions } from '../functions/platform/functions'
import { type BucketName, buckets, type QueueName, queues } from '../functions/platform/topology'
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
  for (const [name, definition] of Object.entries(functions) as [string, FunctionDefinition][]) {
    if (definition.trigger.kind === 'stream') server.createQueue(failuresOf(name), kept)
  }
  for (const [name, { visibilitySeconds, maxReceives }] of Object.entries(queues)) {
    const dead = server.createQueue(deadLettersOf(name as QueueName), kept)
    server.createQueue(name, {
      attributes: {
        VisibilityTimeout: String(visibilitySeconds),
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount: maxReceives }),
      },
    })
  }
  const endpoint = `http://127.0.0.1:${server.port}`
  await releaseInFlight(server, endpoint)
  return { endpoint, url: (name) => queueUrl(endpoint, name), stop: () => server.stop() }
}

/** Not the URL the server gives: it carries a host name that needs DNS, and after a restart an old port. */
const queueUrl = (endpoint: string, name: string): string => `${endpoint}/${ACCOUNT}/${name}`

const kept = { attributes: { MessageRetentionPeriod: KEEP_SECONDS } }

/** Nobody handles a message when the server starts: what a killed stack had received is due at once, not in minutes. */
const releaseInFlight = async (server: FauxqsServer, endpoint: string): Promise<void> => {
  const client = new SQSClient({ endpoint, ...localCredentials })
  for (const name of Object.keys(queues)) {
    for (const { receiptHandle } of server.inspectQueue(name)?.messages.inflight ?? []) {
      const message = { QueueUrl: queueUrl(endpoint, name), ReceiptHandle: receiptHandle, VisibilityTimeout: 0 }
      await client.send(new ChangeMessageVisibilityCommand(message))
    }
  }
  client.destroy()
}
