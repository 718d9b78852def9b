import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { matches, type StreamSource } from '../functions/platform/streams'
import type { Checkpoints } from './checkpoints'
import { deliver } from './delivery'
import { describeError, log } from './log'
import { pause } from './pause'
import type { Poller } from './poller'
import { isExpiredIterator, type TableStream } from './streams'

export interface StreamPollerOptions extends Omit<StreamSource, 'table'> {
  /** Function name: owner of the checkpoints. */
  readonly name: string
  readonly stream: TableStream
  readonly retries: number
  readonly handler: (event: DynamoDBStreamEvent) => Promise<unknown>
  readonly checkpoints: Checkpoints
  /** Receives what Lambda sends to an on-failure destination: where the records are, never what they hold. */
  readonly onFailure: (failure: StreamFailure) => Promise<void>
  /** First wait after a failure; it doubles up to two seconds. */
  readonly backOffMs?: number
}

/** The shape of Lambda's on-failure record for DynamoDB streams. */
export interface StreamFailure {
  readonly requestContext: { functionArn: string; condition: 'RetryAttemptsExhausted'; approximateInvokeCount: number }
  readonly version: '1.0'
  readonly timestamp: string
  readonly DDBStreamBatchInfo: {
    readonly shardId: string
    readonly startSequenceNumber: string
    readonly endSequenceNumber: string
    readonly approximateArrivalOfFirstRecord: string
    readonly approximateArrivalOfLastRecord: string
    readonly batchSize: number
    readonly streamArn: string
  }
}

const BUSY_WAIT_MS = 25
const IDLE_WAIT_MS = 200
const MAX_BACK_OFF_MS = 2_000
const DISCOVER_EVERY_MS = 30_000

/** Polls every shard of a stream for one function; shards side by side, records of a shard in order. */
export const startStreamPoller = (options: StreamPollerOptions): Poller => {
  const stopping = new AbortController()
  const started = new Map<string, Promise<void>>()
  const closed = new Set<string>()

  const discover = async (): Promise<void> => {
    const shards = await options.stream.shards()
    const present = new Set(shards.map(({ ShardId }) => ShardId))
    for (const { ShardId: id, ParentShardId: parent } of shards) {
      // A child is read only after its parent: both may hold changes of the same item.
      const parentDone = parent === undefined || !present.has(parent) || closed.has(parent)
      if (id === undefined || started.has(id) || !parentDone) continue
      started.set(
        id,
        pollShard(id, options, stopping.signal).then(() => {
          closed.add(id)
        }),
      )
    }
  }

  const watch = async (): Promise<void> => {
    for (let known = 0; !stopping.signal.aborted; ) {
      await discover().catch((error) => log(`${options.name}: ${describeError(error)}`))
      const grew = closed.size > known
      known = closed.size
      await pause(started.size === 0 ? IDLE_WAIT_MS : grew ? BUSY_WAIT_MS : DISCOVER_EVERY_MS, stopping.signal)
    }
    await Promise.all(started.values())
  }

  const running = watch()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

/** Until the shard is closed and read to its end, or the signal. */
const pollShard = async (shardId: string, options: StreamPollerOptions, signal: AbortSignal): Promise<void> => {
  const key = `${options.name}|${options.stream.arn}|${shardId}`
  let iterator: string | undefined
  let wait = BUSY_WAIT_MS
  for (let failures = 0; !signal.aborted; ) {
    try {
      iterator ??= await options.stream.iterator(shardId, options.checkpoints.get(key))
      const { records, next } = await options.stream.read(iterator)
      if (!(await handlePage(records, shardId, key, options, signal))) return
      if (next === undefined) return
      iterator = next
      failures = 0
      wait = records.length > 0 ? BUSY_WAIT_MS : Math.min(wait * 2, IDLE_WAIT_MS)
      await pause(wait, signal)
    } catch (error) {
      iterator = undefined
      if (isExpiredIterator(error)) continue
      failures += 1
      log(`${options.name}: ${describeError(error)}`)
      await pause(backOffOf(failures, options), signal)
    }
  }
}

const backOffOf = (failures: number, { backOffMs = 100 }: StreamPollerOptions): number =>
  Math.min(backOffMs * 2 ** (failures - 1), MAX_BACK_OFF_MS)

const sequenceNumberOf = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? ''

const handlePage = async (
  records: readonly DynamoDBRecord[],
  shardId: string,
  key: string,
  options: StreamPollerOptions,
  signal: AbortSignal,
): Promise<boolean> => {
  const settle = async (settled: readonly DynamoDBRecord[]) => {
    const last = settled.at(-1)
    if (last) options.checkpoints.set(key, sequenceNumberOf(last))
  }
  const wanted = records.filter((record) => options.filters.some((filter) => matches(record, filter)))
  for (let from = 0; from < wanted.length; from += options.batchSize) {
    const done = await deliver(wanted.slice(from, from + options.batchSize), {
      retries: options.retries,
      signal,
      sequenceNumberOf,
      settle,
      invoke: (batch) => invoke(batch, options),
      giveUp: (batch, attempts) => options.onFailure(failureOf(batch, shardId, attempts, options)),
      backOff: (failures) => pause(backOffOf(failures, options), signal),
    })
    if (!done) return false
  }
  // Past the filtered-out ones too, so that a restart does not read them again.
  await settle(records)
  return true
}

const invoke = async (batch: readonly DynamoDBRecord[], options: StreamPollerOptions): Promise<string[]> => {
  try {
    const response = (await options.handler({ Records: [...batch] })) as DynamoDBBatchResponse | undefined
    return (response?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier)
  } catch (error) {
    log(`${options.name} failed on ${batch.length} records: ${describeError(error)}`)
    throw error
  }
}

const failureOf = (
  batch: readonly DynamoDBRecord[],
  shardId: string,
  attempts: number,
  { name, stream }: StreamPollerOptions,
): StreamFailure => {
  const arrival = (record: DynamoDBRecord | undefined) =>
    new Date((record?.dynamodb?.ApproximateCreationDateTime ?? 0) * 1000).toISOString()
  const [first] = batch
  const last = batch.at(-1)
  return {
    requestContext: { functionArn: name, condition: 'RetryAttemptsExhausted', approximateInvokeCount: attempts },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first ? sequenceNumberOf(first) : '',
      endSequenceNumber: last ? sequenceNumberOf(last) : '',
      approximateArrivalOfFirstRecord: arrival(first),
      approximateArrivalOfLastRecord: arrival(last),
      batchSize: batch.length,
      streamArn: stream.arn,
    },
  }
}
