import fc from 'fast-check'
import { type DecisionInput, decide } from '../../functions/admission/decision'
import { dueFor, evaluationId, opening } from '../../functions/admission/due'
import {
  type Evaluation,
  type EvaluationEvent,
  evolve,
  type OpenEvaluation,
} from '../../functions/admission/evaluation'
import { hearingOf } from '../../functions/admission/evaluation-hearing'
import { deadlinesOf, noticesOf } from '../../functions/admission/evaluation-notices'
import { proposalFrom } from '../../functions/admission/proposal'
import { reply } from '../../functions/admission/reply'
import { factsForTerm, measureTerm } from '../../functions/admission/term'
import type { Agreement } from '../../functions/network/network'
import { addDays, dayOf, daysBetween, startOfDay } from '../../functions/shared/days'
import { type Entry, enter } from '../../functions/shared/journal'
import type { ErrorCode } from '../../functions/shared/messages/index'
import { type Actor, system, type Viewer } from '../../functions/shared/viewer'
import type { Counts } from '../../functions/supervision/counters'
import { expectReplay } from './journaled'

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

const machine = system('evaluate-provider')

/** An agreement's evaluations with their logs, on a day that moves on. */
class Story {
  readonly rounds: { doc: Evaluation; entries: Entry<EvaluationEvent>[] }[] = []

  constructor(public at = new Date('2026-11-10T03:00:00+08:00')) {}

  get now(): Evaluation {
    const { doc } = this.rounds.at(-1) ?? never()
    return doc
  }
  get version() {
    return { version: this.now.version }
  }
  write(event: EvaluationEvent, by: Actor, round = this.rounds.at(-1)): this {
    if (!round) return never()
    const entry = enter(round.doc.id, round.doc, event, by, this.at.toISOString())
    round.doc = evolve(round.doc, entry)
    round.entries.push(entry)
    return this
  }
  /** A night's run, as the worker does it. */
  night(counts: Counts = good): this {
    const before = this.rounds.at(-1)
    const due = dueFor(agreement, before?.doc, this.at)
    if (!due) return this
    const term = { from: due.from, to: due.to }
    const facts = { months: new Map([['2026-06', counts]]), details: [], ...conduct }
    const measurement = measureTerm(agreement, term, facts, before?.doc, this.at)
    if (due.what === 'REFRESH') return this.write({ type: 'REFRESHED', measurement }, machine)
    const id = evaluationId(agreement, due.round)
    const entry = enter(id, undefined, opening(agreement, due.round, measurement), machine, this.at.toISOString())
    this.rounds.push({ doc: evolve(undefined, entry), entries: [entry] })
    return before ? this.write({ type: 'IMPROVEMENT_OVER', next: id }, machine, before) : this
  }
  reply = (text: string, by: Viewer = provider): this => this.write(reply(this.now, { ...this.version, text }, by), by)
  decide = (given: DecisionInput, by = maker): this =>
    this.write(decide(this.now, agreement, { ...given, ...this.version }, by, this.at), by)
  wait(days: number): this {
    this.at = new Date(this.at.getTime() + days * 86_400_000)
    return this
  }
}
const never = (): never => {
  throw new Error('not begun')
}
const conduct = { training: { technicians: 4, certified: 4 }, breachPoints: 0, findings: [] }

const opened = (when = at): OpenEvaluation => {
  const { now } = new Story(when).night()
  return now.state === 'OPEN' ? now : never()
}
const input = (decision: DecisionInput['decision'], more: Partial<DecisionInput> = {}): DecisionInput => ({
  version: 1,
  decision,
  ...more,
})
const renewal = input('RENEW', { validTo: '2027-12-31' })
const improvement = input('IMPROVE', { improveBy: '2026-12-10', reason: 'late in summer' })
const decided = (given = renewal): Evaluation => new Story().night().decide(given).now
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
    const story = new Story().night().reply('Strike at the parts depot')
    const { id } = story.now
    expect(story.wait(20).night().now.version).toBe(2)
    expect(story.wait(1).night().now).toMatchObject({
      id,
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
    expect(due).toMatchObject({ what: 'OPEN', round: 2, from: '2026-11', to: '2026-12' })
    const story = new Story().night().decide(improvement).wait(31).night()
    expect(story.rounds.map(({ doc }) => [doc.round, doc.state])).toEqual([
      [1, 'DECIDED'],
      [2, 'OPEN'],
    ])
    expect(story.rounds[0]?.doc).toMatchObject({ next: story.now.id, decision: { improveBy: '2026-12-10' } })
  })
})

