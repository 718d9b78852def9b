import { complaints } from '../../complaints/complaints.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [complaints]

export { createStores } from './complaints-stores'
