import {
  integrityScope,
  makerActing,
  seesBreach,
  seesConduct,
  seesDraft,
} from '../../functions/admission/conduct/conduct-access'
import type { Consequence } from '../../functions/admission/conduct/consequence'
import { decideConsequence, replyToConsequence } from '../../functions/admission/conduct/consequence-actions'
import {
  consequencesInEffect,
  integrityEntries,
  integrityEntryPage,
  integrityTallies,
} from '../../functions/admission/conduct/integrity'
import { emptyLedger, type Ledger, type Points, withBreach } from '../../functions/admission/conduct/ledger'
import { talliesByKind } from '../../functions/admission/conduct/points'
import type { ErrorCode } from '../../functions/shared/messages/index'
import { type Role, roles, type Viewer } from '../../functions/shared/viewer'
import { noon, people } from '../support/conduct'

const { maker, otherMaker, hotline, auditor, provider, otherProvider, platform } = people
const regulator = (region: string): Viewer => ({ role: 'REGULATOR', subject: 'bureau', region })
const refusal = (errorCode: ErrorCode, ...field: string[]) => expect.objectContaining({ code: errorCode, field })

const points = (id: string, change: Partial<Points> = {}): Points => ({
  breachId: `01P.${id}`,
  manufacturerId: '01M',
  kind: 'OVERCHARGE',
  points: 3,
  occurredOn: '2026-03-01',
  confirmedOn: '2026-03-08',
  lapsesOn: '2027-03-01',
  finalFrom: '2026-03-16',
  ...change,
})
const ledger: Ledger = {
  ...emptyLedger('01P'),
  points: [
    points('A'),
    points('B', { manufacturerId: '02M' }),
    points('C', {
      manufacturerId: '02M',
      kind: 'NO_SHOW',
      points: 1,
      occurredOn: '2025-12-01',
      lapsesOn: '2026-06-01',
    }),
    points('D', { kind: 'FAKE_PART', points: 6, occurredOn: '2024-01-01', lapsesOn: '2026-01-01' }),
  ],
  consequences: [
    {
      consequenceId: '01P.A~WARNING',
      manufacturerId: '01M',
      kind: 'WARNING',
      breachId: '01P.A',
      proposedOn: '2026-03-08',
      effect: { from: '2026-03-20', until: '2026-05-01' },
    },
    {
      consequenceId: '01P.B~TRAINING',
      manufacturerId: '02M',
      kind: 'TRAINING',
      breachId: '01P.B',
      proposedOn: '2026-03-08',
    },
  ],
}

describe('N21 the integrity record follows the provider across makers', () => {
  test('as counts by kind and year over all makers together, without what has lapsed', () => {
    expect(integrityTallies(ledger, '2026-03-20')).toEqual([
      { year: 2026, kind: 'OVERCHARGE', breaches: 2, points: 6 },
      { year: 2025, kind: 'NO_SHOW', breaches: 1, points: 1 },
    ])
    expect(integrityTallies(ledger, '2026-06-01')).toEqual([{ year: 2026, kind: 'OVERCHARGE', breaches: 2, points: 6 }])
  })

  test('without a word on which maker: whichever it was, the record is the same', () => {
    const swapped = { ...ledger, points: ledger.points.map((line) => ({ ...line, manufacturerId: '03M' })) }
    for (const view of [integrityTallies, integrityEntries, consequencesInEffect])
      expect(view(swapped, '2026-03-20')).toEqual(view(ledger, '2026-03-20'))
    expect(
      JSON.stringify([integrityEntries(ledger, '2026-03-20'), consequencesInEffect(ledger, '2026-03-20')]),
    ).not.toMatch(/0[123]M/)
  })

  test('with the consequences in effect on the day, and none that is only proposed', () => {
    const on = (day: string) => consequencesInEffect(ledger, day).map(({ kind }) => kind)
    expect([on('2026-03-19'), on('2026-03-20'), on('2026-05-01'), on('2026-05-02')]).toEqual([
      [],
      ['WARNING'],
      ['WARNING'],
      [],
    ])
  })

  test('page by page, latest first, each with what it called for', () => {
    const first = integrityEntryPage(ledger, '2026-03-20', { first: 2 })
    expect(first.rows.map(({ node }) => [node.breachId, node.consequence])).toEqual([
      ['01P.B', undefined],
      ['01P.A', 'WARNING'],
    ])
    expect(first.hasNextPage).toBe(true)
    const after = first.rows[1]?.position
    expect(integrityEntryPage(ledger, '2026-03-20', { first: 2, after })).toMatchObject({
      rows: [{ node: { breachId: '01P.C' } }],
      hasNextPage: false,
    })
  })

  test('and re-evaluation reads the counts by kind', () => {
    expect(talliesByKind(ledger.points)).toEqual([
      { kind: 'OVERCHARGE', breaches: 2, points: 6 },
      { kind: 'FAKE_PART', breaches: 1, points: 6 },
      { kind: 'NO_SHOW', breaches: 1, points: 1 },
    ])
  })
})

