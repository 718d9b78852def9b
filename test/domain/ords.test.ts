import fc from 'fast-check'
import { checkChain } from '../../functions/orders/event-log'
import { MAX_SYMPTOM } from '../../functions/orders/report'
import { categories } from '../../functions/ords/categories'
import { columns, layoutOf, type Row, rowOf } from '../../functions/ords/columns'
import { exportedRow, reportMonths } from '../../functions/ords/exported-row'
import { faultOf } from '../../functions/ords/fault-of-problem'
import { historicOrder } from '../../functions/ords/historic-order'
import { derivedId, isUnknownName, nameKey } from '../../functions/ords/names'
import { networkOf, productCategoryOf } from '../../functions/ords/network-of-record'
import { checkRow, type OrdsRecord } from '../../functions/ords/record'
import { inForce } from '../../functions/shared/days'
import { regionContains, regionLevels } from '../../functions/shared/regions'
import { countryOfRegion, regionOfCountry } from '../../local/ords-countries'
import { ordsRow } from '../support/ords'

const TODAY = '2026-11-23'

const check = (row: Row) => checkRow(row, TODAY, regionOfCountry)
const recordOf = (changes: Partial<Row> = {}): OrdsRecord => {
  const checked = check(ordsRow(changes))
  if ('why' in checked) throw new Error(`${checked.column}: ${checked.why}`)
  return checked
}
const historyOf = (changes: Partial<Row> = {}) => {
  const record = recordOf(changes)
  return historicOrder(record, networkOf(record))
}
const rejectedColumn = (changes: Partial<Row>) => {
  const checked = check(ordsRow(changes))
  return 'why' in checked ? checked.column : 'imported'
}

describe('header', () => {
  test('columns may stand in any order; none may be missing, unknown or there twice', () => {
    const shuffled = [...columns].reverse()
    expect(layoutOf(shuffled)).toEqual(shuffled)
    expect(layoutOf(columns.slice(1))).toBe('missing: id')
    expect(layoutOf([...columns, 'price'])).toBe('unknown: "price"')
    expect(layoutOf([...columns, 'id'])).toBe('twice: id')
    expect(layoutOf(['PK\u0003\u0004'])).toContain('missing: id, data_provider')
  })

  test('a line with more or fewer values than the header is no record', () => {
    expect(rowOf(columns, ['a', 'b'])).toEqual({ value: 'a,b', why: '2 columns; the header has 14' })
  })
})

describe('rejected, with the column', () => {
  test.each<[Partial<Row>, string]>([
    [{ id: ' ' }, 'id'],
    [{ id: 'x'.repeat(101) }, 'id'],
    [{ data_provider: '' }, 'data_provider'],
    [{ country: 'GB' }, 'country'],
    [{ country: 'XXX' }, 'country'],
    [{ country: 'CHN' }, 'country'],
    [{ product_category_id: '41' }, 'product_category_id'],
    [{ product_category: 'Lamp' }, 'product_category'],
    [{ brand: 'two\nlines' }, 'brand'],
    [{ year_of_manufacture: 'old' }, 'year_of_manufacture'],
    [{ product_age: '-1' }, 'product_age'],
    [{ repair_status: 'fixed' }, 'repair_status'],
    [{ repair_status: 'constructor' }, 'repair_status'],
    [{ event_date: '2022-02-30' }, 'event_date'],
    [{ event_date: '30/04/2022' }, 'event_date'],
    [{ event_date: '2026-11-24' }, 'event_date'],
    [{ event_date: '1899-12-31' }, 'event_date'],
    [{ problem: 'x'.repeat(10_001) }, 'problem'],
    [{ event_date: TODAY }, 'imported'],
  ])('%j: %s', (changes, column) => {
    expect(rejectedColumn(changes)).toBe(column)
  })
})

describe('regions', () => {
  test('R1 a country is the overseas code of its ISO number; Hong Kong, Macao and Taiwan have codes of their own', () => {
    expect(['GBR', 'JEY', 'ITA', 'HKG', 'MAC', 'TWN'].map(regionOfCountry)).toEqual([
      '998260',
      '998320',
      '993800',
      '810000',
      '820000',
      '710000',
    ])
    for (const country of ['GBR', 'JEY', 'ITA', 'HKG', 'MAC', 'TWN'])
      expect(countryOfRegion(regionOfCountry(country) ?? '')).toBe(country)
    expect(countryOfRegion('420106')).toBe('CHN')
  })

  test('R1 a country whose number ends in 0 contains no other country', () => {
    expect(regionLevels('993800')).toEqual(['990000', '993800'])
    expect(regionContains('993800', '993840')).toBe(false)
    expect(regionContains('990000', '993800')).toBe(true)
  })
})

