import { quality } from '../../quality/quality.resolvers'
import { supervision } from '../../supervision/supervision.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [quality, supervision]
