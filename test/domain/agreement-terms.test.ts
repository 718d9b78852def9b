import { levelOf, placeOfWork, repairPlaces } from '../../functions/network/agreements/terms/repair-levels'
import { bareTerms, checkTerms, type TermsInput, termsInputOf } from '../../functions/network/agreements/terms/terms'
import { DomainError } from '../../functions/shared/errors'
import { fullTerms } from '../support/agreement-terms'

const term = { validFrom: '2027-01-01', validTo: '2027-12-31' }
const full = fullTerms('washer')
const check = (change: Partial<TermsInput>) => checkTerms({ ...full, ...change }, term)

const refusalOf = (change: Partial<TermsInput>) => {
  try {
    check(change)
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, field: error.field.slice(2).join('.') }
    throw error
  }
  return undefined
}

const [visit, labour, software] = full.fees.rows as [never, never, never]
/** Labour for the software alone, whatever the category and level. */
const alone = { kind: 'LABOUR', workItem: '软件升级', floor: 1000, ceiling: 3000, price: 1500 } as const
const topUp = { basicProfit: 1, profitPerOrder: 0, cap: 1 }
const rows = (...changed: readonly object[]) => ({ fees: { rows: changed as never } })

/** One clause after another: what is off, its code, its field. */
const refusals: readonly (readonly [Partial<TermsInput>, string, string])[] = [
  [{ level: 6 }, 'OUT_OF_RANGE', 'level'],
  [{ categoryIds: [] }, 'REQUIRED', 'categoryIds'],
  [{ categoryIds: ['washer', 'washer'] }, 'INVALID_VALUE', 'categoryIds.1'],
  [{ regions: ['420000', '429999'] }, 'UNKNOWN_REGION', 'regions.1'],
  [{ regions: ['420000', '420000'] }, 'TERMS_ROW_TWICE', 'regions.1'],
  [{ criteria: { ...full.criteria, onTime: 1.01 } }, 'OUT_OF_RANGE', 'criteria.onTime'],
  [{ faultyUnits: { ...full.faultyUnits, days: 61 } }, 'FAULTY_UNIT_DAYS_OUT_OF_RANGE', 'faultyUnits.days'],
  [{ repairLevels: [{ place: 'LEVEL_4', workItems: [] }] }, 'WORK_ABOVE_LEVEL', 'repairLevels.0.place'],
  [{ repairLevels: [...full.repairLevels, ...full.repairLevels] }, 'TERMS_ROW_TWICE', 'repairLevels.2'],
  [
    { repairLevels: [...full.repairLevels, { place: 'LEVEL_1', workItems: [{ name: '检测', fee: 1 }] }] },
    'WORK_ITEM_IN_TWO_LEVELS',
    'repairLevels.2.workItems.0.name',
  ],
  [
    { repairLevels: [{ place: 'LEVEL_1', workItems: [{ name: '检测', fee: -1 }] }] },
    'WORK_ITEM_FEE_OUT_OF_RANGE',
    'repairLevels.0.workItems.0.fee',
  ],
  [{ outlets: [{ region: '430100', count: 1 }] }, 'OUTLET_OUTSIDE_TERRITORY', 'outlets.0.region'],
  [{ outlets: [{ region: '110103', count: 1 }] }, 'REGION_RETIRED', 'outlets.0.region'],
  [{ outlets: [{ region: '110199', count: 1 }] }, 'UNKNOWN_REGION', 'outlets.0.region'],
  [{ outlets: [{ region: '420100', count: 0 }] }, 'OUTLET_COUNT_OUT_OF_RANGE', 'outlets.0.count'],
  [{ recognition: { ...full.recognition, days: 0 } }, 'RECOGNITION_DAYS_OUT_OF_RANGE', 'recognition.days'],
  [{ training: { ...full.training, hoursPerYear: -1 } }, 'TRAINING_HOURS_OUT_OF_RANGE', 'training.hoursPerYear'],
  [{ reports: { ...full.reports, dueDay: 29 } }, 'REPORT_DUE_DAY_OUT_OF_RANGE', 'reports.dueDay'],
  [{ reports: { ...full.reports, monthlyFields: ['a', 'a '] } }, 'TERMS_ROW_TWICE', 'reports.monthlyFields.1'],
  [{ loaners: { ratio: 1.1 } }, 'LOANER_RATIO_OUT_OF_RANGE', 'loaners.ratio'],
  [{ loaners: { ratio: Number.NaN } }, 'LOANER_RATIO_OUT_OF_RANGE', 'loaners.ratio'],
  [{ parts: { ...full.parts, leadDays: 91 } }, 'PARTS_DAYS_OUT_OF_RANGE', 'parts.leadDays'],
  [{ parts: { leadDays: 1, returnDays: 1 } }, 'DEPOSIT_PAID_OR_WAIVED', 'parts.depositAmount'],
  [{ parts: { ...full.parts, depositAmount: 1 } }, 'DEPOSIT_PAID_OR_WAIVED', 'parts.depositAmount'],
  [{ parts: { leadDays: 1, returnDays: 1, depositAmount: -1 } }, 'DEPOSIT_OUT_OF_RANGE', 'parts.depositAmount'],
  [
    { supplies: [{ item: 'x', kind: 'SOFTWARE', quantity: 0, suppliedBy: 'PROVIDER' }] },
    'SUPPLY_QUANTITY_OUT_OF_RANGE',
    'supplies.0.quantity',
  ],
  [rows({ ...(visit as object), floor: 6000 }), 'FEE_FLOOR_ABOVE_CEILING', 'fees.rows.0.floor'],
  [rows({ ...(visit as object), price: 5001 }), 'FEE_PRICE_OUTSIDE_BAND', 'fees.rows.0.price'],
  [rows({ ...(visit as object), price: 1999 }), 'FEE_PRICE_OUTSIDE_BAND', 'fees.rows.0.price'],
  [rows({ ...(visit as object), ceiling: 100_000_001 }), 'FEE_AMOUNT_OUT_OF_RANGE', 'fees.rows.0.ceiling'],
  [rows({ ...(visit as object), floor: -1 }), 'FEE_AMOUNT_OUT_OF_RANGE', 'fees.rows.0.floor'],
  [rows(labour, visit, labour), 'TERMS_ROW_TWICE', 'fees.rows.2'],
  [rows({ ...(labour as object), categoryId: 'fridge' }), 'FEE_CATEGORY_NOT_COVERED', 'fees.rows.0.categoryId'],
  [rows({ ...(labour as object), level: 4 }), 'FEE_LEVEL_NOT_COVERED', 'fees.rows.0.level'],
  [rows({ ...(software as object), workItem: '换屏' }), 'FEE_WORK_ITEM_UNKNOWN', 'fees.rows.0.workItem'],
  [rows({ ...(software as object), floor: 1501, price: 1501 }), 'FEE_ROW_ABOVE_COMMISSION', 'fees.rows.0.floor'],
  [rows({ ...(software as object), ceiling: 1499, price: 1499 }), 'FEE_ROW_BELOW_COMMISSION', 'fees.rows.0.ceiling'],
  [rows({ ...alone, price: 1501 }), 'FEE_PRICE_NOT_COMMISSION', 'fees.rows.0.price'],
  [{ fees: { rows: [], topUp: { ...topUp, basicProfit: 0 } } }, 'TOP_UP_OUT_OF_RANGE', 'fees.topUp.basicProfit'],
  [{ fees: { rows: [], topUp: { ...topUp, profitPerOrder: -1 } } }, 'TOP_UP_OUT_OF_RANGE', 'fees.topUp.profitPerOrder'],
  [{ fees: { rows: [], topUp: { ...topUp, cap: 100_000_001 } } }, 'TOP_UP_OUT_OF_RANGE', 'fees.topUp.cap'],
  [{ freight: { ...full.freight, shipmentLimit: -1 } }, 'FREIGHT_LIMIT_OUT_OF_RANGE', 'freight.shipmentLimit'],
  [{ payment: { ...full.payment, cycleMonths: 13 } }, 'PAYMENT_CYCLE_OUT_OF_RANGE', 'payment.cycleMonths'],
  [{ payment: { ...full.payment, days: 181 } }, 'PAYMENT_DAYS_OUT_OF_RANGE', 'payment.days'],
  [{ payment: { ...full.payment, claimDays: 0 } }, 'CLAIM_DAYS_OUT_OF_RANGE', 'payment.claimDays'],
  [{ payment: { ...full.payment, claimLimit: -1 } }, 'CLAIM_LIMIT_OUT_OF_RANGE', 'payment.claimLimit'],
  [{ review: { ...full.review, dates: ['2026-12-31'] } }, 'REVIEW_OUTSIDE_TERM', 'review.dates.0'],
  [{ review: { ...full.review, confirmDays: 0 } }, 'CONFIRM_DAYS_OUT_OF_RANGE', 'review.confirmDays'],
  [{ review: { ...full.review, noticeDays: 366 } }, 'NOTICE_DAYS_OUT_OF_RANGE', 'review.noticeDays'],
]