describe('N6 the figures of an agreement', () => {
  const counted = (months: Readonly<Record<string, Counts>>) => ({
    months: new Map(Object.entries(months)),
    details: Object.entries(months).map(([month, counts]) => ({ month, by: 'POINT' as const, key: 'p', counts })),
    ...conduct,
  })
  const onTime = (good: number, of: number) => ({ completed: of, onTime: good, late: of - good })

  test('change against the round before, with what drove it', () => {
    const months = { '2026-06': onTime(150, 200), '2026-11': onTime(5, 10), '2026-12': onTime(98, 100) }
    const first = measureTerm(agreement, { from: '2026-01', to: '2026-11' }, counted(months), undefined, at)
    const later = new Date('2026-12-11T03:00:00+08:00')
    const second = measureTerm(agreement, { from: '2026-12', to: '2026-12' }, counted(months), first, later)
    const [before, after] = [first, second].map(({ kpis }) => kpis.find(({ name }) => name === 'ON_TIME'))
    expect([before?.change, before?.drivers]).toEqual([undefined, []])
    // November had only begun at the first measurement, so it is left out of what is compared.
    expect(after?.change?.difference).toBeCloseTo(0.98 - 0.75, 12)
    expect(after?.change?.beyondChance).toBe(true)
    expect(after?.drivers.map(({ by }) => by)).toEqual(['MONTH', 'POINT', 'REGION', 'FAULT'])
    const training = second.kpis.find(({ name }) => name === 'TRAINING')
    expect(training?.change).toEqual({ difference: 0, beyondChance: false })
  })

  test('are read over the months of both, and breaches to the day', () => {
    const first = opened()
    const { reach, breaches } = factsForTerm(agreement, { from: '2026-11', to: '2026-12' }, first, '2026-12-11')
    expect([reach, breaches]).toEqual([
      { from: '2026-01', to: '2026-12' },
      { from: '2026-11-01', to: '2026-12-11' },
    ])
  })
})

