import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import { query, target } from './aws'
import { assert, eventually } from './steps'

export interface Alarm {
  readonly AlarmName: string
  readonly AlarmDescription: string
  readonly Namespace: string
  readonly MetricName: string
  readonly Dimensions: readonly { readonly Name: string; readonly Value: string }[]
  readonly Threshold: number
  readonly ComparisonOperator: string
  readonly StateValue: string
  readonly AlarmActions: readonly string[]
}

interface Alarms {
  readonly MetricAlarms: readonly Alarm[]
  readonly NextToken?: string | null
}

const cloudWatch = <T>(operation: string, input: object): Promise<T> =>
  target<T>('monitoring', `GraniteServiceVersion20100801.${operation}`, input)

/** The deployed alarm of this name in the runbook. */
export const alarmOf = async (name: string): Promise<Alarm> => {
  for (let token: string | null | undefined; ; ) {
    const page = await cloudWatch<Alarms>('DescribeAlarms', { MaxRecords: 100, ...(token ? { NextToken: token } : {}) })
    const found = page.MetricAlarms.find(({ AlarmDescription }) => AlarmDescription === `docs/runbook.md: ${name}`)
    if (found) return found
    token = page.NextToken
    if (!token) throw new Error(`there is no alarm ${name}`)
  }
}

/**
 * Measures a queue's depth, as SQS does in AWS and the emulator's does not: the figure is read from the queue, and put where the
 * deployed alarm looks.
 */
export const measure = async ({ Namespace, MetricName, Dimensions }: Alarm, depth: number): Promise<void> => {
  const MetricData = [{ MetricName, Dimensions, Value: depth, Unit: 'Count' }]
  await cloudWatch('PutMetricData', { Namespace, MetricData })
}

const attributesOf = async (client: SQSClient, QueueUrl: string) =>
  (await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }))).Attributes

/** Someone on duty: subscribes to the topic of alarms. @returns what waits until they hear of an alarm */
export const onDuty = async (client: SQSClient, topic: string): Promise<(name: string) => Promise<unknown>> => {
  const { QueueUrl = '' } = await client.send(new CreateQueueCommand({ QueueName: 'on-duty' }))
  const Endpoint = (await attributesOf(client, QueueUrl))?.QueueArn ?? ''
  await query('sns', '2010-03-31', { Action: 'Subscribe', TopicArn: topic, Protocol: 'sqs', Endpoint })
  const heard: string[] = []
  return (name) =>
    eventually(`word of ${name}`, async () => {
      const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
      for (const { Body = '{}', ReceiptHandle } of Messages) {
        heard.push((JSON.parse(Body) as { Message?: string }).Message ?? '')
        await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
      }
      return heard.some((text) => isAlarm(text, name)) ? heard : undefined
    }).catch((error: Error) => {
      throw new Error(`${error.message}; heard: ${heard.join(' ')}`)
    })
}

const isAlarm = (text: string, name: string): boolean => {
  const { NewStateValue, AlarmDescription } = JSON.parse(text) as { NewStateValue?: string; AlarmDescription?: string }
  assert(AlarmDescription !== undefined, text)
  return NewStateValue === 'ALARM' && AlarmDescription === `docs/runbook.md: ${name}`
}
