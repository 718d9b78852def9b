import { envName } from '../../functions/platform/env'
import { type FunctionDefinition, type FunctionName, functions } from '../../functions/platform/functions'
import {
  type BucketName,
  buckets,
  type QueueName,
  queues,
  type TableName,
  tables,
} from '../../functions/platform/topology'
import { logicalId, resourcesOf, target } from './template'

interface Statement {
  readonly Effect: string
  readonly Action: string | string[]
  readonly Resource: unknown
}

const LAMBDA = 'AWS::Lambda::Function'
const TABLE = 'AWS::DynamoDB::GlobalTable'
const names = Object.keys(functions) as FunctionName[]
const propertiesOf = (name: FunctionName) =>
  resourcesOf(LAMBDA)[logicalId(LAMBDA, `Functions/${name}`)]?.Properties ?? {}

const environmentOf = (name: FunctionName) => (propertiesOf(name).Environment as { Variables: object }).Variables

const statementsOf = (role: string): Statement[] =>
  Object.values(resourcesOf('AWS::IAM::Policy'))
    .filter(({ Properties }) => (Properties.Roles as unknown[]).some((one) => target(one) === role))
    .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement)

const text = (resource: unknown): string => {
  const joined = (resource as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join']
  return joined ? joined[1].map((part) => (typeof part === 'string' ? part : target(part))).join('') : target(resource)
}

/** `action on resource`, one for each pair. */
const rightsOf = (name: FunctionName): string[] =>
  statementsOf(logicalId('AWS::IAM::Role', `Functions/${name}-role`))
    .flatMap(({ Action, Resource }) => [Action].flat().map((action) => ({ action, resources: [Resource].flat() })))
    .flatMap(({ action, resources }) => resources.map((resource) => `${action} on ${text(resource)}`))
    .sort()

const READ = ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem']
const WRITE = ['PutItem', 'UpdateItem', 'DeleteItem']
const queueId = (path: string) => logicalId('AWS::SQS::Queue', `Queues/${path}`)

const tableRights = (table: TableName, access: 'read' | 'readWrite'): string[] => {
  const id = logicalId(TABLE, `Tables/${table}`)
  return [
    ...(access === 'read' ? READ : [...READ, ...WRITE]).map((action) => `dynamodb:${action} on ${id}`),
    ...Object.keys(tables[table].indexes).map((index) => `dynamodb:Query on ${id}/index/${index}`),
  ]
}

const BUCKET = 'AWS::S3::Bucket'
const bucketId = (name: string) => logicalId(BUCKET, `Objects/${name.toLowerCase()}`)

const objectActions = { read: ['GetObject'], readWrite: ['GetObject', 'PutObject'], remove: ['DeleteObject'] }

const bucketRights = ({ buckets: named = {} }: FunctionDefinition): string[] =>
  Object.entries(named).flatMap(([bucket, folders]) =>
    Object.entries(folders).flatMap(([folder, access]) =>
      objectActions[access].map((action) => `s3:${action} on ${bucketId(bucket)}/${folder}/*`),
    ),
  )

const failureRights = (name: FunctionName): string[] =>
  ['GetQueueAttributes', 'GetQueueUrl', 'SendMessage'].map((action) => `sqs:${action} on ${queueId(`${name}-failed`)}`)

const triggerRights = (name: FunctionName, { trigger }: FunctionDefinition): string[] => {
  if (trigger.kind === 'schedule') return failureRights(name)
  if (trigger.kind === 'stream') {
    const actions = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams']
    const streams = trigger.sources.map(({ table }) => logicalId(TABLE, `Tables/${table}`))
    return [
      ...failureRights(name),
      ...streams.flatMap((stream) => actions.map((action) => `dynamodb:${action} on ${stream}`)),
    ]
  }
  if (trigger.kind === 'queue') {
    const actions = ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage']
    return actions.map((action) => `sqs:${action} on ${queueId(trigger.queue)}`)
  }
  return []
}

test('the stack has the functions of the topology and no others', () => {
  expect(Object.keys(resourcesOf(LAMBDA)).sort()).toEqual(
    names.map((name) => logicalId(LAMBDA, `Functions/${name}`)).sort(),
  )
})

describe.each(names)('function %s', (name) => {
  const definition: FunctionDefinition = functions[name]
  const accesses = Object.entries(definition.tables) as [TableName, 'read' | 'readWrite'][]

  test('runs on Node 24 and arm64 with the memory and the time of its definition', () => {
    expect(propertiesOf(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: definition.memoryMb,
      Timeout: definition.timeoutSeconds,
    })
  })

  test('may do what its definition names and nothing else', () => {
    const log = logicalId('AWS::Logs::LogGroup', `Functions/${name}-log`)
    const rights = [
      `logs:CreateLogStream on ${log}`,
      `logs:PutLogEvents on ${log}`,
      ...accesses.flatMap(([table, access]) => tableRights(table, access)),
      ...definition.sends.map((queue) => `sqs:SendMessage on ${queueId(queue)}`),
      ...bucketRights(definition),
      ...triggerRights(name, definition),
    ]
    expect(rightsOf(name)).toEqual(rights.sort())
  })

  test('is told the tables, queues and buckets it works on', () => {
    const told = Object.keys(environmentOf(name)).filter((variable) => /^(TABLE|QUEUE|BUCKET)_/.test(variable))
    expect(told.sort()).toEqual(
      [
        ...accesses.map(([table]) => envName.table(table)),
        ...definition.sends.map((queue) => envName.queue(queue)),
        ...Object.keys(definition.buckets ?? {}).map((bucket) => envName.bucket(bucket as BucketName)),
      ].sort(),
    )
  })

  test('keeps its log for six months', () => {
    const log = logicalId('AWS::Logs::LogGroup', `Functions/${name}-log`)
    expect(target((propertiesOf(name).LoggingConfig as { LogGroup: unknown }).LogGroup)).toBe(log)
    expect(resourcesOf('AWS::Logs::LogGroup')[log]?.Properties.RetentionInDays).toBe(180)
  })
})

test('no policy has a wildcard action or resource, and no role a managed policy', () => {
  const policies = Object.values(resourcesOf('AWS::IAM::Policy'))
  const statements = policies.flatMap(
    ({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement,
  )
  expect(statements.length).toBeGreaterThan(names.length)
  // Keys of objects are made at run time: of a bucket, and of nothing else, a folder may be named.
  const ofFolder = Object.values(buckets).flatMap(({ folders }) => Object.keys(folders).map((name) => `/${name}/*"`))
  const plain = statements.map((statement) =>
    ofFolder.reduce((json, ending) => json.replaceAll(ending, '"'), JSON.stringify(statement)),
  )
  expect(plain.filter((json) => json.includes('*'))).toEqual([])
  for (const { Properties } of Object.values(resourcesOf('AWS::IAM::Role'))) {
    expect(Properties.ManagedPolicyArns).toBeUndefined()
  }
})

test('only the API knows the issuer and the key of personal data, and the key is a reference', () => {
  const secret = /^(OIDC_|PERSONAL_)/
  const knowing = names.filter((name) => Object.keys(environmentOf(name)).some((variable) => secret.test(variable)))
  expect(knowing).toEqual(['graphql'])
  expect(JSON.stringify(environmentOf('graphql'))).toContain('{{resolve:secretsmanager:')
})

test('a worker is done before its message can be seen again', () => {
  for (const definition of Object.values<FunctionDefinition>(functions)) {
    if (definition.trigger.kind !== 'queue') continue
    const queue: QueueName = definition.trigger.queue
    expect(queues[queue].visibilitySeconds).toBeGreaterThan(definition.timeoutSeconds)
  }
})
