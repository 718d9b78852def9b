import type { Capability } from '../../graphql/capability'

export const equipment: Capability = { nodes: {}, resolvers: {} }
