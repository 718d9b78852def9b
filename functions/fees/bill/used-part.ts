import type { Order } from '../../orders/order'
import type { PartIssue } from '../../orders/part-issue'
import type { PartUse } from '../../orders/work-record'

/** A part on the bill, with what is known of whether it is genuine (K8). */
export interface UsedPart extends Omit<PartUse, 'issue'> {
  readonly issue: PartIssue
}

export const usedParts = (order: Order): UsedPart[] =>
  ('work' in order ? (order.work?.parts ?? []) : []).map((part) => ({ ...part, issue: part.issue ?? 'UNKNOWN' }))
