import type { Capability } from '../../graphql/capability'

export const applications: Capability = { nodes: {}, resolvers: {} }
