import fc from 'fast-check'
import type { HeldCertificate, Roster } from '../../functions/network/certification/roster'
import type { InstrumentRequirement } from '../../functions/network/equipment/instrument-requirement'
import type { Kit } from '../../functions/network/equipment/kit'
import { finisherOf, type HeldOrder, isAtRisk, isHeld } from '../../functions/orders/finisher'
import { begin, follow, type Step } from '../../functions/orders/history'
import { newOrder } from '../../functions/orders/report'
import { checkRights } from '../../functions/orders/start'
import { addDays, addMinutes, type Day, dayOf } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { actors, at, offer, report } from './order-fixtures'

const today = dayOf(at)

const held = (state: HeldOrder['state']): HeldOrder => {
  const appointment = { from: addMinutes(at, 2880), to: addMinutes(at, 2940), technicianId: 's1.t1' }
  const steps: Step[] = [
    { command: { action: 'OFFER', offer }, actor: actors.system, at },
    {
      command: { action: 'ACCEPT', completeBy: addMinutes(at, 7 * 1440), technicianId: 's1.t1' },
      actor: actors.point,
      at: addMinutes(at, 1),
    },
  ]
  const next = { actor: actors.point, at: addMinutes(at, 2) }
  if (state === 'SCHEDULED') steps.push({ command: { action: 'SCHEDULE', appointment }, ...next })
  if (state === 'IN_PROGRESS') steps.push({ command: { action: 'START', technicianId: 's1.t1' }, ...next })
  const { order } = follow(begin(newOrder('o1', report(), at), actors.hotline, at), steps)
  if (!isHeld(order)) throw new Error(order.state)
  return order
}

const certified = (change: Partial<HeldCertificate> = {}): Roster => ({
  pointId: 's1',
  version: 1,
  technicians: [
    {
      technicianId: 's1.t1',
      certificates: [
        {
          ...{ id: 'c1', granter: 'm1', categoryId: 'washing-machine', level: 2, state: 'ACTIVE' },
          ...{ validFrom: '2026-01-01', validTo: '2026-12-31' },
          ...change,
        },
      ],
    },
  ],
  authorisations: [],
})

const needing = (instruments: InstrumentRequirement['versions'][number]['instruments']): InstrumentRequirement => ({
  ...{ id: 'm1.washing-machine', version: 1, head: '', manufacturerId: 'm1', categoryId: 'washing-machine' },
  versions: [{ effectiveFrom: '2026-01-01', instruments }],
})

const requirement = needing([{ instrument: 'leak-detector', level: 1 }])
const kitOf = (...instruments: Partial<Kit['instruments'][number]>[]): Kit => ({
  pointId: 's1',
  instruments: instruments.map((one, i) => ({ itemId: String(i), instrument: 'leak-detector', ...one })),
})

const refused = (run: () => void): unknown => {
  try {
    run()
    return undefined
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.params]
    throw error
  }
}

const starting = (kit: Kit | undefined, roster = certified()) =>
  refused(() => checkRights(held('ACCEPTED'), 's1.t1', { roster, kit, requirement }, today))

describe('O11 an overdue instrument cannot be used', () => {
  test('work begins on its last day', () => expect(starting(kitOf({ usableUntil: today }))).toBeUndefined())

  test('the day after, the refusal names it and since when', () => {
    const overdue = kitOf({ usableUntil: addDays(today, -9) }, { usableUntil: addDays(today, -1) })
    expect(starting(overdue)).toEqual(['INSTRUMENT_OVERDUE', { instrument: 'leak-detector', since: today }])
  })

  test('one that failed is named since the day it failed', () => {
    const failedOn = addDays(today, -3)
    const found = ['INSTRUMENT_OVERDUE', { instrument: 'leak-detector', since: failedOn }]
    expect(starting(kitOf({ failedOn }))).toEqual(found)
  })

  test.each<[string, Kit | undefined]>([
    ['none at the point', undefined],
    ['one never calibrated', kitOf({})],
  ])('%s is missing', (_what, kit) => {
    expect(starting(kit)).toEqual(['INSTRUMENT_MISSING', { instrument: 'leak-detector' }])
  })
})

