import type { Feature, World } from '../feature'

const onOrder =
  (state: 'ACCEPTED' | 'COMPLETED', more: Readonly<Record<string, unknown>> = {}) =>
  async (world: World) => ({ id: await world.order(state), ...more })

/** What customers do without an account; who holds a link stands in test/resolvers/customer-links.test.ts. */
export const customerView: Feature = {
  entries: {
    'Query.link': { about: () => ({}) },
    'Mutation.workOrderLinkIssue': { about: onOrder('ACCEPTED') },
    'Mutation.workOrderLinksRevoke': { about: onOrder('ACCEPTED') },
    'Mutation.workOrderUrge': { about: onOrder('ACCEPTED', { reason: '请尽快' }) },
    'Mutation.workOrderRate': { about: onOrder('COMPLETED', { score: 5 }) },
  },
  nodes: {},
  build: async () => ({}),
}
