import fc from 'fast-check'
import { criteriaInForce } from '../../functions/admission/grades/criteria-in-force'
import { evaluatedKpi, evaluatedKpis } from '../../functions/admission/grades/evaluated-kpi'
import { scoreOf } from '../../functions/admission/grades/forecast'
import { gapsOf } from '../../functions/admission/grades/gaps'
import { type KpiFacts, kpisOf } from '../../functions/admission/grades/kpi'
import { kpiNames } from '../../functions/admission/grades/kpi-names'
import type { MonthlyEvaluation } from '../../functions/admission/grades/monthly-evaluation'
import { isRanked } from '../../functions/admission/grades/ranking'
import { PLATFORM_TERMS } from '../../functions/admission/grades/scheme'
import type { Finding } from '../../functions/admission/grades/third-party'
import type { RenewalCriteria } from '../../functions/network/network'

const agreed: RenewalCriteria = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 5 }
const MONTH = '2026-10'
const finding = (score: number, observedOn = '2026-09-15', findingId = `01P.${observedOn}-${score}`): Finding => ({
  findingId,
  observedOn,
  score,
})
const kpisWith = (findings: readonly Finding[], criteria: Partial<RenewalCriteria> = {}) => {
  const facts: KpiFacts = {
    months: new Map([[MONTH, { completed: 100, onTime: 90, late: 10 }]]),
    details: [],
    training: { technicians: 4, certified: 4 },
    breachPoints: 0,
    findings,
    last: [],
  }
  return kpisOf(MONTH, facts, criteriaInForce([{ ...agreed, ...criteria }]))
}
const figure = (findings: readonly Finding[], criteria: Partial<RenewalCriteria> = {}) => {
  const found = kpisWith(findings, criteria).find(({ name }) => name === 'THIRD_PARTY')
  if (!found) throw new Error('no figure')
  return found
}
const scoreWith = (findings: readonly Finding[]) => scoreOf(kpisWith(findings), PLATFORM_TERMS.weights)?.value ?? 0

const findings = fc.array(
  fc.record({
    findingId: fc.stringMatching(/^[a-z]{6}$/),
    observedOn: fc.constantFrom('2026-06-30', '2026-07-10', '2026-08-01', '2026-09-15', '2026-10-31'),
    score: fc.integer({ min: 0, max: 100 }),
  }),
  { maxLength: 12 },
)

describe('N14 what third parties found counts in the grade', () => {
  test('points given among the points that could be given, of findings observed in the window', () => {
    const all = [
      finding(60, '2026-08-01'),
      finding(90, '2026-10-31'),
      finding(0, '2026-07-31'),
      finding(0, '2026-11-01'),
    ]
    expect(figure(all)).toMatchObject({
      from: '2026-08',
      to: '2026-10',
      numerator: 150,
      denominator: 200,
      measured: { value: 0.75, interval: { low: 0.75, high: 0.75 } },
      criterion: 0.8,
      verdict: 'MISSED',
      findingIds: ['01P.2026-08-01-60', '01P.2026-10-31-90'],
    })
    expect(figure(all, { thirdParty: 0.75 }).verdict).toBe('MET')
  })

  test('without a finding it has no data, and its weight drops out', () => {
    expect(figure([])).toMatchObject({ verdict: 'NO_DATA', denominator: 0, findingIds: [] })
    const { THIRD_PARTY: _none, ...others } = PLATFORM_TERMS.weights
    expect(scoreWith([])).toBeCloseTo(scoreOf(kpisWith([]), others)?.value ?? 0, 12)
    expect(scoreWith([finding(0)])).toBeLessThan(scoreWith([]))
  })

  test('a better finding never lowers the score, and the order of findings says nothing', () => {
    fc.assert(
      fc.property(findings, fc.nat(11), fc.integer({ min: 0, max: 100 }), (all, which, better) => {
        const raised = all.map((one, i) => (i === which ? { ...one, score: Math.max(one.score, better) } : one))
        expect(scoreWith(raised)).toBeGreaterThanOrEqual(scoreWith(all) - 1e-9)
        const { numerator, denominator, findingIds } = figure([...all].reverse())
        expect({ numerator, denominator, findingIds }).toEqual({
          numerator: figure(all).numerator,
          denominator: figure(all).denominator,
          findingIds: figure(all).findingIds,
        })
      }),
    )
  })

  test('the months that drove a change add up to it', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const { change, drivers } = figure(all)
        expect(drivers.map(({ by }) => by)).toEqual(change && change.difference !== 0 ? ['MONTH'] : [])
        for (const { drivers: parts, rest } of drivers)
          expect(parts.reduce((sum, { contribution }) => sum + contribution, rest)).toBeCloseTo(
            change?.difference ?? 0,
            9,
          )
      }),
    )
    expect(figure([finding(90, '2026-07-10'), finding(50, '2026-10-10')])).toMatchObject({
      change: { difference: expect.closeTo(-0.4, 12), beyondChance: true },
    })
  })

  test('its gap is closed by so many points, and not by one fewer; on top of these by so many findings in a row', () => {
    fc.assert(
      fc.property(findings, fc.integer({ min: 1, max: 99 }), (all, percent) => {
        const kpi = figure(all, { thirdParty: percent / 100 })
        const [gap] = gapsOf([kpi])
        if (!gap) return
        const meets = (given: number, possible: number) => 100 * given >= percent * possible
        expect([meets(gap.good, gap.next), meets(gap.good - 1, gap.next)]).toEqual([true, false])
        const row = (count: number) => meets(kpi.numerator + 100 * count, kpi.denominator + 100 * count)
        expect([row(gap.inARow), row(gap.inARow - 1)]).toEqual([true, false])
      }),
      { numRuns: 300 },
    )
  })

  test('is no ranking: too few to tell providers apart', () => {
    expect(isRanked('THIRD_PARTY')).toBe(false)
  })

  test('an evaluation made before there was the figure reads as one without data', () => {
    const { thirdParty: _unknown, ...criteria } = criteriaInForce([agreed])
    const old = {
      month: MONTH,
      criteria,
      kpis: kpisWith([finding(10)]).filter(({ name }) => name !== 'THIRD_PARTY'),
    } as unknown as MonthlyEvaluation
    expect(evaluatedKpis(old).map(({ name }) => name)).toEqual(kpiNames)
    expect(evaluatedKpi(old, 'THIRD_PARTY')).toMatchObject({ verdict: 'NO_DATA', criterion: 0.8, denominator: 0 })
  })
})
