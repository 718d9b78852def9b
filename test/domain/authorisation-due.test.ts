import fc from 'fast-check'
import type { AssessmentResult } from '../../functions/admission/assessments/result'
import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import type { Side } from '../../functions/network/agreements/terms/limits'
import {
  type AuthorisationDue,
  dueAfterConclusion,
  dueAfterLetter,
  dueAfterWithdrawal,
  dueDeadlines,
} from '../../functions/network/certification/authorisation-due'
import { emptyRoster, type HeldAuthorisation } from '../../functions/network/certification/roster'
import type { ServicePoint } from '../../functions/network/network'

const point = { id: 'P1.S1', providerId: 'P1', categoryIds: ['washer', 'fridge'] } as unknown as ServicePoint
const pair = { version: 1, pointId: 'P1.S1', providerId: 'P1', manufacturerId: 'm1' }
const result = {
  assessmentId: 'P1.A1',
  manufacturerId: 'm1',
  criteriaId: 'm1.C1~002',
  concludedOn: '2026-03-01',
  passed: true,
} as AssessmentResult

const agreement = (id: string, authorisedBy: Side, days: number, criteriaSetId?: string): AgreementRecord => {
  const recognition = { authorisedBy, days, ...(criteriaSetId ? { criteriaSetId } : {}) }
  const terms = { categoryIds: ['washer', 'fridge', 'television'], recognition }
  const agreed = [{ effectiveFrom: '2026-01-01', terms }]
  return { id, status: 'ACTIVE', validFrom: '2026-01-01', validTo: '2026-12-31', agreed } as unknown as AgreementRecord
}
const held = (change: Partial<HeldAuthorisation>): HeldAuthorisation => ({
  ...{ id: 'L', manufacturerId: 'm1', categoryIds: ['washer'], level: 2, state: 'ACTIVE' },
  ...{ validFrom: '2026-01-01', validTo: '2026-12-31' },
  ...change,
})
const after = (
  agreements: AgreementRecord[],
  change: Partial<AssessmentResult> = {},
  letters: HeldAuthorisation[] = [],
) =>
  dueAfterConclusion([], { ...result, ...change }, agreements, {
    point,
    roster: { ...emptyRoster(point.id), authorisations: letters },
  })
const both = ['washer', 'fridge']

test('N8 clause 4: by the side and within the days of each agreement that asks for these criteria, or for none', () => {
  const [named, newer, none] = [
    agreement('A', 'PROVIDER', 10, 'm1.C1~001'),
    agreement('B', 'MANUFACTURER', 20, 'm1.C1~003'),
    agreement('C', 'MANUFACTURER', 30),
  ]
  const assessmentId = 'P1.A1'
  expect(after([named, newer, none])).toEqual([
    { agreementId: 'A', assessmentId, by: 'PROVIDER', categoryIds: both, until: '2026-03-11' },
    { agreementId: 'C', assessmentId, by: 'MANUFACTURER', categoryIds: both, until: '2026-03-31' },
  ])
  expect(after([named, none], { passed: false })).toEqual([])
})

test('nothing is due for categories with a letter, in force or to come, suspended or not', () => {
  const categoriesWith = (change: Partial<HeldAuthorisation>) =>
    after([agreement('A', 'PROVIDER', 10)], {}, [held(change)])[0]?.categoryIds
  expect([
    categoriesWith({}),
    categoriesWith({ state: 'SUSPENDED', validFrom: '2026-04-01' }),
    categoriesWith({ categoryIds: both }),
    categoriesWith({ state: 'REVOKED' }),
    categoriesWith({ validTo: '2026-02-28' }),
    categoriesWith({ manufacturerId: 'm2' }),
  ]).toEqual([['fridge'], ['fridge'], undefined, both, both, both])
})

const entry = fc.record<AuthorisationDue>({
  agreementId: fc.constantFrom('A', 'B', 'C'),
  assessmentId: fc.constantFrom('P1.A1', 'P1.A2'),
  by: fc.constantFrom('MANUFACTURER', 'PROVIDER'),
  categoryIds: fc.subarray(['washer', 'fridge', 'television'], { minLength: 1 }),
  until: fc.constantFrom('2026-03-11', '2026-03-31'),
})
const entries = fc.uniqueArray(entry, { selector: ({ agreementId }) => agreementId })

test('letters settle their categories in any order, and all of them everything', () => {
  fc.assert(
    fc.property(entries, fc.shuffledSubarray(['washer', 'fridge', 'television'], { minLength: 3 }), (due, letters) => {
      const left = letters.reduce<readonly AuthorisationDue[]>((rest, category) => {
        const next = dueAfterLetter(rest, [category])
        expect(next.flatMap(({ categoryIds }) => categoryIds)).not.toContain(category)
        return next
      }, due)
      expect(left).toEqual([])
    }),
  )
})

test('every side is told of every day that something of it is due, by one row for each assessment and day', () => {
  fc.assert(
    fc.property(entries, (due) => {
      const told = dueDeadlines({ ...pair, due })
      const rows = told.map(({ on, subject }) => `${on} ${subject.id}`)
      expect(new Set(rows).size).toBe(rows.length)
      const heard = told.flatMap(({ on, subject, inboxes }) => inboxes.map(({ role }) => `${on} ${subject.id} ${role}`))
      expect([...heard].sort()).toEqual(
        [...new Set(due.map(({ until, assessmentId, by }) => `${until} ${assessmentId} ${by}`))].sort(),
      )
      for (const { leads } of told) expect(leads).toEqual([7, 3, 1, 0])
    }),
  )
})

test('a later assessment takes the place of the one before, agreement by agreement; a withdrawal ends its own', () => {
  const agreements = [agreement('A', 'PROVIDER', 10)]
  const shown = { point, roster: emptyRoster(point.id) }
  const other = {
    agreementId: 'Z',
    assessmentId: 'P1.A0',
    by: 'PROVIDER',
    categoryIds: ['fridge'],
    until: '2026-03-31',
  }
  const first = dueAfterConclusion([other as AuthorisationDue], result, agreements, shown)
  const second = dueAfterConclusion(first, { ...result, assessmentId: 'P1.A2' }, agreements, shown)
  expect(second.map(({ assessmentId }) => assessmentId)).toEqual(['P1.A0', 'P1.A2'])
  expect(dueAfterConclusion(second, { ...result, passed: false }, agreements, shown)).toEqual([other])
  expect(dueAfterWithdrawal(second, 'P1.A2')).toEqual([other])
})
