import fc from 'fast-check'
import type { AssessmentResult } from '../../functions/admission/assessments/result'
import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import { type Authorisation, issue, renewAuthorisation } from '../../functions/network/certification/authorisation'
import {
  agreementsOver,
  checkRecognised,
  criteriaAsked,
  type Recognition,
} from '../../functions/network/certification/recognition'
import type { ServicePoint, Terms } from '../../functions/network/network'
import { addDays } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import type { Viewer } from '../../functions/shared/viewer'
import { refusal } from './journaled'
import { heldCertificate, rosterOf } from './roster-fixtures'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: 'm1' }
const today = '2026-03-01'
const point = { id: 'P1.S1', providerId: 'P1', categoryIds: ['washer'], level: 3 } as unknown as ServicePoint
const roster = rosterOf(point.id, { 'P1.S1.T1': [heldCertificate({ categoryId: 'washer' })] })
const letter = { manufacturerId: 'm1', categoryIds: ['washer'], level: 2, validFrom: today, validTo: '2026-12-31' }

const resultWith = (change: Partial<AssessmentResult> = {}): AssessmentResult => ({
  assessmentId: 'P1.A1',
  manufacturerId: 'm1',
  providerId: 'P1',
  region: '420106',
  criteriaId: 'm1.C1~001',
  purpose: 'CERTIFICATION',
  pointId: 'P1.S1',
  independent: false,
  concludedOn: '2026-02-01',
  score: 92,
  passed: true,
  failedBy: [],
  ...change,
})
const asked = (latest: AssessmentResult | undefined, criteriaId = 'm1.C1~001'): Recognition => ({ criteriaId, latest })

test('N8 clause 4: the latest assessment of the point counts, passed and at most a year old', () => {
  const check = (latest: AssessmentResult | undefined) => () => checkRecognised([asked(latest)], today, ['input', 'id'])
  expect(check(resultWith())()).toEqual(['P1.A1'])
  expect(check(resultWith({ concludedOn: addDays(today, -365) }))).not.toThrow()
  for (const latest of [
    undefined,
    resultWith({ passed: false }),
    resultWith({ concludedOn: addDays(today, -366) }),
    resultWith({ concludedOn: addDays(today, 1) }),
  ])
    expect(check(latest)).toThrow(refusal('POINT_NOT_ASSESSED', 'id'))
})

describe('what is asked', () => {
  const summary = { id: 'P1.A', validFrom: '2026-01-01', validTo: '2026-12-31', status: 'ACTIVE', level: 3 } as const
  const terms: Terms = {
    manufacturerId: 'm1',
    providerId: 'P1',
    version: 1,
    agreements: [
      { ...summary, categoryIds: ['washer', 'fridge'], suspensions: [{ from: '2026-02-01' }] },
      { ...summary, id: 'P1.B', categoryIds: ['television'] },
      { ...summary, id: 'P1.C', categoryIds: ['washer'], validFrom: '2027-01-01', validTo: '2027-12-31' },
      { ...summary, id: 'P1.D', categoryIds: ['washer'], status: 'PROPOSED' },
    ],
  }
  const over = (categoryIds: string[], day: string) => agreementsOver(terms, categoryIds, day).map(({ id }) => id)

  test('by agreements in force that cover a category, suspended ones too', () => {
    expect([
      over(['washer'], today),
      over(['washer', 'television'], today),
      over(['phone'], today),
      over(['washer'], '2027-01-01'),
      agreementsOver(undefined, ['washer'], today),
    ]).toEqual([['P1.A'], ['P1.A', 'P1.B'], [], ['P1.C'], []])
  })

  test('is the edition of the terms that bind on the day, once, and none where the standing ones apply', () => {
    const version = (effectiveFrom: string, criteriaSetId?: string) => ({
      effectiveFrom,
      terms: { recognition: { ...(criteriaSetId ? { criteriaSetId } : {}), authorisedBy: 'MANUFACTURER', days: 30 } },
    })
    const record = (...agreed: object[]) => ({ ...summary, agreed }) as unknown as AgreementRecord
    const amended = record(version('2026-01-01'), version('2026-03-01', 'm1.C1~001'))
    expect([
      criteriaAsked([amended], '2026-02-28'),
      criteriaAsked([amended], '2026-03-01'),
      criteriaAsked([amended, amended, record(version('2026-01-01', 'm1.C2~001'))], '2026-03-01'),
    ]).toEqual([[], ['m1.C1~001'], ['m1.C1~001', 'm1.C2~001']])
  })
})

test('N10 no authorisation, new or renewed, without what clause 4 asks; each names what it rests on', () => {
  const latest = fc.option(
    fc
      .record({ passed: fc.boolean(), ago: fc.integer({ min: -2, max: 400 }), n: fc.nat({ max: 9 }) })
      .map(({ passed, ago, n }) => resultWith({ passed, concludedOn: addDays(today, -ago), assessmentId: `P1.A${n}` })),
    { nil: undefined, freq: 8 },
  )
  const held = { ...issue({ point, roster }, letter, maker, today), id: 'P1.S1.m1~A1', version: 1, head: '' }
  const standing = {
    ...held,
    terms: [{ validFrom: today, validTo: addDays(today, 30) }],
    standing: { state: 'ACTIVE' },
  }
  let [given, refused] = [0, 0]
  fc.assert(
    fc.property(fc.array(latest, { maxLength: 3 }), (found) => {
      const recognitions = found.map((one, i) => asked(one, `m1.C${i}~001`))
      const shown = found.every((one) => one?.passed && one.concludedOn <= today && one.concludedOn >= '2025-03-01')
      const rests = found.map((one) => one?.assessmentId)
      const clause = { agreements: [], recognitions }
      const ways = [
        () => issue({ point, roster, clause }, letter, maker, today),
        () => renewAuthorisation(standing as unknown as Authorisation, roster, '2026-12-31', maker, today, clause),
      ]
      for (const authorise of ways)
        try {
          const event = authorise()
          expect(shown).toBe(true)
          expect('term' in event && (event.term.assessmentIds ?? [])).toEqual(rests)
          given += 1
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
          expect([error.code, shown]).toEqual(['POINT_NOT_ASSESSED', false])
          refused += 1
        }
    }),
  )
  expect(Math.min(given, refused)).toBeGreaterThan(20)
})
