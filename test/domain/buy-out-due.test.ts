import fc from 'fast-check'
import type { BuyOutTerms } from '../../functions/network/channels/buy-out'
import { dueOf, monthsAsked, paidDays } from '../../functions/network/channels/buy-out-due'
import type { Unit } from '../../functions/network/network'
import { type SalesItem, salesChanges } from '../../functions/network/unit-sales'
import { refusal } from '../support/refusal'

const party = {
  manufacturerId: 'M1',
  feePerUnit: 1250,
  signed: [
    { categoryId: 'washer', on: '2026-11-05' },
    { categoryId: 'tv', on: '2026-11-20' },
  ],
}
const buyOut: BuyOutTerms = {
  dealerId: 'D1',
  validFrom: '2026-11-01',
  validTo: '2027-10-31',
  parties: [party],
  categories: [
    { categoryId: 'washer', from: '2026-11-01' },
    { categoryId: 'fridge', from: '2026-11-01' },
    { categoryId: 'tv', from: '2026-12-01' },
  ],
  choices: [{ from: '2026-11-01', providerIds: ['P1'] }],
}

describe('N19 units sold are paid for', () => {
  test.each([
    ['from the day the maker signed', 'washer', {}, { validFrom: '2026-11-05', validTo: '2027-10-31' }],
    ['not in a category it has not signed', 'fridge', {}, undefined],
    ['nor in one that is not bought out', 'stove', {}, undefined],
    ['from the first day of a category added', 'tv', {}, { validFrom: '2026-12-01', validTo: '2027-10-31' }],
    [
      'to the day before the end',
      'washer',
      { endedOn: '2026-11-21' },
      { validFrom: '2026-11-05', validTo: '2026-11-20' },
    ],
    ['never when it ended before', 'tv', { endedOn: '2026-11-21' }, undefined],
  ])('%s', (_what, categoryId, change, days) => {
    expect(paidDays({ ...buyOut, ...change }, party, categoryId)).toEqual(days)
  })

  test('at the fee for each, month by month', () => {
    const sales = [
      { day: '2026-11-04', categoryId: 'washer', units: 100 }, // before the signature
      { day: '2026-11-05', categoryId: 'washer', units: 3 },
      { day: '2026-11-30', categoryId: 'washer', units: 4 },
      { day: '2026-11-30', categoryId: 'tv', units: 100 }, // before its first day
      { day: '2026-12-01', categoryId: 'tv', units: 2 },
      { day: '2026-12-01', categoryId: 'fridge', units: 100 }, // not signed
    ]
    expect(dueOf(buyOut, party, sales, ['2026-11', '2026-12', '2027-01'])).toEqual({
      feePerUnit: 1250,
      units: 9,
      amount: 11_250,
      months: [
        { month: '2026-11', units: 7, amount: 8750 },
        { month: '2026-12', units: 2, amount: 2500 },
        { month: '2027-01', units: 0, amount: 0 },
      ],
    })
  })

  test.each<[object, string, string, string]>([
    [{}, '2027-02-10', '2026-11', '2027-02'],
    [{}, '2028-05-01', '2026-11', '2027-10'],
    [{}, '2026-10-01', '2026-11', '2026-11'],
    [{ from: '2027-01' }, '2027-02-10', '2027-01', '2027-02'],
    [{ to: '2026-12' }, '2027-02-10', '2026-11', '2026-12'],
    [{ from: '2026-12', to: '2027-11' }, '2027-02-10', '2026-12', '2027-11'],
  ])('of the months %j asked on %s: %s to %s', (asked, today, from, to) => {
    const months = monthsAsked(buyOut, asked, today)
    expect([months[0], months.at(-1)]).toEqual([from, to])
  })

  test('of twelve months at most, the last of a long term where none are asked', () => {
    const long = { ...buyOut, validTo: '2030-10-31' }
    expect(monthsAsked(long, {}, '2029-03-31')).toHaveLength(12)
    expect(monthsAsked(long, {}, '2029-03-31').at(-1)).toBe('2029-03')
    const refused = (from: string, to: string) => refusal(() => monthsAsked(long, { from, to }, '2029-03-31'))
    expect(refused('2026-11', '2027-11')).toEqual({ code: 'OUT_OF_RANGE', field: ['to'] })
    expect(refused('0001-01', '9999-01')).toEqual({ code: 'OUT_OF_RANGE', field: ['to'] })
    expect(refused('2027-02', '2027-01')).toEqual({ code: 'INVALID_DATE_RANGE', field: ['to'] })
  })
})

const unit = fc.record(
  {
    soldBy: fc.constantFrom('D1', 'D2'),
    soldOn: fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-02'),
    categoryId: fc.constantFrom('washer'),
  },
  { requiredKeys: [] },
)
const unitOf = (serial: string, sale: object, version: number): Unit => ({
  ...{ id: `M.${serial}`, version, manufacturerId: 'M', modelId: 'M.X', serial },
  ...sale,
})

test('N19 a unit counts once, where its sale was corrected to last, and no item twice in a transaction', () => {
  const lives = fc.array(fc.array(unit, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(lives, (all) => {
      const keyOf = ({ dealerId, manufacturerId, month, categoryId }: SalesItem) =>
        [dealerId, manufacturerId, month, categoryId].join('#')
      const counted = new Map<string, number>()
      for (const [i, states] of all.entries())
        for (const [version, sale] of states.entries()) {
          const before = states[version - 1]
          const changes = salesChanges(unitOf(`S${i}`, sale, version), before && unitOf(`S${i}`, before, version - 1))
          expect(new Set(changes.map(({ item }) => `${keyOf(item)}#${item.shard}`)).size).toBe(changes.length)
          for (const { item, days } of changes)
            for (const [day, n] of Object.entries(days)) {
              const key = `${keyOf(item)} ${day}`
              counted.set(key, (counted.get(key) ?? 0) + n)
            }
        }
      const expected = new Map<string, number>()
      for (const { soldBy, soldOn, categoryId } of all.map((states) => states.at(-1) ?? {})) {
        if (!soldBy || !soldOn || !categoryId) continue
        const key = `${soldBy}#M#${soldOn.slice(0, 7)}#${categoryId} ${soldOn}`
        expected.set(key, (expected.get(key) ?? 0) + 1)
      }
      const standing = new Map([...counted].filter(([, n]) => n !== 0))
      expect(standing).toEqual(expected)
    }),
  )
})
