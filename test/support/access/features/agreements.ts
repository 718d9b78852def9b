import type { Feature } from '../feature'

export const agreements: Feature = { entries: {}, nodes: {}, build: async () => ({}) }
