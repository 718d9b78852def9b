import {
  type Application,
  type ApplicationEvent,
  type Hearing,
  hearingOpenUntil,
} from '../../functions/admission/applications/application'
import { evolveApplication } from '../../functions/admission/applications/application-log'
import {
  applicationDeadlines,
  callDeadlines,
  noticesOf,
} from '../../functions/admission/applications/application-notices'
import { askSupplement, shortList, submit, supplement, withdraw } from '../../functions/admission/applications/apply'
import { evolveCall, type RecruitmentCall } from '../../functions/admission/applications/call'
import { closeCall, draftCall, openCall, reviseCall } from '../../functions/admission/applications/call-life'
import { reply } from '../../functions/admission/applications/decide-application'
import { checkFacts, type Facts, shortfallsOf } from '../../functions/admission/applications/facts'
import { appointPanel } from '../../functions/admission/applications/panel-life'
import { calledFor, checkNeeds, placesFor } from '../../functions/admission/applications/places'
import type { Viewer } from '../../functions/shared/viewer'
import {
  append,
  callInput,
  criteria,
  day,
  facts,
  type KeptApplication,
  maker,
  members,
  openedCall,
  provider,
  submitted,
} from '../support/recruitment'
import { refusal } from '../support/refusal'

const own = provider('P1')
const auditor: Viewer = { role: 'AUDITOR', subject: 'third', manufacturerId: 'M' }

describe('N9 points called for', () => {
  test.each([
    [12_001, 4_000, 1, 3],
    [12_000, 4_000, 1, 2],
    [1, 4_000, 0, 1],
    [4_000, 4_000, 5, 0],
  ])('%s units at %s a point, %s there: %s', (soldPerYear, unitsPerPoint, contracted, places) => {
    expect(placesFor({ region: '420100', soldPerYear, unitsPerPoint, contracted })).toBe(places)
  })

  const need = { region: '420100', soldPerYear: 10, unitsPerPoint: 5 }
  test.each([
    ['no region', [], 'REQUIRED', []],
    ['an unknown one', [{ ...need, region: '429999' }], 'UNKNOWN_REGION', ['0', 'region']],
    ['one within another', [need, { ...need, region: '420106' }], 'REGIONS_OVERLAP', ['1', 'region']],
    ['one around another', [need, { ...need, region: '420000' }], 'REGIONS_OVERLAP', ['1', 'region']],
    ['the same twice', [need, need], 'REGIONS_OVERLAP', ['1', 'region']],
    ['nothing sold', [{ ...need, soldPerYear: 0 }], 'OUT_OF_RANGE', ['0', 'soldPerYear']],
    ['no units a point', [{ ...need, unitsPerPoint: 0 }], 'OUT_OF_RANGE', ['0', 'unitsPerPoint']],
  ])('not with %s', (_what, needs, code, field) => {
    expect(refusal(() => checkNeeds(needs, ['regions']))).toEqual({ code, field: ['regions', ...field] })
  })

  test('not with enough points there', () => {
    const counted = [
      { ...need, contracted: 1 },
      { ...need, contracted: 2 },
    ]
    expect(refusal(() => calledFor(counted, (i) => ['regions', String(i)]))).toEqual({
      code: 'NO_POINT_CALLED_FOR',
      field: ['regions', '1'],
    })
  })
})

