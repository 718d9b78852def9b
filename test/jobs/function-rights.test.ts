import { createNoticesStore } from '../../functions/notices/notices.store'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { env } from '../../functions/platform/env'
import { sendAll } from '../../functions/platform/queue'
import { type AwsCall, watch } from '../../functions/platform/watch'
import { CALL_RECORD } from '../../local/call-record'
import { deployed } from '../support/deployed'
import { newTenant } from '../support/tenant'

// What is refused here on purpose is no call of a function.
delete process.env[CALL_RECORD]

/** Where it is deployed, a role refuses what the definition does not name; on one machine the guard does. */
test('a function reads and writes the tables of its definition, and no other', async () => {
  const { provider } = await newTenant()
  const read = () => createNoticesStore().page({ role: 'PROVIDER', id: provider.id }, false, { first: 1 })
  const write = () => createOrdersStore().saveSweptUntil('2000-01-01T00')
  await expect(deployed('dispatch-orders', read)()).rejects.toThrow('dispatch-orders may not dynamodb:Query Notices')
  await expect(deployed('send-notices', read)()).resolves.toMatchObject({ rows: [] })
  await expect(deployed('plan-waiting', write)()).rejects.toThrow('plan-waiting may not dynamodb:PutItem Orders')
  const send = (queue: 'send-webhooks' | 'send-notices', messages: object[]) => () => sendAll(queue, messages)
  await expect(deployed('send-notices', send('send-webhooks', [{}]))()).rejects.toThrow(
    'send-notices may not sqs:SendMessage send-webhooks',
  )
  await expect(deployed('plan-notices', send('send-notices', []))()).resolves.toBe(0)
  // Whoever reads and writes a table does so by keys and with conditions: no scan, no batch of writes.
  const call = (command: string, input: object) => () =>
    watch.call?.({ service: 'dynamodb', command, input } satisfies AwsCall)
  const TableName = env.table('Notices')
  for (const [command, input] of [
    ['ScanCommand', { TableName }],
    ['BatchWriteItemCommand', { RequestItems: { [TableName]: [] } }],
    ['QueryCommand', { TableName, IndexName: 'byNothing' }],
  ] as const)
    expect(deployed('send-notices', call(command, input))).toThrow('send-notices')
  // Who is no function, as a test that prepares something, is held to nothing.
  await expect(read()).resolves.toMatchObject({ rows: [] })
})
