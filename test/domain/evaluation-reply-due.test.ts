import { announceEnd } from '../../functions/admission/announce-end'
import { decide } from '../../functions/admission/decision'
import type { Evaluation, EvaluationEvent } from '../../functions/admission/evaluation'
import { evolve } from '../../functions/admission/evaluation'
import { deadlinesOf, noticesOf } from '../../functions/admission/evaluation-notices'
import type { Proposal } from '../../functions/admission/proposal'
import type { Viewer } from '../../functions/shared/viewer'

const evaluation = (proposal: Proposal, more: Partial<Evaluation> = {}) =>
  ({
    ...{
      id: 'P.A.2026-12-31~01',
      version: 1,
      manufacturerId: 'M',
      providerId: 'P',
      endsOn: '2026-12-31',
      state: 'OPEN',
    },
    ...{ openedOn: '2026-11-01', replyDays: 14, proposal },
    ...more,
  }) as Evaluation

const reply = (toVersion: number) => ({ text: '台风', toVersion, by: 'p', at: '2026-11-02T00:00:00Z' })
const due = (of: Evaluation) => deadlinesOf(of).find(({ kind }) => kind === 'EVALUATION_REPLY_DUE')

test('N6 a provider is told three days ahead, once, until when it is heard before its agreement is ended', () => {
  expect(due(evaluation('END'))).toMatchObject({
    ...{ on: '2026-11-15', leads: [3], params: { endsOn: '2026-12-31' } },
    inboxes: [{ role: 'PROVIDER', id: 'P' }],
  })
})

test('N6 nobody is reminded who has answered, or of what no decision waits for; a reply to another proposal is no answer to this one', () => {
  expect(due(evaluation('RENEW'))).toBeUndefined()
  expect(due(evaluation('IMPROVE'))).toBeUndefined()
  expect(due(evaluation('END', { reply: reply(1) }))).toBeUndefined()
  const changed = { reply: reply(1), proposed: { on: '2026-11-20', version: 3 } }
  expect(due(evaluation('END', changed))).toMatchObject({ on: '2026-12-04' })
  expect(due(evaluation('END', { state: 'DECIDED', decision: { kind: 'END' } } as never))).toBeUndefined()
})

test.each(['OPENED', 'REFRESHED'] as const)(
  'N6 whose agreement is proposed to end is told so when it is %s',
  (type) => {
    const told = (proposal: Proposal) =>
      noticesOf(
        evaluation(proposal, { proposed: { on: '2026-11-01', version: 1 } }),
        { type } as EvaluationEvent,
        '2026-11-01T00:00:00Z',
      ).map(({ kind, inbox, params }) => [kind, inbox.role, params])
    const common = type === 'OPENED' ? 'EVALUATION_OPENED' : 'EVALUATION_PROPOSAL_CHANGED'
    const params = { endsOn: '2026-12-31', proposal: 'END' }
    expect(told('END')).toEqual([
      [common, 'MANUFACTURER', params],
      ['EVALUATION_END_PROPOSED', 'PROVIDER', { endsOn: '2026-12-31', replyUntil: '2026-11-15' }],
    ])
    expect(told('IMPROVE').map(([kind, role]) => `${kind} ${role}`)).toEqual([
      `${common} MANUFACTURER`,
      `${common} PROVIDER`,
    ])
  },
)

describe('N6 an end against the proposal is announced', () => {
  const maker: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'M' }
  const provider: Viewer = { role: 'PROVIDER', subject: 'p', providerId: 'P' }
  const said = { version: 1, reason: '自营' }
  const after = (before: Evaluation, event: EvaluationEvent, day: string) =>
    evolve(before, { ...entry, sequence: before.version + 1, event, at: `${day}T02:00:00Z` } as never)
  const entry = { subjectId: 'P.A.2026-12-31~01', role: 'MANUFACTURER', by: 'm', hash: 'h', previousHash: 'g' }
  const announced = after(evaluation('RENEW'), announceEnd(evaluation('RENEW'), said, maker), '2026-11-20')

  test('the provider is told why, and its time to reply begins anew; its last day is told ahead', () => {
    const told = noticesOf(announced, { type: 'END_ANNOUNCED', reason: '自营' }, '2026-11-20T02:00:00Z')
    expect(told.map(({ kind, inbox, params }) => [kind, inbox.role, params])).toEqual([
      ['EVALUATION_END_ANNOUNCED', 'PROVIDER', { endsOn: '2026-12-31', replyUntil: '2026-12-04', reason: '自营' }],
    ])
    expect(due(announced)).toMatchObject({ on: '2026-12-04', leads: [3] })
  })

  test('until then it is not decided, though the time to reply to the proposal is over, unless the provider has replied since', () => {
    const agreement = { status: 'ACTIVE', validTo: '2026-12-31' } as never
    const end = { version: 2, decision: 'END', reason: '自营' } as const
    const on =
      (day: string, now = announced) =>
      () =>
        decide(now, agreement, { ...end, version: now.version }, maker, new Date(`${day}T02:00:00Z`))
    expect(on('2026-12-04')).toThrow(expect.objectContaining({ code: 'EVALUATION_REPLY_PENDING' }))
    expect(on('2026-12-05')().consequence.kind).toBe('END')
    const replied = after(announced, { type: 'REPLIED', text: '请续签', toVersion: 2 }, '2026-11-21')
    expect(on('2026-11-22', replied)().consequence.kind).toBe('END')
  })

  test('once, by the maker, and not where the figures propose it; newer figures that propose something else take it back', () => {
    const announcing =
      (now: Evaluation, viewer: Viewer = maker) =>
      () =>
        announceEnd(now, { ...said, version: now.version }, viewer)
    expect(announcing(announced)).toThrow(expect.objectContaining({ code: 'EVALUATION_END_TOLD' }))
    expect(announcing(evaluation('END'))).toThrow(expect.objectContaining({ code: 'EVALUATION_END_TOLD' }))
    expect(announcing(evaluation('RENEW'), provider)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }))
    expect(() => announceEnd(evaluation('RENEW'), { version: 1, reason: ' ' }, maker)).toThrow(
      expect.objectContaining({ code: 'REQUIRED' }),
    )
    const measured = (proposal: Proposal) =>
      after(announced, { type: 'REFRESHED', measurement: { proposal } as never }, '2026-11-25')
    expect(measured('RENEW').announced).toEqual(announced.announced)
    expect(measured('IMPROVE').announced).toBeUndefined()
  })
})
