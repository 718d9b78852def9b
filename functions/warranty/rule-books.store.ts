/**
 * Rule sets of the three guarantees, in the Manufacturers table.
 *
 * | Access pattern                     | Key or index                                             | Cost                     |
 * |------------------------------------|----------------------------------------------------------|--------------------------|
 * | all editions of a code             | pk `RULES#<code>`, sk `#`                                | 1 GetItem, 0.5 RCU a 4 KB |
 * | codes that name a category         | pk `RULES#CATEGORY#<category>`, sk `<code>` (key rows)   | 1 Query                  |
 * | a maker's terms of a category or of a model | pk `RULES#MAKER.<maker>.<category>` or `RULES#MODEL.<model>`, sk `#` | in the BatchGet of those |
 * | all codes; all terms of a maker    | byList `RULES` or `RULES#<maker>`, code                  | 1 Query                  |
 * | log of a code                      | pk `RULES#<code>`, sk prefix `LOG##`                     | 1 Query                  |
 * | publish                            | record, book, entry, one row a category                  | 1 GetItem, 1 transaction |
 */
import type { ProductModel } from '../network/network'
import { Documents } from '../platform/documents'
import { JournaledAggregate } from '../platform/journal'
import type { Request } from '../platform/once'
import { openOrAct } from '../platform/open-or-act'
import { documentPage, type PageRequest, queryAll } from '../platform/page'
import type { Actor } from '../shared/viewer'
import { evolveBook, makerOf, type RuleBook, type RuleBookEvent } from './rule-book'
import { termsCode } from './terms'

const table = 'Manufacturers'
const listOf = (manufacturerId: string | undefined): string => (manufacturerId ? `RULES#${manufacturerId}` : 'RULES')
const categoryPk = (categoryId: string): string => `RULES#CATEGORY#${categoryId}`

const readCodes = async (categoryId: string): Promise<string[]> => {
  const codes: string[] = []
  for await (const row of queryAll({ table, partition: categoryPk(categoryId) }))
    codes.push((row as { doc: { code: string } }).doc.code)
  return codes
}

export const createRuleBooksStore = () => {
  const known = new Map<string, Promise<string[]>>()
  /** Once a category and store: a page of models asks for the same few. */
  const codesFor = (categoryId: string): Promise<string[]> => {
    const codes = known.get(categoryId) ?? readCodes(categoryId)
    known.set(categoryId, codes)
    return codes
  }
  const rows = new Documents<{ readonly code: string }>(table)
  const books = new JournaledAggregate<RuleBook, RuleBookEvent>({
    table,
    type: 'WarrantyRules',
    keyOf: (code) => ({ pk: `RULES#${code}`, sk: '#' }),
    besideOf: (book) => ({ listKey: listOf(makerOf(book)), listSort: book.id }),
    // A maker's terms are found by their code.
    derived: (book) => (makerOf(book) === undefined ? categoryRows(book) : []),
    evolve: evolveBook,
  })
  const categoryRows = ({ id, editions }: RuleBook) =>
    Object.keys(editions.at(-1)?.categories ?? {}).map((categoryId) =>
      rows.overwrite({ pk: categoryPk(categoryId), sk: id }, { code: id }),
    )

  return {
    books,
    publish: (request: Request, code: string, actor: Actor, decide: (book: RuleBook | undefined) => RuleBookEvent) =>
      openOrAct(books, request, code, actor, decide),
    /** The laws, or one maker's terms. */
    bookPage: (manufacturerId: string | undefined, page: PageRequest) =>
      documentPage<RuleBook>({ table, index: 'byList', partition: listOf(manufacturerId) }, page),
    /** Laws that name a category in any edition: 1 Query, 1 BatchGet. */
    lawsFor: async (categoryId: string): Promise<RuleBook[]> => books.loadMany(await codesFor(categoryId)),

    /** The same, and the terms of a model's maker, in the same BatchGet. */
    booksFor: async ({ id: modelId, ...model }: ProductModel): Promise<RuleBook[]> => {
      const terms = [termsCode(model), termsCode({ ...model, modelId })]
      return books.loadMany([...(await codesFor(model.categoryId)), ...terms])
    },
  }
}

export type RuleBooksStore = ReturnType<typeof createRuleBooksStore>
