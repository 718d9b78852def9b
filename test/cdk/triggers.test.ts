import { type FunctionDefinition, type FunctionName, functions } from '../../functions/platform/functions'
import { type QueueName, queues } from '../../functions/platform/topology'
import { logicalId, resourcesOf, target, theOnly } from './template'

const QUEUE = 'AWS::SQS::Queue'
const queueId = (name: string) => logicalId(QUEUE, `Queues/${name}`)
const functionId = (name: string) => logicalId('AWS::Lambda::Function', `Functions/${name}`)
const all = Object.entries<FunctionDefinition>(functions) as [FunctionName, FunctionDefinition][]
const namesBy = (kind: string) => all.filter(([, { trigger }]) => trigger.kind === kind).map(([name]) => name)

const mappingOf = (name: FunctionName) =>
  theOnly('AWS::Lambda::EventSourceMapping', ({ FunctionName }) => target(FunctionName) === functionId(name))

const readers = namesBy('stream').flatMap((name) => {
  const { trigger }: FunctionDefinition = functions[name]
  return trigger.kind === 'stream' ? trigger.sources.map((source) => ({ name, ...source, ...trigger })) : []
})

test('a stream has two readers at most: beyond them AWS throttles reads', () => {
  const counts = new Map<string, number>()
  for (const { table } of readers) counts.set(table, (counts.get(table) ?? 0) + 1)
  expect(counts.get('Orders')).toBe(2)
  expect([...counts].filter(([, count]) => count > 2)).toEqual([])
})

test.each(readers)(
  '$name reads $table so that one bad record holds up nothing',
  ({ name, table, filters, ...expected }) => {
    const stream = logicalId('AWS::DynamoDB::GlobalTable', `Tables/${table}`)
    const { DestinationConfig, FilterCriteria, ...mapping } = theOnly(
      'AWS::Lambda::EventSourceMapping',
      ({ FunctionName, EventSourceArn }) =>
        target(FunctionName) === functionId(name) && target(EventSourceArn) === stream,
    )
    expect(mapping).toMatchObject({
      BatchSize: expected.batchSize,
      MaximumRetryAttempts: expected.retries,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      StartingPosition: 'TRIM_HORIZON',
    })
    const { OnFailure } = DestinationConfig as { OnFailure: { Destination: unknown } }
    expect(target(OnFailure.Destination)).toBe(queueId(`${name}-failed`))
    const { Filters } = FilterCriteria as { Filters: { Pattern: string }[] }
    // What a mapping may have without asking AWS for more.
    expect(Filters.length).toBeLessThanOrEqual(5)
    expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual(
      filters.map(({ of, where }) => {
        const image = Object.fromEntries(Object.entries(where).map(([attribute, values]) => [attribute, { S: values }]))
        return { ...(of === 'OldImage' ? { eventName: ['REMOVE'] } : {}), dynamodb: { [of]: image } }
      }),
    )
  },
)

test.each(namesBy('queue'))('%s takes messages one by one for good or bad', (name) => {
  const { trigger } = functions[name] as FunctionDefinition
  if (trigger.kind !== 'queue') throw new Error('not a queue')
  expect(mappingOf(name)).toMatchObject({
    BatchSize: trigger.batchSize,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
  })
  expect(target(mappingOf(name).EventSourceArn)).toBe(queueId(trigger.queue))
})

test.each(Object.keys(queues) as QueueName[])('queue %s has a dead-letter queue', (name) => {
  const { RedrivePolicy, VisibilityTimeout } = resourcesOf(QUEUE)[queueId(name)]?.Properties ?? {}
  const { deadLetterTargetArn, maxReceiveCount } = RedrivePolicy as Record<string, unknown>
  expect(target(deadLetterTargetArn)).toBe(queueId(`${name}-dead`))
  expect({ maxReceiveCount, VisibilityTimeout }).toEqual({
    maxReceiveCount: queues[name].maxReceives,
    VisibilityTimeout: queues[name].visibilitySeconds,
  })
})

test('a queue either has dead letters or holds failures for the longest time there is', () => {
  for (const { Properties } of Object.values(resourcesOf(QUEUE))) {
    if (Properties.RedrivePolicy === undefined) expect(Properties.MessageRetentionPeriod).toBe(14 * 86_400)
  }
})

test.each(namesBy('schedule'))('%s is called by the clock of Shanghai, with the minute it stands for', (name) => {
  const { trigger } = functions[name] as FunctionDefinition
  if (trigger.kind !== 'schedule') throw new Error('not a schedule')
  const { Target, ...schedule } = theOnly(
    'AWS::Scheduler::Schedule',
    ({ Target }) => target((Target as { Arn: unknown }).Arn) === functionId(name),
  )
  const { Input, DeadLetterConfig, RetryPolicy } = Target as Record<string, unknown>
  expect(schedule).toMatchObject({
    ScheduleExpression: trigger.expression,
    ScheduleExpressionTimezone: 'Asia/Shanghai',
    State: 'ENABLED',
  })
  expect(Input).toBe('{"at":"<aws.scheduler.scheduled-time>"}')
  expect(RetryPolicy).toMatchObject({ MaximumRetryAttempts: 10 })
  expect(target((DeadLetterConfig as { Arn: unknown }).Arn)).toBe(queueId('schedules-dead'))
})

test.each(namesBy('schedule'))('%s, which Scheduler calls asynchronously, keeps what it failed at', (name) => {
  const { DestinationConfig } = theOnly(
    'AWS::Lambda::EventInvokeConfig',
    ({ FunctionName }) => target(FunctionName) === functionId(name),
  )
  const { OnFailure } = DestinationConfig as { OnFailure: { Destination: unknown } }
  expect(target(OnFailure.Destination)).toBe(queueId(`${name}-failed`))
})
