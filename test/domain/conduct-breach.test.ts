import type { About, Breach, BreachEvent } from '../../functions/admission/conduct/breach'
import { breachDeadlines, evolveBreach } from '../../functions/admission/conduct/breach'
import {
  type AllegationInput,
  allege,
  appealBreach,
  decideAppeal,
  decideBreach,
  replyToBreach,
} from '../../functions/admission/conduct/breach-actions'
import { replay } from '../../functions/shared/journal'
import type { ErrorCode } from '../../functions/shared/messages/index'
import type { Viewer } from '../../functions/shared/viewer'
import { code, noon, people, stepBreach, type Told } from '../support/conduct'

const { maker, colleague, otherMaker, hotline, auditor, provider, otherProvider, platform } = people
const about: About = { manufacturerId: '01M', providerId: '01P', pointId: '01P.01S' }
const input: AllegationInput = { kind: 'OVERCHARGE', occurredOn: '2026-03-01', text: '多收上门费', attachments: [] }
const refusal = (errorCode: ErrorCode, ...field: string[]) => expect.objectContaining({ code: errorCode, field })

type BreachTold = Told<Breach, BreachEvent>

const allegation = (change: Partial<AllegationInput> = {}): BreachEvent =>
  allege({ ...input, ...change }, about, { type: 'ORDER', orderId: '01O' }, code, noon('2026-03-10'))
const alleged = (): BreachTold => stepBreach(undefined, allegation(), hotline, noon('2026-03-10'))
const reply = (told: BreachTold, day = '2026-03-12', viewer: Viewer = provider): BreachTold =>
  stepBreach(told, replyToBreach(told.doc, { text: '客户同意', attachments: [] }, viewer, noon(day)), viewer, noon(day))
const decide = (told: BreachTold, confirm: boolean, day = '2026-03-13', viewer: Viewer = maker): BreachTold => {
  const ruling = { version: told.doc.version, confirm, reason: '票据为证' }
  return stepBreach(told, decideBreach(told.doc, ruling, viewer, noon(day)), viewer, noon(day))
}
const appeal = (told: BreachTold, day = '2026-03-20', viewer: Viewer = provider): BreachTold =>
  stepBreach(told, appealBreach(told.doc, { text: '票据是另一单的' }, viewer, noon(day)), viewer, noon(day))
const rule = (told: BreachTold, confirm: boolean, viewer: Viewer = colleague, day = '2026-03-25'): BreachTold => {
  const ruling = { version: told.doc.version, confirm, reason: '复核' }
  return stepBreach(told, decideAppeal(told.doc, ruling, viewer), viewer, noon(day))
}

describe('N21 a breach is alleged by the code in force on its day', () => {
  test('with what it costs, whom it is about and how long the provider may reply', () => {
    expect(alleged().doc).toMatchObject({
      ...about,
      rule: { kind: 'OVERCHARGE', points: 3, validDays: 365 },
      codeId: '01M.01C',
      replyBy: '2026-03-17',
      alleged: { role: 'HOTLINE', by: 'line' },
      standing: { state: 'ALLEGED' },
    })
  })

  test.each<[string, Partial<AllegationInput>, ErrorCode, string]>([
    ['of a kind the code does not know', { kind: 'DATA_LEAK' }, 'KIND_NOT_IN_CODE', 'kind'],
    ['of tomorrow', { occurredOn: '2026-03-11' }, 'OUT_OF_RANGE', 'occurredOn'],
    ['that would have lapsed', { kind: 'NO_SHOW', occurredOn: '2026-01-09' }, 'BREACH_LAPSED', 'occurredOn'],
    ['without words', { text: ' ' }, 'REQUIRED', 'text'],
    ['with too many', { text: '长'.repeat(1001) }, 'TOO_LONG', 'text'],
  ])('but not one %s', (_what, change, errorCode, field) => {
    expect(() => allegation(change)).toThrow(refusal(errorCode, 'input', field))
  })

  test('and one that counts one day more is', () => {
    expect(allegation({ kind: 'NO_SHOW', occurredOn: '2026-01-10' })).toMatchObject({ type: 'ALLEGED' })
  })
})

