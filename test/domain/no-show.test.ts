import type { Command } from '../../functions/orders/actions'
import { rank } from '../../functions/orders/dispatch'
import type { Order } from '../../functions/orders/order'
import { perform } from '../../functions/orders/perform'
import type { Actor } from '../../functions/shared/viewer'
import { contributionOfOrder } from '../../functions/supervision/contribution'
import { codeOf as code } from '../support/refusal'
import { actors, at, offer, reported } from './order-fixtures'
import { prospect } from './prospect-fixtures'

const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()
const visit = { from: later(60), to: later(120), technicianId: 's1.t1' }
const asked = [{ from: later(200), to: later(400) }]

const run = (order: Order, ...steps: [Command, Actor, number][]): Order =>
  steps.reduce((current, [command, actor, minutes]) => perform(current, command, actor, later(minutes)), order)

const accepted = (order = reported().order) =>
  run(order, [{ action: 'OFFER', offer }, actors.system, 1], [{ action: 'ACCEPT' }, actors.point, 2])
const scheduled = () => run(accepted(), [{ action: 'SCHEDULE', appointment: visit }, actors.point, 3])
const reason = '无人上门'

describe('N12 nobody was there', () => {
  test('the technician did not come: another point is looked for, and this one is not asked again', () => {
    const order = run(scheduled(), [{ action: 'TECHNICIAN_NO_SHOW', reason }, actors.customer, 120])
    expect(order).toMatchObject({
      state: 'AWAITING_DISPATCH',
      tried: [{ pointId: 's1', outcome: 'NO_SHOW', reason, at: later(120) }],
      noShows: [{ by: 'TECHNICIAN', pointId: 's1', technicianId: 's1.t1', from: visit.from, to: visit.to }],
    })
    expect(order).not.toHaveProperty('assignment')
    expect(order.clocks?.every(({ stoppedAt }) => stoppedAt !== undefined)).toBe(true)
    expect(rank(order, [prospect()], '2026-11-01')[0]).toMatchObject({ excludedBy: 'ALREADY_TRIED' })
  })

  test('a deadline that had passed stays on record against the point that did not come', () => {
    const late = run(scheduled(), [{ action: 'TECHNICIAN_NO_SHOW', reason }, actors.customer, 60 * 24 * 60])
    expect(late.lateness).toMatchObject([{ pointId: 's1' }])
  })

  test('the customer was out: the same point agrees another visit, and its clocks go on', () => {
    const before = scheduled()
    const order = run(before, [{ action: 'CUSTOMER_NO_SHOW', reason }, actors.technician, 60])
    expect(order).toMatchObject({
      state: 'ACCEPTED',
      assignment: { pointId: 's1' },
      tried: [],
      noShows: [{ by: 'CUSTOMER' }],
    })
    expect(order.clocks).toEqual(before.clocks)
    const again = { ...visit, from: later(300), to: later(360) }
    expect(run(order, [{ action: 'SCHEDULE', appointment: again }, actors.point, 70])).toMatchObject({
      state: 'SCHEDULED',
      noShows: [{ by: 'CUSTOMER' }],
    })
  })

  test.each<[string, Command['action'], Actor, number, string]>([
    ['the technician may come until the end of the time agreed', 'TECHNICIAN_NO_SHOW', actors.customer, 119, 'not yet'],
    ['nobody can be out before the time agreed', 'CUSTOMER_NO_SHOW', actors.technician, 59, 'not yet'],
    ['a point does not excuse itself', 'TECHNICIAN_NO_SHOW', actors.point, 130, 'role'],
    ['a customer does not accuse himself', 'CUSTOMER_NO_SHOW', actors.customer, 130, 'role'],
  ])('%s', (_name, action, actor, minutes, why) => {
    const refused = code(() => run(scheduled(), [{ action, reason } as Command, actor, minutes]))
    expect(refused).toBe(why === 'role' ? 'ROLE_NOT_ALLOWED' : 'ACTION_NOT_ALLOWED')
  })
})

describe('the customer’s windows bind the first visit', () => {
  const order = () => accepted({ ...reported().order, windows: asked })
  const at200 = { ...visit, from: later(200), to: later(300) }

  test('outside of them it is refused unless the customer agreed, and why is on record', () => {
    expect(code(() => run(order(), [{ action: 'SCHEDULE', appointment: visit }, actors.point, 3]))).toBe(
      'OUTSIDE_WINDOWS',
    )
    const outsideWindows = '客户来电改期'
    expect(
      run(order(), [{ action: 'SCHEDULE', appointment: { ...visit, outsideWindows } }, actors.point, 3]),
    ).toMatchObject({ state: 'SCHEDULED', appointment: { outsideWindows } })
    expect(run(order(), [{ action: 'SCHEDULE', appointment: at200 }, actors.point, 3]).state).toBe('SCHEDULED')
  })

  test('another visit is agreed on the spot', () => {
    const working = run(order(), [{ action: 'START', technicianId: 's1.t1' }, actors.technician, 10])
    const another = { action: 'PLAN_ANOTHER_VISIT', appointment: visit } as const
    const planned = run(working, [another, actors.technician, 20])
    expect(planned.state).toBe('SCHEDULED')
    expect(run(planned, [{ action: 'SCHEDULE', appointment: visit }, actors.point, 30]).state).toBe('SCHEDULED')
  })
})

describe('N12 dispatch remembers who had the order', () => {
  const declined = () =>
    run(
      reported().order,
      [{ action: 'OFFER', offer }, actors.system, 1],
      [{ action: 'DECLINE', reason: '忙' }, actors.point, 2],
    )
  const lapsed = () =>
    run(reported().order, [{ action: 'OFFER', offer }, actors.system, 1], [{ action: 'LAPSE' }, actors.system, 120])
  const redispatched = (order: Order) =>
    run(order, [{ action: 'PARK', round: 2 }, actors.system, 130], [{ action: 'REDISPATCH' }, actors.maker, 140])

  test('who declined or did not answer is not asked again by itself', () => {
    for (const order of [declined(), lapsed()])
      expect(rank(order, [prospect()], '2026-11-01')[0]).toMatchObject({ excludedBy: 'ALREADY_TRIED' })
  })

  test('the maker may have them asked again; that they had it stays on record', () => {
    const again = redispatched(declined())
    expect(again.tried).toMatchObject([{ pointId: 's1', outcome: 'DECLINED', reason: '忙' }])
    expect(rank(again, [prospect()], '2026-11-01')[0]).toHaveProperty('figures')
    const twice = run(
      again,
      [{ action: 'OFFER', offer }, actors.system, 150],
      [{ action: 'DECLINE', reason: '忙' }, actors.point, 151],
    )
    expect(twice.tried).toHaveLength(2)
    expect(rank(twice, [prospect()], '2026-11-01')[0]).toMatchObject({ excludedBy: 'ALREADY_TRIED' })
  })

  test('an offer that lapsed counts against the point, whoever has the order dispatched anew', () => {
    const lapses = ({ groups }: ReturnType<typeof contributionOfOrder>) =>
      groups.filter(({ days }) => Object.values(days).some((counts) => counts.lapsed === 1)).length
    const order = run(
      reported().order,
      [{ action: 'OFFER', offer: { ...offer, pointId: 'p1.s1' } }, actors.system, 1],
      [{ action: 'LAPSE' }, actors.system, 120],
    )
    expect([lapses(contributionOfOrder(order)), lapses(contributionOfOrder(redispatched(order)))]).toEqual([1, 1])
  })
})
