import fc from 'fast-check'
import {
  type CriteriaContents,
  type CriteriaItem,
  type CriteriaSubject,
  panelSubjects,
} from '../../functions/admission/criteria/criteria-set'
import { contentsOf } from '../../functions/admission/criteria/life'
import type { Mark } from '../../functions/admission/criteria/scoring'
import { templateOf } from '../../functions/admission/criteria/templates'

export const item = (code: string, maxPoints: number, change: Partial<CriteriaItem> = {}): CriteriaItem => ({
  code,
  title: `项目 ${code}`,
  guidance: '',
  maxPoints,
  step: 'WHOLE',
  evidence: ['DOCUMENT'],
  mayBeNotApplicable: false,
  ...change,
})

/** Three parts after GB/T 27922: A1 20, A2 20 | B1 35 (may be not applicable, knocks out below 10) | C1 24.5, C2 0.5 (halves). */
export const threeParts = (): CriteriaContents => {
  const template = contentsOf(templateOf('GB_T_27922'))
  const items = [
    [item('A1', 20), item('A2', 20)],
    [item('B1', 35, { mayBeNotApplicable: true, knockOutBelow: 10 })],
    [item('C1', 24.5, { step: 'HALF' }), item('C2', 0.5, { step: 'HALF' })],
  ]
  const specialDeductions = [
    { code: 'S1', title: '虚假承诺' },
    { code: 'S2', title: '拒不处理投诉' },
  ]
  const subjects = template.subjects.map((subject, i) => ({ ...subject, items: items[i] ?? [] }))
  return { ...template, subjects, specialDeductions }
}

/** N4: the six subjects, one item each with all its points. */
export const sixSubjects = (): CriteriaContents => {
  const template = contentsOf(templateOf('SIX_SUBJECTS'))
  const subjects = template.subjects.map((subject, i) => ({
    ...subject,
    items: [item(`P${i + 1}`, subject.weight, { evidence: ['DOCUMENT', 'FIGURE'] })],
  }))
  return { ...template, subjects }
}

/** Full marks for every item. */
export const fullMarks = ({ subjects }: Pick<CriteriaContents, 'subjects'>): (Mark & { points: number })[] =>
  subjects.flatMap(({ items }) => items.map(({ code, maxPoints }) => ({ code, points: maxPoints })))

const halves = (min: number, max: number) => fc.integer({ min: min * 2, max: max * 2 }).map((n) => n / 2)

/** 100 points shared out among `count` parts of at least a half. */
const partition = (points: number, count: number): fc.Arbitrary<number[]> => {
  if (count === 1) return fc.constant([points])
  const cut = fc.integer({ min: 1, max: points * 2 - 1 })
  return fc.uniqueArray(cut, { minLength: count - 1, maxLength: count - 1 }).map((cuts) => {
    const ends = [0, ...cuts.sort((a, b) => a - b), points * 2]
    return ends.slice(1).map((end, i) => (end - (ends[i] ?? 0)) / 2)
  })
}

const anyItem = (code: string, maxPoints: number): fc.Arbitrary<CriteriaItem> =>
  fc
    .record({ knockOut: fc.boolean(), below: halves(0.5, maxPoints), mayBeNotApplicable: fc.boolean() })
    .map(({ knockOut, below, mayBeNotApplicable }) =>
      item(code, maxPoints, { step: 'HALF', mayBeNotApplicable, ...(knockOut ? { knockOutBelow: below } : {}) }),
    )

const anySubject = (i: number, weight: number): fc.Arbitrary<CriteriaSubject> =>
  fc
    .integer({ min: 1, max: Math.min(4, weight * 2) })
    .chain((count) => partition(weight, count))
    .chain((points) => fc.tuple(...points.map((max, k) => anyItem(`${i}.${k}`, max))))
    .map((items) => ({ kind: panelSubjects[i] ?? 'OTHER', title: `科目 ${i}`, weight, items }))

/** Contents that may be published, for any purpose. */
export const anyContents: fc.Arbitrary<CriteriaContents> = partition(100, 7)
  .chain((weights) => fc.tuple(...weights.map((weight, i) => anySubject(i, weight))))
  .chain((subjects) =>
    fc.record({
      subjects: fc.constant(subjects),
      passScore: halves(0, 100),
      gaps: fc.array(halves(0.5, 20), { maxLength: 4 }),
    }),
  )
  .map(({ subjects, passScore, gaps }) => {
    const starts = gaps.map((_, i) => gaps.slice(0, i + 1).reduce((from, gap) => from + gap, passScore))
    const bands = starts.filter((from) => from <= 100).map((from, i) => ({ name: `等级 ${i + 1}`, from }))
    const specialDeductions = [{ code: 'S1', title: '虚假承诺' }]
    return { name: '准则', subjects, passScore, bands, specialDeductions, deductionLimit: 5 }
  })

/** Marks on the scale for every item, some not applicable where that is allowed; at least one item applies. */
export const anyMarks = ({ subjects }: CriteriaContents): fc.Arbitrary<Mark[]> => {
  const items = subjects.flatMap((subject) => subject.items)
  const markOf = ({ code, maxPoints, mayBeNotApplicable }: CriteriaItem, i: number): fc.Arbitrary<Mark> => {
    const points = halves(0, maxPoints).map((points) => ({ code, points }))
    return mayBeNotApplicable && i > 0 ? fc.oneof(points, fc.constant({ code, notApplicable: '不适用' })) : points
  }
  return fc.tuple(...items.map(markOf))
}
