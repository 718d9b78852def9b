import fc from 'fast-check'
import type { CriteriaContents } from '../../functions/admission/criteria/criteria-set'
import { type CriteriaScore, type Mark, score } from '../../functions/admission/criteria/scoring'
import { anyContents, anyMarks, fullMarks, item, sixSubjects, threeParts } from '../support/criteria'
import { refusal } from '../support/refusal'

const set = threeParts()
const full = fullMarks(set)

/** Full marks but for some items. */
const scored = (
  changes: readonly Mark[],
  deductions: { code: string; count: number }[] = [],
  by = set,
): CriteriaScore => {
  const marks = fullMarks(by).map((mark) => changes.find(({ code }) => code === mark.code) ?? mark)
  return score(by, { marks, deductions })
}

test('N4 full marks score 100 in every part and reach the highest band', () => {
  expect(scored([])).toMatchObject({
    earned: 100,
    applicable: 100,
    score: 100,
    band: '五星级',
    passed: true,
    failedBy: [],
  })
  expect(scored([]).subjects.map(({ title, score }) => [title, score])).toEqual([
    ['售后服务体系', 100],
    ['商品服务', 100],
    ['顾客服务', 100],
  ])
})

test('N4 the score is points earned of points applicable: without the goods part 52 of 65 is 80, three stars', () => {
  const result = scored([
    { code: 'A2', points: 7 },
    { code: 'B1', notApplicable: '只提供服务，不销售商品' },
  ])
  expect(result).toMatchObject({ earned: 52, applicable: 65, score: 80, band: '三星级', passed: true })
  expect(result.subjects[1]).toEqual({ kind: 'OTHER', title: '商品服务', earned: 0, applicable: 0, score: undefined })
})

test.each([
  [69.5, undefined, false],
  [70, '达标', true],
  [79.5, '达标', true],
  [80, '三星级', true],
  [90, '四星级', true],
  [94.5, '四星级', true],
  [95, '五星级', true],
])('N13 a score of %d is in band %s', (points, band, passed) => {
  const marks: Mark[] = [{ code: 'C1', points: 24.5 - (Math.ceil(points) - points) }]
  const lost = 100 - Math.ceil(points)
  marks.push({ code: 'A1', points: 20 - Math.min(20, lost) }, { code: 'A2', points: 20 - Math.max(0, lost - 20) })
  expect(scored(marks)).toMatchObject({ score: points, band, passed })
})

test('N4 a score that falls short of the threshold by less than is shown is not shown as reached', () => {
  // 45.5 of 65 is 70; 45 of 64.5 would be 69.767, shown as 69.76.
  const odd = {
    ...set,
    subjects: [{ ...set.subjects[0], items: [item('A1', 64.5, { step: 'HALF' })] }],
  } as CriteriaContents
  expect(scored([{ code: 'A1', points: 45 }], [], odd)).toMatchObject({ score: 69.76, passed: false })
})

test('N4 a knock-out item below its mark fails whatever the score, and is named', () => {
  const result = scored([{ code: 'B1', points: 9 }])
  expect(result).toMatchObject({ score: 74, knockedOutBy: ['B1'], passed: false, failedBy: ['KNOCKED_OUT'] })
  expect(result.band).toBeUndefined()
  expect(scored([{ code: 'B1', points: 10 }])).toMatchObject({ knockedOutBy: [], passed: true })
  expect(scored([{ code: 'B1', notApplicable: '无商品' }])).toMatchObject({ knockedOutBy: [], passed: true })
})

test('N4 five special deductions fail whatever the score, four do not', () => {
  const four = [
    { code: 'S1', count: 3 },
    { code: 'S2', count: 1 },
  ]
  expect(scored([], four)).toMatchObject({ deductions: 4, passed: true, failedBy: [] })
  const five = [{ code: 'S1', count: 5 }]
  expect(scored([], five)).toMatchObject({ score: 100, deductions: 5, passed: false, failedBy: ['SPECIAL_DEDUCTIONS'] })
})

test('N4 every reason to fail is named', () => {
  const zero = full.map(({ code }) => ({ code, points: 0 }))
  expect(score(set, { marks: zero, deductions: [{ code: 'S2', count: 6 }] }).failedBy).toEqual([
    'BELOW_PASS_SCORE',
    'KNOCKED_OUT',
    'SPECIAL_DEDUCTIONS',
  ])
})