describe('O11 N12 who finishes an order whose point lacks an instrument', () => {
  const overdue = { kit: kitOf({ usableUntil: addDays(today, -1) }), requirement }
  const lacking = [{ instrument: 'leak-detector', since: today }]

  test('the point, once it is calibrated; the order is at risk until then', () => {
    for (const state of ['ACCEPTED', 'SCHEDULED'] as const) {
      const order = held(state)
      const finisher = finisherOf(order, certified(), today, overdue)
      expect(finisher).toMatchObject({ kind: 'POINT', technicianId: 's1.t1', lacking })
      expect(isAtRisk(order, finisher)).toBe(true)
    }
  })

  test('it is judged by the day of the visit', () => {
    const until = { kit: kitOf({ usableUntil: addDays(today, 2) }), requirement }
    expect(finisherOf(held('SCHEDULED'), certified(), today, until).kind).toBe('ASSIGNED')
    expect(finisherOf(held('ACCEPTED'), certified(), today, until).kind).toBe('POINT')
  })

  test('the maker, once the last day allowed has passed, or when nobody there is certified either', () => {
    expect(finisherOf(held('ACCEPTED'), certified(), addDays(today, 7), overdue).kind).toBe('POINT')
    expect(finisherOf(held('ACCEPTED'), certified(), addDays(today, 8), overdue)).toMatchObject({
      ...{ kind: 'MAKER', manufacturerId: 'm1', lacking },
    })
    expect(finisherOf(held('ACCEPTED'), undefined, today, overdue).kind).toBe('MAKER')
  })

  test('what was begun is ended by whoever began it', () => {
    expect(finisherOf(held('IN_PROGRESS'), certified(), today, overdue).kind).toBe('ASSIGNED')
  })
})

const offset = fc.integer({ min: -9, max: 9 }).map((days): Day => addDays(today, days))
const kinds = fc.constantFrom('leak-detector', 'gauge')
const rosters = fc.option(
  fc
    .record({
      granter: fc.constantFrom('m1', 'm2', 'PLATFORM'),
      level: fc.integer({ min: 1, max: 3 }),
      state: fc.constantFrom('ACTIVE' as const, 'SUSPENDED' as const, 'REVOKED' as const),
      validFrom: offset,
      validTo: offset,
    })
    .map(certified),
  { nil: undefined },
)
const kits = fc.option(
  fc
    .array(fc.record({ instrument: kinds, usableUntil: offset, failedOn: offset }, { requiredKeys: ['instrument'] }), {
      maxLength: 4,
    })
    .map((instruments) => kitOf(...instruments)),
  { nil: undefined },
)
const requirements = fc.option(
  fc
    .uniqueArray(fc.record({ instrument: kinds, level: fc.integer({ min: 1, max: 3 }) }), {
      selector: ({ instrument }) => instrument,
    })
    .map(needing),
  { nil: undefined },
)

test('N12 O11 nobody starts without every right in force that day, and whoever has all of them starts', () => {
  const order = held('ACCEPTED')
  const seen = new Set<unknown>()
  fc.assert(
    fc.property(rosters, kits, requirements, offset, (roster, kit, asked, day) => {
      // Told without the rules under test: every right looked up by hand.
      const able = (roster?.technicians[0]?.certificates ?? []).some(
        ({ granter, level, state, validFrom, validTo }) =>
          granter !== 'm2' && level >= 2 && state === 'ACTIVE' && validFrom <= day && day <= validTo,
      )
      const needed = (asked?.versions[0]?.instruments ?? []).filter(({ level }) => level <= 2)
      const equipped = needed.every(({ instrument }) =>
        (kit?.instruments ?? []).some(
          (one) => one.instrument === instrument && one.usableUntil !== undefined && day <= one.usableUntil,
        ),
      )
      const found = refused(() => checkRights(order, 's1.t1', { roster, kit, requirement: asked }, day))
      seen.add(found === undefined)
      expect(found === undefined).toBe(able && equipped)
    }),
    { numRuns: 3000 },
  )
  expect(seen.size).toBe(2)
})

test('N12 O11 every held order has a finisher, whatever lapses: one who may, or will, or the maker', () => {
  const orders = (['ACCEPTED', 'SCHEDULED', 'IN_PROGRESS'] as const).map(held)
  const kindsSeen = new Set<string>()
  fc.assert(
    fc.property(
      fc.constantFrom(...orders),
      rosters,
      kits,
      requirements,
      fc.integer({ min: 0, max: 12 }),
      (order, roster, kit, asked, days) => {
        const now = addDays(today, days)
        const finisher = finisherOf(order, roster, now, { kit, requirement: asked })
        kindsSeen.add(finisher.kind)
        const rights = { roster, kit, requirement: asked }
        if (finisher.kind === 'POINT') expect(finisher.lacking.length).toBeGreaterThan(0)
        // Whoever is named without a condition could start on that very day.
        if (finisher.kind === 'ASSIGNED' && order.state !== 'IN_PROGRESS')
          expect(refused(() => checkRights(order, finisher.technicianId, rights, finisher.day))).toBeUndefined()
        if (finisher.kind === 'MAKER') expect(finisher.manufacturerId).toBe('m1')
      },
    ),
    { numRuns: 3000 },
  )
  expect([...kindsSeen].sort()).toEqual(['ASSIGNED', 'BEGUN', 'MAKER', 'POINT'])
})