describe('N5 N6 a maker decides', () => {
  test('to renew: the agreement gets its new last day, and the decision is dated and signed', () => {
    const evaluation = new Story(at).night().decide(renewal).now
    expect(decide(opened(), agreement, renewal, maker, at).consequence).toEqual({
      kind: 'RENEW',
      validTo: '2027-12-31',
    })
    expect(evaluation).toMatchObject({ state: 'DECIDED', version: 2 })
    expect(evaluation.state === 'DECIDED' && evaluation.decision).toEqual({
      kind: 'RENEW',
      validTo: '2027-12-31',
      by: 'desk',
      at: '2026-11-09T19:00:00.000Z',
    })
  })

  test('to end it: it runs out on its last day, so nothing changes before', () => {
    const heard = new Story().night().reply('Strike').now
    const given = input('END', { version: 2, reason: 'We repair ourselves' })
    expect(decide(heard, agreement, given, maker, at).consequence).toEqual({ kind: 'END', reason: given.reason })
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

describe('N6 the provider is heard before the agreement is taken from it', () => {
  const end = input('END', { reason: 'slow' })
  const poor: Counts = { completed: 400, onTime: 300, late: 100, disputed: 60 }

  test('END waits for the reply, or until the time to reply is over; the refusal names the day', () => {
    const story = new Story().night()
    const pending = expect.objectContaining({
      ...{ code: 'EVALUATION_REPLY_PENDING', field: ['input', 'id'] },
      params: { replyUntil: '2026-11-24', from: '2026-11-25' },
    })
    for (const days of [0, 13, 1]) expect(() => story.wait(days).decide(end)).toThrow(pending)
    expect(story.wait(1).decide(end).now).toMatchObject({ state: 'DECIDED', decision: { kind: 'END' } })
    expect(new Story().night().reply('Strike').decide(end).now).toMatchObject({ decision: { kind: 'END' } })
  })

  test('what takes nothing from it waits for nothing', () => {
    for (const given of [renewal, improvement]) expect(decided(given).state).toBe('DECIDED')
  })

  test('as many days as the maker’s scheme grants, whatever it grants later', () => {
    const measurement = opened()
    const entry = (event: EvaluationEvent) => enter('01P.01A.1', undefined, event, machine, at.toISOString())
    const withDays = (replyDays?: number) =>
      evolve(undefined, entry(opening(agreement, 1, measurement, replyDays === undefined ? {} : { replyDays })))
    expect([withDays(3), withDays(30), withDays()].map((one) => hearingOf(one).replyUntil)).toEqual([
      '2026-11-13',
      '2026-12-10',
      '2026-11-24',
    ])
  })

  test('a proposal that newer figures changed is shown and heard anew; one that stands is not', () => {
    const same = new Story().night().reply('Strike').wait(21).night()
    expect(hearingOf(same.now)).toMatchObject({ replyUntil: '2026-11-24', reply: { text: 'Strike' } })
    const story = new Story().night().reply('Strike').wait(21).night(poor)
    expect(story.now).toMatchObject({ proposal: 'END', reply: { text: 'Strike' } })
    expect(hearingOf(story.now)).toEqual({ replyUntil: '2026-12-15' })
    const refused = refusal('EVALUATION_REPLY_PENDING')
    expect(() => story.decide(end)).toThrow(refused)
    expect(story.reply('Flood').decide(end).now).toMatchObject({ decision: { kind: 'END' } })
  })

  test('law: whatever happens, no END before a reply to what was proposed last, or the least time since', () => {
    const one = fc.record({ days: fc.nat(12), what: fc.constantFrom('good', 'poor', 'reply', 'end', 'end') })
    const ends = new Set<string>()
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), (all) => {
        const story = new Story(new Date(startOfDay('2026-11-03'))).night()
        for (const { days, what } of all)
          try {
            story.wait(days)
            if (what === 'reply') story.reply('Flood')
            else if (what === 'end') story.decide(end)
            else story.night(what === 'good' ? good : poor)
          } catch (error) {
            expect(error).toHaveProperty('code')
          }
        const entries = story.rounds[0]?.entries ?? []
        const decision = entries.find(({ event }) => event.type === 'DECIDED')
        if (!decision) return
        // The last entry that brought another proposal, and what came after it.
        const told = entries.filter(({ event }, i) => {
          const before = entries.slice(0, i).findLast((other) => 'measurement' in other.event)?.event
          if (!('measurement' in event)) return false
          return !before || !('measurement' in before) || before.measurement.proposal !== event.measurement.proposal
        })
        const since = told.at(-1) ?? never()
        const replied = entries.some(({ event, sequence }) => event.type === 'REPLIED' && sequence > since.sequence)
        const waited = daysBetween(dayOf(since.at), dayOf(decision.at))
        expect(replied || waited > 14).toBe(true)
        ends.add(replied ? 'heard' : 'time over')
      }),
      { numRuns: 300 },
    )
    expect([...ends].sort()).toEqual(['heard', 'time over'])
  })
})

describe('N6 the provider replies', () => {
  const words = { version: 1, text: ' Strike ' }

  test('before the decision, and may correct it', () => {
    const story = new Story().night().reply(' Strike ')
    expect(story.now).toMatchObject({ version: 2, reply: { text: 'Strike', toVersion: 1, by: 'boss' } })
    expect(story.reply('Flood').now.reply?.text).toBe('Flood')
  })

  test('not after it, not for another, not with nothing or too much', () => {
    expect(() => reply(decided(), { ...words, version: 2 }, provider)).toThrow(refusal('EVALUATION_DECIDED'))
    expect(() => reply(opened(), words, { ...provider, providerId: '01X' })).toThrow(refusal('NOT_FOUND'))
    expect(() => reply(opened(), { ...words, text: ' ' }, provider)).toThrow(refusal('REQUIRED'))
    expect(() => reply(opened(), { ...words, text: '长'.repeat(1001) }, provider)).toThrow(refusal('TOO_LONG'))
  })
})

describe('N6 who is told', () => {
  const toldOf = (story: Story, round = 0) => {
    const { doc, entries } = story.rounds[round] ?? never()
    const { event, at: when } = entries.at(-1) ?? never()
    return noticesOf(doc, event, when).map(({ kind, inbox, params }) => [kind, inbox.role, params])
  }
  const endsOn = agreement.validTo

  test('both sides of the opening, the maker of a reply, nobody of newer figures', () => {
    const opening = { endsOn, proposal: 'RENEW' }
    expect(toldOf(new Story().night())).toEqual([
      ['EVALUATION_OPENED', 'MANUFACTURER', opening],
      ['EVALUATION_OPENED', 'PROVIDER', opening],
    ])
    expect(toldOf(new Story().night().reply('Flood'))).toEqual([['EVALUATION_REPLIED', 'MANUFACTURER', { endsOn }]])
    expect(toldOf(new Story().night().wait(21).night())).toEqual([])
    const changed = { endsOn, proposal: 'IMPROVE' }
    expect(toldOf(new Story().night().wait(21).night({ completed: 5, onTime: 5 }))).toEqual([
      ['EVALUATION_PROPOSAL_CHANGED', 'MANUFACTURER', changed],
      ['EVALUATION_PROPOSAL_CHANGED', 'PROVIDER', changed],
    ])
  })

  test('the provider of the decision and what follows from it', () => {
    const after = (given: DecisionInput) => toldOf(new Story().night().reply('Flood').decide(given))
    expect(after(renewal)).toEqual([['EVALUATION_RENEWED', 'PROVIDER', { endsOn, validTo: '2027-12-31' }]])
    expect(after(improvement)).toEqual([['EVALUATION_TO_IMPROVE', 'PROVIDER', { endsOn, improveBy: '2026-12-10' }]])
    expect(after(input('END', { reason: 'r' }))).toEqual([['EVALUATION_NOT_RENEWED', 'PROVIDER', { endsOn }]])
  })

  test('ahead: the maker of the last day while nothing is decided, the provider of the day to improve by', () => {
    const story = new Story().night()
    expect(deadlinesOf(story.now)).toMatchObject([
      { kind: 'EVALUATION_DECISION_DUE', on: endsOn, inboxes: [{ role: 'MANUFACTURER', id: '01M' }] },
    ])
    expect(deadlinesOf(story.decide(improvement).now)).toMatchObject([
      { kind: 'EVALUATION_IMPROVE_DUE', on: '2026-12-10', inboxes: [{ role: 'PROVIDER' }], leads: [30, 14, 3] },
    ])
    expect(deadlinesOf(decided())).toEqual([])
  })

  test('and the maker once the day to improve by has passed; then that deadline is gone', () => {
    const story = new Story().night().decide(improvement).wait(31).night()
    expect(toldOf(story)).toEqual([
      ['EVALUATION_IMPROVEMENT_OVER', 'MANUFACTURER', { endsOn, improveBy: '2026-12-10' }],
    ])
    expect(deadlinesOf(story.rounds[0]?.doc ?? never())).toEqual([])
  })
})

test('G4 N6 whatever happens, each round is its log folded, and its proposals can be told again from the log alone', () => {
  const day = fc.nat(25)
  const count = fc.nat(200)
  const step = fc.oneof(
    fc.record({ do: fc.constant('night' as const), days: day, good: count, bad: count }),
    fc.record({ do: fc.constant('reply' as const), days: day }),
    fc.record({ do: fc.constant('improve' as const), days: day }),
    fc.record({ do: fc.constant('end' as const), days: day }),
  )
  const take = (story: Story, one: typeof step extends fc.Arbitrary<infer S> ? S : never): void => {
    story.wait(one.days)
    if (one.do === 'night') story.night({ completed: one.good + one.bad, onTime: one.good, late: one.bad })
    if (one.do === 'reply') story.reply('Flood')
    const improveBy = addDays(story.at.toISOString().slice(0, 10), 3)
    if (one.do === 'improve') story.decide(input('IMPROVE', { improveBy, reason: 'slow' }))
    if (one.do === 'end') story.decide(input('END', { reason: 'slow' }))
  }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const story = new Story(new Date(startOfDay('2026-11-03'))).night()
      for (const one of steps)
        try {
          take(story, one)
        } catch (error) {
          expect(error).toHaveProperty('code')
        }
      for (const { doc, entries } of story.rounds) {
        expectReplay(evolve, { doc, entries })
        for (const { event } of entries)
          if ('measurement' in event) expect(event.measurement).toMatchObject(proposalFrom(event.measurement.kpis))
      }
    }),
    { numRuns: 200 },
  )
})
