import type { Context } from '../graphql/context'
import { existing } from '../graphql/existing'
import type { StepBookResolvers } from '../graphql/generated/types'
import { logPage } from '../graphql/log'
import { publicationOf } from '../shared/editions'
import { looksInto } from './procedures-access'

const nothing = { rows: [], hasNextPage: false }

export const stepBook: StepBookResolvers<Context> = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  category: ({ categoryId }, _args, { stores }) => existing(stores.network.categories.load(categoryId)),
  model: ({ modelId }, _args, { stores }) => (modelId === undefined ? null : stores.network.models.load(modelId)),
  steps: ({ steps }) => [...steps],
  publishedAt: (book) => publicationOf(book)?.at ?? null,
  effectiveFrom: (book) => publicationOf(book)?.effectiveFrom ?? null,
  supersededFrom: (book) => (book.state === 'SUPERSEDED' ? book.supersededFrom : null),
  withdrawnAt: (book) => (book.state === 'WITHDRAWN' ? book.withdrawnAt : null),
  withdrawalReason: (book) => (book.state === 'WITHDRAWN' ? book.reason : null),
  follows: ({ follows }, _args, { stores }) =>
    follows === undefined ? null : existing(stores.procedures.books.documents.load(follows)),
  sources: ({ sources = [], manufacturerId }, _args, { viewer }) =>
    looksInto(viewer, manufacturerId) ? [...sources] : [],
  log: (book, args, { viewer, stores }) =>
    logPage(book, args, (id, page) =>
      looksInto(viewer, book.manufacturerId)
        ? stores.procedures.books.documents.entryPage(id, page)
        : Promise.resolve(nothing),
    ),
}
