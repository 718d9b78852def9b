import { exports } from '../../exports/exports.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [exports]

export { createStores } from './exports-stores'
