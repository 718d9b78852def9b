import {
  type CodeEvent,
  type ConductCode,
  codeInForce,
  draftCode,
  type Editions,
  editionsWith,
  evolveCode,
  publishCode,
} from '../../functions/admission/conduct/code'
import { checkRules, type Rules } from '../../functions/admission/conduct/rules'
import type { ErrorCode } from '../../functions/shared/messages/index'
import { noon, people, rules, step } from '../support/conduct'

const at = noon('2026-03-10')
const { maker, otherMaker, platform, auditor } = people
const refusal = (errorCode: ErrorCode, ...field: string[]) => expect.objectContaining({ code: errorCode, field })

const drafted = (id = '01M.01C') => step<ConductCode, CodeEvent>(evolveCode, undefined, id, draftCode(rules), maker, at)
const published = (effectiveFrom: string, editions?: Editions, id = '01M.01C'): Editions => {
  const { doc } = drafted(id)
  const event = publishCode(doc, editions, { version: 1, effectiveFrom }, maker, at)
  const next = step<ConductCode, CodeEvent>(evolveCode, { doc, log: [] }, id, event, maker, at).doc
  if (next.state !== 'PUBLISHED') throw new Error('not published')
  return editionsWith(editions, next)
}

describe('N21 rules are published before they are applied', () => {
  test('a draft is in force on no day, a published code from its day on', () => {
    const editions = published('2026-04-01')
    expect(codeInForce([undefined, undefined], '2026-04-01')).toBeUndefined()
    expect(codeInForce([editions, undefined], '2026-03-31')).toBeUndefined()
    expect(codeInForce([editions, undefined], '2026-04-01')).toBe('01M.01C')
  })

  test('the edition that took effect last is in force, in whatever order they were published', () => {
    const editions = published('2026-05-01', published('2026-07-01', published('2026-04-01'), '01M.02C'), '01M.03C')
    const on = (day: string) => codeInForce([editions, undefined], day)
    expect(['2026-04-30', '2026-05-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([
      '01M.01C',
      '01M.03C',
      '01M.03C',
      '01M.02C',
    ])
    expect(editions.editions.map(({ edition }) => edition)).toEqual([1, 2, 3])
  })

  test('the platform’s code holds where the maker has none in force', () => {
    const platforms: Editions = {
      owner: 'platform',
      version: 1,
      editions: [{ codeId: 'platform.01', edition: 1, effectiveFrom: '2026-01-01' }],
    }
    const editions = published('2026-04-01')
    expect(codeInForce([editions, platforms], '2026-03-31')).toBe('platform.01')
    expect(codeInForce([editions, platforms], '2026-04-01')).toBe('01M.01C')
  })

  test.each([
    ['that takes effect today', '2026-03-10'],
    ['that took effect yesterday', '2026-03-09'],
  ])('but none %s', (_what, effectiveFrom) => {
    expect(() => published(effectiveFrom)).toThrow(refusal('OUT_OF_RANGE', 'input', 'effectiveFrom'))
  })

  test('but not two for one day', () => {
    expect(() => published('2026-04-01', published('2026-04-01'))).toThrow(
      refusal('CODE_DAY_TAKEN', 'input', 'effectiveFrom'),
    )
  })

  test('and a published one never changes again', () => {
    const { doc } = drafted()
    const event = publishCode(doc, undefined, { version: 1, effectiveFrom: '2026-04-01' }, maker, at)
    const next = step<ConductCode, CodeEvent>(evolveCode, { doc, log: [] }, doc.id, event, maker, at).doc
    expect(() => publishCode(next, undefined, { version: 2, effectiveFrom: '2026-05-01' }, maker, at)).toThrow(
      refusal('CODE_PUBLISHED', 'input', 'id'),
    )
  })

  test.each([otherMaker, platform, auditor])('and nobody publishes a maker’s but the maker: $role', (viewer) => {
    const { doc } = drafted()
    expect(() => publishCode(doc, undefined, { version: 1, effectiveFrom: '2026-04-01' }, viewer, at)).toThrow(
      refusal('NOT_FOUND', 'input', 'id'),
    )
  })

  test('and not on a version that nobody sees any more', () => {
    const { doc } = drafted()
    expect(() => publishCode(doc, undefined, { version: 2, effectiveFrom: '2026-04-01' }, maker, at)).toThrow(
      refusal('STALE_VERSION', 'input', 'version'),
    )
  })
})

const [overcharge] = rules.kinds
const [warning, training] = rules.consequences
if (!overcharge || !warning || !training) throw new Error('The rules of the test are incomplete')

test('N21 rules that hold together pass unchanged', () => expect(checkRules(rules)).toEqual(rules))

test.each<[string, Partial<Rules>, ErrorCode, string[]]>([
  ['no kind', { kinds: [] }, 'OUT_OF_RANGE', ['kinds']],
  ['a kind twice', { kinds: [overcharge, overcharge] }, 'INVALID_VALUE', ['kinds', '1', 'kind']],
  ['no points', { kinds: [{ ...overcharge, points: 0 }] }, 'OUT_OF_RANGE', ['kinds', '0', 'points']],
  ['13 points', { kinds: [{ ...overcharge, points: 13 }] }, 'OUT_OF_RANGE', ['kinds', '0', 'points']],
  ['points for ever', { kinds: [{ ...overcharge, validDays: 1096 }] }, 'OUT_OF_RANGE', ['kinds', '0', 'validDays']],
  ['a window of a week', { windowDays: 7 }, 'OUT_OF_RANGE', ['windowDays']],
  ['no consequence', { consequences: [] }, 'OUT_OF_RANGE', ['consequences']],
  [
    'the same threshold twice',
    { consequences: [warning, { ...training, threshold: 3 }] },
    'THRESHOLD_NOT_ASCENDING',
    ['consequences', '1', 'threshold'],
  ],
  [
    'a falling threshold',
    { consequences: [{ ...warning, threshold: 9 }, training] },
    'THRESHOLD_NOT_ASCENDING',
    ['consequences', '1', 'threshold'],
  ],
  [
    'the graver first',
    { consequences: [{ ...training, threshold: 1 }, warning] },
    'CONSEQUENCE_OUT_OF_ORDER',
    ['consequences', '1', 'kind'],
  ],
  [
    'a consequence twice',
    { consequences: [warning, { ...warning, threshold: 5 }] },
    'CONSEQUENCE_OUT_OF_ORDER',
    ['consequences', '1', 'kind'],
  ],
  ['no time to reply', { replyDays: 0 }, 'OUT_OF_RANGE', ['replyDays']],
  ['no time to correct', { correctDays: { minor: 30, major: 0 } }, 'OUT_OF_RANGE', ['correctDays', 'major']],
  [
    'more time for what weighs more',
    { correctDays: { minor: 10, major: 11 } },
    'OUT_OF_RANGE',
    ['correctDays', 'major'],
  ],
  ['notice of half a year', { noticeDays: 180 }, 'OUT_OF_RANGE', ['noticeDays']],
  ['a weight above one', { thirdPartyWeight: 1.1 }, 'OUT_OF_RANGE', ['thirdPartyWeight']],
])('N21 rules with %s are refused', (_what, change, errorCode, field) => {
  expect(() => checkRules({ ...rules, ...change })).toThrow(refusal(errorCode, 'input', 'rules', ...field))
})
