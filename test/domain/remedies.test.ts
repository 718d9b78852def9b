import { inPlaceOf, takenBack } from '../../functions/network/unit-exchange'
import { addDays, dayOf } from '../../functions/shared/days'
import { builtIn } from '../../functions/warranty/built-in'
import { ageOn } from '../../functions/warranty/clock'
import { missingOf } from '../../functions/warranty/remedies/hand-over'
import { seesAmount, seesRemedy, seesRemedyLog } from '../../functions/warranty/remedies/remedy-access'
import { remedyDeadlines } from '../../functions/warranty/remedies/remedy-due'
import type { Action } from '../../functions/warranty/remedies/steps'
import { rightsOn } from '../../functions/warranty/rights'
import { codeOf, refusal } from '../support/refusal'
import {
  claimOn,
  clauseOne,
  customer,
  dayAt,
  hotline,
  life,
  link,
  maker,
  openingOf,
  order,
  point,
  provider,
  regulator,
  step,
} from './remedy-fixtures'

const repair = (from: string, to?: string, fixed = false) => ({
  ...{ orderId: to ? `o ${from}` : 'o1', from },
  ...(to ? { to, fixed } : {}),
})
const states = (opening: Parameters<typeof life>[0], ...names: readonly Action[]) =>
  names.map(
    (_, i) =>
      life(
        opening,
        names.slice(0, i + 1).map((name) => step(name)),
      ).doc.state,
  )

