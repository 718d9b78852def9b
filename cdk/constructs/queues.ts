import { Duration, Stack } from 'aws-cdk-lib'
import { AnyPrincipal, Effect, Grant, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { CfnQueuePolicy, Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { envName } from '../../functions/platform/env'
import { queues as definitions, type QueueName } from '../../functions/platform/topology'
import { acknowledge } from './acknowledge'
import { mapValues } from './map-values'

/** The longest SQS keeps a message: a person must have time to look at what failed. */
const KEEP_FAILED = Duration.days(14)

/** The work queues with their dead letters, and the queues where other failures land. */
export class Queues extends Construct {
  /** Everything here waits for a person: each has an alarm on its depth. */
  readonly failures: Queue[] = []
  private readonly queues: Record<QueueName, Queue>
  private readonly overTls: CfnQueuePolicy

  constructor(scope: Construct, id: string) {
    super(scope, id)
    // One for all queues: a policy each, as `enforceSSL` makes, would be a tenth of what a stack may hold.
    this.overTls = new CfnQueuePolicy(this, 'overTls', { queues: [], policyDocument: refusingPlain() })
    this.queues = mapValues(definitions, ({ visibilitySeconds, maxReceives }, name) =>
      this.newQueue(name, {
        visibilityTimeout: Duration.seconds(visibilitySeconds),
        deadLetterQueue: { queue: this.newFailureQueue(`${name}-dead`), maxReceiveCount: maxReceives },
      }),
    )
  }

  of(name: QueueName): Queue {
    return this.queues[name]
  }

  grantSend(fn: LambdaFunction, name: QueueName): void {
    const queue = this.queues[name]
    fn.addEnvironment(envName.queue(name), queue.queueUrl)
    Grant.addToPrincipal({ grantee: fn, actions: ['sqs:SendMessage'], resourceArns: [queue.queueArn] })
  }

  /** Where what a stream, a schedule or an asynchronous call could not get done is kept. */
  newFailureQueue(name: string): Queue {
    const queue = this.newQueue(name, { retentionPeriod: KEEP_FAILED })
    acknowledge(queue, 'AwsSolutions-SQS3', 'It is itself where failures land; it has an alarm instead.')
    this.failures.push(queue)
    return queue
  }

  private newQueue(name: string, props: QueueProps): Queue {
    const queue = new Queue(this, name, {
      queueName: `${Stack.of(this).stackName}-${name}`,
      encryption: QueueEncryption.SQS_MANAGED,
      ...props,
    })
    this.overTls.queues = [...this.overTls.queues, queue.queueUrl]
    return queue
  }
}

/** Nobody reaches the queue that has it without TLS. */
const refusingPlain = (): PolicyDocument =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: 'ApiTlsOnly',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['sqs:*'],
        resources: ['*'],
        conditions: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    ],
  })
