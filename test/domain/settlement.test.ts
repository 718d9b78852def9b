import fc from 'fast-check'
import { feeKinds } from '../../functions/fees/fee-line'
import type { AgreementRecord, Version } from '../../functions/network/agreements/agreement'
import { agreedSince, carriedSince, spellsOf } from '../../functions/network/agreements/settlement/spells'
import {
  type CountedSpell,
  cycleEndOf,
  linesOf,
  settlementOf,
} from '../../functions/network/agreements/settlement/statement'
import type { AgreementTerms } from '../../functions/network/agreements/terms/terms'
import { type Counts, feeCounter, sumCounts } from '../../functions/supervision/counters'
import { fullTerms } from '../support/agreement-terms'

const terms = fullTerms('washer') as unknown as AgreementTerms
const bare = { ...terms, fees: { rows: [] } }
const spell = (counts: Partial<CountedSpell['counts']>, under: AgreementTerms = terms): CountedSpell => ({
  validFrom: '2026-10-01',
  validTo: '2026-10-31',
  terms: under,
  counts: { MANUFACTURER: {}, CUSTOMER: {}, UNSTATED: {}, ...counts },
})
const told = (one: CountedSpell) =>
  linesOf(one).map(({ item, borneBy, amount, due }) => [item, borneBy, amount, due] as const)

test('F5 warranty work is the maker’s, a paid repair the customer’s, and of other work nobody is named', () => {
  const counts = { feeVISIT: 3000, feePART: 500 }
  expect(told(spell({ MANUFACTURER: counts, CUSTOMER: { feeVISIT: 9 }, UNSTATED: { feeLABOUR: 7 } }))).toEqual([
    ['VISIT', 'MANUFACTURER', 3000, true],
    ['PART', 'MANUFACTURER', 500, true],
    ['VISIT', 'CUSTOMER', 9, false],
    ['LABOUR', undefined, 7, false],
  ])
})

test('F5 freight is borne by whom clause 11 names for its way, whoever pays for the work', () => {
  const counts = { feeFREIGHT: 1000, freightToPoint: 600, freightFromPoint: 300 }
  const lines = [
    ['FREIGHT', 'MANUFACTURER', 1200, true],
    ['FREIGHT', 'PROVIDER', 600, false],
    ['FREIGHT', undefined, 200, false],
  ]
  expect(told(spell({ MANUFACTURER: counts, CUSTOMER: counts }))).toEqual(lines)
  // Terms taken over without a schedule say nothing of it.
  expect(told(spell({ CUSTOMER: counts }, bare))).toEqual([['FREIGHT', 'CUSTOMER', 1000, false]])
})

test('F5 freight that is settled per shipment is not due by the month', () => {
  const perShipment: AgreementTerms = { ...terms, freight: { ...terms.freight, settled: 'PER_SHIPMENT' } }
  const counts = { feeVISIT: 1, feeFREIGHT: 5, freightToPoint: 5 }
  expect(told(spell({ MANUFACTURER: counts }, perShipment))).toEqual([
    ['VISIT', 'MANUFACTURER', 1, true],
    ['FREIGHT', 'MANUFACTURER', 5, false],
  ])
})

const fen = fc.nat(100_000_000)
const counted: fc.Arbitrary<Counts> = fc
  .record({ visit: fen, labour: fen, part: fen, material: fen, to: fen, from: fen, untold: fen })
  .map(({ visit, labour, part, material, to, from, untold }) => ({
    ...{ feeVISIT: visit, feeLABOUR: labour, feePART: part, feeMATERIAL: material },
    ...{ feeFREIGHT: to + from + untold, freightToPoint: to, freightFromPoint: from },
  }))
const party = fc.constantFrom('MANUFACTURER' as const, 'PROVIDER' as const, 'DEALER' as const, 'CUSTOMER' as const)
const under: fc.Arbitrary<AgreementTerms> = fc
  .record({
    toPointPaidBy: party,
    fromPointPaidBy: party,
    settled: fc.constantFrom('MONTHLY' as const, 'PER_SHIPMENT' as const),
  })
  .chain((freight) => fc.constantFrom({ ...terms, freight }, { ...bare, freight }))
const spells = fc
  .array(fc.tuple(counted, counted, counted, under), { minLength: 1, maxLength: 4 })
  .map(([first, ...rest]) => {
    const of = ([MANUFACTURER, CUSTOMER, UNSTATED, terms]: readonly [Counts, Counts, Counts, AgreementTerms]) =>
      spell({ MANUFACTURER, CUSTOMER, UNSTATED }, terms)
    return [of(first as never), ...rest.map(of)] as const
  })

test('F5 law: the total is the sum of its lines to the fen, and of all fees counted and the top-up', () => {
  fc.assert(
    fc.property(spells, fen, (found, topUp) => {
      const term = { validFrom: '2026-01-01', validTo: '2027-12-31' }
      const statement = settlementOf({ agreementId: 'P.A', term, month: '2026-10', spells: found, topUp }, '2026-11')
      const amounts = statement.lines.map(({ amount }) => amount)
      expect(amounts.every((amount) => Number.isSafeInteger(amount) && amount > 0)).toBe(true)
      const all = sumCounts(found.flatMap(({ counts }) => Object.values(counts)))
      const fees = feeKinds.reduce((sum, kind) => sum + (all[feeCounter(kind)] ?? 0), 0)
      expect(statement.total).toBe(amounts.reduce((sum, amount) => sum + amount, 0))
      expect(statement.total).toBe(fees + topUp)
      const due = statement.lines.filter((line) => line.due)
      expect(statement.due).toBe(due.reduce((sum, { amount }) => sum + amount, 0))
      expect(due.every(({ borneBy }) => borneBy === 'MANUFACTURER')).toBe(true)
      const names = statement.lines.map(({ validFrom, item, borneBy }) => `${validFrom}${item}${borneBy}`)
      if (found.length === 1) expect(new Set(names).size).toBe(names.length)
    }),
  )
})

