import type { Feature } from '../feature'

export const channels: Feature = { entries: {}, nodes: {}, build: async () => ({}) }
