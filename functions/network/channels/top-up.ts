import type { Fen } from '../../shared/money'

/** N15: what a provider is to earn a month with a maker's low-volume products, and from what. */
export interface TopUpBasis {
  /** Agreed basic profit of a month. */
  readonly basicProfit: Fen
  /** What an order earns by its fees alone. */
  readonly profitPerOrder: Fen
  /** Most that is topped up in a month. */
  readonly cap: Fen
}

/** So many orders, each topped up by so much. */
export interface TopUpShare {
  readonly orders: number
  readonly perOrder: Fen
}

export interface TopUp {
  readonly orders: number
  /** What the orders earned by themselves. */
  readonly earned: Fen
  /** What they fall short of the basic profit, before the cap. */
  readonly shortfall: Fen
  /** What is paid: the shortfall up to the cap. */
  readonly total: Fen
  /** The total spread over the orders in whole fen, larger shares first; empty without orders. */
  readonly shares: readonly TopUpShare[]
  /** Paid in one sum, since there was no order to add it to. */
  readonly lump: Fen
}

/**
 * The top-up of a month (N15: 增加单笔维修费用, a per-order rise keeps the basic profit):
 * `max(0, (basicProfit - orders x profitPerOrder) / orders)` an order. Rounding every order up would overpay by up to a
 * fen an order, rounding down underpay; so as many orders as fen are left over get one fen more, and the month sums
 * exactly.
 *
 * @example topUpOf({ basicProfit: 1000, profitPerOrder: 100, cap: 9999 }, 3) pays 700: 1 x 234, 2 x 233
 */
export const topUpOf = ({ basicProfit, profitPerOrder, cap }: TopUpBasis, orders: number): TopUp => {
  const earned = orders * profitPerOrder
  const shortfall = Math.max(0, basicProfit - earned)
  const total = Math.min(shortfall, cap)
  const lump = orders === 0 ? total : 0
  return { orders, earned, shortfall, total, shares: sharesOf(total - lump, orders), lump }
}

const sharesOf = (total: Fen, orders: number): TopUpShare[] => {
  if (total === 0) return []
  const less = Math.floor(total / orders)
  const larger = total % orders
  const shares = [
    { orders: larger, perOrder: less + 1 },
    { orders: orders - larger, perOrder: less },
  ]
  return shares.filter((share) => share.orders > 0 && share.perOrder > 0)
}
