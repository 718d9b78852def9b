import fc from 'fast-check'
import {
  type CapabilityReview,
  deadlinesOfReview,
  evolveReview,
  type FindingInput,
  find,
  isPassed,
  isRefuted,
  lacking,
  openReview,
  passReview,
  type ReviewEvent,
  subjects,
  type Undertaking,
} from '../../functions/network/channels/capability-review'
import { seesPromise, seesReview } from '../../functions/network/channels/channel-access'
import {
  binds,
  evolvePromise,
  type PromiseEvent,
  publishPromise,
  type ServicePromise,
  withdrawPromise,
} from '../../functions/network/channels/service-promise'
import { addDays } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'
import { type Attempt, expectReplay, lived, refusal } from './journaled'

const provider: Viewer = { role: 'PROVIDER', subject: 'p', providerId: 'P1' }
const today = '2026-11-01'
const on = (day: string) => `${day}T02:00:00.000Z`
const undertaking: Undertaking = {
  promiser: { role: 'PROVIDER', id: 'P1' },
  serviceItem: 'INSTALLATION',
  categoryId: 'washer',
  region: '420100',
}
const finding = (subject: FindingInput['subject'], change: Partial<FindingInput> = {}): FindingInput => ({
  subject,
  outcome: 'MET',
  reviewer: '周工',
  evidence: '现场核对设备台账',
  ...change,
})
const conditional = { outcome: 'CONDITIONAL', condition: '增配两名技师', deadline: '2027-01-31' } as const

type Step = Attempt<CapabilityReview, ReviewEvent>
const finds = (input: FindingInput, day = today): Step => ({
  viewer: provider,
  at: on(day),
  decide: (review) => find(review, input, provider, on(day)),
})
const passes = (expiresOn: string, day = today): Step => ({
  viewer: provider,
  at: on(day),
  decide: (review) => passReview(review, expiresOn, provider, on(day)),
})
const life = (steps: readonly Step[]) =>
  lived(
    evolveReview,
    'P1.01A',
    { viewer: provider, at: on(today), decide: () => openReview(undertaking, provider) },
    steps,
  )
const all = subjects.map((subject) => finds(finding(subject)))
const without = (subject: FindingInput['subject']) => all.filter((_, i) => subjects[i] !== subject)

test.each(subjects)('O6 without a finding on %s a review does not pass, nor does one that is not met', (subject) => {
  for (const steps of [without(subject), [...all, finds(finding(subject, { outcome: 'NOT_MET' }))]]) {
    const { doc } = life(steps)
    expect(lacking(doc, today)).toEqual([subject])
    expect(() => passReview(doc, '2027-11-01', provider, on(today))).toThrow(refusal('REVIEW_INCOMPLETE', 'id'))
    expect(() => publishPromise(doc, today, provider, on(today))).toThrow(refusal('REVIEW_NOT_PASSED', 'reviewId'))
  }
})

test('O6 a promise is published on a passed review of all six, and ends with it', () => {
  const { doc } = life([...all, passes('2027-11-01')])
  expect(publishPromise(doc, '2026-12-01', provider, on(today))).toEqual({
    type: 'PUBLISHED',
    ...undertaking,
    validFrom: '2026-12-01',
    validTo: '2027-11-01',
  })
  const refused =
    (from: string, at = today) =>
    () =>
      publishPromise(doc, from, provider, on(at))
  expect(refused('2026-10-31')).toThrow(refusal('EFFECTIVE_IN_PAST', 'from'))
  expect(refused('2027-11-02')).toThrow(refusal('PROMISE_BEYOND_REVIEW', 'from'))
  expect(refused('2027-11-02', '2027-11-02')).toThrow(refusal('REVIEW_NOT_PASSED', 'reviewId'))
  expect(() => publishPromise(doc, today, { ...provider, providerId: 'P9' }, on(today))).toThrow(
    refusal('NOT_FOUND', 'reviewId'),
  )
})

