import { Duration, Stack, TimeZone } from 'aws-cdk-lib'
import { Grant, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import {
  ContextAttribute,
  type IScheduleTarget,
  Schedule,
  ScheduleExpression,
  ScheduleGroup,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { functions as definitions, type FunctionName, type Trigger } from '../../functions/platform/functions'
import type { Functions } from './functions'
import type { Queues } from './queues'

interface Resources {
  readonly functions: Functions
  readonly queues: Queues
}

const DELIVERY = { maximumRetryAttempts: 10, maximumEventAgeInSeconds: Duration.hours(6).toSeconds() }

/** The clock: one schedule per planner, in the platform's zone, told the minute it stands for. */
export class Schedules extends Construct {
  readonly group: ScheduleGroup
  readonly planners: LambdaFunction[] = []

  constructor(scope: Construct, id: string, { functions, queues }: Resources) {
    super(scope, id)
    this.group = new ScheduleGroup(this, 'group', { scheduleGroupName: Stack.of(this).stackName })
    const role = new Role(this, 'role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') })
    const undelivered = queues.newFailureQueue('schedules-dead')
    Grant.addToPrincipal({ grantee: role, actions: ['sqs:SendMessage'], resourceArns: [undelivered.queueArn] })
    for (const name of Object.keys(definitions) as FunctionName[]) {
      const trigger: Trigger = definitions[name].trigger
      if (trigger.kind !== 'schedule') continue
      const fn = functions.all[name]
      // Scheduler's own dead letters hold what it could not hand over; what the function failed at comes here.
      fn.configureAsyncInvoke({
        retryAttempts: 2,
        maxEventAge: Duration.hours(6),
        onFailure: new SqsDestination(queues.newFailureQueue(`${name}-failed`)),
      })
      new Schedule(this, name, {
        scheduleName: name,
        scheduleGroup: this.group,
        description: definitions[name].entry,
        schedule: ScheduleExpression.expression(trigger.expression, TimeZone.ASIA_SHANGHAI),
        target: call(fn, role, undelivered),
      })
      this.planners.push(fn)
    }
  }
}

/** The library's Lambda target grants every version of the function (`:*`); this one grants the function. */
const call = (fn: LambdaFunction, role: Role, undelivered: Queue): IScheduleTarget => ({
  bind: () => {
    Grant.addToPrincipal({ grantee: role, actions: ['lambda:InvokeFunction'], resourceArns: [fn.functionArn] })
    return {
      arn: fn.functionArn,
      role,
      input: ScheduleTargetInput.fromObject({ at: ContextAttribute.scheduledTime }),
      retryPolicy: DELIVERY,
      deadLetterConfig: { arn: undelivered.queueArn },
    }
  },
})
