import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb'
import { localId } from './api'
import { variablesOf } from './aws'
import { emulatedEndpoint } from './endpoint'
import { runSchedule } from './jobs'
import type { People } from './network'
import { nodes, type Page } from './pages'
import { eventually, step } from './steps'

/** Before the first order opens the ledger with today: a day is sealed once it is over. */
export const planSeals = (): Promise<unknown> =>
  step('the night’s run has yesterday sealed', () => runSchedule('plan-seals', new Date()))

/** Nothing of the API shows a head before its day is over: the table is asked. */
const heads = async (orderId: string): Promise<number> => {
  emulatedEndpoint()
  const client = new DynamoDBClient({})
  const { Count = 0 } = await client.send(
    new QueryCommand({
      TableName: (await variablesOf('graphql')).TABLE_EVIDENCE,
      IndexName: 'byOrder',
      KeyConditionExpression: 'orderKey = :order',
      ExpressionAttributeValues: { ':order': { S: `ORDERS#${localId(orderId)}` } },
    }),
  )
  client.destroy()
  return Count
}

export const evidence = async ({ regulator }: People, orderId: string): Promise<void> => {
  await step('the queue has the heads of an order’s log noted', () =>
    eventually('the heads', async () => ((await heads(orderId)) > 0 ? true : undefined)),
  )
  await step('the queue has the day sealed', () =>
    eventually(
      'the seal',
      async () => {
        const query = '{ evidenceSeals { edges { node { day } } } }'
        const found = nodes((await regulator.ask<{ evidenceSeals: Page<{ day: string }> }>(query)).evidenceSeals)
        return found.length > 0 ? found : undefined
      },
      90,
    ),
  )
}
