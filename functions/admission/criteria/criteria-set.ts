import {
  editionId,
  type Life,
  type LifeEvent,
  livedOn,
  editionParts as partsOf,
  publicationOf,
} from '../../shared/editions'
import { type Entry, type Journaled, stamp } from '../../shared/journal'

/** What a set is drawn up for. */
export type CriteriaPurpose = 'ADMISSION' | 'REEVALUATION' | 'CERTIFICATION' | 'GRADING'

/** N4: the six subjects a panel scores. */
export const panelSubjects = [
  'TECHNICIANS',
  'EQUIPMENT',
  'COMMUNICATIONS',
  'OUTLET_COVERAGE',
  'LOGISTICS',
  'FINANCE',
] as const

/** One of the six subjects, or one that its title alone tells. */
export type SubjectKind = (typeof panelSubjects)[number] | 'OTHER'

/** How a mark is supported. */
export type EvidenceKind = 'DOCUMENT' | 'SITE' | 'INTERVIEW' | 'RECORD' | 'FIGURE'

export type MarkStep = 'WHOLE' | 'HALF'

export interface CriteriaItem {
  /** Unique within the set; marks name it. */
  readonly code: string
  readonly title: string
  /** How to find the mark; empty if the title says all. */
  readonly guidance: string
  /** Marks go from 0 to this. */
  readonly maxPoints: number
  readonly step: MarkStep
  readonly evidence: readonly EvidenceKind[]
  /** A mark below this fails the whole, whatever the score. */
  readonly knockOutBelow?: number
  readonly mayBeNotApplicable: boolean
}

export interface CriteriaSubject {
  readonly kind: SubjectKind
  readonly title: string
  /** Points; those of its items together, once it has any. */
  readonly weight: number
  readonly items: readonly CriteriaItem[]
}

/** A level with the least score that reaches it. */
export interface CriteriaBand {
  readonly name: string
  readonly from: number
}

/** A fault so grave that it is counted apart from the marks. */
export interface SpecialDeduction {
  readonly code: string
  readonly title: string
}

/** What is measured and what counts as passed. Points and scores are whole or half. */
export interface CriteriaContents {
  readonly name: string
  readonly subjects: readonly CriteriaSubject[]
  /** Least score, 0 to 100, that passes. */
  readonly passScore: number
  /** Lowest first; none if passed and failed are all there is. */
  readonly bands: readonly CriteriaBand[]
  readonly specialDeductions: readonly SpecialDeduction[]
  /** So many special deductions fail, whatever the score. */
  readonly deductionLimit: number
}

/**
 * One edition of a maker's criteria. Id: `<manufacturerId>.<ulid>~<edition>`, so an evaluation that names it names set and
 * edition in one.
 */
export type CriteriaSet = Journaled &
  CriteriaContents & {
    readonly manufacturerId: string
    /** 1, and one more each time the criteria are revised after publication. */
    readonly edition: number
    readonly purpose: CriteriaPurpose
    /** The published edition it is to follow. */
    readonly follows?: string
  } & Life

export type CriteriaEvent =
  | {
      readonly type: 'DRAFTED'
      readonly purpose: CriteriaPurpose
      readonly contents: CriteriaContents
      readonly follows?: string
    }
  | { readonly type: 'REVISED'; readonly contents: CriteriaContents }
  | LifeEvent

export { editionId, publicationOf }

/** The parts of an edition's id. @example editionParts('01M.01C~002') is { ulid: '01C', edition: 2, … } */
export const editionParts = (id: string): { manufacturerId: string; ulid: string; edition: number } => {
  const { owner: manufacturerId, series: ulid, edition } = partsOf(id)
  return { manufacturerId, ulid, edition }
}

/** The set after one more entry of its log. */
export const evolve = (before: CriteriaSet | undefined, entry: Entry<CriteriaEvent>): CriteriaSet => {
  const { event, at } = entry
  if (event.type === 'DRAFTED') {
    const { purpose, contents, follows } = event
    const { manufacturerId, edition } = editionParts(entry.subjectId)
    const about = { manufacturerId, edition, purpose, ...(follows === undefined ? {} : { follows }) }
    return { ...contents, ...about, state: 'DRAFT', ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its draft`)
  const set = { ...before, ...stamp(entry) }
  return event.type === 'REVISED' ? { ...set, ...event.contents } : { ...set, ...livedOn(before, event, at) }
}
