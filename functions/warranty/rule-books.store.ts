/**
 * Rule sets of the three guarantees, in the Manufacturers table.
 *
 * | Access pattern                     | Key or index                                             | Cost                     |
 * |------------------------------------|----------------------------------------------------------|--------------------------|
 * | all editions of a code             | pk `RULES#<code>`, sk `#`                                | 1 GetItem, 0.5 RCU a 4 KB |
 * | codes that name a category         | pk `RULES#CATEGORY#<category>`, sk `<code>` (key rows)   | 1 Query                  |
 * | all codes                          | byList `RULES`, code                                     | 1 Query                  |
 * | log of a code                      | pk `RULES#<code>`, sk prefix `LOG##`                     | 1 Query                  |
 * | publish                            | record, book, entry, one row a category                  | 1 GetItem, 1 transaction |
 */
import { Documents } from '../platform/documents'
import { JournaledAggregate } from '../platform/journal'
import type { Request } from '../platform/once'
import { openOrAct } from '../platform/open-or-act'
import { documentPage, type PageRequest, queryAll } from '../platform/page'
import type { Actor } from '../shared/viewer'
import { evolveBook, type RuleBook, type RuleBookEvent } from './rule-book'

const table = 'Manufacturers'
const categoryPk = (categoryId: string): string => `RULES#CATEGORY#${categoryId}`

export const createRuleBooksStore = () => {
  const rows = new Documents<{ readonly code: string }>(table)
  const books = new JournaledAggregate<RuleBook, RuleBookEvent>({
    table,
    type: 'WarrantyRules',
    keyOf: (code) => ({ pk: `RULES#${code}`, sk: '#' }),
    besideOf: ({ id }) => ({ listKey: 'RULES', listSort: id }),
    derived: ({ id, editions }) =>
      Object.keys(editions.at(-1)?.categories ?? {}).map((categoryId) =>
        rows.overwrite({ pk: categoryPk(categoryId), sk: id }, { code: id }),
      ),
    evolve: evolveBook,
  })

  return {
    books,
    publish: (request: Request, code: string, actor: Actor, decide: (book: RuleBook | undefined) => RuleBookEvent) =>
      openOrAct(books, request, code, actor, decide),
    bookPage: (page: PageRequest) => documentPage<RuleBook>({ table, index: 'byList', partition: 'RULES' }, page),
    /** Those that name a category in any edition: 1 Query, 1 BatchGet. */
    booksFor: async (categoryId: string): Promise<RuleBook[]> => {
      const codes: string[] = []
      for await (const row of queryAll({ table, partition: categoryPk(categoryId) }))
        codes.push((row as { doc: { code: string } }).doc.code)
      return books.loadMany(codes)
    },
  }
}
