import { createNoticesStore } from '../../functions/notices/notices.store'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { guard } from '../../functions/platform/dynamo'
import { env } from '../../functions/platform/env'
import { sendAll } from '../../functions/platform/queue'
import { deployed } from '../support/deployed'
import { newTenant } from '../support/tenant'

/** Where it is deployed, a role refuses what the definition does not name; on one machine the guard does. */
test('a function reads and writes the tables of its definition, and no other', async () => {
  const { provider } = await newTenant()
  const read = () => createNoticesStore().page({ role: 'PROVIDER', id: provider.id }, false, { first: 1 })
  const write = () => createOrdersStore().saveSweptUntil('2000-01-01T00')
  await expect(deployed('dispatch-orders', read)()).rejects.toThrow('dispatch-orders may not QueryCommand Notices')
  await expect(deployed('send-notices', read)()).resolves.toMatchObject({ rows: [] })
  await expect(deployed('plan-waiting', write)()).rejects.toThrow('plan-waiting may not Put Orders')
  await expect(deployed('send-notices', () => sendAll('send-webhooks', []))()).rejects.toThrow(
    'send-notices may not send to send-webhooks',
  )
  await expect(deployed('plan-notices', () => sendAll('send-notices', []))()).resolves.toBe(0)
  // Whoever reads and writes a table does so by keys and with conditions: no scan, no batch of writes.
  const call = (command: string, input: object) => () => guard.check?.(command, input)
  const TableName = env.table('Notices')
  for (const [command, input] of [
    ['ScanCommand', { TableName }],
    ['BatchWriteItemCommand', { RequestItems: { [TableName]: [] } }],
    ['QueryCommand', { TableName, IndexName: 'byNothing' }],
  ] as const)
    expect(deployed('send-notices', call(command, input))).toThrow('send-notices')
  expect(deployed('send-notices', call('QueryCommand', { TableName, IndexName: 'byList' }))).not.toThrow()
  // Who is no function, as a test that prepares something, is held to nothing.
  await expect(read()).resolves.toMatchObject({ rows: [] })
})
