import { agreements } from '../../network/agreements/agreements.resolvers'
import { fulfilments } from '../../network/agreements/fulfilment/fulfilment.resolvers'
import { serviceReports } from '../../network/agreements/reports/service-reports.resolvers'
import { settlements } from '../../network/agreements/settlement/settlement.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [agreements, fulfilments, serviceReports, settlements]
