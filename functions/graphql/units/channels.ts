import { channels } from '../../network/channels/channels.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [channels]
