import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { notFound } from '../../shared/checks'
import { fromGlobalId, ownedId, ownerOf } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { draftCode } from './code'
import { changesCode, seesDraft } from './conduct-access'
import { PLATFORM_OWNER } from './owner'
import { publish } from './publish-code.use-case'

/** The owner asked for; the caller's own maker or, for those who have none, the platform. */
const ownerAskedFor = (viewer: Viewer, asked: string | null | undefined, field: readonly string[]): string => {
  if (asked) return fromGlobalId('Manufacturer', asked, field)
  return 'manufacturerId' in viewer ? viewer.manufacturerId : PLATFORM_OWNER
}

const queries = {
  conductCodes: (_parent, { manufacturerId, ...args }, { viewer, stores }) => {
    const owner = ownerAskedFor(viewer, manufacturerId, ['manufacturerId'])
    const drafts = seesDraft(viewer, owner)
    return paged(`codes:${owner}:${drafts}`, args, (page) => stores.conduct.codePage(owner, drafts, page))
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  conductCodeDraft: mutation(async (input, { viewer, stores, newId }, request) => {
    const field = ['input', 'manufacturerId']
    const owner = ownerAskedFor(viewer, input.manufacturerId, field)
    if (!changesCode(viewer, owner)) throw notFound('Manufacturer', owner, field)
    const event = draftCode(input.rules)
    return { conductCode: await stores.conduct.codes.open(request, ownedId(owner, newId()), viewer, event) }
  }),
  conductCodePublish: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('ConductCode', input.id, ['input', 'id'])
    return { conductCode: await publish(stores.conduct, viewer, { ...input, id }, request) }
  }),
} satisfies Partial<MutationResolvers>

export const codes: Capability = {
  nodes: {
    ConductCode: async (id, { viewer, stores }) => {
      const code = await stores.conduct.codes.load(id)
      return code && (code.state === 'PUBLISHED' || seesDraft(viewer, ownerOf(id))) ? code : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    ConductCode: {
      manufacturer: ({ id }, _args, { stores }) =>
        ownerOf(id) === PLATFORM_OWNER ? null : existing(stores.network.manufacturers.load(ownerOf(id))),
      edition: (code) => (code.state === 'PUBLISHED' ? code.edition : null),
      effectiveFrom: (code) => (code.state === 'PUBLISHED' ? code.effectiveFrom : null),
      publishedAt: (code) => (code.state === 'PUBLISHED' ? code.publishedAt : null),
      log: (code, args, { stores }) => logPage(code, args, (id, page) => stores.conduct.codes.entryPage(id, page)),
    },
  },
}