test.each(refusals.map(([change, code, field]) => [code, field, change] as const))(
  'N8 F1 terms are refused as %s at %s',
  (code, field, change) => {
    expect(refusalOf(change)).toEqual({ code, field })
  },
)

test('N8 an agreement holds 13 clauses as data, and says them again as they were agreed', () => {
  const terms = check({})
  const { channel, categoryIds, level, regions, criteria, times, ...clauses } = terms
  expect({ channel, categoryIds, level, regions, criteria, times }).toEqual({
    channel: full.channel,
    categoryIds: full.categoryIds,
    level: full.level,
    regions: full.regions,
    criteria: full.criteria,
    times: full.times,
  })
  expect(Object.keys(clauses)).toHaveLength(13)
  expect(checkTerms(termsInputOf(terms), term)).toEqual(terms)
})

test('terms are bounded as a whole, so that an agreement with its versions stays one item', () => {
  const workItems = Array.from({ length: 40 }, (_, i) => ({ name: `${'修'.repeat(55)}${i}`, fee: 1 }))
  const repairLevels = repairPlaces.map((place) => ({
    place,
    workItems: workItems.map(({ name, fee }) => ({ name: `${name}${place.at(-1)}`, fee })),
  }))
  const reports = { ...full.reports, repairFields: workItems.map(({ name }) => name) }
  const supplies = workItems.map(
    ({ name: item }) => ({ item, kind: 'SOFTWARE', quantity: 1, suppliedBy: 'PROVIDER' }) as const,
  )
  expect(refusalOf({ level: 5, repairLevels, reports, supplies, fees: { rows: [] } })).toEqual({
    code: 'TERMS_TOO_LARGE',
    field: '',
  })
  expect(refusalOf({ repairLevels: [], supplies, fees: { rows: [] } })).toBeUndefined()
})