describe('O8 a claim goes by the rights of its day', () => {
  test('the day of sale is day 0, and day 7 is within 7 days: at midnight in Shanghai the refund is gone', () => {
    const last = dayOf('2026-03-08T15:59:59.999Z')
    const after = dayOf('2026-03-08T16:00:00.000Z')
    expect([last, after]).toEqual(['2026-03-08', '2026-03-09'])
    const claimed = claimOn({}, last, 'REFUND')
    expect(claimed).toMatchObject({
      type: 'CLAIMED',
      dueOn: '2026-03-11',
      about: { because: { rule: 'PERFORMANCE_FAULT', clause: '性能故障 7 日', by: 'CN.GENERAL~1' } },
      wanted: { kind: 'REFUND', refund: { amount: 299_900, deducted: 0 } },
    })
    expect(refusal(() => claimOn({}, after, 'REFUND'))).toEqual({
      ...{ code: 'REMEDY_NOT_COVERED', field: ['input', 'kind'] },
    })
    expect(claimOn({}, '2026-03-16', 'EXCHANGE').type).toBe('CLAIMED')
    expect(codeOf(() => claimOn({}, '2026-03-17', 'EXCHANGE'))).toBe('REMEDY_NOT_COVERED')
  })

  test('what is refused says what the rules give instead', () => {
    expect(() => claimOn({}, '2026-03-17', 'EXCHANGE')).toThrow(
      expect.objectContaining({ message: expect.stringContaining('REPAIR ≤ 2027-03-01 (整机三包期, CN.GENERAL~1)') }),
    )
    expect(codeOf(() => claimOn({ categoryId: 'washing-machine' }, '2026-03-05', 'EXCHANGE'))).toBe(
      'REMEDY_RIGHTS_UNKNOWN',
    )
  })

  test('sold on a leap day: seven days later is 7 March, and the year of cover ends on 28 February', () => {
    const sold = { soldOn: '2024-02-29' }
    expect(claimOn(sold, '2024-03-07', 'REFUND').type).toBe('CLAIMED')
    expect(codeOf(() => claimOn(sold, '2024-03-08', 'REFUND'))).toBe('REMEDY_NOT_COVERED')
    const repairs = [repair('2024-05-01', '2024-05-01'), repair('2024-06-01', '2024-06-01')]
    expect(claimOn({ ...sold, repairs }, '2025-02-28', 'EXCHANGE').type).toBe('CLAIMED')
    expect(codeOf(() => claimOn({ ...sold, repairs }, '2025-03-01', 'EXCHANGE'))).toBe('REMEDY_NOT_COVERED')
  })

  test('after two failed repairs a refund, less the use, only where no exchange is to be had', () => {
    const repairs = [repair('2026-04-01', '2026-04-01'), repair('2026-04-05', '2026-04-05')]
    const day = addDays('2026-03-01', 40)
    const bicycle = { categoryId: 'bicycle', repairs }
    expect(codeOf(() => claimOn(bicycle, day, 'REFUND'))).toBe('REMEDY_EXCHANGE_FIRST')
    // 2 999.00 less 40 days of 0.05 %: 59.98.
    expect(claimOn(bicycle, day, 'REFUND', { noReplacement: true }).wanted).toMatchObject({
      refund: { amount: 293_902, daysUsed: 40, deducted: 5998, because: { rule: 'DEPRECIATION' } },
    })
    expect(codeOf(() => claimOn({ ...bicycle, price: undefined }, day, 'REFUND', { noReplacement: true }))).toBe(
      'REFUND_NOT_COMPUTABLE',
    )
    // Of a phone no rule gives a refund then.
    expect(codeOf(() => claimOn({ categoryId: 'mobile-phone', repairs }, day, 'REFUND', { noReplacement: true }))).toBe(
      'REMEDY_NOT_COVERED',
    )
  })

  test('bought online it goes back without a reason, for all that was paid, also after failed repairs', () => {
    const repairs = [repair('2026-03-01', '2026-03-01'), repair('2026-03-02', '2026-03-02')]
    const online = { receivedOn: '2026-03-01', repairs }
    expect(claimOn(online, '2026-03-08', 'REFUND')).toMatchObject({
      about: { because: { rule: 'BOUGHT_ONLINE' } },
      wanted: { refund: { amount: 299_900, deducted: 0 } },
    })
  })

  test('O9 a phone’s loaner from day 8 of its repair on; exchange from day 61 of waiting for a part', () => {
    const phone = (waiting?: { readonly from: string }) => ({
      categoryId: 'mobile-phone',
      soldOn: '2026-01-01',
      repairs: [{ orderId: 'o1', from: '2026-03-01', ...(waiting ? { waiting: [waiting] } : {}) }],
    })
    expect(codeOf(() => claimOn(phone(), '2026-03-08', 'LOANER'))).toBe('REMEDY_NOT_COVERED')
    expect(claimOn(phone(), '2026-03-09', 'LOANER').about.because?.rule).toBe('LOANER')
    // The loaner is due by this order's repair, and no other's.
    const other = { order: { ...order, id: 'o2' } }
    expect(codeOf(() => claimOn(phone(), '2026-03-09', 'LOANER', other))).toBe('REMEDY_NOT_COVERED')
    const waits = phone({ from: '2026-03-10' })
    expect(codeOf(() => claimOn(waits, addDays('2026-03-10', 60), 'EXCHANGE'))).toBe('REMEDY_NOT_COVERED')
    expect(claimOn(waits, addDays('2026-03-10', 61), 'EXCHANGE').about.because?.rule).toBe('PART_NOT_SUPPLIED')
    const television = { repairs: waits.repairs, soldOn: '2026-01-01' }
    expect(codeOf(() => claimOn(television, addDays('2026-03-10', 90), 'EXCHANGE'))).toBe('REMEDY_NOT_COVERED')
    expect(claimOn(television, addDays('2026-03-10', 91), 'EXCHANGE').type).toBe('CLAIMED')
  })

  test('O13 what is missing is due the same day, whatever the rules say, and named without words', () => {
    const missing = (items: readonly object[]) => ({ kind: 'MISSING_ITEM', items }) as never
    const manual = { what: 'MANUAL', partNumber: 'MAN-1' }
    const day = dayOf('2026-05-01T15:59:00.000Z')
    expect(claimOn({ categoryId: 'none' }, day, missing([manual])).dueOn).toBe('2026-05-01')
    expect(codeOf(() => claimOn({}, day, missing([])))).toBe('OUT_OF_RANGE')
    expect(refusal(() => claimOn({}, day, missing([manual, manual])))).toMatchObject({ field: ['input', 'items', '1'] })
    expect(codeOf(() => claimOn({}, day, missing([{ what: 'MANUAL', partNumber: '给王女士' }])))).toBe('INVALID_VALUE')
    expect(codeOf(() => claimOn({}, '2026-03-02', { kind: 'EXCHANGE', items: [manual] } as never))).toBe(
      'REMEDY_ITEMS_UNFIT',
    )
  })

  test('nothing is claimed on an order that was called off', () => {
    const off = { order: { ...order, state: 'CANCELLED' } as typeof order }
    expect(codeOf(() => claimOn({}, '2026-03-02', 'EXCHANGE', off))).toBe('ACTION_NOT_ALLOWED')
  })

  test('clause 1 lets a point exchange without asking; else the maker is asked', () => {
    const under = (disposition: string) => ({ agreement: clauseOne(disposition) })
    const agreed = claimOn({}, '2026-03-05', 'EXCHANGE', under('EXCHANGE'))
    expect(life(agreed).doc).toMatchObject({ state: 'APPROVED', approval: { by: 'CLAUSE', on: '2026-03-05' } })
    expect(life(claimOn({}, '2026-03-05', 'EXCHANGE', under('SCRAP'))).doc.state).toBe('CLAIMED')
    expect(life(claimOn({}, '2026-03-05', 'REFUND', under('EXCHANGE'))).doc.state).toBe('CLAIMED')
  })
})

