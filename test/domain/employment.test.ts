import fc from 'fast-check'
import { grant } from '../../functions/network/certification/certificate'
import { enrol } from '../../functions/network/certification/enrolment'
import { gapsOf } from '../../functions/network/certification/posts'
import {
  certifiedFor,
  checkCertified,
  emptyRoster,
  type Roster,
  withAuthorisation,
  withCertificate,
  withPerson,
} from '../../functions/network/certification/roster'
import { certifiedAmong } from '../../functions/network/certification/training-standing'
import {
  comeBack,
  type EmploymentEvent,
  employed,
  evolveEmployment,
  isEmployed,
  leave,
} from '../../functions/network/employment'
import { noticesOf } from '../../functions/network/employment-notices'
import type { Post, Technician } from '../../functions/network/network'
import { finisherOf, type HeldOrder, isAtRisk, isHeld } from '../../functions/orders/finisher'
import { begin, follow, type Step } from '../../functions/orders/history'
import { newOrder } from '../../functions/orders/report'
import { checkRights } from '../../functions/orders/start'
import { addDays, addMinutes, type Day, dayOf } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'
import { refusal } from '../support/refusal'
import { course, maker, platform, point, provider, technician } from './certification-fixtures'
import { expectReplay, lived } from './journaled'
import { actors, at, offer, report } from './order-fixtures'

const today = dayOf(at)
const tomorrow = addDays(today, 1)
const leaving = (lastDay: Day, change: object = {}) => ({ version: 1, lastDay, reason: ' 另谋高就 ', ...change })
const left = (lastDay: Day): Technician => ({ ...technician, lastDay })

describe('N10 P6 an employment ends', () => {
  test('with its last day, which counts, and is on record with who signed it', () => {
    const event = leave(technician, leaving(tomorrow), provider, today)
    expect(event).toEqual({ type: 'LEAVES', lastDay: tomorrow, reason: '另谋高就' })
    expect(employed(technician, event)).toEqual({ ...technician, version: 2, lastDay: tomorrow })
    expect([today, tomorrow, addDays(today, 2)].map((day) => isEmployed(left(tomorrow), day))).toEqual([
      true,
      true,
      false,
    ])
  })

  test.each<[string, Parameters<typeof leave>[1], Viewer, string, string]>([
    ['the day before yesterday', leaving(addDays(today, -2)), provider, 'DAY_NOT_POSSIBLE', 'lastDay'],
    ['more than a year ahead', leaving(addDays(today, 366)), provider, 'DAY_NOT_POSSIBLE', 'lastDay'],
    ['for no reason', leaving(today, { reason: ' ' }), provider, 'REQUIRED', 'reason'],
    ['for a reason without end', leaving(today, { reason: '因'.repeat(501) }), provider, 'TOO_LONG', 'reason'],
    ['on a version that is gone', leaving(today, { version: 2 }), provider, 'STALE_VERSION', 'version'],
    ['by another provider', leaving(today), { ...provider, providerId: 'P2' } as Viewer, 'NOT_FOUND', 'id'],
    ['by a maker', leaving(today), maker, 'NOT_FOUND', 'id'],
  ])('not %s', (_what, input, viewer, code, field) => {
    expect(refusal(() => leave(technician, input, viewer, today))).toEqual({ code, field: ['input', field] })
  })

  test('with yesterday for who is gone at once, and with another day before it came; not twice', () => {
    for (const day of [addDays(today, -1), today, addDays(today, 365)])
      expect(leave(technician, leaving(day), platform, today).type).toBe('LEAVES')
    expect(leave(left(tomorrow), leaving(today), provider, today)).toMatchObject({ lastDay: today })
    expect(refusal(() => leave(left(addDays(today, -1)), leaving(today), provider, today)).code).toBe('TECHNICIAN_LEFT')
  })

  test('and is taken back: before its day the person stays, after it the person is hired again', () => {
    const because = { version: 1, reason: '改变主意' }
    const back = (lastDay: Day) => comeBack(left(lastDay), because, provider, today)
    expect([back(today).type, back(addDays(today, -1)).type]).toEqual(['STAYS', 'REHIRED'])
    expect(employed(left(today), back(today))).toEqual({ ...technician, version: 2 })
    expect(refusal(() => comeBack(technician, because, provider, today))).toEqual({
      code: 'TECHNICIAN_NOT_LEAVING',
      field: ['input', 'id'],
    })
    expect(refusal(() => comeBack(left(today), because, maker, today)).code).toBe('NOT_FOUND')
    expect(refusal(() => comeBack(left(today), { ...because, version: 3 }, provider, today)).code).toBe('STALE_VERSION')
  })

  test('G4 its log tells it again, whatever happened in which order', () => {
    const events: fc.Arbitrary<EmploymentEvent> = fc.oneof(
      fc.record({
        type: fc.constant('LEAVES' as const),
        lastDay: fc.constantFrom(today, tomorrow),
        reason: fc.string(),
      }),
      fc.record({ type: fc.constantFrom('STAYS' as const, 'REHIRED' as const), reason: fc.string() }),
    )
    fc.assert(
      fc.property(fc.array(events, { minLength: 1, maxLength: 6 }), (happened) => {
        const [first, ...more] = happened.map((event) => ({ viewer: provider, at, decide: () => event }))
        if (!first) return
        const lives = lived(evolveEmployment, technician.id, first, more)
        expectReplay(evolveEmployment, lives)
        expect(lives.doc.lastDay).toBe(happened.reduce(employed, technician).lastDay)
      }),
    )
  })
})

