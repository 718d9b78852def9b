import type { BucketName, QueueName, TableName } from './topology'

/**
 * The only reader of process.env. Values are read when asked for, so a handler fails on what it misses and on nothing else.
 * Names are exported: the CDK stack and the local stack set them by the same functions.
 */
export const envName = {
  table: (name: TableName): string => `TABLE_${name.toUpperCase()}`,
  queue: (name: QueueName): string => `QUEUE_${name.toUpperCase().replaceAll('-', '_')}`,
  bucket: (name: BucketName): string => `BUCKET_${name.toUpperCase()}`,
  issuer: 'OIDC_ISSUER',
  audience: 'OIDC_AUDIENCE',
  jwksUri: 'OIDC_JWKS_URI',
  claimPrefix: 'OIDC_CLAIM_PREFIX',
  personalDataKey: 'PERSONAL_DATA_KEY',
  linkKey: 'LINK_KEY',
  webhookKey: 'WEBHOOK_KEY',
  webhookLoopback: 'WEBHOOK_LOOPBACK',
  metricsDisabled: 'POWERTOOLS_METRICS_DISABLED',
  dynamodbEndpoint: 'DYNAMODB_ENDPOINT',
  queueEndpoint: 'SQS_ENDPOINT',
  objectEndpoint: 'S3_ENDPOINT',
} as const

const optional = (name: string): string | undefined => process.env[name] || undefined

const required = (name: string): string => {
  const value = optional(name)
  if (!value) throw new Error(`The environment variable ${name} is not set`)
  return value
}

export const env = {
  table: (name: TableName) => required(envName.table(name)),
  queueUrl: (name: QueueName) => required(envName.queue(name)),
  bucket: (name: BucketName) => required(envName.bucket(name)),
  /** The `iss` every token must carry. */
  issuer: () => required(envName.issuer),
  audience: () => required(envName.audience),
  /** Where the issuer's keys are, if not at its standard place. */
  jwksUri: () => optional(envName.jwksUri) ?? `${required(envName.issuer)}/.well-known/jwks.json`,
  /** Cognito prefixes custom claims with `custom:`; other issuers need none. */
  claimPrefix: () => optional(envName.claimPrefix) ?? '',
  /** Key for hashing phone numbers where they are keys. */
  personalDataKey: () => required(envName.personalDataKey),
  /** Key that customers' links and units' codes are signed with. */
  linkKey: () => required(envName.linkKey),
  /** Key that the secrets of webhook endpoints are derived from. */
  webhookKey: () => required(envName.webhookKey),
  /** `allow` admits endpoints on this machine; for the local stack, and set by hand. */
  webhookLoopback: () => optional(envName.webhookLoopback),
  /** Lambda's own name for the invocation, e.g. `1-5759e988-bd862e3fe1be46a994272793`; logs carry it as `xray_trace_id`. */
  traceId: () => /Root=([^;]+)/.exec(optional('_X_AMZN_TRACE_ID') ?? '')?.[1],
  /** `true` where nobody collects metrics: they would only fill the screen. */
  metricsDisabled: () => optional(envName.metricsDisabled),
  dynamodbEndpoint: () => optional(envName.dynamodbEndpoint),
  queueEndpoint: () => optional(envName.queueEndpoint),
  objectEndpoint: () => optional(envName.objectEndpoint),
}
