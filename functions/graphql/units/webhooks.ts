import { webhooks } from '../../webhooks/webhooks.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [webhooks]

export { createStores } from './webhooks-stores'
