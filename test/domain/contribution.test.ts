import fc from 'fast-check'
import type { Shipment } from '../../functions/fees/fee-line'
import type { Order } from '../../functions/orders/order'
import { contributionOfCallback, contributionOfOrder } from '../../functions/supervision/contribution'
import { NOTHING } from '../../functions/supervision/contribution-shape'
import { bundle, MAX_ITEMS, readSource, stepsTo, UNSEEN } from '../../functions/supervision/projection'
import { scopeOf } from '../../functions/supervision/rollup-keys'
import { changesBetween, recount } from '../../functions/supervision/tally'
import { callbackOf, imageOf, newParty, orderOf, sourceOf } from '../support/supervision'

const party = newParty('420106')
const line = (kind: 'VISIT' | 'PART', unitPrice: number) => ({
  id: kind,
  kind,
  description: '',
  quantity: 2,
  unitPrice,
})

test('G1 an order counts in its region at three levels, and for its maker, provider, point and their pair', () => {
  expect(contributionOfOrder(orderOf(party)).groups[0]?.scopes).toEqual([
    'R#42',
    'R#4201',
    'R#420106',
    scopeOf.maker(party.manufacturerId),
    scopeOf.provider(party.providerId),
    scopeOf.point(party.pointId),
    scopeOf.pair(party.manufacturerId, party.providerId),
  ])
})

test('G1 each thing counts on the day it happened', () => {
  const order = orderOf(party, {
    reportedOn: '2026-10-01',
    acceptedOn: '2026-10-02',
    completedOn: '2026-10-05',
    fees: [line('VISIT', 3000), line('PART', 500)],
  })
  expect(contributionOfOrder(order).groups[0]?.days).toEqual({
    '2026-10-01': { reported: 1 },
    '2026-10-02': { accepted: 1, toAccept7: 1 },
    '2026-10-05': {
      ...{ completed: 1, fixed: 1, onTime: 1, toComplete8: 1, feeVISIT: 6000, feePART: 1000 },
      ...{ partsChecked: 2, partsDoubted: 2 },
    },
  })
})

test('F1 K8 what departs from the agreement and what is in doubt counts at completion, and opens its order', () => {
  const priced = (unitPrice: number, agreedPrice: number | null) => ({ ...line('VISIT', unitPrice), agreedPrice })
  const order = orderOf(party, {
    completedOn: '2026-10-05',
    fees: [priced(3000, 3000), priced(4000, 3000), priced(500, null), line('VISIT', 1), line('PART', 500)],
    parts: [{ id: 'p', partNumber: 'P-1', quantity: 1 }],
  })
  const { groups, evidence } = contributionOfOrder(order)
  const checked = { feesPriced: 3, feesDeviating: 2, partsChecked: 2, partsDoubted: 1 }
  expect(groups[0]?.days['2026-10-05']).toMatchObject(checked)
  expect(evidence.map(({ figure, day }) => [figure, day])).toEqual([
    ['feeDeviating', '2026-10-05'],
    ['partDoubted', '2026-10-05'],
  ])
})

test('F5 fees count under the agreement at completion, by whose they are and which way freight went', () => {
  const freight = (unitPrice: number, shipment?: Shipment) => ({
    ...{ id: 'F', kind: 'FREIGHT' as const, description: '', quantity: 1, unitPrice },
    ...(shipment ? { shipment } : {}),
  })
  const fees = [line('VISIT', 3000), freight(700, 'TO_POINT'), freight(300, 'FROM_POINT'), freight(50)]
  const order = orderOf(party, { completedOn: '2026-10-05', fees })
  const counted = (serviceItem: Order['serviceItem']) =>
    contributionOfOrder({ ...order, serviceItem }).groups.filter(({ scopes }) => scopes[0]?.startsWith('A#'))
  const days = {
    '2026-10-05': { feeVISIT: 6000, feeFREIGHT: 1050, freightToPoint: 700, freightFromPoint: 300 },
  }
  expect(counted('WARRANTY_REPAIR')).toEqual([{ scopes: ['A#a#MANUFACTURER'], days, now: {} }])
  expect(counted('PAID_REPAIR')).toMatchObject([{ scopes: ['A#a#CUSTOMER'] }])
  expect(counted('MAINTENANCE')).toMatchObject([{ scopes: ['A#a#UNSTATED'] }])
})

test('F1 prices count once a line, for each thing in its province and year, by bins that name no amount', () => {
  const part = { ...line('PART', 20_000), partNumber: 'M#1', quantity: 3 }
  const fees = [
    line('VISIT', 3000),
    line('VISIT', 3001),
    line('VISIT', 3000),
    part,
    { ...line('VISIT', 1), kind: 'LABOUR' as const, workItem: '检测' },
  ]
  const order = orderOf(party, { completedOn: '2026-10-05', fees })
  const prices = contributionOfOrder(order).groups.filter(({ scopes }) => scopes[0]?.startsWith('F#'))
  expect(prices).toEqual([
    { scopes: ['F#42#PHONE#VISIT##2026'], days: {}, now: { price59: 2, price60: 1 } },
    { scopes: ['F#42#PHONE#PART#M%231#2026'], days: {}, now: { price79: 1 } },
    { scopes: ['F#42#PHONE#LABOUR#%E6%A3%80%E6%B5%8B#2026'], days: {}, now: { price0: 1 } },
  ])
})

