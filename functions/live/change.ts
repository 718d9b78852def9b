import type { CallbackTask } from '../callbacks/callback'
import type { Complaint } from '../complaints/complaint'
import { type Order, placeOf } from '../orders/order'
import type { Instant } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import { scopesFor } from '../supervision/counting'
import type { Rectification } from '../supervision/rectification/rectification'
import { type Scope, scopeOf } from '../supervision/rollup-keys'

/** What may have changed in a scope. FIGURES are marked once they are counted, so that who reads them then reads the new ones. */
export const changeKinds = ['WORK_ORDERS', 'CALLBACKS', 'COMPLAINTS', 'RECTIFICATIONS', 'FIGURES'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** How often each kind was marked; they only grow. */
export type Marks = Readonly<Partial<Record<ChangeKind, number>>>

/** What stands of a scope: its marks, and when the last was made. */
export interface Head {
  readonly marks: Marks
  readonly changedAt: Instant | undefined
}

/** A document that changed, as kinds to be marked in scopes. */
export interface Change {
  readonly scopes: readonly Scope[]
  readonly kinds: readonly ChangeKind[]
  /** Names the writer: which part of a hot scope is marked follows from it. */
  readonly by: string
}

/** What a changed document marks, by its kind in the stream; undefined for others. */
export const changeOf = (kind: string | undefined, doc: unknown): Change | undefined => {
  switch (kind) {
    case 'ORDER': {
      const order = doc as Order
      return { scopes: scopesFor(order, placeOf(order)), kinds: ['WORK_ORDERS', 'FIGURES'], by: order.id }
    }
    case 'CALLBACK': {
      const task = doc as CallbackTask
      return { scopes: scopesFor(task, task), kinds: ['CALLBACKS', 'FIGURES'], by: task.id }
    }
    case 'COMPLAINT': {
      const complaint = doc as Complaint
      const { providerId, pointId } = complaint
      const place = providerId === undefined || pointId === undefined ? undefined : { providerId, pointId }
      return { scopes: scopesFor(complaint, place), kinds: ['COMPLAINTS', 'FIGURES'], by: complaint.id }
    }
    case 'RECTIFICATION': {
      const { id, region, addressee } = doc as Rectification
      // Regions alone of what every scope has; the enterprise is one of two.
      const regions = scopesFor({ manufacturerId: addressee.id, region }, undefined).filter((one) =>
        one.startsWith('R#'),
      )
      const own = addressee.kind === 'MAKER' ? scopeOf.maker(addressee.id) : scopeOf.provider(addressee.id)
      return { scopes: [...regions, own], kinds: ['RECTIFICATIONS'], by: id }
    }
    default:
      return undefined
  }
}

/** What a token says: of which scope, for whom, from when, and which marks its holder has seen. */
export interface Seen {
  readonly scope: Scope
  readonly subject: string
  readonly at: Instant
  readonly marks: Marks
}

/** A token is worth so long: who stayed away longer reads everything anew. */
const TOKEN_HOURS = 24
const FIELD = ['token']

/** Refuses a token of another scope or caller as one that nobody gave, and one that is too old as such. */
export const checkSeen = (seen: Seen | undefined, scope: Scope, subject: string, now: Date): Seen => {
  if (!seen || seen.scope !== scope || seen.subject !== subject) throw new DomainError('INVALID_CURSOR', FIELD)
  const age = now.getTime() - Date.parse(seen.at)
  ensure(age <= TOKEN_HOURS * 3_600_000, 'CHANGES_EXPIRED', FIELD, { hours: TOKEN_HOURS })
  return seen
}

/** Marks are read as they arrive, and a read may show less than the one before: what was seen stays seen. */
export const seenWith = (before: Marks, now: Marks): Marks =>
  Object.fromEntries(
    changeKinds.map((kind) => [kind, Math.max(before[kind] ?? 0, now[kind] ?? 0)] as const).filter(([, n]) => n > 0),
  )

export const changedSince = (before: Marks, now: Marks): ChangeKind[] =>
  changeKinds.filter((kind) => (now[kind] ?? 0) > (before[kind] ?? 0))

const SOON = 5
const LATER = 15
const QUIET = 60

/** Seconds to wait before asking again: a few while things happen, a minute where nothing has for an hour. */
export const pollAfter = (changedAt: Instant | undefined, now: Date): number => {
  if (changedAt === undefined) return QUIET
  const minutes = (now.getTime() - Date.parse(changedAt)) / 60_000
  return minutes < 5 ? SOON : minutes < 60 ? LATER : QUIET
}
