import { hourOf } from '../../functions/orders/order-keys'
import { instant } from '../../functions/shared/days'
import { localTableName, setEnvironment } from '../../local/environment'
import { createTables } from '../../local/provision'
import type { Tenant } from '../support/tenant'

/** Makers with room for every order of a run. From here on stores of this process read past the faults, at the engine. */
export const prepareTables = async (engineEndpoint: string): Promise<readonly Tenant[]> => {
  await createTables(engineEndpoint, localTableName)
  const nowhere = { endpoint: engineEndpoint, url: (name: string) => name }
  setEnvironment({ dynamodbEndpoint: engineEndpoint, queues: nowhere, issuer: engineEndpoint })
  const { createOrdersStore } = await import('../../functions/orders/orders.store')
  // As where a sweep has run before: the first one of all looks back over a month.
  await createOrdersStore().saveSweptUntil(hourOf(instant(new Date())))
  const { newTenant } = await import('../support/tenant')
  return Promise.all([newTenant({ capacity: 10_000 }), newTenant({ capacity: 10_000 })])
}
