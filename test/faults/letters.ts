import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { type FunctionDefinition, functions } from '../../functions/platform/functions'
import { type QueueName, queues } from '../../functions/platform/topology'
import { replayDeadLetters } from '../../local/dead-letters'
import { deadLettersOf, failuresOf, queueUrl } from '../../local/queues'

/** The queues of a running stack, as an operator's commands see them. */
export interface Letters {
  readonly client: SQSClient
  readonly endpoint: string
}

const urlOf = ({ endpoint }: Letters, name: string): string => queueUrl(endpoint, name)

const depthOf = async (letters: Letters, name: string): Promise<number> => {
  const asked = { QueueUrl: urlOf(letters, name), AttributeNames: ['ApproximateNumberOfMessages' as const] }
  return Number(
    (await letters.client.send(new GetQueueAttributesCommand(asked))).Attributes?.ApproximateNumberOfMessages,
  )
}

/** Sends all dead letters to their queues again, as `replay-dead-letters` does. @returns how many there were */
export const replayAll = async (letters: Letters): Promise<number> => {
  let found = 0
  for (const name of Object.keys(queues) as QueueName[]) {
    if ((await depthOf(letters, deadLettersOf(name))) === 0) continue
    const at = { name, url: urlOf(letters, name), deadUrl: urlOf(letters, deadLettersOf(name)) }
    found += (await replayDeadLetters(at, { client: letters.client, dryRun: false, tell: () => {} })).found
  }
  return found
}

/** Readers of streams that gave up on a record, and on how many so far. */
export const givenUp = async (letters: Letters): Promise<ReadonlyMap<string, number>> => {
  const readers = (Object.entries(functions) as [string, FunctionDefinition][])
    .filter(([, { trigger }]) => trigger.kind === 'stream')
    .map(([name]) => name)
  const depths = await Promise.all(readers.map((name) => depthOf(letters, failuresOf(name))))
  return new Map(readers.map((name, i) => [name, depths[i] ?? 0]))
}
