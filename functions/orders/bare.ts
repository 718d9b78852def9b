import type { Order, OrderCommon, OrderIn, OrderState, State } from './order'

/** `from` was checked against the table, so the order is in one of the states the effect expects. */
export const within = <S extends State>(order: Order, ..._states: readonly S[]): OrderIn<S> => order as OrderIn<S>

type AllKeys<T> = T extends unknown ? keyof T : never

/** Every field some state adds; a new one that is forgotten here does not compile. */
const stateFields: Readonly<Record<AllKeys<OrderState>, true>> = {
  state: true,
  since: true,
  waitsFor: true,
  offer: true,
  assignment: true,
  appointment: true,
  work: true,
  completion: true,
  dispute: true,
  confirmedAt: true,
  cancelledAt: true,
  cancelledBy: true,
  reason: true,
}

/** What outlives the state: everything every order has. */
export const bare = (order: Order): OrderCommon =>
  Object.fromEntries(Object.entries(order).filter(([field]) => !(field in stateFields))) as unknown as OrderCommon
