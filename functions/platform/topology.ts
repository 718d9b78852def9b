/**
 * What the platform is made of: tables, queues, buckets, functions, schedules. Pure data, read by the CDK stack, the
 * local stack and the tests, so that they cannot drift. Access patterns and costs are in the head comment of each store.
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

/** Every queue has a dead-letter queue `<name>-dead`; stream failures go to `<function>-failed`. */
export const queues = {
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

export type Trigger =
  | { readonly kind: 'http' }
  | {
      readonly kind: 'stream'
      readonly table: TableName
      /** New images of what was written, or old ones of what was removed, by a writer or by its expiry. */
      readonly of: 'NewImage' | 'OldImage'
      /** Event filter: images whose attributes hold exactly one of these strings. */
      readonly where: Readonly<Record<string, readonly string[]>>
      readonly batchSize: number
      readonly retries: number
    }
  | { readonly kind: 'queue'; readonly queue: QueueName; readonly batchSize: number }
  /** `expression` is an EventBridge Scheduler expression in Asia/Shanghai. */
  | { readonly kind: 'schedule'; readonly expression: string }

/** Nobody who writes objects may remove them. */
export type ObjectAccess = 'read' | 'readWrite' | 'remove'

export interface FunctionDefinition {
  /** Module exporting `handler`, from the project's root. */
  readonly entry: string
  readonly trigger: Trigger
  readonly tables: Partial<Record<TableName, 'read' | 'readWrite'>>
  readonly sends: readonly QueueName[]
  readonly buckets?: Partial<Record<BucketName, Partial<Record<FolderName, ObjectAccess>>>>
  readonly memoryMb: number
  readonly timeoutSeconds: number
}

/** Order items (not their events) in the Orders stream; callback tasks are order items of their own kind. */
const everyTable = {
  Manufacturers: 'readWrite',
  Providers: 'readWrite',
  ServicePoints: 'readWrite',
  Orders: 'readWrite',
  Insights: 'readWrite',
  Notices: 'readWrite',
  Parts: 'readWrite',
  Complaints: 'readWrite',
  /** Sealed by jobs alone: nobody who answers requests can write a seal. */
  Evidence: 'read',
  Exports: 'readWrite',
} as const

/** Stock that is kept for orders is given to them and taken from them: with a look at the order and the agreement, and since when it waits. */
const sourcing = {
  Parts: 'readWrite',
  Notices: 'readWrite',
  Orders: 'readWrite',
  ServicePoints: 'read',
  Providers: 'read',
} as const

/** The same by a run that keeps its progress. Spelled out: with a spread in it, every bundle would carry all definitions. */
const sourcingRun = {
  Parts: 'readWrite',
  Notices: 'readWrite',
  Orders: 'read',
  ServicePoints: 'read',
  Providers: 'read',
  Insights: 'readWrite',
} as const

export const functions = {
  graphql: {
    entry: 'functions/graphql/handler.ts',
    trigger: { kind: 'http' },
    tables: everyTable,
    sends: [],
    buckets: { Objects: { incoming: 'readWrite', documents: 'readWrite', exports: 'readWrite' } },
    memoryMb: 1024,
    timeoutSeconds: 29,
  },
  'dispatch-orders': {
    entry: 'functions/orders/dispatch-orders.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Orders',
      of: 'NewImage',
      where: { kind: ['ORDER'], state: ['AWAITING_DISPATCH'] },
      batchSize: 25,
      retries: 8,
    },
    tables: { Orders: 'readWrite', ServicePoints: 'read', Providers: 'read', Parts: 'read', Insights: 'read' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'project-insights': {
    entry: 'functions/supervision/project-insights.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Orders',
      of: 'NewImage',
      where: { kind: ['ORDER', 'CALLBACK', 'JOB'] },
      batchSize: 100,
      retries: 8,
    },
    tables: { Insights: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'project-complaints': {
    entry: 'functions/supervision/project-insights.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Complaints',
      of: 'NewImage',
      where: { kind: ['COMPLAINT'] },
      batchSize: 100,
      retries: 8,
    },
    tables: { Insights: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'start-piece': {
    entry: 'functions/exports/start-piece.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Exports',
      of: 'NewImage',
      where: { kind: ['DATA_EXPORT'], state: ['WAITING', 'RUNNING'] },
      batchSize: 10,
      retries: 8,
    },
    tables: {},
    sends: ['export-data'],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'export-data': {
    entry: 'functions/exports/export-data.queue.ts',
    trigger: { kind: 'queue', queue: 'export-data', batchSize: 1 },
    tables: {
      Exports: 'readWrite',
      Orders: 'read',
      Manufacturers: 'read',
      Providers: 'read',
      ServicePoints: 'read',
      Insights: 'read',
    },
    sends: [],
    buckets: { Objects: { exports: 'readWrite' } },
    memoryMb: 1024,
    timeoutSeconds: 300,
  },
  'note-heads': {
    entry: 'functions/evidence/note-heads.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Orders',
      of: 'NewImage',
      where: { kind: ['EVENT'] },
      batchSize: 100,
      retries: 100,
    },
    tables: { Evidence: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'plan-seals': {
    entry: 'functions/evidence/plan-seals.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(10 3 * * ? *)' },
    tables: { Evidence: 'readWrite', Insights: 'readWrite' },
    sends: ['seal-evidence'],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'seal-evidence': {
    entry: 'functions/evidence/seal-groups.queue.ts',
    trigger: { kind: 'queue', queue: 'seal-evidence', batchSize: 4 },
    tables: { Evidence: 'readWrite', Insights: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'forget-documents': {
    entry: 'functions/files/forget-documents.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Providers',
      of: 'OldImage',
      where: { kind: ['ATTACHMENT'] },
      batchSize: 10,
      retries: 8,
    },
    tables: {},
    sends: [],
    buckets: { Objects: { documents: 'remove' } },
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'import-catalogue': {
    entry: 'functions/parts/catalogue/exchange/import-catalogue.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Parts',
      of: 'NewImage',
      where: { kind: ['PARTS_IMPORT'], state: ['WAITING'] },
      batchSize: 1,
      retries: 8,
    },
    tables: { Parts: 'readWrite', Manufacturers: 'read' },
    sends: [],
    buckets: { Objects: { documents: 'read' } },
    memoryMb: 1024,
    timeoutSeconds: 300,
  },
  'recall-lots': {
    entry: 'functions/parts/lots/recall-lots.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Parts',
      of: 'NewImage',
      where: { kind: ['LOT'], state: ['BLOCKED', 'RELEASED'] },
      batchSize: 1,
      retries: 8,
    },
    tables: sourcing,
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'import-stock-counts': {
    entry: 'functions/parts/stock/counts/import-count.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Parts',
      of: 'NewImage',
      where: { kind: ['STOCK_COUNT'], state: ['WAITING'] },
      batchSize: 1,
      retries: 8,
    },
    tables: { Parts: 'readWrite', Providers: 'read', ServicePoints: 'read' },
    sends: [],
    buckets: { Objects: { documents: 'read' } },
    memoryMb: 1024,
    timeoutSeconds: 300,
  },
  'supply-backorders': {
    entry: 'functions/parts/backorders/supply-backorders.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Parts',
      of: 'NewImage',
      where: { kind: ['MOVEMENT'], state: ['RECEIVE', 'ARRIVE', 'STOCK_UP', 'RELEASE', 'COUNT_MORE'] },
      batchSize: 10,
      retries: 8,
    },
    tables: sourcing,
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'count-letters': {
    entry: 'functions/network/contracted/count-letters.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'ServicePoints',
      of: 'NewImage',
      where: { kind: ['ROSTER'] },
      batchSize: 100,
      retries: 8,
    },
    tables: { ServicePoints: 'read', Providers: 'read', Insights: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'count-agreements': {
    entry: 'functions/network/contracted/count-agreements.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Providers',
      of: 'NewImage',
      where: { kind: ['TERMS'] },
      batchSize: 5,
      retries: 8,
    },
    tables: { ServicePoints: 'read', Providers: 'read', Insights: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'sweep-orders': {
    entry: 'functions/orders/sweep-orders.schedule.ts',
    trigger: { kind: 'schedule', expression: 'rate(5 minutes)' },
    tables: {
      Orders: 'readWrite',
      ServicePoints: 'read',
      Providers: 'read',
      Parts: 'read',
      Insights: 'read',
      Notices: 'readWrite',
    },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 240,
  },
  'plan-waiting': {
    entry: 'functions/orders/plan-waiting.schedule.ts',
    trigger: { kind: 'schedule', expression: 'rate(15 minutes)' },
    tables: { Orders: 'read' },
    sends: ['dispatch-waiting'],
    memoryMb: 512,
    timeoutSeconds: 240,
  },
  'dispatch-waiting': {
    entry: 'functions/orders/dispatch-waiting.queue.ts',
    trigger: { kind: 'queue', queue: 'dispatch-waiting', batchSize: 2 },
    tables: { Orders: 'readWrite', ServicePoints: 'read', Providers: 'read', Parts: 'read', Insights: 'read' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-callbacks': {
    entry: 'functions/callbacks/plan-callbacks.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(0 2 * * ? *)' },
    tables: { Manufacturers: 'read', Insights: 'readWrite' },
    sends: ['sample-callbacks'],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'sample-callbacks': {
    entry: 'functions/callbacks/sample-callbacks.queue.ts',
    trigger: { kind: 'queue', queue: 'sample-callbacks', batchSize: 5 },
    tables: { Manufacturers: 'read', Orders: 'readWrite', Insights: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-reevaluations': {
    entry: 'functions/admission/plan-reevaluations.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(0 3 * * ? *)' },
    tables: { Providers: 'read', Insights: 'readWrite' },
    sends: ['evaluate-provider'],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-monthly-evaluations': {
    entry: 'functions/admission/plan-monthly-evaluations.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(0 4 * * ? *)' },
    tables: { Manufacturers: 'read', Providers: 'read', Insights: 'readWrite' },
    sends: ['evaluate-provider'],
    memoryMb: 512,
    timeoutSeconds: 600,
  },
  'evaluate-provider': {
    entry: 'functions/admission/evaluate-provider.queue.ts',
    trigger: { kind: 'queue', queue: 'evaluate-provider', batchSize: 5 },
    tables: {
      Manufacturers: 'read',
      Providers: 'readWrite',
      ServicePoints: 'read',
      Orders: 'read',
      Insights: 'readWrite',
      Notices: 'readWrite',
    },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-policy-reminders': {
    entry: 'functions/admission/policies/plan-policy-reminders.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(30 6 * * ? *)' },
    tables: { Manufacturers: 'read', Providers: 'read', Insights: 'readWrite' },
    sends: ['remind-readers'],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'remind-readers': {
    entry: 'functions/admission/policies/remind-readers.queue.ts',
    trigger: { kind: 'queue', queue: 'remind-readers', batchSize: 5 },
    tables: {
      Manufacturers: 'read',
      Providers: 'readWrite',
      ServicePoints: 'read',
      Insights: 'readWrite',
      Notices: 'readWrite',
    },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-notices': {
    entry: 'functions/notices/plan-notices.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(0 6 * * ? *)' },
    tables: { Insights: 'readWrite' },
    sends: ['send-notices'],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'send-notices': {
    entry: 'functions/notices/send-notices.queue.ts',
    trigger: { kind: 'queue', queue: 'send-notices', batchSize: 5 },
    tables: { Notices: 'readWrite', Insights: 'readWrite', Providers: 'read' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'warn-calendar': {
    entry: 'functions/network/calendars/warn-calendar.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(45 5 * * ? *)' },
    tables: { Providers: 'read', Manufacturers: 'read', Notices: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-lapses': {
    entry: 'functions/network/agreements/lapse/plan-lapses.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(15 6 * * ? *)' },
    tables: { Providers: 'read', Insights: 'readWrite' },
    sends: ['tell-points'],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'tell-points': {
    entry: 'functions/network/agreements/lapse/tell-points.queue.ts',
    trigger: { kind: 'queue', queue: 'tell-points', batchSize: 5 },
    tables: {
      Manufacturers: 'read',
      Providers: 'readWrite',
      ServicePoints: 'read',
      Insights: 'readWrite',
      Notices: 'readWrite',
    },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-remedies': {
    entry: 'functions/warranty/remedies/plan-remedies.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(0 5 * * ? *)' },
    tables: { Manufacturers: 'read', Insights: 'readWrite' },
    sends: ['propose-remedies'],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'propose-remedies': {
    entry: 'functions/warranty/remedies/propose-remedies.queue.ts',
    trigger: { kind: 'queue', queue: 'propose-remedies', batchSize: 5 },
    tables: { Manufacturers: 'read', Orders: 'readWrite', Insights: 'readWrite', Notices: 'readWrite', Parts: 'read' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'sweep-complaints': {
    entry: 'functions/complaints/sweep-complaints.schedule.ts',
    trigger: { kind: 'schedule', expression: 'rate(1 hour)' },
    tables: { Complaints: 'readWrite', Notices: 'readWrite', Orders: 'read', Providers: 'read' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'sweep-rectifications': {
    entry: 'functions/supervision/rectification/sweep-rectifications.schedule.ts',
    trigger: { kind: 'schedule', expression: 'rate(1 hour)' },
    tables: { Complaints: 'readWrite', Notices: 'readWrite', Providers: 'read' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-part-refreshes': {
    entry: 'functions/parts/planning/plan-part-refreshes.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(30 1 * * ? *)' },
    tables: { Manufacturers: 'read', Insights: 'readWrite' },
    sends: ['refresh-part-plans'],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'refresh-part-plans': {
    entry: 'functions/parts/planning/refresh-part-plans.queue.ts',
    trigger: { kind: 'queue', queue: 'refresh-part-plans', batchSize: 5 },
    tables: { Parts: 'readWrite', Insights: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-lot-sweeps': {
    entry: 'functions/parts/lots/plan-lot-sweeps.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(15 0 * * ? *)' },
    tables: { Manufacturers: 'read', Parts: 'read', Insights: 'readWrite' },
    sends: ['sweep-lots'],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'sweep-lots': {
    entry: 'functions/parts/lots/sweep-lots.queue.ts',
    trigger: { kind: 'queue', queue: 'sweep-lots', batchSize: 1 },
    tables: sourcingRun,
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-backorders': {
    entry: 'functions/parts/backorders/plan-backorders.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(45 0 * * ? *)' },
    tables: { Manufacturers: 'read', Parts: 'read', Insights: 'readWrite' },
    sends: ['source-backorders'],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'source-backorders': {
    entry: 'functions/parts/backorders/source-backorders.queue.ts',
    trigger: { kind: 'queue', queue: 'source-backorders', batchSize: 1 },
    tables: sourcingRun,
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'plan-replenishments': {
    entry: 'functions/parts/replenishment/plan-replenishments.schedule.ts',
    trigger: { kind: 'schedule', expression: 'cron(15 1 * * ? *)' },
    tables: { Manufacturers: 'read', Providers: 'read', ServicePoints: 'read', Insights: 'readWrite' },
    sends: ['propose-replenishments'],
    memoryMb: 512,
    timeoutSeconds: 600,
  },
  'propose-replenishments': {
    entry: 'functions/parts/replenishment/propose-replenishments.queue.ts',
    trigger: { kind: 'queue', queue: 'propose-replenishments', batchSize: 5 },
    tables: {
      Parts: 'readWrite',
      Providers: 'read',
      ServicePoints: 'read',
      Notices: 'readWrite',
      Insights: 'readWrite',
    },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'tell-of-orders': {
    entry: 'functions/webhooks/tell-webhooks.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Orders',
      of: 'NewImage',
      // Those of which partners are told, and the one that an order begins in.
      where: {
        kind: ['ORDER'],
        state: ['AWAITING_DISPATCH', 'OFFERED', 'ACCEPTED', 'COMPLETED', 'CONFIRMED', 'CANCELLED'],
      },
      batchSize: 100,
      retries: 8,
    },
    tables: { Notices: 'readWrite' },
    sends: ['send-webhooks'],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'tell-of-complaints': {
    entry: 'functions/webhooks/tell-webhooks.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Complaints',
      of: 'NewImage',
      where: { kind: ['COMPLAINT', 'RECTIFICATION'] },
      batchSize: 100,
      retries: 8,
    },
    tables: { Notices: 'readWrite', Insights: 'readWrite' },
    sends: ['send-webhooks'],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'tell-of-agreements': {
    entry: 'functions/webhooks/tell-webhooks.stream.ts',
    trigger: {
      kind: 'stream',
      table: 'Providers',
      of: 'NewImage',
      where: { kind: ['AGREEMENT', 'GRADE'] },
      batchSize: 100,
      retries: 8,
    },
    tables: { Notices: 'readWrite' },
    sends: ['send-webhooks'],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'send-webhooks': {
    entry: 'functions/webhooks/send-webhooks.queue.ts',
    trigger: { kind: 'queue', queue: 'send-webhooks', batchSize: 10 },
    tables: { Notices: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'sweep-webhooks': {
    entry: 'functions/webhooks/sweep-webhooks.schedule.ts',
    trigger: { kind: 'schedule', expression: 'rate(1 minute)' },
    tables: { Notices: 'readWrite' },
    sends: ['send-webhooks'],
    memoryMb: 512,
    timeoutSeconds: 240,
  },
} as const satisfies Record<string, FunctionDefinition>

export type FunctionName = keyof typeof functions
