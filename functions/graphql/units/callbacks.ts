import { callbacks } from '../../callbacks/callbacks.resolvers'
import { questionnaires } from '../../callbacks/questionnaires/questionnaires.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [callbacks, questionnaires]

export { createStores } from './callbacks-stores'
