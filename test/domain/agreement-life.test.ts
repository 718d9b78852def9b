import type { AgreementEvent, AgreementRecord, RecordIn } from '../../functions/network/agreements/agreement'
import { seesRecord } from '../../functions/network/agreements/agreement-access'
import { amend, renew } from '../../functions/network/agreements/change'
import { confirm } from '../../functions/network/agreements/confirm'
import { draftAgreement, takeOver } from '../../functions/network/agreements/draft'
import { end, renewByDecision } from '../../functions/network/agreements/end'
import { standingOn, termsAround, termsOn } from '../../functions/network/agreements/in-force'
import { resume, suspend } from '../../functions/network/agreements/interrupt'
import { counter, propose, withdraw } from '../../functions/network/agreements/negotiate'
import { termsWith } from '../../functions/network/agreements/pair-terms'
import { deadlinesOf } from '../../functions/network/agreements/reminders'
import type { Terms } from '../../functions/network/network'
import { addDays, type Day } from '../../functions/shared/days'
import { system, type Viewer } from '../../functions/shared/viewer'
import { attempt, happened, maker, newPair, type Pair, provider, type Try, termsOf } from '../support/agreement-lives'

const scope = { categories: ['a', 'b'], level: 3, noticeDays: 30 }
const draft: Try = { do: 'DRAFT', side: 'MANUFACTURER', in: 5, length: 100, scope }
const both: Try[] = [
  { do: 'CONFIRM', side: 'MANUFACTURER', which: 0 },
  { do: 'CONFIRM', side: 'PROVIDER', which: 0 },
]
const propose0: Try = { do: 'PROPOSE', side: 'MANUFACTURER', which: 0 }

const told = (...steps: readonly Try[]): Pair => steps.reduce(attempt, newPair)
const recordOf = <S extends AgreementRecord['status']>({ lives }: Pair, status: S): RecordIn<S> => {
  const record = lives[0]?.record
  if (record?.status !== status) throw new Error(`The agreement is ${record?.status}, not ${status}`)
  return record as RecordIn<S>
}
const refusal = (code: string, ...field: string[]) =>
  expect.objectContaining({ code, ...(field.length > 0 ? { field: ['input', ...field] } : {}) })

const today: Day = newPair.today
const ahead = (days: number) => addDays(today, days)
const drafted = told(draft)
const proposed = told(draft, propose0)
const active = told(draft, propose0, ...both)
const stands = recordOf(active, 'ACTIVE')

