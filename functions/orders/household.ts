import { holderOf, type Order } from './order'

/** An open order at a service point, as the customer's household has it. */
export interface Held {
  readonly pointId: string
  readonly orderId: string
}

/** A household is one small document read by every dispatch for it; of more open orders no note is taken. */
export const MAX_HOUSEHOLD = 100

/**
 * What a change of an order means for the customer's open orders: one comes to a point or leaves it. An order never goes
 * from one point to another without coming back in between.
 */
export const heldChange = (
  before: Order | undefined,
  after: Order,
): { readonly kind: 'COMES' | 'LEAVES'; readonly held: Held } | undefined => {
  const [from, to] = [holderOf(before), holderOf(after)]
  if (from === to) return undefined
  if (to !== undefined) return { kind: 'COMES', held: { pointId: to, orderId: after.id } }
  return from === undefined ? undefined : { kind: 'LEAVES', held: { pointId: from, orderId: after.id } }
}
