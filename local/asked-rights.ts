import { env } from '../functions/platform/env'
import { buckets, queues, tables } from '../functions/platform/topology'
import type { AwsCall, Service } from '../functions/platform/watch'

interface Input {
  readonly TableName?: string
  readonly IndexName?: string
  readonly RequestItems?: Readonly<Record<string, unknown>>
  readonly TransactItems?: readonly Readonly<Record<string, { readonly TableName?: string }>>[]
  readonly QueueUrl?: string
  readonly Bucket?: string
  readonly Key?: string
  readonly CopySource?: string
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[]

/** What stands under a name of this machine; a name that is none of ours stays, and no role will have it. */
const named = <K extends string>(
  all: Readonly<Record<K, unknown>>,
  physical: (name: K) => string,
  given = '',
): string => keysOf(all).find((name) => physical(name) === given) ?? `unknown "${given}"`

const tableAt = (name?: string): string => named(tables, env.table, name)

/** The right that a command, or a part of a transaction, asks for. @example itemAction('Put') === 'PutItem' */
const itemAction = (deed: string): string => (/^(Query|Scan)$|Item$/.test(deed) ? deed : `${deed}Item`)

const onTables = (deed: string, { TableName, IndexName, RequestItems = {}, TransactItems = [] }: Input): string[] => {
  const index = IndexName ? `/index/${IndexName}` : ''
  return [
    ...(TableName ? [`${itemAction(deed)} ${tableAt(TableName)}${index}`] : []),
    ...Object.keys(RequestItems).map((table) => `${itemAction(deed)} ${tableAt(table)}`),
    ...TransactItems.flatMap((item) =>
      Object.entries(item).map(([part, { TableName }]) => `${itemAction(part)} ${tableAt(TableName)}`),
    ),
  ]
}

const onQueues = (deed: string, { QueueUrl }: Input): string[] => [
  `${deed.replace(/Batch$/, '')} ${named(queues, env.queueUrl, QueueUrl)}`,
]

/** Rights on objects are given by the first part of their keys. */
const folderAt = (bucket = '', key = ''): string => `${named(buckets, env.bucket, bucket)}/${key.split('/')[0]}/*`

const onObjects = (deed: string, { Bucket, Key, CopySource = '' }: Input): string[] => {
  const place = folderAt(Bucket, Key)
  if (deed === 'HeadObject') return [`GetObject ${place}`]
  if (deed !== 'CopyObject') return [`${deed} ${place}`]
  const [, from = '', key] = /^([^/]+)\/(.+)$/.exec(CopySource) ?? []
  return [`GetObject ${folderAt(from, key)}`, `PutObject ${place}`]
}

const asked: Readonly<Record<Service, (deed: string, input: Input) => string[]>> = {
  dynamodb: onTables,
  sqs: onQueues,
  s3: onObjects,
}

/**
 * The rights that a call needs where it is deployed, as IAM names actions, on what the topology names.
 *
 * @example ['dynamodb:Query Orders/index/byDue'], ['sqs:SendMessage send-notices'], ['s3:GetObject Objects/documents/*']
 */
export const askedRights = ({ service, command, input }: AwsCall): string[] =>
  asked[service](command.replace(/Command$/, ''), input).map((right) => `${service}:${right}`)