test('O10 rent and charges are lines that the provider owes, and no part of what the maker does', () => {
  const term = { validFrom: '2026-01-01', validTo: '2027-12-31' }
  const owed = [
    { item: 'RENT', amount: 3000 },
    { item: 'CHARGE', amount: 0 },
  ] as const
  const month = { agreementId: 'P.A', term, month: '2026-10', topUp: 0, owed }
  const found = settlementOf({ ...month, spells: [spell({ MANUFACTURER: { feeVISIT: 500 } })] }, '2026-11')
  expect(found.lines.map(({ item, borneBy, amount, due }) => [item, borneBy, amount, due])).toEqual([
    ['VISIT', 'MANUFACTURER', 500, true],
    ['RENT', 'PROVIDER', 3000, false],
  ])
  expect(found).toMatchObject({ total: 3500, due: 500, owed: 3000 })
})

test.each([
  ['2026-02', 1, '2026-02-28'],
  ['2026-02', 3, '2026-04-30'],
  ['2026-04', 3, '2026-04-30'],
  ['2026-05', 3, '2026-07-31'],
  ['2027-01', 12, '2027-01-31'],
  // The agreement ends within its cycle, and what is done later is settled by the month.
  ['2027-02', 12, '2027-06-15'],
  ['2027-07', 12, '2027-07-31'],
])('F5 clause 12: %s in cycles of %i months ends on %s', (month, cycleMonths, ends) => {
  const term = { validFrom: '2026-02-10', validTo: '2027-06-15' }
  expect(cycleEndOf(month, { ...terms.payment, cycleMonths }, term)).toBe(ends)
})

test('F5 clause 12: what is due is paid, and claims are raised, so many days after the cycle', () => {
  const term = { validFrom: '2026-01-01', validTo: '2027-12-31' }
  const month = { agreementId: 'P.A', term, month: '2026-10', spells: [spell({})] as const, topUp: 0 }
  expect(settlementOf(month, '2026-10')).toEqual({
    ...{ agreementId: 'P.A', month: '2026-10', final: false, lines: [], total: 0, due: 0, owed: 0 },
    ...{ cycleEnds: '2026-10-31', payableBy: '2026-11-30', claimsUntil: '2026-12-30', claimLimit: 1_000_000 },
  })
})

const confirmed = { MANUFACTURER: {}, PROVIDER: {} }
const version = (effectiveFrom: string, confirmations: object = confirmed) =>
  ({ effectiveFrom, confirmations, terms: { name: effectiveFrom } }) as unknown as Version

test('N8 each day of a month has the terms that held on it, those of the last day after it, and never earlier ones', () => {
  const versions = ['2026-09-01', '2026-10-10', '2026-10-20'].map((day) => version(day))
  const of = (validFrom: string, validTo: string) =>
    spellsOf(versions, { validFrom, validTo }).map((one) => [one.validFrom, one.validTo, one.terms])
  const name = (day: string) => ({ name: day })
  expect(of('2026-10-01', '2026-10-31')).toEqual([
    ['2026-10-01', '2026-10-09', name('2026-09-01')],
    ['2026-10-10', '2026-10-19', name('2026-10-10')],
    ['2026-10-20', '2026-10-31', name('2026-10-20')],
  ])
  expect(of('2026-08-20', '2026-09-02')).toEqual([['2026-09-01', '2026-09-02', name('2026-09-01')]])
  expect(of('2026-08-01', '2026-08-31')).toEqual([])
})

test('N8 terms superseded since are read from the agreement’s versions, and proposals that nobody agreed on are not', () => {
  const agreed = [version('2026-10-20'), version('2026-12-01')]
  const record = { status: 'ACTIVE', validFrom: '2026-01-01', agreed } as unknown as AgreementRecord
  expect(carriedSince(record, '2026-10-20')).toBe(agreed)
  expect(carriedSince(record, '2026-10-19')).toBeUndefined()
  expect(carriedSince({ ...record, validFrom: '2026-10-20' } as AgreementRecord, '2026-10-01')).toBe(agreed)
  expect(carriedSince({ ...record, status: 'DRAFT' } as AgreementRecord, '2026-12-01')).toEqual([])
  const newestFirst = [version('2026-12-01'), version('2026-11-01', {}), version('2026-10-20'), version('2026-02-01')]
  const days = (day: string) =>
    agreedSince([...newestFirst, version('2026-01-01')], day).map((one) => one.effectiveFrom)
  expect(days('2026-10-01')).toEqual(['2026-02-01', '2026-10-20', '2026-12-01'])
  expect(days('2025-01-01')).toEqual(['2026-01-01', '2026-02-01', '2026-10-20', '2026-12-01'])
})
