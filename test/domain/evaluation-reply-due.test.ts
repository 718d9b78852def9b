import type { Evaluation, EvaluationEvent } from '../../functions/admission/evaluation'
import { deadlinesOf, noticesOf } from '../../functions/admission/evaluation-notices'
import type { Proposal } from '../../functions/admission/proposal'

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