describe('N8 negotiated', () => {
  const { proposal } = recordOf(proposed, 'PROPOSED')
  const { number, hash } = proposal.version
  const record = recordOf(proposed, 'PROPOSED')

  test('a draft is its author’s alone until it is proposed', () => {
    const sees = (viewer: Viewer) =>
      [drafted, proposed].map(({ lives }) => lives.map((life) => seesRecord(viewer, life.record)))
    expect(sees(maker)).toEqual([[true], [true]])
    expect(sees(provider)).toEqual([[false], [true]])
    expect(sees({ role: 'PROVIDER', subject: 'x', providerId: 'P2' })).toEqual([[false], [false]])
  })

  test.each<[string, () => AgreementEvent, string, string]>([
    [
      'another version',
      () => confirm(record, { number: 2, hash }, undefined, maker, today),
      'VERSION_NOT_LATEST',
      'number',
    ],
    [
      'another hash',
      () => confirm(record, { number, hash: 'x' }, undefined, maker, today),
      'VERSION_HASH_DIFFERS',
      'hash',
    ],
    ['too late', () => confirm(record, { number, hash }, undefined, maker, ahead(21)), 'PROPOSAL_LAPSED', 'id'],
    [
      'after its first day',
      () => confirm(record, { number, hash }, undefined, maker, ahead(6)),
      'AGREEMENT_BACKDATED',
      'id',
    ],
    [
      'a draft',
      () => confirm(recordOf(drafted, 'DRAFT'), { number, hash }, undefined, maker, today),
      'ACTION_NOT_ALLOWED',
      'id',
    ],
    ['nothing', () => confirm(stands, { number, hash }, undefined, maker, today), 'NOTHING_PROPOSED', 'id'],
  ])('confirming %s is refused', (_what, act, code, field) => {
    expect(act).toThrow(refusal(code, field))
  })

  test('a side confirms once, and the agreement is concluded with the second', () => {
    const once = attempt(proposed, both[0] as Try)
    const confirmation = { number, hash }
    expect(() => confirm(recordOf(once, 'PROPOSED'), confirmation, undefined, maker, today)).toThrow(
      refusal('ALREADY_CONFIRMED', 'id'),
    )
    expect(recordOf(attempt(once, both[1] as Try), 'ACTIVE').agreed).toHaveLength(1)
  })

  test('a counter-proposal voids the confirmations before it', () => {
    const countered = told(draft, propose0, both[0] as Try, { do: 'COUNTER', side: 'PROVIDER', which: 0, scope })
    expect(recordOf(countered, 'PROPOSED').proposal.version).toMatchObject({
      number: 2,
      side: 'PROVIDER',
      confirmations: {},
    })
  })

  test('the hash covers every word: another figure, another hash', () => {
    const other = told(draft, propose0, { do: 'COUNTER', side: 'PROVIDER', which: 0, scope: { ...scope, level: 2 } })
    expect(recordOf(other, 'PROPOSED').proposal.version.hash).not.toBe(hash)
  })

  test('each kind of version takes its own dates only', () => {
    const input = { version: record.version, terms: termsOf(scope), effectiveFrom: ahead(9) }
    expect(() => counter(record, input, undefined, maker, today)).toThrow(refusal('INVALID_VALUE', 'effectiveFrom'))
  })

  test('what is taken back is gone; an agreement in force stays as it was', () => {
    const gone = told(draft, propose0, { do: 'WITHDRAW', side: 'PROVIDER', which: 0 })
    expect(recordOf(gone, 'WITHDRAWN').reason).toBe('…')
    expect(gone.terms?.agreements).toEqual([])
    const amended = attempt(active, { do: 'AMEND', side: 'MANUFACTURER', which: 0, in: 20, scope })
    expect(
      recordOf(attempt(amended, { do: 'WITHDRAW', side: 'PROVIDER', which: 0 }), 'ACTIVE').proposal,
    ).toBeUndefined()
    expect(() => withdraw(stands, { version: stands.version, reason: '…' }, maker)).toThrow(
      refusal('NOTHING_PROPOSED', 'id'),
    )
  })

  test('an agreement begins today or later, and is proposed before its first day', () => {
    const parties = { manufacturerId: 'M1', providerId: 'P1' }
    const input = { ...parties, validFrom: ahead(-1), validTo: ahead(9), terms: termsOf(scope) }
    expect(() => draftAgreement(input, undefined, maker, today)).toThrow(refusal('AGREEMENT_BACKDATED', 'validFrom'))
    expect(() => propose(recordOf(drafted, 'DRAFT'), { version: 1 }, maker, ahead(6))).toThrow(
      refusal('AGREEMENT_BACKDATED', 'id'),
    )
    const stranger: Viewer = { role: 'MANUFACTURER', subject: 'x', manufacturerId: 'M2' }
    expect(() => draftAgreement(input, undefined, stranger, today)).toThrow(refusal('NOT_FOUND', 'manufacturerId'))
  })
})

