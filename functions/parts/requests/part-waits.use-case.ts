import type { PartWait } from '../../warranty/unit-rights'
import { isAwaited } from './request'
import { createRequestsStore } from './requests.store'

/** What an order asked for and waited for, which the clock of the three guarantees reads (O8): 1 Query. */
export const partWaitsOf = async (orderId: string): Promise<PartWait[]> => {
  const { rows } = await createRequestsStore().ofOrder(orderId, { first: 100 })
  return rows.flatMap(({ node }) =>
    node.awaited ? [{ stays: node.awaited, ...(isAwaited(node) ? { promisedOn: node.promisedOn } : {}) }] : [],
  )
}
