import { complaints } from '../../complaints/complaints.resolvers'
import { improvement } from '../../quality/improvement/improvement.resolvers'
import { meetings } from '../../quality/meetings/meetings.resolvers'
import { rectifications } from '../../supervision/rectification/rectifications.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [complaints, rectifications, improvement, meetings]

export { createStores } from './complaints-stores'
