import fc from 'fast-check'
import { house } from '../../functions/network/service-levels/house'
import { termsOf, type Urgency } from '../../functions/network/service-levels/service-level'
import { type Action, type Command, transitions } from '../../functions/orders/actions'
import { dueAt, isLate, isOnTime } from '../../functions/orders/deadlines'
import type { Order } from '../../functions/orders/order'
import { perform } from '../../functions/orders/perform'
import { type Clock, dueOf } from '../../functions/orders/service-level/clock'
import { clockViews } from '../../functions/orders/service-level/clock-view'
import { noticesOf, stepsAhead, stepsDue, sweepAt } from '../../functions/orders/service-level/escalation'
import { clocksOf, reckoningOf } from '../../functions/orders/service-level/order-clocks'
import { pauseBy } from '../../functions/orders/service-level/pause'
import { addMinutes } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { newNotice } from '../../functions/shared/notice'
import type { Actor } from '../../functions/shared/viewer'
import { contributionOfOrder } from '../../functions/supervision/contribution'
import { builtIn } from '../../functions/warranty/built-in'
import { repairsOf } from '../../functions/warranty/repairs'
import { rightsOn } from '../../functions/warranty/rights'
import { codeOf as code } from '../support/refusal'
import { actors, at, offer, reported } from './order-fixtures'

const DAY = 1440
const later = (minutes: number) => addMinutes(at, minutes)
const run = (order: Order, ...steps: [Command, Actor, number][]): Order =>
  steps.reduce((current, [command, actor, minutes]) => perform(current, command, actor, later(minutes)), order)
const terms = (urgency: Urgency = 'NORMAL') => termsOf(house, 'm1', urgency)
const offered = (urgency?: Urgency) =>
  run(reported().order, [{ action: 'OFFER', offer, terms: terms(urgency) }, actors.system, 0])
/** Sunday 10:00 in Shanghai: two days of business are over on Tuesday at 18:00. */
const accepted = () => run(offered(), [{ action: 'ACCEPT', technicianId: 's1.t1' }, actors.point, 0])
const pause = (order: Order, reason: Parameters<typeof pauseBy>[2]['reason'], minutes: number, note = 'P-77') =>
  run(order, [pauseBy(house, order, { reason, note }, later(minutes)), actors.point, minutes])
const resume = (order: Order, minutes: number) => run(order, [{ action: 'RESUME' }, actors.point, minutes])
const scheduled = () => {
  const appointment = { from: later(60), to: later(120), technicianId: 's1.t1' }
  return run(accepted(), [{ action: 'SCHEDULE', appointment }, actors.point, 10])
}
const isRunning = ({ stoppedAt }: Clock) => stoppedAt === undefined
const clock = (order: Order, kind: string, minutes: number) =>
  clockViews(order, later(minutes)).find((each) => each.kind === kind)

describe('O12 clocks of an order', () => {
  test('the offer’s answer, then visit and completion from acceptance on, by the terms it was offered with', () => {
    expect(clock(offered('SAFETY'), 'ACCEPT', 10)).toMatchObject({ state: 'RUNNING', dueAt: later(30), ranMinutes: 10 })
    expect(dueAt(offered('SAFETY'))).toBe(later(30))
    const order = accepted()
    expect(clockViews(order, later(60)).map(({ kind, state, dueAt: due }) => [kind, state, due])).toEqual([
      ['ACCEPT', 'MET', later(120)],
      ['VISIT', 'RUNNING', '2026-11-03T10:00:00.000Z'],
      ['COMPLETE', 'RUNNING', later(7 * DAY)],
    ])
    expect(order).toMatchObject({ assignment: { completeBy: later(7 * DAY) }, terms: { by: 'HOUSE~0' } })
    expect(dueAt(order)).toBe('2026-11-03T10:00:00.000Z')
  })

  test('the begin of work stops the clock to the visit, its end the other; lateness is told apart', () => {
    const begun = run(accepted(), [{ action: 'START' }, actors.technician, 4 * DAY])
    expect(clock(begun, 'VISIT', 5 * DAY)?.state).toBe('MISSED')
    expect(dueAt(begun)).toBe(later(7 * DAY))
    const done = run(
      begun,
      [{ action: 'DIAGNOSE', faultCode: 'MOTOR', note: '' }, actors.technician, 4 * DAY],
      [{ action: 'COMPLETE', outcome: 'FIXED' }, actors.technician, 4 * DAY + 60],
    )
    expect(clock(done, 'COMPLETE', 9 * DAY)).toMatchObject({ state: 'MET', ranMinutes: 4 * DAY + 60 })
    expect([isOnTime(done), done.lateness]).toEqual([true, []])
  })

  test('given back, its clocks come to nothing, and the next point has its own', () => {
    const back = run(accepted(), [{ action: 'RETURN', reason: 'full' }, actors.point, 60])
    expect(clockViews(back, later(DAY)).map(({ state }) => state)).not.toContain('RUNNING')
    expect(sweepAt(back)).toBe(later(70))
    const again = run(
      back,
      [
        {
          action: 'OFFER',
          offer: { ...offer, pointId: 's2', offeredAt: later(70), answerBy: later(190), round: 2 },
          terms: terms(),
        },
        actors.system,
        70,
      ],
      [{ action: 'ACCEPT' }, actors.point, 80],
    )
    expect(clock(again, 'COMPLETE', 90)).toMatchObject({ startedAt: later(80), ranMinutes: 10 })
  })

  test('an order of before clocks reads as its deadlines tell', () => {
    const { clocks: _clocks, terms: _terms, ...old } = accepted()
    expect(clockViews(old as Order, later(60))).toMatchObject([
      { kind: 'COMPLETE', state: 'RUNNING', dueAt: later(7 * DAY), ranMinutes: 60, pauses: [] },
    ])
    const paused = pause(old as Order, 'WAITING_FOR_PARTS', 60)
    expect(resume(paused, 60 + DAY)).toMatchObject({ assignment: { completeBy: later(8 * DAY) } })
  })
})

