import fc from 'fast-check'
import {
  type Assessment,
  type AssessmentEvent,
  conclusionOf,
  stageOf,
} from '../../functions/admission/assessments/assessment'
import { seesAssessment } from '../../functions/admission/assessments/assessment-access'
import {
  concludeAssessment,
  markItems,
  openAssessment,
  replyToAssessment,
  withdrawAssessment,
} from '../../functions/admission/assessments/assessment-actions'
import { evolveAssessment, marked } from '../../functions/admission/assessments/assessment-log'
import { assessmentDeadlines, assessmentNotices } from '../../functions/admission/assessments/assessment-notices'
import { holdsOn, isByEdition, resultOf } from '../../functions/admission/assessments/result'
import type { CriteriaContents, CriteriaSet } from '../../functions/admission/criteria/criteria-set'
import { score } from '../../functions/admission/criteria/scoring'
import type { Attachment } from '../../functions/files/attachment'
import { addDays, dayOf } from '../../functions/shared/days'
import { roles, type Viewer } from '../../functions/shared/viewer'
import { anyContents, anyMarks, fullMarks, threeParts } from '../support/criteria'
import { type Attempt, expectReplay, lived, refusal } from './journaled'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'chen', manufacturerId: '01M' }
const colleague: Viewer = { ...maker, subject: 'liu' }
const otherMaker: Viewer = { ...maker, manufacturerId: '02M' }
const auditor: Viewer = { role: 'AUDITOR', subject: 'sun', manufacturerId: '01M' }
const provider: Viewer = { role: 'PROVIDER', subject: 'boss', providerId: '01P' }
const otherProvider: Viewer = { ...provider, providerId: '02P' }
const point: Viewer = { role: 'SERVICE_POINT', subject: 'desk', providerId: '01P', pointId: '01P.01S' }

const noon = (day: string) => `${day}T04:00:00.000Z`
const DAY = '2026-03-10'
const at = noon(DAY)
const pdf: Attachment = { id: 'a', name: '制度.pdf', contentType: 'application/pdf', bytes: 1, sha256: '' }

const setOf = (contents: CriteriaContents, purpose: CriteriaSet['purpose'] = 'GRADING'): CriteriaSet => ({
  ...contents,
  id: '01M.01C~002',
  version: 2,
  head: '',
  manufacturerId: '01M',
  edition: 2,
  purpose,
  state: 'PUBLISHED',
  publication: { at: noon('2026-01-01'), effectiveFrom: '2026-01-01' },
})
const criteria = setOf(threeParts())
const about = { manufacturerId: '01M', providerId: '01P', region: '420106', criteriaId: criteria.id } as const
const grading = { ...about, purpose: 'GRADING' } as const
const certification = { ...about, purpose: 'CERTIFICATION', pointId: '01P.01S' } as const

type Step = Attempt<Assessment, AssessmentEvent>
const opening = (assessed: Parameters<typeof openAssessment>[0] = grading, viewer: Viewer = maker, set = criteria) => ({
  viewer,
  at,
  decide: () => openAssessment(assessed, set, viewer, dayOf(at)),
})
const supported = (contents: CriteriaContents) => fullMarks(contents).map((mark) => ({ ...mark, attachments: [pdf] }))
const allMarked = (set = criteria, viewer: Viewer = maker): Step => ({
  viewer,
  at,
  decide: (one) => markItems(one, { version: one.version, marks: supported(set) }, set, viewer),
})
const concluding = (set = criteria, viewer: Viewer = maker): Step => ({
  viewer,
  at,
  decide: (one) => concludeAssessment(one, { version: one.version, summary: '符合' }, set, viewer, at),
})
const withdrawing: Step = {
  viewer: maker,
  at,
  decide: (one) => withdrawAssessment(one, { version: one.version, reason: '评分依据有误' }, maker),
}
const after = (...steps: Step[]) => lived(evolveAssessment, '01P.01A', opening(), steps).doc

test('N1 an assessment begins by an edition of its maker that is in force that day', () => {
  const later: CriteriaSet = { ...criteria, publication: { at, effectiveFrom: '2026-03-11' } } as CriteriaSet
  const open = (set: CriteriaSet, viewer: Viewer) => () => openAssessment(grading, set, viewer, DAY)
  expect(open(later, maker)).toThrow(refusal('CRITERIA_NOT_IN_FORCE', 'criteriaSetId'))
  expect(open(criteria, otherMaker)).toThrow(refusal('NOT_FOUND', 'criteriaSetId'))
  expect(open(criteria, maker)()).toEqual({ type: 'OPENED', ...grading })
})

