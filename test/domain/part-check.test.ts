import fc from 'fast-check'
import type { FeeLine } from '../../functions/fees/fee-line'
import { partCheck } from '../../functions/orders/part-check'
import type { PartUse } from '../../functions/orders/work-record'

const use = (quantity: number, serial?: string, issue?: PartUse['issue']): PartUse => ({
  id: 'u',
  partNumber: 'P-1',
  quantity,
  ...(serial ? { serial } : {}),
  ...(issue ? { issue } : {}),
})
const fee = (quantity: number, kind: FeeLine['kind'] = 'PART'): FeeLine => ({
  id: 'f',
  kind,
  description: '',
  quantity,
  unitPrice: 100,
})

test.each([
  ['charged as used', [use(2)], [fee(2)], 2, 0],
  ['used and not charged, as in warranty', [use(2)], [], 2, 0],
  ['charged and not used', [], [fee(1)], 1, 1],
  ['charged beyond what was used', [use(1)], [fee(3)], 3, 2],
  ['one serial number on two pieces', [use(1, 'S'), use(1, 'S')], [], 2, 1],
  ['one serial number on three of a kind', [use(3, 'S')], [], 3, 2],
  ['two serial numbers', [use(1, 'S'), use(1, 'T')], [fee(2)], 2, 0],
  ['issued', [use(2, undefined, 'ISSUED'), use(1, 'S', 'ISSUED')], [], 3, 0],
  ['beyond what was issued', [use(2, undefined, 'NOT_ISSUED')], [], 2, 2],
  ['a piece that nobody issued', [use(1, 'S', 'NOT_ISSUED')], [], 1, 1],
  ['an issued piece named twice', [use(1, 'S', 'ISSUED'), use(1, 'S', 'NOT_ISSUED')], [], 2, 1],
  ['labour is no part', [], [fee(2, 'LABOUR')], 0, 0],
] as const)('K8 %s', (_name, parts, fees, checked, doubted) => {
  expect(partCheck({ parts, fees })).toEqual({ checked, doubted })
})

test('K8 law: never more in doubt than looked at, and a piece more charged is never a doubt less', () => {
  const quantity = fc.integer({ min: 1, max: 5 })
  const parts = fc.array(
    fc
      .tuple(quantity, fc.constantFrom(undefined, 'S', 'T'), fc.constantFrom(undefined, 'ISSUED', 'NOT_ISSUED'))
      .map(([count, serial, issue]) => use(count, serial, issue as PartUse['issue'])),
  )
  const fees = fc.array(quantity.map((count) => fee(count)))
  fc.assert(
    fc.property(parts, fees, (used, charged) => {
      const { checked, doubted } = partCheck({ parts: used, fees: charged })
      expect(doubted).toBeLessThanOrEqual(checked)
      expect(partCheck({ parts: used, fees: [...charged, fee(1)] }).doubted).toBeGreaterThanOrEqual(doubted)
    }),
  )
})
