import fc from 'fast-check'
import {
  acceptReturn,
  acknowledge,
  handBack,
  handOut,
  type IssueInput,
  issue,
  sendBack,
  writeOff,
} from '../../functions/network/equipment/account'
import { seesItem, seesItemLog } from '../../functions/network/equipment/equipment-access'
import {
  closingOf,
  type EquipmentEvent,
  evolve,
  type IssuedItem,
  isHeld,
} from '../../functions/network/equipment/issued-item'
import type { Terms } from '../../functions/network/network'
import { dayOf } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, replay } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import { Account, detector, forms, now, parties, point, technician, terms } from '../support/equipment'
import { refusal } from '../support/refusal'

const { maker, provider, otherMaker, otherProvider, otherPoint } = parties
const desk = parties.point
const today = dayOf(now)

const issued = (input: IssueInput = detector): Account => {
  const account = new Account()
  account.happens(issue(input, point, terms(), maker, now), maker)
  return account
}

const acknowledged = (input: IssueInput = detector): Account => {
  const account = issued(input)
  account.happens(acknowledge(account.item, account.item, desk), desk)
  return account
}

const sentBack = (): Account => {
  const account = acknowledged()
  const { version } = account.item
  account.happens(sendBack(account.item, { version, condition: 'GOOD', note: '' }, desk), desk)
  return account
}

describe('O10 what is issued', () => {
  test.each<[string, Partial<IssueInput>, string, string]>([
    ['neither serial nor quantity', { serial: null, kind: 'TOOL', instrument: null }, 'SERIAL_OR_QUANTITY', 'quantity'],
    ['both serial and quantity', { quantity: 2 }, 'SERIAL_OR_QUANTITY', 'quantity'],
    ['an instrument without serial', { serial: null, quantity: 3 }, 'REQUIRED', 'serial'],
    ['an instrument of no kind', { instrument: null }, 'REQUIRED', 'instrument'],
    ['an instrument of a kind in capitals', { instrument: 'Leak' }, 'INVALID_VALUE', 'instrument'],
    ['a tool with an instrument’s kind', { kind: 'TOOL' }, 'INVALID_VALUE', 'instrument'],
    ['no name', { name: ' ' }, 'REQUIRED', 'name'],
    ['a negative value', { value: -1 }, 'OUT_OF_RANGE', 'value'],
    ['half a fen', { value: 0.5 }, 'INVALID_VALUE', 'value'],
    ['a lease without rent', { leased: true }, 'RENT_REQUIRED', 'rentPerMonth'],
    ['rent without a lease', { rentPerMonth: 1 }, 'RENT_WITHOUT_LEASE', 'rentPerMonth'],
    ['a negative rent', { leased: true, rentPerMonth: -1 }, 'OUT_OF_RANGE', 'rentPerMonth'],
  ])('%s is refused', (_what, change, code, field) => {
    expect(refusal(() => issue({ ...detector, ...change }, point, terms(), maker, now))).toEqual({
      code,
      field: ['input', field],
    })
  })

  test.each<[string, Terms | undefined]>([
    ['there is none', undefined],
    ['it has ended', terms({ status: 'ENDED' })],
    ['it ran out', terms({ validTo: '2026-11-24' })],
    ['it begins tomorrow', terms({ validFrom: '2026-11-26' })],
  ])('N8 nothing is supplied without an agreement in force: %s', (_why, without) => {
    expect(refusal(() => issue(detector, point, without, maker, now))).toEqual({
      code: 'EQUIPMENT_WITHOUT_AGREEMENT',
      field: ['input', 'servicePointId'],
    })
  })

  test('many alike are counted, a piece is known by its serial number', () => {
    expect(issue(forms, point, terms(), maker, now).issue).toEqual({
      ...forms,
      manufacturerId: 'M',
      agreementId: 'P.A',
    })
    expect(issued().item).toMatchObject({
      serial: 'LD-1',
      quantity: 1,
      pointId: 'P.S',
      providerId: 'P',
      state: 'ISSUED',
    })
  })
})

