import { checks } from '../../quality/checks/checks.resolvers'
import { checkPlans } from '../../quality/checks/plans.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [checkPlans, checks]

export { createStores } from './checks-stores'
