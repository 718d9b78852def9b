import type { Capability } from '../../graphql/capability'

export const grades: Capability = { nodes: {}, resolvers: {} }
