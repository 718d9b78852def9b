import fc from 'fast-check'
import {
  countsAsOutlet,
  figuresAt,
  hoursInYear,
  type PointRecord,
  worksOnlyFor,
} from '../../functions/network/agreements/fulfilment/at-point'
import {
  type ClauseFigure,
  isMet,
  shortfallOf,
  unmeasuredBecause,
} from '../../functions/network/agreements/fulfilment/fulfilment'
import { monthsReported, reportsFigure } from '../../functions/network/agreements/fulfilment/reports-due'
import type { ServiceReport } from '../../functions/network/agreements/reports/service-report'
import type { AgreementTerms } from '../../functions/network/agreements/terms/terms'
import type { Enrolment } from '../../functions/network/certification/enrolment'
import type { HeldAuthorisation, Roster } from '../../functions/network/certification/roster'
import type { IssuedItem } from '../../functions/network/equipment/issued-item'
import type { Technician } from '../../functions/network/network'
import { fullTerms } from '../support/agreement-terms'

const terms = fullTerms('washer') as unknown as AgreementTerms
const day = '2026-11-25'

const letter = (change: Partial<HeldAuthorisation> = {}): HeldAuthorisation => ({
  ...{ id: 'a', manufacturerId: 'M', categoryIds: ['washer'], level: 1, state: 'ACTIVE' },
  ...{ validFrom: '2026-01-01', validTo: '2026-12-31' },
  ...change,
})
const roster = (...authorisations: readonly HeldAuthorisation[]): Roster => ({
  ...{ pointId: 'P.S', version: 1, technicians: [], authorisations },
})

test('N8 law: a clause is met exactly when nothing is short, and what is unknown is neither met nor short', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.option(fc.nat(1000), { nil: undefined }), (agreed, actual) => {
      const figure: ClauseFigure = { clause: 'LOANERS', agreed, ...(actual === undefined ? {} : { actual }) }
      if (actual === undefined) return expect([isMet(figure), shortfallOf(figure)]).toEqual([undefined, undefined])
      expect(isMet(figure)).toBe(actual >= agreed)
      expect(shortfallOf(figure)).toBe(actual >= agreed ? 0 : agreed - actual)
    }),
  )
})

test('N8 clause 3: a point counts with the maker’s letter in force for a category of the agreement', () => {
  const counts = (change: Partial<HeldAuthorisation>) => countsAsOutlet(roster(letter(change)), 'M', terms, day)
  expect(counts({})).toBe(true)
  expect(counts({ categoryIds: ['tv', 'washer'] })).toBe(true)
  expect([{ categoryIds: ['tv'] }, { state: 'SUSPENDED' as const }, { manufacturerId: 'N' }].map(counts)).toEqual([
    false,
    false,
    false,
  ])
  expect([{ validTo: '2026-11-24' }, { validFrom: '2026-11-26' }].map(counts)).toEqual([false, false])
  expect(countsAsOutlet(undefined, 'M', terms, day)).toBe(false)
})

const person = (id: string, post: Technician['post'] = 'TECHNICIAN') => ({ id, post }) as Technician
const course = (technicianId: string, change: object = {}) =>
  ({
    ...{ technicianId, granter: 'M', progress: { state: 'CERTIFIED' } },
    attendances: [
      { on: '2026-11-25', hours: 8 },
      { on: '2025-11-26', hours: 4 },
      { on: '2025-11-25', hours: 2 },
      { on: '2026-11-26', hours: 1 },
    ],
    ...change,
  }) as unknown as Enrolment
const record = (change: Partial<PointRecord> = {}): PointRecord => ({
  ...{ people: [], enrolments: [], items: [], open: 0 },
  ...change,
})
const figure = (found: PointRecord, clause: ClauseFigure['clause']) =>
  figuresAt(terms, 'M', found, day).find((one) => one.clause === clause)

test('N8 clause 5: hours of completed courses of the maker or the platform in the 365 days up to the day', () => {
  const hours = (...enrolments: readonly Enrolment[]) => hoursInYear(enrolments, 'M', day).get('T')
  expect(hours(course('T'))).toBe(12)
  expect(hours(course('T'), course('T', { granter: 'PLATFORM' }))).toBe(24)
  for (const state of ['IN_TRAINING', 'WITHDRAWN']) expect(hours(course('T', { progress: { state } }))).toBeUndefined()
  expect(hours(course('T', { granter: 'N' }))).toBeUndefined()
})

test('N8 clause 5: each technician is owed the hours; where nobody repairs nobody knows', () => {
  const training = (...people: readonly Technician[]) =>
    figure(record({ people, enrolments: [course('T'), course('U')] }), 'TRAINING')
  expect(training(person('T'), person('U', 'FOREMAN'), person('D', 'FRONT_DESK'))).toEqual({
    ...{ clause: 'TRAINING', agreed: 40, actual: 12 },
  })
  expect(training(person('T'), person('V'))).toMatchObject({ actual: 0 })
  expect(training(person('D', 'FRONT_DESK'))).toEqual({ clause: 'TRAINING', agreed: 40 })
})

