import fc from 'fast-check'
import { addDays, daysBetween } from '../../functions/shared/days'
import { builtIn } from '../../functions/warranty/built-in'
import { addCalendarMonths, ageOn, excludedBefore, lastDayOfAge } from '../../functions/warranty/clock'
import { refundAfter } from '../../functions/warranty/refund'
import { rightsOn } from '../../functions/warranty/rights'
import { nameOf, type RuleSet, ruleSetFor } from '../../functions/warranty/rule-set'
import type { Repair, Rights, UnitFacts } from '../../functions/warranty/unit-rights'

const sold = '2026-03-01'
const facts = (change: Partial<UnitFacts> = {}): UnitFacts => ({
  categoryId: 'television',
  soldOn: sold,
  price: 299_900,
  repairs: [],
  ...change,
})
const phone = (change: Partial<UnitFacts> = {}) => facts({ categoryId: 'mobile-phone', ...change })
const on = (unit: UnitFacts, day: string, sets: readonly RuleSet[] = builtIn): Rights => {
  const answer = rightsOn(unit, sets, day)
  if (answer.kind === 'UNKNOWN') throw new Error(answer.why)
  return answer.rights
}
const why = (unit: UnitFacts, day: string) => {
  const answer = rightsOn(unit, builtIn, day)
  return answer.kind === 'UNKNOWN' ? answer.why : undefined
}
const choices = (unit: UnitFacts, day: string) =>
  Object.fromEntries(on(unit, day).remedies.map(({ remedy, until, because }) => [remedy, [until, because.rule]]))
const repair = (from: string, to?: string, change: Partial<Repair> = {}): Repair => ({
  orderId: `order ${from}`,
  from,
  ...(to ? { to, fixed: true } : {}),
  ...change,
})

describe('O8 what the customer may choose for a performance fault', () => {
  const all = { REFUND: ['2026-03-08', 'PERFORMANCE_FAULT'], EXCHANGE: ['2026-03-16', 'PERFORMANCE_FAULT'] }

  test.each(['2026-03-01', '2026-03-08'])('refund, exchange or repair to day 7: on %s', (day) => {
    expect(choices(facts(), day)).toMatchObject({ ...all, REPAIR: ['2027-03-01', 'COVERAGE'] })
  })

  test.each(['2026-03-09', '2026-03-16'])('then exchange or repair to day 15: on %s', (day) => {
    expect(choices(facts(), day)).toEqual({ EXCHANGE: all.EXCHANGE, REPAIR: ['2027-03-01', 'COVERAGE'] })
  })

  test('then repair, while the whole unit is covered; then nothing', () => {
    expect(choices(facts(), '2026-03-17')).toEqual({ REPAIR: ['2027-03-01', 'COVERAGE'] })
    expect(choices(facts(), '2027-03-01')).toEqual({ REPAIR: ['2027-03-01', 'COVERAGE'] })
    expect(choices(facts(), '2027-03-02')).toEqual({})
  })

  test('each answer names the rule, its clause and the edition it stands in', () => {
    const [first] = on(facts(), sold).remedies
    expect(first?.because).toEqual({ rule: 'PERFORMANCE_FAULT', clause: '性能故障 7 日', by: 'CN.GENERAL~1' })
    expect(on(phone(), sold).by).toBe('CN.MOBILE_PHONE~1')
  })

  test('two failed repairs: exchange, else refund; of a phone exchange alone', () => {
    const repairs = [
      repair('2026-05-01', '2026-05-11', { fixed: false }),
      repair('2026-06-01', '2026-06-11', { fixed: false }),
    ]
    expect(choices(facts({ repairs: repairs.slice(0, 1) }), '2026-06-20')).not.toHaveProperty('EXCHANGE')
    const until = '2027-03-21' // A year, and twenty days under repair.
    expect(choices(facts({ repairs }), '2026-06-20')).toEqual({
      EXCHANGE: [until, 'TWO_FAILED_REPAIRS'],
      REFUND: [until, 'TWO_FAILED_REPAIRS'],
      REPAIR: [until, 'COVERAGE'],
    })
    expect(on(facts({ repairs }), '2026-06-20').remedies.find(({ remedy }) => remedy === 'REFUND')?.secondary).toBe(
      true,
    )
    expect(choices(phone({ repairs }), '2026-06-20')).not.toHaveProperty('REFUND')
  })

  test('bought online: seven days from the day it came, no reason needed', () => {
    const unit = facts({ soldOn: '2026-02-26', receivedOn: sold })
    expect(choices(unit, '2026-03-08')).toMatchObject({ RETURN: ['2026-03-08', 'BOUGHT_ONLINE'] })
    expect(choices(unit, '2026-03-09')).not.toHaveProperty('RETURN')
    expect(choices(facts(), sold)).not.toHaveProperty('RETURN')
  })
})