describe('N21 what each may see', () => {
  const subject = { id: '01P', region: '420106' }

  test.each<[Viewer, ReturnType<typeof integrityScope>]>([
    [provider, 'FULL'],
    [platform, 'FULL'],
    [maker, 'TALLY'],
    [otherMaker, 'TALLY'],
    [regulator('420000'), 'DATES'],
    [regulator('420106'), 'DATES'],
    [regulator('430000'), 'NONE'],
    [otherProvider, 'NONE'],
    [auditor, 'NONE'],
    [hotline, 'NONE'],
    [{ role: 'SERVICE_POINT', subject: 's', providerId: '01P', pointId: '01P.01S' }, 'NONE'],
    [{ role: 'CUSTOMER', subject: 'c', customerKey: 'k' }, 'NONE'],
    [{ role: 'DEALER', subject: 'd', dealerId: 'd' }, 'NONE'],
  ])('of the record: $role $subject', (viewer, scope) => expect(integrityScope(viewer, subject)).toBe(scope))

  test('of breaches, inspections and findings: both parties, the maker’s own people, the platform', () => {
    const parties = { manufacturerId: '01M', providerId: '01P' }
    for (const viewer of [maker, auditor, provider, platform]) expect(seesConduct(viewer, parties)).toBe(true)
    for (const viewer of [otherMaker, otherProvider, hotline, regulator('420000')])
      expect(seesConduct(viewer, parties)).toBe(false)
    expect([seesBreach(hotline, parties), seesBreach({ ...hotline, manufacturerId: '02M' }, parties)]).toEqual([
      true,
      false,
    ])
  })

  test('of drafts: their owner and the platform', () => {
    const sees = [maker, platform, otherMaker, auditor, hotline, provider].map((viewer) => seesDraft(viewer, '01M'))
    expect(sees).toEqual([true, true, false, false, false, false])
  })

  test('only the maker’s people act in its name', () => {
    const others = roles.filter((role) => !['MANUFACTURER', 'HOTLINE', 'AUDITOR'].includes(role))
    for (const viewer of [maker, hotline, auditor]) expect(makerActing(viewer)).toBe('01M')
    const outsider = (role: Role) => ({ role, subject: 's' }) as Viewer
    for (const role of others) expect(() => makerActing(outsider(role))).toThrow(refusal('FORBIDDEN'))
  })
})

