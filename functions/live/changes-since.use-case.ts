import { openText, sealText } from '../platform/sealed-text'
import { instant } from '../shared/days'
import type { Scope } from '../supervision/rollup-keys'
import { type ChangeKind, changedSince, checkSeen, pollAfter, type Seen, seenWith } from './change'
import type { ChangesStore } from './changes.store'

const PURPOSE = 'changes'

export interface Changes {
  readonly token: string
  readonly kinds: readonly ChangeKind[]
  readonly pollAfterSeconds: number
}

const seenIn = (token: string): Seen | undefined => {
  const text = openText(PURPOSE, token)
  return text === undefined ? undefined : JSON.parse(text)
}

/** What changed in a scope since a token; without one, where to begin. Cost: what reading the scope's marks takes, 1 call. */
export const changesSince = async (
  { scope, token }: { readonly scope: Scope; readonly token: string | undefined },
  { store, subject, now }: { readonly store: ChangesStore; readonly subject: string; readonly now: Date },
): Promise<Changes> => {
  // A token that is none is refused before anything is read.
  const seen = token === undefined ? undefined : checkSeen(seenIn(token), scope, subject, now)
  const { marks, changedAt } = await store.head(scope)
  const next: Seen = { scope, subject, at: instant(now), marks: seenWith(seen?.marks ?? {}, marks) }
  return {
    token: sealText(PURPOSE, JSON.stringify(next)),
    kinds: seen ? changedSince(seen.marks, marks) : [],
    pollAfterSeconds: pollAfter(changedAt, now),
  }
}
