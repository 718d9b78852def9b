/**
 * Imports of catalogues, in the Parts table.
 *
 * | Access pattern            | Key                                               | Cost                                |
 * |---------------------------|---------------------------------------------------|-------------------------------------|
 * | import by id              | pk `M#<maker>`, sk `IMPORT#<ulid>`                | 1 GetItem                           |
 * | a maker's, latest first   | the same partition by prefix                      | 1 Query a page                      |
 * | log                       | the same, sk prefix `LOG#IMPORT#<ulid>#`          | 1 Query                             |
 * | problems                  | pk `IMPORT#<id>`, sk `PROBLEMS#<n>`, a hundred each | 1 BatchGet of 2 (1 GetItem) a page |
 * | parts it changes          | pk `IMPORT#<id>`, sk `PARTS#<n>`, a hundred each  | 1 GetItem per hundred               |
 */
import { Chunks } from '../../../platform/chunks'
import { ownPart } from '../../../platform/collection'
import { commit } from '../../../platform/commit'
import { JournaledAggregate } from '../../../platform/journal'
import { documentPage, type PageRequest } from '../../../platform/page'
import type { Instant } from '../../../shared/days'
import { ownerOf } from '../../../shared/ids'
import type { Problem } from '../../../shared/sheets/table'
import { system } from '../../../shared/viewer'
import { makerPartition, table } from '../part-keys.store'
import { type CatalogueImport, evolveImport, type ImportEvent } from './catalogue-import'

const partition = (id: string): string => `IMPORT#${id}`

export const createImportsStore = () => {
  const imports = new JournaledAggregate<CatalogueImport, ImportEvent>({
    table,
    type: 'PartsImport',
    keyOf: (id) => ({ pk: makerPartition(ownerOf(id)), sk: `IMPORT#${ownPart(id)}` }),
    besideOf: ({ state }) => ({ kind: 'PARTS_IMPORT', state }),
    evolve: evolveImport,
  })

  return {
    imports,
    /** By row. */
    problems: new Chunks<Problem>(table, partition, 'PROBLEMS'),
    /** Ids of the parts that it changes. */
    parts: new Chunks<string>(table, partition, 'PARTS'),
    /** Latest first. */
    ofMaker: (manufacturerId: string, page: PageRequest) =>
      documentPage<CatalogueImport>(
        { table, partition: makerPartition(manufacturerId), prefix: 'IMPORT#', reverse: true },
        page,
      ),

    /** What happens next to one just read, by the platform's own hand: 1 transaction. */
    follow: async (before: CatalogueImport, event: ImportEvent, at: Instant): Promise<CatalogueImport> => {
      const { next, writes } = imports.following(before, system('import-catalogue'), at, event)
      await commit(writes)
      return next
    },
  }
}
