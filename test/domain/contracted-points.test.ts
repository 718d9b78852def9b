import fc from 'fast-check'
import { placesIn, regionsOf } from '../../functions/admission/applications/region-points'
import type { HeldAuthorisation, Roster } from '../../functions/network/certification/roster'
import { emptyRoster } from '../../functions/network/certification/roster'
import {
  ANY_CATEGORY,
  changesBetween,
  changesOf,
  commitmentsOf,
  contractedDays,
  countOn,
  foldedAt,
  type Grounds,
  sumOf,
} from '../../functions/network/contracted/contracted'
import { concernedBy, coversElse } from '../../functions/network/contracted/told'
import type { AgreementSummary, Terms } from '../../functions/network/network'
import { addDays, type Period } from '../../functions/shared/days'

const WASHERS = 'washing-machine'
const FRIDGES = 'refrigerator'

const letter = (change: Partial<HeldAuthorisation> = {}): HeldAuthorisation => ({
  id: 'P.1.M~A',
  manufacturerId: 'M',
  categoryIds: [WASHERS],
  level: 2,
  state: 'ACTIVE',
  validFrom: '2026-03-01',
  validTo: '2026-12-31',
  ...change,
})
const rosterOf = (...authorisations: HeldAuthorisation[]): Roster => ({ ...emptyRoster('P.1'), authorisations })
const agreement = (change: Partial<AgreementSummary> = {}): AgreementSummary => ({
  id: 'P.A',
  categoryIds: [WASHERS],
  level: 2,
  status: 'ACTIVE',
  validFrom: '2026-01-01',
  validTo: '2026-10-31',
  ...change,
})
const termsOf = (...agreements: AgreementSummary[]): Terms => ({
  manufacturerId: 'M',
  providerId: 'P',
  version: 1,
  agreements,
})
const washing = { pointId: 'P.1', manufacturerId: 'M', categoryId: WASHERS }
const daysIn = (
  letters: readonly HeldAuthorisation[],
  agreements: readonly AgreementSummary[],
  categoryId = WASHERS,
): Period[] => {
  const grounds: Grounds = { region: '420106', roster: rosterOf(...letters), terms: termsOf(...agreements) }
  return contractedDays({ ...washing, categoryId }, grounds)
}
const both = { validFrom: '2026-03-01', validTo: '2026-10-31' }

describe('N9 a point is contracted while a letter and an agreement over the category are in force', () => {
  test.each<[string, HeldAuthorisation[], AgreementSummary[], Period[]]>([
    ['both', [letter()], [agreement()], [both]],
    ['no letter', [], [agreement()], []],
    ['no agreement', [letter()], [], []],
    ['a letter of another maker', [letter({ manufacturerId: 'X' })], [agreement()], []],
    ['a letter for another category', [letter({ categoryIds: [FRIDGES] })], [agreement()], []],
    ['an agreement over another category', [letter()], [agreement({ categoryIds: [FRIDGES] })], []],
    ['a revoked letter', [letter({ state: 'REVOKED' })], [agreement()], []],
    ['a suspended letter, as for clause 3', [letter({ state: 'SUSPENDED' })], [agreement()], []],
    ['an agreement only proposed', [letter()], [agreement({ status: 'PROPOSED' })], []],
    ['an agreement under notice, to its last day', [letter()], [agreement({ status: 'ENDED' })], [both]],
    ['a suspended agreement, which passes', [letter()], [agreement({ suspensions: [{ from: '2026-05-01' }] })], [both]],
    ['a territory around it', [letter()], [agreement({ regions: ['430000', '420100'] })], [both]],
    ['a territory elsewhere', [letter()], [agreement({ regions: ['430000'] })], []],
    ['a second letter: one point all the same', [letter(), letter({ level: 1 })], [agreement()], [both]],
    [
      'an agreement renewed day on day',
      [letter()],
      [agreement(), agreement({ id: 'P.B', validFrom: '2026-11-01', validTo: '2027-10-31' })],
      [{ validFrom: '2026-03-01', validTo: '2026-12-31' }],
    ],
    [
      'a category taken out and in again',
      [letter()],
      [
        agreement({
          changes: [
            { from: '2026-05-01', categoryIds: [FRIDGES], level: 2 },
            { from: '2026-07-01', categoryIds: [WASHERS], level: 2 },
          ],
        }),
      ],
      [
        { validFrom: '2026-03-01', validTo: '2026-04-30' },
        { validFrom: '2026-07-01', validTo: '2026-10-31' },
      ],
    ],
  ])('%s', (_what, letters, agreements, days) => {
    expect(daysIn(letters, agreements)).toEqual(days)
  })

  test('of any category it counts once, and only where letter and agreement meet in one', () => {
    const letters = [letter({ categoryIds: [WASHERS, FRIDGES] })]
    expect(daysIn(letters, [agreement({ categoryIds: [WASHERS, FRIDGES] })], ANY_CATEGORY)).toEqual([both])
    expect(daysIn([letter()], [agreement({ categoryIds: [FRIDGES] })], ANY_CATEGORY)).toEqual([])
  })
})

/** Days close together, so that periods touch, overlap and miss each other. */
const dayAt = (n: number) => addDays('2026-01-01', n)
const period = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 12 }))
  .map(([from, length]): Period => ({ validFrom: dayAt(from), validTo: dayAt(from + length) }))
