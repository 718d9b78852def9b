import fc from 'fast-check'
import { totalOf } from '../../functions/fees/fee-line'
import { type Action, type Command, transitions } from '../../functions/orders/actions'
import { dueAt, isOnTime } from '../../functions/orders/deadlines'
import { append, checkChain, detailOf, type OrderEvent } from '../../functions/orders/event-log'
import type { Order, State } from '../../functions/orders/order'
import { isAllowed, perform } from '../../functions/orders/perform'
import { holdsFault } from '../../functions/orders/report'
import { DomainError } from '../../functions/shared/errors'
import type { Actor } from '../../functions/shared/viewer'
import { contributionOfOrder } from '../../functions/supervision/contribution'
import { MAX_ITEMS, stepsTo, UNSEEN } from '../../functions/supervision/projection'
import { codeOf as code } from '../support/refusal'
import { actors, at, offer, reported } from './order-fixtures'

const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()
const completeBy = later(7 * 24 * 60)
const appointment = { from: later(60), to: later(120), technicianId: 's1.t1' }

const run = (order: Order, ...steps: [Command, Actor, number?][]): Order =>
  steps.reduce((current, [command, actor, minutes = 1]) => perform(current, command, actor, later(minutes)), order)

const offered = () => run(reported().order, [{ action: 'OFFER', offer }, actors.system])
const accepted = () => run(offered(), [{ action: 'ACCEPT', completeBy }, actors.point])
const inProgress = () => run(accepted(), [{ action: 'START', technicianId: 's1.t1' }, actors.technician])
const completed = () =>
  run(
    inProgress(),
    [{ action: 'DIAGNOSE', faultCode: 'MOTOR', note: '' }, actors.technician],
    [{ action: 'COMPLETE', outcome: 'FIXED' }, actors.technician, 90],
  )

