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
import { ownPart as ownId } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { evolvePart, modelIdsOf, numberKey, type Part, type PartEvent } from './part'

const table = 'Parts'
const partitionOf = (manufacturerId: string): string => `M#${manufacturerId}`
const PREFIX = 'PART#'
const keyOf = (id: string): Key => ({ pk: partitionOf(ownerOf(id)), sk: PREFIX + ownId(id) })
const fitsKey = (modelId: string, id: string): Key => ({ pk: `FITS#${modelId}`, sk: ownId(id) })

interface Fitting {
  readonly partId: string
}

const fittingRows = (next: Part, before: Part | undefined): Write[] => {
  const rows = new Documents<Fitting>(table)
  const [had, has] = [new Set(before ? modelIdsOf(before) : []), new Set(modelIdsOf(next))]
  return [
    ...[...had].filter((id) => !has.has(id)).map((modelId) => rows.remove(fitsKey(modelId, next.id))),
    ...[...has]
      .filter((id) => !had.has(id))
      .map((modelId) => rows.overwrite(fitsKey(modelId, next.id), { partId: next.id })),
  ]
}

export const createCatalogueStore = () => {
  const parts = new JournaledAggregate<Part, PartEvent>({
    table,
    type: 'Part',
    keyOf,
    derived: fittingRows,
    evolve: evolvePart,
  })

  return {
    parts,
    /** By number, from a beginning of it on. */
    ofMaker: (manufacturerId: string, beginning: string, page: PageRequest) =>
      documentPage<Part>(
        { table, partition: partitionOf(manufacturerId), prefix: PREFIX + numberKey(beginning) },
        page,
      ),
    /** By number. */
    ofModel: async (modelId: string, beginning: string, page: PageRequest): Promise<Page<Part>> => {
      const query = { table, partition: `FITS#${modelId}`, prefix: numberKey(beginning) } as const
      const { rows, hasNextPage } = await documentPage<Fitting>(query, page)
      const keys = rows.map(({ node, position }) => ({ node: keyOf(node.partId), position }))
      return parts.behind({ rows: keys, hasNextPage })
    },
  }
}

export type CatalogueStore = ReturnType<typeof createCatalogueStore>
