import { commit, type Write } from '../platform/commit'
import { type Beside, Documents, type Key } from '../platform/documents'
import { onceOnly, type Request, recordOnce } from '../platform/once'
import type { Page } from '../platform/page'
import type { TableName } from '../platform/topology'
import { DomainError } from '../shared/errors'
import { ownerOf } from '../shared/ids'
import { type Field, notFound } from './checks'

export interface Stored {
  readonly id: string
  readonly version: number
}

/** The own part of an owned id. @example ownPart('01M.01B') === '01B' */
export const ownPart = (id: string): string => id.slice(ownerOf(id).length + 1)

/** Where one kind of document stands, and what is written along with it. */
export interface Kind<T extends Stored> {
  readonly table: TableName
  /** Its type in the schema. */
  readonly type: string
  readonly keyOf: (id: string) => Key
  /** Index keys. */
  readonly besideOf?: (doc: T) => Beside
  /** Rows derived from it, kept in the same transaction. */
  readonly derived?: (next: T, before: T | undefined) => Write[]
}

/**
 * Documents of one kind, each read and changed alone.
 * Cost: by id 1 GetItem (0.5 RCU per 4 KB; in one tick 1 BatchGet per 100); create 1 transaction; change 1 consistent
 * GetItem and 1 transaction. A transaction holds the idempotency record, the document and its derived rows.
 */
export class Aggregate<T extends Stored> {
  protected readonly documents: Documents<T>

  constructor(protected readonly kind: Kind<T>) {
    this.documents = new Documents<T>(kind.table)
  }

  /** Batched and cached within the request; eventually consistent. */
  load(id: string): Promise<T | undefined> {
    return this.documents.load(this.kind.keyOf(id))
  }

  /** Those that exist, in the order of the ids. */
  async loadMany(ids: readonly string[]): Promise<T[]> {
    return (await Promise.all(ids.map((id) => this.load(id)))).filter((doc) => doc !== undefined)
  }

  /** The object another one is about to refer to, as committed last; refuses one that does not exist. */
  async need(id: string, field: Field): Promise<T> {
    const [doc] = await this.needAll([id], () => field)
    return doc as T
  }

  async needAll(ids: readonly string[], fieldOf: (index: number) => Field): Promise<T[]> {
    const distinct = [...new Set(ids)]
    const found = await this.documents.getMany(distinct.map(this.kind.keyOf), { consistent: true })
    return ids.map((id, i) => {
      const doc = found[distinct.indexOf(id)]
      if (!doc) throw notFound(this.kind.type, id, fieldOf(i))
      return doc
    })
  }

  /** The documents behind a page of keys: one BatchGet. */
  async behind({ rows, hasNextPage }: Page<{ readonly pk?: unknown; readonly sk?: unknown }>): Promise<Page<T>> {
    const nodes = await Promise.all(
      rows.map(({ node: { pk, sk } }) => this.documents.load({ pk: String(pk), sk: String(sk) })),
    )
    return {
      rows: rows.flatMap(({ position }, i) => {
        const node = nodes[i]
        return node ? [{ node, position }] : []
      }),
      hasNextPage,
    }
  }

  /** Writes a new document once per request; refused with ALREADY_EXISTS if its key is taken. */
  create(request: Request, doc: T, field: Field = ['input']): Promise<T> {
    return this.once(request, async () => {
      await commit([recordOnce(this.kind.table, request, doc.id), ...this.insertion(doc, field)])
      return doc
    })
  }

  /** Writes a document whose id follows from what it stands for, unless it is there already: for records taken over. */
  async establish(doc: T): Promise<void> {
    try {
      await commit(this.insertion(doc, ['input']))
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'ALREADY_EXISTS') throw error
    }
  }

  /** Changes a document once per request. @param edit makes the next state of the document, or refuses */
  change(request: Request, id: string, edit: (current: T) => T): Promise<T> {
    return this.once(request, async () => {
      const current = await this.need(id, ['input', 'id'])
      const next = edit(current)
      await commit([recordOnce(this.kind.table, request, id), ...this.replacement(next, current)])
      return next
    })
  }

  /** Writes for a caller's own transaction. */
  replacement(next: T, before: T): Write[] {
    const { keyOf, derived } = this.kind
    return [
      this.documents.replace(keyOf(next.id), next, this.beside(next), before.version),
      ...(derived?.(next, before) ?? []),
    ]
  }

  protected insertion(doc: T, field: Field): Write[] {
    const { keyOf, type, derived } = this.kind
    const refusal = new DomainError('ALREADY_EXISTS', field, { what: type, id: doc.id })
    return [this.documents.insert(keyOf(doc.id), doc, this.beside(doc), refusal), ...(derived?.(doc, undefined) ?? [])]
  }

  protected async once(request: Request, run: () => Promise<T>): Promise<T> {
    const done = await onceOnly(this.kind.table, request, run, (id) => this.need(id, ['input']))
    this.documents.forget(this.kind.keyOf(done.id))
    return done
  }

  private beside(doc: T): Beside {
    return { version: doc.version, ...this.kind.besideOf?.(doc) }
  }
}