describe('O8 O9 O13 each kind has its own way', () => {
  test('an exchange: approved, handed in, replaced, sent on, arrived, disposed of', () => {
    expect(
      states(openingOf('EXCHANGE'), 'APPROVE', 'RECEIVE_UNIT', 'REPLACE', 'SEND_UNIT', 'UNIT_ARRIVES', 'DISPOSE'),
    ).toEqual(['APPROVED', 'RETURNED', 'REPLACED', 'REPLACED', 'REPLACED', 'CLOSED'])
  })

  test('the unit’s way may run ahead of the money, but nobody decides on what is in the post', () => {
    const sent = ['APPROVE', 'RECEIVE_UNIT', 'SEND_UNIT', 'PAY'] as const
    const { doc } = life(
      openingOf('REFUND'),
      [...sent, 'DISPOSE' as const].map((name) => step(name)),
    )
    expect(doc).toMatchObject({ state: 'PAID', way: { leg: 'SENT', condition: 'WORN' }, refund: { amount: 293_902 } })
    expect(
      life(
        openingOf('REFUND'),
        [...sent, 'UNIT_ARRIVES' as const, 'DISPOSE' as const].map((n) => step(n)),
      ).doc,
    ).toMatchObject({
      ...{ state: 'CLOSED', way: { leg: 'DISPOSED', disposition: 'REFURBISH' }, payment: { reference: 'R-1' } },
    })
  })

  test('a loaner comes back with what is missing on record', () => {
    const { doc } = life(openingOf('LOANER'), [step('ISSUE'), step('HAND_BACK', 9)])
    expect(doc.state).toBe('CLOSED')
    expect(missingOf(doc)).toEqual(['充电器'])
  })

  test('what was missing is in time the same day', () => {
    expect(states(openingOf('MISSING_ITEM'), 'SEND_ITEMS')).toEqual(['SENT'])
    expect(life(openingOf('MISSING_ITEM'), [step('SEND_ITEMS', 1)]).doc).toMatchObject({
      ...{ wasDueOn: dayAt(0), sending: { on: dayAt(1) } },
    })
  })

  test('a refusal is contested once, and both stay on record', () => {
    const twice = [step('REFUSE'), step('CONTEST'), step('REFUSE', 1), step('CONTEST', 2)]
    const { doc, entries } = life(openingOf('EXCHANGE'), twice)
    expect(doc).toMatchObject({ state: 'REFUSED', contested: true, refusal: { ground: 'MISUSE', on: dayAt(1) } })
    expect(entries.map(({ event }) => event.type)).toEqual(['CLAIMED', 'REFUSED', 'CONTESTED', 'REFUSED'])
    expect(states(openingOf('EXCHANGE'), 'REFUSE', 'CONTEST', 'APPROVE')).toEqual(['REFUSED', 'CONTESTED', 'APPROVED'])
  })

  test('the customer withdraws until something was handed over, also what the clock proposed', () => {
    expect(states(openingOf('EXCHANGE', 'PROPOSED'), 'WITHDRAW')).toEqual(['WITHDRAWN'])
    expect(states(openingOf('EXCHANGE'), 'APPROVE', 'WITHDRAW')).toEqual(['APPROVED', 'WITHDRAWN'])
    expect(states(openingOf('EXCHANGE'), 'APPROVE', 'RECEIVE_UNIT', 'WITHDRAW').at(-1)).toBe('RETURNED')
    expect(states(openingOf('LOANER'), 'ISSUE', 'WITHDRAW').at(-1)).toBe('ISSUED')
  })

  test('each step is its party’s: a stranger finds nothing, others are told whose it is, an old version is stale', () => {
    const { doc } = life(openingOf('EXCHANGE'))
    const tried = (action: Action, viewer: typeof maker | typeof point | typeof customer, version?: number) =>
      codeOf(() => step(action, 0, viewer, version).decide(doc))
    expect(tried('APPROVE', maker)).toBe('nothing refused')
    expect(tried('APPROVE', { ...maker, manufacturerId: 'm2' })).toBe('NOT_FOUND')
    expect(tried('APPROVE', point)).toBe('ROLE_NOT_ALLOWED')
    expect(tried('APPROVE', maker, 7)).toBe('STALE_VERSION')
    expect(tried('PAY', maker)).toBe('ACTION_NOT_ALLOWED')
    expect(tried('WITHDRAW', { ...customer, customerKey: 'other' })).toBe('NOT_FOUND')
    expect(codeOf(() => step('WITHDRAW', 0, link).decide(doc))).toBe('nothing refused')
  })
})

