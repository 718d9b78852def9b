import { admission } from '../admission/admission.resolvers'
import { callbacks } from '../callbacks/callbacks.resolvers'
import { network } from '../network/network.resolvers'
import { orders } from '../orders/orders.resolvers'
import { quality } from '../quality/quality.resolvers'
import { supervision } from '../supervision/supervision.resolvers'
import { base } from './base.resolvers'
import type { Capability } from './capability'

/** One line per capability. */
export const capabilities: readonly Capability[] = [base, network, orders, callbacks, admission, supervision, quality]
