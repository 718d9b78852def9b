import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type AttributeValue, BatchWriteItemCommand, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb'
import { checkChain, type OrderEvent } from '../functions/orders/event-log'
import type { Order } from '../functions/orders/order'
import { type TableName, tables } from '../functions/platform/topology'
import { canonicalJson, sha256 } from '../functions/shared/canonical'
import { createTable } from './active-table'
import { tableInput } from './provision'

type Item = Record<string, AttributeValue>

/** What a table holds, whatever order it is read in. */
export interface Contents {
  readonly items: number
  /** Sum of the SHA-256 of each item, modulo 2^256, in hex. */
  readonly digest: string
}

const PAGE = 500
const WRITE_BATCH = 25
const MODULUS = 1n << 256n

const tally = () => {
  let items = 0
  let sum = 0n
  return {
    add: (item: Item): void => {
      items += 1
      sum = (sum + BigInt(`0x${sha256(canonicalJson(item))}`)) % MODULUS
    },
    contents: (): Contents => ({ items, digest: sum.toString(16).padStart(64, '0') }),
  }
}

/** A page in memory at a time. The one place that scans: a person's tool, never a request. */
async function* itemsOf(client: DynamoDBClient, TableName: string): AsyncGenerator<Item> {
  let from: Item | undefined
  do {
    const asked = { TableName, Limit: PAGE, ConsistentRead: true, ...(from ? { ExclusiveStartKey: from } : {}) }
    const { Items = [], LastEvaluatedKey } = await client.send(new ScanCommand(asked))
    yield* Items
    from = LastEvaluatedKey
  } while (from)
}

export const contentsOf = async (client: DynamoDBClient, table: string): Promise<Contents> => {
  const counted = tally()
  for await (const item of itemsOf(client, table)) counted.add(item)
  return counted.contents()
}

/** Writes a table to a file: an item a line, gzip. Whole only while nobody writes; see docs/restore.md. */
export const takeBackup = async (client: DynamoDBClient, table: string, file: string): Promise<Contents> => {
  const counted = tally()
  const lines = async function* () {
    for await (const item of itemsOf(client, table)) {
      counted.add(item)
      yield `${JSON.stringify(item)}\n`
    }
  }
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(file, { flags: 'wx' }))
  return counted.contents()
}

/** Fills a new table from a file. @throws if the table is there already: what stands is never written over */
export const restoreBackup = async (
  client: DynamoDBClient,
  definition: TableName,
  file: string,
  table: string,
): Promise<void> => {
  await createTable(client, tableInput(table, tables[definition]))
  let batch: Item[] = []
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    batch.push(JSON.parse(line) as Item)
    if (batch.length < WRITE_BATCH) continue
    await writeAll(client, table, batch)
    batch = []
  }
  await writeAll(client, table, batch)
}

const writeAll = async (client: DynamoDBClient, table: string, items: readonly Item[]): Promise<void> => {
  let rest = items.map((Item) => ({ PutRequest: { Item } }))
  while (rest.length > 0) {
    const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: rest } }))
    rest = (UnprocessedItems?.[table] ?? []) as typeof rest
  }
}

export interface Logs {
  readonly checked: number
  /** Orders whose log is not what was written. */
  readonly broken: readonly string[]
}

/** Checks the log of every order of an Orders table by its chain of hashes (G4). */
export const checkLogs = async (client: DynamoDBClient, table: string): Promise<Logs> => {
  const broken: string[] = []
  let checked = 0
  const documents = DynamoDBDocumentClient.from(client)
  for await (const { Items = [] } of paginateScan({ client: documents, pageSize: PAGE }, { TableName: table })) {
    for (const { pk, doc } of Items.filter((item) => item.kind === 'ORDER')) {
      checked += 1
      if (checkChain(await eventsOf(documents, table, pk), doc as Order)) broken.push(doc.id)
    }
  }
  return { checked, broken }
}

const eventsOf = async (client: DynamoDBDocumentClient, TableName: string, pk: string): Promise<OrderEvent[]> => {
  const events: OrderEvent[] = []
  const asked = {
    TableName,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)',
    ExpressionAttributeValues: { ':pk': pk, ':event': 'E#' },
  }
  for await (const { Items = [] } of paginateQuery({ client }, asked)) events.push(...Items.map(({ doc }) => doc))
  return events
}
