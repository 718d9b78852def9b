import type { FeeLine } from '../../functions/fees/fee-line'
import { partSignals } from '../../functions/fees/findings/detect-parts'
import { detectParts, type PartDeps } from '../../functions/fees/findings/detect-parts.use-case'
import { partsOnOrder } from '../../functions/fees/findings/part-tally'
import { checkCeiling, withCeiling } from '../../functions/fees/part-ceiling'
import { givesReason } from '../../functions/procedures/jobs/reason-for-parts'
import type { JobRecord } from '../../functions/procedures/jobs/record'
import { contributionOfOrder } from '../../functions/supervision/contribution'
import { NOTHING } from '../../functions/supervision/contribution-shape'
import { changesBetween } from '../../functions/supervision/tally'
import { refusal } from '../support/refusal'
import { newParty, orderOf } from '../support/supervision'

const use = (change: object = {}) => ({ id: 'u', partNumber: 'P-1', quantity: 1, ...change })
const fee = (unitPrice: number, change: object = {}): FeeLine => ({
  ...{ id: 'f', kind: 'PART', partNumber: 'p-1', description: '', quantity: 2, unitPrice },
  ...change,
})

describe('F1 K8 a part and the ceiling of the maker’s catalogue', () => {
  const part = { partNumber: 'P-1', priceCeiling: 20_000 }

  test('at the ceiling it passes, a fen above it is refused by a code of its own', () => {
    expect(checkCeiling(withCeiling(fee(20_000), part))).toEqual(fee(20_000))
    expect(checkCeiling(withCeiling(fee(99_999), undefined))).toEqual(fee(99_999))
    expect(refusal(() => checkCeiling(withCeiling(fee(20_001), part)))).toEqual({
      code: 'PART_ABOVE_CEILING',
      field: ['input', 'unitPrice'],
    })
  })

  test('what was approved before the ceiling fell is charged, and counts', () => {
    const line = checkCeiling(withCeiling(fee(20_001, { quoteLineId: 'q' }), part))
    expect(line).toMatchObject({ partCeiling: 20_000 })
    expect(partsOnOrder({ parts: [use({ quantity: 2 })], fees: [line] }, 'PUMP')).toEqual([
      { part: 'P-1', partNumber: 'p-1', used: 2, kept: 0, shown: { PARTS_OVER_CEILING: 2 } },
    ])
  })
})

test('K8 F4 pieces of an order are counted part by part, by what speaks against them', () => {
  const parts = [
    use({ quantity: 3, issue: 'NOT_ISSUED' }),
    use({ quantity: 2, issue: 'ISSUED', notAsKept: true }),
    use({ partNumber: 'Q-1' }),
  ]
  expect(partsOnOrder({ parts, fees: [] }, 'PUMP')).toEqual([
    { part: 'P-1', partNumber: 'P-1', used: 5, kept: 5, shown: { USE_OVER_ISSUE: 3, OTHER_PIECES: 2 } },
    { part: 'Q-1', partNumber: 'Q-1', used: 1, kept: 0, shown: {} },
  ])
  const [silent] = partsOnOrder({ parts: [use({ quantity: 4 })], fees: [] }, 'SOFTWARE')
  expect(silent?.shown).toEqual({ UNFOUNDED_PARTS: 4 })
})

test('K8 a reading out of limits, a step not in order, a deviation or a scan gives a reason for a part; what is in order gives none', () => {
  const job = (...records: object[]) => givesReason({ records: records as unknown as JobRecord[], late: [] })
  expect(job({ kind: 'READING', inOrder: true }, { kind: 'DONE', inOrder: true }, { kind: 'SELF_CHECK' })).toBe(false)
  expect(job({ kind: 'READING', inOrder: true }, { kind: 'READING', inOrder: false })).toBe(true)
  expect(job({ kind: 'DONE', inOrder: false })).toBe(true)
  expect(job({ kind: 'DEVIATION', reason: '客户要求' })).toBe(true)
  expect(job({ kind: 'PART_SCAN', part: 'P-1' })).toBe(true)
})