const item = (kind: IssuedItem['kind'], name: string, quantity: number, state: IssuedItem['state'] = 'ACKNOWLEDGED') =>
  ({ kind, name, quantity, state }) as IssuedItem

test('N8 O9 clause 7: loaners and boards taken over against the ratio of orders at work, rounded up', () => {
  const items = [item('LOANER', '备机', 1), item('BOARD', '主板', 1), item('LOANER', '备机', 9, 'ISSUED')]
  expect(figure(record({ items, open: 41 }), 'LOANERS')).toEqual({ clause: 'LOANERS', agreed: 3, actual: 2 })
  expect(figure(record({ items, open: 40 }), 'LOANERS')).toMatchObject({ agreed: 2 })
  expect(figure(record({ items: undefined, open: 40 }), 'LOANERS')).toEqual({ clause: 'LOANERS', agreed: 2 })
  expect(figure(record({ items, open: undefined }), 'LOANERS')).toBeUndefined()
})

test('N8 clause 7: what is open is one maker’s where the point works for no other', () => {
  const only = (...letters: readonly HeldAuthorisation[]) => worksOnlyFor(roster(...letters), 'M', day)
  expect(only(letter())).toBe(true)
  expect(only(letter(), letter({ manufacturerId: 'N', validTo: '2026-11-24' }))).toBe(true)
  expect(only(letter(), letter({ manufacturerId: 'N' }))).toBe(false)
  expect([only(), worksOnlyFor(undefined, 'M', day)]).toEqual([false, false])
})

test('N8 O10 clause 9: pieces of that name the point has taken over; what a provider buys is on no account', () => {
  const name = '综合测试仪'
  const items = [
    item('TOOL', name, 2),
    item('SOFTWARE', name, 7),
    item('TOOL', '其他', 4),
    item('TOOL', name, 1, 'SENT_BACK'),
  ]
  const at = (supply: object) =>
    figuresAt({ ...terms, supplies: [{ ...terms.supplies[0], ...supply }] } as never, 'M', record({ items }), day).at(
      -1,
    )
  expect(at({ quantity: 3 })).toEqual({ clause: 'SUPPLIES', of: name, agreed: 3, actual: 2 })
  expect(at({ kind: 'SOFTWARE' })).toMatchObject({ actual: 7 })
  expect(at({ suppliedBy: 'PROVIDER' })).toEqual({ clause: 'SUPPLIES', of: name, agreed: 1 })
})

test('N8 clause 6: of the last twelve months’ reports those due count, and of them those filed', () => {
  const term = { validFrom: '2026-07-10', validTo: '2027-06-30' }
  const months = monthsReported(term, day)
  expect(months).toEqual(['2026-07', '2026-08', '2026-09', '2026-10'])
  expect(monthsReported({ ...term, validFrom: '2020-01-01' }, day)).toHaveLength(12)
  expect(monthsReported({ ...term, validTo: '2026-08-15' }, day)).toEqual(['2026-07', '2026-08'])
  expect(monthsReported({ ...term, validFrom: '2026-11-01' }, day)).toEqual([])
  const silent = { ...terms, reports: { ...terms.reports, monthlyFields: [] } }
  const spells = [
    { validFrom: '2026-07-10', validTo: '2026-08-30', terms: silent },
    { validFrom: '2026-08-31', validTo: day, terms },
  ]
  const report = (month: string, filedOn: string) => ({ month, filedOn }) as ServiceReport
  const filed = [report('2026-07', '2026-08-01'), report('2026-09', '2026-10-07'), report('2026-08', '2026-11-06')]
  const on = (asked: string) => {
    const { agreed, actual } = reportsFigure(monthsReported(term, asked), spells, filed, term, asked)
    return [agreed, actual]
  }
  // August is reported by the terms of its last day; a report is missing from the day after it was due.
  expect([on('2026-09-05'), on('2026-09-06'), on('2026-11-05'), on('2026-11-06')]).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 2],
  ])
})

test('N8 a figure that is not known says why, and only then; of faulty units no record is kept', () => {
  const figure = (clause: ClauseFigure['clause'], actual?: number): ClauseFigure => ({
    clause,
    agreed: 7,
    ...(actual === undefined ? {} : { actual }),
  })
  expect(unmeasuredBecause(figure('FAULTY_UNITS'))).toBe('NO_RECORD_KEPT')
  expect(unmeasuredBecause(figure('TRAINING'))).toBe('NOBODY_REPAIRS')
  expect(unmeasuredBecause(figure('SUPPLIES'))).toBe('NOT_ON_ACCOUNT')
  expect(unmeasuredBecause(figure('OUTLETS'))).toBe('TOO_MANY_POINTS')
  expect(unmeasuredBecause(figure('TRAINING', 0))).toBeUndefined()
})
