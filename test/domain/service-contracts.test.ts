import type { Unit } from '../../functions/network/network'
import { feePayerOf } from '../../functions/orders/fee-payer'
import { enter } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import {
  type ContractInput,
  contractFor,
  endContract,
  evolveContract,
  isExcluded,
  type ServiceContract,
  serviceOf,
  sign,
  termOf,
} from '../../functions/warranty/contracts/contract'
import { lineOf, standsFor } from '../../functions/warranty/contracts/cover-order.use-case'
import { refusal } from '../support/refusal'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: 'hailan' }
const unit: Unit = { id: 'hailan.S1', version: 1, manufacturerId: 'hailan', modelId: 'hailan.m', serial: 'S1' }
const input: ContractInput = {
  ...{ number: 'WB-2026-001', title: '五年维保', validFrom: '2026-03-01', validTo: '2027-02-28', price: 59_900 },
  covers: [{ service: 'REPAIR' }, { service: 'MAINTENANCE', visits: 2 }],
}
const today = '2026-03-01'

const signed = (id: string, change: Partial<ContractInput> = {}): ServiceContract =>
  evolveContract(
    undefined,
    enter(id, undefined, sign(unit, { ...input, ...change }, maker, today), maker, `${today}T00:00:00Z`),
  )

const refused = (change: Partial<ContractInput>, viewer = maker) => {
  const { code, field } = refusal(() => sign(unit, { ...input, ...change }, viewer, today))
  return `${code} ${field.join('.')}`
}

test('O5 a contract is refused with a code and a field of its own', () => {
  expect(refused({ validTo: '2026-02-28' })).toBe('INVALID_DATE_RANGE input.validTo')
  expect(refused({ validFrom: '2026-01-01', validTo: '2026-02-28' })).toBe('EFFECTIVE_IN_PAST input.validTo')
  expect(refused({ validTo: '2036-03-02' })).toBe('OUT_OF_RANGE input.validTo')
  expect(refused({ covers: [] })).toBe('REQUIRED input.covers')
  expect(refused({ covers: [{ service: 'REPAIR' }, { service: 'REPAIR' }] })).toBe('INVALID_VALUE input.covers.1')
  expect(refused({ covers: [{ service: 'REPAIR', visits: 0 }] })).toBe('OUT_OF_RANGE input.covers.0.visits')
  expect(refused({ price: -1 })).toBe('OUT_OF_RANGE input.price')
  expect(refused({ number: ' ' })).toBe('REQUIRED input.number')
  expect(refused({}, { ...maker, manufacturerId: 'mingshi' })).toBe('NOT_FOUND input.unitId')
})

test('O5 what it leaves to its owner: fees of a kind, a part, or the whole repair of a fault', () => {
  const nothing = { kinds: [], partNumbers: [], faultCodes: [] }
  expect(refused({ excluded: nothing })).toBe('REQUIRED input.excluded')
  expect(refused({ excluded: { ...nothing, kinds: ['PART', 'PART'] } })).toBe('INVALID_VALUE input.excluded.kinds.1')
  expect(refused({ excluded: { ...nothing, partNumbers: [' '] } })).toBe('REQUIRED input.excluded.partNumbers.0')
  const of = (excluded: object) => signed('hailan.S1.a', { excluded: { ...nothing, ...excluded } })
  const part = { kind: 'PART', partNumber: 'P-1' } as const
  expect(isExcluded(signed('hailan.S1.a'), part, 'MOTOR')).toBe(false)
  expect(isExcluded(of({ kinds: ['PART'] }), part, undefined)).toBe(true)
  expect(isExcluded(of({ partNumbers: ['P-2'] }), part, 'MOTOR')).toBe(false)
  expect(isExcluded(of({ partNumbers: ['P-1'] }), part, 'MOTOR')).toBe(true)
  expect(isExcluded(of({ faultCodes: ['LIQUID'] }), { kind: 'LABOUR' }, 'MOTOR')).toBe(false)
  expect(isExcluded(of({ faultCodes: ['LIQUID'] }), { kind: 'LABOUR' }, 'LIQUID')).toBe(true)
})

