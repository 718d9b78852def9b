/**
 * Exports table: data that was taken out (G1), by whom and when; each is journaled and stays on record when its files are gone.
 *
 * | Access pattern          | Key                                        | Cost             |
 * |-------------------------|--------------------------------------------|------------------|
 * | export by id            | pk `X#<owner>`, sk `E#<ulid>`              | 1 GetItem        |
 * | of an owner, latest first | the same partition by prefix, reversed   | 1 Query a page   |
 * | log                     | the same, sk `LOG#E#…`                     | 1 Query a page   |
 * | its unfinished ones     | the same, sk `OPEN`                        | 1 GetItem        |
 *
 * To request or to cancel one is 2 GetItems and 1 transaction: record, export, entry, the list of unfinished ones. A piece is 1
 * GetItem, what reading its orders costs, and 1 transaction.
 */
import { ownPart } from '../platform/collection'
import type { Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { JournaledAggregate } from '../platform/journal'
import { documentPage, type PageRequest } from '../platform/page'
import { Moved } from '../platform/retry'
import { DomainError } from '../shared/errors'
import { ownerOf } from '../shared/ids'
import { type DataExport, type ExportEvent, evolveExport, MAX_OPEN } from './data-export'

const table = 'Exports'

/** Ids of what is not finished, and how often that changed. */
interface Open {
  readonly ids: readonly string[]
  readonly version: number
}

const NONE: Open = { ids: [], version: 0 }

export const createExportsStore = () => {
  const exports = new JournaledAggregate<DataExport, ExportEvent>({
    table,
    type: 'DataExport',
    keyOf: (id) => ({ pk: `X#${ownerOf(id)}`, sk: `E#${ownPart(id)}` }),
    besideOf: ({ state }) => ({ kind: 'DATA_EXPORT', state }),
    evolve: evolveExport,
  })
  const open = new Documents<Open>(table)
  const openKey = (owner: string): Key => ({ pk: `X#${owner}`, sk: 'OPEN' })

  return {
    exports,
    ofOwner: (owner: string, page: PageRequest) =>
      documentPage<DataExport>({ table, partition: `X#${owner}`, prefix: 'E#', reverse: true }, page),

    unfinished: async (owner: string): Promise<Open> => (await open.get(openKey(owner), { consistent: true })) ?? NONE,
    /** Refused as Moved when another was begun or finished meanwhile. */
    unfinishedWrite: (owner: string, before: Open, ids: readonly string[]): Write => {
      const next = { ids, version: before.version + 1 }
      const write =
        before.version === 0
          ? open.insert(openKey(owner), next, { version: next.version })
          : open.replace(openKey(owner), next, { version: next.version }, before.version)
      return { ...write, refusal: new Moved() }
    },
    /** Refuses the transaction: there are as many as there may be. */
    tooManyWrite: (owner: string): Write =>
      open.absent(openKey(owner), new DomainError('EXPORTS_TOO_MANY', ['input'], { limit: MAX_OPEN })),
  }
}

export type ExportsStore = ReturnType<typeof createExportsStore>
