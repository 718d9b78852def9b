import { checkRange, checkText, type Field, type Optional } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import type { CriteriaContents, CriteriaItem, SubjectKind } from './criteria-set'

/** A mark for one item: points, or why it is not applicable. */
export type Mark = { readonly code: string } & ({ readonly points: number } | { readonly notApplicable: string })

/** How often a special deduction was found. */
export interface DeductionFound {
  readonly code: string
  readonly count: number
}

/** What an evaluator found. */
export interface Marks {
  readonly marks: readonly Mark[]
  readonly deductions: readonly DeductionFound[]
}

/** Points earned of those applicable. */
interface Share {
  readonly earned: number
  readonly applicable: number
}

export interface SubjectScore extends Share {
  readonly kind: SubjectKind
  readonly title: string
  /** Of 100; undefined if nothing of the subject is applicable. */
  readonly score: number | undefined
}

export type FailureReason = 'BELOW_PASS_SCORE' | 'KNOCKED_OUT' | 'SPECIAL_DEDUCTIONS'

export interface CriteriaScore extends Share {
  /** Points earned / points applicable x 100, cut to two decimals: a score shown never reaches what it did not reach. */
  readonly score: number
  readonly subjects: readonly SubjectScore[]
  /** Special deductions found. */
  readonly deductions: number
  /** Codes of items marked below what they must reach. */
  readonly knockedOutBy: readonly string[]
  /** Name of the highest band reached; undefined if failed or if there are no bands. */
  readonly band: string | undefined
  readonly passed: boolean
  /** Why not; empty when passed. */
  readonly failedBy: readonly FailureReason[]
}

type Scored = Pick<CriteriaContents, 'subjects' | 'passScore' | 'bands' | 'specialDeductions' | 'deductionLimit'>

const COUNT = { min: 1, max: 100 } as const
const MAX_NOTE = 500

/**
 * Scores one evaluator's marks after GB/T 27922-2011: points earned / points applicable x 100. Every item has its mark or
 * its reason not to; a knock-out or too many special deductions fail, whatever the score.
 *
 * @param field path of `marks` and `deductions`, without their names
 * @example score(set, { marks: [{ code: 'A1', points: 4 }, { code: 'A2', notApplicable: '不提供上门' }], deductions: [] })
 */
export const score = (set: Scored, marks: Marks, field: Field = []): CriteriaScore => {
  const given = checkMarks(set, marks.marks, [...field, 'marks'])
  const deductions = checkDeductions(set, marks.deductions, [...field, 'deductions'])
  const subjects = set.subjects.map(({ kind, title, items }) => {
    const share = shareOf(items, given)
    return { kind, title, ...share, score: share.applicable > 0 ? percent(share) : undefined }
  })
  const total = { earned: sum(subjects, 'earned'), applicable: sum(subjects, 'applicable') }
  ensure(total.applicable > 0, 'NOTHING_APPLICABLE', [...field, 'marks'])
  const knockedOutBy = set.subjects.flatMap(({ items }) =>
    items.filter((item) => isKnockedOut(item, given.get(item.code))).map(({ code }) => code),
  )
  const failures: Record<FailureReason, boolean> = {
    BELOW_PASS_SCORE: !reaches(total, set.passScore),
    KNOCKED_OUT: knockedOutBy.length > 0,
    SPECIAL_DEDUCTIONS: deductions >= set.deductionLimit,
  }
  const failedBy = (Object.keys(failures) as FailureReason[]).filter((reason) => failures[reason])
  const passed = failedBy.length === 0
  return {
    ...total,
    score: percent(total),
    subjects,
    deductions,
    knockedOutBy,
    band: passed ? set.bands.findLast(({ from }) => reaches(total, from))?.name : undefined,
    passed,
    failedBy,
  }
}

/** Exact: points and thresholds are whole or half. */
const reaches = ({ earned, applicable }: Share, threshold: number): boolean => earned * 100 >= threshold * applicable

const percent = ({ earned, applicable }: Share): number => Math.floor((earned * 10_000) / applicable) / 100

const sum = (shares: readonly Share[], name: keyof Share): number =>
  shares.reduce((total, share) => total + share[name], 0)