describe('N21 the provider replies before anybody decides', () => {
  test('within its time, and may correct itself', () => {
    expect(reply(reply(alleged())).doc.reply).toMatchObject({ text: '客户同意', by: 'boss' })
    expect(reply(alleged(), '2026-03-17').doc.version).toBe(2)
    expect(() => reply(alleged(), '2026-03-18')).toThrow(refusal('REPLY_TIME_OVER', 'input', 'id'))
  })

  test('is told ahead of the end of its time, and not once it has replied', () => {
    expect(breachDeadlines(alleged().doc)).toMatchObject([
      { kind: 'BREACH_REPLY_DUE', on: '2026-03-17', inboxes: [{ role: 'PROVIDER', id: '01P' }] },
    ])
    expect(breachDeadlines(reply(alleged()).doc)).toEqual([])
    expect(breachDeadlines(decide(alleged(), true, '2026-03-18').doc)).toEqual([])
  })

  test('so a decision waits for the reply, or for the end of the time', () => {
    expect(() => decide(alleged(), true, '2026-03-17')).toThrow(refusal('REPLY_TIME_OPEN', 'input', 'id'))
    expect(decide(alleged(), true, '2026-03-18').doc.standing.state).toBe('CONFIRMED')
    expect(decide(reply(alleged()), false, '2026-03-13').doc.standing.state).toBe('DISMISSED')
  })

  test('and must be based on it', () => {
    const ruling = { version: 1, confirm: true }
    expect(() => decideBreach(reply(alleged()).doc, ruling, maker, noon('2026-03-13'))).toThrow(
      refusal('STALE_VERSION', 'input', 'version'),
    )
  })
})

describe('N21 the maker decides', () => {
  test('and says when the points lapse and until when it may be appealed', () => {
    expect(decide(reply(alleged()), true).doc.standing).toMatchObject({
      state: 'CONFIRMED',
      lapsesOn: '2027-03-01',
      finalFrom: '2026-03-21',
      decision: { by: 'desk', reason: '票据为证' },
    })
  })

  test('to dismiss only with a reason', () => {
    const ruling = { version: 1, confirm: false }
    expect(() => decideBreach(alleged().doc, ruling, maker, noon('2026-03-18'))).toThrow(
      refusal('REQUIRED', 'input', 'reason'),
    )
  })

  test('once', () => {
    expect(() => decide(decide(reply(alleged()), true), false)).toThrow(refusal('ACTION_NOT_ALLOWED', 'input', 'id'))
  })

  test.each([otherMaker, hotline, auditor, provider, platform])('and nobody else: $role $subject', (viewer) => {
    expect(() => decide(alleged(), true, '2026-03-18', viewer)).toThrow(refusal('NOT_FOUND', 'input', 'id'))
  })
})

describe('N21 a provider appeals once, and somebody else decides', () => {
  const confirmed = () => decide(reply(alleged()), true)

  test('within the time the code gives', () => {
    expect(appeal(confirmed(), '2026-03-20').doc.standing).toMatchObject({ state: 'APPEALED', appeal: { by: 'boss' } })
    expect(() => appeal(confirmed(), '2026-03-21')).toThrow(refusal('REPLY_TIME_OVER', 'input', 'id'))
  })

  test('not by whoever decided first', () => {
    expect(() => rule(appeal(confirmed()), false, maker)).toThrow(refusal('FOUR_EYES', 'input', 'id'))
    expect(rule(appeal(confirmed()), false).doc.standing).toMatchObject({
      state: 'DISMISSED',
      decision: { by: 'desk' },
      appealed: { ruling: { by: 'colleague' } },
    })
  })

  test('and what is upheld is final', () => {
    const upheld = rule(appeal(confirmed()), true)
    expect(upheld.doc.standing).toMatchObject({ state: 'CONFIRMED', finalFrom: '2026-03-25', lapsesOn: '2027-03-01' })
    expect(() => appeal(upheld, '2026-03-25')).toThrow(refusal('APPEAL_SPENT', 'input', 'id'))
    expect(() => appeal(rule(appeal(confirmed()), false), '2026-03-25')).toThrow(refusal('APPEAL_SPENT', 'input', 'id'))
  })

  test('only what was confirmed, and only its own', () => {
    expect(() => appeal(alleged())).toThrow(refusal('ACTION_NOT_ALLOWED', 'input', 'id'))
    expect(() => appeal(decide(reply(alleged()), false))).toThrow(refusal('ACTION_NOT_ALLOWED', 'input', 'id'))
    for (const viewer of [otherProvider, maker, platform])
      expect(() => appeal(confirmed(), '2026-03-20', viewer)).toThrow(refusal('NOT_FOUND', 'input', 'id'))
    for (const viewer of [otherMaker, auditor, platform, provider])
      expect(() => rule(appeal(confirmed()), true, viewer)).toThrow(refusal('NOT_FOUND', 'input', 'id'))
  })
})

test('N21 a breach is reproduced from its log alone', () => {
  const { doc, log } = rule(appeal(decide(reply(alleged()), true)), false)
  expect(replay(evolveBreach, log)).toEqual(doc)
  expect(log.map(({ event }) => event.type)).toEqual(['ALLEGED', 'REPLIED', 'CONFIRMED', 'APPEALED', 'OVERTURNED'])
})
