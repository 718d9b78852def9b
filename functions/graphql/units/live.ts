import { live } from '../../live/live.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [live]

export { createStores } from './live-stores'