test('N14 the auditor grades as a third party, and neither certifies points nor renews agreements', () => {
  expect(opening(grading, auditor).decide).not.toThrow()
  for (const purpose of ['CERTIFICATION', 'ADMISSION', 'REEVALUATION'] as const)
    expect(opening(certification, auditor, setOf(threeParts(), purpose)).decide).toThrow(
      refusal('ASSESSMENT_OTHER_PURPOSE', 'criteriaSetId'),
    )
})

describe('marking', () => {
  const open = after()
  const mark = (given: object, viewer: Viewer = maker, one = open) =>
    markItems(
      one,
      { version: one.version, marks: [{ code: 'A1', points: 4, attachments: [pdf], ...given }] },
      criteria,
      viewer,
    )

  test('is the assessor’s alone, at the version seen', () => {
    expect(() => mark({}, colleague)).toThrow(refusal('NOT_THE_ASSESSOR', 'id'))
    expect(() => mark({}, auditor)).toThrow(refusal('NOT_THE_ASSESSOR', 'id'))
    for (const viewer of [provider, point, otherMaker])
      expect(() => mark({}, viewer)).toThrow(refusal('NOT_FOUND', 'id'))
    expect(() => markItems(open, { version: 7, marks: [] }, criteria, maker)).toThrow(
      refusal('STALE_VERSION', 'version'),
    )
    expect(() => markItems(open, { version: 1, marks: [] }, criteria, maker)).toThrow(refusal('REQUIRED', 'marks'))
  })

  test('keeps to the items and their scales', () => {
    expect(() => mark({ code: 'X' })).toThrow(refusal('MARK_UNKNOWN_ITEM', 'marks', '0', 'code'))
    expect(() => mark({ points: 4.5 })).toThrow(refusal('MARK_OFF_SCALE', 'marks', '0', 'points'))
    const notApplicable = { code: 'A1', notApplicable: '不适用', attachments: [] }
    expect(() => markItems(open, { version: 1, marks: [notApplicable] }, criteria, maker)).toThrow(
      refusal('MARK_NOT_APPLICABLE', 'marks', '0', 'notApplicable'),
    )
    const deductions = [{ code: 'S9', count: 1 }]
    expect(() => markItems(open, { version: 1, marks: [], deductions }, criteria, maker)).toThrow(
      refusal('DEDUCTION_UNKNOWN', 'deductions', '0', 'code'),
    )
  })

  test('an item that asks for a document has one, unless it does not apply', () => {
    expect(() => mark({ attachments: [] })).toThrow(refusal('EVIDENCE_MISSING', 'marks', '0', 'attachmentIds'))
    const notApplicable = { code: 'B1', notApplicable: '只做维修', attachments: [] }
    expect(markItems(open, { version: 1, marks: [notApplicable] }, criteria, maker).marks).toEqual([notApplicable])
    const onSite = setOf({
      ...threeParts(),
      subjects: threeParts().subjects.map((subject) => ({
        ...subject,
        items: subject.items.map((item) => ({ ...item, evidence: ['SITE'] })),
      })),
    })
    expect(() =>
      markItems(open, { version: 1, marks: [{ code: 'A1', points: 4, attachments: [] }] }, onSite, maker),
    ).not.toThrow()
  })

  test('a sheet holds 60 documents at most', () => {
    const many = (count: number) => Array.from({ length: count }, () => pdf)
    expect(() => mark({ attachments: many(60) })).not.toThrow()
    expect(() => mark({ attachments: many(61) })).toThrow(refusal('OUT_OF_RANGE', 'marks'))
  })

  test('a later mark takes the place of the one before; deductions given take the place of all', () => {
    const first = { marks: [{ code: 'A1', points: 4, attachments: [] }], deductions: [{ code: 'S1', count: 2 }] }
    const again = [
      { code: 'A2', points: 1, attachments: [] },
      { code: 'A1', points: 5, attachments: [] },
    ]
    expect(marked(first, { marks: again })).toEqual({ marks: [again[1], again[0]], deductions: first.deductions })
    expect(marked(first, { marks: [], deductions: [] })).toEqual({ ...first, deductions: [] })
  })
})

