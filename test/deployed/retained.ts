import { query, target, tryRest, tryTarget } from './aws'
import { type Assembly, destroy } from './deploy'
import { assert, step } from './steps'

interface Resource {
  readonly type: string
  readonly logicalId: string
  readonly physicalId: string
}

const tag = (text: string, name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? ''

/** What the stack is made of now. */
const resources = async (): Promise<Resource[]> => {
  const found: Resource[] = []
  for (let token = ''; ; ) {
    const page = { Action: 'ListStackResources', StackName: 'Sanbao', ...(token ? { NextToken: token } : {}) }
    const text = await query('cloudformation', '2010-05-15', page)
    for (const member of text.split('<member>').slice(1)) {
      found.push({
        type: tag(member, 'ResourceType'),
        logicalId: tag(member, 'LogicalResourceId'),
        physicalId: tag(member, 'PhysicalResourceId'),
      })
    }
    token = tag(text, 'NextToken')
    if (!token) return found
  }
}

const isOk = ({ status }: { readonly status: number }): boolean => status === 200

const listed = async (service: string, name: string, input: object, id: string): Promise<boolean> =>
  JSON.stringify(await target(service, name, input)).includes(`"${id}"`)

/** Whether a thing is there, by its own service. Other types are parts of these, or made and taken with them. */
const isThere: Readonly<Record<string, (id: string) => Promise<boolean>>> = {
  'AWS::DynamoDB::GlobalTable': async (TableName) =>
    isOk(await tryTarget('dynamodb', 'DynamoDB_20120810.DescribeTable', { TableName })),
  'AWS::S3::Bucket': async (bucket) => isOk(await tryRest('s3', 'GET', `/${bucket}`)),
  'AWS::SecretsManager::Secret': async (SecretId) =>
    isOk(await tryTarget('secretsmanager', 'secretsmanager.DescribeSecret', { SecretId })),
  'AWS::Scheduler::ScheduleGroup': async (name) => isOk(await tryRest('scheduler', 'GET', `/schedule-groups/${name}`)),
  'AWS::Cognito::UserPool': async (UserPoolId) =>
    isOk(await tryTarget('cognito-idp', 'AWSCognitoIdentityProviderService.DescribeUserPool', { UserPoolId })),
  'AWS::Lambda::Function': async (name) => isOk(await tryRest('lambda', 'GET', `/2015-03-31/functions/${name}`)),
  'AWS::Lambda::EventSourceMapping': async (id) =>
    isOk(await tryRest('lambda', 'GET', `/2015-03-31/event-source-mappings/${id}`)),
  'AWS::Scheduler::Schedule': async (name) =>
    isOk(await tryRest('scheduler', 'GET', `/schedules/${name}?groupName=Sanbao`)),
  'AWS::ApiGatewayV2::Api': async (id) => isOk(await tryRest('apigateway', 'GET', `/v2/apis/${id}`)),
  'AWS::SQS::Queue': async (QueueUrl) =>
    isOk(await tryTarget('sqs', 'AmazonSQS.GetQueueAttributes', { QueueUrl, AttributeNames: ['QueueArn'] })),
  'AWS::Logs::LogGroup': (name) =>
    listed('logs', 'Logs_20140328.DescribeLogGroups', { logGroupNamePrefix: name }, name),
  'AWS::CloudWatch::Alarm': (name) =>
    listed('monitoring', 'GraniteServiceVersion20100801.DescribeAlarms', { AlarmNames: [name] }, name),
  'AWS::SNS::Topic': async (arn) => (await query('sns', '2010-03-31', { Action: 'ListTopics' })).includes(`${arn}<`),
}

interface Table {
  readonly Table: { readonly ItemCount: number }
}

/** How much is in each thing that holds something. */
const heldBy = async ({ type, physicalId }: Resource): Promise<number> => {
  if (type === 'AWS::DynamoDB::GlobalTable') {
    const described = await target<Table>('dynamodb', 'DynamoDB_20120810.DescribeTable', { TableName: physicalId })
    return described.Table.ItemCount
  }
  if (type !== 'AWS::S3::Bucket') return 0
  const { text } = await tryRest('s3', 'GET', `/${physicalId}?list-type=2`)
  return text.split('<Contents>').length - 1
}

export const destroyed = async (assembly: Assembly): Promise<void> => {
  const made = await step('what the stack is made of is asked for', resources)
  const policyOf = ({ logicalId }: Resource): string =>
    assembly.template.Resources[logicalId]?.DeletionPolicy ?? 'Delete'
  const retained = made.filter((one) => policyOf(one) === 'Retain')
  const removed = made.filter((one) => policyOf(one) !== 'Retain' && isThere[one.type])
  const before = await Promise.all(retained.map(heldBy))
  const look = (all: readonly Resource[]) =>
    Promise.all(all.map(async (one) => [one, (await isThere[one.type]?.(one.physicalId)) ?? false] as const))
  const namesOf = (found: readonly (readonly [Resource, boolean])[], there: boolean): string[] =>
    found.filter(([, isIt]) => isIt === there).map(([{ type, logicalId }]) => `${type} ${logicalId}`)
  await step(
    `each of them is found by its service: ${retained.length} to be left, ${removed.length} to go`,
    async () => {
      assert(retained.length > 0 && removed.length > 200, 'there is too little')
      const missing = namesOf(await look([...retained, ...removed]), false)
      assert(missing.length === 0, `not found: ${missing.join(', ')}`)
    },
  )
  await step('the stack is destroyed', () => destroy(assembly))
  await step('what must be left is left, with all that it holds', async () => {
    const missing = namesOf(await look(retained), false)
    assert(missing.length === 0, `gone: ${missing.join(', ')}`)
    // Readers of the streams may have been at work until the end.
    const after = await Promise.all(retained.map(heldBy))
    const isLess = before.some((count, i) => (after[i] ?? 0) < count)
    assert(!isLess && before.some((count) => count > 0), `${after.join()} of ${before.join()}`)
  })
  await step('the rest is gone', async () => {
    const left = namesOf(await look(removed), true)
    assert(left.length === 0, `left: ${left.join(', ')}`)
  })
}
