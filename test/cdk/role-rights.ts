import { type FunctionName, functions } from '../../functions/platform/functions'
import { entriesOf, rightsOf } from '../../functions/platform/rights'
import { buckets, queues, tables } from '../../functions/platform/topology'
import type { FunctionRights } from '../support/checks/rights'
import { logicalId, resourcesOf, target } from './template'

export interface Statement {
  readonly Effect: string
  readonly Action: string | string[]
  readonly Resource: unknown
}

const QUEUE = 'AWS::SQS::Queue'
const log = (name: FunctionName) => `${name}-log`
const failures = (name: FunctionName) => `${name}-failed`
const keysOf = <K extends string>(record: { readonly [key in K]: unknown }) => entriesOf(record).map(([key]) => key)

/** How the topology names what the template knows by logical ids. */
const topologyNames = (): ReadonlyMap<string, string> => {
  const names = keysOf(functions)
  const failing = names.filter((name) => /^(stream|schedule)$/.test(functions[name].trigger.kind))
  return new Map([
    ...keysOf(tables).map((table) => [logicalId('AWS::DynamoDB::GlobalTable', `Tables/${table}`), table] as const),
    ...keysOf(queues).map((queue) => [logicalId(QUEUE, `Queues/${queue}`), queue] as const),
    ...failing.map((name) => [logicalId(QUEUE, `Queues/${failures(name)}`), failures(name)] as const),
    ...keysOf(buckets).map((name) => [logicalId('AWS::S3::Bucket', `Objects/${name.toLowerCase()}`), name] as const),
    ...names.map((name) => [logicalId('AWS::Logs::LogGroup', `Functions/${log(name)}`), log(name)] as const),
  ])
}

let known: ReadonlyMap<string, string> | undefined

const nameOf = (reference: unknown): string => {
  const { 'Fn::GetAtt': attribute } = reference as { 'Fn::GetAtt'?: [string, string] }
  known ??= topologyNames()
  const id = target(reference)
  return `${known.get(id) ?? id}${attribute?.[1] === 'StreamArn' ? '/stream' : ''}`
}

const textOf = (resource: unknown): string => {
  if (typeof resource === 'string') return resource
  const joined = (resource as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join']
  return joined ? joined[1].map(textOf).join(joined[0]) : nameOf(resource)
}

const statementsOf = (role: string): Statement[] =>
  Object.values(resourcesOf('AWS::IAM::Policy'))
    .filter(({ Properties }) => (Properties.Roles as unknown[]).some((one) => target(one) === role))
    .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement)

const roleOf = (name: FunctionName): string => logicalId('AWS::IAM::Role', `Functions/${name}-role`)

/** What a function's role may do in the synthesised stack, e.g. `dynamodb:Query Orders/index/byDue`, sorted. */
export const roleRights = (name: FunctionName): string[] =>
  statementsOf(roleOf(name))
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((resource) => `${action} ${textOf(resource)}`)),
    )
    .sort()

/** No name of a table, queue, log or bucket with account and region is longer. */
const ARN_CHARACTERS = 120

/** What IAM counts of the policies in a function's role, at most: white space is not counted. */
export const policyCharacters = (name: FunctionName): number =>
  statementsOf(roleOf(name)).reduce((sum, { Resource, ...statement }) => {
    const resources = [Resource].flat().map((resource) => `${'x'.repeat(ARN_CHARACTERS)}${textOf(resource)}`)
    return sum + JSON.stringify({ ...statement, Resource: resources }).length
  }, 0)

const QUEUE_ACTIONS = [
  ...['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl'],
  'ReceiveMessage',
]

/** Rights in a role that its function's code never uses: Lambda does, in its name. One class each, and why it is there. */
export const usedByLambda: readonly {
  readonly why: string
  readonly of: (name: FunctionName) => readonly string[]
}[] = [
  {
    why: 'Lambda writes what a function prints to its log',
    of: (name) => ['CreateLogStream', 'PutLogEvents'].map((action) => `logs:${action} ${log(name)}`),
  },
  {
    why: 'Lambda reads the streams that start a function',
    of: (name) => {
      const { trigger } = functions[name]
      const actions = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams']
      const sources = trigger.kind === 'stream' ? trigger.sources : []
      return sources.flatMap(({ table }) => actions.map((action) => `dynamodb:${action} ${table}/stream`))
    },
  },
  {
    why: 'Lambda takes messages from the queue that starts a function, and deletes what was done',
    of: (name) => {
      const { trigger } = functions[name]
      return trigger.kind === 'queue' ? QUEUE_ACTIONS.map((action) => `sqs:${action} ${trigger.queue}`) : []
    },
  },
  {
    why: 'Lambda puts aside what a stream or a schedule could not get done',
    of: (name) => {
      const actions = ['GetQueueAttributes', 'GetQueueUrl', 'SendMessage']
      const { kind } = functions[name].trigger
      const failing = kind === 'stream' || kind === 'schedule'
      return failing ? actions.map((action) => `sqs:${action} ${failures(name)}`) : []
    },
  },
]

/** Each function's rights beside what it called. @param calls `function action resource` */
export const everyFunctionsRights = (calls: ReadonlySet<string>): FunctionRights[] =>
  keysOf(functions).map((name) => ({
    name,
    role: roleRights(name),
    lambda: usedByLambda.flatMap(({ of }) => of(name)),
    granted: rightsOf(functions[name]),
    called: new Set(
      [...calls].filter((call) => call.startsWith(`${name} `)).map((call) => call.slice(name.length + 1)),
    ),
  }))
