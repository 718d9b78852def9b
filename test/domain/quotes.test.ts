import fc from 'fast-check'
import { billOf, totalsOf } from '../../functions/fees/bill/bill'
import { amountOf, type FeeLine } from '../../functions/fees/fee-line'
import { answerQuote } from '../../functions/fees/quotes/answer'
import { approvedCharge, sharesOf } from '../../functions/fees/quotes/charge'
import { type HeldLine, type OfferInput, offerQuote } from '../../functions/fees/quotes/offer'
import {
  evolveQuote,
  lockedUntil,
  type Quote,
  type QuoteEvent,
  quoteDeadlines,
  quoteId,
  stateOn,
} from '../../functions/fees/quotes/quote'
import { checkQuoteLines, feeOf, type QuoteLineInput } from '../../functions/fees/quotes/quote-line'
import type { Order, ServiceItem } from '../../functions/orders/order'
import { addDays, type Day, startOfDay } from '../../functions/shared/days'
import { enter } from '../../functions/shared/journal'
import type { ErrorCode } from '../../functions/shared/messages/index'
import { expectReplay, lived } from './journaled'
import { actors, reported } from './order-fixtures'

const refusal = (code: ErrorCode, ...field: string[]) => expect.objectContaining({ code, field: ['input', ...field] })
const day = '2026-11-02'
const on = (days: number, hour = 4): string =>
  new Date(Date.parse(startOfDay(addDays(day, days))) + hour * 3_600_000).toISOString()

const orderFor = (
  serviceItem: ServiceItem = 'PAID_REPAIR',
  faultCode?: string,
  fees: readonly FeeLine[] = [],
): Order => {
  const { order } = reported({ serviceItem })
  const assignment = { pointId: 's1', providerId: 'p1', agreementId: 'p1.a1', acceptedAt: on(0), completeBy: on(9) }
  const diagnosis = faultCode ? { diagnosis: { faultCode, note: '', at: on(0) } } : {}
  const work = { visits: 1, startedAt: on(0), parts: [], fees, ...diagnosis }
  return { ...order, state: 'IN_PROGRESS', assignment, work } as Order
}

const visit: QuoteLineInput = { kind: 'VISIT', description: '上门', quantity: 1, unitPrice: 3000 }
const motor: QuoteLineInput = { kind: 'PART', partNumber: 'M-1', description: '电机', quantity: 2, unitPrice: 20_000 }
const labour: QuoteLineInput = {
  kind: 'LABOUR',
  workItem: '更换',
  description: '更换电机',
  quantity: 1,
  unitPrice: 8000,
}
const held = (...inputs: QuoteLineInput[]): readonly HeldLine[] => checkQuoteLines(inputs.map(feeOf))

const grown = (event: QuoteEvent, at: string, before?: Quote): Quote => {
  const id = before?.id ?? quoteId('o1', event.type === 'OFFERED' ? event.edition : 1)
  return evolveQuote(before, enter(id, before, event, actors.point, at))
}
interface Offered extends OfferInput {
  readonly order?: Order
  readonly editions?: readonly Quote[]
  readonly lines?: readonly QuoteLineInput[]
  readonly at?: string
  readonly cover?: Parameters<typeof offerQuote>[3]
}
const offered = ({
  order = orderFor(),
  editions = [],
  lines = [visit, motor],
  at = on(0),
  cover,
  ...input
}: Offered = {}) => grown(offerQuote(order, editions, held(...lines), cover, input, at), at)
const answered = (quote: Quote, refused: readonly number[] = [], at = on(1)): Quote => {
  const refusedLineIds = refused.map((i) => quote.lines[i]?.id ?? '')
  return grown(answerQuote(quote, { version: quote.version, refusedLineIds }, at), at, quote)
}
const standings = (quote: Quote) => quote.lines.map(({ standing }) => standing)