describe('N21 a consequence takes effect by decision, with notice', () => {
  const ground = {
    breachId: '01P.A',
    kind: 'OVERCHARGE',
    points: 3,
    occurredOn: '2026-03-01',
    lapsesOn: '2027-03-01',
  } as const
  const proposed: Consequence = {
    id: '01P.A~WARNING',
    version: 1,
    head: '',
    manufacturerId: '01M',
    providerId: '01P',
    codeId: '01M.01C',
    rule: { kind: 'WARNING', threshold: 3 },
    replyDays: 7,
    noticeDays: 3,
    breachId: '01P.A',
    grounds: [ground],
    points: 3,
    proposedOn: '2026-03-08',
    replyBy: '2026-03-15',
    standing: { state: 'PROPOSED' },
  }
  const input = { version: 1, takeEffect: true, reason: '屡次发生' }
  const decide = (change: Partial<Parameters<typeof decideConsequence>[1]> = {}, day = '2026-03-20', book = ledger) =>
    decideConsequence(proposed, { ...input, ...change }, book, maker, noon(day))

  test('from the end of the notice until the points no longer reach the threshold', () => {
    expect(decide()).toEqual({ type: 'TAKES_EFFECT', from: '2026-03-23', until: '2027-02-28', reason: '屡次发生' })
    expect(decide({ from: '2026-04-01', until: '2026-04-30' })).toMatchObject({
      from: '2026-04-01',
      until: '2026-04-30',
    })
  })

  test.each<[string, Partial<Parameters<typeof decideConsequence>[1]>, string, ErrorCode, string]>([
    ['without notice', { from: '2026-03-22' }, '2026-03-20', 'OUT_OF_RANGE', 'from'],
    ['after its points lapsed', { from: '2027-03-01' }, '2026-03-20', 'OUT_OF_RANGE', 'from'],
    ['longer than its points count', { until: '2027-03-01' }, '2026-03-20', 'OUT_OF_RANGE', 'until'],
    ['backwards', { until: '2026-03-22' }, '2026-03-20', 'OUT_OF_RANGE', 'until'],
    ['without a reason', { reason: ' ' }, '2026-03-20', 'REQUIRED', 'reason'],
    ['while the provider may reply', {}, '2026-03-15', 'REPLY_TIME_OPEN', 'id'],
    ['once its points have lapsed', {}, '2027-03-01', 'CONSEQUENCE_UNFOUNDED', 'id'],
    ['on a version nobody sees any more', { version: 2 }, '2026-03-20', 'STALE_VERSION', 'version'],
    ['waived, with a day', { takeEffect: false, from: '2026-04-01' }, '2026-03-20', 'INVALID_VALUE', 'from'],
  ])('but not %s', (_what, change, day, errorCode, field) => {
    expect(() => decide(change, day)).toThrow(refusal(errorCode, 'input', field))
  })

  test('and not while what it rests on may be appealed, or is', () => {
    const early = { ...ledger, points: [points('A', { finalFrom: '2026-03-21' })] }
    expect(() => decide({}, '2026-03-20', early)).toThrow(refusal('CONSEQUENCE_PREMATURE', 'input', 'id'))
    expect(decide({}, '2026-03-21', early)).toMatchObject({ type: 'TAKES_EFFECT' })
    expect(() => decide({}, '2026-03-20', emptyLedger('01P'))).toThrow(refusal('CONSEQUENCE_UNFOUNDED', 'input', 'id'))
  })

  test('or is waived, and is decided once', () => {
    expect(decide({ takeEffect: false })).toEqual({ type: 'WAIVED', reason: '屡次发生' })
    const decision = { at: noon('2026-03-20'), role: 'MANUFACTURER', by: 'desk', reason: '' } as const
    const waived: Consequence = { ...proposed, standing: { state: 'WAIVED', decision } }
    expect(() => decideConsequence(waived, input, ledger, maker, noon('2026-03-20'))).toThrow(
      refusal('ACTION_NOT_ALLOWED', 'input', 'id'),
    )
  })

  test('by the maker alone; the provider replies in time', () => {
    for (const viewer of [otherMaker, auditor, provider, platform])
      expect(() => decideConsequence(proposed, input, ledger, viewer, noon('2026-03-20'))).toThrow(
        refusal('NOT_FOUND', 'input', 'id'),
      )
    const reply = (viewer: Viewer, day: string) => replyToConsequence(proposed, { text: '已退款' }, viewer, noon(day))
    expect(reply(provider, '2026-03-15')).toEqual({ type: 'REPLIED', text: '已退款' })
    expect(() => reply(provider, '2026-03-16')).toThrow(refusal('REPLY_TIME_OVER', 'input', 'id'))
    expect(() => reply(otherProvider, '2026-03-15')).toThrow(refusal('NOT_FOUND', 'input', 'id'))
  })
})

test('N21 the ledger is bounded: no maker holds more than 200 points of a provider, and the old leave it', () => {
  const full = { ...ledger, points: Array.from({ length: 200 }, (_, i) => points(`F${i}`)) }
  const breach = {
    ...{ id: '01P.G', version: 3, head: '', manufacturerId: '01M', providerId: '01P', codeId: '01M.01C', replyDays: 7 },
    rule: { kind: 'OVERCHARGE', points: 3, validDays: 365 },
    evidence: { type: 'ORDER', orderId: 'O' },
    occurredOn: '2026-03-01',
    text: '多收',
    attachments: [],
    alleged: { at: noon('2026-03-01'), role: 'HOTLINE', by: 'line' },
    replyBy: '2026-03-08',
    standing: {
      state: 'CONFIRMED',
      decision: { at: noon('2026-03-09'), role: 'MANUFACTURER', by: 'desk' },
      lapsesOn: '2027-03-01',
      finalFrom: '2026-03-17',
    },
  } as const
  expect(() => withBreach(full, breach, '2026-03-09')).toThrow(refusal('OUT_OF_RANGE', 'input', 'id'))
  const other = { ...breach, manufacturerId: '02M' }
  expect(withBreach(full, other, '2026-03-09').points).toHaveLength(201)
  // 400 days after D has lapsed only it is gone: an evaluation of the past year still counts the others.
  expect(withBreach(ledger, breach, '2027-02-05').points.map(({ breachId }) => breachId)).toEqual([
    '01P.A',
    '01P.B',
    '01P.C',
    '01P.G',
  ])
})
