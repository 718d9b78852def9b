import { Duration } from 'aws-cdk-lib'
import { FilterCriteria, FilterRule, type Function as LambdaFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import { functions as definitions, type FunctionName, type Trigger } from '../../functions/platform/functions'
import type { StreamFilter } from '../../functions/platform/streams'
import type { Functions } from './functions'
import type { Queues } from './queues'
import type { Tables } from './tables'

interface Resources {
  readonly functions: Functions
  readonly tables: Tables
  readonly queues: Queues
}

/** Safe above 1: consumers are idempotent, and records of one order stay in order, as they share a partition key. */
const LANES_PER_SHARD = 2

/** Workers leave the account's concurrency to the API, however long the queue. */
const MAX_WORKERS = 10

/** What starts a function besides HTTP and the clock: streams and queues. */
export class Triggers extends Construct {
  /** Functions whose stream may fall behind. */
  readonly streamed: LambdaFunction[] = []

  constructor(scope: Construct, id: string, resources: Resources) {
    super(scope, id)
    for (const name of Object.keys(definitions) as FunctionName[]) {
      const trigger: Trigger = definitions[name].trigger
      if (trigger.kind === 'stream') this.consumeStream(name, trigger, resources)
      if (trigger.kind === 'queue') this.consumeQueue(name, trigger, resources)
    }
  }

  private consumeStream(name: FunctionName, trigger: Extract<Trigger, { kind: 'stream' }>, on: Resources): void {
    const fn = on.functions.all[name]
    const onFailure = new SqsDlq(on.queues.newFailureQueue(`${name}-failed`))
    for (const { table, batchSize, filters } of trigger.sources)
      fn.addEventSource(
        new DynamoEventSource(on.tables.of(table), {
          startingPosition: StartingPosition.TRIM_HORIZON,
          batchSize,
          retryAttempts: trigger.retries,
          bisectBatchOnError: true,
          reportBatchItemFailures: true,
          parallelizationFactor: LANES_PER_SHARD,
          onFailure,
          filters: filters.map(imageHolds),
        }),
      )
    this.streamed.push(fn)
  }

  private consumeQueue(name: FunctionName, trigger: Extract<Trigger, { kind: 'queue' }>, on: Resources): void {
    on.functions.all[name].addEventSource(
      new SqsEventSource(on.queues.of(trigger.queue), {
        batchSize: trigger.batchSize,
        maxBatchingWindow: Duration.seconds(0),
        maxConcurrency: MAX_WORKERS,
        reportBatchItemFailures: true,
      }),
    )
  }
}

/** Lambda drops what does not match before it calls: the function is not paid for records it would skip. */
const imageHolds = ({ of, where }: StreamFilter) =>
  FilterCriteria.filter({
    ...(of === 'OldImage' ? { eventName: FilterRule.isEqual('REMOVE') } : {}),
    dynamodb: {
      [of]: Object.fromEntries(
        Object.entries(where).map(([attribute, values]) => [attribute, { S: FilterRule.or(...values) }]),
      ),
    },
  })
