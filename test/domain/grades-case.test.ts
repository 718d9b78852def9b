import fc from 'fast-check'
import type { Forecast } from '../../functions/admission/grades/forecast'
import {
  appeal,
  decideGrade,
  type Evaluated,
  type GradeDecisionInput,
  notify,
  proposalFor,
  reply,
  ruleOnAppeal,
} from '../../functions/admission/grades/grade-actions'
import { deadlinesOf, noticeFor } from '../../functions/admission/grades/grade-notices'
import {
  caseOn,
  decideBy,
  evolve,
  type GradeEvent,
  gradeOn,
  type ProviderGrade,
} from '../../functions/admission/grades/provider-grade'
import { PLATFORM_TERMS } from '../../functions/admission/grades/scheme'
import { addDays, addMonths, dayOf, type Instant, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import type { ErrorCode } from '../../functions/shared/messages/index'
import { system, type Viewer } from '../../functions/shared/viewer'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: '01M' }
const head: Viewer = { ...maker, subject: 'head' }
const provider: Viewer = { role: 'PROVIDER', subject: 'boss', providerId: '01P' }
const machine = system('evaluate-provider')
const score = { value: 91, low: 86, high: 96 }

const evaluated = (grade: string | undefined, month = '2026-10', more: Partial<Forecast> = {}): Evaluated => ({
  manufacturerId: '01M',
  providerId: '01P',
  region: '420106',
  evaluationId: `01P.01M~${month}`,
  month,
  scheme: PLATFORM_TERMS,
  forecast: { ...(grade === undefined ? {} : { grade }), reason: 'FIRST', score, volume: 100, ...more },
})

/** A grade with its log, on a day that moves on. */
class Story {
  grade: ProviderGrade | undefined
  readonly log: Entry<GradeEvent>[] = []
  day = '2026-11-03'

  get at(): Instant {
    return startOfDay(this.day).replace('T16', 'T20')
  }
  get now(): ProviderGrade {
    if (!this.grade) throw new Error('not begun')
    return this.grade
  }
  get version() {
    return { version: this.now.version }
  }
  get today(): string | undefined {
    return gradeOn(this.now, this.day)?.grade
  }
  write(event: GradeEvent | undefined, by: Viewer | typeof machine): this {
    if (!event) return this
    const entry = enter('01P.01M', this.grade, event, by, this.at)
    this.log.push(entry)
    this.grade = evolve(this.grade, entry)
    return this
  }
  evaluate(grade: string | undefined, month?: string): this {
    return this.write(proposalFor(this.grade, evaluated(grade, month), this.at), machine)
  }
  notify = (): this => this.write(notify(this.now, this.version, maker, this.at), maker)
  reply = (text = '雨季'): this => this.write(reply(this.now, { ...this.version, text }, provider, this.at), provider)
  decide = (input: Omit<GradeDecisionInput, 'version'>, by = maker): this =>
    this.write(decideGrade(this.now, { ...this.version, ...input }, by, this.at), by)
  change = (): this => this.decide({ decision: 'CHANGE', effectiveOn: addDays(this.day, 20) })
  appeal = (): this => this.write(appeal(this.now, { ...this.version, text: '不服' }, provider, this.at), provider)
  rule = (uphold: boolean, by = head): this =>
    this.write(ruleOnAppeal(this.now, { ...this.version, uphold, reason: '复核' }, by, this.at), by)
  wait(days: number): this {
    this.day = addDays(this.day, days)
    return this
  }
}

const kept = { decision: 'KEEP', reason: '已说明' } as const
const proposed = () => new Story().evaluate('A')
const noticed = () => proposed().notify()
const decided = () => noticed().reply().change()
const refusal = (code: ErrorCode, field: string[] = expect.anything() as never) =>
  expect.objectContaining({ code, field })

