import { faultsNamed, partsThere, wantingOf } from '../../functions/orders/needs'
import { likelyAmong, stillNeeded } from '../../functions/parts/at-hand/likely'
import type { PartRequest } from '../../functions/parts/requests/request'
import { contributionOfOrder } from '../../functions/supervision/contribution'
import { changesBetween, recount } from '../../functions/supervision/tally'
import { newParty, orderOf } from '../support/supervision'
import { reported } from './order-fixtures'
import { prospect } from './prospect-fixtures'

const idOf = (key: string) => `m.${key}`
const fitted = (repairs: number, parts: Record<string, number>) => ({ repairs, parts: new Map(Object.entries(parts)) })

test('N12 likely are the three parts that most repairs fitted, from one in five of ten repairs on', () => {
  expect(likelyAmong(fitted(10, { PUMP: 4, BELT: 2, SEAL: 1 }), 'FAULT', idOf)).toEqual([
    { partId: 'm.PUMP', quantity: 1, by: 'FAULT', share: 0.4 },
    { partId: 'm.BELT', quantity: 1, by: 'FAULT', share: 0.2 },
  ])
  expect(likelyAmong(fitted(9, { PUMP: 9 }), 'FAULT', idOf)).toEqual([])
  const many = likelyAmong(fitted(10, { D: 3, C: 3, B: 9, A: 3 }), 'MODEL', idOf)
  expect(many.map(({ partId }) => partId)).toEqual(['m.B', 'm.A', 'm.C'])
})

test('N12 of what was asked for, what is open and what ended with the work is needed; what was fitted or called off is not', () => {
  const asked = (request: object) => stillNeeded(request as PartRequest)
  expect(asked({ state: 'BACKORDERED' })).toBe(true)
  expect(asked({ state: 'CANCELLED', withWork: true })).toBe(true)
  expect(asked({ state: 'CANCELLED' })).toBe(false)
  expect(asked({ state: 'FITTED' })).toBe(false)
})

test('N12 a report names a fault by what came back, by the code that is shown, and by a listed name', () => {
  const fault = { categoryId: 'c', faultCode: 'LEAK' }
  const repeatOf = {
    orderId: 'o',
    pointId: 's',
    providerId: 'p',
    completedOn: '2026-10-01',
    fault,
    alreadyCounted: false,
  }
  expect(faultsNamed({ symptom: '报 e18，水泵不转' })).toEqual(['E18', 'PUMP'])
  expect(faultsNamed({ symptom: 'Leak under the door', repeatOf })).toEqual(['LEAK'])
  expect(faultsNamed({ symptom: '不脱水' })).toEqual([])
  expect(wantingOf({ ...reported().order, serviceItem: 'INSTALLATION' })).toBeUndefined()
  expect(wantingOf(reported().order)).toMatchObject({ begun: false })
})

test('N12 what lies in the van of somebody who may not do the work is not at hand', () => {
  const { order } = reported()
  const { roster } = prospect({ point: { id: 's1' } })
  const likely = [{ partNumber: 'P-1', quantity: 1, by: 'FAULT', share: 0.5 }] as const
  const there = (place: string, people = roster) =>
    partsThere(order, 's1', people, { likely, at: new Map([[place, new Set(['P-1'])]]) }, '2026-11-01').atHand
  expect(there('POINT~s1')).toEqual(['P-1'])
  expect(there('POINT~s2')).toEqual([])
  expect(there('VAN~s1.t1')).toEqual(['P-1'])
  expect(there('VAN~s1.t1', prospect({ certificate: { level: 1 } }).roster)).toEqual([])
})

describe('N12 what repairs of a model are counted with', () => {
  const party = newParty('420106')
  const parts = [
    { id: '1', partNumber: 'p-1', quantity: 2 },
    { id: '2', partNumber: 'P-1', quantity: 1 },
    { id: '3', partNumber: 'Q/2', quantity: 1 },
  ]
  const rows = (...orders: ReturnType<typeof orderOf>[]) =>
    [...recount(orders.map((order) => ({ id: order.id, contribution: contributionOfOrder(order) }))).tally]
      .filter(([key]) => key.startsWith('FITTED#'))
      .map(([key, { repaired }]) => [key.split('\n')[1], repaired])

  test('each kind of part once an order, with its fault and with the model as a whole', () => {
    expect(rows(orderOf(party, { parts }), orderOf(party, { faultCode: 'A#B' }))).toEqual([
      ...[['POWER#', 1] as const, ['POWER#P-1', 1] as const, ['POWER#Q~2F2', 1] as const],
      ...[['#', 2] as const, ['#P-1', 1] as const, ['#Q~2F2', 1] as const, ['A%23B#', 1] as const],
    ])
  })

  test('a repair that did not remove the fault, and what is no repair, tell nothing', () => {
    const order = orderOf(party, { parts }) as Extract<ReturnType<typeof orderOf>, { completion: unknown }>
    expect(rows({ ...order, serviceItem: 'INSTALLATION' })).toEqual([])
    expect(rows({ ...order, completion: { ...order.completion, outcome: 'NOT_FIXED' } })).toEqual([])
  })

  test('an order with ever so many kinds of parts fits its transaction', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ id: `${i}`, partNumber: `P-${i}`, quantity: 1 }))
    const { tally } = changesBetween(
      'x',
      { groups: [], faults: [], evidence: [] },
      contributionOfOrder(orderOf(party, { parts: many })),
    )
    expect([...tally.keys()].filter((key) => key.startsWith('FITTED#'))).toHaveLength(12)
  })
})