describe('O5 what is covered', () => {
  const cover = (unit: UnitFacts, day: string) =>
    Object.fromEntries(on(unit, day).cover.map(({ component, until, covered }) => [component, [until, covered]]))

  test.each([
    ['bicycle', '2027-03-01', '2028-03-01'],
    ['television', '2027-03-01', '2029-03-01'],
    ['black-and-white-television', '2027-03-01', '2029-03-01'],
    ['video-recorder', '2027-03-01', '2027-03-01'],
  ])('%s: whole unit to %s, main part to %s', (categoryId, whole, main) => {
    expect(cover(facts({ categoryId }), sold)).toEqual({ WHOLE_UNIT: [whole, true], MAIN_PART: [main, true] })
  })

  test('a phone’s battery six months, earphones three, charger and unit a year', () => {
    expect(cover(phone(), '2026-09-02')).toEqual({
      WHOLE_UNIT: ['2027-03-01', true],
      BATTERY: ['2026-09-01', false],
      CHARGER: ['2027-03-01', true],
      EARPHONES: ['2026-06-01', false],
    })
  })

  test('a category without a row has no rule, and says so', () => {
    expect(why(facts({ categoryId: 'washing-machine' }), sold)).toBe('NO_RULE')
  })
})

describe('O8 the clock', () => {
  test('days under repair do not count, and move every limit on', () => {
    const repairs = [repair('2026-03-05', '2026-03-10')]
    const rights = on(facts({ repairs }), '2026-03-13')
    expect(rights.clock).toEqual({ start: sold, basis: 'SALE', age: 7, excluded: 5, paused: false })
    expect(choices(facts({ repairs }), '2026-03-13')).toMatchObject({
      REFUND: ['2026-03-13', 'PERFORMANCE_FAULT'],
      EXCHANGE: ['2026-03-21', 'PERFORMANCE_FAULT'],
    })
    expect(choices(facts({ repairs }), '2026-03-14')).not.toHaveProperty('REFUND')
  })

  test('stands still while the unit is away, and restarts on exchange', () => {
    const away = facts({ repairs: [repair('2026-03-06')] })
    expect(on(away, '2026-03-20').clock).toMatchObject({ age: 5, excluded: 14, paused: true })
    expect(choices(away, '2026-03-20')).toHaveProperty('REFUND')
    const exchanged = on(facts({ exchangedOn: '2026-10-01' }), '2026-10-08')
    expect(exchanged.clock).toMatchObject({ start: '2026-10-01', basis: 'EXCHANGE', age: 7 })
    expect(exchanged.remedies.map(({ remedy }) => remedy)).toContain('REFUND')
  })

  test('without an invoice a phone’s starts on day 90 after manufacture; of other goods nobody can tell', () => {
    const { clock } = on(phone({ soldOn: undefined, manufacturedOn: '2026-01-01' }), '2026-04-10')
    expect(clock).toMatchObject({ start: '2026-04-01', basis: 'MANUFACTURE', age: 9 })
    expect(why(phone({ soldOn: undefined }), sold)).toBe('SALE_UNKNOWN')
    expect(why(facts({ soldOn: undefined, manufacturedOn: '2026-01-01' }), sold)).toBe('SALE_UNKNOWN')
    expect(why(facts(), '2026-02-28')).toBe('NOT_SOLD_YET')
  })

  test.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addCalendarMonths(day, months)).toBe(expected)
  })

  const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2024-01-01', days))
  const stay = fc.tuple(day, fc.nat(60)).map(([from, days]) => ({ from, to: addDays(from, days) }))

  test('law: the last day of an age is the last on which the unit is so old, whatever was repaired when', () => {
    fc.assert(
      fc.property(day, fc.array(stay, { maxLength: 6 }), fc.nat(400), (start, stays, age) => {
        const clock = { start, stays }
        const last = lastDayOfAge(clock, age, '2030-01-01')
        expect(ageOn(clock, last)).toBeLessThanOrEqual(age)
        expect(ageOn(clock, addDays(last, 1))).toBeGreaterThan(age)
      }),
    )
  })

  test('law: no day is excluded twice, and the unit ages by a day or not at all', () => {
    fc.assert(
      fc.property(day, fc.array(stay, { maxLength: 6 }), fc.nat(600), (start, stays, days) => {
        const clock = { start, stays }
        const then = addDays(start, days)
        const counted = Array.from({ length: days }, (_, i) => addDays(start, i))
        const away = counted.filter((each) => stays.some(({ from, to }) => from <= each && each < to)).length
        expect(excludedBefore(clock, then)).toBe(away)
        expect([0, 1]).toContain(ageOn(clock, addDays(then, 1)) - ageOn(clock, then))
      }),
    )
  })
})