describe('N13 a grade changes only by decision', () => {
  test('proposed, told, replied to, decided, and in effect from its day on', () => {
    const story = decided()
    expect(story.now.case).toMatchObject({ state: 'DECIDED', to: 'A', decision: { effectiveOn: '2026-11-23' } })
    expect(story.today).toBeUndefined()
    expect(story.wait(19).today).toBeUndefined()
    expect(story.wait(1).today).toBe('A')
  })

  test('a proposal changes nothing, however long it lies', () => {
    expect(proposed().wait(400).today).toBeUndefined()
    expect(noticed().wait(400).today).toBeUndefined()
  })

  test('not before the provider replied or its time is over', () => {
    expect(() => noticed().wait(14).change()).toThrow(refusal('GRADE_REPLY_PENDING', ['input', 'id']))
    expect(noticed().wait(15).change().now.case?.state).toBe('DECIDED')
    expect(() => proposed().change()).toThrow(refusal('GRADE_CASE_STATE'))
  })

  test('it may be kept for a reason, at once or after notice', () => {
    expect(proposed().decide({ decision: 'KEEP', reason: '样本偏少' }).now.case).toMatchObject({ state: 'KEPT' })
    expect(noticed().decide({ decision: 'KEEP', reason: '已说明' }).wait(300).today).toBeUndefined()
    expect(() => proposed().decide({ decision: 'KEEP' })).toThrow(refusal('REQUIRED', ['input', 'reason']))
  })

  test.each<[string, Omit<GradeDecisionInput, 'version'>, ErrorCode]>([
    ['without its day', { decision: 'CHANGE' }, 'REQUIRED'],
    ['before an appeal could be made', { decision: 'CHANGE', effectiveOn: '2026-11-17' }, 'OUT_OF_RANGE'],
    ['in the far future', { decision: 'CHANGE', effectiveOn: '2027-11-17' }, 'OUT_OF_RANGE'],
    ['kept from a day on', { decision: 'KEEP', effectiveOn: '2026-12-17', reason: 'r' }, 'INVALID_VALUE'],
  ])('not %s', (_what, input, code) => {
    expect(() => noticed().reply().decide(input)).toThrow(refusal(code, ['input', 'effectiveOn']))
  })

  test('not twice, not on a version unseen, not by another', () => {
    expect(() => decided().change()).toThrow(refusal('GRADE_CASE_STATE'))
    expect(() => decided().decide({ decision: 'KEEP', reason: '改判' })).toThrow(refusal('GRADE_CASE_STATE'))
    const story = noticed().reply()
    const input = { decision: 'CHANGE', effectiveOn: addDays(story.day, 20), version: 1 } as const
    expect(() => decideGrade(story.now, input, maker, story.at)).toThrow(refusal('STALE_VERSION', ['input', 'version']))
    const others: Viewer[] = [
      { ...maker, manufacturerId: '01X' },
      provider,
      { role: 'AUDITOR', subject: 's', manufacturerId: '01M' },
      { role: 'PLATFORM', subject: 's' },
    ]
    for (const viewer of others)
      expect(() => decideGrade(story.now, { ...input, ...story.version }, viewer, story.at)).toThrow(
        refusal('NOT_FOUND'),
      )
  })
})

describe('N13 the provider is heard', () => {
  test('it may correct its reply until its time is over', () => {
    expect(noticed().reply('一').reply('二').now.case).toMatchObject({ reply: { text: '二', by: 'boss' } })
    expect(() => noticed().wait(15).reply()).toThrow(refusal('GRADE_REPLY_CLOSED'))
    expect(() => proposed().reply()).toThrow(refusal('GRADE_CASE_STATE'))
  })

  test('it may appeal once, in time, and the change waits for it', () => {
    const story = decided().wait(14).appeal().wait(14)
    expect(story.today).toBeUndefined()
    expect(() => story.appeal()).toThrow(refusal('GRADE_CASE_STATE'))
    expect(() => decided().wait(15).appeal()).toThrow(refusal('GRADE_APPEAL_CLOSED'))
    expect(story.rule(false).today).toBeUndefined()
    expect(story.wait(1).today).toBe('A')
    expect(() => story.appeal()).toThrow(refusal('GRADE_CASE_STATE'))
  })

  test('upheld, the grade stays as it was', () => {
    expect(decided().appeal().rule(true).wait(300).today).toBeUndefined()
  })

  test('another person rules on it, or the platform', () => {
    expect(() => decided().appeal().rule(true, maker)).toThrow(refusal('GRADE_APPEAL_SAME_DECIDER'))
    expect(decided().appeal().rule(true, { role: 'PLATFORM', subject: 's' }).now.case?.state).toBe('CLOSED')
    expect(() => decided().appeal().rule(true, provider)).toThrow(refusal('NOT_FOUND'))
  })
})