describe('names', () => {
  test('spellings of one brand are one maker; blanks and "unknown" are the one unknown maker', () => {
    const makerId = (brand: string) => networkOf(recordOf({ brand })).maker.id
    expect(new Set(['Fri Fri', 'FRIFRI', 'fri-fri ', 'FriFri'].map(makerId)).size).toBe(1)
    expect(makerId('Senséo')).toBe(makerId('SENSEO'))
    expect(new Set(['', ' ', '?', 'unknown', 'N/A', 'Inconnu'].map(makerId)).size).toBe(1)
    expect(makerId('Sony')).not.toBe(makerId('Sonos'))
    expect(networkOf(recordOf({ brand: '??' })).maker.name).toBe('Unknown maker')
    expect(isUnknownName('小米')).toBe(false)
    expect(nameKey('小米')).not.toBe('')
  })

  test('derived ids are ULIDs, the same each time, with the time they are given', () => {
    const id = derivedId('order', ['a', 'b'], '2016-07-30T23:54:10.259Z')
    expect(id).toMatch(/^01ARZ3NDEK[0-9A-HJKMNP-TV-Z]{16}$/)
    expect(derivedId('order', ['a', 'b'], '2016-07-30T23:54:10.259Z')).toBe(id)
    expect(derivedId('order', ['ab', ''], '2016-07-30T23:54:10.259Z')).not.toBe(id)
  })

  test('the same group in two countries is two providers; a group without a name is one per country', () => {
    const pointOf = (changes: Partial<Row>) => networkOf(recordOf(changes)).point
    expect(pointOf({ country: 'BEL' }).id).not.toBe(pointOf({ country: 'FRA' }).id)
    expect(pointOf({ group_identifier: '', country: 'HKG' })).toMatchObject({
      name: 'Unnamed group (HKG)',
      region: '810000',
    })
  })
})

describe('network', () => {
  test('the standard’s 40 categories are categories here', () => {
    expect(categories).toHaveLength(40)
    expect(new Set(categories.map(({ code }) => code)).size).toBe(40)
    expect(categories.map(productCategoryOf).find(({ id }) => id === 'hair-beauty-item')?.nameEn).toBe(
      'Hair & beauty item',
    )
  })

  test('N11 the agreement behind a record covers its day and its category', () => {
    const { agreement, model, point } = networkOf(recordOf({ event_date: '2019-12-31' }))
    expect(inForce(agreement, '2019-12-31')).toBe(true)
    expect(inForce(agreement, '2020-01-01')).toBe(false)
    expect(agreement.categoryIds).toContain(model.categoryId)
    expect(point.categoryIds).toContain(model.categoryId)
  })
})