describe('O8 O9 what the clock opens by itself', () => {
  const due = (unit: UnitFacts, day: string) =>
    on(unit, day).due.map(({ remedy, since, because }) => [remedy, since, because.rule])

  test('a phone not repaired in seven days: a loaner from the eighth on', () => {
    const unit = phone({ repairs: [repair('2026-05-01')] })
    expect(due(unit, '2026-05-08')).toEqual([])
    expect(due(unit, '2026-05-09')).toEqual([['LOANER', '2026-05-09', 'LOANER']])
    expect(due(facts({ repairs: [repair('2026-05-01')] }), '2026-05-09')).toEqual([])
    expect(due(phone({ repairs: [repair('2026-05-01', '2026-05-20')] }), '2026-05-20')).toEqual([])
  })

  test.each([
    ['television', 90, '2026-07-30', '2026-07-31'],
    ['mobile-phone', 60, '2026-06-30', '2026-07-01'],
  ])(
    '%s: a part not supplied in %i days calls for an exchange, on the day after %s',
    (categoryId, _days, last, first) => {
      const repairs = [repair('2026-04-20', undefined, { waiting: [{ from: '2026-05-01' }] })]
      const exchange = ['EXCHANGE', first, 'PART_NOT_SUPPLIED']
      expect(due(facts({ categoryId, repairs }), last)).not.toContainEqual(exchange)
      expect(due(facts({ categoryId, repairs }), first)).toContainEqual(exchange)
    },
  )

  test.each([
    ['2026-07-30', '2026-06-10', { overdue: false, inTime: true }],
    ['2026-07-31', '2026-06-10', { overdue: false, inTime: false }],
    ['2026-06-01', '2026-06-10', { overdue: true, inTime: true }],
    [undefined, '2026-06-10', {}],
  ])('a part promised for %s is held, on %s, against the day the exchange opens', (promisedOn, day, said) => {
    const waiting = [{ from: '2026-05-01' }]
    const repairs = [repair('2026-04-20', undefined, { waiting, ...(promisedOn ? { promisedOn } : {}) })]
    const [awaiting, ...others] = on(facts({ repairs }), day).awaiting
    expect(others).toEqual([])
    expect(awaiting).toEqual({
      ...{ orderId: repairs[0]?.orderId, since: '2026-05-01', exchangeOn: '2026-07-31' },
      ...{ because: { rule: 'PART_NOT_SUPPLIED', clause: expect.any(String), by: expect.any(String) } },
      ...(promisedOn ? { promisedOn } : {}),
      ...said,
    })
    expect(on(facts({ repairs }), '2026-04-30').awaiting).toEqual([])
  })

  test('law: an exchange for want of a part is due from the day that was said, and not before', () => {
    const days = fc.record({ waited: fc.integer({ min: 0, max: 60 }), asked: fc.integer({ min: 0, max: 200 }) })
    fc.assert(
      fc.property(days, ({ waited, asked }) => {
        const from = addDays('2026-04-20', waited)
        const unit = facts({ repairs: [repair('2026-04-20', undefined, { waiting: [{ from }] })] })
        const day = addDays(from, asked)
        const { awaiting, due: dues } = on(unit, day)
        const since = dues.find(({ because }) => because.rule === 'PART_NOT_SUPPLIED')?.since
        const said = awaiting[0]?.exchangeOn
        expect(since).toBe(said !== undefined && day >= said ? said : undefined)
      }),
    )
  })

  test('the repairer’s own fault, over 30 days: an exchange; of a phone no rule was found', () => {
    const repairs = [repair('2026-05-01', undefined, { repairerFault: true })]
    expect(due(facts({ repairs }), '2026-05-31')).toEqual([])
    expect(due(facts({ repairs }), '2026-06-01')).toEqual([['EXCHANGE', '2026-06-01', 'REPAIRER_FAULT']])
    expect(due(phone({ repairs }), '2026-06-01')).toEqual([['LOANER', '2026-05-09', 'LOANER']])
  })

  test('a repair must hold 30 days', () => {
    const unit = facts({ repairs: [repair('2026-05-01', '2026-05-03')] })
    expect(on(unit, '2026-06-02').holds).toMatchObject([{ until: '2026-06-02', because: { rule: 'REPAIR_HOLD' } }])
    expect([on(unit, '2026-06-03').holds, on(unit, '2026-05-02').holds]).toEqual([[], []])
  })
})

