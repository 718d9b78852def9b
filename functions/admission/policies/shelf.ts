import { type Day, dayOf } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Audience } from './audience'
import { type PublishedPolicy, seriesOf } from './policy'

/** What a maker has published and not taken back, in one document: whom it is meant for is decided from it alone. */
export interface Shelf {
  readonly manufacturerId: string
  readonly version: number
  readonly entries: readonly ShelfEntry[]
}

export interface ShelfEntry {
  readonly id: string
  readonly manufacturerId: string
  readonly title: string
  readonly reading: number
  readonly audience: Audience
  readonly publishedOn: Day
  readonly readBy: Day
}

/** An entry has at most some 2 KB, an item 400. */
const MAX_ENTRIES = 100

const entryOf = ({
  id,
  manufacturerId,
  title,
  reading,
  audience,
  publishedAt,
  readBy,
}: PublishedPolicy): ShelfEntry => ({
  ...{ id, manufacturerId, title, reading, audience, publishedOn: dayOf(publishedAt), readBy },
})

/** The edition of a series in effect, if one is. */
export const currentOf = (shelf: Shelf | undefined, id: string): ShelfEntry | undefined =>
  shelf?.entries.find((entry) => seriesOf(entry) === seriesOf({ id }))

/** The shelf with an edition in the place of the one before. */
export const shelfWith = (shelf: Shelf | undefined, policy: PublishedPolicy): Shelf => {
  const before = currentOf(shelf, policy.id)
  const others = (shelf?.entries ?? []).filter((entry) => entry !== before)
  ensure(others.length < MAX_ENTRIES, 'TOO_MANY_POLICIES', ['input', 'id'], { limit: MAX_ENTRIES })
  const { manufacturerId } = policy
  return { manufacturerId, version: (shelf?.version ?? 0) + 1, entries: [...others, entryOf(policy)] }
}

export const shelfWithout = (shelf: Shelf, id: string): Shelf => ({
  ...shelf,
  version: shelf.version + 1,
  entries: shelf.entries.filter((entry) => entry.id !== id),
})

/** What readings of an edition are counted under: those of all editions that did not ask again together. */
export const readingKey = ({ id, reading }: { readonly id: string; readonly reading: number }): string =>
  `${seriesOf({ id })}~${reading}`
