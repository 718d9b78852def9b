import fc from 'fast-check'
import { seesInspection } from '../../functions/admission/conduct/conduct-access'
import {
  type Inspection,
  type InspectionEvent,
  inspectionDeadlines,
  isLate,
  reportedItems,
} from '../../functions/admission/conduct/inspection'
import {
  acknowledgeInspection,
  correctionOf,
  type FindingInput,
  nonconformityOf,
  type PlanInput,
  planInspection,
  reportInspection,
  startInspection,
  submitCorrection,
  verifyCorrection,
} from '../../functions/admission/conduct/inspection-actions'
import { evolveInspection } from '../../functions/admission/conduct/inspection-log'
import { addDays } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, replay } from '../../functions/shared/journal'
import type { ErrorCode } from '../../functions/shared/messages/index'
import type { Viewer } from '../../functions/shared/viewer'
import { code, noon, people, step, type Told } from '../support/conduct'

const { maker, otherMaker, hotline, auditor, provider, otherProvider, platform } = people
const refusal = (errorCode: ErrorCode, ...field: string[]) => expect.objectContaining({ code: errorCode, field })

const input: PlanInput = {
  manufacturerId: '01M',
  providerId: '01P',
  pointId: '01P.01S',
  inspector: '陈工',
  plannedOn: '2026-03-12',
  announced: true,
  items: [
    { aspect: 'SERVICE_QUALITY', requirement: '工单当场签字' },
    { aspect: 'PRICES_AND_FEES', requirement: '价目表上墙' },
    { aspect: 'PART_QUALITY', requirement: '旧件封存可查' },
  ],
}
const findings: readonly FindingInput[] = [
  { item: 2, result: 'MINOR', evidence: '价目表为去年版本', attachments: [] },
  { item: 1, result: 'CONFORMING', attachments: [] },
  { item: 3, result: 'MAJOR', evidence: '三件旧件无封签', attachments: [] },
]
const actions = [
  { item: 2, owner: '刘店长', action: '更换价目表' },
  { item: 3, owner: '张师傅', action: '重新封存并登记' },
]

type InspectionTold = Told<Inspection, InspectionEvent>
const next = (told: InspectionTold | undefined, event: InspectionEvent, viewer: Viewer, day: string): InspectionTold =>
  step(evolveInspection, told, '01P.01I', event, viewer, noon(day))

const planned = (change: Partial<PlanInput> = {}) =>
  next(undefined, planInspection({ ...input, ...change }, noon('2026-03-10')), maker, '2026-03-10')
const started = (told = planned(), day = '2026-03-12') =>
  next(told, startInspection(told.doc, maker, noon(day)), maker, day)
const reported = (rows = findings, told = started()) => {
  const report = { findings: rows, summary: '两项不符合' }
  return next(told, reportInspection(told.doc, report, code, maker, noon('2026-03-12')), maker, '2026-03-12')
}
const acknowledged = (rows = actions, told = reported()) =>
  next(told, acknowledgeInspection(told.doc, { text: '认可', actions: rows }, provider), provider, '2026-03-13')
const corrected = (item: number, day: string, told = acknowledged()) =>
  next(told, submitCorrection(told.doc, { item, text: '已完成', attachments: [] }, provider), provider, day)
const verified = (item: number, accept: boolean, day: string, told: InspectionTold) =>
  next(told, verifyCorrection(told.doc, { item, accept, reason: '照片不清' }, maker), maker, day)

describe('N7 an inspection is planned', () => {
  test('with its steps numbered, on a day from today on', () => {
    expect(planned().doc).toMatchObject({ state: 'PLANNED', items: [{ item: 1 }, { item: 2 }, { item: 3 }] })
    expect(() => planned({ plannedOn: '2026-03-09' })).toThrow(refusal('OUT_OF_RANGE', 'input', 'plannedOn'))
    expect(() => planned({ items: [] })).toThrow(refusal('OUT_OF_RANGE', 'input', 'items'))
    expect(() => planned({ inspector: ' ' })).toThrow(refusal('REQUIRED', 'input', 'inspector'))
    const wordy = [{ aspect: 'PART_QUALITY', requirement: '长'.repeat(201) }] as const
    expect(() => planned({ items: wordy })).toThrow(refusal('TOO_LONG', 'input', 'items', '0', 'requirement'))
  })

  test('and an unannounced one does not exist for the provider before it has begun', () => {
    const hidden = planned({ announced: false })
    expect(seesInspection(provider, hidden.doc)).toBe(false)
    expect([maker, auditor, platform].every((viewer) => seesInspection(viewer, hidden.doc))).toBe(true)
    expect(() => acknowledgeInspection(hidden.doc, { text: '?', actions: [] }, provider)).toThrow(
      refusal('NOT_FOUND', 'input', 'id'),
    )
    expect(seesInspection(provider, started(hidden).doc)).toBe(true)
    expect(seesInspection(provider, planned().doc)).toBe(true)
  })

  test('and seen by its parties only', () => {
    for (const viewer of [otherMaker, otherProvider, hotline])
      expect(seesInspection(viewer, acknowledged().doc)).toBe(false)
  })

  test('and begins on its day or later', () => {
    expect(() => started(planned(), '2026-03-11')).toThrow(refusal('OUT_OF_RANGE', 'input', 'id'))
    expect(started(planned(), '2026-03-14').doc).toMatchObject({ state: 'IN_PROGRESS', startedOn: '2026-03-14' })
  })
})

