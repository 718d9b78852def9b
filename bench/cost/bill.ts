import { assumptions as assumed } from './assumptions'
import { measuredUnits, type Operation } from './measured-units'
import { prices } from './prices'

export interface Line {
  readonly service: string
  /** What is billed, with its amount. */
  readonly of: string
  /** USD a month. */
  readonly usd: number
}

interface Units {
  readonly requests: number
  readonly calls: number
  readonly read: number
  readonly write: number
}

const operations = Object.entries(assumed.perOrder) as [Operation, number][]
const GB = 1_000_000
const millions = (count: number) => count / 1e6
const shown = (count: number, unit: string) =>
  `${count.toLocaleString('en', { maximumSignificantDigits: 4, notation: 'compact' })} ${unit}`

const summed = (which: (operation: Operation) => boolean): Units =>
  operations
    .filter(([operation]) => which(operation))
    .reduce(
      (sum, [operation, times]) => {
        const { calls, read, write } = measuredUnits[operation]
        return {
          requests: sum.requests + times,
          calls: sum.calls + times * calls,
          read: sum.read + times * read,
          write: sum.write + times * write,
        }
      },
      { requests: 0, calls: 0, read: 0, write: 0 },
    )

/** Write units of the projector per order: of what changes in it, and of roll-ups, merged over a transaction. */
export const projectionWrites = (): number => {
  const { scopes, buckets, ownWrites } = assumed.projection
  const transactional = 2
  return assumed.changesPerOrder * (ownWrites + (scopes * buckets * transactional) / assumed.changesPerTransaction)
}

/** Of one order, over its whole life. */
export const perOrder = () => {
  const api = summed((operation) => !assumed.byStream.includes(operation))
  const stream = summed((operation) => assumed.byStream.includes(operation))
  return { api, stream, read: api.read + stream.read, write: api.write + stream.write + projectionWrites() }
}

const tiered = (requests: number): number => {
  const { perMillion, tier, perMillionBeyond } = prices.api
  return millions(Math.min(requests, tier)) * perMillion + millions(Math.max(0, requests - tier)) * perMillionBeyond
}

/** The bill of a month, by service. */
export const billOf = (ordersPerDay: number): Line[] => {
  const orders = ordersPerDay * assumed.daysPerMonth
  const { api, stream, read, write } = perOrder()
  const { ownMs, perCallMs, apiGb, jobGb } = assumed.lambda
  const requests = orders * api.requests
  const jobs = orders * (stream.requests + assumed.changesPerOrder / assumed.changesPerTransaction)
  const seconds = (count: number, calls: number) => (count * ownMs + calls * perCallMs) / 1000
  const gbSeconds =
    seconds(requests, orders * api.calls) * apiGb + seconds(jobs, orders * stream.calls + jobs * 2) * jobGb
  const stored = (orders * assumed.stored.kb * assumed.stored.months) / GB
  const objects = orders * assumed.objects.perOrder
  const objectGb = (objects * assumed.objects.kb * assumed.objects.months) / GB
  // A message is sent, received and deleted.
  const messages = orders * assumed.messagesPerOrder * 3
  const logGb = ((requests + jobs) * assumed.logKbPerRequest) / GB
  const schedules = 24 * 60 * assumed.daysPerMonth
  const { dynamodb, lambda, sqs, scheduler, cloudwatch, kms, s3 } = prices
  return [
    {
      service: 'DynamoDB',
      of: shown(orders * write, 'write units'),
      usd: millions(orders * write) * dynamodb.perMillionWrites,
    },
    {
      service: 'DynamoDB',
      of: shown(orders * read, 'read units'),
      usd: millions(orders * read) * dynamodb.perMillionReads,
    },
    {
      service: 'DynamoDB',
      of: shown(stored, 'GB, and their backup'),
      usd: stored * (dynamodb.perGbMonth + dynamodb.backupPerGbMonth),
    },
    { service: 'DynamoDB Streams', of: 'reads by Lambda: free', usd: 0 },
    { service: 'API Gateway', of: shown(requests, 'requests'), usd: tiered(requests) },
    {
      service: 'Lambda',
      of: shown(requests + jobs, 'requests'),
      usd: millions(requests + jobs) * lambda.perMillionRequests,
    },
    { service: 'Lambda', of: shown(gbSeconds, 'GB-seconds'), usd: gbSeconds * lambda.perGbSecond },
    { service: 'SQS', of: shown(messages, 'requests'), usd: millions(messages) * sqs.perMillion },
    { service: 'EventBridge', of: shown(schedules, 'schedules'), usd: millions(schedules) * scheduler.perMillion },
    { service: 'CloudWatch', of: shown(logGb, 'GB of logs'), usd: logGb * cloudwatch.perGbLogs },
    { service: 'CloudWatch', of: `${assumed.alarms} alarms`, usd: assumed.alarms * cloudwatch.perAlarm },
    {
      service: 'KMS',
      of: shown(kms.requestsPerMonth, 'requests'),
      usd: (kms.requestsPerMonth / 10_000) * kms.perTenThousand,
    },
    { service: 'S3', of: shown(objectGb, 'GB'), usd: objectGb * s3.perGbMonth },
    {
      service: 'S3',
      of: shown(objects, 'objects written, and read once'),
      usd: (objects / 1000) * (s3.perThousandPuts + s3.perThousandGets),
    },
  ]
}
