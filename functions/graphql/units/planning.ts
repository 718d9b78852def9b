import { planning } from '../../parts/planning/planning.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [planning]

export { createStores } from './planning-stores'
