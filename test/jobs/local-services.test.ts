import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { commit } from '../../functions/platform/commit'
import { Documents } from '../../functions/platform/documents'
import { localCredentials } from '../../local/credentials'

test('a document written through the platform seam is read back from the real engine', async () => {
  const documents = new Documents<{ name: string }>('Insights')
  const key = { pk: `SMOKE#${crypto.randomUUID()}`, sk: '#' }
  await commit([documents.insert(key, { name: 'three guarantees' }, {})])
  expect(await documents.get(key)).toEqual({ name: 'three guarantees' })
})

test('a queue moves what cannot be handled to its dead letters', async () => {
  const client = new SQSClient({ endpoint: process.env.SQS_ENDPOINT ?? '', ...localCredentials })
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: process.env.QUEUE_EVALUATE_PROVIDER, AttributeNames: ['All'] }),
  )
  expect(Attributes?.RedrivePolicy).toContain('evaluate-provider-dead')
})
