import { orderJobs } from '../../procedures/jobs/jobs.resolvers'
import { procedures } from '../../procedures/procedures.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [procedures, orderJobs]
