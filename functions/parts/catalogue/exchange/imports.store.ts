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
import { ownPart } from '../../../platform/collection'
import { commit, type Write } from '../../../platform/commit'
import { Documents, type Key } from '../../../platform/documents'
import { JournaledAggregate } from '../../../platform/journal'
import { documentPage, type Page, type PageRequest } from '../../../platform/page'
import type { Instant } from '../../../shared/days'
import { ownerOf } from '../../../shared/ids'
import type { Problem } from '../../../shared/sheets/table'
import { system } from '../../../shared/viewer'
import { makerPartition, table } from '../part-keys.store'
import { type CatalogueImport, evolveImport, type ImportEvent } from './catalogue-import'

const CHUNK = 100
/** What a transaction takes, and of chunks, which are large. */
const MAX_WRITES = 100
const MAX_CHUNKS = 20

const chunkKey = (id: string, of: 'PROBLEMS' | 'PARTS', chunk: number): Key => ({
  pk: `IMPORT#${id}`,
  sk: `${of}#${String(chunk).padStart(5, '0')}`,
})

const chunksOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, i) => all.slice(i * CHUNK, (i + 1) * CHUNK))

/**
 * Writes what belongs to each item, as many items as a transaction takes at once.
 *
 * @param most writes of a transaction; of an item alone there may be no more
 */
export const commitEach = async <T>(
  items: readonly T[],
  writesOf: (item: T) => readonly Write[],
  most = MAX_WRITES,
): Promise<void> => {
  let batch: Write[] = []
  for (const item of items) {
    const writes = writesOf(item)
    if (batch.length + writes.length > most) {
      await commit(batch)
      batch = []
    }
    batch.push(...writes)
  }
  if (batch.length > 0) await commit(batch)
}

const chunkWrites = <T>(documents: Documents<readonly T[]>, keyOf: (chunk: number) => Key, all: readonly T[]) =>
  commitEach(
    chunksOf(all).map((chunk, i) => documents.overwrite(keyOf(i), chunk)),
    (write) => [write],
    MAX_CHUNKS,
  )

export const createImportsStore = () => {
  const imports = new JournaledAggregate<CatalogueImport, ImportEvent>({
    table,
    type: 'PartsImport',
    keyOf: (id) => ({ pk: makerPartition(ownerOf(id)), sk: `IMPORT#${ownPart(id)}` }),
    besideOf: ({ state }) => ({ kind: 'PARTS_IMPORT', state }),
    evolve: evolveImport,
  })
  const problems = new Documents<readonly Problem[]>(table)
  const parts = new Documents<readonly string[]>(table)

  return {
    imports,
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

    saveProblems: (id: string, found: readonly Problem[]): Promise<void> =>
      chunkWrites(problems, (chunk) => chunkKey(id, 'PROBLEMS', chunk), found),
    /** By row. @param count of all, as the import says */
    problemPage: async (id: string, count: number, { first, after }: PageRequest): Promise<Page<Problem>> => {
      const from = after === undefined ? 0 : Number(after) + 1
      const to = Math.min(from + first, count)
      if (!(from < to)) return { rows: [], hasNextPage: false }
      const chunk = Math.floor(from / CHUNK)
      const chunks = Array.from({ length: Math.floor((to - 1) / CHUNK) - chunk + 1 }, (_, i) => chunk + i)
      const found = await problems.getMany(chunks.map((n) => chunkKey(id, 'PROBLEMS', n)))
      const rows = found
        .flatMap((some) => some ?? [])
        .map((node, i) => ({ node, position: String(chunk * CHUNK + i) }))
        .slice(from - chunk * CHUNK, to - chunk * CHUNK)
      return { rows, hasNextPage: to < count }
    },

    saveParts: (id: string, ids: readonly string[]): Promise<void> =>
      chunkWrites(parts, (chunk) => chunkKey(id, 'PARTS', chunk), ids),
    async *partsOf(id: string): AsyncGenerator<readonly string[]> {
      for (let i = 0; ; i += 1) {
        const ids = await parts.get(chunkKey(id, 'PARTS', i), { consistent: true })
        if (!ids) return
        yield ids
      }
    },
  }
}
