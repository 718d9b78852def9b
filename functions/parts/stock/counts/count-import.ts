import type { Attachment } from '../../../files/attachment'
import { addDays, dayOf, type Instant } from '../../../shared/days'
import { ensure } from '../../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../../shared/journal'
import { sheetTypes } from '../../../shared/sheets/sheet'
import type { Actor } from '../../../shared/viewer'
import type { Place } from '../place'

const MAX_BYTES = 2 * 1024 * 1024
/** The card of a part is read back so far. */
export const LONGEST_AGO_DAYS = 31

/** What a file comes to: rows that were counted, of these those that agree with the book, found more and found less. */
export interface CountCounts {
  readonly rows: number
  readonly agreed: number
  readonly more: number
  readonly less: number
  readonly problems: number
}

/**
 * WAITING: to be read. REFUSED: it has problems, and nothing of it was booked. CHECKED: a dry run without problems. KEEPING: what is
 * missing is kept, so that nobody takes it meanwhile; FREEING: there was too little, so it is freed again. PUBLISHED: all of it
 * counts, and is being booked. DONE: it is.
 */
export type CountState = 'WAITING' | 'REFUSED' | 'CHECKED' | 'KEEPING' | 'FREEING' | 'PUBLISHED' | 'DONE'

/** A file with what was counted at a place of a maker's parts. Id: `<manufacturerId>.<ulid>`. */
export interface CountImport extends Journaled {
  readonly manufacturerId: string
  readonly place: Place
  readonly attachments: readonly Attachment[]
  readonly dryRun: boolean
  readonly by: Actor
  /** Of parts that the place does not hold: those in these categories may be found there; `ALL` for the maker. */
  readonly sees: 'ALL' | readonly string[]
  /** When counting began; left out, when each row's sheet was drawn up. */
  readonly countedFrom?: Instant
  readonly countedTo: Instant
  readonly state: CountState
  readonly requestedAt: Instant
  readonly counts?: CountCounts
  /** Names the plan that is carried out. */
  readonly planId?: string
  readonly publishedAt?: Instant
  /** Pieces that somebody had in hand before their row was booked: nothing was booked of them. */
  readonly overtaken?: number
}

export type CountEvent =
  | ({ readonly type: 'REQUESTED' } & Pick<
      CountImport,
      'manufacturerId' | 'place' | 'attachments' | 'dryRun' | 'sees' | 'countedFrom' | 'countedTo'
    >)
  | { readonly type: 'REFUSED' | 'CHECKED'; readonly counts: CountCounts }
  | { readonly type: 'KEEPING'; readonly counts: CountCounts; readonly planId: string }
  | { readonly type: 'FREEING' | 'PUBLISHED' }
  | { readonly type: 'DONE'; readonly overtaken: number }

/** Whether nothing more becomes of it. */
export const isOver = ({ state }: CountImport): boolean => ['REFUSED', 'CHECKED', 'DONE'].includes(state)

interface Asked extends Pick<CountImport, 'manufacturerId' | 'place' | 'dryRun' | 'sees'> {
  readonly countedFrom?: Instant | null | undefined
  readonly countedTo?: Instant | null | undefined
}

/** @throws DOCUMENT_TYPE_NOT_ALLOWED, DOCUMENT_TOO_LARGE, COUNT_PERIOD */
export const requestCount = (
  { countedFrom, countedTo, ...asked }: Asked,
  attachment: Attachment,
  now: Instant,
): CountEvent => {
  const field = ['input', 'attachmentId']
  const { contentType, bytes } = attachment
  const allowed = sheetTypes.join(', ')
  ensure(sheetTypes.includes(contentType), 'DOCUMENT_TYPE_NOT_ALLOWED', field, { actual: contentType, allowed })
  ensure(bytes <= MAX_BYTES, 'DOCUMENT_TOO_LARGE', field, { actual: bytes, limit: MAX_BYTES })
  const to = countedTo ?? now
  checkPeriod(to <= now, ['input', 'countedTo'])
  checkPeriod(isRecent(countedFrom ?? to, now) && (countedFrom ?? to) <= to, ['input', 'countedFrom'])
  return {
    type: 'REQUESTED',
    ...asked,
    attachments: [attachment],
    ...(countedFrom ? { countedFrom } : {}),
    countedTo: to,
  }
}

const checkPeriod = (condition: boolean, field: readonly string[]): void =>
  ensure(condition, 'COUNT_PERIOD', field, { days: LONGEST_AGO_DAYS })

export const isRecent = (from: Instant, now: Instant): boolean => dayOf(from) >= addDays(dayOf(now), -LONGEST_AGO_DAYS)

export const evolveCount: Evolve<CountImport, CountEvent> = (before, entry) => {
  const { event, at } = entry
  if (event.type === 'REQUESTED') {
    const { type: _type, ...requested } = event
    const by = { role: entry.role, subject: entry.by } as Actor
    return { ...requested, by, state: 'WAITING', requestedAt: at, ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its request`)
  const { type: state, ...said } = event
  return { ...before, ...said, state, ...stamp(entry), ...(state === 'PUBLISHED' ? { publishedAt: at } : {}) }
}
