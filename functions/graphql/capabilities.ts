import { fees } from '../fees/fees.resolvers'
import { files } from '../files/files.resolvers'
import { agreements } from '../network/agreements/agreements.resolvers'
import { fulfilments } from '../network/agreements/fulfilment/fulfilment.resolvers'
import { serviceReports } from '../network/agreements/reports/service-reports.resolvers'
import { settlements } from '../network/agreements/settlement/settlement.resolvers'
import { calendars } from '../network/calendars/calendars.resolvers'
import { certification } from '../network/certification/certification.resolvers'
import { posts } from '../network/certification/posts.resolvers'
import { channels } from '../network/channels/channels.resolvers'
import { deposits } from '../network/deposits/deposits.resolvers'
import { network } from '../network/network.resolvers'
import { serviceLevels } from '../network/service-levels/service-levels.resolvers'
import { notices } from '../notices/notices.resolvers'
import { orders } from '../orders/orders.resolvers'
import { orderJobs } from '../procedures/jobs/jobs.resolvers'
import { procedures } from '../procedures/procedures.resolvers'
import { quality } from '../quality/quality.resolvers'
import { supervision } from '../supervision/supervision.resolvers'
import { contracts } from '../warranty/contracts/contracts.resolvers'
import { remedies } from '../warranty/remedies/remedies.resolvers'
import { repairerFaults } from '../warranty/repairer-faults/repairer-faults.resolvers'
import { warranty } from '../warranty/warranty.resolvers'
import { base } from './base.resolvers'
import type { Capability } from './capability'

/** What is always loaded, one line per capability; the others are in units/. */
export const capabilities: readonly Capability[] = [
  base,
  network,
  agreements,
  fulfilments,
  serviceReports,
  settlements,
  channels,
  certification,
  posts,
  deposits,
  serviceLevels,
  calendars,
  orders,
  fees,
  procedures,
  orderJobs,
  supervision,
  quality,
  notices,
  files,
  warranty,
  remedies,
  contracts,
  repairerFaults,
]
