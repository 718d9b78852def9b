/**
 * Parts, some of which an import is about to change. Beside such a part stands what is to become of it (`staged`), and its
 * `version` attribute is negative, so that no other change meets its condition. From the import's one publishing write on,
 * readers see the part as it will be; then it is written out. To read a part that is staged costs 1 GetItem more for all of one
 * import.
 */
import type { Write } from '../../platform/commit'
import type { Documents } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import type { Page } from '../../platform/page'
import { GENESIS } from '../../shared/chain'
import type { Field } from '../../shared/checks'
import { DomainError } from '../../shared/errors'
import { ownerOf } from '../../shared/ids'
import { type CatalogueImport, countingPart, stagedEntry, withoutStaged } from './exchange/catalogue-import'
import { modelsAdded, type PlannedChange } from './exchange/plan-import'
import { evolvePart, type KeptPart, type Part, type PartEvent } from './part'
import { fittingRows, fittingsAdded, fittingsRemoved, partKey, table } from './part-keys.store'

/** What a staged part's `version` attribute is: of no version that anybody could have read. */
const mark = (version: number): number => -(version + 1)

const underWay = (field: Field = ['input']): DomainError => new DomainError('IMPORT_UNDER_WAY', field)

export class KeptParts extends JournaledAggregate<Part, PartEvent> {
  constructor(private readonly importOf: (id: string) => Promise<CatalogueImport | undefined>) {
    super({ table, type: 'Part', keyOf: partKey, derived: fittingRows, evolve: evolvePart })
  }

  /** As it counts now. */
  async counting(kept: KeptPart | undefined): Promise<Part | undefined> {
    if (!kept?.staged) return kept
    return countingPart(kept, await this.importOf(kept.staged.importId))
  }

  async countingPage({ rows, hasNextPage }: Page<KeptPart>): Promise<Page<Part>> {
    const nodes = await Promise.all(rows.map(({ node }) => this.counting(node)))
    return {
      rows: rows.flatMap(({ position }, i) => {
        const node = nodes[i]
        return node ? [{ node, position }] : []
      }),
      hasNextPage,
    }
  }

  override async load(id: string): Promise<Part | undefined> {
    return this.counting(await super.load(id))
  }

  /** Whoever is about to change something waits until no import is at it. */
  override async needAll(ids: readonly string[], fieldOf: (index: number) => Field): Promise<Part[]> {
    const found: KeptPart[] = await super.needAll(ids, fieldOf)
    for (const [i, { staged }] of found.entries()) if (staged) throw underWay(fieldOf(i))
    return found
  }

  override async behind(page: Parameters<JournaledAggregate<Part, PartEvent>['behind']>[0]): Promise<Page<Part>> {
    return this.countingPage(await super.behind(page))
  }

  /** As committed last, staged or not; 1 BatchGet per hundred. */
  keptAs(ids: readonly string[]): Promise<(KeptPart | undefined)[]> {
    return this.documents.getMany(ids.map(partKey), { consistent: true })
  }

  /** Sets down what an import is to make of a part; refused if anybody changed it since it was read. */
  staging(importId: string, change: PlannedChange): Write[] {
    const { id, before, event } = change
    const manufacturerId = ownerOf(id)
    const bare = { id, manufacturerId, version: 0, head: GENESIS } as Part
    const kept: KeptPart = { ...(before ?? bare), staged: { importId, event } }
    const version = mark(before?.version ?? 0)
    const documents = this.documents as Documents<KeptPart>
    const write = before
      ? documents.replace(partKey(id), kept, { version }, before.version)
      : documents.insert(partKey(id), kept, { version })
    return [{ ...write, refusal: underWay() }, ...fittingsAdded(id, modelsAdded(change))]
  }

  /** Takes that back. */
  unstaging(kept: KeptPart): Write[] {
    const before = withoutStaged(kept)
    const { id, version, staged } = kept
    if (!staged) return []
    const write = before
      ? this.documents.replace(partKey(id), before, this.beside(before), mark(version))
      : this.documents.remove(partKey(id))
    return [write, ...fittingsRemoved(id, modelsAdded({ id, before, event: staged.event }))]
  }

  /** Writes a part out as the import that is published has it, with its entry. */
  settling(kept: KeptPart, of: CatalogueImport): Write[] {
    const before = withoutStaged(kept)
    const entry = kept.staged && stagedEntry(kept.id, before, kept.staged, of)
    if (!entry) return []
    const next = evolvePart(before, entry)
    const written = this.documents.replace(partKey(kept.id), next, this.beside(next), mark(kept.version))
    return [written, ...this.entryWrites(entry), ...fittingRows(next, before)]
  }
}