test('N11 each piece of work is bound to one place', () => {
  const { repairLevels } = check({})
  expect(placeOfWork(repairLevels, '射频调整')).toBe('FACTORY')
  expect(placeOfWork(repairLevels, '软件升级')).toBe('LEVEL_2')
  expect(placeOfWork(repairLevels, '换屏')).toBeUndefined()
  expect([levelOf('FACTORY'), levelOf('LEVEL_1'), levelOf('LEVEL_5')]).toEqual([undefined, 1, 5])
})

test('N16 a deposit is paid by the point, or waived and borne by the dealer', () => {
  expect(check({}).parts.deposit).toEqual({ kind: 'WAIVED', borneBy: 'DEALER' })
  expect(check({ parts: { leadDays: 1, returnDays: 1, depositAmount: 0 } }).parts.deposit).toEqual({
    kind: 'PAID',
    amount: 0,
  })
})

test.each(['OWN', 'DEALER', 'OUTSOURCED'] as const)('N20 an agreement may be of channel %s', (channel) => {
  expect(check({ channel }).channel).toBe(channel)
})

test('N15 the basis of the low-volume top-up is part of the terms', () => {
  expect(check({}).fees.topUp).toEqual({ basicProfit: 300_000, profitPerOrder: 10_000, cap: 200_000 })
})

test('what is known of a record taken over is a scope, and its clauses bind to little', () => {
  const scope = { categoryIds: ['washer'], level: 1, criteria: check({}).criteria }
  expect(checkTerms(bareTerms(scope), term)).toMatchObject({ ...scope, fees: { rows: [] } })
})
