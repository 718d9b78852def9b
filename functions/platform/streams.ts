import type { DynamoDBRecord } from 'aws-lambda'
import type { QueueName, TableName } from './topology'

/** What of a stream is told; see `matches`. */
export interface StreamFilter {
  /** New images of what was written, or old ones of what was removed, by a writer or by its expiry. */
  readonly of: 'NewImage' | 'OldImage'
  /** Images whose attributes hold exactly one of these strings each. */
  readonly where: Readonly<Record<string, readonly string[]>>
}

/** A table's stream as one function reads it: records that one of the filters lets through. */
export interface StreamSource {
  readonly table: TableName
  readonly filters: readonly StreamFilter[]
  readonly batchSize: number
}

/** What the relay hands on of a table's stream, and to whom. */
export interface Route extends StreamFilter {
  readonly table: TableName
  readonly queue: QueueName
}

type Where = StreamFilter['where']

export const written = (where: Where): StreamFilter => ({ of: 'NewImage', where })
const removed = (where: Where): StreamFilter => ({ of: 'OldImage', where })

const from = <Q extends QueueName>(
  table: TableName,
  filter: StreamFilter,
  queue: Q,
): Route & { readonly queue: Q } => ({
  ...filter,
  table,
  queue,
})

/**
 * A stream serves two readers; beyond them reads are throttled. Whoever counts from images, in their order, reads by
 * itself; everyone else is handed what happened by the relay, through a queue of its own (docs/adr/0031).
 */
export const routes = [
  from('Orders', written({ kind: ['ORDER'], state: ['AWAITING_DISPATCH'] }), 'dispatch-orders'),
  // Those of which partners are told, and the one that an order begins in.
  from(
    'Orders',
    written({
      kind: ['ORDER'],
      state: ['AWAITING_DISPATCH', 'OFFERED', 'ACCEPTED', 'COMPLETED', 'CONFIRMED', 'CANCELLED'],
    }),
    'tell-webhooks',
  ),
  from('Orders', written({ kind: ['EVENT'] }), 'note-heads'),
  from('Complaints', written({ kind: ['COMPLAINT', 'RECTIFICATION'] }), 'tell-webhooks'),
  from('Providers', written({ kind: ['AGREEMENT', 'GRADE'] }), 'tell-webhooks'),
  from('Providers', written({ kind: ['TERMS'] }), 'count-agreements'),
  from('Providers', removed({ kind: ['ATTACHMENT'] }), 'forget-documents'),
  from('Parts', written({ kind: ['PARTS_IMPORT'], state: ['WAITING'] }), 'import-catalogue'),
  from('Parts', written({ kind: ['STOCK_COUNT'], state: ['WAITING'] }), 'import-stock-counts'),
  from('Parts', written({ kind: ['LOT'], state: ['BLOCKED', 'RELEASED'] }), 'recall-lots'),
  from(
    'Parts',
    written({ kind: ['MOVEMENT'], state: ['RECEIVE', 'ARRIVE', 'STOCK_UP', 'RELEASE', 'COUNT_MORE'] }),
    'supply-backorders',
  ),
  from('Exports', written({ kind: ['DATA_EXPORT'], state: ['WAITING', 'RUNNING'] }), 'export-data'),
]

export type RoutedQueue = (typeof routes)[number]['queue']

export const routedQueues: readonly RoutedQueue[] = [...new Set(routes.map(({ queue }) => queue))]

/** The streams that routes come from. */
export const sourcesOf = (handed: readonly Route[], batchSize: number): readonly StreamSource[] =>
  [...new Set(handed.map(({ table }) => table))].map((table) => ({
    table,
    filters: handed.filter((route) => route.table === table).map(({ of, where }) => ({ of, where })),
    batchSize,
  }))

/** Lambda's event filter: images whose attributes hold one of the strings; of old images, those of removals only. */
export const matches = ({ eventName, dynamodb }: DynamoDBRecord, { of, where }: StreamFilter): boolean =>
  (of === 'NewImage' || eventName === 'REMOVE') &&
  Object.entries(where).every(([attribute, allowed]) => {
    const value = dynamodb?.[of]?.[attribute]?.S
    return value !== undefined && allowed.includes(value)
  })
