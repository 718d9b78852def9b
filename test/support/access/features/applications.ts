import type { Feature } from '../feature'

export const applications: Feature = { entries: {}, nodes: {}, build: async () => ({}) }
