import { commit, type Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { type Day, type Instant, instant } from '../../shared/days'
import type { Part } from '../catalogue/part'
import { freeing } from './act-on-request.use-case'
import { choosing } from './ask-for-part.use-case'
import type { SourcingByJob } from './by-job.use-case'
import { lotKeptFor, mayBe, type PartRequest, type WithdrawalReason } from './request'
import { offered } from './sourcing'
import { whileWorkedOn } from './while-worked-on.use-case'

/**
 * What is kept for an order may not be fitted any more: it is kept no longer, and the part is taken from elsewhere, in one transaction, and
 * the point is told. Cost: 1 GetItem for the order, and as asking for a part.
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
  const at = instant(by.now)
  const freed = await freeing(by, found, part)
  const outcome = await whileWorkedOn(by, found, freed, (order, unchanged) =>
    choosing(by, order, part, found.quantity, async (chosen) => {
      const { source, promisedOn, taking } = offered(found, chosen)
      const event = { type: 'WITHDRAWN', reason, source, promisedOn } as const
      const { writes } = by.stores.requests.requests.following(found, by.viewer, at, event)
      await commit([...writes, ...freed, ...taking, unchanged, toldOf(found, part, promisedOn, at)])
      return true
    }),
  )
  return outcome !== 'LEFT'
}

const toldOf = (found: PartRequest, { partNumber }: Part, promisedOn: Day, at: Instant): Write =>
  noticeWrite({
    kind: 'PART_WITHDRAWN',
    inbox: { role: 'SERVICE_POINT', id: found.pointId },
    subject: { type: 'PartRequest', id: found.id },
    at,
    params: { partNumber, promisedOn, lotNumber: lotKeptFor(found) ?? '-' },
  })