describe('N13 the day by which to decide binds', () => {
  const stateOf = (story: Story) => caseOn(story.now.case ?? never(), story.day)

  test('a proposed grade that is not decided by it lapses on the day after: the grade stays', () => {
    const story = noticed().wait(28)
    expect(stateOf(story).state).toBe('NOTIFIED')
    expect(stateOf(story.wait(1))).toMatchObject({ state: 'LAPSED', lapsedOn: '2026-12-02' })
    expect(story.wait(300).today).toBeUndefined()
    expect(noticed().wait(28).change().now.case?.state).toBe('DECIDED')
    for (const late of [() => noticed().wait(29).change(), () => noticed().wait(29).decide(kept)])
      expect(late).toThrow(refusal('GRADE_DECISION_CLOSED', ['input', 'id']))
  })

  test('an appeal that nobody ruled on by it stands for the provider', () => {
    const story = decided().appeal().wait(14)
    expect(decided().appeal().wait(14).rule(false).now.case?.state).toBe('CLOSED')
    expect(stateOf(story.wait(1))).toMatchObject({ state: 'LAPSED', lapsedOn: '2026-11-18', appeal: { text: '不服' } })
    expect(() => story.rule(false)).toThrow(refusal('GRADE_DECISION_CLOSED', ['input', 'id']))
    expect(story.wait(300).today).toBeUndefined()
  })

  test('the next evaluation puts it on record, once, and proposes nothing new while a decision would hold', () => {
    const lapsed = noticed().wait(30).evaluate('B', '2026-11')
    expect(lapsed.now.case).toMatchObject({ state: 'LAPSED', to: 'A', lapsedOn: '2026-12-02' })
    expect(proposalFor(lapsed.now, evaluated('B', '2027-02'), lapsed.at)).toBeUndefined()
    expect(lapsed.evaluate('B', '2027-03').now).toMatchObject({ cases: 2, case: { state: 'PROPOSED', to: 'B' } })
    const same = decided().appeal().wait(120).evaluate(undefined, '2027-03')
    expect(same.now.case).toMatchObject({ state: 'LAPSED', appeal: { text: '不服' } })
  })

  test('both sides are told three days ahead and the day after, also where it was put on record first', () => {
    const both = [{ role: 'MANUFACTURER' }, { role: 'PROVIDER' }]
    const [ahead, after] = deadlinesOf(noticed().reply().now)
    expect(ahead).toMatchObject({ kind: 'GRADE_DECISION_DUE', inboxes: both, leads: expect.arrayContaining([3]) })
    expect(after).toMatchObject({ kind: 'GRADE_CASE_LAPSED', on: '2026-12-02', inboxes: both, leads: [0] })
    expect(deadlinesOf(noticed().reply().wait(30).evaluate('B').now)).toEqual([after])
    const [, appealed] = deadlinesOf(decided().appeal().now)
    expect(appealed).toMatchObject({ kind: 'GRADE_APPEAL_LAPSED', on: '2026-11-18', inboxes: both })
    expect(deadlinesOf(decided().appeal().wait(30).evaluate('B').now)).toEqual([appealed])
  })
})

describe('N13 what the machine proposes', () => {
  test('nothing when the forecast is the grade, or nothing could be measured', () => {
    const story = decided().wait(20)
    expect(proposalFor(story.now, evaluated('A', '2027-06'), story.at)).toBeUndefined()
    expect(proposalFor(undefined, evaluated(undefined), story.at)).toBeUndefined()
  })

  test('a newer month renews what nobody was told of, or takes it back; what was told runs its course', () => {
    const renewed = proposed().wait(30).evaluate('B', '2026-11')
    expect(renewed.now).toMatchObject({ cases: 1, case: { to: 'B', no: 1, month: '2026-11' } })
    const back = proposed().write({ type: 'WITHDRAWN' }, machine)
    expect(back.now.case).toBeUndefined()
    expect(noticed().wait(28).evaluate('B', '2026-11').now.case).toMatchObject({ to: 'A', state: 'NOTIFIED' })
  })

  test('after a decision not before its months have passed: one window is not judged twice', () => {
    const story = decided().wait(20)
    expect(proposalFor(story.now, evaluated('B', '2027-01'), story.at)).toBeUndefined()
    expect(proposalFor(story.now, evaluated('B', '2027-02'), story.at)).toMatchObject({ type: 'PROPOSED' })
    const next = story.evaluate('B', '2027-02')
    expect(next.now).toMatchObject({ cases: 2, settled: { grade: 'A', since: '2026-11-23' }, case: { to: 'B' } })
    expect(next.today).toBe('A')
  })

  test('a scheme published later does not change a case that runs', () => {
    expect(proposed().now.case).toMatchObject({ replyDays: 14, decideDays: 14, appealDays: 14, holdMonths: 3 })
  })
})

