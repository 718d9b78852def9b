import type { ServiceItem } from '../orders/order'
import { editionId, editionParts, type Life, type LifeEvent, livedOn } from '../shared/editions'
import { ownerOf } from '../shared/ids'
import { type Entry, type Journaled, stamp } from '../shared/journal'
import type { Step } from './step'

/** What a book is for: a category of products under a service item, or one model of it (P5: one standard for each). */
export interface BookSubject {
  readonly serviceItem: ServiceItem
  readonly categoryId: string
  readonly modelId?: string
}

export interface BookContents {
  readonly name: string
  /** In the order in which they are worked. */
  readonly steps: readonly Step[]
}

/**
 * One edition of a maker's step book (步骤书, P2). Its id follows from what it is for (`bookId`), so there is one standard,
 * and an order that names the edition names the standard too.
 */
export type StepBook = Journaled &
  BookSubject &
  BookContents & {
    readonly manufacturerId: string
    /** 1, and one more each time the book is revised after publication (P4). */
    readonly edition: number
    /** The published edition it is to follow. */
    readonly follows?: string
    /** P4: the deviations it was drawn up from. */
    readonly sources?: readonly DeviationSource[]
  } & Life

/** A deviation by where it was recorded. */
export interface DeviationSource {
  readonly step: string
  readonly orderId: string
  readonly recordId: string
}

export type BookEvent =
  | {
      readonly type: 'DRAFTED'
      readonly subject: BookSubject
      readonly contents: BookContents
      readonly follows?: string
      readonly sources?: readonly DeviationSource[]
    }
  | { readonly type: 'REVISED'; readonly contents: BookContents }
  | LifeEvent

/** Category codes have no underscore and no capitals, so no two subjects give one series. */
export const seriesOf = ({ serviceItem, categoryId, modelId }: BookSubject): string => {
  const model = modelId === undefined ? [] : [modelId.slice(ownerOf(modelId).length + 1)]
  return [serviceItem, categoryId, ...model].join('_')
}

export const bookId = (manufacturerId: string, subject: BookSubject, edition: number): string =>
  editionId(manufacturerId, seriesOf(subject), edition)

/** The book after one more entry of its log. */
export const evolve = (before: StepBook | undefined, entry: Entry<BookEvent>): StepBook => {
  const { event, at } = entry
  if (event.type === 'DRAFTED') {
    const { subject, contents, follows, sources } = event
    const { owner: manufacturerId, edition } = editionParts(entry.subjectId)
    const about = {
      manufacturerId,
      edition,
      ...(follows === undefined ? {} : { follows }),
      ...(sources ? { sources } : {}),
    }
    return { ...contents, ...subject, ...about, state: 'DRAFT', ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its draft`)
  const book = { ...before, ...stamp(entry) }
  return event.type === 'REVISED' ? { ...book, ...event.contents } : { ...book, ...livedOn(before, event, at) }
}
