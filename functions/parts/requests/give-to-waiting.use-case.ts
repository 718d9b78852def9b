import { commit, type Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { type Day, type Instant, instant } from '../../shared/days'
import type { Part } from '../catalogue/part'
import { choosing } from './ask-for-part.use-case'
import type { SourcingByJob } from './by-job.use-case'
import { mayBe, type PartRequest } from './request'
import { offered } from './sourcing'
import { whileWorkedOn } from './while-worked-on.use-case'

/**
 * Gives stock to an order that waits for a part, if anybody has all of it by now, and tells the point. Nothing is written where nobody
 * has any. Cost: 1 GetItem for the order, and as asking for a part.
 *
 * @returns whether it was given some now
 */
export const giveToWaiting = async (by: SourcingByJob, found: PartRequest, part: Part): Promise<boolean> => {
  if (!mayBe(found, 'SOURCED')) return false
  const at = instant(by.now)
  const outcome = await whileWorkedOn(by, found, [], (order, unchanged) =>
    choosing(by, order, part, found.quantity, async (chosen) => {
      const { source, promisedOn, taking } = offered(found, chosen)
      if (source.kind === 'MAKER') return false
      const event = { type: 'SOURCED', source, promisedOn } as const
      const { writes } = by.stores.requests.requests.following(found, by.viewer, at, event)
      await commit([...writes, ...taking, unchanged, toldOf(found, part, promisedOn, at)])
      return true
    }),
  )
  return outcome === 'DONE'
}

const toldOf = ({ id, pointId }: PartRequest, { partNumber }: Part, promisedOn: Day, at: Instant): Write =>
  noticeWrite({
    kind: 'PART_FOUND',
    inbox: { role: 'SERVICE_POINT', id: pointId },
    subject: { type: 'PartRequest', id },
    at,
    params: { partNumber, promisedOn },
  })