describe('F2 a quote is offered before work, line by line', () => {
  test('and waits for the customer, who may refuse single lines', () => {
    const quote = offered()
    expect(standings(quote)).toEqual(['PENDING', 'PENDING'])
    expect(stateOn(quote, day)).toBe('OFFERED')
    const partly = answered(quote, [1])
    expect(standings(partly)).toEqual(['APPROVED', 'REFUSED'])
    expect(stateOn(partly, day)).toBe('APPROVED')
    expect(stateOn(answered(quote, [0, 1]), day)).toBe('REFUSED')
    expect(totalsOf(partly.lines)).toEqual({ total: 43_000, pending: 0, approved: 3000, refused: 40_000, free: 0 })
  })

  test('O5 what the maker pays is shown and not asked, and the customer pays nothing of it', () => {
    const quote = offered({ order: orderFor('WARRANTY_REPAIR') })
    expect(standings(quote)).toEqual(['NOT_ASKED', 'NOT_ASKED'])
    expect(stateOn(quote, day)).toBe('COVERED')
    expect(totalsOf(quote.lines)).toMatchObject({ total: 43_000, free: 43_000, approved: 0 })
    expect(() => answered(quote)).toThrow(refusal('ACTION_NOT_ALLOWED', 'id'))
    expect(quoteDeadlines(quote)).toEqual([])
  })

  test('O5 who has a right to a free repair is told why it should pay', () => {
    const cover = { until: '2027-01-01', because: { rule: 'COVERAGE', clause: '整机', by: 'CN.1' } } as const
    expect(() => offered({ cover })).toThrow(refusal('WARRANTY_COVERS', 'outsideCover'))
    expect(offered({ cover, outsideCover: '进水' }).cover).toEqual({ ...cover, outside: '进水' })
    expect(offered({ cover, order: orderFor('WARRANTY_REPAIR') }).cover).toBeUndefined()
  })

  test.each<[string, QuoteLineInput[], ErrorCode, string[]]>([
    ['without lines', [], 'REQUIRED', ['lines']],
    [
      'with two lines for the same part',
      [motor, { ...motor, description: '另一个电机' }],
      'QUOTE_LINE_TWICE',
      ['lines', '1'],
    ],
    ['with a part that has no number', [{ ...motor, partNumber: null }], 'REQUIRED', ['partNumber']],
    ['with a part number for a visit', [{ ...visit, partNumber: 'M-1' }], 'PART_NUMBER_NOT_PART', ['partNumber']],
    ['with a price that is no whole fen', [{ ...visit, unitPrice: 0.5 }], 'OUT_OF_RANGE', ['unitPrice']],
    [
      'with more lines than anybody reads',
      Array.from({ length: 31 }, (_, i) => ({ ...motor, partNumber: `M-${i}` })),
      'TOO_MANY_LINES',
      ['lines'],
    ],
  ])('but not one %s', (_what, lines, code, field) => {
    expect(() => offered({ lines })).toThrow(refusal(code, ...field))
  })

  test('nor for an order that nobody has taken', () => {
    const { order } = reported({ serviceItem: 'PAID_REPAIR' })
    expect(() => offered({ order })).toThrow(refusal('ACTION_NOT_ALLOWED', 'orderId'))
  })

  test('the customer answers what it read: another version, an unknown line and a second answer are refused', () => {
    const quote = offered()
    const answer = (version: number, refusedLineIds: string[]) => () =>
      answerQuote(quote, { version, refusedLineIds }, on(1))
    expect(answer(2, [])).toThrow(refusal('STALE_VERSION', 'version'))
    expect(answer(1, ['q0'])).toThrow(refusal('FEE_LINE_UNKNOWN', 'refusedLineIds', '0'))
    expect(() => answered(answered(quote))).toThrow(refusal('ACTION_NOT_ALLOWED', 'id'))
  })
})