describe('N7 a report', () => {
  test('has one finding for each item, and each nonconformity its deadline by the code', () => {
    const { doc } = reported()
    expect(doc.findings.map(({ item }) => item)).toEqual([1, 2, 3])
    expect(doc.corrections).toEqual([
      { item: 2, dueOn: '2026-04-11', progress: { state: 'TO_PLAN' } },
      { item: 3, dueOn: '2026-03-22', progress: { state: 'TO_PLAN' } },
    ])
    expect(reportedItems(doc).map(({ finding, correction }) => [finding?.result, correction?.dueOn])).toEqual([
      ['CONFORMING', undefined],
      ['MINOR', '2026-04-11'],
      ['MAJOR', '2026-03-22'],
    ])
  })

  test.each<[string, readonly FindingInput[], ErrorCode, string[]]>([
    ['without one of them', findings.slice(1), 'FINDING_MISSING', ['findings']],
    ['with one twice', [...findings, ...findings], 'INVALID_VALUE', ['findings', '3', 'item']],
    [
      'with one that was not planned',
      [...findings, { item: 4, result: 'MINOR', evidence: '?', attachments: [] }],
      'ITEM_UNKNOWN',
      ['findings', '3', 'item'],
    ],
    [
      'with a nonconformity that nobody saw',
      [{ item: 2, result: 'MAJOR', evidence: ' ', attachments: [] }, ...findings.slice(1)],
      'REQUIRED',
      ['findings', '0', 'evidence'],
    ],
  ])('but not %s', (_what, rows, errorCode, field) => {
    expect(() => reported(rows)).toThrow(refusal(errorCode, 'input', ...field))
  })

  test('needs a code in force', () => {
    const { doc } = started()
    const report = { findings, summary: '两项不符合' }
    expect(() => reportInspection(doc, report, undefined, maker, noon('2026-03-12'))).toThrow(
      refusal('NO_CODE_IN_FORCE', 'input'),
    )
  })

  test('without nonconformity is closed once the provider took note', () => {
    const good = findings.map((finding) => ({ ...finding, result: 'CONFORMING' as const }))
    expect(acknowledged([], reported(good)).doc.state).toBe('CLOSED')
  })

  test('is not for others to write, and not before there was an inspection', () => {
    const report = { findings, summary: '两项不符合' }
    for (const viewer of [otherMaker, auditor, platform, provider])
      expect(() => reportInspection(started().doc, report, code, viewer, noon('2026-03-12'))).toThrow(
        refusal('NOT_FOUND', 'input', 'id'),
      )
    expect(() => reported(findings, planned())).toThrow(refusal('ACTION_NOT_ALLOWED', 'input', 'id'))
  })
})

