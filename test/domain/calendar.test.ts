import fc from 'fast-check'
import {
  addDays,
  dayOf,
  daysBetween,
  isDay,
  monthsBetween,
  periodsOverlap,
  startOfDay,
} from '../../functions/shared/days'
import { fromGlobalId, parseGlobalId, toGlobalId } from '../../functions/shared/ids'
import { isKnownRegion, regionName } from '../../functions/shared/region-list'
import { regionContains, regionLevels } from '../../functions/shared/regions'

describe('days in Asia/Shanghai', () => {
  test('a day begins at 16:00 UTC of the day before', () => {
    expect(dayOf('2026-10-31T15:59:59.999Z')).toBe('2026-10-31')
    expect(dayOf('2026-10-31T16:00:00.000Z')).toBe('2026-11-01')
    expect(startOfDay('2026-11-01')).toBe('2026-10-31T16:00:00.000Z')
  })

  test('leap days and year ends count', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysBetween('2028-02-01', '2028-03-01')).toBe(29)
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(['2026-02-29', '2026-13-01', '2026-1-1', ''].map(isDay)).toEqual([false, false, false, false])
  })

  test('adding and subtracting days are inverse, over any range', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map(dayOf)
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
        expect(dayOf(startOfDay(from))).toBe(from)
      }),
    )
  })

  test('periods that share one day overlap', () => {
    const first = { validFrom: '2026-01-01', validTo: '2026-06-30' }
    expect(periodsOverlap(first, { validFrom: '2026-06-30', validTo: '2026-12-31' })).toBe(true)
    expect(periodsOverlap(first, { validFrom: '2026-07-01', validTo: '2026-12-31' })).toBe(false)
  })
})

describe('GB/T 2260 regions', () => {
  test('a region contains every code with its prefix', () => {
    expect(regionContains('420000', '420106')).toBe(true)
    expect(regionContains('420100', '420106')).toBe(true)
    expect(regionContains('420106', '420100')).toBe(false)
    expect(regionContains('420000', '430000')).toBe(false)
    expect(regionLevels('420106')).toEqual(['420000', '420100', '420106'])
    expect(regionLevels('420000')).toEqual(['420000'])
    // Hainan's and Chongqing's codes hold a pair that looks like the end of another.
    expect(regionLevels('500101')).toEqual(['500000', '500100', '500101'])
  })

  test('codes in force are known, others refused', () => {
    expect(['420000', '420106', '110100', '110101', '810000', '998260'].map(isKnownRegion)).toEqual(Array(6).fill(true))
    expect(['429999', '000000', '123456', '998265'].map(isKnownRegion)).toEqual(Array(4).fill(false))
    expect(isKnownRegion('420101')).toBe(false) // 市辖区, a heading
    expect(regionName('420106')).toBe('武昌区')
  })
})

describe('global ids', () => {
  test('they hold their type and open only as it', () => {
    expect(fromGlobalId('WorkOrder', toGlobalId('WorkOrder', '01J'), ['id'])).toBe('01J')
    expect(() => fromGlobalId('Unit', toGlobalId('WorkOrder', '01J'), ['id'])).toThrow(
      expect.objectContaining({ code: 'INVALID_ID', params: { expected: 'Unit' } }),
    )
  })

  test('no text that is not one of ours is taken for an id', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) =>
          parseGlobalId(text) === undefined ||
          toGlobalId(parseGlobalId(text)?.type ?? '', parseGlobalId(text)?.id ?? '') === text,
      ),
    )
    for (const forged of [
      '',
      'x',
      `${toGlobalId('Unit', 'a')}=`,
      toGlobalId('Unit', 'a#b'),
      toGlobalId('Unit', '../a\n'),
    ])
      expect(parseGlobalId(forged)).toBeUndefined()
  })
})
