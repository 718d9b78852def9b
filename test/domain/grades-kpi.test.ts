import fc from 'fast-check'
import { changeBetween } from '../../functions/admission/grades/change'
import { criteriaInForce, DEFAULT_CRITERIA } from '../../functions/admission/grades/criteria-in-force'
import { driversOf, largest } from '../../functions/admission/grades/drivers'
import { gapsOf } from '../../functions/admission/grades/gaps'
import { type Kpi, type KpiFacts, kpisOf } from '../../functions/admission/grades/kpi'
import { type KpiName, kpiNames, unitOf } from '../../functions/admission/grades/kpi-names'
import { daysOf, monthToEvaluate, reachOf, windowOf } from '../../functions/admission/grades/window'
import { verdictOf } from '../../functions/admission/verdict'
import type { RenewalCriteria } from '../../functions/network/network'
import { addMonths } from '../../functions/shared/days'
import type { Counts } from '../../functions/supervision/counters'

const agreed: RenewalCriteria = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 5 }
const MONTH = '2026-10'
const GOOD = unitOf.ON_TIME
const nothing: KpiFacts = {
  months: new Map(),
  details: [],
  training: { technicians: 0, certified: 0 },
  breachPoints: 0,
  findings: [],
  last: [],
}
const facts = (months: Readonly<Record<string, Counts>>, more: Partial<KpiFacts> = {}): KpiFacts => ({
  ...nothing,
  months: new Map(Object.entries(months)),
  ...more,
})
const kpi = (name: KpiName, given: KpiFacts, criteria = agreed): Kpi => {
  const found = kpisOf(MONTH, given, criteriaInForce([criteria])).find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}

describe('N6 windows slide by whole months', () => {
  test('of three months; a first-time fix must have held 30 days, so its window ends a month earlier', () => {
    expect(windowOf('ON_TIME', MONTH)).toEqual({ from: '2026-08', to: '2026-10' })
    expect(windowOf('FIRST_TIME_FIX', MONTH)).toEqual({ from: '2026-07', to: '2026-09' })
    expect(reachOf(MONTH)).toEqual({ from: '2026-06', to: '2026-10' })
    expect(daysOf({ from: '2026-08', to: '2026-10' })).toEqual({ from: '2026-08-01', to: '2026-10-31' })
  })

  test.each([
    ['2026-11-03', '2026-10'],
    ['2026-11-02', '2026-09'],
    ['2027-01-31', '2026-12'],
    ['2027-01-01', '2026-11'],
  ])('on %s the month to evaluate is %s: the 30 days of the month before it are over', (day, month) => {
    expect(monthToEvaluate(day)).toBe(month)
    const ended = new Date(`${addMonths(month, 0)}-01T00:00:00Z`).getTime()
    expect((new Date(`${day}T00:00:00Z`).getTime() - ended) / 86_400_000).toBeGreaterThanOrEqual(30)
  })
})

