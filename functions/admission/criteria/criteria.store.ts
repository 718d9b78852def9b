/**
 * Evaluation criteria, in the Manufacturers table. An edition is a document; the editions of a set stand side by side.
 *
 * | Access pattern                | Key or index                                               | Cost                        |
 * |-------------------------------|------------------------------------------------------------|-----------------------------|
 * | edition by id                 | pk `M#<maker>`, sk `CRITERIA#<ulid>~<edition>`             | 1 GetItem, 0.5 RCU per 4 KB |
 * | all of a maker, or of a set   | the same, sk prefix `CRITERIA#` or `CRITERIA#<ulid>~`      | 1 Query                     |
 * | published of a maker or a set | byList `CRITERIA#<maker>`, `<ulid>~<edition>`              | 1 Query                     |
 * | log of an edition             | pk `M#<maker>`, sk prefix `LOG#CRITERIA#<ulid>~<edition>#` | 1 Query                     |
 * | draw up, revise, withdraw     | record, edition at its version, entry                      | 1 GetItem, 1 transaction    |
 * | publish                       | the same, and the edition it follows with its entry        | 3 GetItems, 1 transaction   |
 */
import { ownPart } from '../../platform/collection'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type PageRequest } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { type CriteriaEvent, type CriteriaSet, editionParts, evolve, publicationOf } from './criteria-set'

const table = 'Manufacturers'
const PREFIX = 'CRITERIA#'

const partitionOf = (manufacturerId: string): string => `M#${manufacturerId}`
const publishedPartition = (manufacturerId: string): string => `CRITERIA#${manufacturerId}`

export const createCriteriaStore = () => {
  /** @param own what the own part begins with: nothing for all of the maker's, `<ulid>~` for those of one set */
  const all = (manufacturerId: string, own: string, page: PageRequest) =>
    documentPage<CriteriaSet>(
      { table, partition: partitionOf(manufacturerId), prefix: PREFIX + own, reverse: true },
      page,
    )
  const published = (manufacturerId: string, own: string, page: PageRequest) =>
    documentPage<CriteriaSet>(
      { table, index: 'byList', partition: publishedPartition(manufacturerId), prefix: own, reverse: true },
      page,
    )
  const ofSet = ({ id }: CriteriaSet): string => `${editionParts(id).ulid}~`

  return {
    sets: new JournaledAggregate<CriteriaSet, CriteriaEvent>({
      table,
      type: 'CriteriaSet',
      keyOf: (id) => ({ pk: partitionOf(ownerOf(id)), sk: PREFIX + ownPart(id) }),
      besideOf: (set) =>
        publicationOf(set) ? { listKey: publishedPartition(set.manufacturerId), listSort: ownPart(set.id) } : {},
      evolve,
    }),

    /** Newest set first, and of each the latest edition first. */
    ofMaker: (manufacturerId: string, page: PageRequest) => all(manufacturerId, '', page),
    publishedOfMaker: (manufacturerId: string, page: PageRequest) => published(manufacturerId, '', page),
    /** Latest first. */
    editions: (set: CriteriaSet, page: PageRequest) => all(set.manufacturerId, ofSet(set), page),
    publishedEditions: (set: CriteriaSet, page: PageRequest) => published(set.manufacturerId, ofSet(set), page),
  }
}

export type CriteriaStore = ReturnType<typeof createCriteriaStore>
