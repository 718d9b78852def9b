import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  ListTablesCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { keyAttributes, type TableDefinition, type TableName, tables } from '../functions/platform/topology'
import { localCredentials } from './credentials'

/** Creates the tables of the topology. Tables that exist are left as they are. */
export const createTables = async (endpoint: string, nameOf: (table: TableName) => string): Promise<void> => {
  const client = new DynamoDBClient({ endpoint, ...localCredentials })
  try {
    const { TableNames = [] } = await client.send(new ListTablesCommand({}))
    const existing = new Set(TableNames)
    for (const [table, definition] of Object.entries(tables)) {
      const name = nameOf(table as TableName)
      if (existing.has(name)) continue
      await client.send(new CreateTableCommand(tableInput(name, definition)))
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

const keySchema = (partition: string, sort: string): CreateTableCommandInput['KeySchema'] => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
]

const tableInput = (name: string, { indexes, stream }: TableDefinition): CreateTableCommandInput => {
  const indexKeys = Object.values(indexes).flatMap(({ partition, sort }) => [partition, sort])
  const attributes = new Set([keyAttributes.partition, keyAttributes.sort, ...indexKeys])
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
    KeySchema: keySchema(keyAttributes.partition, keyAttributes.sort),
    GlobalSecondaryIndexes: Object.entries(indexes).map(([index, { partition, sort, projection }]) => ({
      IndexName: index,
      KeySchema: keySchema(partition, sort),
      Projection: { ProjectionType: projection === 'all' ? 'ALL' : 'KEYS_ONLY' },
    })),
    ...(stream ? { StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } } : {}),
  }
}
