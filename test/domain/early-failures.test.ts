import fc from 'fast-check'
import { modelSalesChanges } from '../../functions/network/model-sales'
import type { Unit } from '../../functions/network/network'
import { type EarlyMeasure, type Exposed, earlyFailuresAmong } from '../../functions/quality/early-failures'
import { earlyFailures } from '../../functions/quality/early-failures.use-case'
import { contributionOfOrder } from '../../functions/supervision/contribution'
import { recount } from '../../functions/supervision/tally'
import { newParty, orderOf } from '../support/supervision'

const of = (modelId: string, failed: number, exposed: number, measure: EarlyMeasure = 'AFTER_SALE_30'): Exposed => ({
  ...{ modelId, failed, exposed, measure },
})
const named = (all: readonly Exposed[]) => earlyFailuresAmong(all).signals.map(({ modelId }) => modelId)

describe('Q9 a model that fails early more often than its peers', () => {
  test('is named with all that says so; worked values', () => {
    // Peers 10 of 1000: Wilson 95 % up to 0.018311. Of 200 that is 3.66 expected; 15 failed: share 0.075, Wilson [0.046007, 0.120002].
    const [found, ...others] = earlyFailuresAmong([of('bad', 15, 200), of('good', 10, 1000)]).signals
    expect(others).toEqual([])
    expect(found).toMatchObject({ modelId: 'bad', failed: 15, exposed: 200, peersFailed: 10, peersExposed: 1000 })
    expect(found?.baseline).toBeCloseTo(0.018311, 5)
    expect(found?.expected).toBeCloseTo(3.662, 3)
    expect(found?.interval.low).toBeCloseTo(0.046007, 4)
    expect(found?.interval.high).toBeCloseTo(0.120002, 4)
    expect(found?.chance).toBeLessThan(1e-5)
    expect(found?.limit).toBe(0.025)
  })

  test('is not named where few units were sold, where it has no peers, or where the difference is slight', () => {
    expect(named([of('few', 5, 19), of('good', 10, 1000)])).toEqual([])
    expect(named([of('alone', 50, 100)])).toEqual([])
    expect(named([of('new', 50, 100), of('rare', 0, 49)])).toEqual([])
    expect(named([of('slight', 2500, 100_000), of('good', 2000, 100_000)])).toEqual([])
    // Another measure is no peer.
    expect(named([of('bad', 15, 200), of('good', 10, 1000, 'AFTER_SALE_90')])).toEqual([])
  })

  test('more comparisons ask for more (Benjamini-Hochberg), and more models that are bad for less', () => {
    const good = Array.from({ length: 40 }, (_, i) => of(`g${i}`, 2, 200))
    const [bad] = earlyFailuresAmong([of('bad', 15, 200), ...good]).signals
    expect([bad?.modelId, bad?.limit]).toEqual(['bad', 0.05 / 41])
    expect(named([of('near', 8, 200), of('peer', 40, 4000)])).toEqual(['near'])
    expect(named([of('near', 8, 200), ...good.slice(0, 39), of('peer', 40, 4000)])).toEqual([])
  })

  test('of makers whose models are all alike, hardly one in twenty has any named', () => {
    // A generator of its own, the same in every run: 2 % of 300 units fail, 20 models, 200 makers.
    let seed = 1
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed / 2_147_483_647
    }
    const failures = () => Array.from({ length: 300 }, random).filter((one) => one < 0.02).length
    const makers = Array.from({ length: 200 }, () => Array.from({ length: 20 }, (_, i) => of(`${i}`, failures(), 300)))
    expect(makers.filter((models) => named(models).length > 0).length / makers.length).toBeLessThanOrEqual(0.05)
  })

  test('a model is never named for failing less, and one more failure never clears it', () => {
    const numbers = fc.record({ failed: fc.nat(100), exposed: fc.integer({ min: 20, max: 400 }), peers: fc.nat(100) })
    fc.assert(
      fc.property(numbers, ({ failed, exposed, peers }) => {
        const peer = of('peer', peers, 1000)
        const isNamed = (count: number) => named([of('x', count, exposed), peer]).includes('x')
        if (Math.min(failed, exposed) / exposed <= peers / 1000) expect(isNamed(failed)).toBe(false)
        if (isNamed(failed)) expect(isNamed(failed + 1)).toBe(true)
      }),
    )
  })
})

