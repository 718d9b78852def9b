import type { Capability } from '../../graphql/capability'

export const policies: Capability = { nodes: {}, resolvers: {} }
