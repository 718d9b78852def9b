import { type Order, type PartUse, placeOf } from '../../orders/order'
import type { PartIssue, PartIssues } from '../../orders/part-issue'

/** A part on the bill, with what is known of whether it is genuine (K8). */
export interface UsedPart extends PartUse {
  readonly issue: PartIssue
}

/** Parts without a serial number cannot be told apart, so of them nothing is known. */
export const usedParts = async (order: Order, issues: PartIssues): Promise<UsedPart[]> => {
  const parts = 'work' in order ? (order.work?.parts ?? []) : []
  const { manufacturerId } = order
  const pointId = placeOf(order)?.pointId ?? ''
  const found = await issues(
    parts.map(({ partNumber, serial = '' }) => ({ manufacturerId, pointId, partNumber, serial })),
  )
  return parts.map((part, i) => ({ ...part, issue: part.serial ? (found[i] ?? 'UNKNOWN') : 'UNKNOWN' }))
}