describe('N6 each figure against its criterion', () => {
  test('first-time fix leaves the youngest month out', () => {
    const counts = { completed: 100, multiVisit: 10, refix: 5 }
    const { numerator, denominator } = kpi('FIRST_TIME_FIX', facts({ '2026-09': counts, '2026-10': counts }))
    expect([numerator, denominator]).toEqual([85, 100])
  })

  test.each<[KpiName, Counts, number, number]>([
    ['ACCEPT_ON_TIME', { accepted: 30, lapsed: 10 }, 30, 40],
    ['VISIT_ON_TIME', { visitKept: 9, visitMissed: 1 }, 9, 10],
    ['ON_TIME', { onTime: 8, late: 3, completed: 9 }, 8, 11],
    ['SATISFACTION', { answered: 20, satisfied: 19 }, 19, 20],
    ['COMPLAINTS', { completed: 200, disputed: 3 }, 3, 200],
    ['COMPLAINTS', { completed: 200, disputed: 3, complained: 9, complaintsCharged: 4 }, 7, 200],
    ['FEE_DEVIATIONS', { feesPriced: 400, feesDeviating: 100 }, 100, 400],
    ['PART_ANOMALIES', { partsChecked: 400 }, 0, 400],
  ])('%s', (name, counts, numerator, denominator) => {
    expect(kpi(name, facts({ [MONTH]: counts }))).toMatchObject({ numerator, denominator })
  })

  test('complaints are told per 1 000, with their interval', () => {
    const { measured, criterion } = kpi('COMPLAINTS', facts({ [MONTH]: { completed: 100, disputed: 8 } }))
    expect([measured?.value, criterion]).toEqual([80, 50])
    expect(measured?.interval.low).toBeCloseTo(41.09, 2)
  })

  test('F1 K8 fees and parts in doubt are held against the most the agreement allows', () => {
    expect(kpi('FEE_DEVIATIONS', nothing).verdict).toBe('NO_DATA')
    const counts = { feesPriced: 400, feesDeviating: 100, partsChecked: 400, partsDoubted: 0 }
    expect(kpi('FEE_DEVIATIONS', facts({ [MONTH]: counts }))).toMatchObject({
      measured: { value: 0.25 },
      verdict: 'MISSED',
    })
    expect(kpi('PART_ANOMALIES', facts({ [MONTH]: counts }))).toMatchObject({ measured: { value: 0 }, verdict: 'MET' })
  })

  test('training and breaches are full counts: their interval is their value', () => {
    const training = { technicians: 10, certified: 7 }
    expect(kpi('TRAINING', facts({}, { training }))).toMatchObject({
      measured: { value: 0.7, interval: { low: 0.7, high: 0.7 } },
      verdict: 'MISSED',
    })
    expect(kpi('BREACHES', facts({}, { breachPoints: 3 })).verdict).toBe('MET')
    expect(kpi('BREACHES', facts({}, { breachPoints: 4 })).verdict).toBe('MISSED')
  })

  test('criteria an agreement does not name have their defaults; of several agreements the mildest holds', () => {
    expect(criteriaInForce([agreed])).toEqual({ ...DEFAULT_CRITERIA, ...agreed })
    const other = { ...agreed, firstTimeFix: 0.6, complaintsPerHundred: 2, breachPoints: 9 }
    expect(criteriaInForce([agreed, other])).toMatchObject({
      firstTimeFix: 0.6,
      complaintsPerHundred: 5,
      breachPoints: 9,
    })
  })
})

