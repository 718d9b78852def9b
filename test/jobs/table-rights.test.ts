import { createNoticesStore } from '../../functions/notices/notices.store'
import { createOrdersStore } from '../../functions/orders/orders.store'
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
  // Who is no function, as a test that prepares something, is held to nothing.
  await expect(read()).resolves.toMatchObject({ rows: [] })
})
