import { contracts } from '../../warranty/contracts/contracts.resolvers'
import { remedies } from '../../warranty/remedies/remedies.resolvers'
import { repairerFaults } from '../../warranty/repairer-faults/repairer-faults.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [remedies, contracts, repairerFaults]
