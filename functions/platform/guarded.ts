import { DomainError } from '../shared/errors'
import { Aggregate } from './aggregate'
import type { Kind, Stored } from './collection'
import { commit, type Write } from './commit'
import { Documents, type Key } from './documents'
import { type Request, recordOnce } from './once'
import { retryRaces } from './retry'

/** The guard document changed between our read and our write. */
export class Moved extends Error {}

/** Repeats a read and write whose guard others moved; `BUSY` when they never stop. */
export const untilSettled = async <R>(attempt: () => Promise<R>): Promise<R> => {
  try {
    return await retryRaces(attempt, (error) => error instanceof Moved)
  } catch (error) {
    throw error instanceof Moved ? new DomainError('BUSY', [], {}, { cause: error }) : error
  }
}

/** One document that sums up its siblings: rules across them read it alone, and its version makes them safe. */
export interface Guard<T extends Stored, G> {
  readonly keyOf: (doc: T) => Key
  readonly with: (guard: G | undefined, doc: T) => G
}

/**
 * Documents with rules across their siblings. Each write also replaces the guard at the version it was checked against,
 * so that of two writes that exclude each other one always sees the other.
 * Cost above an aggregate's: 1 consistent GetItem and 1 more write in the same transaction.
 */
export class GuardedAggregate<T extends Stored, G extends object> extends Aggregate<T> {
  private readonly guards = new Documents<G & { readonly version: number }>(this.kind.table)

  constructor(
    kind: Kind<T>,
    private readonly guard: Guard<T, G>,
  ) {
    super(kind)
  }

  /** Batched and cached within the request. */
  loadGuard(key: Key): Promise<G | undefined> {
    return this.guards.load(key)
  }

  /** @param make makes the new document from the guard of its siblings, or refuses */
  add(request: Request, guardKey: Key, make: (guard: G | undefined) => T): Promise<T> {
    return this.once(request, () =>
      untilSettled(async () => {
        const guard = await this.guards.get(guardKey, { consistent: true })
        const doc = make(guard)
        const record = recordOnce(this.kind.table, request, doc.id)
        await commit([record, ...this.insertion(doc, ['input']), this.guardWrite(guard, doc, new Moved())])
        return doc
      }),
    )
  }

  /** @param edit makes the next state of the document from the guard of its siblings, or refuses */
  override change(request: Request, id: string, edit: (current: T, guard: G | undefined) => T): Promise<T> {
    return this.once(request, () =>
      untilSettled(async () => {
        const { next, writes } = await this.prepare(id, edit, new Moved())
        await commit([recordOnce(this.kind.table, request, id), ...writes])
        return next
      }),
    )
  }

  /** A change for a caller's own transaction; refused as `BUSY` when the guard moves before that commits. */
  async prepare(
    id: string,
    edit: (current: T, guard: G | undefined) => T,
    refusal: Error = new DomainError('BUSY'),
  ): Promise<{ next: T; writes: Write[] }> {
    const current = await this.need(id, ['input', 'id'])
    const guard = await this.guards.get(this.guard.keyOf(current), { consistent: true })
    const next = edit(current, guard)
    return { next, writes: [...this.replacement(next, current), this.guardWrite(guard, next, refusal)] }
  }

  private guardWrite(guard: (G & { readonly version: number }) | undefined, doc: T, refusal: Error): Write {
    const key = this.guard.keyOf(doc)
    const version = (guard?.version ?? 0) + 1
    const next = { ...this.guard.with(guard, doc), version }
    const write = guard
      ? this.guards.replace(key, next, { version }, guard.version)
      : this.guards.insert(key, next, { version })
    return { ...write, refusal }
  }
}
