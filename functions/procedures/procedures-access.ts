import { changesMaker } from '../network/network-access'
import { publicationOf } from '../shared/editions'
import { isCustomer, type Viewer } from '../shared/viewer'
import type { StepBook } from './step-book'

/** Draws up, publishes and withdraws a maker's step books, and lists its management items. */
export const drawsUp = changesMaker

/** The maker itself and its auditor (N14). */
export const looksInto = (viewer: Viewer, manufacturerId: string): boolean =>
  drawsUp(viewer, manufacturerId) || (viewer.role === 'AUDITOR' && viewer.manufacturerId === manufacturerId)

/** Whoever works by a book or answers for the work sees it at the order; a customer that there is one; others nothing. */
export const sightOfStandard = (viewer: Viewer): 'BOOK' | 'STANDARD' | 'NOTHING' => {
  if (isCustomer(viewer)) return 'STANDARD'
  return ['HOTLINE', 'DEALER', 'REGULATOR'].includes(viewer.role) ? 'NOTHING' : 'BOOK'
}

/** A book is its maker's own; its auditor sees what was published. Who works by it sees it at the order. */
export const seesBook = (viewer: Viewer, book: StepBook): boolean =>
  drawsUp(viewer, book.manufacturerId) || (publicationOf(book) !== undefined && looksInto(viewer, book.manufacturerId))
