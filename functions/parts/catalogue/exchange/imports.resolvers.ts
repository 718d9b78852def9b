import { takeAttachments } from '../../../files/attachments.use-case'
import type { Capability } from '../../../graphql/capability'
import { paged } from '../../../graphql/connection'
import { existing } from '../../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../../graphql/generated/types'
import { logPage } from '../../../graphql/log'
import { mutation } from '../../../graphql/mutation'
import { changesMaker } from '../../../network/network-access'
import { DomainError } from '../../../shared/errors'
import { fromGlobalId, ownedId } from '../../../shared/ids'
import { requestImport } from './catalogue-import'
import { exportCatalogue } from './export-catalogue.use-case'

const nothing = { rows: [], hasNextPage: false }
const at = (name: string) => ['input', name]

const queries = {
  partsImports: (_parent, { manufacturerId, ...args }, { viewer, stores }) => {
    const maker = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    return paged(`partsImports:${maker}`, args, (page) =>
      changesMaker(viewer, maker) ? stores.catalogue.imports.ofMaker(maker, page) : nothing,
    )
  },
  partsExport: (_parent, { manufacturerId, format }, { viewer, stores, newId }) => {
    const maker = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    return changesMaker(viewer, maker) ? exportCatalogue(stores.catalogue, maker, format, newId()) : null
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  partsImport: mutation(async ({ attachmentId, dryRun, ...input }, { viewer, stores, newId }, request) => {
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, at('manufacturerId'))
    const [file] = await takeAttachments([attachmentId], viewer, at('attachmentId'), stores.files)
    const event = requestImport(manufacturerId, await existing(Promise.resolve(file)), dryRun, viewer)
    const id = ownedId(manufacturerId, newId())
    return { partsImport: await stores.catalogue.imports.imports.open(request, id, viewer, event) }
  }),
} satisfies Partial<MutationResolvers>

/** Catalogues that makers send as files. */
export const imports: Capability = {
  nodes: {
    PartsImport: async (id, { viewer, stores }) => {
      const found = await stores.catalogue.imports.imports.load(id)
      return found && changesMaker(viewer, found.manufacturerId) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    PartsImport: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      file: ({ attachments: [file] }) => existing(Promise.resolve(file)),
      counts: ({ counts }) => counts ?? null,
      problems: ({ id, counts }, args, { stores }) =>
        paged(`partsImport:${id}`, args, (page) =>
          stores.catalogue.imports.problems.page(id, counts?.problems ?? 0, page),
        ),
      publishedAt: ({ publishedAt }) => publishedAt ?? null,
      log: (self, args, { stores }) =>
        logPage(self, args, (id, page) => stores.catalogue.imports.imports.entryPage(id, page)),
    },
    SheetProblem: {
      column: ({ column }) => column ?? null,
      header: ({ header }) => header ?? null,
      message: ({ code, params }, _args, { language }) => new DomainError(code, [], params).in(language),
    },
  },
}
