import type { Capability } from '../../graphql/capability'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { dayOf, instant } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { urgencies } from './service-level'
import { levelOn, publishLevel, type ServiceLevelBook } from './service-level-book'

const unpublished = (id: string): ServiceLevelBook => ({ id, version: 0, head: '', editions: [] })

const makerField = ['manufacturerId']

const queries = {
  serviceLevels: async (_parent, args, { stores }) => {
    const id = fromGlobalId('Manufacturer', args.manufacturerId, makerField)
    await stores.network.manufacturers.need(id, makerField)
    return (await stores.serviceLevels.books.load(id)) ?? unpublished(id)
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  serviceLevelPublish: mutation(async (input, { viewer, stores }: Context, request) => {
    const field = ['input', 'manufacturerId']
    const id = fromGlobalId('Manufacturer', input.manufacturerId, field)
    await stores.network.manufacturers.need(id, field)
    const { books, openOrAct } = stores.serviceLevels
    const serviceLevels = await openOrAct(books, request, id, viewer, (book) =>
      publishLevel(book, id, input, viewer, instant(request.at)),
    )
    return { serviceLevels }
  }),
} satisfies Partial<MutationResolvers>

/** O12: what makers promise of their orders. */
export const serviceLevels: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    Mutation: mutations,
    ServiceLevels: {
      manufacturer: ({ id }, _args, { stores }) => existing(stores.network.manufacturers.load(id)),
      current: (book, _args, { now }) => levelOn(book, dayOf(now)),
      editions: ({ editions }) => [...editions],
      log: (book, args, { stores }) =>
        logPage(book, args, (id, page) => stores.serviceLevels.books.entryPage(id, page)),
    },
    ServiceLevel: {
      targets: ({ targets }) =>
        urgencies.map((urgency) => {
          const { ACCEPT: accept, VISIT: visit, COMPLETE: complete } = targets[urgency]
          return { urgency, accept, visit, complete }
        }),
      steps: ({ steps }) => [...steps],
      pauses: ({ pauses }) => pauses.map(({ clocks, ...rule }) => ({ ...rule, clocks: [...clocks] })),
    },
  },
}
