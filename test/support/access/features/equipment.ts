import type { Feature } from '../feature'

export const equipment: Feature = { entries: {}, nodes: {}, build: async () => ({}) }