const standing = { state: 'ACTIVE' as const }
const certificate = (granter = 'm1') => ({
  ...{ id: `c.${granter}`, technicianId: technician.id, granter, categoryId: 'washing-machine', level: 2, standing },
  terms: [{ validFrom: '2026-01-01', validTo: '2026-12-31' }] as const,
})
const certified = (...people: Partial<Technician>[]): Roster =>
  people.reduce(
    (roster: Roster, change) => withPerson(roster, { ...technician, ...change }, today),
    withCertificate(emptyRoster(point.id), certificate(), today),
  )
const work = { manufacturerId: 'm1', categoryId: 'washing-machine', level: 2 }

describe('N12 P6 who is dispatched to', () => {
  test('nobody after the last day, though the certificate goes on', () => {
    const roster = certified({ lastDay: tomorrow })
    expect(certifiedFor(work, roster, tomorrow)).toEqual([technician.id])
    expect(certifiedFor(work, roster, addDays(today, 2))).toEqual([])
  })

  test.each<[Post, number]>([
    ['TECHNICIAN', 1],
    ['FOREMAN', 1],
    ['FRONT_DESK', 0],
    ['PARTS_CLERK', 0],
  ])('a certificate of a %s opens %d places', (post, places) => {
    expect(certifiedFor(work, certified({ post }), today)).toHaveLength(places)
  })

  test('who comes back, or to the bench, by the certificate that was there', () => {
    const roster = certified({ lastDay: today }, { post: 'PARTS_CLERK' }, {})
    expect(roster.technicians).toEqual(certified().technicians)
    expect(certifiedFor(work, roster, tomorrow)).toEqual([technician.id])
  })

  test('a certificate granted later does not bring a leaver or a clerk back', () => {
    for (const change of [{ lastDay: today }, { post: 'FRONT_DESK' as const }]) {
      const before = withPerson(emptyRoster(point.id), { ...technician, ...change }, today)
      expect(certifiedFor(work, withCertificate(before, certificate(), today), tomorrow)).toEqual([])
    }
  })

  test('the roster forgets who left long ago and holds nothing, and who repairs and holds nothing', () => {
    const gone = (lastDay: Day) => withPerson(emptyRoster(point.id), left(lastDay), today).technicians
    expect(gone(addDays(today, -400))).toHaveLength(1)
    expect(gone(addDays(today, -401))).toEqual([])
    expect(withPerson(emptyRoster(point.id), technician, today).technicians).toEqual([])
  })

  test('each refusal says which right is lacking', () => {
    const named = (roster: Roster, day = tomorrow) =>
      refusal(() => checkCertified(work, roster, technician.id, { day, field: ['input', 'technicianId'] }))
    const field = ['input', 'technicianId']
    expect(named(certified({ lastDay: today }))).toEqual({ code: 'TECHNICIAN_LEFT', field })
    expect(named(certified({ post: 'FRONT_DESK' }))).toEqual({ code: 'POST_DOES_NOT_REPAIR', field })
    expect(named(emptyRoster(point.id))).toEqual({ code: 'TECHNICIAN_NOT_CERTIFIED', field })
    expect(() => checkCertified(work, certified(), technician.id, { day: today, field })).not.toThrow()
  })
})