describe('O8 whoever has to act is told, and others when it is late', () => {
  const told = (opening: Parameters<typeof life>[0], ...names: readonly Action[]) =>
    remedyDeadlines(
      life(
        opening,
        names.map((name) => step(name)),
      ).doc,
    ).map(({ kind, on, inboxes }) => [...[kind, on, inboxes.map(({ role, id }) => `${role} ${id}`).join(', ')]])

  test('the maker of a claim; a day late maker and provider; a week late the authorities of the region', () => {
    expect(told(openingOf('EXCHANGE'))).toEqual([
      ['REMEDY_DUE', '2026-03-05', 'MANUFACTURER m1'],
      ['REMEDY_LATE', '2026-03-06', 'MANUFACTURER m1, PROVIDER p1'],
      ['REMEDY_STILL_LATE', '2026-03-12', 'REGULATOR 420000, REGULATOR 420100, REGULATOR 420106'],
    ])
  })

  test('the point of a loaner and of a unit to hand out; by clause 1 whoever sends the old one on', () => {
    expect(told(openingOf('LOANER', 'PROPOSED'))[0]).toEqual(['REMEDY_DUE', '2026-03-05', 'SERVICE_POINT s1'])
    const handedIn = ['APPROVE', 'RECEIVE_UNIT'] as const
    expect(told(openingOf('EXCHANGE'), ...handedIn)[0]).toEqual(['REMEDY_DUE', '2026-03-08', 'SERVICE_POINT s1'])
    expect(told(openingOf('REFUND'), ...handedIn)[0]).toEqual(['REMEDY_DUE', '2026-03-08', 'MANUFACTURER m1'])
    expect(told(openingOf('EXCHANGE'), ...handedIn, 'REPLACE')[0]).toEqual([
      ...['REMEDY_DUE', '2026-03-10', 'SERVICE_POINT s1'],
    ])
    expect(told(openingOf('EXCHANGE'), ...handedIn, 'REPLACE', 'SEND_UNIT')).toEqual([])
    expect(told(openingOf('EXCHANGE'), 'APPROVE')).toEqual([])
  })
})