describe('the way of an order', () => {
  test('O2 an order goes from report to confirmation', () => {
    const confirmed = run(completed(), [{ action: 'CONFIRM' }, actors.customer, 100])
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', completion: { outcome: 'FIXED', faultCode: 'MOTOR' } })
    expect(isOnTime(confirmed)).toBe(true)
  })

  test('an accepted order has its acceptor and no offer any more', () => {
    expect(accepted()).toMatchObject({ state: 'ACCEPTED', assignment: { pointId: 's1', acceptedAt: later(1) } })
    expect(accepted()).not.toHaveProperty('offer')
  })

  test('an offer answered too late is refused, and lapses only when its time is over', () => {
    expect(code(() => run(offered(), [{ action: 'ACCEPT', completeBy }, actors.point, 120]))).toBe('OFFER_EXPIRED')
    expect(code(() => run(offered(), [{ action: 'LAPSE' }, actors.system, 119]))).toBe('OFFER_STILL_OPEN')
    expect(run(offered(), [{ action: 'LAPSE' }, actors.system, 120])).toMatchObject({
      state: 'AWAITING_DISPATCH',
      tried: [{ pointId: 's1', outcome: 'LAPSED' }],
    })
  })

  test('a declined order waits for the next point and the trail shows it', () => {
    const declined = run(offered(), [{ action: 'DECLINE', reason: 'full' }, actors.point])
    expect(declined).toMatchObject({
      state: 'AWAITING_DISPATCH',
      tried: [{ pointId: 's1', outcome: 'DECLINED', reason: 'full' }],
    })
  })

  test('work without a diagnosis cannot be completed', () => {
    expect(code(() => run(inProgress(), [{ action: 'COMPLETE', outcome: 'FIXED' }, actors.technician]))).toBe(
      'DIAGNOSIS_MISSING',
    )
  })

  test('Q9 a fault is a code, never words', () => {
    const diagnose = (faultCode: string) => () =>
      run(inProgress(), [{ action: 'DIAGNOSE', faultCode, note: '' }, actors.technician])
    for (const words of ['', 'motor', '电机', 'MOTOR of Mr Wang', `M${'X'.repeat(40)}`])
      expect(code(diagnose(words))).toBe('INVALID_VALUE')
    expect(diagnose('E-21')()).toMatchObject({ work: { diagnosis: { faultCode: 'E-21' } } })
  })

  test('Q5 the one complained of cannot close the dispute', () => {
    const disputed = run(completed(), [{ action: 'DISPUTE', reason: 'still leaks' }, actors.customer])
    expect(code(() => run(disputed, [{ action: 'SETTLE', note: 'fine' }, actors.point]))).toBe('ROLE_NOT_ALLOWED')
    expect(run(disputed, [{ action: 'REWORK', completeBy }, actors.maker])).toMatchObject({
      state: 'ACCEPTED',
      disputed: true,
    })
  })

  test('another visit keeps what was found and counts both visits', () => {
    const second = run(
      inProgress(),
      [{ action: 'DIAGNOSE', faultCode: 'PUMP', note: 'part missing' }, actors.technician],
      [{ action: 'PLAN_ANOTHER_VISIT', appointment }, actors.technician],
      [{ action: 'START' }, actors.technician],
    )
    expect(second).toMatchObject({ state: 'IN_PROGRESS', work: { visits: 2, diagnosis: { faultCode: 'PUMP' } } })
  })

  test('an appointment ends after it starts, within a day, in the future', () => {
    const schedule = (from: number, to: number) => () =>
      run(accepted(), [
        { action: 'SCHEDULE', appointment: { ...appointment, from: later(from), to: later(to) } },
        actors.point,
      ])
    expect(code(schedule(60, 60))).toBe('APPOINTMENT_INVALID')
    expect(code(schedule(60, 60 + 24 * 60 + 1))).toBe('APPOINTMENT_INVALID')
    expect(code(schedule(-60, 0))).toBe('APPOINTMENT_INVALID')
    expect(schedule(60, 60 + 24 * 60)()).toMatchObject({ state: 'SCHEDULED' })
  })

  test('lateness goes on record once, when the deadline has passed', () => {
    expect(code(() => run(accepted(), [{ action: 'MARK_OVERDUE' }, actors.system]))).toBe('ACTION_NOT_ALLOWED')
    const late = run(accepted(), [{ action: 'MARK_OVERDUE' }, actors.system, 8 * 24 * 60])
    expect(late).toMatchObject({ lateness: [{ pointId: 's1', providerId: 'p1', since: completeBy }] })
    expect(code(() => run(late, [{ action: 'MARK_OVERDUE' }, actors.system, 9 * 24 * 60]))).toBe('ACTION_NOT_ALLOWED')
  })

  test('N12 work without a named technician cannot start, and the start puts on record who', () => {
    expect(code(() => run(accepted(), [{ action: 'START' }, actors.point]))).toBe('TECHNICIAN_REQUIRED')
    expect(inProgress()).toMatchObject({ assignment: { technicianId: 's1.t1' } })
  })

  test('lateness stays with the point that was late; the next one, and rework, have a deadline of their own', () => {
    const weeks = (n: number) => n * 7 * 24 * 60
    const second = {
      ...offer,
      pointId: 's2',
      providerId: 'p2',
      round: 2,
      offeredAt: later(weeks(2)),
      answerBy: later(weeks(3)),
    }
    const next: Actor = { role: 'SERVICE_POINT', subject: 'next', providerId: 'p2', pointId: 's2' }
    const order = run(
      accepted(),
      [{ action: 'MARK_OVERDUE' }, actors.system, weeks(1) + 10],
      [{ action: 'RETURN', reason: 'no parts' }, actors.point, weeks(2) - 10],
      [{ action: 'OFFER', offer: second }, actors.system, weeks(2)],
      [{ action: 'ACCEPT', completeBy: later(weeks(3)) }, next, weeks(2) + 10],
    )
    expect(dueAt(order)).toBe(later(weeks(3)))
    const done = run(
      order,
      [{ action: 'START', technicianId: 's2.t1' }, next, weeks(2) + 20],
      [{ action: 'DIAGNOSE', faultCode: 'MOTOR', note: '' }, next, weeks(2) + 21],
      [{ action: 'COMPLETE', outcome: 'FIXED' }, next, weeks(2) + 22],
    )
    expect(isOnTime(done)).toBe(true)
    expect(done.lateness).toEqual([{ pointId: 's1', providerId: 'p1', since: completeBy }])
    const { groups, evidence } = contributionOfOrder(done)
    const lateIn = groups.filter(({ days }) => Object.values(days).some(({ late }) => late === 1))
    expect(lateIn.map(({ scopes }) => scopes.filter((scope) => /^[PS]#/.test(scope)))).toEqual([['P#p1', 'S#s1']])
    expect(evidence.filter(({ figure }) => figure === 'late')).toMatchObject([{ pair: 'MP#m1#p1', orderId: 'o1' }])
    const reworked = run(
      done,
      [{ action: 'DISPUTE', reason: 'leaks' }, actors.customer, weeks(2) + 30],
      [{ action: 'REWORK', completeBy: later(weeks(5)) }, actors.maker, weeks(4)],
    )
    expect(dueAt(reworked)).toBe(later(weeks(5)))
  })

  test('a deadline that no sweep saw goes on record when the order is given back, called off or worked on again', () => {
    const late = 8 * 24 * 60
    const back = run(accepted(), [{ action: 'RETURN', reason: 'no parts' }, actors.point, late])
    const off = run(accepted(), [{ action: 'CANCEL', reason: 'gone' }, actors.customer, late])
    const again = run(
      inProgress(),
      [{ action: 'DIAGNOSE', faultCode: 'MOTOR', note: '' }, actors.technician, late],
      [{ action: 'COMPLETE', outcome: 'FIXED' }, actors.technician, late],
      [{ action: 'DISPUTE', reason: 'leaks' }, actors.customer, late + 1],
      [{ action: 'REWORK', completeBy: later(2 * late) }, actors.maker, late + 2],
    )
    for (const order of [back, off, again])
      expect(order.lateness).toEqual([{ pointId: 's1', providerId: 'p1', since: completeBy }])
    expect(run(accepted(), [{ action: 'RETURN', reason: 'no parts' }, actors.point]).lateness).toEqual([])
  })

  test('an order that missed many deadlines is counted in steps that each fit a transaction', () => {
    const lateness = Array.from({ length: 7 }, (_, i) => ({
      pointId: `s${i}`,
      providerId: `p${i}`,
      since: later(i * 40 * 24 * 60),
    }))
    const order = { ...completed(), lateness }
    const contribution = contributionOfOrder(order)
    const steps = stepsTo({ kind: 'ORDER', id: order.id, version: order.version, contribution }, UNSEEN)
    expect(steps.length).toBeGreaterThan(1)
    for (const { changes } of steps)
      expect(changes.tally.size + changes.added.size + changes.removed.size).toBeLessThan(MAX_ITEMS)
    expect(steps.at(-1)?.to).toMatchObject({ version: order.version, contribution, revision: steps.length })
    expect(steps.slice(0, -1).map(({ to }) => to.version)).toEqual(Array(steps.length - 1).fill(UNSEEN.version))
  })

  test('F3 the fee total is the sum of its lines at any time', () => {
    const add = (id: string, quantity: number, unitPrice: number): [Command, Actor] => [
      { action: 'ADD_FEE', line: { id, kind: 'PART', description: 'pump', quantity, unitPrice } },
      actors.technician,
    ]
    const order = run(inProgress(), add('1', 2, 1250), add('2', 1, 3000), [
      { action: 'REMOVE_FEE', lineId: '1' },
      actors.technician,
    ])
    expect('work' in order && order.work && totalOf(order.work.fees)).toBe(3000)
    expect(code(() => run(order, [{ action: 'REMOVE_FEE', lineId: '1' }, actors.technician]))).toBe('FEE_LINE_UNKNOWN')
    for (const [quantity, price] of [
      [0, 1],
      [1, -1],
      [1, 0.5],
      [1.5, 1],
      [1, 100_000_001],
    ] as const)
      expect(code(() => run(order, add('3', quantity, price)))).toBe('OUT_OF_RANGE')
  })
})

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constant<Command>({ action: 'OFFER', offer }),
  fc.constant<Command>({ action: 'PARK', round: 1 }),
  fc.constant<Command>({ action: 'ACCEPT', completeBy }),
  fc.constant<Command>({ action: 'SCHEDULE', appointment: { ...appointment, from: later(9_000), to: later(9_060) } }),
  fc.constant<Command>({
    action: 'PLAN_ANOTHER_VISIT',
    appointment: { ...appointment, from: later(9_000), to: later(9_060) },
  }),
  fc.constant<Command>({ action: 'DIAGNOSE', faultCode: 'MOTOR', note: '' }),
  fc.constant<Command>({ action: 'USE_PART', part: { id: 'x', partNumber: 'P-1', quantity: 1 } }),
  fc
    .record({ quantity: fc.integer({ min: -1, max: 5 }), unitPrice: fc.integer({ min: -5, max: 5000 }) })
    .map((line): Command => ({ action: 'ADD_FEE', line: { id: 'f', kind: 'LABOUR', description: 'work', ...line } })),
  fc.constant<Command>({ action: 'REMOVE_FEE', lineId: 'f' }),
  fc.constant<Command>({ action: 'REWORK', completeBy }),
  fc.constant<Command>({ action: 'COMPLETE', outcome: 'FIXED' }),
  fc.constant<Command>({ action: 'SETTLE', note: 'settled' }),
  fc.constant<Command>({ action: 'REPORT_AGAIN', symptom: 'again' }),
  fc.integer({ min: 0, max: 6 }).map((score): Command => ({ action: 'RATE', score, comment: 'well' })),
  fc.constant<Command>({ action: 'ISSUE_LINK', linkId: 'l', expiresAt: later(90) }),
  fc.constant<Command>({ action: 'REVOKE_LINKS' }),
  fc
    .constantFrom(...(['REDISPATCH', 'LAPSE', 'START', 'CONFIRM', 'MARK_OVERDUE'] as const))
    .map((action): Command => ({ action })),
  fc
    .constantFrom(...(['DECLINE', 'RETURN', 'DISPUTE', 'CANCEL'] as const))
    .map((action): Command => ({ action, reason: 'because' })),
)

/** What is still done with a closed order: none of it touches the work. */
const afterwards: readonly Action[] = ['RATE', 'ISSUE_LINK', 'REVOKE_LINKS']

const anyStep = fc.tuple(anyCommand, fc.constantFrom(...Object.values(actors)), fc.integer({ min: 0, max: 300 }))

/** What each state needs and no other has. */
const fields: Record<State, { has: string[]; hasNot: string[] }> = {
  AWAITING_DISPATCH: { has: ['since'], hasNot: ['offer', 'assignment', 'completion'] },
  AWAITING_MAKER: { has: ['since'], hasNot: ['offer', 'assignment', 'completion'] },
  OFFERED: { has: ['offer'], hasNot: ['assignment', 'completion', 'since'] },
  ACCEPTED: { has: ['assignment'], hasNot: ['offer', 'appointment', 'completion'] },
  SCHEDULED: { has: ['assignment', 'appointment'], hasNot: ['offer', 'completion'] },
  IN_PROGRESS: { has: ['assignment', 'work'], hasNot: ['offer', 'appointment', 'completion'] },
  COMPLETED: { has: ['assignment', 'work', 'completion'], hasNot: ['offer', 'dispute', 'confirmedAt'] },
  DISPUTED: { has: ['completion', 'dispute'], hasNot: ['offer', 'confirmedAt'] },
  CONFIRMED: { has: ['completion', 'confirmedAt'], hasNot: ['offer', 'dispute'] },
  CANCELLED: { has: ['cancelledAt', 'reason'], hasNot: ['offer', 'completion'] },
}

test('any interleaving of actions keeps the state machine: refusals change nothing, states have exactly their fields, the log is intact', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const first = reported()
      let order = first.order
      const log: OrderEvent[] = [first.event]
      let minutes = 0
      for (const [command, actor, pause] of steps) {
        minutes += pause
        const before = structuredClone(order)
        try {
          const after = perform(order, command, actor, later(minutes))
          expect(isAllowed(before, command.action, actor.role)).toBe(true)
          const { to } = transitions[command.action]
          expect(after.state).toBe(to === 'same' ? before.state : to)
          const sealed = append(
            order,
            after,
            { action: command.action, detail: detailOf(command) },
            actor,
            later(minutes),
          )
          log.push(sealed.event)
          order = sealed.order
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
          expect(order).toEqual(before)
        }
        for (const field of fields[order.state].has) expect(order).toHaveProperty(field)
        for (const field of fields[order.state].hasNot) expect(order).not.toHaveProperty(field)
      }
      expect(order.version).toBe(log.length)
      expect(checkChain(log, order)).toBeUndefined()
      if (order.state === 'CONFIRMED' || order.state === 'CANCELLED') {
        const anyone = Object.values(actors).map(({ role }) => role)
        for (const action of (Object.keys(transitions) as Action[]).filter((each) => !afterwards.includes(each)))
          expect(anyone.some((role) => isAllowed(order, action, role))).toBe(false)
        expect(holdsFault(order)).toBe(false)
      }
    }),
    { numRuns: 400 },
  )
})
