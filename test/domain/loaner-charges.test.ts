import { builtIn } from '../../functions/warranty/built-in'
import { chargeOf, statedCharges } from '../../functions/warranty/remedies/loaner-charges'
import type { RemedyCase } from '../../functions/warranty/remedies/remedy'
import { rightsOn } from '../../functions/warranty/rights'
import type { RuleSet } from '../../functions/warranty/rule-set'
import { publishTerms, type TermsInput } from '../../functions/warranty/terms'
import { refusal } from '../support/refusal'

const maker = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'm' } as const
const input: TermsInput = {
  ...{ title: '服务承诺', source: '说明书第 32 页', effectiveFrom: '2026-01-01', faultSteps: [] },
  cover: [{ component: 'WHOLE_UNIT', months: 12, clause: '整机' }],
  loanerCharges: { damaged: 20_000, missing: 3_000, clause: '备用机条款' },
}
const terms = (change: Partial<TermsInput> = {}, modelId?: string): RuleSet =>
  publishTerms(
    undefined,
    { manufacturerId: 'm', categoryId: 'mobile-phone', ...(modelId ? { modelId } : {}) },
    { ...input, ...change },
    undefined,
    maker,
    '2026-01-01',
  ).ruleSet

const stated = (sets: readonly RuleSet[], day = '2026-03-01') =>
  statedCharges(rightsOn({ categoryId: 'mobile-phone', soldOn: day, repairs: [] }, sets, day), sets)

describe('O9 what a customer can be charged for a loaner', () => {
  test('is stated by the maker’s terms alone: the law has no rule, and then nothing can be charged', () => {
    expect(stated(builtIn)).toBeUndefined()
    expect(stated([...builtIn, terms()])).toMatchObject({
      damaged: 20_000,
      missing: 3_000,
      by: 'MAKER.m.mobile-phone~1',
    })
    expect(stated([...builtIn, terms({ loanerCharges: null })])).toBeUndefined()
    // Terms bind for what was sold from their first day on.
    expect(stated([...builtIn, terms()], '2025-12-31')).toBeUndefined()
    const model = terms({ loanerCharges: { damaged: 15_000, missing: 9_000, clause: '型号条款' } }, 'm.x')
    expect(stated([...builtIn, terms(), model])).toMatchObject({ damaged: 15_000, by: 'MODEL.m.x~1' })
  })

  test.each([
    [{ damaged: -1 }, 'damaged'],
    [{ missing: 1_000_001 }, 'missing'],
    [{ clause: ' ' }, 'clause'],
  ])('%j is refused at its field', (change, name) => {
    const loanerCharges = { damaged: 1, missing: 1, clause: 'x', ...change }
    expect(refusal(() => terms({ loanerCharges })).field).toEqual(['input', 'loanerCharges', name])
  })

  test('follows from how it came back against how it went out, and from what was told before', () => {
    const charges = { damaged: 20_000, missing: 3_000, clause: 'c', by: 'T~1' }
    const back = (issued: object, returned: object) =>
      chargeOf({
        ...{ state: 'CLOSED', kind: 'LOANER' },
        loaner: { serial: 'L', on: 'd', condition: 'WORN', accessories: ['充电器', '耳机'], charges, ...issued },
        handBack: { on: 'd', condition: 'WORN', accessories: ['充电器', '耳机'], ...returned },
      } as unknown as RemedyCase)
    expect(back({}, {})).toBe(0)
    expect(back({}, { condition: 'DAMAGED' })).toBe(20_000)
    expect(back({}, { accessories: ['耳机'] })).toBe(3_000)
    expect(back({}, { condition: 'DAMAGED', accessories: [] })).toBe(26_000)
    expect(back({ condition: 'DAMAGED' }, { condition: 'DAMAGED' })).toBe(0)
    expect(back({ charges: undefined }, { condition: 'DAMAGED', accessories: [] })).toBeUndefined()
    expect(chargeOf({ state: 'ISSUED', loaner: { charges } } as unknown as RemedyCase)).toBeUndefined()
  })
})