test('O6 a condition bounds the review by its deadline, and is told of ahead', () => {
  const { doc } = life([...without('STAFF'), finds(finding('STAFF', conditional)), passes('2027-11-01')])
  expect(doc.passed).toEqual({ on: today, expiresOn: '2027-01-31' })
  expect([isPassed(doc, '2027-01-31'), isPassed(doc, '2027-02-01')]).toEqual([true, false])
  expect(deadlinesOfReview(doc).map(({ kind, on: due }) => [kind, due])).toEqual([
    ['REVIEW_CONDITION_DUE', '2027-01-31'],
    ['REVIEW_ENDS', '2027-01-31'],
  ])
  // A condition whose time is up is no ground to pass on.
  const { doc: open } = life([...without('STAFF'), finds(finding('STAFF', conditional))])
  expect(lacking(open, '2027-02-01')).toEqual(['STAFF'])
  const late = () => passReview(open, '2027-11-01', provider, on('2027-02-01'))
  expect(late).toThrow(refusal('REVIEW_INCOMPLETE', 'id'))
  const { doc: fulfilled } = life([
    ...without('STAFF'),
    finds(finding('STAFF', conditional)),
    passes('2027-11-01'),
    finds(finding('STAFF'), '2026-12-01'),
    passes('2027-11-01', '2026-12-01'),
  ])
  expect(fulfilled.passed?.expiresOn).toBe('2027-11-01')
})

test('O6 a later finding takes the pass back; one that is not met refutes what was promised', () => {
  const { doc } = life([...all, passes('2027-11-01'), finds(finding('FUNDS', conditional))])
  expect([doc.passed, isRefuted(doc), doc.findings.length]).toEqual([undefined, false, 6])
  expect(isRefuted(life([...all, finds(finding('FUNDS', { outcome: 'NOT_MET' }))]).doc)).toBe(true)
})

test.each<[Partial<FindingInput>, string, string]>([
  [{ reviewer: ' ' }, 'REQUIRED', 'reviewer'],
  [{ evidence: '' }, 'REQUIRED', 'evidence'],
  [{ evidence: 'x'.repeat(1001) }, 'TOO_LONG', 'evidence'],
  [{ condition: '增配' }, 'CONDITION_WITHOUT_NEED', 'condition'],
  [{ outcome: 'NOT_MET', deadline: '2027-01-31' }, 'CONDITION_WITHOUT_NEED', 'deadline'],
  [{ ...conditional, deadline: null }, 'REQUIRED', 'deadline'],
  [{ ...conditional, condition: null }, 'REQUIRED', 'condition'],
  [{ ...conditional, deadline: '2026-10-31' }, 'EFFECTIVE_IN_PAST', 'deadline'],
])('O6 a finding with %j is refused as %s', (change, code, field) => {
  const { doc } = life([])
  expect(() => find(doc, finding('STAFF', change), provider, on(today))).toThrow(refusal(code, field))
})

test('O6 each reviews for itself, for a region in force, and passes for a day to come', () => {
  const retired = { ...undertaking, region: '341400' }
  expect(() => openReview(retired, provider)).toThrow(refusal('REGION_RETIRED', 'region'))
  expect(() => openReview(undertaking, { ...provider, providerId: 'P9' })).toThrow(refusal('NOT_FOUND', 'promiserId'))
  const { doc } = life(all)
  expect(() => passReview(doc, today, provider, on(today))).toThrow(refusal('INVALID_DATE_RANGE', 'expiresOn'))
  const maker: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'M1' }
  expect(() => find(doc, finding('ITEM'), maker, on(today))).toThrow(refusal('NOT_FOUND', 'id'))
})

