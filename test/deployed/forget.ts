import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type Caller, localId } from './api'
import { variablesOf } from './aws'
import { emulatedEndpoint } from './endpoint'
import { eventually, step } from './steps'
import { upload } from './uploads'

/** A document's entry ends by its own time, which the emulator's tables may take minutes to act upon: it is ended by hand. */
export const forget = (maker: Caller): Promise<unknown> =>
  step('a document whose entry ends is removed from the store', async () => {
    emulatedEndpoint()
    const document = { name: '草稿.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7\n草稿') }
    const { id, url } = await upload(maker, document)
    const client = new DynamoDBClient({})
    const { TABLE_PROVIDERS: TableName } = await variablesOf('graphql')
    await client.send(new DeleteItemCommand({ TableName, Key: { pk: { S: `ATT#${localId(id)}` }, sk: { S: '#' } } }))
    client.destroy()
    await eventually('its end', async () => ((await fetch(url)).status === 404 ? true : undefined))
  })
