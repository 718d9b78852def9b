import fc from 'fast-check'
import { pointCandidates, slotsFrom } from '../../functions/quality/checks/candidate'
import { bestOf, commitTo, drawFrom, inFrameOrder, isFrame, weightedShare } from '../../functions/quality/checks/draw'
import { informed, type PointFacts, rankByWorth, relative, signals } from '../../functions/quality/checks/worth'
import { whyVisited } from '../../functions/quality/checks/worth-words'
import { checkDraw } from '../../local/draw-checks'

const rate = fc.record({ times: fc.nat(20), of: fc.integer({ min: 20, max: 200 }) })
const seen = fc
  .record({ daysAgo: fc.nat(700), checked: fc.integer({ min: 1, max: 20 }) })
  .chain((one) => fc.nat(one.checked).map((conforming) => ({ ...one, conforming })))
const rates = fc.record({ DISPUTES: rate, RETURNS: rate, DELAYS: rate, FEES: rate, PARTS: rate })
const points = fc
  .array(fc.record({ orders: fc.integer({ min: 1, max: 500 }), rates, seen: fc.array(seen, { maxLength: 4 }) }), {
    minLength: 2,
    maxLength: 20,
  })
  .map((all) => all.map((one, i): PointFacts => ({ pointId: `P${String(i).padStart(2, '0')}`, ...one })))

const quiet = { times: 5, of: 100 }
const plain = (pointId: string, more: Partial<PointFacts> = {}): PointFacts => ({
  ...{ pointId, orders: 100, seen: [] },
  rates: { DISPUTES: quiet, RETURNS: quiet, DELAYS: quiet, FEES: quiet, PARTS: quiet },
  ...more,
})
const placeIn = (ranked: ReturnType<typeof rankByWorth>, id: string) =>
  ranked.findIndex(({ pointId }) => pointId === id)

describe('Q2 where a visit tells most', () => {
  test('worked values: expected loss of variance of a beta-binomial, a rate drawn towards the network’s', () => {
    expect(informed(2, 2, 8)).toBeCloseTo(0.05 * (8 / 12), 10)
    expect(informed(9, 1, 8)).toBeCloseTo((9 / (100 * 11)) * (8 / 18), 10)
    expect(relative({ times: 6, of: 40 }, 0.05)).toBeCloseTo(2.33333, 5)
    expect(relative({ times: 0, of: 1e6 }, 0.05)).toBe(0.25)
    expect(relative({ times: 9, of: 9 }, 0)).toBe(1)
    const [one] = rankByWorth([plain('A'), plain('B')])
    // Nobody has seen anything: half, worth four items. 100 x 1 x 0.05 x 8 / 12.
    expect(one).toMatchObject({ pointId: 'A', worth: expect.closeTo(3.33333, 4), expected: 0.5, stake: 1 })
  })

  test('why, in words: what is loudest first, and never nothing', () => {
    const loud = { times: 30, of: 100 }
    const { rates: all } = plain('')
    const ranked = rankByWorth([
      plain('A', { rates: { ...all, FEES: loud, PARTS: { times: 20, of: 100 } } }),
      plain('B', { seen: [{ daysAgo: 400, checked: 8, conforming: 8 }] }),
      plain('C', { seen: [{ daysAgo: 3, checked: 8, conforming: 7 }] }),
      plain('D', { orders: 500 }),
    ])
    const reasons = Object.fromEntries(ranked.map((one) => [one.pointId, one.reasons]))
    expect(reasons).toEqual({
      A: ['FEES', 'PARTS', 'NEVER_CHECKED'],
      B: ['LONG_AGO'],
      C: ['UNCERTAIN'],
      D: ['NEVER_CHECKED', 'MUCH_WORK'],
    })
    expect(whyVisited('WORTH', ['FEES', 'NEVER_CHECKED'])).toEqual({
      en: 'A visit here tells most: its fees depart from the schedule more than elsewhere; nobody has looked at it yet.',
      zh: '此处检查信息价值最高：收费偏离价目表高于网络平均；尚未检查过。',
    })
    expect(whyVisited('RANDOM', ['FEES']).zh).toContain('随机抽取')
  })

  test('more work, a louder signal, or an older look never rank a point lower', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...signals), (all, signal) => {
        const [first, ...others] = all as [PointFacts, ...PointFacts[]]
        const before = placeIn(rankByWorth(all), first.pointId)
        const busier = { ...first, orders: first.orders + 50 }
        expect(placeIn(rankByWorth([busier, ...others]), first.pointId)).toBeLessThanOrEqual(before)
        const { of } = first.rates[signal]
        const silent = { ...first, rates: { ...first.rates, [signal]: { times: 0, of } } }
        expect(placeIn(rankByWorth([silent, ...others]), first.pointId)).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  test('with as much expected of it, a point of which less is known is worth no less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (m, more, p) => {
          expect(informed(m * p, m * (1 - p))).toBeGreaterThanOrEqual(
            informed((m + more) * p, (m + more) * (1 - p)) - 1e-12,
          )
        },
      ),
    )
  })
})

