import type { Capability } from '../graphql/capability'
import type { QueryResolvers } from '../graphql/generated/types'
import { insightScope } from '../supervision/insight-access'
import { changesSince } from './changes-since.use-case'

const queries = {
  changesSince: async (_parent, { scope: asked, token }, { viewer, stores, now }) => {
    const providerOf = async (pointId: string) => (await stores.network.points.load(pointId))?.providerId
    const scope = await insightScope(viewer, asked, providerOf)
    const { subject } = viewer
    const changes = await changesSince({ scope, token: token ?? undefined }, { store: stores.changes, subject, now })
    return { ...changes, kinds: [...changes.kinds] }
  },
} satisfies Partial<QueryResolvers>

/** Following a scope without asking for everything again and again. */
export const live: Capability = { nodes: {}, resolvers: { Query: queries } }
