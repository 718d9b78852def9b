import type { Feature } from '../feature'

export const conduct: Feature = { entries: {}, nodes: {}, build: async () => ({}) }
