import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { type FunctionName, functions } from '../../functions/platform/functions'
import { type QueueName, queues } from '../../functions/platform/topology'
import { readsStreams } from '../../local/given-up'
import { deadLettersOf, failuresOf, queueUrl } from '../../local/queues'

/** The queues of a running stack, as an operator's alarms see them. */
export interface Letters {
  readonly client: SQSClient
  readonly endpoint: string
}

/** What is left lying is named as the command names it that does it again: a queue, or a reader of streams. */
type Left = QueueName | FunctionName

const places: ReadonlyMap<Left, string> = new Map<Left, string>([
  ...(Object.keys(queues) as QueueName[]).map((name) => [name, deadLettersOf(name)] as const),
  ...(Object.keys(functions) as FunctionName[]).filter(readsStreams).map((name) => [name, failuresOf(name)] as const),
])

/** A reader of streams has no queue of its name, so that one name never means both. */
const depthOf = async ({ client, endpoint }: Letters, queue: string): Promise<number> => {
  const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const
  const asked = { QueueUrl: queueUrl(endpoint, queue), AttributeNames: [...AttributeNames] }
  const { Attributes = {} } = await client.send(new GetQueueAttributesCommand(asked))
  return AttributeNames.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0)
}

/** Where dead letters lie, or what a reader of a stream gave up on, and how many; those too that somebody looks at now. */
export const leftLying = async (letters: Letters): Promise<ReadonlyMap<Left, number>> => {
  const depths = await Promise.all(
    [...places].map(async ([name, queue]) => [name, await depthOf(letters, queue)] as const),
  )
  return new Map(depths.filter(([, depth]) => depth > 0))
}