describe('order', () => {
  test('O1 G4 a record becomes a confirmed order of channel IMPORT whose log is whole', () => {
    const { order, events } = historyOf({ repair_status: 'End of life', event_date: '2019-05-18' })
    expect(order).toMatchObject({
      state: 'CONFIRMED',
      channel: 'IMPORT',
      reportedOn: '2019-05-18',
      completion: { outcome: 'END_OF_LIFE', completedOn: '2019-05-18', completedAt: '2019-05-18T04:00:00.000Z' },
    })
    expect(events.map(({ action }) => action)).toEqual([
      'REPORT',
      'OFFER',
      'ACCEPT',
      'START',
      'DIAGNOSE',
      'COMPLETE',
      'CONFIRM',
    ])
    expect(checkChain(events, order)).toBeUndefined()
  })

  test('each status has its outcome', () => {
    const outcomeOf = (status: string) => recordOf({ repair_status: status }).outcome
    expect(['Fixed', 'Repairable', 'End of life', 'Unknown'].map(outcomeOf)).toEqual([
      'FIXED',
      'NOT_FIXED',
      'END_OF_LIFE',
      'UNKNOWN',
    ])
  })

  test('the barrier is the diagnosis’s note; a problem that is missing or too long still makes a symptom', () => {
    const barrier = 'Spare parts not available'
    const { order } = historyOf({ repair_barrier_if_end_of_life: barrier, problem: '' })
    expect(order).toMatchObject({ symptom: '(not described)', work: { diagnosis: { note: barrier } } })
    const long = historyOf({ problem: '😀'.repeat(1024) }).order.symptom
    expect(long.length).toBeLessThanOrEqual(MAX_SYMPTOM)
    expect(long.isWellFormed()).toBe(true)
  })

  test.each([
    ['Broken screen', 'SCREEN'],
    ['La batterie ne charge plus', 'BATTERY'],
    ['Accu vervangen', 'BATTERY'],
    ['Écran cassé', 'SCREEN'],
    ['Fuite d’eau', 'LEAK'],
    ['Motore bruciato', 'MOTOR'],
    ['Portable radio by Sony', 'OTHER'],
    ['moteur bloqué', 'MOTOR'],
    ['won’t turn on, fuse blown', 'POWER'],
    ['Non si accende', 'POWER'],
    ['geen stroom', 'POWER'],
    ['Windows update fails', 'SOFTWARE'],
    ['no sound from speaker', 'AUDIO'],
    ['', 'OTHER'],
    ['niet meer', 'OTHER'],
  ])('fault code of %j is %s', (problem, code) => {
    expect(faultOf(problem)).toBe(code)
  })

  test('no customer is known to have come twice', () => {
    expect(historyOf({ id: 'a' }).order.customerKey).not.toBe(historyOf({ id: 'b' }).order.customerKey)
  })
})

describe('any row', () => {
  const oddText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('', ' ', '\u0000', '😀', '…', '"', "'; --", '__proto__', '2020-02-30', 'NaN', '-0', '1e9'),
    fc.string({ unit: 'grapheme', minLength: 90, maxLength: 12_000 }),
  )
  const rows = fc
    .record(Object.fromEntries(columns.map((column) => [column, fc.option(oddText, { nil: undefined, freq: 4 })])))
    .map((odd) => ordsRow(Object.fromEntries(Object.entries(odd).filter(([, v]) => v !== undefined)) as Partial<Row>))

  test('becomes an order with a whole log, or is rejected with a reason; never an error', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const checked = check(row)
        if ('why' in checked) return checked.why.length > 0 && checked.column !== undefined
        const { order, events } = historicOrder(checked, networkOf(checked))
        return order.state === 'CONFIRMED' && checkChain(events, order) === undefined
      }),
      { numRuns: 400 },
    )
  })

  test('is rejected for its odd value only: every other value of the standard passes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...categories),
        fc.constantFrom('Fixed', 'Repairable', 'End of life', 'Unknown'),
        fc.string({ unit: 'grapheme', maxLength: 60 }).filter((name) => !/\p{Cc}/u.test(name)),
        fc.string({ unit: 'grapheme', maxLength: 3000 }),
        (category, status, name, problem) => {
          const named = { product_category: category.name, product_category_id: String(category.id) }
          const row = ordsRow({ ...named, repair_status: status, brand: name, group_identifier: name, problem })
          return [...name].length > 100 || [...problem].length > 10_000 || 'row' in check(row)
        },
      ),
    )
  })
})

describe('export', () => {
  const names = { brand: 'Haier', category: 'Washing machine', point: 'Wuchang' }

  test('an order of the platform’s own is a record without any text a person wrote', () => {
    const { order } = historyOf({ problem: 'call me: 13812345678, motor' })
    const row = exportedRow({ ...order, region: '420106', categoryId: 'washing-machine' }, names, countryOfRegion)
    expect(row).toMatchObject({
      data_provider: 'Sanbao',
      country: 'CHN',
      partner_product_category: 'Washing machine',
      product_category: 'Misc',
      product_category_id: '18',
      repair_status: 'Fixed',
      problem: 'MOTOR',
    })
    expect(JSON.stringify(row)).not.toContain('13812345678')
  })

  test('months read of a maker begin with its first agreement, or when it was entered if that is earlier', () => {
    const agreed = { validFrom: '2026-03-01', validTo: '2027-12-31' }
    expect(reportMonths(derivedId('maker', ['x']), agreed, '2026-05')).toEqual(['2026-03', '2026-04', '2026-05'])
    const entered = derivedId('maker', ['x'], '2026-02-10T00:00:00.000Z')
    expect(reportMonths(entered, agreed, '2026-03')).toEqual(['2026-02', '2026-03'])
  })
})
