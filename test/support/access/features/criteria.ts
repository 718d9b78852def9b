import type { Feature } from '../feature'

export const criteria: Feature = { entries: {}, nodes: {}, build: async () => ({}) }