test('N6 N10 P6 neither training nor gaps of posts count who has left', () => {
  const letter = { ...{ id: 'a', manufacturerId: 'm1', categoryIds: ['washing-machine'], level: 2, standing } }
  const roster = withAuthorisation(certified({ lastDay: today }), { ...letter, terms: certificate().terms }, today)
  const asked = { manufacturerId: 'm1', providerId: 'P1', categoryIds: ['washing-machine'] }
  const staff = (day: Day) => certifiedAmong({ point, technicians: [left(today)], roster }, asked, day)
  expect([staff(today).technicians, staff(tomorrow).technicians]).toEqual([1, 0])
  const standard = {
    id: 'm1',
    version: 1,
    requirements: [{ post: 'TECHNICIAN' as const, headcount: 1, trainingHours: 1, years: 0 }],
  }
  const gaps = (day: Day) =>
    gapsOf(standard, { staff: [{ ...left(today), hours: 9 }], roster: undefined, courses: [] }, day)
  expect([gaps(today).length, gaps(tomorrow)]).toMatchObject([0, [{ met: 0, missing: 1, train: [], hire: 1 }]])
})

test('N10 nobody who has left is sent to a course or certified', () => {
  const gone = left(addDays(today, -1))
  expect(refusal(() => enrol(course(), gone, provider, today))).toEqual({
    code: 'TECHNICIAN_LEFT',
    field: ['input', 'technicianId'],
  })
  const passed = {
    ...{
      id: `${technician.id}.E`,
      version: 3,
      head: '',
      technicianId: technician.id,
      pointId: point.id,
      providerId: 'P1',
    },
    ...{
      courseId: 'M1.C',
      granter: 'M1',
      categoryId: 'washer',
      level: 2,
      purpose: 'FIRST' as const,
      enrolledOn: today,
    },
    ...{ revision: course().revisions[0], attendances: [], attempts: [] },
    progress: { state: 'PASSED' as const, trainedOn: today, passedOn: today },
  }
  const certify = (lastDay: Day, validFrom: Day) => {
    const roster = withPerson(emptyRoster(point.id), left(lastDay), today)
    return () => grant(passed, { point, roster }, { validFrom, validTo: '2027-12-31' }, maker, today)
  }
  expect(refusal(certify(today, tomorrow))).toEqual({ code: 'TECHNICIAN_LEFT', field: ['input', 'validFrom'] })
  expect(certify(tomorrow, tomorrow)).not.toThrow()
})

const stage = (state: HeldOrder['state']): HeldOrder => {
  const named = { technicianId: technician.id }
  const steps: Step[] = [
    { command: { action: 'OFFER', offer }, actor: actors.system, at },
    {
      command: { action: 'ACCEPT', completeBy: addMinutes(at, 7 * 1440), ...named },
      actor: actors.point,
      at: addMinutes(at, 1),
    },
  ]
  const appointment = { from: addMinutes(at, 2 * 1440), to: addMinutes(at, 2 * 1440 + 60), ...named }
  const next = { actor: actors.point, at: addMinutes(at, 2) }
  if (state === 'SCHEDULED') steps.push({ command: { action: 'SCHEDULE', appointment }, ...next })
  if (state === 'IN_PROGRESS') steps.push({ command: { action: 'START', ...named }, ...next })
  const { order } = follow(begin(newOrder('o1', report(), at), actors.hotline, at), steps)
  if (!isHeld(order)) throw new Error(order.state)
  return order
}

