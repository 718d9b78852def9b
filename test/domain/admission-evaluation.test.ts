import { type DecisionInput, decide } from '../../functions/admission/decision'
import { dueFor, type Evaluation, measure, type OpenEvaluation, withReply } from '../../functions/admission/evaluation'
import type { Agreement } from '../../functions/network/network'
import type { ErrorCode } from '../../functions/shared/messages/index'
import type { Viewer } from '../../functions/shared/viewer'

const at = new Date('2026-11-10T03:00:00+08:00')
const agreement: Agreement = {
  id: '01P.01A',
  version: 4,
  manufacturerId: '01M',
  providerId: '01P',
  categoryIds: ['washer'],
  level: 2,
  status: 'ACTIVE',
  validFrom: '2026-01-15',
  validTo: '2026-12-31',
  criteria: { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 5 },
}
const good = { completed: 400, onTime: 400, answered: 50, satisfied: 50 }
const maker: Viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: '01M' }
const provider: Viewer = { role: 'PROVIDER', subject: 'boss', providerId: '01P' }

const opened = (when = at): OpenEvaluation => {
  const due = dueFor(agreement, undefined, when)
  if (!due) throw new Error('not due')
  return measure(agreement, due, good, when)
}
const input = (decision: DecisionInput['decision'], more: Partial<DecisionInput> = {}): DecisionInput => ({
  id: opened().id,
  version: 1,
  decision,
  ...more,
})
const renewal = input('RENEW', { validTo: '2027-12-31' })
const improvement = input('IMPROVE', { improveBy: '2026-12-10', reason: 'late in summer' })
const decided = (given = renewal): Evaluation => decide(opened(), agreement, given, maker, at).evaluation
const refusal = (code: ErrorCode, field: string[] = expect.anything() as never) =>
  expect.objectContaining({ code, field })

describe('N6 an agreement comes up for re-evaluation', () => {
  test.each([
    ['61 days before its last day', '2026-10-31', false],
    ['60 days before its last day', '2026-11-01', true],
    ['on its last day', '2026-12-31', true],
    ['after its last day', '2027-01-01', false],
  ])('%s: %s %s', (_when, day, due) => {
    expect(dueFor(agreement, undefined, new Date(`${day}T03:00:00+08:00`)) !== undefined).toBe(due)
  })

  test('not when it ended', () => {
    expect(dueFor({ ...agreement, status: 'ENDED' }, undefined, at)).toBeUndefined()
  })

  test('over its term so far, by whole months', () => {
    expect(opened()).toMatchObject({ from: '2026-01', to: '2026-11', measuredOn: '2026-11-10', round: 1, version: 1 })
  })

  test('and an open one is refreshed in the next month, keeping its reply, and not before', () => {
    const replied = withReply(opened(), { id: '', version: 1, text: 'Strike at the parts depot' }, provider, at)
    expect(dueFor(agreement, replied, new Date('2026-11-30T03:00:00+08:00'))).toBeUndefined()
    const december = new Date('2026-12-01T03:00:00+08:00')
    const due = dueFor(agreement, replied, december)
    expect(due && measure(agreement, due, good, december)).toMatchObject({
      id: replied.id,
      version: 3,
      from: '2026-01',
      to: '2026-12',
      openedOn: '2026-11-10',
      reply: { text: 'Strike at the parts depot', toVersion: 1 },
    })
  })

  test('and a decided one is never touched again', () => {
    expect(dueFor(agreement, decided(), new Date('2026-12-01T03:00:00+08:00'))).toBeUndefined()
  })

  test('and after the deadline of an improvement a new round opens, over the months since', () => {
    expect(dueFor(agreement, decided(improvement), new Date('2026-12-10T03:00:00+08:00'))).toBeUndefined()
    const due = dueFor(agreement, decided(improvement), new Date('2026-12-11T03:00:00+08:00'))
    expect(due).toEqual({ before: undefined, round: 2, from: '2026-11', to: '2026-12' })
  })
})

