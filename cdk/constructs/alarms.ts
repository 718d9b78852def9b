import { Aws, CfnOutput, Duration } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import type { Watched } from './watched'

const PERIOD = Duration.minutes(5)
const MAX_STREAM_LAG = Duration.minutes(5)

interface Condition {
  readonly atLeast: number
  /** Of the last three periods; 1 where nothing repeats the work by itself. */
  readonly periods?: number
}

/** What a person must hear of, by one topic to subscribe to. */
export class Alarms extends Construct {
  private readonly topic: Topic

  constructor(scope: Construct, id: string, { api, functions, queues, schedules, streamed }: Watched) {
    super(scope, id)
    this.topic = new Topic(this, 'topic', { displayName: 'Sanbao alarms', enforceSSL: true })
    // A topic's own policy replaces the default one, under which alarms of the account may publish.
    this.topic.grants.publish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    )
    new CfnOutput(this, 'Topic', { value: this.topic.topicArn }).overrideLogicalId('AlarmTopic')

    for (const [name, fn] of Object.entries(functions.all)) {
      // A planner's failure is a night's run that is late: nothing repeats it within the next minutes.
      const periods = schedules.planners.includes(fn) ? 1 : 2
      this.watch(`${name}-errors`, fn.metricErrors({ period: PERIOD }), { atLeast: 1, periods })
      if (streamed.includes(fn)) {
        const age = fn.metric('IteratorAge', { statistic: 'Maximum', period: PERIOD })
        this.watch(`${name}-iterator-age`, age, { atLeast: MAX_STREAM_LAG.toMilliseconds(), periods: 2 })
      }
    }
    // Of all functions together, so that a stack has room for them: they share the account's concurrency.
    this.watch('throttles', Lambda.metricAllThrottles({ period: PERIOD }), { atLeast: 1 })
    for (const queue of queues.failures) {
      const depth = queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: 'Maximum' })
      this.watch(`${queue.node.id}-depth`, depth, { atLeast: 1 })
    }
    this.watch('schedule-errors', schedules.group.metricTargetErrors({ period: PERIOD }), { atLeast: 1 })
    this.watch('schedule-dropped', schedules.group.metricDropped({ period: PERIOD }), { atLeast: 1 })
    this.watch('schedule-lost', schedules.group.metricFailedToBeSentToDLQ(undefined, { period: PERIOD }), {
      atLeast: 1,
    })
    this.watch('api-5xx', api.http.metricServerError({ period: PERIOD }), { atLeast: 5 })
  }

  private watch(id: string, metric: IMetric, { atLeast, periods = 1 }: Condition): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: `docs/runbook.md: ${id}`,
      metric,
      threshold: atLeast,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods === 1 ? 1 : 3,
      datapointsToAlarm: periods,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
    alarm.addOkAction(new SnsAction(this.topic))
  }
}
