import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { localCredentials } from '../../local/credentials'

const endpoint = process.env.SQS_ENDPOINT ?? ''
const client = new SQSClient({ endpoint, ...localCredentials })

/** Takes everything out of a queue: the bodies, parsed. */
export const takeMessages = async (queue: string): Promise<object[]> => {
  const QueueUrl = `${endpoint}/000000000000/${queue}`
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