describe('F2 prices hold for 30 days', () => {
  test.each<[string, Day]>([
    ['2026-11-02T15:59:59.999Z', '2026-12-02'],
    ['2026-11-02T16:00:00.000Z', '2026-12-03'],
    ['2028-01-30T04:00:00.000Z', '2028-02-29'],
  ])('of Asia/Shanghai: offered at %s until %s', (offeredAt, until) => {
    expect(lockedUntil({ offeredAt })).toBe(until)
  })

  test('from the offer, and again from the answer; then the quote has lapsed', () => {
    const quote = offered()
    expect(lockedUntil(quote)).toBe(addDays(day, 30))
    expect(stateOn(quote, addDays(day, 30))).toBe('OFFERED')
    expect(stateOn(quote, addDays(day, 31))).toBe('LAPSED')
    expect(() => answered(quote, [], on(31))).toThrow(refusal('QUOTE_LAPSED', 'id'))
    expect(lockedUntil(answered(quote, [], on(30)))).toBe(addDays(day, 60))
  })

  test('the service point is told ahead, until all is refused or the order is done with', () => {
    const quote = offered()
    expect(quoteDeadlines(quote)).toMatchObject([
      { on: addDays(day, 30), inboxes: [{ role: 'SERVICE_POINT', id: 's1' }] },
    ])
    expect(quoteDeadlines(answered(quote))).toMatchObject([{ on: addDays(day, 31) }])
    expect(quoteDeadlines(answered(quote, [0, 1]))).toEqual([])
    expect(quoteDeadlines(grown({ type: 'CLOSED' }, on(2), quote))).toEqual([])
  })

  test('meanwhile no price of the same thing rises, under whatever words and reason, not even of an edition that was replaced', () => {
    const first = offered()
    const next =
      (price: number, at = on(5)): (() => Quote) =>
      () =>
        offered({
          editions: [first],
          lines: [{ ...motor, description: '原厂电机', unitPrice: price }],
          order: orderFor('PAID_REPAIR', 'MOTOR'),
          reason: 'FAULT_DIFFERENT',
          explanation: '不是皮带',
          at,
        })
    expect(next(20_001)).toThrow(refusal('QUOTE_PRICE_LOCKED', 'lines', '0', 'unitPrice'))
    const cheaper = next(20_000)()
    const third = () =>
      offered({
        editions: [first, cheaper],
        lines: [{ ...visit, unitPrice: 3001 }],
        reason: 'CUSTOMER_ASKED',
        at: on(6),
      })
    expect(third).toThrow(refusal('QUOTE_PRICE_LOCKED', 'lines', '0', 'unitPrice'))
    expect(next(30_000, on(31))()).toMatchObject({ edition: 2 })
  })

  test('nor does the whole, unless the fault is another or the customer asked', () => {
    const first = offered({ order: orderFor('PAID_REPAIR', 'BELT') })
    const more =
      (reason: OfferInput['reason'], faultCode = 'BELT', explanation?: string) =>
      () =>
        offered({
          editions: [first],
          lines: [visit, motor, labour],
          order: orderFor('PAID_REPAIR', faultCode),
          at: on(2),
          reason,
          explanation,
        })
    expect(more(undefined)).toThrow(refusal('REQUIRED', 'reason'))
    expect(more('CORRECTED')).toThrow(refusal('QUOTE_TOTAL_LOCKED', 'lines'))
    expect(more('LAPSED')).toThrow(refusal('QUOTE_STILL_HOLDS', 'reason'))
    expect(more('FAULT_DIFFERENT', 'BELT', '换了')).toThrow(refusal('FAULT_UNCHANGED', 'reason'))
    expect(more('FAULT_DIFFERENT', 'MOTOR')).toThrow(refusal('REQUIRED', 'explanation'))
    expect(more('FAULT_DIFFERENT', 'MOTOR', '电机也坏了')()).toMatchObject({ edition: 2, reason: 'FAULT_DIFFERENT' })
    expect(more('CUSTOMER_ASKED')()).toMatchObject({ edition: 2 })
  })

  test('what was approved stays approved in the next edition, if it is no more and no dearer', () => {
    const first = answered(offered({ order: orderFor('PAID_REPAIR', 'BELT') }), [])
    const next = offered({
      editions: [first],
      order: orderFor('PAID_REPAIR', 'MOTOR'),
      lines: [visit, { ...motor, quantity: 3 }, labour],
      reason: 'FAULT_DIFFERENT',
      explanation: '电机',
      at: on(2),
    })
    expect(standings(next)).toEqual(['APPROVED', 'PENDING', 'PENDING'])
    expect(stateOn(grown({ type: 'SUPERSEDED', edition: 2 }, on(2), first), day)).toBe('SUPERSEDED')
  })
})

describe('F2 only what the customer approved is charged', () => {
  const quote = answered(offered({ lines: [visit, motor, labour] }), [2])
  const line = (change: Partial<FeeLine> = {}): FeeLine => ({
    id: 'f',
    kind: 'PART',
    partNumber: 'M-1',
    description: '',
    quantity: 1,
    unitPrice: 20_000,
    ...change,
  })
  const charge = (
    change: Partial<FeeLine> = {},
    charged: readonly FeeLine[] = [],
    of: Quote | undefined = quote,
    at = day,
  ) => approvedCharge(line(change), charged, of, at)

  test('each piece once, at most at its price', () => {
    const first = charge()
    expect(first.quoteLineId).toBe(quote.lines[1]?.id)
    expect(charge({ unitPrice: 100 }, [first]).quoteLineId).toBe(first.quoteLineId)
    expect(() => charge({ quantity: 2 }, [first])).toThrow(refusal('FEE_ABOVE_QUOTE', 'quantity'))
    expect(() => charge({ unitPrice: 20_001 })).toThrow(refusal('FEE_ABOVE_QUOTE', 'unitPrice'))
  })

  test('never what was refused, never offered, of a quote that lapsed or was replaced, or without one', () => {
    const refused = { id: 'f', kind: 'LABOUR', workItem: '更换', description: '', quantity: 1, unitPrice: 1 } as const
    expect(() => approvedCharge(refused, [], quote, day)).toThrow(refusal('FEE_NOT_APPROVED', 'kind'))
    expect(() => charge({ partNumber: 'M-2' })).toThrow(refusal('FEE_NOT_APPROVED', 'kind'))
    expect(() => charge({}, [], quote, addDays(day, 32))).toThrow(refusal('QUOTE_LAPSED', 'id'))
    expect(() => charge({}, [], grown({ type: 'SUPERSEDED', edition: 2 }, on(2), quote))).toThrow(
      refusal('FEE_NOT_APPROVED', 'kind'),
    )
    expect(() => approvedCharge(line(), [], undefined, day)).toThrow(refusal('FEE_NOT_APPROVED', 'kind'))
  })

  test('the pieces charged never exceed those approved, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 6 }), (quantities) => {
        const charged: FeeLine[] = []
        for (const quantity of quantities)
          try {
            charged.push(charge({ quantity }, charged))
          } catch {
            // Refused: it would have been too many.
          }
        expect(charged.reduce((sum, one) => sum + one.quantity, 0)).toBeLessThanOrEqual(2)
      }),
    )
  })
})