describe('N6 the change since last time', () => {
  const months = (...all: [string, number, number][]) =>
    all.map(([month, successes, trials]) => ({ month, successes, trials }))

  test('of equal windows is none, and of an empty one unknown', () => {
    const same = months(['2026-08', 90, 100])
    expect(changeBetween(same, same, GOOD)).toMatchObject({ difference: 0, beyondChance: false })
    expect(changeBetween(same, [], GOOD)).toBeUndefined()
  })

  test('of 900 and of 800 in 1 000 is beyond chance; of 9 and of 8 in 10 is not', () => {
    const large = changeBetween(months(['b', 900, 1000]), months(['a', 800, 1000]), GOOD)
    // Two independent samples: 0.1 +- 1.96 sqrt(2 x 0.85 x 0.15 / 1000), less a little of Wilson's centring.
    expect(large?.interval?.low).toBeCloseTo(0.1 - 0.0313, 3)
    expect(large?.beyondChance).toBe(true)
    expect(changeBetween(months(['b', 9, 10]), months(['a', 8, 10]), GOOD)?.beyondChance).toBe(false)
  })

  test('of windows that overlap, a month in both does not count as two', () => {
    const [shared, old, young] = [months(['m', 900, 1000]), months(['a', 80, 100]), months(['z', 95, 100])]
    const apart = changeBetween(
      months(['m', 900, 1000], ['z', 95, 100]),
      months(['n', 900, 1000], ['a', 80, 100]),
      GOOD,
    )
    const overlapping = changeBetween([...shared, ...young], [...shared, ...old], GOOD)
    expect(overlapping?.difference).toBeCloseTo(apart?.difference ?? 0, 12)
    const width = (change: typeof apart) => (change?.interval?.high ?? 0) - (change?.interval?.low ?? 0)
    expect(width(overlapping)).toBeLessThan(width(apart) / 2)
  })

  test('N6 with nothing changed underneath, 95 % of the intervals hold 0', () => {
    let seed = 5
    const chance = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
      return seed / 0x7fffffff
    }
    const draw = (month: string, trials: number) => {
      let successes = 0
      for (let i = 0; i < trials; i += 1) if (chance() < 0.85) successes += 1
      return { month, successes, trials }
    }
    let flagged = 0
    for (let i = 0; i < 1500; i += 1) {
      const [a, b, c, d] = [draw('a', 60), draw('b', 60), draw('c', 60), draw('d', 60)]
      if (changeBetween([b, c, d], [a, b, c], GOOD)?.beyondChance) flagged += 1
    }
    expect(flagged / 1500).toBeGreaterThan(0.03)
    expect(flagged / 1500).toBeLessThan(0.07)
  })

  test('of complaints is told in complaints: more of them is a rise', () => {
    const given = facts({ '2026-07': { completed: 1000, disputed: 10 }, '2026-10': { completed: 1000, disputed: 60 } })
    const { change } = kpi('COMPLAINTS', given)
    expect(change?.difference).toBeCloseTo(50, 9)
    expect(change?.beyondChance).toBe(true)
    expect(change?.interval?.low).toBeLessThan(50)
  })

  test('of training is against the evaluation before', () => {
    const last = kpisOf(
      '2026-09',
      facts({}, { training: { technicians: 10, certified: 9 } }),
      criteriaInForce([agreed]),
    )
    const { change } = kpi('TRAINING', facts({}, { training: { technicians: 10, certified: 7 }, last }))
    expect(change?.difference).toBeCloseTo(-0.2, 12)
    expect(change?.interval).toBeUndefined()
  })
})

describe('N6 what drove a change', () => {
  const part = fc.record({
    key: fc.constantFrom('p', 'q', 'r', 's', 't'),
    successes: fc.integer({ min: -3, max: 500 }),
    trials: fc.nat(500),
  })

  test('the parts add up to it exactly, whatever came, went or had no case at all', () => {
    fc.assert(
      fc.property(fc.array(part), fc.array(part), fc.constantFrom(...kpiNames), fc.nat(5), (now, then, name, count) => {
        const total = (parts: typeof now, what: 'successes' | 'trials') =>
          parts.reduce((sum, one) => sum + one[what], 0)
        fc.pre(total(now, 'trials') > 0 && total(then, 'trials') > 0)
        const { tells, factor } = unitOf[name]
        const share = (parts: typeof now) => total(parts, 'successes') / total(parts, 'trials')
        const difference = (tells === 'BAD' ? -1 : 1) * factor * (share(now) - share(then))
        const { drivers, rest } = largest(driversOf(now, then, unitOf[name]), count)
        const sum = drivers.reduce((all, { contribution }) => all + contribution, rest)
        expect(Math.abs(sum - difference)).toBeLessThan(1e-9 * factor)
        for (const { contribution, rate, mix } of drivers) expect(rate + mix).toBeCloseTo(contribution, 9)
      }),
      { numRuns: 500 },
    )
  })

  test('a point that got worse is told from one that only got larger', () => {
    const then = [
      { key: 'good', successes: 95, trials: 100 },
      { key: 'poor', successes: 60, trials: 100 },
    ]
    const [worse] = driversOf([{ key: 'good', successes: 80, trials: 100 }, then[1] ?? never()], then, GOOD)
    expect(worse).toMatchObject({ key: 'good', mix: 0 })
    expect(worse?.rate).toBeCloseTo(-0.075, 12)
    const larger = driversOf([then[0] ?? never(), { key: 'poor', successes: 180, trials: 300 }], then, GOOD)
    expect(larger.map(({ rate }) => rate)).toEqual([0, 0])
    expect(larger.find(({ key }) => key === 'poor')?.mix).toBeLessThan(0)
  })

  test('a small point is not the worst by chance: its volume decides', () => {
    const of = (successes: number, trials: number) => {
      const rest = { key: 'rest', successes: 900, trials: 1000 }
      const drivers = driversOf([{ key: 'p', successes, trials }, rest], [rest], GOOD)
      return drivers.find(({ key }) => key === 'p')?.beyondChance
    }
    // Nothing good in two orders, or three in four bad, is no sign; the same share of a hundred is.
    expect([of(0, 2), of(1, 4), of(25, 100), of(100, 100), of(90, 100)]).toEqual([false, false, true, true, false])
  })

  test('of a figure come from its months, points, regions and faults, and each kind adds up', () => {
    const counts = (month: string, point: string, good: number) => ({
      month,
      counts: { onTime: good, late: 100 - good },
      keys: { POINT: point, REGION: '420106', FAULT: 'washer#MOTOR' } as const,
    })
    const all = [
      counts('2026-07', 'a', 95),
      counts('2026-08', 'a', 95),
      counts('2026-09', 'b', 90),
      counts('2026-10', 'b', 50),
    ]
    const details = all.flatMap(({ month, counts: each, keys }) =>
      (['POINT', 'REGION', 'FAULT'] as const).map((by) => ({ month, by, key: keys[by], counts: each })),
    )
    const months = Object.fromEntries(all.map(({ month, counts: each }) => [month, each]))
    const { change, drivers } = kpi('ON_TIME', facts(months, { details }))
    expect(drivers.map(({ by }) => by)).toEqual(['MONTH', 'POINT', 'REGION', 'FAULT'])
    for (const kind of drivers) {
      const sum = kind.drivers.reduce((total, { contribution }) => total + contribution, kind.rest)
      expect(sum).toBeCloseTo(change?.difference ?? 0, 12)
    }
    expect(drivers[1]?.drivers[0]?.key).toBe('b')
  })
})

