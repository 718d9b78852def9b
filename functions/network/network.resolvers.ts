import type { Capability } from '../graphql/capability'
import { manufacturers } from './manufacturers.resolvers'
import { providers } from './providers.resolvers'
import { servicePoints } from './service-points.resolvers'
import { units } from './units.resolvers'

const parts = [manufacturers, units, providers, servicePoints]

/** Makers, providers, service points and what belongs to them. */
export const network: Capability = {
  nodes: Object.assign({}, ...parts.map(({ nodes }) => nodes)),
  resolvers: {
    ...Object.assign({}, ...parts.map(({ resolvers }) => resolvers)),
    Query: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.Query)),
    Mutation: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.Mutation)),
  },
}
