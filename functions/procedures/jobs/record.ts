import type { Attachment } from '../../files/attachment'
import { canonicalJson } from '../../shared/canonical'
import type { Instant } from '../../shared/days'
import { compareDecimals, type Decimal } from '../decimal'

/** Roles that may put something on record: those at work, and the maker for deviations alone. */
export const recorders = ['TECHNICIAN', 'SERVICE_POINT', 'MANUFACTURER'] as const
export type Recorder = (typeof recorders)[number]

/** What every record has; it never changes, and its id is made by the device that has no network. */
interface RecordCommon {
  readonly id: string
  /** Code of the book's step. */
  readonly step: string
  /** When it was done, by the device's clock. */
  readonly at: Instant
  readonly device: string
  /** Token subject of who did it: of whoever sends it, never of whom they name. */
  readonly by: string
  readonly role: Recorder
}

/** What came of a step. */
export type OutcomeRecord = RecordCommon & {
  /** Records this one knew of and takes the place of, whoever made them. */
  readonly replaces?: readonly string[]
} & (
    | { readonly kind: 'DONE'; readonly inOrder: boolean }
    /** Within the book's limits or not: the edition never changes, so neither does this. */
    | { readonly kind: 'READING'; readonly value: Decimal; readonly unit: string; readonly inOrder: boolean }
    | { readonly kind: 'PHOTO'; readonly attachments: readonly Attachment[] }
    | { readonly kind: 'PART_SCAN'; readonly part: string }
  )

/** P2: that somebody looked at an outcome: its maker (自检) or another person (互检). */
export type CheckRecord = RecordCommon & { readonly kind: 'SELF_CHECK' | 'MUTUAL_CHECK'; readonly about: string }

/** Why a step was not done by the book: about an outcome that is not in order, or about none for a step left undone. */
export type DeviationRecord = RecordCommon & {
  readonly kind: 'DEVIATION'
  readonly reason: string
  readonly about?: string
}

export type JobRecord = OutcomeRecord | CheckRecord | DeviationRecord
export type RecordKind = JobRecord['kind']

export const isOutcome = (record: JobRecord): record is OutcomeRecord =>
  record.kind !== 'SELF_CHECK' && record.kind !== 'MUTUAL_CHECK' && record.kind !== 'DEVIATION'

export const isDeviation = (record: JobRecord): record is DeviationRecord => record.kind === 'DEVIATION'

export const isInOrder = (outcome: OutcomeRecord): boolean => !('inOrder' in outcome) || outcome.inOrder

/** Whether two outcomes of one step say the same; photos never contradict each other. */
export const agree = (a: OutcomeRecord, b: OutcomeRecord): boolean => {
  if (a.kind === 'READING' && b.kind === 'READING') return compareDecimals(a.value, b.value) === 0
  if (a.kind === 'PART_SCAN' && b.kind === 'PART_SCAN') return a.part === b.part
  return isInOrder(a) === isInOrder(b)
}

/** A total order, so that what replaces what has no circles: by the clock, then by id. */
export const isLater = (a: JobRecord, b: JobRecord): boolean => (a.at === b.at ? a.id > b.id : a.at > b.at)

export const isSame = (a: JobRecord, b: JobRecord): boolean => canonicalJson(a) === canonicalJson(b)

/**
 * The union of two sets of records, in order of id. Ids name records, so it is commutative, associative and idempotent: a
 * join-semilattice, in which devices may send what they have in any order and again.
 */
export const union = (a: readonly JobRecord[], b: readonly JobRecord[]): readonly JobRecord[] =>
  [...new Map([...a, ...b].map((record) => [record.id, record])).values()].sort((x, y) => (x.id < y.id ? -1 : 1))
