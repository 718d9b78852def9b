import type { Field } from '../shared/checks'
import { type Instant, instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import { type Entry, type Evolve, enter, type Happening, type Journaled } from '../shared/journal'
import type { Actor } from '../shared/viewer'
import { keptWrites } from './attachments'
import { Collection, type Kind } from './collection'
import { commit, type Write } from './commit'
import { Documents, type Key } from './documents'
import { type Request, recordOnce } from './once'
import { documentPage, type Page, type PageRequest } from './page'

export interface JournaledKind<T extends Journaled, E extends Happening> extends Kind<T> {
  readonly evolve: Evolve<T, E>
}

/** More writes of the same transaction: what follows elsewhere, and who is told of it. */
export type Effects<T> = (next: T, before: T) => readonly Write[] | Promise<readonly Write[]>

/**
 * Documents whose log is kept beside them (shared/journal.ts): in the document's own partition under `LOG#<sk>#<sequence>`.
 * Cost: open 1 transaction; act 1 consistent GetItem and 1 transaction. A transaction holds the idempotency record, the
 * document at its version, its entry, the uploaded documents this names, what is kept along with it and the effects.
 */
export class JournaledAggregate<T extends Journaled, E extends Happening> extends Collection<T> {
  private readonly entries: Documents<Entry<E>>
  private readonly evolve: Evolve<T, E>

  constructor({ evolve, ...kind }: JournaledKind<T, E>) {
    super(kind)
    this.entries = new Documents<Entry<E>>(kind.table)
    this.evolve = evolve
  }

  /** Begins a document with the first entry of its log, once per request; ALREADY_EXISTS if its id is taken. */
  open(
    request: Request,
    id: string,
    actor: Actor,
    event: E,
    effects: readonly Write[] = [],
    field: Field = ['input'],
  ): Promise<T> {
    return this.once(request, async () => {
      const { next, writes } = this.opening(id, actor, instant(request.at), event, field)
      await commit([recordOnce(this.kind.table, request, id, 'made'), ...writes, ...effects])
      return next
    })
  }

  /**
   * Does one thing to a document, once per request.
   *
   * @param decide what happens, given the document as committed last; or refuses
   */
  act(
    request: Request,
    id: string,
    actor: Actor,
    decide: (current: T) => E | Promise<E>,
    effects: Effects<T> = () => [],
  ): Promise<T> {
    return this.once(request, async () => {
      const { before, next, writes } = await this.prepare(id, actor, instant(request.at), decide)
      await commit([recordOnce(this.kind.table, request, id), ...writes, ...(await effects(next, before))])
      return next
    })
  }

  /** The same for a caller's own transaction; refused as STALE_VERSION when another was faster. */
  async prepare(
    id: string,
    actor: Actor,
    at: Instant,
    decide: (current: T) => E | Promise<E>,
  ): Promise<{ before: T; next: T; writes: Write[] }> {
    const before = await this.need(id, ['input', 'id'])
    return { before, ...this.following(before, actor, at, await decide(before)) }
  }

  /** What follows on a document just read, for a caller's own transaction; refused if it is no longer the latest. */
  following(before: T, actor: Actor, at: Instant, event: E): { next: T; writes: Write[] } {
    const { id, version } = before
    const entry = enter(id, before, event, actor, at)
    const next = this.evolve(before, entry)
    const replaced = this.documents.replace(this.kind.keyOf(id), next, this.beside(next), version)
    return { next, writes: [replaced, ...this.entryWrites(entry), ...this.along(next, before)] }
  }

  /** A new document for a caller's own transaction. */
  opening(id: string, actor: Actor, at: Instant, event: E, field: Field = ['input']): { next: T; writes: Write[] } {
    const entry = enter(id, undefined, event, actor, at)
    const next = this.evolve(undefined, entry)
    const refusal = new DomainError('ALREADY_EXISTS', field, { what: this.kind.type, id })
    const inserted = this.documents.insert(this.kind.keyOf(id), next, this.beside(next), refusal)
    return { next, writes: [inserted, ...this.entryWrites(entry), ...this.along(next, undefined)] }
  }

  /** The log, oldest first: 1 Query. */
  entryPage(id: string, page: PageRequest): Promise<Page<Entry<E>>> {
    const { pk, sk } = this.logKey(id)
    return documentPage<Entry<E>>({ table: this.kind.table, partition: pk, prefix: sk }, page)
  }

  protected entryWrites(entry: Entry<E>): Write[] {
    const { pk, sk } = this.logKey(entry.subjectId)
    const key = { pk, sk: `${sk}${String(entry.sequence).padStart(6, '0')}` }
    return [this.entries.insert(key, entry, { kind: 'ENTRY' }), ...keptWrites(entry.event)]
  }

  private logKey(id: string): Key {
    const { pk, sk } = this.kind.keyOf(id)
    return { pk, sk: `LOG#${sk}#` }
  }
}
