import fc from 'fast-check'
import { deviates, feeKinds } from '../../functions/fees/fee-line'
import { checkAgreedWork } from '../../functions/network/agreements/agreed-work'
import { checkAgreedFee, feeBandFor } from '../../functions/network/agreements/fee-band'
import { checkFreightLine, freightPaidBy } from '../../functions/network/agreements/freight'
import { type FeeRow, feeRowName } from '../../functions/network/agreements/terms/fees'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const kind = fc.constantFrom(...feeKinds)
const category = fc.constantFrom<string[]>('washer', 'fridge')
const level = fc.integer({ min: 1, max: 3 })
const item = fc.constantFrom<string[]>('检测', '软件升级')
const band = fc
  .tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000))
  .map((amounts) => [...amounts].sort((a, b) => a - b) as [number, number, number])

const row: fc.Arbitrary<FeeRow> = fc
  .record({ kind, categoryId: maybe(category), level: maybe(level), workItem: maybe(item), band })
  .map(({ kind, categoryId, level, workItem, band: [floor, price, ceiling] }) => ({
    kind,
    ...(categoryId ? { categoryId } : {}),
    ...(level ? { level } : {}),
    ...(workItem ? { workItem } : {}),
    floor,
    ceiling,
    price,
  }))
const openKinds = fc.uniqueArray(kind)
const schedule = fc
  .tuple(fc.uniqueArray(row, { selector: feeRowName, maxLength: 20 }), openKinds)
  .map(([rows, openKinds]) => ({ fees: { rows, openKinds }, repairLevels: [] }))
const subject = fc.record({ kind, categoryId: category, level, workItem: maybe(item) })

test('F1 law: a fee passes exactly between floor and ceiling of its row, and without one only where that is open', () => {
  fc.assert(
    fc.property(schedule, subject, fc.nat(6000), (terms, fee, price) => {
      const found = feeBandFor(terms, fee)
      const passes = () => checkAgreedFee(terms, fee, price)
      const { rows, openKinds } = terms.fees
      if (!found && (rows.length === 0 || fee.kind === 'FREIGHT' || openKinds.includes(fee.kind)))
        return expect(passes).not.toThrow()
      if (!found)
        return expect(passes).toThrow(
          expect.objectContaining({
            code: 'FEE_NOT_AGREED',
            field: ['input', fee.workItem === undefined ? 'kind' : 'workItem'],
            params: { row: feeRowName(fee) },
          }),
        )
      if (found.floor <= price && price <= found.ceiling) return expect(passes).not.toThrow()
      expect(passes).toThrow(
        expect.objectContaining({
          code: price < found.floor ? 'FEE_BELOW_FLOOR' : 'FEE_ABOVE_CEILING',
          field: ['input', 'unitPrice'],
          params: expect.objectContaining({ row: feeRowName(found), actual: price }),
        }),
      )
    }),
  )
})

test('F1 law: a fee that passes tells the price agreed, null where its kind is priced but it is not', () => {
  fc.assert(
    fc.property(schedule, subject, ({ fees: { rows } }, fee) => {
      const terms = { fees: { rows, openKinds: feeKinds }, repairLevels: [] }
      const found = feeBandFor(terms, fee)
      const kindIsPriced = terms.fees.rows.some((one) => one.kind === fee.kind)
      const agreed = checkAgreedFee(terms, fee, found?.price ?? 0)
      expect(agreed).toBe(found ? found.price : kindIsPriced ? null : undefined)
    }),
  )
})

test('F1 a line departs from what was agreed at another price or at none; where nothing is priced nobody can tell', () => {
  const line = { id: 'l', kind: 'VISIT', description: '', quantity: 1, unitPrice: 3000 } as const
  const told = [3000, 2999, null].map((agreedPrice) => deviates({ ...line, agreedPrice }))
  expect([...told, deviates(line)]).toEqual([false, true, true, undefined])
})

test('F1 law: the row found is one that fits, whatever the order of the rows, and none that fits is left unfound', () => {
  fc.assert(
    fc.property(schedule, subject, ({ fees: { rows } }, fee) => {
      const found = feeBandFor({ fees: { rows }, repairLevels: [] }, fee)
      const fits = (one: FeeRow) =>
        one.kind === fee.kind &&
        [undefined, fee.categoryId].includes(one.categoryId) &&
        [undefined, fee.level].includes(one.level) &&
        [undefined, fee.workItem].includes(one.workItem)
      expect(found !== undefined).toBe(rows.some(fits))
      if (found) expect(fits(found)).toBe(true)
      expect(feeBandFor({ fees: { rows: [...rows].reverse() }, repairLevels: [] }, fee)).toEqual(found)
    }),
  )
})

test('F1 the most particular row decides: work item before category before level', () => {
  const of = (more: Partial<FeeRow>): FeeRow => ({ kind: 'LABOUR', floor: 0, ceiling: 1, price: 0, ...more })
  const rows = [of({}), of({ level: 2 }), of({ categoryId: 'washer' }), of({ workItem: '检测' })]
  const at = (upTo: number) =>
    feeBandFor(
      { fees: { rows: rows.slice(0, upTo) }, repairLevels: [] },
      { kind: 'LABOUR', categoryId: 'washer', level: 2, workItem: '检测' },
    )
  expect([1, 2, 3, 4].map(at)).toEqual(rows)
})