const shareOf = (items: readonly CriteriaItem[], given: ReadonlyMap<string, Mark>): Share => {
  const shares = items.map(({ code, maxPoints }) => {
    const mark = given.get(code)
    return mark && 'points' in mark ? { earned: mark.points, applicable: maxPoints } : { earned: 0, applicable: 0 }
  })
  return { earned: sum(shares, 'earned'), applicable: sum(shares, 'applicable') }
}

const isKnockedOut = ({ knockOutBelow }: CriteriaItem, mark: Mark | undefined): boolean =>
  knockOutBelow !== undefined && mark !== undefined && 'points' in mark && mark.points < knockOutBelow

/** A mark as it is sent: either points or a reason. */
export const markOf = (
  { code, points, notApplicable }: { code: string; points?: Optional<number>; notApplicable?: Optional<string> },
  field: Field,
): Mark => {
  if (points != null && notApplicable == null) return { code, points }
  ensure(points == null && notApplicable != null, 'MARK_EITHER_OR', field, { code })
  return { code, notApplicable }
}

export const itemsOf = ({ subjects }: Pick<Scored, 'subjects'>): CriteriaItem[] =>
  subjects.flatMap(({ items }) => items)

/** A mark for every item, by its code. */
const checkMarks = (set: Scored, marks: readonly Mark[], field: Field): Map<string, Mark> => {
  const given = checkGiven(set, marks, field)
  const missing = itemsOf(set).filter(({ code }) => !given.has(code))
  ensure(missing.length === 0, 'MARKS_MISSING', field, { codes: missing.map(({ code }) => code).join(', ') })
  return given
}

/** Marks of some items, by their codes: each of an item there is, once, and on its scale. */
export const checkGiven = (set: Pick<Scored, 'subjects'>, marks: readonly Mark[], field: Field): Map<string, Mark> => {
  const items = new Map(itemsOf(set).map((item) => [item.code, item]))
  const given = new Map<string, Mark>()
  for (const [i, mark] of marks.entries()) {
    const at = (name: string): Field => [...field, String(i), name]
    const { code } = mark
    const item = items.get(code)
    ensure(item, 'MARK_UNKNOWN_ITEM', at('code'), { code })
    ensure(!given.has(code), 'INVALID_VALUE', at('code'), { actual: code, expected: phrases.eachOnce })
    given.set(
      code,
      'points' in mark ? checkScale(item, mark, at('points')) : checkReason(item, mark, at('notApplicable')),
    )
  }
  return given
}

const checkScale = <M extends { readonly points: number }>(item: CriteriaItem, mark: M, field: Field): M => {
  const { code, maxPoints: max } = item
  const stepSize = item.step === 'HALF' ? 0.5 : 1
  const onScale = mark.points >= 0 && mark.points <= max && Number.isInteger(mark.points / stepSize)
  ensure(onScale, 'MARK_OFF_SCALE', field, { code, actual: mark.points, max, stepSize })
  return mark
}

const checkReason = (
  { code, mayBeNotApplicable }: CriteriaItem,
  mark: Extract<Mark, { notApplicable: string }>,
  field: Field,
): Mark => {
  ensure(mayBeNotApplicable, 'MARK_NOT_APPLICABLE', field, { code })
  return { ...mark, notApplicable: checkText(mark.notApplicable, field, MAX_NOTE) }
}

/** How many there are in all; each is known, and named once. */
export const checkDeductions = (
  { specialDeductions: known }: Pick<Scored, 'specialDeductions'>,
  found: readonly DeductionFound[],
  field: Field,
): number => {
  for (const [i, { code, count }] of found.entries()) {
    const at = [...field, String(i)]
    ensure(
      known.some((deduction) => deduction.code === code),
      'DEDUCTION_UNKNOWN',
      [...at, 'code'],
      { code },
    )
    const once = found.findIndex((other) => other.code === code) === i
    ensure(once, 'INVALID_VALUE', [...at, 'code'], { actual: code, expected: phrases.eachOnce })
    checkRange(count, COUNT, [...at, 'count'])
  }
  return found.reduce((total, { count }) => total + count, 0)
}