describe('O8 the clocks of both units', () => {
  const old = { id: 'm1.S-1', version: 3, manufacturerId: 'm1', modelId: 'm1.tv', serial: 'S-1', price: 299_900 }
  const factsOf = ({ replaces, takenBack: gone }: ReturnType<typeof takenBack>) => ({
    ...{ categoryId: 'television', soldOn: '2026-03-01', price: 299_900, repairs: [] },
    ...{ exchangedOn: replaces?.on, takenBackOn: gone?.on },
  })

  test('that of the old unit ends on the day that of the new one starts, with what was paid', () => {
    const on = '2028-02-29'
    const next = inPlaceOf({ ...old, soldBy: 'D-1' }, 'S-2', undefined, on)
    expect(next).toEqual({
      ...{ id: 'm1.S-2', version: 1, manufacturerId: 'm1', modelId: 'm1.tv', serial: 'S-2', price: 299_900 },
      ...{ soldBy: 'D-1', replaces: { unitId: 'm1.S-1', on } },
    })
    const fresh = rightsOn(factsOf(next), builtIn, '2028-03-07')
    expect(fresh).toMatchObject({
      rights: { clock: { start: on, basis: 'EXCHANGE', age: 7 }, refund: { amount: 299_900 } },
    })
    expect(fresh).toMatchObject({
      rights: { cover: [{ component: 'WHOLE_UNIT', until: '2029-02-28' }, { component: 'MAIN_PART' }] },
    })
    const gone = factsOf(takenBack(old, '2026-06-01', 'm1.S-2'))
    expect(rightsOn(gone, builtIn, '2026-05-31').kind).toBe('KNOWN')
    expect(rightsOn(gone, builtIn, '2026-06-01')).toEqual({ kind: 'UNKNOWN', why: 'TAKEN_BACK' })
    expect(ageOn({ start: on, stays: [] }, '2028-03-01')).toBe(1)
  })

  test('a unit goes back once, and only a new one of its model takes its place', () => {
    const gone = takenBack(old, '2026-06-01')
    expect(codeOf(() => takenBack(gone, '2026-06-02'))).toBe('UNIT_TAKEN_BACK')
    const found = { ...old, id: 'm1.S-2', serial: 'S-2', version: 1 }
    expect(inPlaceOf(old, 'S-2', found, '2026-06-01')).toMatchObject({ version: 2, replaces: { unitId: old.id } })
    const unfit = [{ modelId: 'm1.x' }, { soldOn: '2026-01-01' }, { takenBack: { on: '2026-01-01' } }]
    for (const change of [...unfit, { replaces: { unitId: 'm1.S-0', on: '2026-01-01' } }])
      expect(codeOf(() => inPlaceOf(old, 'S-2', { ...found, ...change }, '2026-06-01'))).toBe('REPLACEMENT_UNFIT')
    expect(codeOf(() => inPlaceOf(old, 'S 2', undefined, '2026-06-01'))).toBe('INVALID_VALUE')
    expect(codeOf(() => inPlaceOf(old, old.serial, old, '2026-06-01'))).toBe('REPLACEMENT_UNFIT')
  })
})

test('who sees an order sees its remedies; a price only who may know it; an authority no serials', () => {
  const { doc } = life(openingOf('REFUND'))
  const moved = {
    ...order,
    assignment: { ...('assignment' in order ? order.assignment : {}), pointId: 's2', providerId: 'p2' },
  }
  for (const viewer of [maker, customer, hotline, point, provider, regulator, link])
    expect(seesRemedy(viewer, doc, order)).toBe(true)
  for (const viewer of [point, provider]) expect(seesRemedy(viewer, doc, moved as typeof order)).toBe(true)
  expect(seesRemedy({ ...regulator, region: '430000' }, doc, order)).toBe(false)
  expect([customer, link, hotline, maker, point, provider, regulator].map(seesAmount)).toEqual([
    ...[true, true, true, true, false, false, false],
  ])
  expect([maker, point, regulator].map((viewer) => seesRemedyLog(viewer, doc))).toEqual([true, false, false])
  expect(seesRemedyLog(point, life(openingOf('LOANER')).doc)).toBe(true)
})
