import fc from 'fast-check'
import { type CourseInput, newCourse, reviseCourse, revisionOn } from '../../functions/network/certification/course'
import {
  attend,
  dueOn,
  type Enrolment,
  type EnrolmentEvent,
  enrol,
  enrolmentDeadlines,
  ensurePassed,
  evolveEnrolment,
  hoursOf,
  isOpen,
  sit,
  withdraw,
} from '../../functions/network/certification/enrolment'
import { addDays, type Day, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import {
  course,
  courseInput,
  followedBy,
  maker,
  onCourse,
  platform,
  provider,
  technician,
} from './certification-fixtures'

const refusal = (code: string, ...field: string[]) => expect.objectContaining({ code, field: ['input', ...field] })
const { revision } = courseInput
const { exam } = revision
const other: Viewer = { role: 'MANUFACTURER', subject: 'x', manufacturerId: 'M2' }

describe('N10 a course', () => {
  test.each<[string, Partial<CourseInput>, string, string[]]>([
    ['of no level', { level: 6 }, 'OUT_OF_RANGE', ['level']],
    ['without a name', { name: ' ' }, 'REQUIRED', ['name']],
    ['without an exam', { revision: { ...revision, exam: null } }, 'EXAM_REQUIRED', ['revision', 'exam']],
    ['of no hours', { revision: { ...revision, hours: 0 } }, 'OUT_OF_RANGE', ['revision', 'hours']],
    [
      'with a pass mark off its scale',
      { revision: { ...revision, exam: exam && { ...exam, passMark: 101 } } },
      'OUT_OF_RANGE',
      ['revision', 'exam', 'passMark'],
    ],
    [
      'without attempts',
      { revision: { ...revision, exam: exam && { ...exam, attempts: 0 } } },
      'OUT_OF_RANGE',
      ['revision', 'exam', 'attempts'],
    ],
    [
      'with a year and more between attempts',
      { revision: { ...revision, exam: exam && { ...exam, waitingDays: 366 } } },
      'OUT_OF_RANGE',
      ['revision', 'exam', 'waitingDays'],
    ],
    ['that is never due', { revision: { ...revision, keepsDays: 0 } }, 'OUT_OF_RANGE', ['revision', 'keepsDays']],
  ])('%s is refused', (_name, change, code, field) => {
    expect(() => course(change)).toThrow(refusal(code, ...field))
  })

  test('is offered by its own maker or the platform alone', () => {
    expect(() => newCourse('C1', courseInput, other)).toThrow(refusal('NOT_FOUND', 'manufacturerId'))
    expect(() => newCourse('C1', courseInput, provider)).toThrow(refusal('NOT_FOUND', 'manufacturerId'))
    expect(newCourse('C1', { ...courseInput, granter: 'PLATFORM' }, platform).id).toBe('PLATFORM.C1')
    expect(() => newCourse('C1', { ...courseInput, granter: 'PLATFORM' }, maker)).toThrow(
      refusal('NOT_FOUND', 'manufacturerId'),
    )
  })

  test('a renewal may be an exam without hours, or hours without an exam', () => {
    const renewal = (change: object) => course({ purpose: 'RENEWAL', revision: { ...revision, ...change } })
    expect(renewal({ hours: 0 }).revisions[0].hours).toBe(0)
    expect(renewal({ exam: null }).revisions[0]).not.toHaveProperty('exam')
    expect(() => renewal({ hours: 0, exam: null })).toThrow(refusal('OUT_OF_RANGE', 'revision', 'hours'))
  })

  test('is revised from a later day on, and the revision taught on a day is the latest that began', () => {
    const next = { version: 1, revision: { ...revision, validFrom: '2026-06-01', hours: 24 } }
    const revised = reviseCourse(course(), next, maker)
    const taught = ['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01'].map(
      (day) => revisionOn(revised, day)?.number,
    )
    expect(taught).toEqual([undefined, 1, 1, 2])
    expect(() => reviseCourse(revised, { ...next, version: 2 }, maker)).toThrow(
      refusal('REVISION_NOT_LATER', 'revision', 'validFrom'),
    )
    expect(() => reviseCourse(revised, next, maker)).toThrow(refusal('STALE_VERSION', 'version'))
    expect(() => reviseCourse(revised, next, other)).toThrow(refusal('NOT_FOUND', 'id'))
  })

  test('who is enrolled stays on the revision of the day of enrolment', () => {
    const enrolled = onCourse(course(), '2026-03-01')
    expect(enrolled.revision.hours).toBe(16)
  })
})

const hours = (on: Day, amount = 8) => ({ on, hours: amount, trainer: '王老师' })
const paper = (on: Day, score: number) => ({ on, score, examiner: '赵老师' })

/** After 16 hours on two days. */
const trained = (): Enrolment => {
  const first = onCourse()
  const half = followedBy(first, attend(first, hours('2026-03-02'), maker, '2026-03-02'), '2026-03-02')
  return followedBy(half, attend(half, hours('2026-03-03'), maker, '2026-03-03'), '2026-03-03')
}
const sat = (enrolment: Enrolment, on: Day, score: number): Enrolment =>
  followedBy(enrolment, sit(enrolment, paper(on, score), maker, on), on)

describe('N10 the steps', () => {
  test('a provider sends its own people, to a course that is taught', () => {
    expect(onCourse()).toMatchObject({ progress: { state: 'IN_TRAINING' }, enrolledOn: '2026-03-01', level: 2 })
    expect(() => enrol(course(), technician, maker, '2026-03-01')).toThrow(refusal('NOT_FOUND', 'technicianId'))
    expect(() => enrol(course(), technician, provider, '2025-12-31')).toThrow(
      refusal('COURSE_NOT_TAUGHT_YET', 'courseId'),
    )
  })

  test('hours are recorded by who trains, day by day, until there are enough', () => {
    const enrolment = onCourse()
    const record = (seen: ReturnType<typeof hours>, viewer: Viewer = maker, today = '2026-03-05') =>
      attend(enrolment, seen, viewer, today)
    expect(() => record(hours('2026-03-02'), provider)).toThrow(refusal('NOT_FOUND', 'id'))
    expect(() => record(hours('2026-03-06'))).toThrow(refusal('DAY_NOT_POSSIBLE', 'on'))
    expect(() => record(hours('2026-02-28'))).toThrow(refusal('DAY_NOT_POSSIBLE', 'on'))
    expect(() => record(hours('2026-03-02', 13))).toThrow(refusal('OUT_OF_RANGE', 'hours'))
    expect(() => record({ ...hours('2026-03-02'), trainer: '' })).toThrow(refusal('REQUIRED', 'trainer'))
    expect(trained().progress).toEqual({ state: 'TRAINED', trainedOn: '2026-03-03' })
    expect(() => attend(trained(), hours('2026-03-04'), maker, '2026-03-05')).toThrow(
      refusal('TRAINING_COMPLETED', 'id'),
    )
  })

  test('training that is not completed in time counts no more', () => {
    expect(dueOn(onCourse())).toBe('2026-04-30')
    const late = () => attend(onCourse(), hours('2026-05-01'), maker, '2026-05-01')
    expect(late).toThrow(refusal('TRAINING_EXPIRED', 'on'))
  })

  test('who has not completed the training cannot sit the exam', () => {
    const early = () => sit(onCourse(), paper('2026-03-02', 90), maker, '2026-03-02')
    expect(early).toThrow(refusal('TRAINING_NOT_COMPLETED', 'id'))
    expect(early).toThrow(expect.objectContaining({ params: { actual: 0, needed: 16 } }))
  })

  test.each([-1, 101, 1000])('a score of %i is off the scale', (score) => {
    expect(() => sit(trained(), paper('2026-03-04', score), maker, '2026-03-04')).toThrow(
      refusal('SCORE_OFF_SCALE', 'score'),
    )
  })

  test('the pass mark itself passes, one point less does not', () => {
    expect(sat(trained(), '2026-03-04', 60).progress).toMatchObject({ state: 'PASSED', passedOn: '2026-03-04' })
    expect(sat(trained(), '2026-03-04', 59).progress).toMatchObject({ state: 'TRAINED' })
  })

  test('seven whole days lie between two attempts', () => {
    const failed = sat(trained(), '2026-03-04', 10)
    const again = (on: Day) => () => sit(failed, paper(on, 90), maker, '2026-04-01')
    expect(again('2026-03-11')).toThrow(refusal('EXAM_TOO_SOON', 'on'))
    expect(again('2026-03-12')).not.toThrow()
  })

  test('after the third failure the attempts are used', () => {
    const failed = [0, 8, 16].reduce((enrolment, day) => sat(enrolment, addDays('2026-03-04', day), 10), trained())
    expect(failed.progress).toEqual({ state: 'FAILED' })
    expect(() => sit(failed, paper('2026-04-01', 90), maker, '2026-04-01')).toThrow(
      refusal('EXAM_ATTEMPTS_EXHAUSTED', 'id'),
    )
  })

  test('training that was forgotten is no ground for an exam or a certificate', () => {
    const until = addDays('2026-03-03', 90)
    expect(dueOn(trained())).toBe(until)
    const exam = (on: Day) => () => sit(trained(), paper(on, 90), maker, on)
    expect(exam(until)).not.toThrow()
    expect(exam(addDays(until, 1))).toThrow(refusal('TRAINING_EXPIRED', 'on'))
    const passed = sat(trained(), '2026-03-04', 90)
    expect(ensurePassed(passed, ['input'], until)).toBe('2026-03-04')
    expect(() => ensurePassed(passed, ['input'], addDays(until, 1))).toThrow(refusal('TRAINING_EXPIRED'))
  })

  test.each<[string, () => Enrolment, string]>([
    ['in training', onCourse, 'TRAINING_NOT_COMPLETED'],
    ['not examined', trained, 'EXAM_NOT_PASSED'],
    ['failed', () => sat(trained(), '2026-03-04', 1), 'EXAM_NOT_PASSED'],
    [
      'certified already',
      () => followedBy(sat(trained(), '2026-03-04', 90), { type: 'CERTIFIED', certificateId: 'c' }, '2026-03-05'),
      'CERTIFICATE_ALREADY_GRANTED',
    ],
    [
      'called off',
      () => followedBy(trained(), withdraw(trained(), '离职', provider), '2026-03-05'),
      'ENROLMENT_CLOSED',
    ],
  ])('who is %s gets no certificate', (_name, of, code) => {
    expect(() => ensurePassed(of(), ['input', 'enrolmentId'], '2026-03-10')).toThrow(refusal(code, 'enrolmentId'))
  })

  test('what is due is told 30, 14 and 3 days ahead to the person, the point and the provider, while something is', () => {
    expect(enrolmentDeadlines(onCourse())).toMatchObject([
      { on: '2026-04-30', leads: [30, 14, 3], inboxes: [{ id: 'P1.S1.T1' }, { id: 'P1.S1' }, { id: 'P1' }] },
    ])
    const off = followedBy(trained(), withdraw(trained(), '离职', provider), '2026-03-05')
    expect([enrolmentDeadlines(off), isOpen(off)]).toEqual([[], false])
  })

  test('a provider calls off its own people only, and once', () => {
    expect(() => withdraw(trained(), '离职', maker)).toThrow(refusal('NOT_FOUND', 'id'))
    expect(() => withdraw(trained(), ' ', provider)).toThrow(refusal('REQUIRED', 'reason'))
    const off = followedBy(trained(), withdraw(trained(), '离职', provider), '2026-03-05')
    expect(() => withdraw(off, '离职', provider)).toThrow(refusal('ENROLMENT_CLOSED', 'id'))
  })

  test('a renewal without an exam passes who was there', () => {
    const renewal = course({ purpose: 'RENEWAL', revision: { ...revision, hours: 8, exam: null } })
    const enrolment = onCourse(renewal)
    const done = followedBy(enrolment, attend(enrolment, hours('2026-03-02'), maker, '2026-03-02'), '2026-03-02')
    expect(done.progress).toEqual({ state: 'PASSED', trainedOn: '2026-03-02', passedOn: '2026-03-02' })
    expect(() => sit(done, paper('2026-03-03', 90), maker, '2026-03-03')).toThrow(refusal('NO_EXAM', 'id'))
  })
})

/** What somebody might try, in any order, at any score, with any number of days in between. */
type Attempt = { readonly days: number } & (
  | { readonly try: 'ATTEND'; readonly hours: number }
  | { readonly try: 'SIT'; readonly score: number }
  | { readonly try: 'GRANT' }
  | { readonly try: 'WITHDRAW' }
)

const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ try: fc.constant('ATTEND' as const), days: fc.nat(9), hours: fc.nat(14) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      try: fc.constant('SIT' as const),
      days: fc.nat(20),
      score: fc.integer({ min: -5, max: 105 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ try: fc.constant('GRANT' as const), days: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ try: fc.constant('WITHDRAW' as const), days: fc.nat(9) }) },
)

