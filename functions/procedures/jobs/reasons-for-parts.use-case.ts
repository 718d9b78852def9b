import { createJobsStore } from './jobs.store'
import { givesReason } from './reason-for-parts'

/** Whether the records of each order's step book give a reason for its parts; an order without any gives none. 1 BatchGet a hundred. */
export const reasonsForParts = async (orderIds: readonly string[]): Promise<boolean[]> => {
  const { load } = createJobsStore()
  const jobs = await Promise.all(orderIds.map(load))
  return jobs.map((job) => job !== undefined && givesReason(job))
}
