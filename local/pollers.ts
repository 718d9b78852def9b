import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type FunctionDefinition, type FunctionName, functions, type Trigger } from '../functions/platform/functions'
import type { TableName } from '../functions/platform/topology'
import type { Checkpoints } from './checkpoints'
import { localCredentials } from './credentials'
import type { Functions } from './functions'
import { log } from './log'
import type { Poller } from './poller'
import { startQueuePoller } from './queue-poller'
import { failuresOf, type Queues } from './queues'
import { startStreamPoller } from './stream-poller'
import { openStream, type TableStream } from './streams'

export interface PollersOptions {
  readonly dynamodbEndpoint: string
  readonly tableName: (table: TableName) => string
  readonly queues: Pick<Queues, 'endpoint' | 'url'>
  readonly functions: Functions
  readonly checkpoints: Checkpoints
}

/** Starts what Lambda's event source mappings do, for every stream and queue function of the topology. */
export const startPollers = async (options: PollersOptions): Promise<Poller> => {
  const client = new SQSClient({ endpoint: options.queues.endpoint, ...localCredentials })
  const streams: TableStream[] = []
  const pollers: Poller[] = []
  for (const [key, { trigger }] of Object.entries(functions) as [FunctionName, FunctionDefinition][]) {
    const handler = options.functions[key]
    for (const { table, ...source } of trigger.kind === 'stream' ? trigger.sources : []) {
      const stream = await openStream(options.dynamodbEndpoint, options.tableName(table))
      streams.push(stream)
      const onFailure = async (failure: object) => {
        log(`${key} gave up on a record; see the queue ${failuresOf(key)}`)
        const message = { QueueUrl: options.queues.url(failuresOf(key)), MessageBody: JSON.stringify(failure) }
        await client.send(new SendMessageCommand(message))
      }
      const { retries } = trigger as Extract<Trigger, { kind: 'stream' }>
      const { checkpoints } = options
      pollers.push(startStreamPoller({ name: key, ...source, retries, stream, handler, checkpoints, onFailure }))
    }
    if (trigger.kind === 'queue') {
      const queueUrl = options.queues.url(trigger.queue)
      pollers.push(startQueuePoller({ name: key, client, queueUrl, batchSize: trigger.batchSize, handler }))
    }
  }
  return {
    stop: async () => {
      await Promise.all(pollers.map((poller) => poller.stop()))
      for (const stream of streams) stream.close()
      client.destroy()
    },
  }
}