describe('N5 N6 a maker decides', () => {
  test('to renew: the agreement gets its new last day, and the decision is dated and signed', () => {
    const { evaluation, outcome } = decide(opened(), agreement, renewal, maker, at)
    expect(outcome).toEqual({ kind: 'RENEW', validTo: '2027-12-31' })
    expect(evaluation).toMatchObject({ state: 'DECIDED', version: 2 })
    expect(evaluation.decision).toEqual({
      kind: 'RENEW',
      validTo: '2027-12-31',
      by: 'desk',
      at: '2026-11-09T19:00:00.000Z',
    })
  })

  test('to end it: it runs out on its last day, so nothing changes before', () => {
    const { outcome } = decide(opened(), agreement, input('END', { reason: 'We repair ourselves' }), maker, at)
    expect(outcome).toBeUndefined()
  })

  test.each<[string, DecisionInput, ErrorCode, string[]]>([
    ['against the proposal without a reason', input('END'), 'DECISION_NEEDS_REASON', ['input', 'reason']],
    ['against it with a blank reason', input('END', { reason: ' ' }), 'DECISION_NEEDS_REASON', ['input', 'reason']],
    ['to renew until nobody knows when', input('RENEW'), 'REQUIRED', ['input', 'validTo']],
    [
      'to renew until the day it ends anyway',
      input('RENEW', { validTo: '2026-12-31' }),
      'OUT_OF_RANGE',
      ['input', 'validTo'],
    ],
    ['to improve without a deadline', input('IMPROVE', { reason: 'r' }), 'REQUIRED', ['input', 'improveBy']],
    ['to improve today', { ...improvement, improveBy: '2026-11-10' }, 'OUT_OF_RANGE', ['input', 'improveBy']],
    ['to improve by the last day', { ...improvement, improveBy: '2026-12-31' }, 'OUT_OF_RANGE', ['input', 'improveBy']],
    ['to end with a new last day', input('END', { validTo: '2027-01-31' }), 'INVALID_VALUE', ['input', 'validTo']],
    ['on a version it did not see', { ...renewal, version: 2 }, 'STALE_VERSION', ['input', 'version']],
  ])('but not %s', (_what, given, code, field) => {
    expect(() => decide(opened(), agreement, given, maker, at)).toThrow(refusal(code, field))
  })

  test('but not twice', () => {
    expect(() => decide(decided(), agreement, { ...renewal, version: 2 }, maker, at)).toThrow(
      refusal('EVALUATION_DECIDED'),
    )
  })

  test('but not once the agreement was changed', () => {
    const extended = { ...agreement, validTo: '2027-06-30' }
    expect(() => decide(opened(), extended, renewal, maker, at)).toThrow(refusal('EVALUATION_OUTDATED'))
  })

  test.each<Viewer>([
    { ...maker, manufacturerId: '01X' },
    provider,
    { role: 'AUDITOR', subject: 's', manufacturerId: '01M' },
    { role: 'PLATFORM', subject: 's' },
  ])('and nobody else: $role', (viewer) => {
    expect(() => decide(opened(), agreement, renewal, viewer, at)).toThrow(refusal('NOT_FOUND'))
  })
})

describe('N6 the provider replies', () => {
  const reply = { id: '', version: 1, text: ' Strike ' }

  test('before the decision, and may correct it', () => {
    const once = withReply(opened(), reply, provider, at)
    expect(once).toMatchObject({ version: 2, reply: { text: 'Strike', toVersion: 1, by: 'boss' } })
    expect(withReply(once, { ...reply, version: 2, text: 'Flood' }, provider, at).reply?.text).toBe('Flood')
  })

  test('not after it, not for another, not with nothing or too much', () => {
    expect(() => withReply(decided(), { ...reply, version: 2 }, provider, at)).toThrow(refusal('EVALUATION_DECIDED'))
    expect(() => withReply(opened(), reply, { ...provider, providerId: '01X' }, at)).toThrow(refusal('NOT_FOUND'))
    expect(() => withReply(opened(), { ...reply, text: ' ' }, provider, at)).toThrow(refusal('REQUIRED'))
    expect(() => withReply(opened(), { ...reply, text: '长'.repeat(1001) }, provider, at)).toThrow(refusal('TOO_LONG'))
  })
})
