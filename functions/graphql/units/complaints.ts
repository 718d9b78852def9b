import { complaints } from '../../complaints/complaints.resolvers'
import { rectifications } from '../../supervision/rectification/rectifications.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [complaints, rectifications]

export { createStores } from './complaints-stores'