describe('N7 nonconformities are put right', () => {
  test('by somebody named for each of them', () => {
    expect(() => acknowledged(actions.slice(1))).toThrow(refusal('CORRECTION_MISSING', 'input', 'actions'))
    expect(() => acknowledged([...actions, { item: 1, owner: '刘店长', action: '签字' }])).toThrow(
      refusal('ITEM_UNKNOWN', 'input', 'actions', '2', 'item'),
    )
    expect(correctionOf(acknowledged().doc, 3).progress).toEqual({
      state: 'OPEN',
      planned: { owner: '张师傅', action: '重新封存并登记' },
    })
  })

  test('with evidence that the maker accepts, until nothing is left', () => {
    const once = verified(3, true, '2026-03-21', corrected(3, '2026-03-20'))
    expect(once.doc.state).toBe('ACKNOWLEDGED')
    const both = verified(2, true, '2026-03-23', corrected(2, '2026-03-22', once))
    expect(both.doc.state).toBe('CLOSED')
    expect(replay(evolveInspection, both.log)).toEqual(both.doc)
  })

  test('or rejects with a reason, and then the deadline stays', () => {
    const rejected = verified(3, false, '2026-03-21', corrected(3, '2026-03-20'))
    expect(correctionOf(rejected.doc, 3)).toMatchObject({
      dueOn: '2026-03-22',
      progress: { state: 'OPEN', rejected: '照片不清' },
    })
    expect(() => verifyCorrection(corrected(3, '2026-03-20').doc, { item: 3, accept: false }, maker)).toThrow(
      refusal('REQUIRED', 'input', 'reason'),
    )
    expect(() => verified(3, true, '2026-03-21', acknowledged())).toThrow(refusal('ACTION_NOT_ALLOWED', 'input', 'id'))
  })

  test('late from the day after the deadline on, by the dates alone', () => {
    const late = (told: InspectionTold, today: string) => isLate(correctionOf(told.doc, 3), today)
    expect([late(acknowledged(), '2026-03-22'), late(acknowledged(), '2026-03-23')]).toEqual([false, true])
    const inTime = corrected(3, '2026-03-22')
    expect(late(inTime, '2026-12-31')).toBe(false)
    expect(late(verified(3, true, '2026-05-01', inTime), '2026-12-31')).toBe(false)
    expect(late(verified(3, false, '2026-04-01', inTime), '2026-04-01')).toBe(true)
    expect(late(corrected(3, '2026-03-23'), '2026-03-23')).toBe(true)
  })

  test('and both parties are told ahead of each deadline without evidence', () => {
    const inboxes = [
      { role: 'PROVIDER', id: '01P' },
      { role: 'MANUFACTURER', id: '01M' },
    ]
    expect(inspectionDeadlines(acknowledged().doc)).toMatchObject([
      { kind: 'CORRECTION_DUE', on: '2026-04-11', inboxes, params: { count: 1 }, leads: [14, 7, 3, 0] },
      { kind: 'CORRECTION_DUE', on: '2026-03-22', inboxes, params: { count: 1 }, leads: [14, 7, 3, 0] },
    ])
    expect(inspectionDeadlines(corrected(3, '2026-03-20').doc).map(({ on }) => on)).toEqual(['2026-04-11'])
  })
})

test('N21 a breach rests on a nonconformity, not on what conforms', () => {
  expect(nonconformityOf(reported().doc, 3)).toMatchObject({ finding: { result: 'MAJOR' }, reportedOn: '2026-03-12' })
  expect(() => nonconformityOf(reported().doc, 1)).toThrow(refusal('FINDING_CONFORMS', 'input', 'evidence', 'item'))
  expect(() => nonconformityOf(reported().doc, 9)).toThrow(refusal('ITEM_UNKNOWN', 'input', 'evidence', 'item'))
  expect(() => nonconformityOf(started().doc, 3)).toThrow(refusal('ITEM_UNKNOWN', 'input', 'evidence', 'item'))
})

test('N7 whatever is tried by whomever, an inspection is reproduced from its log alone', () => {
  const viewers = [maker, provider, otherMaker, otherProvider, auditor, platform]
  const tries = fc.array(
    fc.record({
      what: fc.nat(5),
      who: fc.nat(viewers.length - 1),
      item: fc.integer({ min: 1, max: 4 }),
      accept: fc.boolean(),
      days: fc.nat(5),
    }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(tries, fc.boolean(), (tried, announced) => {
      let told = planned({ announced })
      let day = '2026-03-12'
      for (const { what, who, item, accept, days } of tried) {
        day = addDays(day, days)
        const viewer: Viewer = viewers[who] ?? maker
        const words = { item, text: '已完成', attachments: [] }
        const events = [
          () => startInspection(told.doc, viewer, noon(day)),
          () => reportInspection(told.doc, { findings, summary: '两项不符合' }, code, viewer, noon(day)),
          () => acknowledgeInspection(told.doc, { text: '认可', actions }, viewer),
          () => submitCorrection(told.doc, words, viewer),
          () => verifyCorrection(told.doc, { item, accept, reason: '照片不清' }, viewer),
        ] as const
        try {
          const event = events[what]?.()
          if (event) told = next(told, event, viewer, day)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
        }
      }
      expect(replay(evolveInspection, told.log)).toEqual(told.doc)
      expect(checkEntries(told.log, told.doc)).toBeUndefined()
      const open = told.doc.corrections.some(({ progress }) => progress.state !== 'VERIFIED')
      expect(told.doc.state === 'CLOSED' && open).toBe(false)
    }),
  )
})
