/**
 * What the platform keeps and carries things in: tables, queues, buckets. What works on them stands in functions.ts, what
 * streams tell in streams.ts. Pure data, read by the CDK stack, the local stack and the tests, so that they cannot drift.
 * Access patterns and costs are in the head comment of each store.
 */
export interface IndexDefinition {
  readonly partition: string
  readonly sort: string
  /** `keys` costs one write unit per change of its keys only; the page is then read by id in one BatchGet. */
  readonly projection: 'keys' | 'all'
}

export interface TableDefinition {
  readonly indexes: Readonly<Record<string, IndexDefinition>>
  readonly stream: boolean
}

const index = (partition: string, sort: string, projection: 'keys' | 'all' = 'keys'): IndexDefinition => ({
  partition,
  sort,
  projection,
})

/** Every table has string keys `pk` and `sk`, and the TTL attribute `expiresAt` (epoch seconds). */
export const tables = {
  Manufacturers: { indexes: { byList: index('listKey', 'listSort', 'all') }, stream: false },
  Providers: {
    indexes: {
      byList: index('listKey', 'listSort', 'all'),
      byMaker: index('makerKey', 'makerSort'),
      byEnd: index('endMonth', 'endSort'),
    },
    stream: true,
  },
  ServicePoints: { indexes: { byList: index('listKey', 'listSort', 'all') }, stream: true },
  Orders: {
    indexes: {
      byMaker: index('makerMonth', 'id'),
      byProvider: index('providerMonth', 'id'),
      byPoint: index('pointMonth', 'id'),
      byRegion: index('regionMonth', 'regionSort'),
      byCustomer: index('customerKey', 'id'),
      byDealer: index('dealerKey', 'id'),
      byUnit: index('unitKey', 'id'),
      byTurn: index('turnKey', 'turnSort'),
      byDue: index('dueHour', 'dueSort'),
      byCompletion: index('completionDay', 'completionSort'),
      byCallback: index('callbackKey', 'callbackSort'),
    },
    stream: true,
  },
  Insights: { indexes: { byList: index('listKey', 'listSort', 'all') }, stream: false },
  Notices: { indexes: { byList: index('listKey', 'listSort', 'all') }, stream: false },
  Parts: {
    indexes: {
      byList: index('listKey', 'listSort', 'all'),
      byPlace: index('placeKey', 'placeSort', 'all'),
      byLot: index('lotKey', 'lotSort', 'all'),
    },
    stream: true,
  },
  Complaints: {
    indexes: {
      byTurn: index('turnKey', 'turnSort'),
      byMaker: index('makerMonth', 'id'),
      byProvider: index('providerMonth', 'id'),
      byPoint: index('pointKey', 'id'),
      byCustomer: index('customerKey', 'id'),
      byRegion: index('regionMonth', 'regionSort'),
      byDue: index('dueKey', 'dueSort'),
    },
    stream: true,
  },
  Evidence: { indexes: { byOrder: index('orderKey', 'orderSort') }, stream: false },
  Exports: { indexes: {}, stream: true },
} as const satisfies Record<string, TableDefinition>

export type TableName = keyof typeof tables
/** Distributes over a union of tables: any index of any of them. */
export type IndexName<T extends TableName> = T extends TableName ? keyof (typeof tables)[T]['indexes'] & string : never

export const keyAttributes = { partition: 'pk', sort: 'sk', expiry: 'expiresAt' } as const

export interface QueueDefinition {
  readonly visibilitySeconds: number
  readonly maxReceives: number
}

/** Failures are looked at again soon, and often enough to outlast a fault of some minutes. */
const told = { visibilitySeconds: 90, maxReceives: 8 } as const

/** Every queue has a dead-letter queue `<name>-dead`; stream failures go to `<function>-failed`. */
export const queues = {
  'dispatch-orders': told,
  'tell-webhooks': told,
  'note-heads': told,
  'forget-documents': told,
  'count-agreements': { visibilitySeconds: 360, maxReceives: 4 },
  'import-catalogue': { visibilitySeconds: 360, maxReceives: 4 },
  'import-stock-counts': { visibilitySeconds: 360, maxReceives: 4 },
  'recall-lots': { visibilitySeconds: 360, maxReceives: 4 },
  'supply-backorders': { visibilitySeconds: 360, maxReceives: 4 },
  'dispatch-waiting': { visibilitySeconds: 360, maxReceives: 4 },
  'sample-callbacks': { visibilitySeconds: 360, maxReceives: 4 },
  'evaluate-provider': { visibilitySeconds: 360, maxReceives: 4 },
  'remind-readers': { visibilitySeconds: 360, maxReceives: 4 },
  'send-notices': { visibilitySeconds: 360, maxReceives: 4 },
  'tell-points': { visibilitySeconds: 360, maxReceives: 4 },
  'propose-remedies': { visibilitySeconds: 360, maxReceives: 4 },
  'refresh-part-plans': { visibilitySeconds: 360, maxReceives: 4 },
  'sweep-lots': { visibilitySeconds: 360, maxReceives: 4 },
  'source-backorders': { visibilitySeconds: 360, maxReceives: 4 },
  'propose-replenishments': { visibilitySeconds: 360, maxReceives: 4 },
  'seal-evidence': { visibilitySeconds: 360, maxReceives: 4 },
  'send-webhooks': { visibilitySeconds: 360, maxReceives: 4 },
  'export-data': { visibilitySeconds: 360, maxReceives: 4 },
} as const satisfies Record<string, QueueDefinition>

export type QueueName = keyof typeof queues

export interface BucketDefinition {
  /** First parts of keys; a right is given for one of them. What is written to one with `expireDays` is gone after them. */
  readonly folders: Readonly<Record<string, { readonly expireDays?: number }>>
}

/**
 * What is uploaded waits in `incoming`; what was found good is copied to `documents`, where no upload can reach it. What is
 * made to be downloaded once stands in `exports`.
 */
export const buckets = {
  Objects: { folders: { incoming: { expireDays: 1 }, documents: {}, exports: { expireDays: 1 } } },
} as const satisfies Record<string, BucketDefinition>

export type BucketName = keyof typeof buckets
export type FolderName = { [B in BucketName]: keyof (typeof buckets)[B]['folders'] & string }[BucketName]