describe('O12 pauses', () => {
  test('for a part moves completion alone; the order’s deadline is the clock’s', () => {
    const order = resume(pause(accepted(), 'WAITING_FOR_PARTS', DAY), 3 * DAY)
    expect(clock(order, 'COMPLETE', 4 * DAY)).toMatchObject({
      state: 'RUNNING',
      dueAt: later(9 * DAY),
      ranMinutes: 2 * DAY,
      pausedMinutes: 2 * DAY,
      pauses: [{ reason: 'WAITING_FOR_PARTS', note: 'P-77', role: 'SERVICE_POINT' }],
    })
    expect(clock(order, 'VISIT', DAY)?.dueAt).toBe('2026-11-03T10:00:00.000Z')
    expect(order).toMatchObject({ assignment: { completeBy: later(9 * DAY) } })
  })

  test('at the customer’s wish moves both; the begin of work ends it', () => {
    const order = pause(accepted(), 'CUSTOMER_ASKED_LATER', DAY, '')
    expect(clockViews(order, later(2 * DAY)).map(({ state }) => state)).toEqual(['MET', 'PAUSED', 'PAUSED'])
    const begun = run(order, [{ action: 'START' }, actors.technician, 2 * DAY])
    expect(begun.pauses).toMatchObject([{ to: later(2 * DAY) }])
    expect(begun).toMatchObject({ assignment: { completeBy: later(8 * DAY) } })
  })

  test('need words where the reason has none, one at a time, and something that runs', () => {
    expect(code(() => pause(accepted(), 'FORCE_MAJEURE', DAY, ' '))).toBe('REQUIRED')
    expect(code(() => pause(pause(accepted(), 'WAITING_FOR_PARTS', 1), 'FORCE_MAJEURE', 2))).toBe('ALREADY_PAUSED')
    expect(code(() => resume(accepted(), 1))).toBe('NOT_PAUSED')
    expect(code(() => pauseBy({ ...house, pauses: [] }, accepted(), { reason: 'FORCE_MAJEURE', note: 'x' }, at))).toBe(
      'PAUSE_NOT_ALLOWED',
    )
    const begun = run(accepted(), [{ action: 'START' }, actors.technician, 60])
    const visitOnly = { action: 'PAUSE', reason: 'FORCE_MAJEURE', clocks: ['VISIT'], until: later(90) } as const
    expect(code(() => run(begun, [visitOnly, actors.point, 61]))).toBe('NOTHING_TO_PAUSE')
  })

  test('last no longer together than the reason may', () => {
    let order = accepted()
    for (const day of [0, 2]) order = resume(pause(order, 'CUSTOMER_UNREACHABLE', day * DAY), (day + 1) * DAY)
    const third = pause(order, 'CUSTOMER_UNREACHABLE', 4 * DAY)
    expect(third.pauses?.at(-1)?.until).toBe(later(5 * DAY))
    expect(code(() => pause(third, 'CUSTOMER_UNREACHABLE', 6 * DAY))).toBe('PAUSE_USED_UP')
  })

  test('are the point’s and the technician’s to make; urgency is the maker’s and its hotline’s', () => {
    const by = (actor: Actor, command: Command) => code(() => run(accepted(), [command, actor, 5]))
    const still = pauseBy(house, accepted(), { reason: 'CUSTOMER_ASKED_LATER', note: '' }, later(5))
    const press = { action: 'CHANGE_URGENCY', urgency: 'URGENT', terms: terms('URGENT'), reason: 'baby' } as const
    for (const actor of [actors.point, actors.technician])
      expect([by(actor, still), by(actor, press)]).toEqual(['nothing refused', 'ROLE_NOT_ALLOWED'])
    for (const actor of [actors.maker, actors.hotline])
      expect([by(actor, still), by(actor, press)]).toEqual(['ROLE_NOT_ALLOWED', 'nothing refused'])
    for (const actor of [actors.customer, actors.provider, actors.regulator])
      expect([by(actor, still), by(actor, press)]).toEqual(['ROLE_NOT_ALLOWED', 'ROLE_NOT_ALLOWED'])
  })
})

