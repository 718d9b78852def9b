import { setTimeout as pause } from 'node:timers/promises'
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb'

const ASK_EVERY_MS = 500
const ACTIVE_WITHIN_MS = 600_000

/** DynamoDB makes a table after it has answered, and takes neither reads nor writes before it is ACTIVE; engines here are at once. */
export const createTable = async (client: DynamoDBClient, input: CreateTableCommandInput): Promise<void> => {
  await client.send(new CreateTableCommand(input))
  await untilActive(client, input.TableName)
}

/** Until a table and each of its indexes may be used and changed again. */
export const untilActive = async (client: DynamoDBClient, name: string | undefined): Promise<void> => {
  for (const deadline = Date.now() + ACTIVE_WITHIN_MS; ; await pause(ASK_EVERY_MS)) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
    const states = [Table?.TableStatus, ...(Table?.GlobalSecondaryIndexes ?? []).map(({ IndexStatus }) => IndexStatus)]
    if (states.every((state) => state === 'ACTIVE')) return
    if (Date.now() > deadline) throw new Error(`The table ${name} is still ${states.join(', ')}`)
  }
}
