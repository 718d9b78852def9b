import {
  type _Record,
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  ResourceNotFoundException,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'
import { localCredentials } from './credentials'
import { log } from './log'

export interface StreamPage {
  readonly records: readonly DynamoDBRecord[]
  /** Undefined when the shard is closed and read to its end. */
  readonly next: string | undefined
}

/** The stream of one table, as DynamoDB Streams serves it. */
export interface TableStream {
  readonly arn: string
  shards(): Promise<Shard[]>
  /** An iterator after a checkpoint, or at the oldest record kept. */
  iterator(shardId: string, after: string | undefined): Promise<string>
  read(iterator: string): Promise<StreamPage>
  close(): void
}

const PAGE = 1000

export const openStream = async (endpoint: string, tableName: string): Promise<TableStream> => {
  const client = new DynamoDBStreamsClient({ endpoint, ...localCredentials })
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }))
  const arn = Streams.at(-1)?.StreamArn
  if (!arn) throw new Error(`The table ${tableName} has no stream`)
  return {
    arn,
    shards: () => shardsOf(client, arn),
    iterator: (shardId, after) => iteratorOf(client, arn, shardId, after),
    read: async (iterator) => {
      const page = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: PAGE }))
      return { records: (page.Records ?? []).map((record) => asEvent(record, arn)), next: page.NextShardIterator }
    },
    close: () => client.destroy(),
  }
}

/** A run of records in a shard, both ends included. */
export interface Position {
  readonly streamArn: string
  readonly shardId: string
  readonly startSequenceNumber: string
  readonly endSequenceNumber: string
}

/** @returns the records that lie there; undefined once the stream no longer keeps them, which is after 24 h */
export const recordsAt = async (
  client: DynamoDBStreamsClient,
  { streamArn, shardId, startSequenceNumber, endSequenceNumber }: Position,
): Promise<DynamoDBRecord[] | undefined> => {
  const shard = { StreamArn: streamArn, ShardId: shardId, SequenceNumber: startSequenceNumber }
  const last = BigInt(endSequenceNumber)
  const found: DynamoDBRecord[] = []
  try {
    const at = await client.send(new GetShardIteratorCommand({ ...shard, ShardIteratorType: 'AT_SEQUENCE_NUMBER' }))
    for (let iterator = at.ShardIterator; iterator; ) {
      const { Records = [], NextShardIterator } = await client.send(new GetRecordsCommand({ ShardIterator: iterator }))
      const until = Records.findIndex(({ dynamodb }) => BigInt(dynamodb?.SequenceNumber ?? 0) > last)
      found.push(...(until < 0 ? Records : Records.slice(0, until)).map((record) => asEvent(record, streamArn)))
      if (until >= 0 || found.at(-1)?.dynamodb?.SequenceNumber === endSequenceNumber) break
      iterator = NextShardIterator
    }
    return found
  } catch (error) {
    if (error instanceof TrimmedDataAccessException || error instanceof ResourceNotFoundException) return undefined
    throw error
  }
}

/** Iterators live for minutes; one that is too old is simply asked for again at the checkpoint. */
export const isExpiredIterator = (error: unknown): boolean => error instanceof ExpiredIteratorException

const shardsOf = async (client: DynamoDBStreamsClient, arn: string): Promise<Shard[]> => {
  const shards: Shard[] = []
  for (let from: string | undefined, more = true; more; more = from !== undefined) {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({ StreamArn: arn, ...(from ? { ExclusiveStartShardId: from } : {}) }),
    )
    shards.push(...(StreamDescription?.Shards ?? []))
    from = StreamDescription?.LastEvaluatedShardId
  }
  return shards
}

const iteratorOf = async (
  client: DynamoDBStreamsClient,
  arn: string,
  shardId: string,
  after: string | undefined,
): Promise<string> => {
  const shard = { StreamArn: arn, ShardId: shardId }
  const oldest = () => client.send(new GetShardIteratorCommand({ ...shard, ShardIteratorType: 'TRIM_HORIZON' }))
  const start = after
    ? client
        .send(
          new GetShardIteratorCommand({ ...shard, ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
        )
        .catch((error) => {
          if (!(error instanceof TrimmedDataAccessException)) throw error
          log(`Records after ${after} of ${shardId} are no longer kept; reading on from the oldest`)
          return oldest()
        })
    : oldest()
  const { ShardIterator } = await start
  if (!ShardIterator) throw new Error(`No iterator for ${shardId}`)
  return ShardIterator
}

/** As Lambda hands it over: instants are epoch seconds. Documents hold no binary attributes, so images pass as they are. */
const asEvent = ({ dynamodb, ...record }: _Record, arn: string): DynamoDBRecord =>
  ({
    ...record,
    eventSourceARN: arn,
    dynamodb: {
      ...dynamodb,
      ApproximateCreationDateTime: Math.floor((dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
    },
  }) as DynamoDBRecord
