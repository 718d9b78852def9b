import { commit } from '../../platform/commit'
import { isStale } from '../../platform/retry'
import { instant } from '../../shared/days'
import type { Part } from '../catalogue/part'
import type { WithdrawalReason } from '../requests/request'
import type { Sourcing } from '../requests/reserve.use-case'
import { freeing } from './act-on-replenishment.use-case'
import type { Replenishment } from './replenishment'
import { createReplenishmentsStore } from './replenishments.store'

/**
 * What is kept to stock a point up may not be fitted any more: it is kept no longer, and the next night proposes what the point is short
 * of. What somebody changes meanwhile stands. 1 GetItem, 1 transaction, and what the booking costs.
 */
export const withdrawReplenishment = async (
  by: Sourcing,
  found: Replenishment,
  part: Part,
  reason: WithdrawalReason,
): Promise<void> => {
  const { replenishments } = createReplenishmentsStore()
  const { writes } = replenishments.following(found, by.viewer, instant(by.now), { type: 'DISMISSED', reason })
  try {
    await commit([...writes, ...(await freeing(by, found, part))])
  } catch (error) {
    if (!isStale(error)) throw error
  }
}