describe('N5 in force', () => {
  test('between its dates, without anything having to run', () => {
    const on = (days: number) => standingOn(stands, ahead(days))
    expect([0, 4, 5, 105, 106].map(on)).toEqual(['CONFIRMED', 'CONFIRMED', 'IN_FORCE', 'IN_FORCE', 'EXPIRED'])
  })

  test('N8 amended: the old terms hold until the day, the new ones from it on', () => {
    const amended = told(
      draft,
      propose0,
      ...both,
      { do: 'AMEND', side: 'PROVIDER', which: 0, in: 20, scope: { ...scope, level: 1 } },
      ...both,
    )
    const record = recordOf(amended, 'ACTIVE')
    expect([4, 5, 19, 20, 105, 106].map((days) => termsOn(record, ahead(days))?.level)).toEqual([
      undefined,
      3,
      3,
      1,
      1,
      undefined,
    ])
    // Work accepted goes on after the last day, on the last terms.
    expect(termsAround(record, ahead(300)).level).toBe(1)
  })

  test.each<[string, number, string]>([
    ['today', 0, 'AGREEMENT_BACKDATED'],
    ['on its first day', 5, 'AGREEMENT_BACKDATED'],
    ['after the last day', 106, 'AMENDMENT_AFTER_TERM'],
  ])('N8 an amendment that begins %s is refused', (_when, days, code) => {
    const input = { version: stands.version, effectiveFrom: ahead(days), terms: termsOf(scope) }
    expect(() => amend(stands, input, undefined, maker, today)).toThrow(refusal(code, 'effectiveFrom'))
  })

  test('N8 in the term an amendment begins tomorrow at the earliest', () => {
    const on = (days: number) => () =>
      amend(
        stands,
        { version: stands.version, effectiveFrom: ahead(days), terms: termsOf(scope) },
        undefined,
        maker,
        ahead(50),
      )
    expect(on(50)).toThrow(refusal('AGREEMENT_BACKDATED', 'effectiveFrom'))
    expect(on(51)()).toMatchObject({ content: { kind: 'AMENDMENT', effectiveFrom: ahead(51) } })
  })

  test('one change is talked about at a time, and one that lapsed makes way', () => {
    const open = recordOf(attempt(active, { do: 'AMEND', side: 'PROVIDER', which: 0, in: 90, scope }), 'ACTIVE')
    const again = (day: Day) =>
      amend(open, { version: open.version, effectiveFrom: ahead(91), terms: termsOf(scope) }, undefined, maker, day)
    expect(() => again(today)).toThrow(refusal('PROPOSAL_OPEN', 'id'))
    expect(again(ahead(21)).type).toBe('CHANGE_PROPOSED')
  })

  test('at most three confirmed changes are ahead', () => {
    const change = (days: number): Try[] => [{ do: 'AMEND', side: 'MANUFACTURER', which: 0, in: days, scope }, ...both]
    const full = recordOf([10, 20, 30].flatMap(change).reduce(attempt, { ...active, today: ahead(5) }), 'ACTIVE')
    const input = { version: full.version, effectiveFrom: ahead(60), terms: termsOf(scope) }
    expect(() => amend(full, input, undefined, maker, ahead(5))).toThrow(refusal('TOO_MANY_CHANGES_AHEAD', 'id'))
  })

  test('renewed by both, or by the maker’s decision after re-evaluation (N6)', () => {
    const input = { version: stands.version, validTo: stands.validTo }
    expect(() => renew(stands, input, undefined, maker, today)).toThrow(refusal('RENEWAL_NOT_LATER', 'validTo'))
    expect(() => renewByDecision(stands, input, undefined, maker, today)).toThrow(
      refusal('RENEWAL_NOT_LATER', 'validTo'),
    )
    const later = { version: stands.version, validTo: ahead(200) }
    expect(() => renewByDecision(stands, later, undefined, provider, today)).toThrow(refusal('NOT_FOUND', 'id'))
    expect(renewByDecision(stands, later, undefined, system('re-evaluation'), today)).toEqual({
      type: 'RENEWED',
      validTo: ahead(200),
    })
    const renewed = told(draft, propose0, ...both, { do: 'RENEW', side: 'PROVIDER', which: 0, length: 50 }, ...both)
    expect(recordOf(renewed, 'ACTIVE').validTo).toBe(ahead(155))
  })

  test('what has run out is not revived backwards', () => {
    const later = { version: stands.version, validTo: ahead(300) }
    expect(() => renewByDecision(stands, later, undefined, maker, ahead(106))).toThrow(
      refusal('AGREEMENT_NOT_RUNNING', 'id'),
    )
    expect(() => renew(stands, later, undefined, maker, ahead(106))).toThrow(refusal('AGREEMENT_BACKDATED'))
  })

  test('a renewal may not run into a successor', () => {
    const after: Try = { ...draft, in: 110 }
    const conclude: Try[] = [propose0, ...both].map((step) => ({ ...step, which: 1 }) as Try)
    const pair = told(draft, propose0, ...both, after, ...conclude)
    const input = { version: stands.version, validTo: ahead(110) }
    expect(() => renewByDecision(stands, input, pair.terms, maker, today)).toThrow(
      refusal('AGREEMENT_OVERLAP', 'validTo'),
    )
    expect(() => renew(stands, input, pair.terms, maker, today)).toThrow(refusal('AGREEMENT_OVERLAP'))
  })
})

