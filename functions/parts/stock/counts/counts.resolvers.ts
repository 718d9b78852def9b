import { takeAttachments } from '../../../files/attachments.use-case'
import type { Capability } from '../../../graphql/capability'
import { paged } from '../../../graphql/connection'
import type { Context } from '../../../graphql/context'
import { existing } from '../../../graphql/existing'
import type { MutationResolvers, QueryResolvers, StockCountImportResolvers } from '../../../graphql/generated/types'
import { logPage } from '../../../graphql/log'
import { mutation } from '../../../graphql/mutation'
import { makerAskedFor } from '../../../network/asked-for'
import { notFound } from '../../../shared/checks'
import { instant } from '../../../shared/days'
import { ensure } from '../../../shared/errors'
import { ownedId } from '../../../shared/ids'
import { sightInto } from '../../catalogue/sight.use-case'
import { knownPlace } from '../known-place.use-case'
import { type Place, placeOfId, placeTypes } from '../place'
import { mayMove, seesStock } from '../stock-access'
import { type CountImport, requestCount } from './count-import'
import { countSheet } from './count-sheet.use-case'

const nothing = { rows: [], hasNextPage: false }
const at = (name: string) => ['input', name]

/** What is known of a place if the caller sees what it holds of the maker's parts. */
const seenPlace = async ({ viewer, stores }: Context, place: Place, manufacturerId: string) => {
  const known = await knownPlace(place, stores)
  return known && seesStock(viewer, known, manufacturerId) ? known : undefined
}

const queries = {
  stockCountSheet: async (_parent, { placeId, manufacturerId, numberBeginning: beginning, format }, context) => {
    const [place, maker] = [placeOfId(placeId, ['placeId']), makerAskedFor(context.viewer, manufacturerId)]
    if (!(await seenPlace(context, place, maker))) return null
    const asked = { manufacturerId: maker, place, beginning, format }
    return countSheet(asked, context.stores.catalogue, context.newId(), instant(context.now))
  },
  stockCountImports: async (_parent, { placeId, manufacturerId, ...args }, context) => {
    const [place, maker] = [placeOfId(placeId, ['placeId']), makerAskedFor(context.viewer, manufacturerId)]
    const seen = await seenPlace(context, place, maker)
    return paged(`stockCounts:${placeId}:${maker}`, args, (page) =>
      seen ? context.stores.counts.ofPlace(maker, place, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  stockCountImport: mutation(async ({ attachmentId, dryRun, countedFrom, countedTo, ...input }, context, request) => {
    const { viewer, stores, newId, now } = context
    const place = placeOfId(input.placeId, at('placeId'))
    const manufacturerId = makerAskedFor(viewer, input.manufacturerId, at('manufacturerId'))
    const known = await seenPlace(context, place, manufacturerId)
    if (!known) throw notFound(placeTypes[place.kind], place.id, at('placeId'))
    ensure(mayMove(viewer, 'COUNT_LESS', known), 'FORBIDDEN', at('placeId'), { role: viewer.role, allowed: 'COUNT' })
    const [file] = await takeAttachments([attachmentId], viewer, at('attachmentId'), stores.files)
    const sight = await sightInto(context, manufacturerId)
    const sees = typeof sight === 'string' ? (sight === 'ALL' ? sight : []) : [...sight]
    const asked = { manufacturerId, place, dryRun, sees, countedFrom, countedTo }
    const event = requestCount(asked, await existing(Promise.resolve(file)), instant(now))
    const id = ownedId(manufacturerId, newId())
    const alone = dryRun ? [] : [stores.counts.alone(asked, id)]
    return { stockCountImport: await stores.counts.files.open(request, id, viewer, event, alone) }
  }),
} satisfies Partial<MutationResolvers>

const stockCountImport: StockCountImportResolvers = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  file: ({ attachments: [file] }) => existing(Promise.resolve(file)),
  countedFrom: ({ countedFrom }) => countedFrom ?? null,
  counts: ({ counts }) => counts ?? null,
  overtaken: ({ overtaken }) => overtaken ?? null,
  publishedAt: ({ publishedAt }) => publishedAt ?? null,
  problems: ({ id, counts }, args, { stores }) =>
    paged(`stockCount:${id}`, args, (page) => stores.counts.problems.page(id, counts?.problems ?? 0, page)),
  log: (self, args, { stores }) => logPage(self, args, (id, page) => stores.counts.files.entryPage(id, page)),
}

const seesCount = (context: Context, { place, manufacturerId }: CountImport) =>
  seenPlace(context, place, manufacturerId)

/** What lies at places, counted by file (K8, O10). */
export const counts: Capability = {
  nodes: {
    StockCountImport: async (id, context) => {
      const found = await context.stores.counts.files.load(id)
      return found && (await seesCount(context, found)) ? found : undefined
    },
  },
  resolvers: { Query: queries, Mutation: mutations, StockCountImport: stockCountImport },
}