test('N13 each step tells the other side, and its deadlines stand while they run', () => {
  const told = (story: Story) => noticeFor(story.now, story.log.at(-1)?.event ?? never(), story.at)
  expect(told(proposed())).toMatchObject({ kind: 'GRADE_PROPOSED', inbox: { role: 'MANUFACTURER', id: '01M' } })
  expect(told(noticed())).toMatchObject({
    kind: 'GRADE_NOTIFIED',
    inbox: { role: 'PROVIDER', id: '01P' },
    params: { to: 'A', from: '-', replyUntil: '2026-11-17' },
  })
  expect(told(decided())).toMatchObject({ kind: 'GRADE_CHANGED', params: { effectiveOn: '2026-11-23' } })
  expect(told(proposed().decide({ decision: 'KEEP', reason: 'r' }))).toBeUndefined()
  const due = (story: Story) => deadlinesOf(story.now).map(({ kind, on }) => [kind, on])
  expect(due(noticed())).toEqual([
    ['GRADE_REPLY_DUE', '2026-11-17'],
    ['GRADE_DECISION_DUE', '2026-12-01'],
    ['GRADE_CASE_LAPSED', '2026-12-02'],
  ])
  expect(due(noticed().reply())).toEqual([
    ['GRADE_DECISION_DUE', '2026-12-01'],
    ['GRADE_CASE_LAPSED', '2026-12-02'],
  ])
  expect(due(decided())).toEqual([['GRADE_APPEAL_DUE', '2026-11-17']])
  expect(due(decided().appeal())).toEqual([
    ['GRADE_DECISION_DUE', '2026-11-17'],
    ['GRADE_APPEAL_LAPSED', '2026-11-18'],
  ])
  expect(due(decided().appeal().rule(true))).toEqual([])
})

const never = (): never => {
  throw new Error('not there')
}

const step = fc.oneof(
  fc.record({ do: fc.constant('evaluate' as const), grade: fc.constantFrom('A+', 'A', 'B', 'D', undefined) }),
  fc.record({
    do: fc.constantFrom('notify' as const, 'reply' as const, 'change' as const, 'keep' as const, 'appeal' as const),
  }),
  // Chance alone seldom gets as far as a decision.
  fc.record({ do: fc.constant('told' as const) }),
  fc.record({ do: fc.constant('rule' as const), uphold: fc.boolean() }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 45 }) }),
)

/** Every command is tried; what the rules refuse does not happen. */
const play = (steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): Story => {
  const story = new Story()
  for (const each of steps) {
    try {
      if (each.do === 'wait') story.wait(each.days)
      else if (each.do === 'evaluate') story.evaluate(each.grade, addMonths(story.day.slice(0, 7), -1))
      else if (!story.grade) continue
      else if (each.do === 'told') story.notify().reply().change()
      else if (each.do === 'rule') story.rule(each.uphold)
      else if (each.do === 'keep') story.decide({ decision: 'KEEP', reason: '维持' })
      else story[each.do]()
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    }
  }
  return story
}

test('N13 decisions are reproducible from the log alone, and no case is decided twice', () => {
  let cases = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const { grade, log, day } = play(steps)
      if (!grade) return
      expect(replay(evolve, log)).toEqual(grade)
      expect(checkEntries(log, grade)).toBeUndefined()
      const decisions = log.filter(({ event }) => event.type === 'CHANGED' || event.type === 'KEPT').length
      expect(decisions).toBeLessThanOrEqual(grade.cases)
      cases = Math.max(cases, grade.cases)
      // A grade is in effect only by a decision to change to it, signed by the maker, after a notice.
      const inEffect = gradeOn(grade, day)?.grade
      const changes = log.flatMap(({ event }, i) => (event.type === 'CHANGED' ? [i] : []))
      if (inEffect !== undefined) expect(changes.length).toBeGreaterThan(0)
      // Nothing is decided after its day, and what lapsed changes no grade.
      for (const [i, entry] of log.entries()) {
        const before = replay(evolve, log.slice(0, i))
        const until = before?.case && decideBy(before.case)
        if (['CHANGED', 'KEPT', 'APPEAL_UPHELD', 'APPEAL_DISMISSED'].includes(entry.event.type))
          expect(until === undefined || dayOf(entry.at) <= until).toBe(true)
        if (entry.event.type === 'LAPSED')
          expect(gradeOn(replay(evolve, log.slice(0, i + 1)) ?? never(), day)).toEqual(gradeOn(before ?? never(), day))
      }
      for (const i of changes) {
        const before = log.slice(0, i).map(({ event }) => event.type)
        expect(before.lastIndexOf('NOTIFIED')).toBeGreaterThan(before.lastIndexOf('PROPOSED'))
        expect(log[i]).toMatchObject({ role: 'MANUFACTURER', by: 'desk' })
      }
    }),
    { numRuns: 400 },
  )
  expect(cases).toBeGreaterThan(1)
})
