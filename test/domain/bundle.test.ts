import fc from 'fast-check'
import { certifiedFor, type HeldCertificate } from '../../functions/network/certification/roster'
import { BUNDLE_SIZE, type Bundle, bundlesOf, checkBundle, isVisitable } from '../../functions/orders/bundle'
import type { Order } from '../../functions/orders/order'
import { perform } from '../../functions/orders/perform'
import { actors, at, offer, reported } from './order-fixtures'
import { heldCertificate, rosterOf } from './roster-fixtures'

const day = '2026-11-02'
const { order: waiting } = reported()
const offered = perform(waiting, { action: 'OFFER', offer }, actors.system, at)
const accepted = perform(offered, { action: 'ACCEPT', completeBy: '2026-11-08T16:00:00.000Z' }, actors.point, at)

const order = (id: string, categoryId: string, level = 1, change: Partial<Order> = {}): Order =>
  ({ ...accepted, id, categoryId, level, ...change }) as Order
const certificate = (categoryId: string, level = 2, change: Partial<HeldCertificate> = {}): HeldCertificate =>
  heldCertificate({ categoryId, level, ...change })
const roster = (people: Readonly<Record<string, readonly HeldCertificate[]>>) => rosterOf('s1', people)
const named = (bundles: readonly Bundle[]) =>
  bundles.map(({ orders, technicianIds }) => [orders.map(({ id }) => id), technicianIds])

const washer = order('o1', 'washer')
const fridge = order('o2', 'fridge')
const tv = order('o3', 'tv')
const everything = [certificate('washer'), certificate('fridge'), certificate('tv')]

test('N18 one technician does three categories in one visit', () => {
  const staff = roster({ zhang: everything, li: everything, wang: [certificate('washer')] })
  expect(named(bundlesOf([washer, fridge, tv], staff, day))).toEqual([
    [
      ['o1', 'o2', 'o3'],
      ['zhang', 'li'],
    ],
  ])
})

test('N18 where nobody can do all, the largest visits are named, and none that another contains', () => {
  const staff = roster({
    zhang: [certificate('washer'), certificate('fridge')],
    li: [certificate('fridge'), certificate('tv')],
    wang: [certificate('tv')],
  })
  expect(named(bundlesOf([washer, fridge, tv], staff, day))).toEqual([
    [['o1', 'o2'], ['zhang']],
    [['o2', 'o3'], ['li']],
  ])
})

test.each<[string, HeldCertificate]>([
  ['below the level', certificate('fridge', 1)],
  ['ended', certificate('fridge', 2, { validTo: '2026-11-01' })],
  ['still to come', certificate('fridge', 2, { validFrom: '2026-11-03' })],
])('N12 N18 a certificate %s makes no bundle', (_name, second) => {
  const staff = roster({ zhang: [certificate('washer'), second] })
  expect(bundlesOf([washer, order('o2', 'fridge', 2)], staff, day)).toEqual([])
  const check = () =>
    checkBundle([washer, order('o2', 'fridge', 2)], 'zhang', staff, day, (i) => ['input', 'ids', String(i)])
  expect(check).toThrow(expect.objectContaining({ code: 'TECHNICIAN_NOT_CERTIFIED', field: ['input', 'ids', '1'] }))
})

test('N18 an order that is only offered, or at work, is no visit to agree', () => {
  const staff = roster({ zhang: everything })
  expect(bundlesOf([washer, { ...offered, id: 'o2', categoryId: 'fridge' }], staff, day)).toEqual([])
  const started = perform(accepted, { action: 'START', technicianId: 's1.t1' }, actors.technician, at)
  expect([isVisitable(offered), isVisitable(accepted), isVisitable(started)]).toEqual([false, true, false])
})

test.each<[string, Order, string]>([
  ['another customer', order('o2', 'fridge', 1, { customerKey: 'c2' }), 'BUNDLE_MIXED'],
  [
    'another point',
    order('o2', 'fridge', 1, {
      assignment: { ...('assignment' in accepted ? accepted.assignment : undefined), pointId: 's2' },
    } as Partial<Order>),
    'BUNDLE_MIXED',
  ],
  ['no acceptor', { ...offered, id: 'o2', categoryId: 'fridge', level: 1 }, 'BUNDLE_NOT_READY'],
])('N18 an order of %s is refused by its place', (_name, second, code) => {
  const check = () =>
    checkBundle([washer, second], 'zhang', roster({ zhang: everything }), day, (i) => ['input', 'ids', String(i)])
  expect(check).toThrow(expect.objectContaining({ code, field: ['input', 'ids', '1'] }))
})

const category = fc.constantFrom('washer', 'fridge', 'tv', 'phone')
const level = fc.integer({ min: 1, max: 3 })
const anyCertificate = fc.record({ categoryId: category, level, validTo: fc.constantFrom('2026-11-01', '2026-12-31') })
const staffOf = fc.array(fc.array(anyCertificate, { maxLength: 5 }), { maxLength: 5 })
const household = fc.array(fc.record({ categoryId: category, level }), { maxLength: 25 })

test('N18 a bundle never holds an order that one of its technicians is not certified for', () => {
  fc.assert(
    fc.property(household, staffOf, (wanted, people) => {
      const orders = wanted.map((each, i) => order(`o${i}`, each.categoryId, each.level))
      const certificates = people.map((held) => held.map(heldCertificate))
      const staff = roster(Object.fromEntries(certificates.map((held, i) => [`t${i}`, held])))
      const bundles = bundlesOf(orders, staff, day)
      for (const { orders: together, technicianIds } of bundles) {
        expect(technicianIds.length).toBeGreaterThan(0)
        expect(together.length >= BUNDLE_SIZE.min && together.length <= BUNDLE_SIZE.max).toBe(true)
        for (const each of together)
          expect(certifiedFor(each, staff, day)).toEqual(expect.arrayContaining([...technicianIds]))
        for (const id of technicianIds) checkBundle(together, id, staff, day, () => [])
      }
      const sizes = bundles.map((bundle) => bundle.orders.length)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    }),
  )
})