describe('N12 nothing accepted is stranded when somebody leaves', () => {
  const colleague = { ...certificate('PLATFORM'), technicianId: 'P1.S1.T2' }

  test.each(['ACCEPTED', 'SCHEDULED', 'IN_PROGRESS'] as const)(
    'an order %s goes to a colleague, or to the maker',
    (state) => {
      const order = stage(state)
      const gone = certified({ lastDay: addDays(today, -1) })
      for (const [roster, kind] of [
        [gone, 'MAKER'],
        [withCertificate(gone, colleague, today), 'COLLEAGUE'],
      ] as const) {
        const finisher = finisherOf(order, roster, today)
        expect(finisher.kind).toBe(kind)
        expect(isAtRisk(order, finisher)).toBe(true)
      }
      expect(finisherOf(order, certified(), today).kind).toBe('ASSIGNED')
    },
  )

  test('who is there on the day of the visit makes it', () => {
    const order = stage('SCHEDULED')
    expect(finisherOf(order, certified({ lastDay: addDays(today, 2) }), today).kind).toBe('ASSIGNED')
    expect(finisherOf(order, certified({ lastDay: tomorrow }), today).kind).toBe('MAKER')
  })

  test('work that somebody began and left is given back; other work in progress is not', () => {
    const given = (leftOn?: Day) =>
      follow({ order: stage('IN_PROGRESS'), events: [] }, [
        {
          command: { action: 'RETURN', reason: '离职', ...(leftOn ? { leftOn } : {}) },
          actor: actors.point,
          at: addMinutes(at, 5),
        },
      ]).order.state
    expect(given(addDays(today, -1))).toBe('AWAITING_DISPATCH')
    expect(refusal(() => given())).toEqual({ code: 'ACTION_NOT_ALLOWED', field: [] })
  })

  test('P6 who began at the bench and became a clerk ends what was begun', () => {
    expect(finisherOf(stage('IN_PROGRESS'), certified({ post: 'PARTS_CLERK' }), today).kind).toBe('BEGUN')
    expect(finisherOf(stage('ACCEPTED'), certified({ post: 'PARTS_CLERK' }), today).kind).toBe('MAKER')
  })

  test('and nobody begins after the last day', () => {
    const begins = (roster: Roster) => () =>
      checkRights(stage('ACCEPTED'), technician.id, { roster, kit: undefined, requirement: undefined }, today)
    expect(refusal(begins(certified({ lastDay: addDays(today, -1) }))).code).toBe('TECHNICIAN_LEFT')
    expect(begins(certified({ lastDay: today }))).not.toThrow()
  })
})

test('N10 the desk and the makers whose certificates the person holds are told, but not why', () => {
  const roster = withCertificate(certified(), certificate('PLATFORM'), today)
  const event: EmploymentEvent = { type: 'LEAVES', lastDay: tomorrow, reason: '家事' }
  const notices = noticesOf(event, roster, left(tomorrow), { today, at })
  expect(notices.map(({ kind, inbox, params }) => [kind, inbox, params])).toEqual([
    ['TECHNICIAN_LEAVES', { role: 'SERVICE_POINT', id: 'P1.S1' }, { lastDay: tomorrow }],
    ['TECHNICIAN_LEAVES', { role: 'MANUFACTURER', id: 'm1' }, { lastDay: tomorrow }],
  ])
  const stays = noticesOf({ type: 'STAYS', reason: '家事' }, emptyRoster(point.id), technician, { today, at })
  expect(stays).toMatchObject([{ kind: 'TECHNICIAN_STAYS', inbox: { role: 'SERVICE_POINT' } }])
})
