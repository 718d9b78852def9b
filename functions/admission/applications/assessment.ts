import type { SubjectKind } from '../criteria/criteria-set'
import type { CriteriaScore, FailureReason } from '../criteria/scoring'
import type { AssessmentPart } from './call'
import type { Member } from './panel'
import type { Sheet, Signed } from './sheet'

export type Evaluator = Pick<Member, 'subject' | 'department'>

/** How far evaluators agree on a subject: percents, 0 to 100. */
export interface SubjectSpread {
  readonly kind: SubjectKind
  readonly title: string
  /** Mean of the evaluators. */
  readonly score: number
  readonly min: number
  readonly max: number
  /** Sample standard deviation; 0 with one evaluator. */
  readonly deviation: number
  /** They disagree by more than a band; see WIDE. */
  readonly wide: boolean
}

export interface PartScore {
  readonly part: AssessmentPart
  readonly score: number
}

/** What a panel found, counted over its evaluators alone. */
export interface Assessment extends Signed {
  readonly panelRevision: number
  readonly evaluators: readonly Evaluator[]
  /** Mean of the sheets, 0 to 100, cut to two decimals: it never shows what was not reached. */
  readonly score: number
  readonly parts: readonly PartScore[]
  /** Subjects of which something was applicable to somebody. */
  readonly subjects: readonly SubjectSpread[]
  /** Items that most of the evaluators of a part knocked out. */
  readonly knockedOutBy: readonly string[]
  readonly passScore: number
  readonly passed: boolean
  readonly failedBy: readonly FailureReason[]
}

/**
 * The bands of GB/T 27922 (70, 80, 90, 95) are ten points wide or less. With a standard deviation above ten, evaluators
 * commonly stand a band apart: their mean is no common finding, and they should speak before it is signed.
 */
const WIDE = 10

/**
 * Counts the sheets of a panel's evaluators. In whole hundredths, so that no order of sheets changes a sum.
 *
 * - Score: the mean of all sheets; with both parts each evaluator hands in one of each, so both weigh the same.
 * - Knock-out: an item that more than half of a part's evaluators marked below what it must reach. It is a fact to be seen:
 *   one evaluator alone neither throws an applicant out nor saves it. Special deductions fail by the same majority.
 */
export const assess = (
  sheets: readonly Sheet[],
  { panelRevision, evaluators, passScore }: Pick<Assessment, 'panelRevision' | 'evaluators' | 'passScore'>,
  { by, at }: Signed,
): Assessment => {
  const counted = sheets.filter((sheet) => evaluators.some(({ subject }) => subject === sheet.by))
  const parts = (['WRITTEN', 'ON_SITE'] as const).map((part) => counted.filter((sheet) => sheet.part === part))
  const total = sum(counted.map(({ score }) => hundredths(score.score)))
  const knockedOutBy = [...new Set(parts.flatMap(knockedOutByMost))].sort()
  const failures: Record<FailureReason, boolean> = {
    BELOW_PASS_SCORE: total < hundredths(passScore) * counted.length,
    KNOCKED_OUT: knockedOutBy.length > 0,
    SPECIAL_DEDUCTIONS: parts.some((part) =>
      mostOf(part, ({ score }) => score.failedBy.includes('SPECIAL_DEDUCTIONS')),
    ),
  }
  const failedBy = (Object.keys(failures) as FailureReason[]).filter((reason) => failures[reason])
  return {
    panelRevision,
    evaluators,
    passScore,
    score: meanOf(counted.map(({ score }) => hundredths(score.score))),
    parts: parts.flatMap((part) =>
      part[0] ? [{ part: part[0].part, score: meanOf(part.map(({ score }) => hundredths(score.score))) }] : [],
    ),
    subjects: spreads(counted),
    knockedOutBy,
    passed: failedBy.length === 0,
    failedBy,
    by,
    at,
  }
}

/** The subject in which an applicant is weakest: a network is as good as its weakest side. */
export const weakestOf = ({ subjects }: Pick<Assessment, 'subjects'>): number =>
  subjects.reduce((least, { score }) => Math.min(least, score), 100)

const mostOf = (sheets: readonly Sheet[], is: (sheet: Sheet) => boolean): boolean =>
  sheets.filter(is).length * 2 > sheets.length

const knockedOutByMost = (sheets: readonly Sheet[]): string[] => {
  const codes = new Set(sheets.flatMap(({ score }) => score.knockedOutBy))
  return [...codes].filter((code) => mostOf(sheets, ({ score }) => score.knockedOutBy.includes(code)))
}

/** Subjects in the order of the criteria, each over the evaluators to whom something of it was applicable. */
const spreads = (sheets: readonly Sheet[]): SubjectSpread[] => {
  const subjects = sheets[0]?.score.subjects ?? []
  const people = [...new Set(sheets.map(({ by }) => by))]
  return subjects.flatMap(({ kind, title }, i) => {
    const found = people.flatMap((person) =>
      subjectOf(
        sheets.filter(({ by }) => by === person),
        i,
      ),
    )
    return found.length > 0 ? [{ kind, title, ...spreadOf(found) }] : []
  })
}

/** One evaluator's percent of a subject over the parts, in hundredths; none if nothing of it was applicable. */
const subjectOf = (own: readonly Sheet[], index: number): number[] => {
  const found = own.flatMap(({ score }) => percentOf(score, index))
  return found.length > 0 ? [Math.floor(sum(found) / found.length)] : []
}

const percentOf = ({ subjects }: CriteriaScore, index: number): number[] => {
  const percent = subjects[index]?.score
  return percent === undefined ? [] : [hundredths(percent)]
}

const spreadOf = (percents: readonly number[]): Omit<SubjectSpread, 'kind' | 'title'> => {
  const n = percents.length
  const squares = sum(percents.map((percent) => percent * percent))
  // n Σx² - (Σx)² is whole, so it is the same in every order.
  const variance = n > 1 ? (n * squares - sum(percents) ** 2) / (n * (n - 1)) : 0
  const deviation = Math.round(Math.sqrt(variance)) / 100
  return {
    score: meanOf(percents),
    min: Math.min(...percents) / 100,
    max: Math.max(...percents) / 100,
    deviation,
    wide: deviation > WIDE,
  }
}

/** Percents have two decimals at most. */
const hundredths = (percent: number): number => Math.round(percent * 100)
const meanOf = (values: readonly number[]): number =>
  values.length > 0 ? Math.floor(sum(values) / values.length) / 100 : 0
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