describe('O10 from hand to hand', () => {
  test('to the point, to a technician and back, to the maker, and off the account', () => {
    const account = acknowledged()
    const { item } = account
    account.happens(handOut(item, technician, item, desk, today), desk)
    expect(account.item).toMatchObject({ state: 'ACKNOWLEDGED', technicianId: 'P.S.A' })
    const out = account.item
    expect(refusal(() => handOut(out, technician, out, desk, today)).code).toBe('ITEM_WITH_TECHNICIAN')
    const early = () => sendBack(out, { version: out.version, condition: 'GOOD', note: '' }, desk)
    expect(refusal(early)).toEqual({ code: 'ITEM_WITH_TECHNICIAN', field: ['input', 'id'] })
    account.happens(handBack(out, out, provider), provider)
    expect(account.item).not.toHaveProperty('technicianId')
    expect(refusal(() => handBack(account.item, account.item, desk)).code).toBe('ITEM_NOT_HANDED_OUT')
    const { version } = account.item
    account.happens(sendBack(account.item, { version, condition: 'WORN', note: ' 屏幕划痕 ' }, desk), desk)
    expect(account.item).toMatchObject({
      state: 'SENT_BACK',
      sentBack: { condition: 'WORN', note: '屏幕划痕', by: 'desk' },
    })
    const settlement = { version: version + 1, condition: 'DAMAGED', charge: 5000, reason: '屏幕破损' } as const
    account.happens(acceptReturn(account.item, settlement, maker), maker)
    expect(account.item).toMatchObject({
      state: 'RETURNED',
      condition: 'DAMAGED',
      closing: { charge: 5000, reason: '屏幕破损', by: 'maker' },
    })
    expect(isHeld(account.item)).toBe(false)
  })

  test('a technician of another point gets nothing', () => {
    const { item } = acknowledged()
    const stranger = { ...technician, id: 'P.T.B', pointId: 'P.T' }
    expect(refusal(() => handOut(item, stranger, item, desk, today))).toEqual({
      code: 'NOT_FOUND',
      field: ['input', 'technicianId'],
    })
  })

  test.each<[string, (item: IssuedItem) => EquipmentEvent]>([
    ['acknowledged twice', (item) => acknowledge(item, item, desk)],
    [
      'accepted before it was sent back',
      (item) => acceptReturn(item, { version: item.version, condition: 'GOOD', charge: 0, reason: '' }, maker),
    ],
  ])('nothing is %s', (_what, act) => {
    expect(refusal(() => act(acknowledged().item)).code).toBe('ACTION_NOT_ALLOWED')
  })

  test('what left the account is closed for good', () => {
    const account = acknowledged()
    account.happens(writeOff(account.item, { version: 2, outcome: 'LOST', charge: 0, reason: '失窃' }, maker), maker)
    const { item } = account
    const based = { version: item.version }
    for (const act of [
      () => acknowledge(item, based, desk),
      () => handOut(item, technician, based, desk, today),
      () => handBack(item, based, desk),
      () => sendBack(item, { ...based, condition: 'GOOD', note: '' }, desk),
      () => acceptReturn(item, { ...based, condition: 'GOOD', charge: 0, reason: '' }, maker),
      () => writeOff(item, { ...based, outcome: 'SCRAPPED', charge: 0, reason: '报废' }, maker),
    ])
      expect(refusal(act).code).toBe('ACTION_NOT_ALLOWED')
  })
})