test('O6 customers and the region’s authority see a promise; the review behind it is the authority’s and the promiser’s', () => {
  const promise = undertaking
  const customer: Viewer = { role: 'CUSTOMER', subject: 'c', customerKey: 'c1' }
  const regulator = (region: string): Viewer => ({ role: 'REGULATOR', subject: 'r', region })
  const seen = [customer, regulator('420000'), regulator('420106'), regulator('430000'), provider]
  expect(seen.map((viewer) => seesPromise(viewer, promise))).toEqual([true, true, true, false, true])
  expect(seen.map((viewer) => seesReview(viewer, promise))).toEqual([false, true, false, false, true])
})

const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays(today, n))
const anyFinding = fc.record({
  subject: fc.constantFrom(...subjects),
  outcome: fc.constantFrom('MET' as const, 'MET' as const, 'NOT_MET' as const, 'CONDITIONAL' as const),
  deadline: day,
})
const anyStep = fc.oneof(
  fc.record({ when: day, found: anyFinding }).map(({ when, found: { subject, outcome, deadline } }) => ({
    when,
    made: finds(finding(subject, outcome === 'CONDITIONAL' ? { ...conditional, deadline } : { outcome }), when),
  })),
  fc.record({ when: day, end: day }).map(({ when, end }) => ({ when, made: passes(end, when) })),
)

test('O6 whatever is found when, nothing is promised without all six, and the log tells it all', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 14 }), day, fc.boolean(), (random, when, complete) => {
      const ordered = random.toSorted((a, b) => (a.when < b.when ? -1 : 1)).map(({ made }) => made)
      const lives = life([...(complete ? all : []), ...ordered])
      expectReplay(evolveReview, lives)
      const { doc } = lives
      let event: PromiseEvent | undefined
      try {
        event = publishPromise(doc, when, provider, on(when))
      } catch {
        return
      }
      const standing = subjects.map((subject) => doc.findings.find((each) => each.subject === subject))
      expect(standing.every((each) => each !== undefined && each.outcome !== 'NOT_MET')).toBe(true)
      for (const each of standing)
        if (each?.outcome === 'CONDITIONAL' && event.type === 'PUBLISHED')
          expect(event.validTo <= each.deadline).toBe(true)
    }),
  )
})

test('O6 a promise binds from its day to its end, until it is withdrawn; published again it goes on without a gap', () => {
  const publish = (from: string, validTo: string, at: string): Attempt<ServicePromise | undefined, PromiseEvent> => ({
    viewer: provider,
    at: on(at),
    decide: () => ({ type: 'PUBLISHED', ...undertaking, validFrom: from, validTo }),
  })
  const withdraws: Attempt<ServicePromise, PromiseEvent> = {
    viewer: provider,
    at: on('2026-12-10'),
    decide: (promise) => withdrawPromise(promise, '停业', provider, on('2026-12-10')),
  }
  const first = publish('2026-11-10', '2027-01-31', today)
  const tell = (...steps: Attempt<ServicePromise, PromiseEvent>[]) => {
    const lives = lived(evolvePromise, 'P1.01A', first, steps)
    expectReplay(evolvePromise, lives)
    return lives.doc
  }
  expect(['2026-11-09', '2026-11-10', '2027-01-31', '2027-02-01'].map((when) => binds(tell(), when))).toEqual([
    false,
    true,
    true,
    false,
  ])
  const withdrawn = tell(withdraws)
  expect([binds(withdrawn, '2026-12-09'), binds(withdrawn, '2026-12-10')]).toEqual([true, false])
  expect(() => withdrawPromise(withdrawn, '', provider, on('2026-12-11'))).toThrow(refusal('PROMISE_WITHDRAWN', 'id'))
  const prolonged = tell(publish('2026-12-20', '2027-11-01', '2026-12-15'))
  expect(prolonged).toMatchObject({ validFrom: '2026-11-10', validTo: '2027-11-01' })
  const renewed = tell(withdraws, publish('2026-12-20', '2027-11-01', '2026-12-15'))
  expect(renewed).toMatchObject({ validFrom: '2026-12-20', validTo: '2027-11-01' })
  expect(renewed.withdrawnOn).toBeUndefined()
})