test('N11 law: the commission of clause 2 is the price of labour where no row names the work, and no other passes', () => {
  fc.assert(
    fc.property(schedule, subject, fc.nat(6000), fc.nat(6000), ({ fees }, fee, commission, price) => {
      const name = fee.workItem ?? '检测'
      const terms = { fees, repairLevels: [{ place: 'LEVEL_2', workItems: [{ name, fee: commission }] }] } as const
      const labour = { ...fee, kind: 'LABOUR', workItem: name } as const
      const named = feeBandFor(
        { fees: { rows: fees.rows.filter((one) => one.workItem === name) }, repairLevels: [] },
        labour,
      )
      const passes = () => checkAgreedFee(terms, labour, price)
      if (named) return expect(feeBandFor(terms, labour)).toEqual(named)
      if (price === commission) return expect(passes()).toBe(commission)
      const code = price < commission ? 'FEE_BELOW_FLOOR' : 'FEE_ABOVE_CEILING'
      expect(passes).toThrow(expect.objectContaining({ code, params: expect.objectContaining({ actual: price }) }))
    }),
  )
})

test('N11 the factory’s own work and what is not labour have no commission', () => {
  const repairLevels = [{ place: 'FACTORY', workItems: [{ name: '射频调整', fee: 1 }] }] as const
  const work = { categoryId: 'washer', level: 2, workItem: '射频调整' }
  expect(feeBandFor({ fees: { rows: [] }, repairLevels }, { ...work, kind: 'LABOUR' })).toBeUndefined()
  const atPoint = [{ place: 'LEVEL_2', workItems: [{ name: '检测', fee: 1 }] }] as const
  const part = { ...work, workItem: '检测', kind: 'PART' } as const
  expect(feeBandFor({ fees: { rows: [] }, repairLevels: atPoint }, part)).toBeUndefined()
})

test('N11 labour under warranty names its work item where clause 2 lists any; what the customer pays need not', () => {
  const repairLevels = [{ place: 'LEVEL_2', workItems: [{ name: '检测', fee: 1 }] }] as const
  const required = expect.objectContaining({ code: 'WORK_ITEM_REQUIRED', field: ['input', 'workItem'] })
  expect(() => checkAgreedWork({ repairLevels }, { kind: 'LABOUR' }, true)).toThrow(required)
  const free = [
    checkAgreedWork({ repairLevels }, { kind: 'LABOUR' }, false),
    checkAgreedWork({ repairLevels }, { kind: 'VISIT' }, true),
    checkAgreedWork({ repairLevels: [] }, { kind: 'LABOUR' }, true),
    checkAgreedWork({ repairLevels: [{ place: 'LEVEL_1', workItems: [] }] }, { kind: 'LABOUR' }, true),
  ]
  expect(free).toEqual([undefined, undefined, undefined, undefined])
  expect(checkAgreedWork({ repairLevels }, { kind: 'LABOUR', workItem: '检测' }, true)).toBe(2)
})

const party = fc.constantFrom('MANUFACTURER', 'PROVIDER', 'DEALER', 'CUSTOMER')
const freight = fc
  .record({ toPointPaidBy: party, fromPointPaidBy: party, shipmentLimit: maybe(fc.nat(5000)) })
  .map(({ shipmentLimit, ...payers }) => ({
    ...payers,
    settled: 'MONTHLY' as const,
    ...(shipmentLimit === undefined ? {} : { shipmentLimit }),
  }))
const shipment = maybe(fc.constantFrom('TO_POINT', 'FROM_POINT'))
const someRow = { kind: 'VISIT', floor: 0, ceiling: 1, price: 0 } as const

test('F5 law: freight passes up to the limit of one shipment, and to the customer only what is the customer’s', () => {
  fc.assert(
    fc.property(freight, shipment, fc.nat(6000), fc.boolean(), (terms, way, unitPrice, customerPays) => {
      const line = { kind: 'FREIGHT' as const, unitPrice, ...(way ? { shipment: way } : {}) }
      const check = (rows: readonly FeeRow[]) => () =>
        checkFreightLine({ fees: { rows }, freight: terms }, line, customerPays)
      const { toPointPaidBy, fromPointPaidBy, shipmentLimit = Number.POSITIVE_INFINITY } = terms
      const payers = { TO_POINT: [toPointPaidBy], FROM_POINT: [fromPointPaidBy], any: [toPointPaidBy, fromPointPaidBy] }
      const customers = payers[way ?? 'any'].every((payer) => payer === 'CUSTOMER')
      if (unitPrice > shipmentLimit)
        expect(check([someRow])).toThrow(expect.objectContaining({ code: 'FREIGHT_ABOVE_LIMIT' }))
      else if (customerPays && !customers)
        expect(check([someRow])).toThrow(expect.objectContaining({ code: 'FREIGHT_NOT_CUSTOMERS' }))
      else expect(check([someRow])).not.toThrow()
      expect(check([])).not.toThrow()
    }),
  )
})

test('F5 the payer of freight whose way was not told is known where both ways have the same', () => {
  const of = (toPointPaidBy: 'DEALER' | 'PROVIDER') =>
    ([undefined, 'TO_POINT', 'FROM_POINT'] as const).map((way) =>
      freightPaidBy({ toPointPaidBy, fromPointPaidBy: 'PROVIDER', settled: 'MONTHLY' }, way),
    )
  expect(of('DEALER')).toEqual([undefined, 'DEALER', 'PROVIDER'])
  expect(of('PROVIDER')).toEqual(['PROVIDER', 'PROVIDER', 'PROVIDER'])
})

test('F5 no other fee is for a shipment', () => {
  const terms = {
    fees: { rows: [] },
    freight: { toPointPaidBy: 'DEALER', fromPointPaidBy: 'DEALER', settled: 'MONTHLY' },
  }
  const line = { kind: 'PART', shipment: 'TO_POINT', unitPrice: 1 } as const
  expect(() => checkFreightLine(terms as never, line, false)).toThrow(
    expect.objectContaining({ code: 'SHIPMENT_NOT_FREIGHT', field: ['input', 'shipment'] }),
  )
})
