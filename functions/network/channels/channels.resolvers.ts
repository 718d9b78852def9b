import type { Capability } from '../../graphql/capability'

export const channels: Capability = { nodes: {}, resolvers: {} }
