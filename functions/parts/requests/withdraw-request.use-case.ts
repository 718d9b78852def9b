import { orderUnchanged } from '../../orders/order-unchanged.use-case'
import { isWorkedOn } from '../../orders/worked-on'
import { commit, type Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { isStale } from '../../platform/retry'
import { type Day, instant } from '../../shared/days'
import type { Part } from '../catalogue/part'
import { freeing } from './act-on-request.use-case'
import { choosing } from './ask-for-part.use-case'
import type { SourcingByJob } from './by-job.use-case'
import { lotKeptFor, mayBe, type PartRequest, type WithdrawalReason } from './request'
import { offered } from './sourcing'

/**
 * What is kept for an order may not be fitted any more: it is kept no longer, and the part is taken from elsewhere, in one transaction; of
 * an order that nobody works on, the request ends. What somebody changes meanwhile stands.
 *
 * Cost: 1 GetItem for the order, and as asking for a part.
 *
 * @returns whether it was withdrawn now
 */
export const withdrawRequest = async (
  by: SourcingByJob,
  found: PartRequest,
  part: Part,
  reason: WithdrawalReason,
): Promise<boolean> => {
  if (!mayBe(found, 'WITHDRAWN')) return false
  const order = await by.orderOf(found.orderId)
  const { requests } = by.stores.requests
  const at = instant(by.now)
  const freed = await freeing(by, found, part)
  const ending = async (): Promise<void> => {
    const event = { type: 'CANCELLED', reason: 'ORDER_ENDED' } as const
    await commit([...requests.following(found, by.viewer, at, event).writes, ...freed])
  }
  const anew = (ofRequest: NonNullable<typeof order>): Promise<void> =>
    choosing(by, ofRequest, part, found.quantity, async (chosen) => {
      const { source, promisedOn, taking } = offered(found, chosen)
      const event = { type: 'WITHDRAWN', reason, source, promisedOn } as const
      const { writes } = requests.following(found, by.viewer, at, event)
      const told = toldOf(found, part, promisedOn, at)
      await commit([...writes, ...freed, ...taking, orderUnchanged(ofRequest), told])
    })
  try {
    await (order && isWorkedOn(order) ? anew(order) : ending())
    return true
  } catch (error) {
    if (isStale(error)) return false
    throw error
  }
}

const toldOf = (found: PartRequest, { partNumber }: Part, promisedOn: Day, at: string): Write =>
  noticeWrite({
    kind: 'PART_WITHDRAWN',
    inbox: { role: 'SERVICE_POINT', id: found.pointId },
    subject: { type: 'PartRequest', id: found.id },
    at,
    params: { partNumber, promisedOn, lotNumber: lotKeptFor(found) ?? '-' },
  })