const frame = (size: number) =>
  Array.from({ length: size }, (_, i) => ({ key: 'POINT', id: `P${String(i).padStart(3, '0')}` }))
const seedOf = (n: number) => n.toString(16).padStart(64, '0')

describe('Q2 the random share', () => {
  test('of ten visits at thirty of a hundred, seven go where they tell most; at least one is always drawn', () => {
    expect([bestOf(10, 30), bestOf(1, 20), bestOf(100, 20), bestOf(5, 100)]).toEqual([7, 0, 80, 0])
  })

  test('depends on seed and frame alone; anybody can draw it again with the program that verifies callbacks’ draws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.nat(), fc.integer({ min: 1, max: 3 }), (size, n, wanted) => {
        const rows = frame(size)
        const on = commitTo(rows, wanted)
        const drawn = drawFrom(rows, on, seedOf(n))
        expect(drawFrom([...rows].reverse(), on, seedOf(n))).toEqual(drawn)
        const checks = checkDraw({
          ...{ algorithm: on.algorithm, day: '2026-11-01', frameHash: on.frameHash, frameSize: on.frameSize },
          strata: on.strata.map((one) => ({ key: one.key, frameSize: one.size, sampleSize: one.sample })),
          sizing: { kind: 'PER_DAY', wanted, perDay: wanted },
          frame: rows.map(({ id }) => id),
          committedAt: '2026-11-02T00:00:00.000Z',
          ...{ seed: seedOf(n), seededAt: '2026-11-02T00:01:00.000Z' },
          sample: drawn.map(({ id }) => id),
          sampledAt: '2026-11-02T00:02:00.000Z',
        })
        expect(checks.filter(({ verdict }) => verdict !== 'ok')).toEqual([])
        expect(isFrame(rows.slice(1), on)).toBe(false)
      }),
      { numRuns: 30 },
    )
  })

  test('every place that is not certain is drawn as often as any other, and with the chance that is stated', () => {
    const rows = frame(10)
    const on = commitTo(rows, 3)
    const times = new Map<string, number>()
    for (let n = 0; n < 2000; n += 1)
      for (const { id, probability } of drawFrom(rows, on, seedOf(n))) {
        expect(probability).toBe(0.3)
        times.set(id, (times.get(id) ?? 0) + 1)
      }
    for (const { id } of rows) expect(Math.abs((times.get(id) ?? 0) / 2000 - 0.3)).toBeLessThan(0.05)
  })

  test('weighted by its chance, each visit counts for those not drawn: over all draws the estimate is right', () => {
    const rows = frame(8)
    const truth = new Map(rows.map(({ id }, i) => [id, i]))
    const on = commitTo(rows, 4)
    let sum = 0
    for (let n = 0; n < 2000; n += 1)
      sum += weightedShare(
        drawFrom(rows, on, seedOf(n)).map(({ id, probability }) => ({
          ...{ checked: 10, conforming: truth.get(id) ?? 0, probability },
        })),
      ) as number
    expect(sum / 2000).toBeCloseTo(0.35, 1)
    expect(weightedShare([])).toBeUndefined()
  })

  test('places for certain come first, each with chance 1, and are never drawn again', () => {
    const ranked = rankByWorth(frame(6).map(({ id }, i) => plain(id, { orders: 100 - i }))).map((one) => ({
      ...one,
      ...{ providerId: 'V', region: '420106' },
    }))
    const candidates = pointCandidates(ranked, 2)
    const rows = inFrameOrder(candidates)
    expect(rows).toHaveLength(6)
    const drawable = candidates.filter(({ key }) => key === 'POINT')
    const slots = slotsFrom(candidates, commitTo(drawable, 2), seedOf(7), () => undefined)
    expect(slots.map(({ choice, probability }) => [choice, probability])).toEqual([
      ['WORTH', 1],
      ['WORTH', 1],
      ['RANDOM', 0.5],
      ['RANDOM', 0.5],
    ])
    expect(new Set(slots.map(({ pointId }) => pointId)).size).toBe(4)
  })
})
