import { certification } from '../../network/certification/certification.resolvers'
import { posts } from '../../network/certification/posts.resolvers'
import { continuity } from '../../orders/continuity.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [certification, posts, continuity]