describe('K8 F4 when a part stands out', () => {
  const tally = (shown: object, used = 100, kept = used) => ({ used, kept, shown })
  const frauds = (...args: Parameters<typeof partSignals>) => partSignals(...args).map(({ fraud }) => fraud)

  test('use over issue: beyond one piece in fifty that stock is kept of, as chance would not have it', () => {
    // Worked values: X binomial of 2 %. P(X >= 3 of 10) = 0.000864, of 50 P(X >= 3) = 0.0784, P(X >= 6 of 50) = 0.000478.
    expect(partSignals(tally({ USE_OVER_ISSUE: 3 }, 10), 1)).toMatchObject([
      { fraud: 'USE_OVER_ISSUE', observed: 3, sample: 10, expectedShare: 0.02, chance: expect.closeTo(0.000864, 6) },
    ])
    expect(frauds(tally({ USE_OVER_ISSUE: 3 }, 50), 1)).toEqual([])
    expect(frauds(tally({ USE_OVER_ISSUE: 6 }, 50), 1)).toEqual(['USE_OVER_ISSUE'])
    expect(partSignals(tally({ USE_OVER_ISSUE: 6 }, 50), 1)[0]?.chance).toBeCloseTo(0.000478, 6)
    // Two pieces are a slip, whatever the share.
    expect(frauds(tally({ USE_OVER_ISSUE: 2 }, 2), 1)).toEqual([])
    // What no stock is kept of says nothing, and many comparisons ask for more.
    expect(frauds(tally({ USE_OVER_ISSUE: 3 }, 100, 10), 1)).toEqual(['USE_OVER_ISSUE'])
    expect(frauds(tally({ USE_OVER_ISSUE: 3 }, 10), 20)).toEqual([])
  })

  test('parts without a reason: beyond one piece in twenty; another piece than was kept, or a price above the catalogue: each', () => {
    expect(frauds(tally({ UNFOUNDED_PARTS: 3 }, 30), 1)).toEqual([])
    expect(frauds(tally({ UNFOUNDED_PARTS: 8 }, 30), 1)).toEqual(['UNFOUNDED_PARTS'])
    expect(frauds(tally({ OTHER_PIECES: 1, PARTS_OVER_CEILING: 1 }), 400)).toEqual([
      'OTHER_PIECES',
      'PARTS_OVER_CEILING',
    ])
  })
})

test('K8 a part is counted by month and point, and only what shows something has a row', () => {
  const party = newParty('420106')
  const parts = [use({ issue: 'NOT_ISSUED' }), use({ partNumber: 'Q-1', issue: 'ISSUED' })]
  const order = orderOf(party, { id: 'X', completedOn: '2026-10-05', parts })
  const { tally, added } = changesBetween('X', NOTHING, contributionOfOrder(order))
  const counted = [...tally].filter(([key]) => key.startsWith('PARTUSE#'))
  const pair = `MP#${party.manufacturerId}#${party.providerId}`
  expect(counted).toEqual([
    [`PARTUSE#${pair}\n2026-10#PHONE#P-1#${party.pointId}`, { piecesUsed: 1, piecesKept: 1, USE_OVER_ISSUE: 1 }],
    [`PARTUSE#${pair}\n2026-10#PHONE#Q-1#${party.pointId}`, { piecesUsed: 1, piecesKept: 1 }],
  ])
  expect([...added.keys()].filter((key) => key.startsWith('PARTROW#'))).toEqual([
    `PARTROW#${pair}#P-1#${party.pointId}\n2026-10-05#X`,
  ])
})

test('K8 parts whose reasons are on record after all make no finding', async () => {
  const used = {
    categoryId: 'c',
    part: 'P-1',
    pointId: 'p.s',
    tally: { used: 10, kept: 0, shown: { UNFOUNDED_PARTS: 6 } },
  }
  const rows = Array.from({ length: 6 }, (_, i) => ({
    ...{ pair: 'MP#m#p' as const, day: '2026-10-05', orderId: `o${i}`, categoryId: 'c', part: 'P-1', pointId: 'p.s' },
    ...{ partNumber: 'P-1', tally: { used: 1, kept: 0, shown: { UNFOUNDED_PARTS: 1 } } },
  }))
  const looked = async (founded: number) => {
    const opened: string[] = []
    const findings = {
      findings: { loadMany: async () => [], opening: (id: string) => opened.push(id) && { writes: [] } },
    }
    const deps = {
      findings,
      providerInForce: async () => ({ region: '420106' }),
      partUsesOver: async () => [used],
      partRows: async () => rows,
      reasonsForParts: async (ids: readonly string[]) => ids.map((_, i) => i < founded),
    } as unknown as PartDeps
    // The notices would go to the engine: a finding shows by being opened at all.
    await detectParts(deps, {
      manufacturerId: 'm',
      providerId: 'p',
      month: '2026-10',
      at: '2026-11-01T00:00:00.000Z',
    }).catch(() => 0)
    return opened.length
  }
  expect(await looked(0)).toBe(1)
  expect(await looked(5)).toBe(0)
})
