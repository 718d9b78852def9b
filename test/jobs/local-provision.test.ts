import { DeleteTableCommand, DescribeTableCommand, DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import { documentClient } from '../../functions/platform/dynamo'
import { tables } from '../../functions/platform/topology'
import { localCredentials } from '../../local/credentials'
import { createTables } from '../../local/provision'
import { openStream } from '../../local/streams'

const endpoint = process.env.DYNAMODB_ENDPOINT ?? ''
const own = crypto.randomUUID()
const nameOf = (table: string) => `${table}-${own}`
const client = new DynamoDBClient({ endpoint, ...localCredentials })

afterAll(async () => {
  for (const table of Object.keys(tables)) await client.send(new DeleteTableCommand({ TableName: nameOf(table) }))
  client.destroy()
})

test('tables are read as the caller that made them: engines may keep those of each key and region apart', async () => {
  const { region, credentials } = documentClient().config
  const { accessKeyId } = await credentials()
  expect({ region: await region(), accessKeyId }).toEqual({
    region: localCredentials.region,
    accessKeyId: localCredentials.credentials.accessKeyId,
  })
})

test('data of an older version starts: a table gets the stream that is read by now', async () => {
  await createTables(endpoint, nameOf)
  const TableName = nameOf('ServicePoints')
  await client.send(new UpdateTableCommand({ TableName, StreamSpecification: { StreamEnabled: false } }))
  await createTables(endpoint, nameOf)
  await createTables(endpoint, nameOf)
  const stream = await openStream(endpoint, TableName)
  expect(await stream.shards()).not.toEqual([])
  stream.close()
})

test('data of an older version starts: a table gets the index that it lacks', async () => {
  await createTables(endpoint, nameOf)
  const TableName = nameOf('Parts')
  const indexes = async () => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }))
    return Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName).sort()
  }
  const all = Object.keys(tables.Parts.indexes).sort()
  const Delete = { IndexName: 'byLot' }
  await client.send(new UpdateTableCommand({ TableName, GlobalSecondaryIndexUpdates: [{ Delete }] }))
  expect(await indexes()).toEqual(all.filter((one) => one !== 'byLot'))
  await createTables(endpoint, nameOf)
  await createTables(endpoint, nameOf)
  expect(await indexes()).toEqual(all)
})