describe('O12 urgency', () => {
  const press = (urgency: Urgency): Command => ({
    action: 'CHANGE_URGENCY',
    urgency,
    terms: terms(urgency),
    reason: 'baby',
  })

  test('changed keeps what has run; the deadline others read follows', () => {
    const order = run(accepted(), [press('URGENT'), actors.hotline, DAY])
    expect(clock(order, 'COMPLETE', DAY)).toMatchObject({ ranMinutes: DAY, dueAt: later(3 * DAY) })
    expect(order).toMatchObject({ urgency: 'URGENT', assignment: { completeBy: later(3 * DAY) } })
    expect(code(() => run(order, [press('URGENT'), actors.maker, DAY]))).toBe('URGENCY_UNCHANGED')
  })

  test('of an offer changes its time to answer', () => {
    expect(run(offered(), [press('SAFETY'), actors.maker, 5])).toMatchObject({ offer: { answerBy: later(30) } })
  })

  test('raised after the deadline makes nobody late twice', () => {
    const late = run(accepted(), [{ action: 'MARK_OVERDUE' }, actors.system, 8 * DAY])
    const order = run(late, [press('SAFETY'), actors.maker, 9 * DAY])
    expect([isLate(order), order.lateness.length]).toEqual([true, 1])
  })
})

describe('Q5 escalation', () => {
  const told = (order: Order, minutes: number) => stepsDue(order, later(minutes))

  test('warns the point, tells it of the breach, then provider, maker and authority: each at its time', () => {
    const steps = stepsAhead(accepted()).filter(({ kind }) => kind === 'COMPLETE')
    expect(steps.map(({ percent, to, at: when }) => [percent, to, when])).toEqual([
      [75, 'SERVICE_POINT', later(5.25 * DAY)],
      [100, 'SERVICE_POINT', later(7 * DAY)],
      [125, 'PROVIDER', later(8.75 * DAY)],
      [150, 'MANUFACTURER', later(10.5 * DAY)],
      [200, 'REGULATOR', later(14 * DAY)],
    ])
  })

  test('a sweep that comes late tells every level it missed, none is passed over, and none is told twice', () => {
    const begun = run(accepted(), [{ action: 'START' }, actors.technician, 60])
    const steps = told(begun, 11 * DAY)
    expect(steps.map(({ to }) => to)).toEqual(['SERVICE_POINT', 'SERVICE_POINT', 'PROVIDER', 'MANUFACTURER'])
    const order = run(begun, [{ action: 'MARK_OVERDUE', steps }, actors.system, 11 * DAY])
    expect([told(order, 11 * DAY), sweepAt(order)]).toEqual([[], later(14 * DAY)])
    expect(clock(order, 'COMPLETE', 11 * DAY)).toMatchObject({
      state: 'BREACHED',
      escalations: steps.map(({ to }) => ({ to })),
    })
  })

  test('the authority’s notice goes to county, prefecture and province; every id is its own', () => {
    const begun = run(accepted(), [{ action: 'START' }, actors.technician, 60])
    const notices = noticesOf(begun, told(begun, 20 * DAY))
    expect(notices.map(({ inbox: { role, id } }) => `${role} ${id}`)).toEqual([
      'SERVICE_POINT s1',
      'SERVICE_POINT s1',
      'PROVIDER p1',
      'MANUFACTURER m1',
      'REGULATOR 420000',
      'REGULATOR 420100',
      'REGULATOR 420106',
    ])
    expect(new Set(notices.map((each) => newNotice(each).id)).size).toBe(notices.length)
    expect(notices.map(({ kind }) => kind)).toEqual(['COMPLETION_DUE_SOON', ...Array(6).fill('COMPLETION_LATE')])
  })

  test('stops with the clock, waits while it stands still, and knows no records taken over', () => {
    const order = pause(accepted(), 'CUSTOMER_ASKED_LATER', 60, '')
    expect(sweepAt(order)).toBe(dueAfterPause)
    expect(told({ ...accepted(), channel: 'IMPORT' }, 99 * DAY)).toEqual([])
    const off = run(accepted(), [{ action: 'CANCEL', reason: 'gone' }, actors.customer, 90])
    expect(told(off, 99 * DAY)).toEqual([])
  })

  /** 14 days later than 12 of 16 hours of business, Sunday's pause being over on a Sunday. */
  const dueAfterPause = '2026-11-17T06:00:00.000Z'

  test('a visit that is late is on record with its clock, and no missed deadline of completion in the roll-ups', () => {
    const steps = told(accepted(), 3 * DAY)
    const order = run(accepted(), [{ action: 'ESCALATE', steps }, actors.system, 3 * DAY])
    expect(clock(order, 'VISIT', 3 * DAY)?.state).toBe('BREACHED')
    expect([order.lateness, isLate(order), dueAt(order)]).toEqual([[], false, later(7 * DAY)])
    const late = contributionOfOrder(order).groups.flatMap(({ days }) =>
      Object.values(days).map(({ late: n }) => n ?? 0),
    )
    expect(late.every((n) => n === 0)).toBe(true)
  })
})

