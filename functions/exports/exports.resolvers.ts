import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/types'
import { logPage } from '../graphql/log'
import { mutation } from '../graphql/mutation'
import { notFound } from '../shared/checks'
import { instant } from '../shared/days'
import { fromGlobalId } from '../shared/ids'
import { beginExport, cancelExport, linkToFile } from './change-export.use-case'
import { isAvailable, isExporter, ownerOfExport, seesExport } from './data-export'
import { progressOf } from './lists'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  dataExports: (_parent, args, { viewer, stores }) =>
    paged('dataExports', args, (page) =>
      isExporter(viewer) ? stores.exports.ofOwner(ownerOfExport(viewer), page) : nothing,
    ),
} satisfies Partial<QueryResolvers>

const mutations = {
  dataExportRequest: mutation(async ({ format, from, to, region }, { viewer, stores, newId }, request) => {
    if (!isExporter(viewer)) throw notFound('DataExport', '', ['input'])
    return { dataExport: await beginExport(stores.exports, viewer, { format, from, to, region }, request, newId()) }
  }),
  dataExportCancel: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('DataExport', input.id, ['input', 'id'])
    return { dataExport: await cancelExport(stores.exports, id, viewer, input.version, request) }
  }),
} satisfies Partial<MutationResolvers>

/** Data that an organisation takes out. */
export const exports: Capability = {
  nodes: {
    DataExport: async (id, { viewer, stores }) => {
      const found = await stores.exports.exports.load(id)
      return found && seesExport(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    DataExport: {
      region: ({ region }) => region ?? null,
      progress: progressOf,
      rows: ({ files }) => files.reduce((sum, { rows }) => sum + rows, 0),
      finishedAt: ({ finishedAt }) => finishedAt ?? null,
      availableUntil: (one, _args, { now }) => (isAvailable(one, instant(now)) ? (one.availableUntil ?? null) : null),
      files: (one, _args, { now }) =>
        Promise.all(
          one.files.map(async (file, i) => ({
            number: i + 1,
            ...file,
            url: (await linkToFile(one, file, now)) ?? null,
          })),
        ),
      log: (self, args, { stores }) => logPage(self, args, (id, page) => stores.exports.exports.entryPage(id, page)),
    },
  },
}
