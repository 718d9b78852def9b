import { envName } from '../../functions/platform/env'
import { type FunctionDefinition, type FunctionName, functions } from '../../functions/platform/functions'
import { entriesOf, type Granted } from '../../functions/platform/rights'
import {
  type BucketName,
  buckets,
  type QueueName,
  queues,
  type TableName,
  tables,
} from '../../functions/platform/topology'
import { policyCharacters, roleRights, type Statement, usedByLambda } from './role-rights'
import { logicalId, resourcesOf, target } from './template'

const LAMBDA = 'AWS::Lambda::Function'
const names = Object.keys(functions) as FunctionName[]
const propertiesOf = (name: FunctionName) =>
  resourcesOf(LAMBDA)[logicalId(LAMBDA, `Functions/${name}`)]?.Properties ?? {}

const environmentOf = (name: FunctionName) => (propertiesOf(name).Environment as { Variables: object }).Variables

/** The rights of a definition, spelled out once more beside functions/platform/rights.ts. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  ...{ get: ['GetItem', 'BatchGetItem'], query: ['Query'], check: ['ConditionCheckItem'] },
  ...{ put: ['PutItem'], update: ['UpdateItem'], delete: ['DeleteItem'] },
}
const OBJECT_ACTIONS = { get: 'GetObject', put: 'PutObject', delete: 'DeleteObject' } as const
const may = <D extends string>(granted: Granted<D>): D => (typeof granted === 'string' ? granted : granted.may)

const tableRights = (table: TableName, granted: readonly Granted<string>[]): string[] =>
  granted.map(may).flatMap((word) => {
    if (word in tables[table].indexes) return [`dynamodb:Query ${table}/index/${word}`]
    return (ACTIONS[word] ?? []).map((action) => `dynamodb:${action} ${table}`)
  })

const bucketRights = ({ buckets: named = {} }: FunctionDefinition): string[] =>
  entriesOf(named).flatMap(([bucket, folders]) =>
    entriesOf(folders).flatMap(([folder, granted]) =>
      granted.map((word) => `s3:${OBJECT_ACTIONS[may(word)]} ${bucket}/${folder}/*`),
    ),
  )

test('the stack has the functions of the topology and no others', () => {
  expect(Object.keys(resourcesOf(LAMBDA)).sort()).toEqual(
    names.map((name) => logicalId(LAMBDA, `Functions/${name}`)).sort(),
  )
})

describe.each(names)('function %s', (name) => {
  const definition: FunctionDefinition = functions[name]
  const accesses = entriesOf(definition.tables)

  test('runs on Node 24 and arm64 with the memory and the time of its definition', () => {
    expect(propertiesOf(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: definition.memoryMb,
      Timeout: definition.timeoutSeconds,
    })
  })

  test('may do what its definition names and nothing else', () => {
    const rights = [
      ...accesses.flatMap(([table, granted]) => tableRights(table, granted)),
      ...definition.sends.map((queue) => `sqs:SendMessage ${queue}`),
      ...bucketRights(definition),
      ...usedByLambda.flatMap(({ of }) => of(name)),
    ]
    expect(roleRights(name)).toEqual(rights.sort())
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

test('the policies of each role are within what IAM takes, with room for a table more', () => {
  const sizes = names.map(policyCharacters)
  expect(Math.min(...sizes)).toBeGreaterThan(300)
  expect(Math.max(...sizes)).toBeLessThan(0.9 * 10_240)
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
