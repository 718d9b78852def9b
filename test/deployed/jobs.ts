import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { FunctionName } from '../../functions/platform/functions'
import { emulatedEndpoint } from './endpoint'
import { assert } from './steps'

/** Runs a scheduled function as the scheduler would at this instant. @throws what the function threw */
export const runSchedule = async (name: FunctionName, at: Date): Promise<unknown> => {
  const path = `/2015-03-31/functions/Sanbao-${name}/invocations`
  const answer = await fetch(new URL(path, emulatedEndpoint()), { method: 'POST', body: JSON.stringify({ at }) })
  const text = await answer.text()
  assert(answer.ok && !answer.headers.has('x-amz-function-error'), `${name}: HTTP ${answer.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

export const depthOf = async (client: SQSClient, QueueUrl: string): Promise<number> => {
  const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] })
  return Number((await client.send(asked)).Attributes?.ApproximateNumberOfMessages)
}

/** Messages in each queue where failures land, the empty ones left out. */
export const failures = async (): Promise<Record<string, number>> => {
  emulatedEndpoint()
  const client = new SQSClient({})
  const { QueueUrls = [] } = await client.send(new ListQueuesCommand({ QueueNamePrefix: 'Sanbao-' }))
  const places = QueueUrls.filter((url) => /-(dead|failed)$/.test(url))
  assert(places.length > 0, 'no queue for failures was found')
  const depths = await Promise.all(places.map(async (url) => [url, await depthOf(client, url)] as const))
  return Object.fromEntries(depths.filter(([, depth]) => depth !== 0))
}