describe('N8 suspended and ended', () => {
  const suspended = recordOf(attempt(active, { do: 'SUSPEND', which: 0, in: 10 }), 'ACTIVE')

  test('from a day until it is lifted', () => {
    const on = (record: AgreementRecord, days: number) => standingOn(record, ahead(days))
    expect([9, 10, 90].map((days) => on(suspended, days))).toEqual(['IN_FORCE', 'SUSPENDED', 'SUSPENDED'])
    const lifted = { ...active, lives: [{ record: suspended, log: [] }] }
    const resumed = recordOf(attempt(lifted, { do: 'RESUME', which: 0, in: 20 }), 'ACTIVE')
    expect([10, 19, 20].map((days) => on(resumed, days))).toEqual(['SUSPENDED', 'SUSPENDED', 'IN_FORCE'])
  })

  const version = stands.version
  test.each<[string, () => AgreementEvent, string, string]>([
    [
      'by the provider',
      () => suspend(stands, { version, from: today, reason: 'x' }, provider, today),
      'NOT_FOUND',
      'id',
    ],
    [
      'backwards',
      () => suspend(stands, { version, from: ahead(-1), reason: 'x' }, maker, today),
      'AGREEMENT_BACKDATED',
      'from',
    ],
    [
      'after the term',
      () => suspend(stands, { from: ahead(106), reason: 'x' }, maker, today),
      'SUSPENSION_AFTER_TERM',
      'from',
    ],
    ['without a reason', () => suspend(stands, { from: today, reason: ' ' }, maker, today), 'REQUIRED', 'reason'],
    ['twice', () => suspend(suspended, { from: today, reason: 'x' }, maker, today), 'ALREADY_SUSPENDED', 'id'],
    [
      'when it has expired',
      () => suspend(stands, { from: ahead(200), reason: 'x' }, maker, ahead(200)),
      'AGREEMENT_NOT_RUNNING',
      'id',
    ],
  ])('suspending %s is refused', (_how, act, code, field) => {
    expect(act).toThrow(refusal(code, field))
  })

  test('a suspension lifted before it began never was', () => {
    const pair = { ...active, lives: [{ record: suspended, log: [] }] }
    expect(recordOf(attempt(pair, { do: 'RESUME', which: 0, in: 10 }), 'ACTIVE').suspensions).toEqual([])
  })

  test('what is not suspended is not resumed, nor backwards', () => {
    expect(() => resume(stands, { on: today }, maker, today)).toThrow(refusal('NOT_SUSPENDED', 'id'))
    expect(() => resume(suspended, { on: ahead(-1) }, maker, today)).toThrow(refusal('AGREEMENT_BACKDATED', 'on'))
  })

  test.each<[string, Viewer, number, string | undefined]>([
    ['the maker today', maker, 0, undefined],
    ['the maker yesterday', maker, -1, 'AGREEMENT_BACKDATED'],
    ['the provider with the notice agreed', provider, 30, undefined],
    ['the provider a day too early', provider, 29, 'NOTICE_TOO_SHORT'],
    ['the provider after the last day', provider, 106, 'END_AFTER_TERM'],
  ])('ended by %s', (_who, viewer, days, code) => {
    const act = () => end(stands, { version, lastDay: ahead(days), reason: 'x' }, viewer, today)
    if (code) expect(act).toThrow(refusal(code, 'lastDay'))
    else expect(act()).toMatchObject({ type: 'ENDED', lastDay: ahead(days) })
  })

  test('it holds to its last day under notice, and leaves its categories free after it', () => {
    const ended = attempt(active, { do: 'END', side: 'MANUFACTURER', which: 0, in: 20 })
    const record = recordOf(ended, 'ENDED')
    expect([20, 21].map((days) => standingOn(record, ahead(days)))).toEqual(['IN_FORCE', 'ENDED'])
    expect(attempt(ended, { ...draft, in: 20 }).lives).toHaveLength(1)
    expect(attempt(ended, { ...draft, in: 21 }).lives).toHaveLength(2)
  })
})

