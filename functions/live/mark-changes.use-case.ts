import { logFault } from '../platform/logger'
import { instant } from '../shared/days'
import { type Change, changeOf } from './change'
import { createChangesStore } from './changes.store'

/** A document as a stream shows it. */
interface Image {
  readonly kind?: unknown
  readonly doc?: unknown
}

/** One that cannot be read marks nothing, and holds nothing up. */
const changesIn = ({ kind, doc }: Image): Change[] => {
  try {
    const change = changeOf(typeof kind === 'string' ? kind : undefined, doc)
    return change ? [change] : []
  } catch (error) {
    logFault('not marked', error)
    return []
  }
}

/** Marks what changed in every scope that it concerns; see the store for costs. Told twice it is marked twice, which says no more. */
export const markChanges = (images: readonly Image[], now: Date, store = createChangesStore()): Promise<void> =>
  store.mark(images.flatMap(changesIn), instant(now))