describe('N4 what is declared', () => {
  const declared = (change: { readonly [S in keyof Facts]?: Partial<Facts[S]> }): Facts => ({
    technicians: { ...facts.technicians, ...change.technicians },
    equipment: { ...facts.equipment, ...change.equipment },
    communications: { ...facts.communications, ...change.communications },
    coverage: { ...facts.coverage, ...change.coverage },
    logistics: { ...facts.logistics, ...change.logistics },
    finance: { ...facts.finance, ...change.finance },
  })
  test.each([
    ['more certified than there are', { technicians: { certified: 13 } }, 'OUT_OF_RANGE', 'technicians.certified'],
    ['fewer than no instruments', { equipment: { instruments: -1 } }, 'OUT_OF_RANGE', 'equipment.instruments'],
    ['delivery in more than a year', { logistics: { deliveryDays: 366 } }, 'OUT_OF_RANGE', 'logistics.deliveryDays'],
    ['a county elsewhere', { coverage: { counties: ['430102'] } }, 'OUTSIDE_REGION', 'coverage.counties.0'],
    ['a county nobody knows', { coverage: { counties: ['420199'] } }, 'UNKNOWN_REGION', 'coverage.counties.0'],
    ['a long note', { finance: { note: '长'.repeat(501) } }, 'TOO_LONG', 'finance.note'],
  ])('not %s', (_what, change, code, field) => {
    expect(refusal(() => checkFacts(declared(change), '420100', []))).toEqual({ code, field: field.split('.') })
  })

  test('N9 where it falls short of what is asked', () => {
    expect(shortfallsOf(facts, { technicians: 12, certified: 9, points: 3 })).toEqual([
      { figure: 'CERTIFIED', declared: 8, asked: 9 },
      { figure: 'POINTS', declared: 2, asked: 3 },
    ])
  })
})

describe('N1 a call', () => {
  const drafted = () =>
    append(evolveCall, 'M.01C', undefined, draftCall('M', callInput, criteria, maker), maker, day(0))

  test('is opened on criteria in force on its first day', () => {
    const { doc } = drafted()
    const later = { ...criteria, publication: { at: '', effectiveFrom: '2026-03-02' } } as typeof criteria
    const onThem = { criteria: later, contracted: [2, 0] }
    expect(refusal(() => openCall(doc, doc, onThem, maker, day(0)))).toMatchObject({ code: 'CRITERIA_NOT_IN_FORCE' })
    expect(openCall(doc, doc, onThem, maker, day(1))).toEqual({ type: 'OPENED' })
  })

  test('N9 is opened for the points that are still called for', () => {
    const { doc } = drafted()
    const onDay = (contracted: readonly number[]) => openCall(doc, doc, { criteria, contracted }, maker, day(0))
    const [first, second] = doc.regions
    expect(onDay([3, 0])).toEqual({ type: 'OPENED', regions: [{ ...first, contracted: 3, places: 1 }, second] })
    expect(append(evolveCall, 'M.01C', drafted(), onDay([3, 0]), maker, day(0)).doc.regions[0]?.places).toBe(1)
    expect(refusal(() => onDay([2, 1]))).toEqual({ code: 'NO_POINT_CALLED_FOR', field: ['input', 'id'] })
  })

  test.each([
    ['with its last day before its first', { closesOn: '2026-02-28' }, 'INVALID_DATE_RANGE', ['input', 'closesOn']],
    ['without a title', { title: ' ' }, 'REQUIRED', ['input', 'title']],
    [
      'asking for less than nothing',
      { qualification: { points: -1 } },
      'OUT_OF_RANGE',
      ['input', 'qualification', 'points'],
    ],
  ])('not %s', (_what, change, code, field) => {
    expect(refusal(() => draftCall('M', { ...callInput, ...change }, criteria, maker))).toEqual({ code, field })
  })

  test('not by criteria of another maker, nor for another purpose', () => {
    const field = ['input', 'criteriaSetId']
    const foreign = { ...criteria, manufacturerId: 'X' }
    const grading = { ...criteria, purpose: 'GRADING' } as const
    expect(refusal(() => draftCall('M', callInput, foreign, maker))).toEqual({ code: 'NOT_FOUND', field })
    expect(refusal(() => draftCall('M', callInput, grading, maker))).toEqual({ code: 'CRITERIA_OTHER_PURPOSE', field })
  })

  test('is not opened after its last day, and not changed once it is open', () => {
    const { doc } = drafted()
    const counted = { criteria, contracted: [2, 0] }
    expect(refusal(() => openCall(doc, doc, counted, maker, day(31)))).toMatchObject({ code: 'INVALID_DATE_RANGE' })
    const open = openedCall().doc
    const change = { ...callInput, version: open.version }
    expect(refusal(() => reviseCall(open, change, criteria, maker))).toMatchObject({ code: 'ACTION_NOT_ALLOWED' })
  })

  test('closes after its last day, before it only with a reason', () => {
    const { doc } = openedCall()
    const field = ['input', 'reason']
    expect(refusal(() => closeCall(doc, doc, maker, day(30)))).toEqual({ code: 'CLOSING_NEEDS_REASON', field })
    expect(closeCall(doc, doc, maker, day(31))).toEqual({ type: 'CLOSED' })
    expect(closeCall(doc, { ...doc, reason: ' 已足 ' }, maker, day(3))).toEqual({ type: 'CLOSED', reason: '已足' })
  })

  test('is the maker’s own: its auditor and strangers change nothing', () => {
    const { doc } = openedCall()
    for (const viewer of [auditor, own, { ...maker, manufacturerId: 'X' } as Viewer])
      expect(refusal(() => closeCall(doc, { ...doc, reason: 'x' }, viewer, day(1)))).toMatchObject({
        code: 'NOT_FOUND',
      })
  })

  test('reminds of its last day while it is open', () => {
    const { doc } = openedCall()
    expect(callDeadlines(doc)).toEqual([expect.objectContaining({ kind: 'RECRUITMENT_CALL_CLOSES', on: '2026-03-31' })])
    const closed = append(evolveCall, doc.id, { doc, log: [] }, closeCall(doc, doc, maker, day(31)), maker, day(31))
    expect(callDeadlines(closed.doc)).toEqual([])
  })
})