describe('concluding', () => {
  test('asks for every item, and for one that applies', () => {
    expect(() => concluding().decide(after())).toThrow(refusal('MARKS_MISSING', 'id'))
    expect(() => concluding(criteria, colleague).decide(after(allMarked()))).toThrow(refusal('NOT_THE_ASSESSOR', 'id'))
    expect(after(allMarked(), concluding()).life).toMatchObject({
      state: 'CONCLUDED',
      conclusion: { score: { score: 100, passed: true, band: '五星级' }, replyUntil: '2026-04-09' },
    })
  })

  test('N13 points earned / points applicable: with B1 left out 52 of 65 are three stars', () => {
    const marks = [
      { code: 'A1', points: 16, attachments: [pdf] },
      { code: 'A2', points: 16, attachments: [pdf] },
      { code: 'B1', notApplicable: '只做维修', attachments: [] },
      { code: 'C1', points: 19.5, attachments: [pdf] },
      { code: 'C2', points: 0.5, attachments: [pdf] },
    ]
    const marking: Step = { viewer: maker, at, decide: (one) => markItems(one, { version: 1, marks }, criteria, maker) }
    expect(conclusionOf(after(marking, concluding()))?.score).toMatchObject({ score: 80, band: '三星级', passed: true })
  })

  test('five special deductions fail whatever the score', () => {
    const deductions = [{ code: 'S1', count: 5 }]
    const found: Step = {
      viewer: maker,
      at,
      decide: (one) => markItems(one, { version: one.version, marks: [], deductions }, criteria, maker),
    }
    const { score } = conclusionOf(after(allMarked(), found, concluding())) ?? {}
    expect(score).toMatchObject({ score: 100, passed: false, failedBy: ['SPECIAL_DEDUCTIONS'] })
  })
})

describe('the reply', () => {
  const concluded = after(allMarked(), concluding())
  const reply = (one: Assessment, viewer: Viewer, today: string) =>
    replyToAssessment(one, { version: one.version, text: '有异议', attachments: [] }, viewer, today)

  test('is the provider’s, once, to the 30th day', () => {
    expect(reply(concluded, provider, '2026-04-09')).toMatchObject({ type: 'REPLIED' })
    expect(() => reply(concluded, provider, '2026-04-10')).toThrow(refusal('REPLY_PERIOD_OVER', 'id'))
    for (const viewer of [otherProvider, point, maker])
      expect(() => reply(concluded, viewer, DAY)).toThrow(refusal('NOT_FOUND', 'id'))
    expect(() => reply(after(allMarked()), provider, DAY)).toThrow(refusal('NOT_FOUND', 'id'))
    const replied = after(allMarked(), concluding(), {
      viewer: provider,
      at,
      decide: (one) => reply(one, provider, DAY),
    })
    expect(() => reply(replied, provider, DAY)).toThrow(refusal('REPLY_GIVEN', 'id'))
    expect([assessmentDeadlines(concluded), assessmentDeadlines(replied)]).toEqual([
      [expect.objectContaining({ on: '2026-04-09', leads: [14, 3], inboxes: [{ role: 'PROVIDER', id: '01P' }] })],
      [],
    ])
  })
})

describe('taking back', () => {
  test('is for the side that opened it, while it is open or concluded', () => {
    const byAuditor = lived(evolveAssessment, '01P.01A', opening(grading, auditor), []).doc
    const withdraw = (one: Assessment, viewer: Viewer) => () =>
      withdrawAssessment(one, { version: one.version, reason: '重评' }, viewer)
    expect(withdraw(byAuditor, maker)).toThrow(refusal('NOT_FOUND', 'id'))
    expect(withdraw(byAuditor, auditor)).not.toThrow()
    expect(withdraw(after(), colleague)).not.toThrow()
    expect(withdraw(after(withdrawing), maker)).toThrow(refusal('ACTION_NOT_ALLOWED', 'id'))
  })

  test('leaves nothing that others may rest on', () => {
    expect(resultOf(after(allMarked(), concluding()))).toMatchObject({ passed: true, band: '五星级', concludedOn: DAY })
    expect([after(), after(allMarked(), concluding(), withdrawing)].map(resultOf)).toEqual([undefined, undefined])
  })
})

test('nothing is there for the assessed before it is concluded; then it is whole, also once withdrawn', () => {
  const of = (...steps: Step[]) => lived(evolveAssessment, '01P.01A', opening(certification), steps).doc
  const insiders: readonly Viewer[] = [maker, auditor, provider, point]
  const seers = (one: Assessment) =>
    ([maker, auditor, otherMaker, provider, otherProvider, point, { ...point, pointId: '01P.02S' }] as Viewer[])
      .filter((viewer) => seesAssessment(viewer, one))
      .map((viewer) => insiders.indexOf(viewer))
  expect(seers(of())).toEqual([0, 1])
  expect(seers(of(withdrawing))).toEqual([0, 1])
  expect(seers(of(allMarked(), concluding()))).toEqual([0, 1, 2, 3])
  expect(seers(of(allMarked(), concluding(), withdrawing))).toEqual([0, 1, 2, 3])
  const others = roles.filter(
    (role) => !['PLATFORM', 'MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT'].includes(role),
  )
  for (const role of others)
    expect(
      seesAssessment({ ...point, role, region: '420000' } as unknown as Viewer, of(allMarked(), concluding())),
    ).toBe(false)
})

