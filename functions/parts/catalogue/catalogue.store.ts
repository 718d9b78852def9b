/**
 * Makers' catalogues of parts, in the Parts table.
 *
 * | Access pattern            | Key                                               | Cost                                     |
 * |---------------------------|---------------------------------------------------|------------------------------------------|
 * | part by id or number      | pk `M#<maker>`, sk `PART#<number>`                | 1 GetItem; many 1 BatchGet per 100       |
 * | a maker's, by number      | the same partition by prefix                      | 1 Query a page                           |
 * | parts of a model          | pk `FITS#<model>`, sk `<number>` (key rows)       | 1 Query, 1 BatchGet                      |
 * | log                       | pk `M#<maker>`, sk prefix `LOG#PART#<number>#`    | 1 Query                                  |
 * | add, change               | record, part at its version, entry, rows of models that come or go | 1 BatchGet of models; change 1 GetItem; 1 transaction |
 */
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import { createImportsStore } from './exchange/imports.store'
import { KeptParts } from './kept-parts.store'
import { type KeptPart, modelIdsOf, numberKey, type Part } from './part'
import { type Fitting, makerPartition, modelPartition, PREFIX, partKey, table } from './part-keys.store'

export const createCatalogueStore = () => {
  const imports = createImportsStore()
  const parts = new KeptParts((id) => imports.imports.load(id))

  return {
    parts,
    imports,
    /** By number, from a beginning of it on. */
    ofMaker: async (manufacturerId: string, beginning: string, page: PageRequest): Promise<Page<Part>> => {
      const query = { table, partition: makerPartition(manufacturerId), prefix: PREFIX + numberKey(beginning) } as const
      return parts.countingPage(await documentPage<KeptPart>(query, page))
    },
    /** By number. */
    ofModel: async (modelId: string, beginning: string, page: PageRequest): Promise<Page<Part>> => {
      const query = { table, partition: modelPartition(modelId), prefix: numberKey(beginning) } as const
      const { rows, hasNextPage } = await documentPage<Fitting>(query, page)
      const keys = rows.map(({ node, position }) => ({ node: partKey(node.partId), position }))
      const found = await parts.behind({ rows: keys, hasNextPage })
      // A row comes ahead of an import that adds the model, and goes after one that takes it away.
      return { ...found, rows: found.rows.filter(({ node }) => modelIdsOf(node).includes(modelId)) }
    },
  }
}

export type CatalogueStore = ReturnType<typeof createCatalogueStore>
