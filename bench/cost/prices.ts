/**
 * List prices of us-east-1 in USD before free tiers, discounts and taxes, written down by hand from the services' public
 * price pages; check them before a budget rests on this. Regions in China have prices of their own, in CNY.
 */
export const prices = {
  asOf: '2026-11-26',
  sources: {
    DynamoDB: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
    Lambda: 'https://aws.amazon.com/lambda/pricing/',
    'API Gateway': 'https://aws.amazon.com/api-gateway/pricing/',
    SQS: 'https://aws.amazon.com/sqs/pricing/',
    EventBridge: 'https://aws.amazon.com/eventbridge/pricing/',
    CloudWatch: 'https://aws.amazon.com/cloudwatch/pricing/',
    KMS: 'https://aws.amazon.com/kms/pricing/',
    S3: 'https://aws.amazon.com/s3/pricing/',
  },
  dynamodb: { perMillionReads: 0.125, perMillionWrites: 0.625, perGbMonth: 0.25, backupPerGbMonth: 0.2 },
  /** arm64. */
  lambda: { perMillionRequests: 0.2, perGbSecond: 0.0000133334 },
  /** HTTP API: the first 300 million of a month, and the others. */
  api: { perMillion: 1, tier: 300e6, perMillionBeyond: 0.9 },
  sqs: { perMillion: 0.4 },
  scheduler: { perMillion: 1 },
  cloudwatch: { perGbLogs: 0.5, perAlarm: 0.1 },
  /** AWS managed keys cost nothing by themselves; tables ask for data keys, which the service keeps for minutes. */
  kms: { perTenThousand: 0.03, requestsPerMonth: 2_000_000 },
  s3: { perGbMonth: 0.023, perThousandPuts: 0.005, perThousandGets: 0.0004 },
} as const