describe('N5 reminders', () => {
  const days = (record: AgreementRecord) => deadlinesOf(record).map(({ kind, on, leads }) => [kind, on, leads])

  test('N10 both sides are told 90, 60, 30, 14 and 3 days before the last day', () => {
    expect(days(stands)).toEqual([['AGREEMENT_ENDS', stands.validTo, [90, 60, 30, 14, 3]]])
    expect(deadlinesOf(stands)[0]?.inboxes).toEqual([
      { role: 'MANUFACTURER', id: 'M1' },
      { role: 'PROVIDER', id: 'P1' },
    ])
    expect(days(recordOf(attempt(active, { do: 'END', side: 'MANUFACTURER', which: 0, in: 20 }), 'ENDED'))).toEqual([])
  })

  test('whoever has not confirmed a proposal is told until when it can be', () => {
    const waiting = recordOf(attempt(proposed, both[0] as Try), 'PROPOSED')
    expect(deadlinesOf(waiting)).toMatchObject([
      { kind: 'AGREEMENT_CONFIRM_BY', on: ahead(20), inboxes: [{ role: 'PROVIDER', id: 'P1' }] },
    ])
  })

  test('both are told of the reviews of clause 13', () => {
    const terms = { ...termsOf(scope), review: { dates: [ahead(60)], confirmDays: 20, noticeDays: 30 } }
    const input = { version: 1, terms }
    const event = counter(recordOf(proposed, 'PROPOSED'), { ...input, version: 2 }, undefined, provider, today)
    const record = recordOf(both.reduce(attempt, happened(proposed, 0, event, provider)), 'ACTIVE')
    expect(days(record)).toContainEqual(['AGREEMENT_REVIEW', ahead(60), undefined])
  })
})

test('an agreement concluded elsewhere is taken over by the platform alone, also for days gone by', () => {
  const parties = { manufacturerId: 'M1', providerId: 'P1', validFrom: '2019-01-01', validTo: '2019-12-31' }
  const known = { ...parties, categoryIds: ['a'], level: 1, criteria: stands.criteria }
  expect(takeOver(known, undefined, system('import')).type).toBe('TAKEN_OVER')
  expect(() => takeOver(known, undefined, maker)).toThrow(refusal('NOT_FOUND', 'manufacturerId'))
})

test('O12 a pair’s terms stay one document: times take up their share of what it may hold', () => {
  const allowed = { minutes: 527_040, time: 'CALENDAR' } as const
  const times = (['SAFETY', 'URGENT', 'NORMAL'] as const).map((urgency) => ({
    ...{ urgency, accept: allowed, visit: allowed, complete: allowed },
  }))
  const others = (rows: typeof times): Terms => {
    const agreements = Array.from({ length: 199 }, (_, i) => {
      const scope = { categoryIds: [`c${i}`], level: 1, ...(rows.length > 0 ? { times: rows } : {}) }
      const term = { validFrom: ahead(10 * i), validTo: ahead(10 * i + 9), status: 'ACTIVE' as const }
      return { id: `P1.O${i}`, ...term, ...scope, changes: [{ from: ahead(10 * i + 5), ...scope }] }
    })
    return { manufacturerId: 'M1', providerId: 'P1', version: 1, agreements }
  }
  expect(termsWith(others([]), stands).agreements).toHaveLength(200)
  expect(() => termsWith(others(times), stands)).toThrow(refusal('OUT_OF_RANGE', 'providerId'))
  const most = termsWith(others(times.slice(0, 1)), stands)
  expect(new TextEncoder().encode(JSON.stringify(most)).length).toBeLessThan(400_000)
})
