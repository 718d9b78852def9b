import { network } from '../network/network.resolvers'
import { orders } from '../orders/orders.resolvers'
import { base } from './base.resolvers'
import type { Capability } from './capability'

/** One line per capability. */
export const capabilities: readonly Capability[] = [base, network, orders]
