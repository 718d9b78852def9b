import { published } from '../../published/published.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [published]

export { createStores } from './published-stores'
