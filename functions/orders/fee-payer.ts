import type { ServiceItem } from './order'

/** O5: whose the fees of an order are: the maker's under warranty and under its service contract, the customer's of a paid repair; else no rule says. */
export const feePayers = ['MANUFACTURER', 'CUSTOMER', 'UNSTATED'] as const
export type FeePayer = (typeof feePayers)[number]

interface Paid {
  readonly serviceItem: ServiceItem
  readonly contractId?: string | undefined
}

/** Whose a charged line is: what a contract leaves out, its owner approved and pays. */
export const payerOfLine = (order: Paid, { quoteLineId }: { readonly quoteLineId?: string }): FeePayer =>
  order.contractId !== undefined && quoteLineId !== undefined ? 'CUSTOMER' : feePayerOf(order)

export const feePayerOf = ({ serviceItem, contractId }: Paid): FeePayer => {
  if (serviceItem === 'WARRANTY_REPAIR' || contractId !== undefined) return 'MANUFACTURER'
  return serviceItem === 'PAID_REPAIR' ? 'CUSTOMER' : 'UNSTATED'
}