test('who is told: the provider and the point, and the maker of what its auditor found', () => {
  const told = (assessed: typeof grading | typeof certification, viewer: Viewer, ...steps: Step[]) => {
    const { doc, entries } = lived(evolveAssessment, '01P.01A', opening(assessed, viewer), steps)
    const last = entries.at(-1)
    return last ? assessmentNotices(last.event, doc, at).map(({ inbox, kind }) => `${inbox.role} ${kind}`) : []
  }
  expect(told(certification, maker, allMarked())).toEqual([])
  expect(told(certification, maker, allMarked(), concluding())).toEqual([
    'PROVIDER ASSESSMENT_PASSED',
    'SERVICE_POINT ASSESSMENT_PASSED',
  ])
  expect(told(grading, auditor, allMarked(criteria, auditor), concluding(criteria, auditor))).toEqual([
    'PROVIDER ASSESSMENT_PASSED',
    'MANUFACTURER ASSESSMENT_PASSED',
  ])
  expect(told(grading, maker, withdrawing)).toEqual([])
  expect(told(grading, maker, allMarked(), concluding(), withdrawing)).toEqual(['PROVIDER ASSESSMENT_WITHDRAWN'])
})

test('a result holds a year, by its edition or a later one of the same set', () => {
  const concludedOn = DAY
  const held = [-1, 0, 365, 366].map((days) => holdsOn({ concludedOn }, addDays(DAY, days)))
  expect(held).toEqual([false, true, true, false])
  const by = (criteriaId: string) => isByEdition({ criteriaId }, '01M.01C~002')
  expect(['01M.01C~001', '01M.01C~002', '01M.01C~010', '01M.01D~002', '02M.01C~002'].map(by)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ])
})

/** Random sheets by random criteria, marked in parts, some again, by the right and the wrong people. */
const histories = anyContents.chain((contents) => {
  const set = setOf(contents)
  const people = fc.constantFrom(maker, maker, maker, colleague, auditor, provider)
  const marking = fc
    .tuple(anyMarks(contents), fc.nat(), fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }), people)
    .map(([marks, cut, count, viewer]): Step => {
      const from = cut % marks.length
      const some = [...marks.slice(from), ...marks.slice(0, cut % 3 === 0 ? from : 0)]
      const deductions = count === undefined ? undefined : [{ code: 'S1', count }]
      return {
        viewer,
        at,
        decide: (one) =>
          markItems(
            one,
            { version: one.version, marks: some.map((mark) => ({ ...mark, attachments: [pdf] })), deductions },
            set,
            viewer,
          ),
      }
    })
  const replying: Step = {
    viewer: provider,
    at,
    decide: (one) => replyToAssessment(one, { version: one.version, text: '说明', attachments: [pdf] }, provider, DAY),
  }
  const step = fc.oneof(
    { arbitrary: marking, weight: 5 },
    { arbitrary: people.map((viewer) => concluding(set, viewer)), weight: 3 },
    { arbitrary: fc.constantFrom(replying, withdrawing), weight: 1 },
  )
  // Every other history is taken to its end, unless it had one before.
  const end = fc.tuple(anyMarks(contents), fc.boolean()).map(([marks, taken]): Step[] => {
    const all = marks.map((mark) => ({ ...mark, attachments: [pdf] }))
    const last: Step = {
      viewer: maker,
      at,
      decide: (one) => markItems(one, { version: one.version, marks: all }, set, maker),
    }
    return taken ? [last, concluding(set)] : []
  })
  return fc
    .tuple(fc.array(step, { maxLength: 12 }), end)
    .map(([steps, more]) => [...steps, ...more])
    .map((steps) => ({ set, ...lived(evolveAssessment, '01P.01A', opening(grading, maker, set), steps) }))
})

test('a document is its log folded together, and the score shown is the score of the marks in the log', () => {
  let concluded = 0
  fc.assert(
    fc.property(histories, ({ set, doc, entries }) => {
      expectReplay(evolveAssessment, { doc, entries })
      const marks = new Map(
        entries.flatMap(({ event }) => (event.type === 'MARKED' ? event.marks : [])).map((mark) => [mark.code, mark]),
      )
      const found = entries.flatMap(({ event }) => (event.type === 'MARKED' ? (event.deductions ?? []) : []))
      const deductions = entries.findLast(({ event }) => event.type === 'MARKED' && event.deductions)
        ? found.slice(-1)
        : []
      expect(stageOf(doc).sheet.deductions).toEqual(deductions)
      const shown = conclusionOf(doc)?.score
      if (!shown) return
      concluded += 1
      expect(shown).toEqual(score(set, { marks: [...marks.values()], deductions }))
    }),
  )
  expect(concluded).toBeGreaterThan(20)
})
