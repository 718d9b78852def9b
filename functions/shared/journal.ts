import { type ChainFault, checkLinks, GENESIS, type Link, seal } from './chain'
import type { Instant } from './days'
import type { Actor, ActorRole } from './viewer'

/**
 * Journaled documents: everything that happened to one is an entry of its log, dated, signed and chained by hash (G4), and
 * the document is nothing but its log folded together. So each decision can be reproduced from the log alone.
 *
 * ```ts
 * type CallEvent = { type: 'OPENED'; … } | { type: 'CLOSED' }
 * const evolve: Evolve<Call, CallEvent> = (before, entry) => ({ ...before, ...stamp(entry), … })
 * replay(evolve, entries)   // equals the document, always
 * ```
 */

/** What can happen to a document, by name. */
export interface Happening {
  readonly type: string
}

/** One entry of a document's log. */
export interface Entry<E extends Happening> extends Link {
  readonly subjectId: string
  readonly at: Instant
  readonly role: ActorRole
  /** Token subject of who signed. */
  readonly by: string
  readonly event: E
}

/** An entry of whatever log. */
export type AnyEntry = Entry<Happening>

/** What every journaled document carries: where its log ends. */
export interface Journaled {
  readonly id: string
  /** Sequence of the last entry. */
  readonly version: number
  /** Hash of the last entry. */
  readonly head: string
}

/** The document after an entry. Pure and total: what may happen was decided before the entry was written. */
export type Evolve<T extends Journaled, E extends Happening> = (before: T | undefined, entry: Entry<E>) => T

/** What an entry makes of any document: `{ ...before, ...stamp(entry), … }`. */
export const stamp = ({ subjectId: id, sequence: version, hash: head }: Entry<Happening>): Journaled => ({
  id,
  version,
  head,
})

/** The next entry of a document's log. @param before the document, undefined for its first entry */
export const enter = <E extends Happening>(
  subjectId: string,
  before: Journaled | undefined,
  event: E,
  { role, subject: by }: Actor,
  at: Instant,
): Entry<E> =>
  seal({
    subjectId,
    sequence: (before?.version ?? 0) + 1,
    at,
    role,
    by,
    event,
    previousHash: before?.head ?? GENESIS,
  })

/** The document its log tells of; undefined for an empty log. */
export const replay = <T extends Journaled, E extends Happening>(
  evolve: Evolve<T, E>,
  entries: readonly Entry<E>[],
): T | undefined => entries.reduce<T | undefined>((before, entry) => evolve(before, entry), undefined)

/** Checks a whole log against its document; undefined when intact. */
export const checkEntries = (
  entries: readonly Entry<Happening>[],
  { head: hash, version: count }: Journaled,
): ChainFault | undefined => checkLinks(entries, { hash, count })