describe('O8 O9 waiting for parts is told to the three guarantees', () => {
  const waits = (from: number, to?: number, order: Order = accepted()) => {
    const paused = pause(order, 'WAITING_FOR_PARTS', from * DAY)
    return to === undefined ? paused : resume(paused, to * DAY)
  }
  const due = (order: Order, day: string, categoryId: string) => {
    const facts = { categoryId, soldOn: '2026-06-01', repairs: repairsOf([order]) }
    const answer = rightsOn(facts, builtIn, day)
    if (answer.kind === 'UNKNOWN') throw new Error(answer.why)
    return answer.rights.due.filter(({ because }) => because.rule === 'PART_NOT_SUPPLIED')
  }

  test.each([
    ['mobile-phone', '2027-01-02', '2027-01-03', 60],
    ['television', '2027-02-01', '2027-02-02', 90],
  ])('%s: an exchange is due after day %s of waiting since 3 November, on %s (%i days)', (categoryId, last, first) => {
    expect(due(waits(2), last, categoryId)).toEqual([])
    expect(due(waits(2), first, categoryId)).toMatchObject([{ remedy: 'EXCHANGE', orderId: 'o1', since: first }])
  })

  test('the part’s coming ends it; days of waiting lie within the repair and count once', () => {
    expect(repairsOf([waits(2, 12)])).toMatchObject([
      { from: '2026-11-01', waiting: [{ from: '2026-11-03', to: '2026-11-13' }] },
    ])
    expect(due(waits(2, 12), '2027-06-01', 'mobile-phone')).toEqual([])
    const rights = rightsOn(
      { categoryId: 'television', soldOn: '2026-10-01', repairs: repairsOf([waits(2, 12)]) },
      builtIn,
      '2026-11-21',
    )
    expect(rights).toMatchObject({ rights: { clock: { excluded: 20, paused: true } } })
  })

  test('a wait taken up again the same day goes on; later, it begins anew; other reasons are no wait', () => {
    const [repair] = repairsOf([waits(12, undefined, waits(2, 12))])
    expect(repair?.waiting).toEqual([{ from: '2026-11-03' }])
    const [anew] = repairsOf([waits(20, undefined, waits(2, 12))])
    expect(anew?.waiting).toEqual([{ from: '2026-11-03', to: '2026-11-13' }, { from: '2026-11-21' }])
    expect(repairsOf([pause(accepted(), 'FORCE_MAJEURE', DAY)])[0]).not.toHaveProperty('waiting')
  })

  test('parts asked for are waited for like a pause, the last of them as long as any; all are promised by the latest day', () => {
    const parts = [
      { stays: [{ from: '2026-11-10', to: '2026-11-20' }] },
      { stays: [{ from: '2026-11-12' }], promisedOn: '2026-12-24' },
      { stays: [{ from: '2026-11-15' }], promisedOn: '2026-12-01' },
    ]
    const askedFor = new Map([['o1', parts]])
    expect(repairsOf([waits(2, 12)], askedFor)).toMatchObject([
      { waiting: [{ from: '2026-11-03' }], promisedOn: '2026-12-24' },
    ])
    expect(repairsOf([accepted()], askedFor)).toMatchObject([{ waiting: [{ from: '2026-11-10' }] }])
    expect(repairsOf([accepted()], new Map([['another', parts]]))[0]).not.toHaveProperty('waiting')
  })
})

