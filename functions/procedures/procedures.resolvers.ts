import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/types'
import { logPage } from '../graphql/log'
import { mutation } from '../graphql/mutation'
import { neededProduct } from '../network/references.use-case'
import { fromGlobalId } from '../shared/ids'
import { draft, withdraw } from './book-life'
import { publishBook, reviseBook } from './change-book.use-case'
import { list, type ManagementList, nothingListed } from './management-items'
import { drawsUp, looksInto, seesBook } from './procedures-access'
import { bookId } from './step-book'
import { stepBook } from './step-book.resolvers'
import { workOrderStandard } from './work-order-standard.resolvers'

const ID = ['input', 'id']

const queries = {
  stepBooks: (_parent, { manufacturerId, ...args }, { viewer, stores: { procedures } }) => {
    const maker = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    const read = drawsUp(viewer, maker) ? procedures.books.ofMaker : procedures.books.publishedOfMaker
    return paged(
      `stepBooks:${maker}`,
      args,
      (page) => read(maker, page),
      (book) => seesBook(viewer, book),
    )
  },
  managementList: async (_parent, { manufacturerId }, { viewer, stores: { procedures, network } }) => {
    const maker = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    if (!looksInto(viewer, maker)) return null
    const listed = await procedures.management.load(maker)
    return listed ?? ((await network.manufacturers.load(maker)) ? nothingListed(maker) : null)
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  stepBookCreate: mutation(async (input, { viewer, stores }, request) => {
    const { manufacturerId, ...product } = await neededProduct(stores.network, input)
    const subject = { serviceItem: input.serviceItem, ...product }
    const event = draft(manufacturerId, subject, input, viewer)
    const id = bookId(manufacturerId, subject, 1)
    return { stepBook: await stores.procedures.books.documents.open(request, id, viewer, event) }
  }),
  stepBookRevise: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('StepBook', input.id, ID)
    return { stepBook: await reviseBook(stores.procedures, viewer, { ...input, id }, request) }
  }),
  stepBookPublish: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('StepBook', input.id, ID)
    return { stepBook: await publishBook(stores.procedures, viewer, { ...input, id }, request) }
  }),
  stepBookWithdraw: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('StepBook', input.id, ID)
    const { documents } = stores.procedures.books
    return { stepBook: await documents.act(request, id, viewer, (book) => withdraw(book, input, viewer)) }
  }),
  managementListSet: mutation(async (input, { viewer, stores }, request) => {
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, ['input', 'manufacturerId'])
    const decide = (before: ManagementList | undefined) => list(before, { ...input, manufacturerId }, viewer)
    return { managementList: await stores.procedures.listManagement(request, manufacturerId, viewer, decide) }
  }),
} satisfies Partial<MutationResolvers>

export const procedures: Capability = {
  nodes: {
    StepBook: async (id, { viewer, stores }) => {
      const book = await stores.procedures.books.documents.load(id)
      return book && seesBook(viewer, book) ? book : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    WorkOrder: workOrderStandard,
    StepBook: stepBook,
    ManagementList: {
      log: (items, args, { stores }) =>
        logPage(items, args, (id, page) => stores.procedures.management.entryPage(id, page)),
    },
  },
}
