import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import {
  functions as definitions,
  type FunctionDefinition,
  type FunctionName,
} from '../../functions/platform/functions'
import { entriesOf } from '../../functions/platform/rights'
import { codeOf } from './bundle'
import { LOG_RETENTION } from './log-retention'
import { mapValues } from './map-values'
import type { ObjectBucket } from './object-bucket'
import type { Queues } from './queues'
import type { Tables } from './tables'

interface Resources {
  readonly tables: Tables
  readonly queues: Queues
  readonly objects: ObjectBucket
}

/** Every function of the topology with the rights its definition names, and no others. */
export class Functions extends Construct {
  readonly all: Record<FunctionName, LambdaFunction>

  constructor(scope: Construct, id: string, resources: Resources) {
    super(scope, id)
    this.all = mapValues(definitions, (definition, name) => this.newFunction(name, definition, resources))
  }

  get api(): LambdaFunction {
    return this.all.graphql
  }

  private newFunction(
    name: FunctionName,
    definition: FunctionDefinition,
    { tables, queues, objects }: Resources,
  ): LambdaFunction {
    const functionName = `${Stack.of(this).stackName}-${name}`
    const logGroup = new LogGroup(this, `${name}-log`, {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: LOG_RETENTION,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    // A role of its own: the managed basic policy would let each function write to every log of the account.
    const role = new Role(this, `${name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    const fn = new LambdaFunction(this, name, {
      functionName,
      description: definition.entry,
      code: codeOf(this, name, definition.entry),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: definition.memoryMb,
      timeout: Duration.seconds(definition.timeoutSeconds),
      role,
      logGroup,
    })
    for (const [table, granted] of entriesOf(definition.tables)) tables.grant(fn, table, granted)
    for (const queue of definition.sends) queues.grantSend(fn, queue)
    for (const [bucket, folders] of entriesOf(definition.buckets ?? {}))
      for (const [folder, granted] of entriesOf(folders)) objects.grant(fn, bucket, folder, granted)
    return fn
  }
}
