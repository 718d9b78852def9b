import { checkDistinct, checkName, checkRange, checkText, type Field, type Optional } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import type { CriteriaBand, CriteriaContents, CriteriaItem, CriteriaSubject, SpecialDeduction } from './criteria-set'

type ItemInput = Omit<CriteriaItem, 'knockOutBelow'> & { readonly knockOutBelow?: Optional<number> }
type SubjectInput = Omit<CriteriaSubject, 'items'> & { readonly items: readonly ItemInput[] }

/** Contents as a caller sends them. */
export type ContentsInput = Omit<CriteriaContents, 'subjects'> & { readonly subjects: readonly SubjectInput[] }

/** A set is one document and one log entry: together these bound it to a quarter of what an item may hold. */
const SUBJECTS = { min: 1, max: 20 } as const
const ITEMS_OF_SET = { min: 0, max: 100 } as const
const BANDS = { min: 0, max: 10 } as const
const DEDUCTIONS = { min: 0, max: 50 } as const
const MAX_EVIDENCE = 5
const MAX_GUIDANCE = 500

const WHOLE = 100
const SCORE = { min: 0, max: WHOLE } as const
const LEAST_POINTS = 0.5
const CODE = /^[\w.-]{1,20}$/
const at = (...path: readonly (string | number)[]): Field => ['input', ...path.map(String)]

/** Checks what a draft says. Its subjects may still lack items, which have to be there when it is published. */
export const checkContents = (contents: ContentsInput): CriteriaContents => {
  const { name, subjects, passScore, bands, specialDeductions, deductionLimit } = contents
  checkRange(subjects.length, SUBJECTS, at('subjects'))
  checkRange(subjects.flatMap(({ items }) => items).length, ITEMS_OF_SET, at('subjects'))
  const checked = {
    name: checkName(name, at('name')),
    subjects: subjects.map(checkSubject),
    passScore: checkPoints(passScore, SCORE, at('passScore')),
    bands: checkBands(bands, passScore),
    specialDeductions: checkDeductions(specialDeductions),
    deductionLimit: checkRange(deductionLimit, { min: 1, max: WHOLE }, at('deductionLimit')),
  }
  checkSubjectsOnce(subjects)
  const sum = total(subjects.map(({ weight }) => weight))
  ensure(sum === WHOLE, 'WEIGHTS_NOT_100', at('subjects'), { sum })
  checkCodesOnce(subjects)
  return checked
}

/** What is published has something to score in every subject. */
export const checkComplete = ({ subjects }: CriteriaContents): void => {
  const bare = subjects.find(({ items }) => items.length === 0)
  ensure(!bare, 'SUBJECT_WITHOUT_ITEMS', at('id'), { subjectTitle: bare?.title ?? '' })
}

const checkSubject = ({ kind, title, weight, items }: SubjectInput, i: number): CriteriaSubject => {
  const checked = {
    kind,
    title: checkName(title, at('subjects', i, 'title')),
    weight: checkPoints(weight, { min: LEAST_POINTS, max: WHOLE }, at('subjects', i, 'weight')),
    items: items.map((item, k) => checkItem(item, at('subjects', i, 'items', k))),
  }
  const sum = total(items.map(({ maxPoints }) => maxPoints))
  ensure(items.length === 0 || sum === weight, 'ITEMS_NOT_WEIGHT', at('subjects', i, 'items'), { sum, weight })
  return checked
}

const checkItem = (item: ItemInput, field: Field): CriteriaItem => {
  const { code, title, guidance, maxPoints, step, evidence, knockOutBelow, mayBeNotApplicable } = item
  const points = { min: LEAST_POINTS, max: maxPoints }
  checkPoints(maxPoints, { min: LEAST_POINTS, max: WHOLE }, [...field, 'maxPoints'])
  ensure(step === 'HALF' || Number.isInteger(maxPoints), 'INVALID_VALUE', [...field, 'maxPoints'], {
    actual: maxPoints,
    expected: phrases.wholePoints,
  })
  return {
    code: checkCode(code, [...field, 'code']),
    title: checkName(title, [...field, 'title']),
    guidance: guidance.trim() && checkText(guidance, [...field, 'guidance'], MAX_GUIDANCE),
    maxPoints,
    step,
    evidence: checkDistinct(evidence, MAX_EVIDENCE, [...field, 'evidence']) as CriteriaItem['evidence'],
    mayBeNotApplicable,
    ...(knockOutBelow == null
      ? {}
      : { knockOutBelow: checkPoints(knockOutBelow, points, [...field, 'knockOutBelow']) }),
  }
}

/** Each higher than the one before, and none that fails. */
const checkBands = (bands: readonly CriteriaBand[], passScore: number): CriteriaBand[] => {
  checkRange(bands.length, BANDS, at('bands'))
  return bands.map(({ name, from }, i) => {
    const below = bands[i - 1]?.from
    const field = at('bands', i, 'from')
    ensure(below === undefined || from > below, 'BANDS_NOT_ASCENDING', field, { from, below: below ?? passScore })
    checkPoints(from, { min: passScore, max: WHOLE }, field)
    return { name: checkName(name, at('bands', i, 'name')), from }
  })
}

const checkDeductions = (deductions: readonly SpecialDeduction[]): SpecialDeduction[] => {
  checkRange(deductions.length, DEDUCTIONS, at('specialDeductions'))
  return deductions.map(({ code, title }, i) => {
    const field = at('specialDeductions', i, 'code')
    const once = deductions.findIndex((other) => other.code === code) === i
    ensure(once, 'INVALID_VALUE', field, { actual: code, expected: phrases.eachOnce })
    return { code: checkCode(code, field), title: checkName(title, at('specialDeductions', i, 'title')) }
  })
}

const checkSubjectsOnce = (subjects: readonly SubjectInput[]): void => {
  const same = (a: SubjectInput, b: SubjectInput) =>
    a.kind === 'OTHER' ? b.kind === 'OTHER' && a.title.trim() === b.title.trim() : a.kind === b.kind
  const twice = subjects.findIndex((subject, i) => subjects.findIndex((other) => same(subject, other)) !== i)
  ensure(twice < 0, 'INVALID_VALUE', at('subjects', twice, 'title'), {
    actual: subjects[twice]?.title ?? '',
    expected: phrases.eachOnce,
  })
}

const checkCodesOnce = (subjects: readonly SubjectInput[]): void => {
  const seen = new Set<string>()
  for (const [i, { items }] of subjects.entries())
    for (const [k, { code }] of items.entries()) {
      const field = at('subjects', i, 'items', k, 'code')
      ensure(!seen.has(code), 'INVALID_VALUE', field, { actual: code, expected: phrases.eachOnce })
      seen.add(code)
    }
}

const checkCode = (code: string, field: Field): string => {
  ensure(CODE.test(code), 'INVALID_VALUE', field, { actual: code, expected: phrases.itemCode })
  return code
}

/** Whole or half: sums and comparisons of halves are exact. */
const checkPoints = (points: number, range: { readonly min: number; readonly max: number }, field: Field): number => {
  checkRange(points, range, field)
  ensure(Number.isInteger(points * 2), 'INVALID_VALUE', field, { actual: points, expected: phrases.halfPoints })
  return points
}

const total = (points: readonly number[]): number => points.reduce((sum, more) => sum + more, 0)
