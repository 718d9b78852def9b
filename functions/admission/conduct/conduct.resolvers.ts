import type { Capability } from '../../graphql/capability'

export const conduct: Capability = { nodes: {}, resolvers: {} }
