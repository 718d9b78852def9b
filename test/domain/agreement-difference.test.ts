import fc from 'fast-check'
import type { Content } from '../../functions/network/agreements/agreement'
import { clauses, differencesBetween } from '../../functions/network/agreements/difference'
import { checkTerms, type TermsInput } from '../../functions/network/agreements/terms/terms'
import { fullTerms } from '../support/agreement-terms'

const term = { validFrom: '2027-01-01', validTo: '2027-12-31' }
const content = (change: Partial<TermsInput> = {}): Content => ({
  kind: 'CONCLUSION',
  effectiveFrom: term.validFrom,
  ...term,
  terms: checkTerms(fullTerms('washer', change), term),
})

/** Each changes one clause. */
const changes: readonly Partial<TermsInput>[] = [
  { criteria: { firstTimeFix: 0.5, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 2 } },
  { faultyUnits: { shippedBy: 'PROVIDER', days: 7, disposition: 'RETURN_TO_FACTORY' } },
  { outlets: [{ region: '420100', count: 6 }] },
  { recognition: { authorisedBy: 'PROVIDER', days: 30 } },
  { training: { hoursPerYear: 8, paidBy: 'PROVIDER' } },
  { reports: { repairFields: ['故障现象'], monthlyFields: [], dueDay: 6 } },
  { loaners: { ratio: 0.2 } },
  { parts: { leadDays: 3, returnDays: 30, depositAmount: 5000 } },
  { supplies: [] },
  { freight: { toPointPaidBy: 'DEALER', fromPointPaidBy: 'PROVIDER', settled: 'PER_SHIPMENT' } },
  { payment: { cycleMonths: 3, days: 30, claimDays: 60 } },
  { review: { dates: ['2027-06-01'], confirmDays: 15, noticeDays: 60 } },
]
const some = fc.subarray([...changes]).map((picked) => content(Object.assign({}, ...picked)))

test('N8 law: versions differ nowhere exactly when they say the same', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(differencesBetween(a, b).length === 0).toBe(JSON.stringify(a) === JSON.stringify(b))
    }),
  )
})

test('N8 law: read the other way round, a difference swaps its two values', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const swapped = differencesBetween(b, a).map(({ before, after, ...where }) => ({
        ...where,
        before: after,
        after: before,
      }))
      expect(swapped).toEqual(
        differencesBetween(a, b).map(({ before, after, ...where }) => ({ ...where, before, after })),
      )
    }),
  )
})

test('N8 a difference names its clause and path, rows by what they are for', () => {
  const rows = [
    { kind: 'LABOUR', floor: 3000, ceiling: 12_000, price: 9000 },
    { kind: 'FREIGHT', floor: 0, ceiling: 100, price: 50 },
  ] as const
  const found = differencesBetween(content(), content({ fees: { rows: [...rows] } }))
  expect(found).toContainEqual({ clause: 'FEES', path: 'rows[LABOUR/*/*/*].price', before: '8000', after: '9000' })
  expect(found).toContainEqual({ clause: 'FEES', path: 'rows[FREIGHT/*/*/*].price', after: '50' })
  expect(found).toContainEqual({ clause: 'FEES', path: 'rows[VISIT/*/*/*].price', before: '3000' })
  expect(found).toContainEqual({ clause: 'FEES', path: 'topUp.cap', before: '200000' })
  expect(found.every(({ clause }) => clause === 'FEES')).toBe(true)
})

test('the order of rows means nothing', () => {
  const { fees } = fullTerms('washer')
  expect(differencesBetween(content(), content({ fees: { ...fees, rows: [...fees.rows].reverse() } }))).toEqual([])
})

test('N8 there are 13 clauses, and each change shows in its own', () => {
  expect(clauses).toHaveLength(14)
  for (const change of changes) {
    const found = new Set(differencesBetween(content(), content(change)).map(({ clause }) => clause))
    expect([Object.keys(change), found.size]).toEqual([Object.keys(change), 1])
  }
})
