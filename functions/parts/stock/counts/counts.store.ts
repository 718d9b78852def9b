/**
 * Files with what was counted at places, in the Parts table.
 *
 * | Access pattern             | Key or index                                        | Cost                                |
 * |----------------------------|-----------------------------------------------------|-------------------------------------|
 * | file by id                 | pk `COUNTS#<maker>`, sk `COUNT#<ulid>`              | 1 GetItem                           |
 * | those of a place           | byList `COUNTS#<maker>#<place>`, ulid, latest first | 1 Query a page                      |
 * | log                        | the same pk, sk prefix `LOG#COUNT#<ulid>#`          | 1 Query                             |
 * | one at a time for a place  | pk `COUNTS#<maker>`, sk `BOOKING#<place>`           | 1 write of the first and last step  |
 * | problems                   | pk `COUNT#<id>`, sk `PROBLEMS#<n>`, a hundred each  | 1 BatchGet of 2 (1 GetItem) a page  |
 * | variances of a plan        | pk `COUNT#<plan>`, sk `VARIANCES#<n>`, a hundred each | 1 GetItem per hundred             |
 */
import { Chunks } from '../../../platform/chunks'
import { ownPart } from '../../../platform/collection'
import { commit, type Write } from '../../../platform/commit'
import { Documents, type Key } from '../../../platform/documents'
import { JournaledAggregate } from '../../../platform/journal'
import { documentPage, type Page, type PageRequest } from '../../../platform/page'
import type { Instant } from '../../../shared/days'
import { DomainError } from '../../../shared/errors'
import { ownerOf } from '../../../shared/ids'
import type { Problem } from '../../../shared/sheets/table'
import { system } from '../../../shared/viewer'
import { type Place, placeName } from '../place'
import { type CountEvent, type CountImport, evolveCount, isOver } from './count-import'
import type { PlannedVariance } from './planned'

const table = 'Parts'
const makerPk = (manufacturerId: string): string => `COUNTS#${manufacturerId}`
const chunkPk = (id: string): string => `COUNT#${id}`

const bookingKey = ({ manufacturerId, place }: Pick<CountImport, 'manufacturerId' | 'place'>): Key => ({
  pk: makerPk(manufacturerId),
  sk: `BOOKING#${placeName(place)}`,
})

export const createCountsStore = () => {
  const files = new JournaledAggregate<CountImport, CountEvent>({
    table,
    type: 'StockCountImport',
    keyOf: (id) => ({ pk: makerPk(ownerOf(id)), sk: `COUNT#${ownPart(id)}` }),
    besideOf: ({ id, manufacturerId, place, state }) => ({
      kind: 'STOCK_COUNT',
      state,
      listKey: `${makerPk(manufacturerId)}#${placeName(place)}`,
      listSort: ownPart(id),
    }),
    evolve: evolveCount,
  })
  const booking = new Documents<{ readonly by: string }>(table)

  return {
    files,
    problems: new Chunks<Problem>(table, chunkPk, 'PROBLEMS'),
    variances: new Chunks<PlannedVariance>(table, chunkPk, 'VARIANCES'),

    /** For the transaction that sends a file to be booked: while one is, another would reckon with a book about to change. */
    alone: (of: Pick<CountImport, 'manufacturerId' | 'place'>, id: string): Write =>
      booking.insert(bookingKey(of), { by: id }, {}, new DomainError('COUNT_UNDER_WAY', ['input', 'placeId'])),

    /** Latest first. */
    ofPlace: (manufacturerId: string, place: Place, page: PageRequest): Promise<Page<CountImport>> =>
      documentPage<CountImport>(
        { table, index: 'byList', partition: `${makerPk(manufacturerId)}#${placeName(place)}`, reverse: true },
        page,
      ),

    /** What happens next to one just read, by the platform's own hand: 1 transaction. */
    follow: async (before: CountImport, event: CountEvent, at: Instant): Promise<CountImport> => {
      const { next, writes } = files.following(before, system('import-stock-counts'), at, event)
      const freed = isOver(next) && !next.dryRun ? [booking.remove(bookingKey(next))] : []
      await commit([...writes, ...freed])
      return next
    },
  }
}

export type CountsStore = ReturnType<typeof createCountsStore>