describe('O8 refunds to the fen', () => {
  test.each([
    [299_900, 50, 40, 293_902],
    [299_900, 100, 40, 287_904],
    [100_000, 500, 30, 85_000],
    [1, 100, 999, 1],
    [100_000, 500, 200, 0],
    [100_000, 500, 5000, 0],
  ])('%i fen at %i hundred-thousandths a day after %i days: %i', (price, perDay, days, expected) => {
    expect(refundAfter(price, perDay, days)).toBe(expected)
  })

  test('in full while the customer may choose it; less the use after two failed repairs', () => {
    expect(on(facts(), '2026-03-08').refund).toEqual({ amount: 299_900, daysUsed: 7, deducted: 0 })
    expect(on(facts(), '2026-03-09').refund).toBeUndefined()
    const failed = [
      repair('2026-05-01', '2026-05-11', { fixed: false }),
      repair('2026-06-01', '2026-06-11', { fixed: false }),
    ]
    // 111 days after the sale, 20 of them under repair: 91 days of 0.1 %.
    expect(on(facts({ repairs: failed }), '2026-06-20').refund).toEqual({
      amount: 299_900 - 27_290,
      daysUsed: 91,
      deducted: 27_290,
      because: { rule: 'DEPRECIATION', clause: '折旧率', by: 'CN.GENERAL~1' },
    })
  })

  test('law: never more than the price, never less than nothing, never more for longer use', () => {
    const fen = fc.integer({ min: 0, max: 100_000_000 })
    fc.assert(
      fc.property(fen, fc.nat(1000), fc.nat(4000), fc.nat(100), (price, perDay, days, more) => {
        const refund = refundAfter(price, perDay, days)
        expect(Number.isSafeInteger(refund)).toBe(true)
        expect(refund).toBeGreaterThanOrEqual(0)
        expect(refund).toBeLessThanOrEqual(price)
        expect(refundAfter(price, perDay, days + more)).toBeLessThanOrEqual(refund)
      }),
    )
  })
})

