import type { Instant } from '../../../shared/days'
import { DomainError, ensure } from '../../../shared/errors'
import { changeAt } from '../cell'
import type { Movement } from '../movement'
import type { Place } from '../place'

/** What a movement changes of the pieces that lie at a place, kept ones too. */
export interface Change {
  readonly at: Instant
  /** From when it counts: a correction from the time its pieces were counted, anything else from when it happened. */
  readonly from: Instant
  readonly quantity: number
  readonly byCount: boolean
}

/** What the ledger says of something that is counted: now, and what changed it lately. */
export interface Held {
  readonly now: number
  readonly changes: readonly Change[]
}

/** While the pieces were counted. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** As the ledger has it of a place; undefined where nothing changed. */
export const changeOf = (place: Place, movement: Movement): Change | undefined => {
  const { AVAILABLE, RESERVED } = changeAt(place, movement)
  const quantity = AVAILABLE + RESERVED
  const byCount = movement.kind.startsWith('COUNT_')
  return quantity === 0 ? undefined : { at: movement.at, from: movement.countedFrom ?? movement.at, quantity, byCount }
}

const sum = (changes: readonly Change[]): number => changes.reduce((total, { quantity }) => total + quantity, 0)

/** What the book said then, before anything was corrected since. */
export const bookThen = ({ now, changes }: Held, then: Instant): number =>
  now - sum(changes.filter(({ at }) => at > then))

/**
 * What was counted less what the book says of that time. What moved before or after is reckoned with; of what moved in
 * between nobody can tell whether it was counted. A correction counts from the beginning of its count, so the same count
 * sent again agrees.
 *
 * @throws COUNT_MOVED, COUNT_SUPERSEDED
 */
export const varianceOf = ({ now, changes }: Held, counted: number, { from, to }: Span): number => {
  const after = changes.filter((change) => change.from > from)
  const later = after.find(({ byCount }) => byCount)
  if (later) throw new DomainError('COUNT_SUPERSEDED', [], { at: later.from })
  const [between] = after.filter((change) => change.from <= to)
  ensure(!between, 'COUNT_MOVED', [], { at: between?.from ?? '' })
  return counted - (now - sum(after))
}
