import { DomainError } from '../../functions/shared/errors'
import {
  checkEntries,
  type Entry,
  type Evolve,
  enter,
  type Happening,
  type Journaled,
  replay,
} from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'

/** One command of a random history: who, when, and what it makes of the document; it may refuse. */
export interface Attempt<T, E> {
  readonly viewer: Viewer
  readonly at: string
  readonly decide: (current: T) => E
}

/** A document with its log: the opening, and of the attempts those that are legal where they come. */
export const lived = <T extends Journaled, E extends Happening>(
  evolve: Evolve<T, E>,
  id: string,
  opening: Attempt<undefined, E>,
  attempts: readonly Attempt<T, E>[],
): { readonly doc: T; readonly entries: readonly Entry<E>[] } => {
  const first = enter(id, undefined, opening.decide(undefined), opening.viewer, opening.at)
  let doc = evolve(undefined, first)
  const entries = [first]
  for (const { viewer, at, decide } of attempts)
    try {
      const entry = enter(id, doc, decide(doc), viewer, at)
      doc = evolve(doc, entry)
      entries.push(entry)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    }
  return { doc, entries }
}

/** Every decision can be reproduced from the log alone, and the log is whole. */
export const expectReplay = <T extends Journaled, E extends Happening>(
  evolve: Evolve<T, E>,
  { doc, entries }: { readonly doc: T; readonly entries: readonly Entry<E>[] },
): void => {
  expect(replay(evolve, entries)).toEqual(doc)
  expect(checkEntries(entries, doc)).toBeUndefined()
  expect(doc.version).toBe(entries.length)
}

export const refusal = (code: string, ...field: string[]) =>
  expect.objectContaining({ code, field: ['input', ...field] })