test('O5 the edition in force when the clock started decides, whatever is published later', () => {
  const [general] = builtIn
  if (!general) throw new Error('no set')
  const [first, ...rest] = general.faultSteps
  const later: RuleSet = {
    ...general,
    edition: 2,
    effectiveFrom: '2026-04-01',
    faultSteps: first ? [{ ...first, toDay: 10 }, ...rest] : [],
  }
  const sets = [...builtIn, later]
  expect(on(facts(), '2026-03-09', sets).by).toBe('CN.GENERAL~1')
  const young = on(facts({ soldOn: '2026-04-01' }), '2026-04-11', sets)
  expect([young.by, young.remedies.map(({ remedy }) => remedy)]).toEqual([
    'CN.GENERAL~2',
    expect.arrayContaining(['REFUND']),
  ])
  expect(daysBetween('2026-04-01', '2026-04-11')).toBe(10)
})

test('O5 of two editions in force from the same day the later one decides, in whatever order they come', () => {
  const [general] = builtIn
  if (!general) throw new Error('no set')
  const editions = [2, 10, 9].map((edition): RuleSet => ({ ...general, edition, effectiveFrom: '2026-04-01' }))
  const category = Object.keys(general.categories)[0] ?? ''
  for (const sets of [editions, [...editions].reverse()]) {
    const found = ruleSetFor([...builtIn, ...sets], category, '2026-04-01')
    expect(found && nameOf(found)).toBe('CN.GENERAL~10')
  }
  const eve = ruleSetFor([...editions, ...builtIn], category, '2026-03-31')
  expect(eve && nameOf(eve)).toBe('CN.GENERAL~1')
})

