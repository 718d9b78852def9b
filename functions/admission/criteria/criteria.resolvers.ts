import type { Capability } from '../../graphql/capability'

export const criteria: Capability = { nodes: {}, resolvers: {} }