const categories = fc.subarray([WASHERS, FRIDGES], { minLength: 1 })
const letters = fc.array(
  fc
    .record({
      period,
      categoryIds: categories,
      state: fc.constantFrom('ACTIVE', 'ACTIVE', 'SUSPENDED', 'REVOKED'),
    })
    .map(({ period: days, ...more }) => letter({ ...more, ...days })),
  { maxLength: 3 },
)
const agreements = fc.array(
  fc
    .record({ period, categoryIds: categories, status: fc.constantFrom('ACTIVE', 'ENDED', 'PROPOSED') })
    .map(({ period: days, ...more }) => agreement({ ...more, ...days })),
  { maxLength: 3 },
)
const point = fc.tuple(letters, agreements)
const allDays = Array.from({ length: 50 }, (_, i) => dayAt(i - 2))

describe('N9 the number of points over time', () => {
  test('is on every day that of the points contracted on it, counted one by one', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), fc.constantFrom(WASHERS, ANY_CATEGORY), (points, categoryId) => {
        const number = sumOf(points.map(([held, agreed]) => changesOf(daysIn(held, agreed, categoryId))))
        const holds = ({ validFrom, validTo }: Period, day: string) => validFrom <= day && day <= validTo
        for (const day of allDays) {
          const there = points.filter(([held, agreed]) =>
            held.some((one) =>
              agreed.some(
                (other) =>
                  one.state === 'ACTIVE' &&
                  other.status !== 'PROPOSED' &&
                  holds(one, day) &&
                  holds(other, day) &&
                  [WASHERS, FRIDGES].some(
                    (id) =>
                      (categoryId === ANY_CATEGORY || id === categoryId) &&
                      one.categoryIds.includes(id) &&
                      other.categoryIds.includes(id),
                  ),
              ),
            ),
          )
          expect(countOn(number, day)).toBe(there.length)
        }
      }),
    )
  })

  test('moves by what changed at a point, and loses nothing from the day on which its past is summed up', () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: 0, max: 40 }), ([h1, a1], [h2, a2], n) => {
        const [before, after] = [daysIn(h1, a1), daysIn(h2, a2)]
        const moved = sumOf([changesOf(before), changesBetween(before, after)])
        expect(moved).toEqual(changesOf(after))
        const folded = foldedAt(moved, dayAt(n))
        for (const day of allDays.filter((one) => one >= dayAt(n)))
          expect(countOn(folded, day)).toBe(countOn(moved, day))
        expect(Object.keys(folded).every((day) => day >= dayAt(n))).toBe(true)
      }),
    )
  })
})

describe('N9 what a change concerns', () => {
  const before = rosterOf(letter(), letter({ id: 'X', manufacturerId: 'X' }))
  test('all that a maker’s letters are for, once one of them changed', () => {
    const after = rosterOf(letter({ categoryIds: [WASHERS, FRIDGES] }), letter({ id: 'X', manufacturerId: 'X' }))
    expect(
      concernedBy({ before, after }).map(({ manufacturerId, categoryId }) => [manufacturerId, categoryId]),
    ).toEqual([
      ['M', ANY_CATEGORY],
      ['M', WASHERS],
      ['M', FRIDGES],
    ])
    expect(concernedBy({ before: undefined, after })).toEqual(commitmentsOf(after))
  })

  test('nothing where a certificate changed', () => {
    const technicians = [{ technicianId: 'P.1.T', certificates: [] }]
    expect(concernedBy({ before, after: { ...before, version: 2, technicians } })).toEqual([])
  })

  test('a pair whose agreements cover other days or categories, not one that was suspended', () => {
    const told = (change: Partial<AgreementSummary>) =>
      coversElse({ before: termsOf(agreement()), after: termsOf(agreement(change)) })
    expect(told({ suspensions: [{ from: '2026-05-01' }] })).toBe(false)
    expect([told({ validTo: '2026-06-30' }), told({ categoryIds: [FRIDGES] }), told({ regions: ['420000'] })]).toEqual([
      true,
      true,
      true,
    ])
    expect(coversElse({ before: undefined, after: termsOf(agreement()) })).toBe(true)
  })
})

describe('N9 what is called for in a region', () => {
  const called = [
    { region: '420100', categoryIds: [WASHERS], places: 3 },
    { region: '420106', categoryIds: [FRIDGES], places: 2 },
    { region: '420000', categoryIds: [WASHERS], places: 5 },
  ]
  test.each([
    ['420000', undefined, 10],
    ['420100', undefined, 5],
    ['420100', WASHERS, 3],
    ['420106', undefined, 2],
    ['430000', undefined, 0],
  ])('%s, %s: %i', (region, category, places) => {
    expect(placesIn(called, region, category)).toBe(places)
  })

  test('is told for a region and those one level below; without one for the provinces', () => {
    expect(regionsOf('420100').slice(0, 2)).toEqual(['420100', '420102'])
    expect(regionsOf(undefined)).toEqual(expect.arrayContaining(['110000', '420000', '710000', '990000']))
    expect(regionsOf(undefined).every((code) => code.endsWith('0000'))).toBe(true)
  })
})
