import { GetQueueUrlCommand, SendMessageCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type QueueName, queues } from '../../functions/platform/topology'
import { alarmOf, measure, onDuty } from './alarms'
import { setVariables } from './aws'
import { emulatedEndpoint } from './endpoint'
import { depthOf } from './jobs'
import type { People } from './network'
import { command, type Ended } from './operations'
import { catalogueImported, sendCatalogue } from './parts'
import { assert, eventually, step } from './steps'

const replay = (queue: QueueName): Promise<Ended> =>
  command('local/replay-dead-letters.ts', ['--endpoint', emulatedEndpoint().href, queue])

interface Lying {
  readonly client: SQSClient
  readonly url: string
  readonly deadUrl: string
}

const lying = async (client: SQSClient, queue: QueueName): Promise<Lying> => {
  const urlOf = async (name: string): Promise<string> =>
    (await client.send(new GetQueueUrlCommand({ QueueName: `Sanbao-${name}` }))).QueueUrl ?? ''
  return { client, url: await urlOf(queue), deadUrl: await urlOf(`${queue}-dead`) }
}

/** As often as the queue lets it, but not as slowly. @returns what has it wait again */
const hurry = async ({ client, url }: Lying, queue: QueueName): Promise<() => Promise<unknown>> => {
  const wait = (seconds: number) =>
    client.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { VisibilityTimeout: String(seconds) } }))
  await wait(1)
  return () => wait(queues[queue].visibilitySeconds)
}

const dies = ({ client, deadUrl }: Lying): Promise<true> =>
  eventually('the dead letter', async () => ((await depthOf(client, deadUrl)) === 1 ? true : undefined), 60)

/** A worker that a change broke: what it was to do dies, its alarm tells, and is done once the worker is mended. */
const broken = async (client: SQSClient, topic: string, { maker }: People, manufacturerId: string): Promise<void> => {
  const queue = 'import-catalogue'
  const letters = await lying(client, queue)
  const toldOf = await step('someone on duty subscribes to the topic of alarms', () => onDuty(client, topic))
  const wait = await hurry(letters, queue)
  const mend = await step('a worker is broken by its settings', () =>
    setVariables(queue, { TABLE_PARTS: 'a-table-that-is-not-there' }),
  )
  const id = await step('what it is asked for meanwhile ends among the dead letters', async () => {
    const asked = await sendCatalogue(maker, manufacturerId, 'P-3')
    await dies(letters)
    return asked
  })
  await step('the alarm goes off, and the topic tells who is on duty', async () => {
    const alarm = await alarmOf(`${queue}-dead-depth`)
    const [dimension, ...others] = alarm.Dimensions
    assert(dimension?.Value === `Sanbao-${queue}-dead` && others.length === 0, JSON.stringify(alarm))
    assert(alarm.Namespace === 'AWS/SQS' && alarm.MetricName === 'ApproximateNumberOfMessagesVisible', alarm.MetricName)
    assert(alarm.StateValue !== 'ALARM', 'it had gone off before')
    await measure(alarm, await depthOf(client, letters.deadUrl))
    assert((await alarmOf(`${queue}-dead-depth`)).StateValue === 'ALARM', 'it did not go off')
    await toldOf(`${queue}-dead-depth`)
  })
  await step('the worker is mended, the dead letter replayed: the work is done', async () => {
    await mend()
    await wait()
    const { code, text } = await replay(queue)
    assert(code === 0 && text.includes('1 dead letters, 1 sent again; 0 given up on, 0 done again; 0 stayed'), text)
    await catalogueImported(maker, id)
    assert((await depthOf(client, letters.deadUrl)) === 0, 'the dead letter is still there')
  })
}

/** What no worker can read dies as well, and no replay would help it. */
const unreadable = async (client: SQSClient): Promise<void> => {
  const queue = 'forget-documents'
  const letters = await lying(client, queue)
  await step('a message that nobody can act upon ends among the dead letters', async () => {
    const wait = await hurry(letters, queue)
    const MessageBody = JSON.stringify({ unreadable: { table: 'Providers', pk: 'X', sk: '#', sequence: '1' } })
    await client.send(new SendMessageCommand({ QueueUrl: letters.url, MessageBody }))
    await dies(letters)
    await wait()
  })
  await step('the replay leaves it to a person', async () => {
    const { code, text } = await replay(queue)
    assert(code === 1 && text.includes('1 dead letters, 0 sent again; 0 given up on, 0 done again; 1 stayed'), text)
  })
}

/** Last of all before the stack is changed: it puts messages where failures land. */
export const deadLetters = async (topic: string, people: People, manufacturerId: string): Promise<void> => {
  const client = new SQSClient({ useQueueUrlAsEndpoint: false })
  await broken(client, topic, people, manufacturerId)
  await unreadable(client)
  client.destroy()
}
