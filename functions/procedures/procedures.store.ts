/**
 * Step books: editions (platform/editions.ts) under `STEPS#`. Beside them, in the Manufacturers table:
 *
 * | Access pattern              | Key                                                          | Cost                          |
 * |-----------------------------|--------------------------------------------------------------|-------------------------------|
 * | edition in force on a day   | pk `M#<maker>`, sk `INFORCE#<series>#<first day>`            | 2 Queries (model, category),  |
 * |                             |                                                              | 1 RCU each, how many editions |
 * |                             |                                                              | there ever are                |
 * | management items of a maker | pk `M#<maker>`, sk `MANAGEMENT`                              | 1 GetItem, 0.5 RCU            |
 * | their log                   | the same, sk prefix `LOG#MANAGEMENT#`                        | 1 Query                       |
 */
import type { Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { createEditions, makerPartition } from '../platform/editions'
import { JournaledAggregate } from '../platform/journal'
import type { Request } from '../platform/once'
import { openOrAct } from '../platform/open-or-act'
import { documentPage } from '../platform/page'
import type { Day } from '../shared/days'
import { editionParts, publicationOf } from '../shared/editions'
import type { Viewer } from '../shared/viewer'
import { evolve as evolveList, type ManagementEvent, type ManagementList } from './management-items'
import { type BookEvent, type BookSubject, evolve, type StepBook, seriesOf } from './step-book'

const table = 'Manufacturers'

interface InForce {
  readonly bookId: string
  /** First day of the edition that follows. */
  readonly until?: Day
}

const inForcePrefix = (series: string): string => `INFORCE#${series}#`

/** One small row per published edition, by its first day: which one is in force is one step back from the day. */
const inForceRow = (book: StepBook): Write[] => {
  const publication = publicationOf(book)
  if (!publication) return []
  const rows = new Documents<InForce>(table)
  const { owner, series } = editionParts(book.id)
  const key: Key = { pk: makerPartition(owner), sk: inForcePrefix(series) + publication.effectiveFrom }
  if (book.state === 'WITHDRAWN') return [rows.remove(key)]
  const until = book.state === 'SUPERSEDED' ? { until: book.supersededFrom } : {}
  return [rows.overwrite(key, { bookId: book.id, ...until })]
}

export const createProceduresStore = () => {
  const books = createEditions<StepBook, BookEvent>({
    type: 'StepBook',
    prefix: 'STEPS#',
    derived: inForceRow,
    evolve,
  })

  const inForceOf = async (maker: string, subject: BookSubject, day: Day): Promise<string | undefined> => {
    const prefix = inForcePrefix(seriesOf(subject))
    const query = { table, partition: makerPartition(maker), prefix, reverse: true, consistent: true } as const
    // Beyond the day itself and before the next one.
    const { rows } = await documentPage<InForce>(query, { first: 1, after: `${prefix}${day}~` })
    const found = rows[0]?.node
    return found && (found.until === undefined || day < found.until) ? found.bookId : undefined
  }

  const management = new JournaledAggregate<ManagementList, ManagementEvent>({
    table,
    type: 'ManagementList',
    keyOf: (maker) => ({ pk: makerPartition(maker), sk: 'MANAGEMENT' }),
    evolve: evolveList,
  })

  return {
    books,
    management,
    listManagement: (
      request: Request,
      maker: string,
      viewer: Viewer,
      decide: (before: ManagementList | undefined) => ManagementEvent,
    ) => openOrAct(management, request, maker, viewer, decide),

    /** The edition that work begun on the day follows: the model's own, or else the category's. */
    inForce: async (
      maker: string,
      { serviceItem, categoryId, modelId }: Required<BookSubject>,
      day: Day,
    ): Promise<string | undefined> => {
      const [ofModel, ofCategory] = await Promise.all([
        inForceOf(maker, { serviceItem, categoryId, modelId }, day),
        inForceOf(maker, { serviceItem, categoryId }, day),
      ])
      return ofModel ?? ofCategory
    },
  }
}

export type ProceduresStore = ReturnType<typeof createProceduresStore>
