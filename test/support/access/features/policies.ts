import type { Feature } from '../feature'

export const policies: Feature = { entries: {}, nodes: {}, build: async () => ({}) }
