import fc from 'fast-check'
import { type CitedMarkInput, checkCited } from '../../functions/admission/applications/citation'
import type { CriteriaItem, CriteriaSet, EvidenceKind } from '../../functions/admission/criteria/criteria-set'
import { item, sixSubjects } from '../support/criteria'
import { codeOf, refusal } from '../support/refusal'

const asking = (...evidence: EvidenceKind[]): CriteriaSet => {
  const contents = sixSubjects()
  const only = (one: CriteriaItem) => ({ ...one, evidence, mayBeNotApplicable: true })
  const subjects = contents.subjects.map((subject) => ({ ...subject, items: subject.items.map(only) }))
  return { ...contents, subjects } as unknown as CriteriaSet
}
const licence = { id: 'P1.L', name: '执照.pdf', contentType: 'application/pdf', bytes: 1, sha256: '' }
const filed = [licence, { ...licence, id: 'P1.R' }]
const FIELD = ['input', 'marks']

const cite = (set: CriteriaSet, part: 'WRITTEN' | 'ON_SITE', ...marks: CitedMarkInput[]) =>
  checkCited(set, part, filed, marks, FIELD)

describe('N3 a mark names what it rests on', () => {
  test('points need a document of the application or a finding; none are given for nothing', () => {
    const set = asking('DOCUMENT')
    const bare = { code: 'P1', points: 1 }
    expect(refusal(() => cite(set, 'WRITTEN', bare))).toEqual({
      code: 'EVIDENCE_NOT_CITED',
      field: ['input', 'marks', '0'],
    })
    expect(cite(set, 'WRITTEN', { ...bare, attachmentIds: ['P1.L'] })).toEqual([{ ...bare, attachmentIds: ['P1.L'] }])
    expect(cite(set, 'ON_SITE', { ...bare, finding: ' 三台校准仪 ' })).toEqual([{ ...bare, finding: '三台校准仪' }])
    for (const nothing of [{ attachmentIds: [] }, { finding: ' ' }, { finding: null, attachmentIds: null }])
      expect(codeOf(() => cite(set, 'WRITTEN', { ...bare, ...nothing }))).toBe('EVIDENCE_NOT_CITED')
  })

  test('no points, or an item that does not apply, need none', () => {
    const marks = [
      { code: 'P1', points: 0 },
      { code: 'P2', notApplicable: '不涉及' },
    ]
    expect(cite(asking('DOCUMENT'), 'WRITTEN', ...marks)).toEqual(marks)
  })

  test.each([
    ['a document that was not filed', { attachmentIds: ['P2.X'] }, 'NOT_FOUND', ['attachmentIds', '0']],
    ['the same one twice', { attachmentIds: ['P1.L', 'P1.L'] }, 'INVALID_VALUE', ['attachmentIds', '1']],
    ['too many of them', { attachmentIds: ['1', '2', '3', '4', '5', '6'] }, 'OUT_OF_RANGE', ['attachmentIds']],
    ['what was seen, from the desk', { finding: '所见' }, 'INVALID_VALUE', ['finding']],
  ] as const)('but not %s', (_what, cited, code, at) => {
    const mark = { code: 'P1', points: 1, ...cited }
    expect(refusal(() => cite(asking('DOCUMENT', 'SITE'), 'WRITTEN', mark))).toEqual({
      code,
      field: [...FIELD, '0', ...at],
    })
  })

  test('what was said or declared can be told from the desk, where the item asks for it', () => {
    for (const kind of ['INTERVIEW', 'FIGURE'] as const)
      expect(cite(asking(kind), 'WRITTEN', { code: 'P1', points: 1, finding: '申报数据' })).toHaveLength(1)
  })

  test('a sheet holds as much as all sheets of a panel may: 4000 letters of findings, 200 a mark', () => {
    const set = { ...asking('SITE'), subjects: [{ items: Array.from({ length: 30 }, (_, i) => item(`I${i}`, 1)) }] }
    const telling = (letters: number, count: number) =>
      Array.from({ length: count }, (_, i) => ({ code: `I${i}`, points: 1, finding: '长'.repeat(letters) }))
    const all = (marks: CitedMarkInput[]) => codeOf(() => cite(set as unknown as CriteriaSet, 'ON_SITE', ...marks))
    expect([all(telling(200, 20)), all(telling(200, 21)), all(telling(201, 1))]).toEqual([
      'nothing refused',
      'OUT_OF_RANGE',
      'TOO_LONG',
    ])
  })

  test('law: whatever is sent, no points stand that rest on nothing, and only what was filed is cited', () => {
    const mark = fc.record(
      {
        points: fc.integer({ min: 0, max: 3 }),
        attachmentIds: fc.array(fc.constantFrom('P1.L', 'P1.R', 'P9.X'), { maxLength: 3 }),
        finding: fc.constantFrom('', ' ', '所见'),
      },
      { requiredKeys: ['points'] },
    )
    const kinds = fc.uniqueArray(fc.constantFrom<EvidenceKind[]>('DOCUMENT', 'SITE', 'INTERVIEW', 'RECORD', 'FIGURE'), {
      minLength: 1,
    })
    let stood = 0
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 6 }),
        kinds,
        fc.constantFrom('WRITTEN', 'ON_SITE'),
        (all, asked, part) => {
          const marks = all.map((one, i) => ({ code: `P${i + 1}`, ...one }))
          if (codeOf(() => cite(asking(...asked), part, ...marks)) !== 'nothing refused') return
          for (const one of cite(asking(...asked), part, ...marks)) {
            if ('points' in one && one.points > 0) expect(one.attachmentIds ?? one.finding).toBeTruthy()
            expect((one.attachmentIds ?? []).filter((id) => !id.startsWith('P1'))).toEqual([])
            stood += 1
          }
        },
      ),
      { numRuns: 500 },
    )
    expect(stood).toBeGreaterThan(50)
  })
})
