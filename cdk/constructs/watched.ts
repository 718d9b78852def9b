import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import type { Api } from './api'
import type { Functions } from './functions'
import type { Queues } from './queues'
import type { Schedules } from './schedules'

/** What alarms and the dashboard look at. */
export interface Watched {
  readonly api: Api
  readonly functions: Functions
  readonly queues: Queues
  readonly schedules: Schedules
  readonly streamed: readonly LambdaFunction[]
}