test('law: through any pauses and changes the deadlines others read are the clocks’, and time adds up', () => {
  const step = fc.tuple(
    fc.constantFrom('PAUSE', 'RESUME', 'SAFETY', 'URGENT', 'NORMAL', 'START', 'AGAIN', 'SWEEP'),
    fc.constantFrom('CUSTOMER_UNREACHABLE', 'CUSTOMER_ASKED_LATER', 'WAITING_FOR_PARTS', 'FORCE_MAJEURE'),
    fc.integer({ min: 0, max: 3000 }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let order = accepted()
      let minutes = 0
      const seen = new Set<string>()
      for (const [what, reason, gap] of steps) {
        minutes += gap
        const now = later(minutes)
        try {
          if (what === 'PAUSE') order = pause(order, reason as 'WAITING_FOR_PARTS', minutes)
          else if (what === 'RESUME') order = resume(order, minutes)
          else if (what === 'START') order = run(order, [{ action: 'START' }, actors.technician, minutes])
          else if (what === 'AGAIN') {
            const appointment = { from: later(minutes + 60), to: later(minutes + 90), technicianId: 's1.t1' }
            order = run(order, [{ action: 'PLAN_ANOTHER_VISIT', appointment }, actors.technician, minutes])
          } else if (what === 'SWEEP') {
            const due = stepsDue(order, now)
            for (const { kind, percent, to, at: when } of due) {
              expect(seen.has(`${kind} ${percent} ${to} ${when}`)).toBe(false)
              seen.add(`${kind} ${percent} ${to} ${when}`)
            }
            order = run(order, [{ action: 'ESCALATE', steps: due }, actors.system, minutes])
          } else {
            const urgency = what as Urgency
            const command = { action: 'CHANGE_URGENCY', urgency, terms: terms(urgency), reason: 'x' } as const
            order = run(order, [command, actors.maker, minutes])
          }
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
        }
        const complete = clocksOf(order).find(({ kind }) => kind === 'COMPLETE')
        expect(complete && dueOf(complete, reckoningOf(order))).toBe(
          'assignment' in order ? order.assignment?.completeBy : '',
        )
        expect((order.pauses ?? []).filter(({ to }) => to === undefined).length).toBeLessThanOrEqual(1)
      }
    }),
  )
})

/** Each way back to a search for somebody, from an order that a point had. */
const back: readonly (readonly [Order, Command, Actor, number])[] = [
  [offered(), { action: 'DECLINE', reason: 'full' }, actors.point, 10],
  [offered(), { action: 'LAPSE' }, actors.system, 120],
  [offered(), { action: 'WITHDRAW_OFFER', lacks: 'POINT_NOT_AUTHORISED' }, actors.system, 10],
  [accepted(), { action: 'RETURN', reason: 'full' }, actors.point, 10],
  [scheduled(), { action: 'TECHNICIAN_NO_SHOW', reason: 'nobody came' }, actors.customer, 200],
]

test('law: an order for which somebody is looked for is held to nothing, so that dispatch finds no provisional clock to strike', () => {
  const searched = (Object.keys(transitions) as Action[]).filter(
    (action) => transitions[action].to === 'AWAITING_DISPATCH',
  )
  expect(searched.sort()).toEqual(['REDISPATCH', ...back.map(([, { action }]) => action)].sort())
  for (const [order, command, actor, minutes] of back) {
    expect(clocksOf(order).some(isRunning)).toBe(true)
    const waiting = run(order, [command, actor, minutes])
    const parked = run(waiting, [{ action: 'PARK', round: 2 }, actors.system, minutes])
    const again = run(parked, [{ action: 'REDISPATCH' }, actors.maker, minutes])
    for (const one of [waiting, parked, again]) expect(clocksOf(one).filter(isRunning)).toEqual([])
  }
})
