import { envName } from '../functions/platform/env'
import {
  type BucketName,
  buckets,
  type QueueName,
  queues,
  type TableName,
  tables,
} from '../functions/platform/topology'
import { localCredentials, localRegion } from './credentials'
import { localBucketName, type Queues } from './queues'

/** Tables are named as in a deployed stack, so that one engine can hold other things too. */
export const localTableName = (table: TableName): string => `Sanbao-${table}`

export const localAudience = 'sanbao'

export interface LocalEnvironment {
  readonly dynamodbEndpoint: string
  readonly queues: Pick<Queues, 'endpoint' | 'url'>
  readonly issuer: string
  readonly tableName?: (table: TableName) => string
}

/**
 * Fixed keys: they guard nothing but made-up data, and after a restart the same phone number must find its orders and a
 * printed code its unit.
 */
const DEVELOPMENT_KEY = 'local-development-key-not-a-secret'
const DEVELOPMENT_LINK_KEY = 'local-development-link-key-not-a-secret'
const DEVELOPMENT_WEBHOOK_KEY = 'local-development-webhook-key-not-a-secret'

/** What the handlers read, under the names they read it by. */
const environmentOf = (local: LocalEnvironment): Record<string, string> => ({
  ...Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => [
      envName.table(name),
      (local.tableName ?? localTableName)(name),
    ]),
  ),
  ...Object.fromEntries(
    (Object.keys(queues) as QueueName[]).map((name) => [envName.queue(name), local.queues.url(name)]),
  ),
  ...Object.fromEntries(
    (Object.keys(buckets) as BucketName[]).map((name) => [envName.bucket(name), localBucketName(name)]),
  ),
  [envName.dynamodbEndpoint]: local.dynamodbEndpoint,
  [envName.queueEndpoint]: local.queues.endpoint,
  [envName.objectEndpoint]: local.queues.endpoint,
  [envName.issuer]: local.issuer,
  [envName.audience]: localAudience,
  [envName.personalDataKey]: DEVELOPMENT_KEY,
  [envName.linkKey]: DEVELOPMENT_LINK_KEY,
  [envName.webhookKey]: DEVELOPMENT_WEBHOOK_KEY,
  AWS_REGION: localRegion,
  AWS_ACCESS_KEY_ID: localCredentials.credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.credentials.secretAccessKey,
  // Every success of every function would drown what the stack tells.
  POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? 'WARN',
  [envName.metricsDisabled]: 'true',
})

/** Must run before a handler's module is imported. */
export const setEnvironment = (local: LocalEnvironment): void => {
  Object.assign(process.env, environmentOf(local))
}
