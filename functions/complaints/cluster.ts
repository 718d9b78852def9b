import { addDays, type Day, dayOf, type Month } from '../shared/days'
import type { Complaint, ComplaintSubject, ComplaintTopic } from './complaint'

/** Complaints of one topic about one service point within 30 days: one is chance, three are a pattern to look into. */
export interface Cluster {
  readonly manufacturerId: string
  readonly pointId: string
  readonly topic: ComplaintTopic
  readonly month: Month
  readonly size: number
  /** Latest first, ten at most. */
  readonly complaintIds: readonly string[]
}

/** The house's own measure. */
const WITHIN_DAYS = 30
const FROM_SIZE = 3
const NAMED = 10

type Now = Pick<ComplaintSubject, 'manufacturerId' | 'orderId' | 'unitId' | 'pointId' | 'topic'>

const isRepeat = (now: Now, earlier: Complaint): boolean =>
  earlier.manufacturerId === now.manufacturerId &&
  ((now.orderId !== undefined && earlier.orderId === now.orderId) ||
    (now.unitId !== undefined && earlier.unitId === now.unitId) ||
    (now.pointId !== undefined && earlier.pointId === now.pointId && earlier.topic === now.topic))

/** A customer's earlier complaints that a new one repeats. @param earlier the customer's, latest first */
export const repeatsOf = (now: Now, earlier: readonly Complaint[]): string[] =>
  earlier
    .filter((one) => isRepeat(now, one))
    .slice(0, NAMED)
    .map(({ id }) => id)

/** Ids of complaints of its maker and topic about the same service point within 30 days. @param earlier the point's */
export const beside = (now: Now, earlier: readonly Complaint[], today: Day): string[] => {
  const since = addDays(today, -WITHIN_DAYS)
  const isBeside = ({ manufacturerId, topic, receivedAt }: Complaint) =>
    manufacturerId === now.manufacturerId && topic === now.topic && dayOf(receivedAt) >= since
  return now.pointId === undefined ? [] : earlier.filter(isBeside).map(({ id }) => id)
}

/** The cluster that a new complaint makes or adds to; undefined below three. @param ids this one first */
export const clusterOf = (now: Now, ids: readonly string[], today: Day): Cluster | undefined => {
  const { manufacturerId, pointId, topic } = now
  if (pointId === undefined || ids.length < FROM_SIZE) return undefined
  const month = today.slice(0, 7)
  return { manufacturerId, pointId, topic, month, size: ids.length, complaintIds: ids.slice(0, NAMED) }
}

export const isCluster = ({ pointId, clusterSize }: Pick<Complaint, 'pointId' | 'clusterSize'>): boolean =>
  pointId !== undefined && clusterSize >= FROM_SIZE
