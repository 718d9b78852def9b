import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { localCredentials } from '../../local/credentials'
import { queueUrl } from '../../local/queues'

const endpoint = process.env.SQS_ENDPOINT ?? ''
const client = new SQSClient({ endpoint, ...localCredentials })

/** Takes everything out of a queue: the bodies, parsed. */
export const takeMessages = async (queue: string): Promise<object[]> => {
  const QueueUrl = queueUrl(endpoint, queue)
  const bodies: object[] = []
  for (;;) {
    const asked = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 })
    const { Messages = [] } = await client.send(asked)
    if (Messages.length === 0) return bodies
    for (const { Body = '', ReceiptHandle } of Messages) {
      bodies.push(JSON.parse(Body))
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
    }
  }
}

/** How many lie in a queue, received by somebody or not. */
export const lyingIn = async (queue: string): Promise<number> => {
  const asked = { QueueUrl: queueUrl(endpoint, queue), AttributeNames: ['All' as const] }
  const { Attributes } = await client.send(new GetQueueAttributesCommand(asked))
  return Number(Attributes?.ApproximateNumberOfMessages) + Number(Attributes?.ApproximateNumberOfMessagesNotVisible)
}

/** Empties a queue, of what somebody has received too. */
export const purge = (queue: string) => client.send(new PurgeQueueCommand({ QueueUrl: queueUrl(endpoint, queue) }))
