import type { Capability } from '../../graphql/capability'

export const agreements: Capability = { nodes: {}, resolvers: {} }
