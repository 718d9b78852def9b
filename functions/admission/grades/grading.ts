import { checkRange, type Field, notFound } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import type { CriteriaSet } from '../criteria/criteria-set'
import { checkUsable } from '../criteria/life'

/** The least band of an assessment that a grade, and every better one, asks for. */
export interface GradeRequirement {
  readonly grade: string
  readonly band: string
}

/** What a scheme takes from the maker's own gradings, by the structure of GB/T 27922 or another (N13). */
export interface GradingTerms {
  readonly criteriaSetId: string
  /** Those of the edition named, lowest first. */
  readonly bands: readonly string[]
  readonly requires: readonly GradeRequirement[]
}

/** As it is sent, with the edition it names. */
export interface GradingInput {
  readonly criteria: CriteriaSet
  readonly requires: readonly GradeRequirement[]
}

const FIELD: Field = ['input', 'grading']
export const GRADING_CRITERIA: Field = [...FIELD, 'criteriaSetId']

/** @param grades best first; the last asks for nothing, so that every provider has a grade */
export const checkGrading = (
  { criteria, requires }: GradingInput,
  { manufacturerId, grades, validFrom }: { manufacturerId: string; grades: readonly string[]; validFrom: Day },
): GradingTerms => {
  const { id, purpose, bands } = criteria
  if (criteria.manufacturerId !== manufacturerId) throw notFound('CriteriaSet', id, GRADING_CRITERIA)
  ensure(purpose === 'GRADING', 'ASSESSMENT_OTHER_PURPOSE', GRADING_CRITERIA, { purpose, expected: 'GRADING' })
  checkUsable(criteria, validFrom, GRADING_CRITERIA)
  const [may, known] = [grades.slice(0, -1), bands.map(({ name }) => name)]
  checkRange(requires.length, { min: 1, max: may.length }, [...FIELD, 'requires'])
  for (const [i, { grade, band }] of requires.entries()) {
    const at = (name: string): Field => [...FIELD, 'requires', String(i), name]
    const once = requires.findIndex((other) => other.grade === grade) === i
    ensure(may.includes(grade), 'INVALID_VALUE', at('grade'), { actual: grade, expected: may.join(', ') })
    ensure(once, 'INVALID_VALUE', at('grade'), { actual: grade, expected: phrases.eachOnce })
    ensure(known.includes(band), 'INVALID_VALUE', at('band'), { actual: band, expected: known.join(', ') })
  }
  return { criteriaSetId: id, bands: known, requires }
}

const heightIn = ({ bands }: GradingTerms, band: string | undefined): number =>
  band === undefined ? -1 : bands.indexOf(band)

/** The band a grade asks for: the highest of those it and worse grades name; undefined for none. @param grades best first */
export const bandFor = (grading: GradingTerms, grades: readonly string[], grade: string): string | undefined => {
  const asked = grading.requires.filter((one) => grades.indexOf(one.grade) >= grades.indexOf(grade))
  return grading.bands.findLast((band) => asked.some((one) => one.band === band))
}

/** The best grade whose band is reached. @param band none where nothing was assessed, or it failed */
export const capOf = (grading: GradingTerms, grades: readonly string[], band: string | undefined): string => {
  const height = heightIn(grading, band)
  const cap = grades.find((grade) => heightIn(grading, bandFor(grading, grades, grade)) <= height)
  if (cap === undefined) throw new RangeError('a scheme whose last grade asks for a band')
  return cap
}
