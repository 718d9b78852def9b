import { builtIn } from '../../functions/warranty/built-in'
import { partsSupplyOf } from '../../functions/warranty/parts-supply'
import type { RuleSet } from '../../functions/warranty/rule-set'

const supply = (categoryId: string, discontinuedOn?: string, sets: readonly RuleSet[] = builtIn) =>
  partsSupplyOf(sets, { categoryId, ...(discontinuedOn === undefined ? {} : { discontinuedOn }) }, '2026-11-26')

test('K6 parts of general goods are supplied for five years after discontinuation, to the same day', () => {
  expect(supply('television', '2024-02-29')).toEqual({
    rule: { rule: 'PARTS_SUPPLY', clause: '停产后 5 年', by: 'CN.GENERAL~1', years: 5 },
    until: '2029-02-28',
  })
  expect(supply('television')).toMatchObject({ rule: { years: 5 } })
  expect(supply('television').until).toBeUndefined()
})

test('K6 where no rule gives any, nothing is made up', () => {
  expect(supply('mobile-phone', '2024-03-01')).toEqual({})
  expect(supply('spaceship', '2024-03-01')).toEqual({})
})

test('K6 a maker’s own terms count where they give more, from the day they are in force', () => {
  const [general] = builtIn
  if (!general) throw new Error('No rules')
  const terms: RuleSet = {
    ...general,
    ...{ code: 'MAKER.hailan.television', maker: 'hailan', effectiveFrom: '2026-01-01' },
    partsSupply: { years: 8, clause: '承诺' },
  }
  const sets = [...builtIn, terms]
  expect(supply('television', '2026-02-01', sets)).toMatchObject({
    rule: { years: 8, clause: '承诺' },
    until: '2034-02-01',
  })
  expect(supply('television', '2025-12-31', sets)).toMatchObject({ rule: { years: 5 }, until: '2030-12-31' })
})
