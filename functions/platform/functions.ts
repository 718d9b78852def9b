import { routedQueues, routes, type StreamSource, sourcesOf, written } from './streams'
import type { BucketName, FolderName, QueueName, TableName } from './topology'

export type Trigger =
  | { readonly kind: 'http' }
  | { readonly kind: 'stream'; readonly sources: readonly StreamSource[]; readonly retries: number }
  | { readonly kind: 'queue'; readonly queue: QueueName; readonly batchSize: number }
  /** `expression` is an EventBridge Scheduler expression in Asia/Shanghai. */
  | { readonly kind: 'schedule'; readonly expression: string }

/**
 * What access to a table lets a function do. Never Scan: no request path may read a whole table. Never BatchWriteItem, which writes
 * without a condition. The guard of the local stack holds every call to it (local/function-rights.ts).
 */
export const tableActions = {
  read: ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'],
  readWrite: [
    ...['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'],
    ...['PutItem', 'UpdateItem', 'DeleteItem'],
  ],
} as const satisfies Record<string, readonly string[]>

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

/** What the API works on. */
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

/** The same by a run that keeps its progress.  */
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
    entry: 'functions/orders/dispatch-orders.queue.ts',
    trigger: { kind: 'queue', queue: 'dispatch-orders', batchSize: 10 },
    tables: { Orders: 'readWrite', ServicePoints: 'read', Providers: 'read', Parts: 'read', Insights: 'read' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'relay-changes': {
    entry: 'functions/relay/relay-changes.stream.ts',
    // Nothing in it can be poisoned: what fails is a queue that takes nothing, and that is waited for.
    trigger: { kind: 'stream', sources: sourcesOf(routes, 100), retries: 100 },
    tables: {},
    sends: routedQueues,
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'project-insights': {
    entry: 'functions/supervision/project-insights.stream.ts',
    trigger: {
      kind: 'stream',
      sources: [
        { table: 'Orders', filters: [written({ kind: ['ORDER', 'CALLBACK', 'JOB'] })], batchSize: 100 },
        // Rectifications are not counted, but whoever follows a scope is told of them.
        { table: 'Complaints', filters: [written({ kind: ['COMPLAINT', 'RECTIFICATION'] })], batchSize: 100 },
      ],
      retries: 8,
    },
    tables: { Insights: 'readWrite' },
    sends: [],
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
    entry: 'functions/evidence/note-heads.queue.ts',
    trigger: { kind: 'queue', queue: 'note-heads', batchSize: 2 },
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
    entry: 'functions/files/forget-documents.queue.ts',
    trigger: { kind: 'queue', queue: 'forget-documents', batchSize: 10 },
    tables: {},
    sends: [],
    buckets: { Objects: { documents: 'remove' } },
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'import-catalogue': {
    entry: 'functions/parts/catalogue/exchange/import-catalogue.queue.ts',
    trigger: { kind: 'queue', queue: 'import-catalogue', batchSize: 1 },
    tables: { Parts: 'readWrite', Manufacturers: 'read' },
    sends: [],
    buckets: { Objects: { documents: 'read' } },
    memoryMb: 1024,
    timeoutSeconds: 300,
  },
  'recall-lots': {
    entry: 'functions/parts/lots/recall-lots.queue.ts',
    trigger: { kind: 'queue', queue: 'recall-lots', batchSize: 1 },
    tables: sourcing,
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'import-stock-counts': {
    entry: 'functions/parts/stock/counts/import-count.queue.ts',
    trigger: { kind: 'queue', queue: 'import-stock-counts', batchSize: 1 },
    tables: { Parts: 'readWrite', Providers: 'read', ServicePoints: 'read' },
    sends: [],
    buckets: { Objects: { documents: 'read' } },
    memoryMb: 1024,
    timeoutSeconds: 300,
  },
  'supply-backorders': {
    entry: 'functions/parts/backorders/supply-backorders.queue.ts',
    trigger: { kind: 'queue', queue: 'supply-backorders', batchSize: 5 },
    tables: sourcing,
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 300,
  },
  'count-letters': {
    entry: 'functions/network/contracted/count-letters.stream.ts',
    trigger: {
      kind: 'stream',
      sources: [{ table: 'ServicePoints', filters: [written({ kind: ['ROSTER'] })], batchSize: 100 }],
      retries: 8,
    },
    tables: { ServicePoints: 'read', Providers: 'read', Insights: 'readWrite' },
    sends: [],
    memoryMb: 512,
    timeoutSeconds: 60,
  },
  'count-agreements': {
    entry: 'functions/network/contracted/count-agreements.queue.ts',
    trigger: { kind: 'queue', queue: 'count-agreements', batchSize: 5 },
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
  'tell-webhooks': {
    entry: 'functions/webhooks/tell-webhooks.queue.ts',
    trigger: { kind: 'queue', queue: 'tell-webhooks', batchSize: 10 },
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