test('O5 O8 a contract goes over to the unit that takes another’s place; a refund ends it', async () => {
  const units: Record<string, Unit> = {
    a: { ...unit, id: 'a', takenBack: { on: today, replacedBy: 'b' } },
    b: { ...unit, id: 'b', replaces: { unitId: 'a', on: today }, takenBack: { on: today, replacedBy: 'c' } },
    c: { ...unit, id: 'c', replaces: { unitId: 'b', on: today } },
    r: { ...unit, id: 'r', takenBack: { on: today } },
  }
  const unitById = async (id: string) => units[id]
  const line = await lineOf(units.c as Unit, unitById)
  expect(line.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  expect((await standsFor(units.a, unitById))?.id).toBe('c')
  expect(await standsFor(units.r, unitById)).toBeUndefined()
  // A chain that runs in a circle is a fault of the data, not a loop.
  units.a = { ...units.a, replaces: { unitId: 'c', on: today } } as Unit
  expect((await lineOf(units.c as Unit, unitById)).length).toBe(6)
})

test('O5 what is covered, on which days, and how often', () => {
  const contract = signed('hailan.S1.a')
  const found = (service: 'REPAIR' | 'MAINTENANCE', day: string, taken = 0) =>
    contractFor([contract], service, day, () => taken)?.id
  expect([found('REPAIR', '2026-02-28'), found('REPAIR', '2026-03-01')]).toEqual([undefined, contract.id])
  expect([found('REPAIR', '2027-02-28', 99), found('REPAIR', '2027-03-01')]).toEqual([contract.id, undefined])
  expect([found('MAINTENANCE', today, 1), found('MAINTENANCE', today, 2)]).toEqual([contract.id, undefined])
})

test('O5 of two contracts the one that ends first is taken, while it has a visit left', () => {
  const [long, short] = [signed('hailan.S1.a'), signed('hailan.S1.b', { validTo: '2026-06-30' })]
  const used = new Map([[short.id, 0]])
  const taken = () => contractFor([long, short], 'MAINTENANCE', '2026-04-01', (id) => used.get(id) ?? 0)?.id
  expect(taken()).toBe(short.id)
  used.set(short.id, 2)
  expect(taken()).toBe(long.id)
})

test('O5 it ends on a day from today on, ahead of its last; nothing is covered after that', () => {
  const contract = signed('hailan.S1.a')
  const ending = (lastDay: string, version = 1) =>
    endContract(contract, unit, { version, lastDay, reason: '机器报废' }, maker, '2026-05-01')
  for (const lastDay of ['2026-04-30', '2027-02-28'])
    expect(refusal(() => ending(lastDay))).toMatchObject({ code: 'DAY_NOT_POSSIBLE', field: ['input', 'lastDay'] })
  expect(refusal(() => ending('2026-05-01', 2))).toMatchObject({ code: 'STALE_VERSION' })
  const ended = evolveContract(
    contract,
    enter(contract.id, contract, ending('2026-05-01'), maker, '2026-05-01T00:00:00Z'),
  )
  expect(termOf(ended)).toEqual({ validFrom: '2026-03-01', validTo: '2026-05-01' })
  const on = (day: string) => contractFor([ended], 'REPAIR', day, () => 0)?.id
  expect([on('2026-05-01'), on('2026-05-02')]).toEqual([contract.id, undefined])
})

test('O5 contract service and warranty service are told apart, and under both the customer pays nothing', () => {
  expect([serviceOf('WARRANTY_REPAIR'), serviceOf('PAID_REPAIR'), serviceOf('MAINTENANCE')]).toEqual([
    undefined,
    'REPAIR',
    'MAINTENANCE',
  ])
  expect(feePayerOf({ serviceItem: 'PAID_REPAIR' })).toBe('CUSTOMER')
  expect(feePayerOf({ serviceItem: 'PAID_REPAIR', contractId: 'c' })).toBe('MANUFACTURER')
  expect(feePayerOf({ serviceItem: 'MAINTENANCE', contractId: 'c' })).toBe('MANUFACTURER')
})
