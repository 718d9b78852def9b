import fc from 'fast-check'
import { openDowngrade } from '../../functions/admission/grades/downgrade'
import { evolve, type GradeEvent, gradeOn, type ProviderGrade } from '../../functions/admission/grades/provider-grade'
import { PLATFORM_TERMS } from '../../functions/admission/grades/scheme'
import { takeOver } from '../../functions/network/agreements/draft'
import { endByConsequence } from '../../functions/network/agreements/end'
import { evolve as evolveAgreement } from '../../functions/network/agreements/evolve'
import { addDays, startOfDay } from '../../functions/shared/days'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import type { ErrorCode } from '../../functions/shared/messages/index'
import { system, type Viewer } from '../../functions/shared/viewer'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: '01M' }
const today = '2026-11-25'
const at = startOfDay(today)
const refusal = (code: ErrorCode, ...field: string[]) => expect.objectContaining({ code, field })

describe('N13 N21 a consequence lowers a grade by a case', () => {
  const { replyDays, decideDays, appealDays, holdMonths } = PLATFORM_TERMS
  const rules = { replyDays, decideDays, appealDays, holdMonths }
  const score = { value: 91, low: 86, high: 96 }
  const log = (...events: readonly [string, GradeEvent][]): Entry<GradeEvent>[] => {
    const entries: Entry<GradeEvent>[] = []
    for (const [day, event] of events)
      entries.push(enter('01P.01M', replay(evolve, entries), event, maker, startOfDay(day)))
    return entries
  }
  const gradedWith = (to: string): Entry<GradeEvent>[] => {
    const proposal = { to, score, evaluationId: 'e', month: '2026-05', ...rules }
    return log(
      ['2026-06-03', { type: 'PROPOSED', manufacturerId: '01M', providerId: '01P', region: '420106', proposal }],
      ['2026-06-03', { type: 'NOTIFIED', replyUntil: '2026-06-17', decideBy: '2026-07-01' }],
      ['2026-06-20', { type: 'CHANGED', effectiveOn: '2026-07-10', appealUntil: '2026-07-04' }],
    )
  }
  const stateOf = (entries: readonly Entry<GradeEvent>[]): ProviderGrade => {
    const grade = replay(evolve, entries)
    if (!grade) throw new Error('no grade')
    return grade
  }
  const open = (grade: ProviderGrade | undefined, when = at) => openDowngrade(grade, 'c', PLATFORM_TERMS, when)

  test('to the next one below, which lies there until it is decided', () => {
    const entries = gradedWith('B')
    const opened = enter('01P.01M', stateOf(entries), open(stateOf(entries)), maker, at)
    const grade = stateOf([...entries, opened])
    expect(grade).toMatchObject({
      settled: { grade: 'B', since: '2026-07-10' },
      cases: 2,
      case: { state: 'NOTIFIED', to: 'C+', consequenceId: 'c', notification: { by: 'desk', replyUntil: '2026-12-09' } },
    })
    expect(checkEntries([...entries, opened], grade)).toBeUndefined()
    for (const days of [0, 28, 400]) expect(gradeOn(grade, addDays(today, days))?.grade).toBe('B')
  })

  test('never two cases at once, nothing below the lowest, nothing where there is no grade', () => {
    const entries = gradedWith('B')
    const opened = enter('01P.01M', stateOf(entries), open(stateOf(entries)), maker, at)
    const running = stateOf([...entries, opened])
    expect(() => open(running)).toThrow(refusal('GRADE_CASE_RUNS', 'input', 'takeEffect'))
    // The day after its last day to be decided it has lapsed, and another may begin.
    expect(open(running, startOfDay(addDays(today, 29))).type).toBe('OPENED')
    expect(() => open(stateOf(gradedWith('D')))).toThrow(refusal('GRADE_NOTHING_BELOW', 'input', 'takeEffect'))
    expect(() => open(undefined)).toThrow(refusal('GRADE_NOTHING_BELOW', 'input', 'takeEffect'))
    // Decided and not in effect yet: nothing in effect to lower.
    expect(() => open(stateOf(entries), startOfDay('2026-06-25'))).toThrow(
      refusal('GRADE_NOTHING_BELOW', 'input', 'takeEffect'),
    )
  })
})

describe('N21 a consequence ends an agreement', () => {
  const criteria = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 5 }
  const agreement = (validTo: string) => {
    const parties = { manufacturerId: '01M', providerId: '01P' }
    const terms = { ...parties, categoryIds: ['c'], level: 2, criteria, validFrom: '2026-01-01', validTo }
    const event = takeOver(terms, undefined, system('test'))
    return evolveAgreement(undefined, enter('01P.01A', undefined, event, system('test'), startOfDay('2026-01-01')))
  }
  const withNotice = (validTo: string, noticeDays: number) => {
    const record = agreement(validTo)
    if (record.status !== 'ACTIVE') throw new Error('not in force')
    const [first] = record.agreed
    const terms = { ...first.terms, review: { ...first.terms.review, noticeDays } }
    return { ...record, agreed: [{ ...first, terms }] as const }
  }

  test('not before the notice of clause 13 is over nor before it takes effect, and never after its own last day', () => {
    const days = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(days, days, days, (left, noticeDays, ahead) => {
        const validTo = addDays(today, left)
        const from = addDays(today, ahead)
        const consequence = { consequenceId: 'c', from, reason: '屡次违约' }
        const { lastDay, ...event } = endByConsequence(withNotice(validTo, noticeDays), consequence, maker, today)
        expect(event).toEqual({ type: 'ENDED', reason: '屡次违约', side: 'MANUFACTURER', consequenceId: 'c' })
        expect(lastDay >= today && lastDay <= validTo).toBe(true)
        if (lastDay < validTo) {
          expect(lastDay >= addDays(today, noticeDays)).toBe(true)
          expect(lastDay >= addDays(from, -1)).toBe(true)
          expect([addDays(today, noticeDays), addDays(from, -1)]).toContain(lastDay)
        }
      }),
    )
  })

  test('once: what notice was given of stays as it is', () => {
    const record = agreement(addDays(today, 100))
    const consequence = { consequenceId: 'c', from: today, reason: '屡次违约' }
    const event = endByConsequence(record, consequence, maker, today)
    const ended = evolveAgreement(record, enter('01P.01A', record, event, maker, at))
    expect(ended).toMatchObject({ status: 'ENDED', end: { consequenceId: 'c', side: 'MANUFACTURER' } })
    expect(() => endByConsequence(ended, consequence, maker, today)).toThrow(
      refusal('ACTION_NOT_ALLOWED', 'input', 'id'),
    )
    const other: Viewer = { ...maker, manufacturerId: '01X' }
    expect(() => endByConsequence(record, consequence, other, today)).toThrow(refusal('NOT_FOUND', 'input', 'id'))
  })
})