describe('O10 what a point owes', () => {
  const lost = (item: IssuedItem, charge: number, reason = '失窃') =>
    writeOff(item, { version: item.version, outcome: 'LOST', charge, reason }, maker)

  test('nothing for what it never acknowledged', () => {
    const { item } = issued()
    expect(refusal(() => lost(item, 1))).toEqual({
      code: 'CHARGE_WITHOUT_ACKNOWLEDGEMENT',
      field: ['input', 'charge'],
    })
    expect(lost(item, 0)).toMatchObject({ outcome: 'LOST', charge: 0 })
  })

  test('at most the value, and never without a reason', () => {
    const { item } = acknowledged()
    expect(lost(item, 300_000)).toMatchObject({ charge: 300_000 })
    expect(refusal(() => lost(item, 300_001))).toEqual({ code: 'OUT_OF_RANGE', field: ['input', 'charge'] })
    expect(refusal(() => lost(item, -1)).code).toBe('OUT_OF_RANGE')
    expect(refusal(() => lost(item, 0, ' '))).toEqual({ code: 'REQUIRED', field: ['input', 'reason'] })
    const back = sentBack().item
    const accepted = (charge: number) =>
      acceptReturn(back, { version: back.version, condition: 'GOOD', charge, reason: '' }, maker)
    expect(refusal(() => accepted(1))).toEqual({ code: 'REQUIRED', field: ['input', 'reason'] })
    expect(accepted(0)).toMatchObject({ charge: 0, reason: '' })
  })

  test('also for what is lost on its way back', () => {
    expect(lost(sentBack().item, 100)).toMatchObject({ charge: 100 })
  })
})

describe('O10 who does and sees what', () => {
  test('to others an item does not exist', () => {
    const { item } = acknowledged()
    const missing = { code: 'NOT_FOUND', field: ['input', 'id'] }
    for (const viewer of [maker, otherProvider, otherPoint, parties.technician])
      expect(refusal(() => handBack(item, item, viewer))).toEqual(missing)
    const settlement = { version: item.version, outcome: 'LOST', charge: 0, reason: '.' } as const
    for (const viewer of [desk, provider, otherMaker, parties.auditor])
      expect(refusal(() => writeOff(item, settlement, viewer))).toEqual(missing)
  })

  test('a change is based on what was seen', () => {
    const { item } = issued()
    expect(refusal(() => acknowledge(item, { version: 9 }, desk)).code).toBe('STALE_VERSION')
  })

  test('the two parties, the auditor and the point’s technicians see it; of the log technicians see nothing', () => {
    const { item } = issued()
    const see = (rule: typeof seesItem) =>
      Object.entries(parties).flatMap(([name, viewer]) => (rule(viewer, item) ? [name] : []))
    expect(see(seesItem)).toEqual(['maker', 'auditor', 'provider', 'point', 'technician'])
    expect(see(seesItemLog)).toEqual(['maker', 'auditor', 'provider', 'point'])
  })
})

type Act = (item: IssuedItem, charge: number) => readonly [EquipmentEvent, Viewer]

/** Whatever anybody may try on an item. */
const acts: readonly Act[] = [
  (item) => [acknowledge(item, item, desk), desk],
  (item) => [handOut(item, technician, item, desk, today), desk],
  (item) => [handBack(item, item, desk), desk],
  (item) => [sendBack(item, { version: item.version, condition: 'WORN', note: '' }, desk), desk],
  (item, charge) => [
    acceptReturn(item, { version: item.version, condition: 'WORN', charge, reason: '磨损' }, maker),
    maker,
  ],
  (item, charge) => [
    writeOff(item, { version: item.version, outcome: 'SCRAPPED', charge, reason: '报废' }, maker),
    maker,
  ],
]

test('O10 over any history an item is its log replayed, and charged only if it was acknowledged, up to its value', () => {
  const tried = fc.array(fc.tuple(fc.constantFrom(...acts), fc.integer({ min: 0, max: 400_000 })), { maxLength: 12 })
  fc.assert(
    fc.property(tried, (steps) => {
      const account = issued()
      for (const [act, charge] of steps) {
        try {
          const [event, by] = act(account.item, charge)
          account.happens(event, by)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
        }
      }
      const { item, entries } = account
      expect(replay(evolve, entries)).toEqual(item)
      expect(checkEntries(entries, item)).toBeUndefined()
      const owed = closingOf(item)?.charge ?? 0
      if (owed > 0) expect(entries.some(({ event }) => event.type === 'ACKNOWLEDGED')).toBe(true)
      expect(owed).toBeLessThanOrEqual(item.value)
    }),
    { numRuns: 500 },
  )
})
