import type { Capability } from '../../graphql/capability'

export const certification: Capability = { nodes: {}, resolvers: {} }
