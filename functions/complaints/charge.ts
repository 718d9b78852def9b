import { type Complaint, type CountedWith, decisionOf, isClosed, levelOf } from './complaint'
import type { Level } from './level'

/** Those whose figure it is: a provider answers for its points. */
const OWN: readonly Level[] = ['POINT', 'PROVIDER']

export type Charged = Complaint & Required<Pick<Complaint, 'orderId' | 'providerId' | 'pointId'>>

/**
 * Whether a complaint counts against the provider in its complaints per 1 000 orders (N6). The house's own rule:
 *
 * - it is about the provider or its point; a maker's doing is not charged to those it contracted;
 * - the order does not count already, by a dispute or an earlier complaint: one grievance is one case;
 * - it was not withdrawn;
 * - it was not closed as not upheld. Nobody clears itself: a decision of the provider or its point needs the customer's agreement, and
 *   the customer's silence is none.
 *
 * One that is open counts: a month is not the better for answers that are late.
 */
export const isCharged = (complaint: Complaint): complaint is Charged => {
  if (complaint.against === 'MAKER' || complaint.countedWith) return false
  // Nobody but a maker is complained of without an order that a point had.
  if (!complaint.orderId || !complaint.pointId) return false
  if (!isClosed(complaint)) return true
  return complaint.how !== 'WITHDRAWN' && !isCleared(complaint)
}

const isCleared = (complaint: Extract<Complaint, { state: 'CLOSED' }>): boolean =>
  decisionOf(complaint)?.outcome === 'NOT_UPHELD' && (complaint.how === 'ACCEPTED' || !OWN.includes(levelOf(complaint)))

/**
 * What already counts for the order, as a complaint about it comes in.
 *
 * @param earlier the customer's, in any order
 */
export const countedFor = (
  { id, disputed }: { readonly id: string; readonly disputed: boolean },
  earlier: readonly Complaint[],
): CountedWith | undefined => {
  if (disputed) return 'DISPUTE'
  return earlier.some((one) => one.orderId === id && isCharged(one)) ? 'COMPLAINT' : undefined
}
