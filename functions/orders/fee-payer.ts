import type { ServiceItem } from './order'

/** O5: whose the fees of an order are: the maker's under warranty and under its service contract, the customer's of a paid repair; else no rule says. */
export const feePayers = ['MANUFACTURER', 'CUSTOMER', 'UNSTATED'] as const
export type FeePayer = (typeof feePayers)[number]

export const feePayerOf = ({
  serviceItem,
  contractId,
}: {
  readonly serviceItem: ServiceItem
  readonly contractId?: string | undefined
}): FeePayer => {
  if (serviceItem === 'WARRANTY_REPAIR' || contractId !== undefined) return 'MANUFACTURER'
  return serviceItem === 'PAID_REPAIR' ? 'CUSTOMER' : 'UNSTATED'
}