describe('O5 a maker’s terms come on top of the law', () => {
  const named = fc.constantFrom('television', 'mobile-phone')
  const clause = '说明书'
  const day = fc.integer({ min: 1, max: 400 }).map((days) => ({ days, clause }))
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const anyOf = fc.subarray(['REFUND', 'EXCHANGE', 'REPAIR'] as const, { minLength: 1 })
  const terms = fc
    .record({
      category: named,
      toDay: fc.integer({ min: 0, max: 60 }),
      remedies: anyOf,
      failed: maybe(
        fc.record({ repairs: fc.integer({ min: 1, max: 3 }), remedies: anyOf, clause: fc.constant(clause) }),
      ),
      loaner: maybe(day),
      repairHold: maybe(day),
      online: maybe(day),
      noInvoice: maybe(day),
      partNotSupplied: maybe(day),
      months: maybe(fc.integer({ min: 1, max: 60 })),
      perDay: maybe(fc.integer({ min: 1, max: 200 })),
    })
    .map(
      ({ category, toDay, remedies, failed, months, perDay, ...rules }): RuleSet => ({
        ...{ code: `MAKER.hailan.${category}`, edition: 1, market: 'CN', maker: 'hailan', title: '', source: '' },
        effectiveFrom: '2020-01-01',
        faultSteps: [{ toDay, remedies, clause }],
        ...Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule)),
        ...(failed ? { failedRepairs: failed } : {}),
        categories: {
          [category]: {
            cover: months ? { WHOLE_UNIT: { months, clause } } : {},
            ...(perDay ? { depreciation: { perDay, clause } } : {}),
          },
        },
      }),
    )
  const stay = fc
    .record({ from: fc.nat(500), days: fc.nat(120), fixed: fc.boolean(), open: fc.boolean() })
    .map(({ from, days, fixed, open }, i = from): Repair => {
      const begun = addDays(sold, from)
      const waiting = [{ from: begun, ...(open ? {} : { to: addDays(begun, days) }) }]
      return { orderId: `o${i}`, from: begun, waiting, ...(open ? {} : { to: addDays(begun, days), fixed }) }
    })
  const known = fc.record({
    soldOn: fc.constantFrom(sold, undefined),
    manufacturedOn: fc.constantFrom('2026-02-01', undefined),
    receivedOn: fc.constantFrom('2026-03-03', undefined),
    repairs: fc.uniqueArray(stay, { maxLength: 4, selector: ({ orderId }) => orderId }),
  })
  const later = (one: string | undefined, other: string | undefined) => one === undefined || (other ?? '9') <= one

  test('law: whatever a maker promises, no right of the law is lost, shortened or later, and no refund is less', () => {
    fc.assert(
      fc.property(known, terms, fc.nat(1500), (unit, promised, days) => {
        const today = addDays(sold, days)
        const [categoryId = ''] = Object.keys(promised.categories)
        const law = rightsOn(facts({ ...unit, categoryId }), builtIn, today)
        if (law.kind === 'UNKNOWN') return
        const both = on(facts({ ...unit, categoryId }), today, [promised, ...builtIn])
        for (const { remedy, until } of law.rights.remedies)
          expect(both.remedies.some((one) => one.remedy === remedy && later(one.until, until))).toBe(true)
        for (const { component, until } of law.rights.cover)
          expect(both.cover.some((one) => one.component === component && one.until >= until)).toBe(true)
        for (const { orderId, until } of law.rights.holds)
          expect(both.holds.some((one) => one.orderId === orderId && one.until >= until)).toBe(true)
        for (const { remedy, orderId, since } of law.rights.due)
          expect(both.due.some((one) => one.remedy === remedy && one.orderId === orderId && one.since <= since)).toBe(
            true,
          )
        expect(both.refund?.amount ?? 0).toBeGreaterThanOrEqual(law.rights.refund?.amount ?? 0)
      }),
    )
  })

  test('in a category without a law they are all there is; units sold before them have nothing', () => {
    const [promised] = fc.sample(terms, { numRuns: 1, seed: 7 })
    if (!promised) throw new Error('no terms')
    const washers = { ...promised, code: 'MAKER.hailan.washing-machine' }
    const rules = { cover: { WHOLE_UNIT: { months: 24, clause } } }
    const sets = [{ ...washers, effectiveFrom: '2026-03-01', categories: { 'washing-machine': rules } }, ...builtIn]
    const washer = (soldOn: string) => facts({ categoryId: 'washing-machine', soldOn })
    expect(on(washer(sold), '2028-03-01', sets).remedies).toMatchObject([{ remedy: 'REPAIR', until: '2028-03-01' }])
    expect(rightsOn(washer('2026-02-28'), sets, '2026-04-01')).toEqual({ kind: 'UNKNOWN', why: 'NO_RULE' })
  })

  test('what asks for no exchange first comes before what does, whoever gives it', () => {
    const failed = [
      repair('2026-04-01', '2026-04-03', { fixed: false }),
      repair('2026-04-04', '2026-04-05', { fixed: false }),
    ]
    const promise: RuleSet = {
      ...{ code: 'MAKER.hailan.television', edition: 1, market: 'CN', maker: 'hailan', title: '', source: '' },
      effectiveFrom: '2020-01-01',
      faultSteps: [{ toDay: 90, remedies: ['REFUND'], clause }],
      categories: { television: { cover: {} } },
    }
    const { remedies } = on(facts({ repairs: failed }), '2026-04-10', [promise, ...builtIn])
    const refunds = remedies.filter(({ remedy }) => remedy === 'REFUND')
    expect(refunds.map(({ because: { by }, secondary = false }) => [by, secondary])).toEqual([
      ['MAKER.hailan.television~1', false],
      ['CN.GENERAL~1', true],
    ])
  })

  test('of two repairs that failed soon after the sale the refund is still the full price, and asks for no exchange first', () => {
    const repairs = [
      repair('2026-03-02', '2026-03-03', { fixed: false }),
      repair('2026-03-04', '2026-03-05', { fixed: false }),
    ]
    const { refund, remedies } = on(facts({ repairs }), '2026-03-06')
    expect(refund).toEqual({ amount: 299_900, daysUsed: 3, deducted: 0 })
    const refunds = remedies.filter(({ remedy }) => remedy === 'REFUND')
    expect(refunds.map(({ until, secondary = false }) => [until, secondary])).toEqual([
      ['2026-03-10', false],
      ['2027-03-03', true],
    ])
  })
})