test.each<[string, Mark[], string, string[]]>([
  ['above the scale', [{ code: 'A1', points: 21 }, ...full.slice(1)], 'MARK_OFF_SCALE', ['marks', '0', 'points']],
  ['below the scale', [{ code: 'A1', points: -1 }, ...full.slice(1)], 'MARK_OFF_SCALE', ['marks', '0', 'points']],
  [
    'half on a scale of whole points',
    [{ code: 'A1', points: 1.5 }, ...full.slice(1)],
    'MARK_OFF_SCALE',
    ['marks', '0', 'points'],
  ],
  ['a quarter', [...full.slice(0, 4), { code: 'C2', points: 0.25 }], 'MARK_OFF_SCALE', ['marks', '4', 'points']],
  ['no number', [{ code: 'A1', points: Number.NaN }, ...full.slice(1)], 'MARK_OFF_SCALE', ['marks', '0', 'points']],
  ['for an unknown item', [...full, { code: 'Z9', points: 1 }], 'MARK_UNKNOWN_ITEM', ['marks', '5', 'code']],
  ['twice', [...full, { code: 'A1', points: 1 }], 'INVALID_VALUE', ['marks', '5', 'code']],
  ['missing', full.slice(1), 'MARKS_MISSING', ['marks']],
  [
    'not applicable where all are',
    [{ code: 'A1', notApplicable: '无' }, ...full.slice(1)],
    'MARK_NOT_APPLICABLE',
    ['marks', '0', 'notApplicable'],
  ],
  [
    'not applicable without a word why',
    [...full.slice(0, 2), { code: 'B1', notApplicable: ' ' }, ...full.slice(3)],
    'REQUIRED',
    ['marks', '2', 'notApplicable'],
  ],
])('N4 a mark %s is refused', (_what, marks, code, field) => {
  expect(refusal(() => score(set, { marks, deductions: [] }))).toEqual({ code, field })
})

test.each([
  ['unknown', [{ code: 'S9', count: 1 }], 'DEDUCTION_UNKNOWN', ['input', 'deductions', '0', 'code']],
  [
    'twice',
    [
      { code: 'S1', count: 1 },
      { code: 'S1', count: 1 },
    ],
    'INVALID_VALUE',
    ['input', 'deductions', '1', 'code'],
  ],
  ['none', [{ code: 'S1', count: 0 }], 'OUT_OF_RANGE', ['input', 'deductions', '0', 'count']],
] as const)('N4 a special deduction %s is refused', (_what, deductions, code, field) => {
  expect(refusal(() => score(set, { marks: full, deductions }, ['input']))).toEqual({ code, field })
})

test('N4 where nothing is applicable there is no score', () => {
  const optional = sixSubjects().subjects.map((subject) => ({
    ...subject,
    items: subject.items.map((one) => ({ ...one, mayBeNotApplicable: true })),
  }))
  const marks = fullMarks({ subjects: optional }).map(({ code }) => ({ code, notApplicable: '不适用' }))
  const nothing = () => score({ ...set, subjects: optional }, { marks, deductions: [] })
  expect(refusal(nothing)).toEqual({ code: 'NOTHING_APPLICABLE', field: ['marks'] })
})

const anyCase = anyContents.chain((contents) => fc.tuple(fc.constant(contents), anyMarks(contents)))

test('N4 a score is between 0 and 100, of each subject and in all, and a band is never without passing', () => {
  fc.assert(
    fc.property(anyCase, ([contents, marks]) => {
      const result = score(contents, { marks, deductions: [] })
      for (const value of [result.score, ...result.subjects.flatMap(({ score }) => score ?? [])]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(100)
      }
      if (result.band) expect(result.passed).toBe(true)
      expect(result.passed).toBe(result.failedBy.length === 0)
    }),
  )
})

test('N4 a better mark never makes a worse score, nor fails who passed', () => {
  const raised = anyCase.chain(([contents, marks]) =>
    fc.tuple(fc.constant(contents), fc.constant(marks), fc.nat(marks.length - 1), fc.integer({ min: 1, max: 200 })),
  )
  fc.assert(
    fc.property(raised, ([contents, marks, i, more]) => {
      const max =
        contents.subjects.flatMap(({ items }) => items).find(({ code }) => code === marks[i]?.code)?.maxPoints ?? 0
      const better = marks.map((mark, k) =>
        k === i && 'points' in mark ? { ...mark, points: Math.min(max, mark.points + more / 2) } : mark,
      )
      const [before, after] = [marks, better].map((given) => score(contents, { marks: given, deductions: [] }))
      expect(after?.score).toBeGreaterThanOrEqual(before?.score ?? Number.NaN)
      if (before?.passed) expect(after?.passed).toBe(true)
    }),
  )
})

test('N4 an item that is not applicable counts on neither side: without it the score is the same', () => {
  fc.assert(
    fc.property(anyCase, ([contents, marks]) => {
      const left = marks.filter((mark) => 'points' in mark)
      const subjects = contents.subjects.map((subject) => ({
        ...subject,
        items: subject.items.filter(({ code }) => left.some((mark) => mark.code === code)),
      }))
      const result = score(contents, { marks, deductions: [] })
      expect(score({ ...contents, subjects }, { marks: left, deductions: [] })).toEqual(result)
    }),
  )
})
