import { annotations } from '../../callbacks/annotations/annotations.resolvers'
import { byLink } from '../../callbacks/by-link.resolvers'
import { callbacks } from '../../callbacks/callbacks.resolvers'
import { programmes } from '../../callbacks/programmes/programmes.resolvers'
import { questionnaires } from '../../callbacks/questionnaires/questionnaires.resolvers'
import { results } from '../../callbacks/results/results.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [annotations, callbacks, byLink, programmes, questionnaires, results]

export { createStores } from './callbacks-stores'
