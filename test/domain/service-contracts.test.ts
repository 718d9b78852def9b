import type { Unit } from '../../functions/network/network'
import { feePayerOf } from '../../functions/orders/fee-payer'
import { enter } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import {
  type ContractInput,
  contractFor,
  endContract,
  evolveContract,
  type ServiceContract,
  serviceOf,
  sign,
  termOf,
} from '../../functions/warranty/contracts/contract'
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