const amounts = fc.array(
  fc.record({
    kind: fc.constantFrom('VISIT', 'LABOUR', 'PART', 'MATERIAL', 'FREIGHT'),
    quantity: fc.integer({ min: 1, max: 1000 }),
    unitPrice: fc.integer({ min: 0, max: 100_000 }),
    quoteLineId: fc.option(fc.constant('q'), { nil: undefined }),
  }),
  { maxLength: 50 },
)
const items = fc.constantFrom<ServiceItem>('WARRANTY_REPAIR', 'PAID_REPAIR', 'MAINTENANCE')

test('F2 F3 every total is the sum of its lines to the fen, by kind, by who pays and by what was said', () => {
  fc.assert(
    fc.property(items, amounts, (serviceItem, found) => {
      const fees = found.map(({ quoteLineId, ...one }, i) => ({
        id: String(i),
        description: '',
        ...one,
        ...(quoteLineId ? { quoteLineId } : {}),
      })) as FeeLine[]
      const bill = billOf(orderFor(serviceItem, undefined, fees))
      const whole = fees.reduce((sum, one) => sum + amountOf(one), 0)
      expect([bill.total, bill.customer + bill.other]).toEqual([whole, whole])
      expect(bill.byKind.reduce((sum, { total }) => sum + total, 0)).toBe(whole)
      for (const { fee, shares } of bill.lines) {
        expect(shares.customer + shares.other).toBe(amountOf(fee))
        expect([shares.customer, shares.other].every(Number.isSafeInteger)).toBe(true)
      }
      if (serviceItem === 'WARRANTY_REPAIR') expect(bill.customer).toBe(0)
      const standing = ['PENDING', 'APPROVED', 'REFUSED', 'NOT_ASKED'] as const
      const { total, ...parts } = totalsOf(fees.map((one, i) => ({ ...one, standing: standing[i % 4] ?? 'PENDING' })))
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total)
    }),
  )
})

test('F2 a line that nobody approved is no customer’s', () => {
  const line: FeeLine = { id: 'f', kind: 'VISIT', description: '', quantity: 1, unitPrice: 10 }
  expect(sharesOf('CUSTOMER', line)).toEqual({ customer: 0, other: 10 })
  expect(sharesOf('UNSTATED', { ...line, quoteLineId: 'q' })).toEqual({ customer: 10, other: 0 })
})

test('G4 a quote is its log folded together', () => {
  const opening = {
    viewer: actors.point,
    at: on(0),
    decide: () => offerQuote(orderFor(), [], held(visit, motor), undefined, {}, on(0)),
  }
  const steps = fc.array(fc.constantFrom<QuoteEvent['type']>('ANSWERED', 'SUPERSEDED', 'CLOSED'), { maxLength: 4 })
  fc.assert(
    fc.property(steps, (types) => {
      const attempts = types.map((type, i) => ({
        viewer: actors.customer,
        at: on(i),
        decide: (quote: Quote): QuoteEvent => {
          if (type === 'ANSWERED') return answerQuote(quote, { version: quote.version, refusedLineIds: [] }, on(i))
          return type === 'CLOSED' ? { type } : { type: 'SUPERSEDED', edition: 2 }
        },
      }))
      expectReplay(evolveQuote, lived(evolveQuote, quoteId('o1', 1), opening, attempts))
    }),
  )
})