const never = (): never => {
  throw new Error('not there')
}

describe('N13 what would close a gap', () => {
  test('28 of 40 first-time fixes against 0.77: 9 more of the next 40, or 46 in a row', () => {
    const given = facts({ '2026-09': { completed: 40, multiVisit: 12 } })
    const [gap] = gapsOf([kpi('FIRST_TIME_FIX', given)])
    expect(gap).toMatchObject({ name: 'FIRST_TIME_FIX', next: 40, good: 37, more: 9, reachable: true, inARow: 46 })
    const meets = (good: number, of: number) => verdictOf({ successes: good, trials: of, least: 0.77 }) === 'MET'
    expect([meets(gap?.good ?? 0, 40), meets((gap?.good ?? 0) - 1, 40)]).toEqual([true, false])
    const row = gap?.inARow ?? 0
    expect([meets(28 + row, 40 + row), meets(27 + row, 39 + row)]).toEqual([true, false])
  })

  test('so many good results close it and one fewer does not, for every share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 5, max: 99 }),
        (trials, part, percent) => {
          const bad = Math.round(trials * part)
          const one = kpi('ON_TIME', facts({ [MONTH]: { onTime: trials - bad, late: bad } }), {
            ...agreed,
            onTime: percent / 100,
          })
          const [gap] = gapsOf([one])
          if (one.verdict === 'MET') expect(gap).toBeUndefined()
          if (!gap) return
          const meets = (good: number, of: number) =>
            verdictOf({ successes: good, trials: of, least: percent / 100 }) === 'MET'
          expect(meets(gap.good, trials)).toBe(gap.reachable)
          if (gap.reachable) expect(meets(gap.good - 1, trials)).toBe(false)
          expect(meets(trials - bad + gap.inARow, trials + gap.inARow)).toBe(true)
          expect(meets(trials - bad + gap.inARow - 1, trials + gap.inARow - 1)).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('certificates and points are counted, not drawn; met criteria have no gap', () => {
    const given = facts({}, { training: { technicians: 10, certified: 7 }, breachPoints: 5 })
    expect(gapsOf(kpisOf(MONTH, given, criteriaInForce([agreed])))).toMatchObject([
      { name: 'TRAINING', next: 10, good: 8, more: 1 },
      { name: 'BREACHES', more: 2 },
    ])
  })
})
