import { fees } from '../../fees/fees.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [fees]
