import type { BucketName, FolderName, IndexName, QueueName, TableName } from './topology'

/**
 * What a function may do with the items of a table. Never Scan: no request path may read a whole table. Never
 * BatchWriteItem, which writes without a condition. A part of a transaction asks for the right of its own deed.
 * Items are read by their keys by one action or the other, as there is one key or more: that is one right.
 */
const tableActions = {
  get: ['GetItem', 'BatchGetItem'],
  query: ['Query'],
  check: ['ConditionCheckItem'],
  put: ['PutItem'],
  update: ['UpdateItem'],
  delete: ['DeleteItem'],
} as const

/** What a function may do with the objects of a folder; a look at one's head is a `get`. Nobody may list. */
const objectActions = { get: 'GetObject', put: 'PutObject', delete: 'DeleteObject' } as const

type TableDeed = keyof typeof tableActions
export type ObjectDeed = keyof typeof objectActions

/** A right that no test sees used, and why it is given all the same. `npm test` refuses it once one does. */
interface Unseen<D extends string> {
  readonly may: D
  readonly unseen: string
}
export type Granted<D extends string> = D | Unseen<D>

export const unseen = <const D extends string>(may: D, why: string): Unseen<D> => ({ may, unseen: why })

/** What a function's own code may do. What Lambda does in its name, such as taking messages, comes with the trigger. */
export interface Rights {
  /** Deeds on a table, and the names of its indexes that may be queried. */
  readonly tables: { readonly [T in TableName]?: readonly Granted<TableDeed | IndexName<T>>[] }
  readonly sends: readonly QueueName[]
  readonly buckets?: { readonly [B in BucketName]?: { readonly [F in FolderName]?: readonly Granted<ObjectDeed>[] } }
}

export interface Right {
  /** As IAM names them; whoever uses one has used the right. @example ['dynamodb:Query'] */
  readonly actions: readonly string[]
  /** By the names of the topology. @example 'Orders', 'Orders/index/byDue', 'send-notices', 'Objects/documents/*' */
  readonly resource: string
  readonly unseen?: string
}

const spelled = <D extends string>(granted: Granted<D>): { readonly may: D; readonly unseen?: string } =>
  typeof granted === 'string' ? { may: granted } : granted

const isDeed = (may: string): may is TableDeed => may in tableActions

/** The rights of a function on one table, each by itself. */
export const onTable = (table: TableName, granted: readonly Granted<string>[]): Right[] =>
  granted.map(spelled).map(({ may, unseen }) => ({
    actions: tableActions[isDeed(may) ? may : 'query'].map((action) => `dynamodb:${action}`),
    resource: isDeed(may) ? table : `${table}/index/${may}`,
    unseen,
  }))

/** The same of a folder of a bucket. */
export const onFolder = (bucket: BucketName, folder: FolderName, granted: readonly Granted<ObjectDeed>[]): Right[] =>
  granted.map(spelled).map(({ may, unseen }) => ({
    actions: [`s3:${objectActions[may]}`],
    resource: `${bucket}/${folder}/*`,
    unseen,
  }))

/** What a record of some names holds, with its names as they are typed. */
export const entriesOf = <K extends string, V>(some: { readonly [key in K]?: V }) => Object.entries(some) as [K, V][]

/** Every right of a function's own code. */
export const rightsOf = ({ tables, sends, buckets = {} }: Rights): Right[] => [
  ...entriesOf(tables).flatMap(([table, granted]) => onTable(table, granted)),
  ...sends.map((resource) => ({ actions: ['sqs:SendMessage'], resource })),
  ...entriesOf(buckets).flatMap(([bucket, folders]) =>
    entriesOf(folders).flatMap(([folder, granted]) => onFolder(bucket, folder, granted)),
  ),
]

/** A right as its single permissions. @example ['dynamodb:GetItem Orders', 'dynamodb:BatchGetItem Orders'] */
export const permissions = ({ actions, resource }: Right): string[] => actions.map((action) => `${action} ${resource}`)
