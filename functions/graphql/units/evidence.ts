import { evidence } from '../../evidence/evidence.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [evidence]

export { createStores } from './evidence-stores'
