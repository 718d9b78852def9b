import {
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import {
  type IndexDefinition,
  keyAttributes,
  type TableDefinition,
  type TableName,
  tables,
} from '../functions/platform/topology'
import { createTable, untilActive } from './active-table'
import { localCredentials } from './credentials'

/** Creates the tables of the topology. Tables that exist are left as they are, but get the stream and indexes that they came to need. */
export const createTables = async (endpoint: string, nameOf: (table: TableName) => string): Promise<void> => {
  const client = new DynamoDBClient({ endpoint, ...localCredentials })
  try {
    const { TableNames = [] } = await client.send(new ListTablesCommand({}))
    const existing = new Set(TableNames)
    for (const [table, definition] of Object.entries(tables)) {
      const name = nameOf(table as TableName)
      if (existing.has(name)) {
        if (definition.stream) await streamTable(client, name)
        await indexTable(client, name, definition)
        continue
      }
      await createTable(client, tableInput(name, definition))
      await client.send(
        new UpdateTimeToLiveCommand({
          TableName: name,
          TimeToLiveSpecification: { AttributeName: keyAttributes.expiry, Enabled: true },
        }),
      )
    }
  } finally {
    client.destroy()
  }
}

const stream = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } as const

/** Data of an older version may stand in a table that nobody read as a stream yet. */
const streamTable = async (client: DynamoDBClient, name: string): Promise<void> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
  if (Table?.StreamSpecification?.StreamEnabled) return
  await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification: stream }))
  await untilActive(client, name)
}

/** One index at a time, as DynamoDB takes them; what stands in the table already is indexed too. */
const indexTable = async (client: DynamoDBClient, name: string, { indexes }: TableDefinition): Promise<void> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
  const has = new Set(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName))
  for (const [index, definition] of Object.entries(indexes).filter(([one]) => !has.has(one))) {
    const { partition, sort } = definition
    const attributes = new Set([
      ...(Table?.AttributeDefinitions ?? []).map((one) => one.AttributeName),
      partition,
      sort,
    ])
    await client.send(
      new UpdateTableCommand({
        TableName: name,
        AttributeDefinitions: attributeDefinitions(attributes),
        GlobalSecondaryIndexUpdates: [{ Create: indexInput(index, definition) }],
      }),
    )
    await untilActive(client, name)
  }
}

const attributeDefinitions = (names: Iterable<string | undefined>): CreateTableCommandInput['AttributeDefinitions'] =>
  [...names].map((AttributeName) => ({ AttributeName, AttributeType: 'S' }))

const indexInput = (IndexName: string, { partition, sort, projection }: IndexDefinition) => ({
  IndexName,
  KeySchema: keySchema(partition, sort),
  Projection: { ProjectionType: projection === 'all' ? ('ALL' as const) : ('KEYS_ONLY' as const) },
})

const keySchema = (partition: string, sort: string): CreateTableCommandInput['KeySchema'] => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
]

/** A table of the topology under a name. */
export const tableInput = (name: string, { indexes, stream: isStreamed }: TableDefinition): CreateTableCommandInput => {
  const indexKeys = Object.values(indexes).flatMap(({ partition, sort }) => [partition, sort])
  const attributes = new Set([keyAttributes.partition, keyAttributes.sort, ...indexKeys])
  const global = Object.entries(indexes).map(([index, definition]) => indexInput(index, definition))
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributeDefinitions(attributes),
    KeySchema: keySchema(keyAttributes.partition, keyAttributes.sort),
    // The engine takes no empty list.
    ...(global.length > 0 ? { GlobalSecondaryIndexes: global } : {}),
    ...(isStreamed ? { StreamSpecification: stream } : {}),
  }
}
