import { show, sightOf } from '../../functions/orders/contact'
import type { Order } from '../../functions/orders/order'
import { maySee } from '../../functions/orders/order-access'
import { faultKey, newOrder } from '../../functions/orders/report'
import { maskPhone } from '../../functions/shared/masks'
import { actors, at, offer, report, reported } from './order-fixtures'

const completedOn = (day: string, visits = 1): Order => ({
  ...reported().order,
  state: 'CONFIRMED',
  confirmedAt: at,
  assignment: { pointId: 's1', providerId: 'p1', agreementId: 'p1.a1', acceptedAt: at, completeBy: at },
  work: { visits, startedAt: at, parts: [], fees: [] },
  completion: { completedAt: at, completedOn: day, outcome: 'FIXED', faultCode: 'MOTOR' },
})

describe('first-time fix', () => {
  test('a repair must hold 30 days: a fault on day 30 counts against the earlier order, on day 31 it does not', () => {
    const repeat = (day: string) => newOrder('o2', report({ previous: completedOn(day) }), at).repeatOf
    expect(repeat('2026-10-02')).toMatchObject({
      orderId: 'o1',
      pointId: 's1',
      completedOn: '2026-10-02',
      alreadyCounted: false,
    })
    expect(repeat('2026-10-01')).toBeUndefined()
  })

  test('an earlier order that took two visits is not counted twice', () => {
    const { repeatOf } = newOrder('o2', report({ previous: completedOn('2026-10-20', 2) }), at)
    expect(repeatOf?.alreadyCounted).toBe(true)
  })

  test('an installation after a repair is no repeat', () => {
    expect(
      newOrder('o2', report({ serviceItem: 'INSTALLATION', previous: completedOn('2026-10-20') }), at).repeatOf,
    ).toBeUndefined()
  })
})

test('O1 the same fault is known by the unit, or by customer and model when the serial is unknown', () => {
  const base = { customerKey: 'c1', modelId: 'm1.x', serviceItem: 'WARRANTY_REPAIR' as const }
  expect(faultKey({ ...base, unitId: 'm1.SN1' })).toBe(faultKey({ ...base, customerKey: 'c2', unitId: 'm1.SN1' }))
  expect(faultKey(base)).not.toBe(faultKey({ ...base, customerKey: 'c2' }))
  expect(faultKey(base)).not.toBe(faultKey({ ...base, serviceItem: 'INSTALLATION' }))
})

describe('personal data', () => {
  const contact = { name: '王小明', phone: '13812345678', address: '武珞路 1 号' }
  const assignment = { pointId: 's1', providerId: 'p1', agreementId: 'p1.a1', acceptedAt: at, completeBy: at }
  const held = (state: 'ACCEPTED' | 'OFFERED'): Order =>
    state === 'OFFERED' ? { ...reported().order, state, offer } : { ...reported().order, state, assignment }

  test('phone numbers are masked as 138****5678', () => {
    expect(maskPhone('13812345678')).toBe('138****5678')
    expect(maskPhone('87654')).toBe('****54')
  })

  test('those at work see the contact, supervisors see it masked, authorities not at all', () => {
    expect(show(contact, sightOf(actors.point, held('ACCEPTED')))).toMatchObject({ ...contact, masked: false })
    expect(show(contact, sightOf(actors.point, held('OFFERED')))).toEqual({
      name: '王**',
      phone: '138****5678',
      address: null,
      masked: true,
    })
    expect(show(contact, sightOf(actors.maker, held('ACCEPTED')))).toMatchObject({ masked: true })
    expect(show(contact, sightOf(actors.regulator, held('ACCEPTED')))).toBeNull()
    expect(show(contact, sightOf({ ...actors.point, pointId: 's2' }, held('ACCEPTED')))).toBeNull()
    expect(show(contact, sightOf({ ...actors.customer, customerKey: 'c2' }, held('ACCEPTED')))).toBeNull()
  })

  test('G1 a regulator sees orders of its region and below, and no other', () => {
    const order = reported().order
    const regulator = (region: string) => ({ role: 'REGULATOR' as const, subject: 'a', region })
    expect(['420000', '420100', '420106'].map((region) => maySee(regulator(region), order))).toEqual([true, true, true])
    expect(['430000', '420200', '420107'].map((region) => maySee(regulator(region), order))).toEqual([
      false,
      false,
      false,
    ])
  })
})