test('G1 an order is late on the day of its deadline, whether the sweep saw it or the completion told', () => {
  const told = contributionOfOrder(orderOf(party, { completedOn: '2026-10-05', onTime: false }))
  expect(told.groups[1]?.days['2026-10-04']).toEqual({ late: 1 })
  const seen = contributionOfOrder(orderOf(party, { state: 'ACCEPTED', overdueOn: '2026-10-04' }))
  expect(seen.groups[1]?.days['2026-10-04']).toEqual({ late: 1 })
  expect(seen.groups[0]?.now).toEqual({ open: 1, overdueOpen: 1 })
  expect(seen.evidence).toMatchObject([{ figure: 'late', day: '2026-10-04' }])
})

test('G1 what waits for the maker is open for region and maker alone', () => {
  const { groups, faults } = contributionOfOrder(orderOf(party, { state: 'AWAITING_MAKER' }))
  expect(groups[0]?.now).toEqual({ open: 1, awaitingMaker: 1 })
  expect(groups[0]?.scopes).toHaveLength(4)
  expect(faults).toEqual([])
})

describe('a repair that did not hold', () => {
  const earlier = newParty('420106')
  const repeatOf = { orderId: 'EARLIER', ...earlier, completedOn: '2026-09-20', alreadyCounted: false }

  test('counts against the earlier point, on the earlier day, and names its order', () => {
    const { groups, evidence } = contributionOfOrder(orderOf(party, { id: 'LATER', repeatOf }))
    expect(groups[1]?.days).toEqual({ '2026-09-20': { refix: 1 } })
    expect(groups[1]?.scopes).toContain(scopeOf.point(earlier.pointId))
    expect(groups[1]?.scopes).not.toContain(scopeOf.point(party.pointId))
    expect(evidence).toContainEqual({
      pair: scopeOf.pair(party.manufacturerId, earlier.providerId),
      figure: 'notFirstTimeFixed',
      day: '2026-09-20',
      orderId: 'EARLIER',
      repeatedBy: 'LATER',
    })
  })

  test('counts once where the earlier order had more than one visit anyway', () => {
    expect(
      contributionOfOrder(orderOf(party, { repeatOf: { ...repeatOf, alreadyCounted: true } })).groups,
    ).toHaveLength(1)
  })
})

test('Q6 a callback counts on the day of its answer; a dissatisfied one opens its order', () => {
  const task = callbackOf(party, '2026-10-08', { expected: 4, perceived: 3 }, { orderId: 'O1' })
  const { groups, evidence } = contributionOfCallback(task)
  expect(groups[0]?.days).toEqual({ '2026-10-08': { answered: 1, expectedSum: 12, perceivedSum: 9 } })
  expect(evidence).toMatchObject([{ figure: 'dissatisfied', orderId: 'O1' }])
  expect(contributionOfCallback(callbackOf(party, '2026-10-08')).groups[0]?.days).toEqual({
    '2026-10-08': { noAnswer: 1 },
  })
})

test('what stays the same is not written', () => {
  const contribution = contributionOfOrder(orderOf(party))
  expect(changesBetween('x', contribution, contribution)).toEqual({
    tally: new Map(),
    added: new Map(),
    removed: new Set(),
  })
})

test('an older version, or the same again, changes nothing', () => {
  const source = sourceOf(orderOf(party, { version: 3 }))
  const [step] = stepsTo(source, UNSEEN)
  expect(step && stepsTo(source, step.to)).toEqual([])
  expect(step && stepsTo({ ...source, version: 2 }, step.to)).toEqual([])
})

test('F4 an order counts among repairs of its fault, and its return among those of the month it was repaired in', () => {
  const earlier = newParty('420106')
  const fault = { categoryId: 'PHONE', faultCode: 'POWER' }
  const repeatOf = { orderId: 'EARLIER', ...earlier, completedOn: '2026-09-20', fault, alreadyCounted: true }
  const parts = [{ id: 'p', partNumber: 'P-1', quantity: 2, serial: 'S', usedBefore: 'o' }]
  const labour = { ...line('VISIT', 4000), kind: 'LABOUR' as const }
  const order = orderOf(party, { id: 'LATER', completedOn: '2026-10-05', fees: [labour], parts, repeatOf })
  const { repairs, samples } = contributionOfOrder(order)
  const scopes = (providerId: string, month: string) => [
    `WM#${party.manufacturerId}#PHONE#POWER#${month}`,
    `WP#${party.manufacturerId}#${providerId}#PHONE#POWER#${month}`,
  ]
  expect(repairs).toEqual([
    {
      scopes: scopes(party.providerId, '2026-10'),
      days: {},
      now: { repaired: 1, pieces2: 1, withParts: 1, inferiorParts: 1, price70: 1 },
    },
    { scopes: scopes(earlier.providerId, '2026-09'), days: {}, now: { returned: 1 } },
  ])
  expect(samples?.map(({ kind, orderId, day, measure }) => [kind, orderId, day, measure])).toEqual([
    ['repaired', 'LATER', '2026-10-05', { labour: 8000, pieces: 2, inferior: true }],
    ['returned', 'EARLIER', '2026-09-20', undefined],
  ])
  const other = { ...repeatOf, fault: { ...fault, faultCode: 'SCREEN' } }
  expect(contributionOfOrder(orderOf(party, { repeatOf: other })).repairs).toHaveLength(1)
})