/** The way that leads to a certificate. */
const way: readonly Attempt[] = [
  { try: 'ATTEND', days: 1, hours: 8 },
  { try: 'ATTEND', days: 1, hours: 8 },
  { try: 'SIT', days: 1, score: 90 },
  { try: 'GRANT', days: 1 },
]

/** Anything, or the way with detours: by chance alone hardly anybody gets to its end. */
const attempts: fc.Arbitrary<readonly Attempt[]> = fc.oneof(
  { weight: 3, arbitrary: fc.array(attempt, { maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(...way.map((step) => fc.array(attempt, { maxLength: 2 }).map((detour) => [...detour, step])))
      .map((steps) => steps.flat()),
  },
)

const decide = (enrolment: Enrolment, attempt: Attempt, day: Day): EnrolmentEvent => {
  switch (attempt.try) {
    case 'ATTEND':
      return attend(enrolment, hours(day, attempt.hours), maker, day)
    case 'SIT':
      return sit(enrolment, paper(day, attempt.score), maker, day)
    case 'GRANT':
      ensurePassed(enrolment, ['input', 'enrolmentId'], day)
      return { type: 'CERTIFIED', certificateId: 'c' }
    case 'WITHDRAW':
      return withdraw(enrolment, '离职', provider)
  }
}

/** The model: what may stand at a place of the log, told without the state machine. */
const mayStand = (events: readonly EnrolmentEvent[], i: number, needed: number): boolean => {
  const [before, event] = [events.slice(0, i), events[i]]
  const attended = before.reduce((sum, one) => sum + (one.type === 'ATTENDED' ? one.hours : 0), 0)
  const passed = before.some((one) => one.type === 'EXAMINED' && one.passed)
  const sittings = before.filter(({ type }) => type === 'EXAMINED').length
  const isLast = i === events.length - 1
  switch (event?.type) {
    case 'ENROLLED':
      return i === 0
    case 'ATTENDED':
      return attended < needed
    case 'EXAMINED':
      return attended >= needed && !passed && sittings < 3
    case 'CERTIFIED':
      return passed && isLast
    case 'WITHDRAWN':
      return isLast
    case undefined:
      return false
  }
}

test('N10 whatever is tried, the steps happen in their order only, and the log alone tells the rest', () => {
  let certified = 0
  fc.assert(
    fc.property(attempts, (tries) => {
      let day: Day = '2026-03-01'
      const id = 'P1.S1.T1.M1~E1'
      const log: Entry<EnrolmentEvent>[] = []
      let enrolment: Enrolment | undefined
      const add = (event: EnrolmentEvent) => {
        const entry = enter(id, enrolment, event, maker, startOfDay(day))
        log.push(entry)
        enrolment = evolveEnrolment(enrolment, entry)
      }
      add(enrol(course(), technician, provider, day))
      for (const attempt of tries) {
        day = addDays(day, attempt.days)
        try {
          add(decide(enrolment as unknown as Enrolment, attempt, day))
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
        }
      }
      const document = enrolment as unknown as Enrolment
      const events = log.map(({ event }) => event)
      expect(events.filter((_, i) => !mayStand(events, i, 16))).toEqual([])
      expect(replay(evolveEnrolment, log)).toEqual(document)
      expect(checkEntries(log, document)).toBeUndefined()
      if (document.progress.state === 'IN_TRAINING') expect(hoursOf(document)).toBeLessThan(16)
      if (document.progress.state === 'CERTIFIED') certified += 1
    }),
    { numRuns: 400 },
  )
  expect(certified).toBeGreaterThan(5)
})