describe('N3 a panel', () => {
  test.each([
    ['nobody', [], 'REQUIRED', []],
    ['the same person twice', [...members(), ...members().slice(0, 1)], 'MEMBER_TWICE', ['6', 'subject']],
    ['too many', [1, 2, 3, 4].flatMap(members), 'OUT_OF_RANGE', []],
  ])('not with %s', (_what, people, code, field) => {
    const { doc } = openedCall()
    expect(refusal(() => appointPanel(doc, people, maker))).toEqual({ code, field: ['input', 'members', ...field] })
  })
})

describe('an application', () => {
  const call: RecruitmentCall = openedCall().doc
  const input = { region: '420100', facts, attachments: [] }
  const happen = (before: KeptApplication, event: ApplicationEvent, by: Viewer, at: Date): KeptApplication =>
    append(evolveApplication, before.doc.id, before, event, by, at)
  const asked = () => {
    const filed = submitted(call, 'P1')
    const event = askSupplement(filed.doc, { version: 1, what: '缴税证明', until: '2026-03-08' }, maker, day(1))
    return happen(filed, event, maker, day(1))
  }
  const turnedDown = () => {
    const filed = submitted(call, 'P1')
    const event = shortList(filed.doc, { version: 1, qualified: false, reason: '不足' }, maker, day(2))
    return happen(filed, event, maker, day(2))
  }

  test.each([
    ['before the call’s first day', day(-1), input, 'CALL_NOT_OPEN', ['input', 'callId']],
    ['after its last', day(31), input, 'CALL_NOT_OPEN', ['input', 'callId']],
    [
      'for a region it does not name',
      day(1),
      { ...input, region: '420200' },
      'REGION_NOT_CALLED_FOR',
      ['input', 'region'],
    ],
    [
      'with too many documents',
      day(1),
      {
        ...input,
        attachments: Array.from({ length: 31 }, (_, i) => ({
          id: `${i}`,
          name: '',
          contentType: '',
          bytes: 1,
          sha256: '',
        })),
      },
      'OUT_OF_RANGE',
      ['input', 'attachmentIds'],
    ],
  ])('not %s', (_when, at, given, code, field) => {
    expect(refusal(() => submit(call, given, own, at))).toEqual({ code, field })
  })

  test('on the last day, until midnight in Shanghai', () => {
    expect(submit(call, input, own, new Date('2026-03-31T15:59:59Z')).id).toBe('P1.01C~M~420100')
    expect(refusal(() => submit(call, input, own, new Date('2026-03-31T16:00:00Z')))).toMatchObject({
      code: 'CALL_NOT_OPEN',
    })
  })

  test('a supplement comes by its day; before it nobody decides without it', () => {
    const { doc } = asked()
    const given = { version: 2, facts, attachments: [] }
    expect(supplement(doc, call, given, own, day(7)).type).toBe('SUPPLEMENTED')
    expect(refusal(() => supplement(doc, call, given, own, day(8)))).toMatchObject({ code: 'SUPPLEMENT_OVERDUE' })
    const turn = { version: 2, qualified: false, reason: '未补' }
    expect(refusal(() => shortList(doc, turn, maker, day(7)))).toMatchObject({ code: 'SUPPLEMENT_AWAITED' })
    expect(shortList(doc, turn, maker, day(8)).type).toBe('NOT_SHORT_LISTED')
    expect(applicationDeadlines(doc)).toEqual([
      expect.objectContaining({ kind: 'APPLICATION_SUPPLEMENT_DUE', on: '2026-03-08' }),
    ])
  })

  test.each(['2026-03-02', '2026-04-02'])('a supplement is not asked by %s', (until) => {
    const { doc } = submitted(call, 'P1')
    const asking = { version: 1, what: '证明', until }
    expect(refusal(() => askSupplement(doc, asking, maker, day(1)))).toEqual({
      code: 'OUT_OF_RANGE',
      field: ['input', 'until'],
    })
  })

  test('the right of reply lasts 14 days, is used once, and is reminded of until then', () => {
    const { doc } = turnedDown()
    expect(applicationDeadlines(doc)).toEqual([
      expect.objectContaining({ kind: 'APPLICATION_REPLY_PERIOD_ENDS', on: '2026-03-17' }),
    ])
    const given = { version: 2, text: '申辩' }
    expect(refusal(() => reply(doc, given, own, day(17)))).toMatchObject({ code: 'REPLY_PERIOD_OVER' })
    const replied = happen(turnedDown(), reply(doc, given, own, day(16)), own, day(16))
    const answerDue = { kind: 'APPLICATION_ANSWER_DUE', on: '2026-03-31', inboxes: [{ role: 'MANUFACTURER', id: 'M' }] }
    expect(applicationDeadlines(replied.doc)).toEqual([expect.objectContaining(answerDue)])
    expect(refusal(() => reply(replied.doc, { ...given, version: 3 }, own, day(16)))).toMatchObject({
      code: 'REPLY_GIVEN',
    })
  })

  test('a call waits for the answer to a reply, also to what a panel has judged', () => {
    const { doc } = turnedDown()
    expect(hearingOpenUntil(doc)).toBe('2026-03-17')
    const replied = happen(turnedDown(), reply(doc, { version: 2, text: '申辩' }, own, day(16)), own, day(16)).doc
    expect(hearingOpenUntil(replied)).toBe('9999-12-31')
    const { life } = replied
    if (!('hearing' in life)) throw new Error(life.state)
    const judged = (hearing: Hearing) => hearingOpenUntil({ life: { state: 'DECIDED', hearing } as never })
    expect(judged(life.hearing)).toBe('9999-12-31')
    expect(judged({ until: life.hearing.until })).toBeUndefined()
    expect(judged({ ...life.hearing, answer: { text: '维持', upheld: true, by: 'm', at: '' } })).toBeUndefined()
  })

  test.each<[string, (doc: Application) => unknown]>([
    ['asks for more', (doc) => askSupplement(doc, { version: 1, what: 'x', until: '2026-03-08' }, auditor, day(1))],
    ['short-lists', (doc) => shortList(doc, { version: 1, qualified: true, reason: 'x' }, own, day(1))],
    ['withdraws', (doc) => withdraw(doc, { version: 1 }, provider('P2'))],
    ['replies', (doc) => reply(doc, { version: 1, text: 'x' }, provider('P2'), day(1))],
  ])('nobody else %s', (_what, act) => {
    expect(refusal(() => act(submitted(call, 'P1').doc))).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'id'] })
  })

  test('a stale version is refused', () => {
    const { doc } = asked()
    expect(refusal(() => withdraw(doc, { version: 1 }, own))).toEqual({
      code: 'STALE_VERSION',
      field: ['input', 'version'],
    })
  })

  test('each side is told what the other did', () => {
    const { doc, log } = turnedDown()
    const told = log.flatMap(({ event, at }) => noticesOf(event, doc, at).map(({ kind, inbox }) => [kind, inbox.role]))
    expect(told).toEqual([
      ['APPLICATION_RECEIVED', 'MANUFACTURER'],
      ['APPLICATION_NOT_SHORT_LISTED', 'PROVIDER'],
    ])
  })
})