test('F4 a repair that is disputed later is another sample: its row is written again', () => {
  const parts = [{ id: 'p', partNumber: 'P-1', quantity: 1 }]
  const [before, after] = (['COMPLETED', 'DISPUTED'] as const).map((state) =>
    contributionOfOrder(orderOf(party, { id: 'X', state, parts })),
  )
  const { added, removed } = changesBetween('X', before ?? NOTHING, after ?? NOTHING)
  expect([...added.values()]).toContainEqual(expect.objectContaining({ measure: { pieces: 1, inferior: true } }))
  expect(removed.size).toBe(0)
})

test('G1 the widest order fits one transaction, and one that moves altogether takes three', () => {
  const widest = (point: string, month: string) =>
    orderOf(
      { ...party, pointId: point, providerId: point },
      {
        id: 'W',
        state: 'DISPUTED',
        reportedOn: '2026-01-31',
        acceptedOn: `2026-${month}-02`,
        overdueOn: `2026-${month}-28`,
        completedOn: `2026-1${month.slice(1)}-01`,
        visits: 2,
        fees: [{ ...line('VISIT', 2), agreedPrice: 1 }, line('PART', 1)],
        version: Number(month),
        repeatOf: { orderId: 'E', pointId: 'E', providerId: 'E', completedOn: '2025-12-30', alreadyCounted: false },
      },
    )
  const [first, ...rest] = stepsTo(sourceOf(widest('A', '01')), UNSEEN)
  expect(rest).toEqual([])
  const [only] = bundle(first ? [first] : [])
  expect((only?.tally.size ?? 0) + (only?.added.size ?? 0) + 1).toBeLessThanOrEqual(MAX_ITEMS)
  const moved = first ? stepsTo(sourceOf(widest('B', '02')), first.to) : []
  expect(moved.map(({ to }) => to.version)).toEqual([1, 1, 2])
  expect(bundle(moved)).toHaveLength(3)
})

test('documents that would put nonsense into a key or a counter are refused whole', () => {
  const image = imageOf(orderOf(party))
  const broken = [
    { ...image, doc: undefined },
    { ...image, kind: 'EVENT' },
    { ...image, doc: { ...image.doc, version: 'x' } },
    { ...image, doc: { ...image.doc, manufacturerId: undefined } },
    { ...image, doc: { ...image.doc, region: 'Wuhan' } },
    { ...image, doc: { ...image.doc, reportedOn: '2026-13-01' } },
    { ...image, doc: { ...image.doc, reportedAt: 'yesterday' } },
    { ...image, doc: { ...image.doc, completion: { completedOn: '2026-10-01' } } },
    { ...image, doc: { ...image.doc, work: { visits: 1, fees: [{ ...line('PART', Number.NaN) }] } } },
    { ...image, kind: 'CALLBACK' },
  ]
  for (const each of broken) expect(readSource(each)).toHaveProperty('problem')
  expect(readSource(image)).not.toHaveProperty('problem')
})

test('bundles hold every step once, in order, and none exceeds a transaction', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((d) => `2026-10-${String(d).padStart(2, '0')}`)
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { maxLength: 40 }), (days) => {
      const docs = days.map(([reportedOn, completedOn], i) => orderOf(party, { id: `D${i}`, reportedOn, completedOn }))
      const steps = docs.flatMap((doc) => stepsTo(sourceOf(doc), UNSEEN))
      const bundles = bundle(steps)
      expect(bundles.flatMap((each) => each.steps)).toEqual(steps)
      for (const { steps: own, tally, added, removed } of bundles)
        expect(own.length + tally.size + added.size + removed.size).toBeLessThanOrEqual(MAX_ITEMS)
      const all = recount(docs.map((doc) => ({ id: doc.id, contribution: contributionOfOrder(doc) })))
      const merged = recount([])
      for (const { tally } of bundles)
        for (const [key, counts] of tally) merged.tally.set(key, { ...merged.tally.get(key), ...counts })
      expect([...merged.tally.keys()].sort()).toEqual([...all.tally.keys()].sort())
    }),
    { numRuns: 30 },
  )
})

test('taking a document back leaves nothing', () => {
  const contribution = contributionOfOrder(orderOf(party, { visits: 2, state: 'DISPUTED' }))
  const there = changesBetween('x', NOTHING, contribution)
  const back = changesBetween('x', contribution, NOTHING)
  expect([...back.tally.keys()].sort()).toEqual([...there.tally.keys()].sort())
  expect(back.removed).toEqual(new Set(there.added.keys()))
})
