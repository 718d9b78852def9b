import { files } from '../files/files.resolvers'
import { network } from '../network/network.resolvers'
import { serviceLevels } from '../network/service-levels/service-levels.resolvers'
import { notices } from '../notices/notices.resolvers'
import { orders } from '../orders/orders.resolvers'
import { warranty } from '../warranty/warranty.resolvers'
import { base } from './base.resolvers'
import type { Capability } from './capability'

/** What is always loaded, one line per capability; the others are in units/. */
export const capabilities: readonly Capability[] = [base, network, serviceLevels, orders, notices, files, warranty]