describe('Q9 what an order counts for', () => {
  const party = newParty('420106')
  const lives = (facts: object, change: object = {}) => {
    const order = {
      ...orderOf(party, { reportedOn: '2026-03-31', completedOn: '2026-04-02', ...facts }),
      unitId: 'u',
      ...change,
    }
    return [...recount([{ id: order.id, contribution: contributionOfOrder(order) }]).tally]
      .filter(([key]) => key.startsWith('LIFE#'))
      .map(([key, counts]) => [key.split('\n')[1]?.slice(0, 7), counts])
  }
  const repaired = ['2026-04', { unitsRepaired: 1 }]

  test('day 30 and day 90 after the sale are early, the days after them are not', () => {
    expect(lives({}, { soldOn: '2026-03-01' })).toEqual([['2026-03', { soldBack30: 1, soldBack90: 1 }], repaired])
    expect(lives({}, { soldOn: '2026-02-28' })).toEqual([['2026-02', { soldBack90: 1 }], repaired])
    expect(lives({}, { soldOn: '2025-12-31' })).toEqual([['2025-12', { soldBack90: 1 }], repaired])
    expect(lives({}, { soldOn: '2025-12-30' })).toEqual([repaired])
    expect(lives({})).toEqual([repaired])
  })

  test('a unit that is back after a repair counts against the month of that repair, and not against its sale again', () => {
    const repeatOf = { orderId: 'o', pointId: 's', providerId: 'p', completedOn: '2026-03-10', alreadyCounted: true }
    expect(lives({ repeatOf }, { soldOn: '2026-03-01' })).toEqual([['2026-03', { unitsBack: 1 }], repaired])
  })

  test('what is no repair, was called off, or is of no known unit tells nothing', () => {
    const soldOn = '2026-03-01'
    expect(lives({}, { soldOn, serviceItem: 'INSTALLATION' })).toEqual([])
    expect(lives({ state: 'CANCELLED' }, { soldOn })).toEqual([])
    expect(lives({}, { soldOn, unitId: undefined })).toEqual([])
  })
})

test('Q9 a unit is counted once, in the month and model it was corrected to last', () => {
  const unit = (soldOn?: string): Unit => ({
    ...{ id: 'm.s', version: 1, manufacturerId: 'm', modelId: 'm.x', categoryId: 'c', serial: 'S' },
    ...(soldOn ? { soldOn } : {}),
  })
  const changes = (...args: Parameters<typeof modelSalesChanges>) =>
    modelSalesChanges(...args).map(({ item: { month }, units }) => [month, units])
  expect(changes(unit(), undefined)).toEqual([])
  expect(changes(unit('2026-03-01'), undefined)).toEqual([['2026-03', 1]])
  expect(changes(unit('2026-03-31'), unit('2026-03-01'))).toEqual([])
  expect(changes(unit('2026-04-01'), unit('2026-03-01'))).toEqual([
    ['2026-03', -1],
    ['2026-04', 1],
  ])
  expect(changes(unit(), unit('2026-03-01'))).toEqual([['2026-03', -1]])
})

test('Q9 only months whose units have all had their days count, twelve of them', async () => {
  const sold = ['2025-07', '2025-08', '2026-07', '2026-08', '2026-09'].flatMap((month) => [
    { month, modelId: 'bad', units: 100 },
    { month, modelId: 'good', units: 1000 },
  ])
  const lives = sold.map(({ month, modelId }) => ({
    ...{ month, modelId },
    counts: modelId === 'bad' ? { soldBack30: 10, soldBack90: 20 } : { soldBack30: 1, soldBack90: 2 },
  }))
  const found = await earlyFailures(
    { livesIn: async () => lives, soldIn: async () => sold },
    ...(['m', 'c', '2026-11-26'] as const),
  )
  const exposed = found.signals.map(({ measure, exposed: units, failed }) => [measure, units, failed])
  // Of 30 days: October 2025 to September 2026. Of 90: August 2025 to July 2026.
  expect(exposed.sort()).toEqual([
    ['AFTER_SALE_30', 300, 30],
    ['AFTER_SALE_90', 200, 40],
  ])
})
