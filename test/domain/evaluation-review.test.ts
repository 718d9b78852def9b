import fc from 'fast-check'
import type { AssessmentResult } from '../../functions/admission/assessments/result'
import { decide } from '../../functions/admission/decision'
import { dueFor, evaluationId, opening, reviewedSince } from '../../functions/admission/due'
import { type Evaluation, type EvaluationEvent, evolve } from '../../functions/admission/evaluation'
import { proposalDrivers, proposalFrom } from '../../functions/admission/proposal'
import { type EvaluatedAgreement, reviewFrom, type TermReview } from '../../functions/admission/review'
import { measureTerm } from '../../functions/admission/term'
import { addDays, type Day, startOfDay } from '../../functions/shared/days'
import { type Entry, enter } from '../../functions/shared/journal'
import { system, type Viewer } from '../../functions/shared/viewer'
import type { Counts } from '../../functions/supervision/counters'
import { expectReplay } from './journaled'

const named = '01M.01R~001'
const agreement: EvaluatedAgreement = {
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
  reviewedBy: named,
}
const maker: Viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: '01M' }
const day = '2026-11-10'
const good: Counts = { completed: 400, onTime: 400, answered: 50, satisfied: 50 }
const late: Counts = { ...good, onTime: 300, late: 100 }
const lateAndDisputed: Counts = { ...late, disputed: 60 }
const conduct = { details: [], training: { technicians: 4, certified: 4 }, breachPoints: 0, findings: [] }

const resultOn = (concludedOn: Day, passed: boolean, assessmentId = '01P.01X'): AssessmentResult => ({
  ...{ assessmentId, version: 3, manufacturerId: '01M', providerId: '01P', region: '420106', agreementId: '01P.01A' },
  ...{ criteriaId: named, purpose: 'REEVALUATION', independent: false, concludedOn, score: passed ? 92 : 40, passed },
  failedBy: passed ? [] : ['BELOW_PASS_SCORE'],
  ...(passed ? { band: '四星级' } : {}),
})
const reviewOf = (latest: AssessmentResult | undefined): TermReview => reviewFrom(named, agreement.validFrom, latest)
const [passed, failed] = [true, false].map((pass) => reviewOf(resultOn('2026-10-01', pass)))
const missing = reviewOf(undefined)

const measured = (counts: Counts, review?: TermReview, at = day) =>
  measureTerm(
    agreement,
    { from: '2026-01', to: at.slice(0, 7) },
    { months: new Map([['2026-06', counts]]), ...conduct },
    undefined,
    new Date(startOfDay(at)),
    review,
  )

/** An agreement's evaluation with its log. */
class Story {
  doc: Evaluation | undefined
  readonly entries: Entry<EvaluationEvent>[] = []

  constructor(public day: Day) {}

  get now(): Evaluation {
    if (!this.doc) throw new Error('not begun')
    return this.doc
  }
  get at() {
    return new Date(startOfDay(this.day))
  }
  wait(days: number): this {
    this.day = addDays(this.day, days)
    return this
  }
  night(counts: Counts, review: TermReview | undefined): this {
    const due = dueFor(agreement, this.doc, this.at, review)
    if (!due || (due.what === 'OPEN' && this.doc)) return this
    const measurement = measured(counts, review, this.day)
    const by = system('evaluate-provider')
    return this.write(due.what === 'OPEN' ? opening(agreement, 1, measurement) : { type: 'REFRESHED', measurement }, by)
  }
  decide(decision: 'RENEW' | 'IMPROVE' | 'END'): this {
    const { version } = this.now
    const given = {
      ...(decision === 'RENEW' ? { validTo: '2027-12-31' } : {}),
      ...(decision === 'IMPROVE' ? { improveBy: addDays(this.day, 5) } : {}),
    }
    return this.write(
      decide(this.now, agreement, { version, decision, reason: 'seen', ...given }, maker, this.at),
      maker,
    )
  }
  private write(event: EvaluationEvent, by: Viewer | ReturnType<typeof system>): this {
    const entry = enter(this.doc?.id ?? evaluationId(agreement, 1), this.doc, event, by, this.at.toISOString())
    this.doc = evolve(this.doc, entry)
    this.entries.push(entry)
    return this
  }
}

