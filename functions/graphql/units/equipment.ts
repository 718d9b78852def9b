import { equipment } from '../../network/equipment/equipment.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [equipment]

export { createStores } from './equipment-stores'