describe('N6 clause 13: the assessment beside the figures', () => {
  test.each([
    ['none asked for', good, undefined, 'RENEW', 'NOTHING_MISSED'],
    ['passed', good, passed, 'RENEW', 'NOTHING_MISSED'],
    ['not passed', good, failed, 'IMPROVE', 'ASSESSMENT_FAILED'],
    ['missing', good, missing, 'IMPROVE', 'ASSESSMENT_MISSING'],
    ['passed, and one side missed', late, passed, 'IMPROVE', 'ONE_MISSED'],
    ['not passed, and one side missed: no pattern yet', late, failed, 'IMPROVE', 'ASSESSMENT_FAILED'],
    ['passed, and several missed', lateAndDisputed, passed, 'END', 'SEVERAL_MISSED'],
    ['missing, and several missed', lateAndDisputed, missing, 'END', 'SEVERAL_MISSED'],
    ['missing, and hardly an order', { completed: 5, onTime: 5 }, missing, 'IMPROVE', 'ASSESSMENT_MISSING'],
  ] as const)('%s: %#', (_case, counts, review, proposal, proposalReason) => {
    expect(measured(counts, review)).toMatchObject({ proposal, proposalReason })
  })

  test('is the first of what a proposal rests on, before the figures missed', () => {
    const of = (counts: Counts, review?: TermReview) =>
      proposalDrivers(measured(counts, review).kpis, review).map(({ figure = 'assessment', verdict }) => [
        figure,
        verdict,
      ])
    expect([of(good), of(good, passed), of(late, failed), of(good, missing)]).toEqual([
      [],
      [['assessment', 'MET']],
      [
        ['assessment', 'MISSED'],
        ['ON_TIME', 'MISSED'],
      ],
      [['assessment', 'NO_DATA']],
    ])
  })

  test('stands in the entry with its id, version, edition and result', () => {
    const { measurement } = opening(agreement, 1, measured(good, failed))
    expect(measurement.review).toEqual({
      criteriaId: named,
      since: '2026-01-15',
      assessment: {
        ...{ assessmentId: '01P.01X', version: 3, criteriaId: named, concludedOn: '2026-10-01' },
        ...{ score: 40, passed: false, failedBy: ['BELOW_PASS_SCORE'] },
      },
    })
  })

  test('counts from the first day of the agreement, or from the decision that renewed it', () => {
    expect(reviewedSince(agreement, undefined)).toBe('2026-01-15')
    expect(reviewOf(resultOn('2026-01-14', true)).assessment).toBeUndefined()
    expect(reviewOf(resultOn('2026-01-15', true)).assessment).toBeDefined()
    const story = new Story(day).night(good, passed).decide('RENEW')
    expect(reviewedSince(agreement, story.now)).toBe(day)
    const improving = new Story(day).night(good, failed).decide('IMPROVE')
    expect(reviewedSince(agreement, improving.now)).toBe('2026-01-15')
  })
})

describe('N6 an open evaluation is measured anew within its month', () => {
  const tomorrow = new Date(startOfDay(addDays(day, 1)))
  const { now } = new Story(day).night(good, missing)
  test.each([
    ['once the assessment was made', passed, 'REFRESH'],
    ['not while nothing happened', missing, undefined],
  ] as const)('%s', (_when, review, what) => {
    expect(dueFor(agreement, now, tomorrow, review)?.what).toBe(what)
  })

  test('also once it was taken back or made again; and what is no longer asked for is gone', () => {
    const story = new Story(day).night(good, passed)
    const another = reviewOf(resultOn('2026-11-10', true, '01P.01Y'))
    expect([missing, another].map((review) => dueFor(agreement, story.now, tomorrow, review)?.what)).toEqual([
      'REFRESH',
      'REFRESH',
    ])
    const { review } = story.wait(1).night(good, undefined).now
    expect([review, story.now.version]).toEqual([undefined, 2])
  })
})

test('G4 N6 every verdict, the assessment’s too, can be told again from the journal alone; none renews past a failed or missing one', () => {
  const result = fc.option(
    fc
      .record({ ago: fc.nat(400), pass: fc.boolean(), n: fc.nat(3) })
      .map(({ ago, pass, n }) => resultOn(addDays(day, -ago), pass, `01P.01X${n}`)),
    { freq: 4 },
  )
  const step = fc.record({
    do: fc.constantFrom('night' as const, 'night' as const, 'RENEW' as const, 'IMPROVE' as const, 'END' as const),
    days: fc.nat(20),
    counts: fc.constantFrom(good, late, lateAndDisputed, {}),
    result,
    asked: fc.boolean(),
  })
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const story = new Story(day).night(good, missing)
      for (const { do: what, days, counts, result: found, asked } of steps)
        try {
          story.wait(days)
          if (what === 'night') story.night(counts, asked ? reviewOf(found ?? undefined) : undefined)
          else story.decide(what)
        } catch (error) {
          expect(error).toHaveProperty('code')
        }
      expectReplay(evolve, { doc: story.now, entries: story.entries })
      // As an auditor reads it: nothing but the entries' text.
      const journal: Entry<EvaluationEvent>[] = JSON.parse(JSON.stringify(story.entries))
      for (const { event } of journal) {
        if (!('measurement' in event)) continue
        const { kpis, review, proposal, proposalReason } = event.measurement
        expect(proposalFrom(kpis, review)).toEqual({ proposal, proposalReason })
        if (review && !review.assessment?.passed) expect(proposal).not.toBe('RENEW')
        seen.add(proposalReason)
      }
    }),
    { numRuns: 300 },
  )
  expect([...seen]).toEqual(expect.arrayContaining(['ASSESSMENT_FAILED', 'ASSESSMENT_MISSING', 'NOTHING_MISSED']))
})
