import fc from 'fast-check'
import { bins, isInside, sameAccount } from '../../functions/parts/stock/account'
import { type Cell, changeAt, drawn, nothing, replayed, spread, sumOf } from '../../functions/parts/stock/cell'
import { checkUsable, newLot } from '../../functions/parts/stock/lot'
import { accountsOf, type Movement, type MovementKind, movementKinds } from '../../functions/parts/stock/movement'
import { moved, type Piece } from '../../functions/parts/stock/piece'
import { type Place, placeName } from '../../functions/parts/stock/place'
import { checkRoute, type KnownPlace, mayMove, seesStock } from '../../functions/parts/stock/stock-access'
import type { Viewer } from '../../functions/shared/viewer'
import { codeOf } from '../support/refusal'

const store: Place = { kind: 'WAREHOUSE', id: 'M1.W1' }
const shelf: Place = { kind: 'POINT', id: 'P1.S1' }
const van: Place = { kind: 'VAN', id: 'P1.T1' }
const places = [store, shelf, van]

const movement = (kind: MovementKind, quantity: number, place: Place, to: Place = place): Movement => ({
  id: '1',
  kind,
  partId: 'M1.P1',
  manufacturerId: 'M1',
  quantity,
  at: '2026-11-26T02:00:00.000Z',
  by: 'desk',
  role: 'MANUFACTURER',
  ...accountsOf(kind, place, to),
})

describe('a movement', () => {
  test.each(movementKinds)('%s has two sides, one of them at a place', (kind) => {
    const { from, to } = movement(kind, 1, shelf, kind.startsWith('SHIP') || kind === 'HAND_OVER' ? van : shelf)
    expect(sameAccount(from, to)).toBe(false)
    expect([from, to].some(isInside)).toBe(true)
  })

  test('law: what all places gain is what the outside gave, over any movements', () => {
    const step = fc.record({
      kind: fc.constantFrom(...movementKinds),
      quantity: fc.integer({ min: 1, max: 1000 }),
      place: fc.constantFrom(...places),
      to: fc.constantFrom(...places),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
        const all = steps.map(({ kind, quantity, place, to }) => movement(kind, quantity, place, to))
        const inside = sumOf(places.map((place) => replayed(place, all)))
        const given = all.reduce(
          (sum, { from, to, quantity }) => sum + (isInside(from) ? 0 : quantity) - (isInside(to) ? 0 : quantity),
          0,
        )
        expect(bins.reduce((sum, bin) => sum + inside[bin], 0)).toBe(given)
      }),
    )
  })

  test('changes a place by what it brings and takes, and no other', () => {
    const ship = movement('SHIP', 3, store, shelf)
    expect(changeAt(store, ship)).toEqual({ ...nothing, AVAILABLE: -3 })
    expect(changeAt(shelf, ship)).toEqual({ ...nothing, IN_TRANSIT: 3 })
    expect(changeAt(van, ship)).toEqual(nothing)
    expect(changeAt(shelf, movement('QUARANTINE', 2, shelf))).toEqual({ ...nothing, AVAILABLE: -2, QUARANTINED: 2 })
  })
})

describe('cells', () => {
  const cell = (shard: number, available: number): Cell => ({ shard, balance: { ...nothing, AVAILABLE: available } })

  test('the one whose turn it is gives all of it, else the fullest give first', () => {
    const cells = [cell(0, 5), cell(1, 2), cell(2, 9)]
    expect(drawn(cells, 'AVAILABLE', 4, 3)).toEqual([{ shard: 0, quantity: 4 }])
    expect(drawn(cells, 'AVAILABLE', 12, 1)).toEqual([
      { shard: 2, quantity: 9 },
      { shard: 0, quantity: 3 },
    ])
    expect(drawn(cells, 'AVAILABLE', 17, 1)).toBeUndefined()
    expect(drawn([], 'AVAILABLE', 1, 1)).toBeUndefined()
  })

  test('law: what is drawn is there, and is refused only when all cells together hold less', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 16 })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 200 }), fc.nat(), (held, quantity, turn) => {
        const cells = held.map((available, shard) => cell(shard, available))
        const portions = drawn(cells, 'AVAILABLE', quantity, turn)
        const total = held.reduce((sum, one) => sum + one, 0)
        expect(portions === undefined).toBe(total < quantity)
        if (!portions) return
        expect(portions.reduce((sum, one) => sum + one.quantity, 0)).toBe(quantity)
        expect(new Set(portions.map(({ shard }) => shard)).size).toBe(portions.length)
        for (const portion of portions) expect(portion.quantity).toBeLessThanOrEqual(held[portion.shard] ?? 0)
      }),
    )
  })

  test('law: what is put down is put down whole, in even parts where there is enough for all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 5000 }), fc.nat(), (shards, all, turn) => {
        const portions = spread(shards, all, turn)
        const amounts = portions.map(({ quantity }) => quantity)
        expect(amounts.reduce((sum, one) => sum + one, 0)).toBe(all)
        expect(portions.every(({ shard }) => shard < shards)).toBe(true)
        if (all >= 2 * shards) expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('K8 a piece with a serial number', () => {
  const field = ['input', 'serials', '0']
  const received = moved(undefined, movement('RECEIVE', 1, store), 'SN1', field)

  test('comes from outside, and is where its last movement brought it', () => {
    expect(received).toMatchObject({ serial: 'SN1', version: 1, at: { place: store, bin: 'AVAILABLE' } })
    const shipped = moved(received, movement('SHIP', 1, store, shelf), 'SN1', field)
    const arrived = moved(shipped, movement('ARRIVE', 1, shelf), 'SN1', field)
    const kept = moved(arrived, { ...movement('RESERVE', 1, shelf), orderId: 'O1' }, 'SN1', field)
    expect(kept).toMatchObject({ at: { place: shelf, bin: 'AVAILABLE' }, version: 4 })
    const used = moved(kept, { ...movement('USE_RESERVED', 1, shelf), orderId: 'O1' }, 'SN1', field)
    expect(used).toMatchObject({ at: { outside: 'USED' }, orderId: 'O1' })
  })

  test.each<[string, Piece | undefined, Movement, string]>([
    ['that nobody received', undefined, movement('SHIP', 1, store, shelf), 'SERIAL_UNKNOWN'],
    ['that is somewhere else', received, movement('USE', 1, van), 'SERIAL_ELSEWHERE'],
    ['that is there already', received, movement('RECEIVE', 1, store), 'SERIAL_ELSEWHERE'],
  ])('is refused %s', (_what, piece, to, code) => {
    expect(codeOf(() => moved(piece, to, 'SN1', field))).toBe(code)
  })
})

describe('a lot', () => {
  test('keeps as long as printed, else by the part’s shelf life, else for good', () => {
    const part = { id: 'M1.P1', shelfLifeDays: 30 }
    expect(newLot(part, 'L1', '2026-11-26', undefined).expiresOn).toBe('2026-12-26')
    expect(newLot(part, 'L1', '2026-11-26', '2027-01-01').expiresOn).toBe('2027-01-01')
    expect(newLot({ id: 'M1.P1' }, 'L1', '2026-11-26', undefined)).not.toHaveProperty('expiresOn')
  })

  test('may be fitted on its last day and no later, and never when recalled', () => {
    const lot = newLot({ id: 'M1.P1' }, 'L1', '2026-11-26', '2026-12-26')
    expect(codeOf(() => checkUsable(lot, '2026-12-26', []))).toBe('nothing refused')
    expect(codeOf(() => checkUsable(lot, '2026-12-27', []))).toBe('LOT_EXPIRED')
    const blocked = { ...lot, blocked: { on: '2026-12-01', reason: '电容不良' } }
    expect(codeOf(() => checkUsable(blocked, '2026-12-02', []))).toBe('LOT_BLOCKED')
  })
})

const known = {
  store: { place: { kind: 'WAREHOUSE', id: 'M1.W1' }, region: '420106', manufacturerId: 'M1', cells: 1, closed: false },
  other: { place: { kind: 'WAREHOUSE', id: 'M2.W1' }, region: '420106', manufacturerId: 'M2', cells: 1, closed: false },
  shut: { place: { kind: 'WAREHOUSE', id: 'M1.W2' }, region: '420106', manufacturerId: 'M1', cells: 1, closed: true },
  shelf: { place: { kind: 'POINT', id: 'P1.S1' }, region: '420106', providerId: 'P1', pointId: 'P1.S1' },
  next: { place: { kind: 'POINT', id: 'P2.S1' }, region: '420106', providerId: 'P2', pointId: 'P2.S1' },
  van: { place: { kind: 'VAN', id: 'P1.T1' }, region: '420106', providerId: 'P1', pointId: 'P1.S1' },
  otherVan: { place: { kind: 'VAN', id: 'P1.T2' }, region: '420106', providerId: 'P1', pointId: 'P1.S1' },
} satisfies Record<string, KnownPlace>
type Name = keyof typeof known

const viewers = {
  maker: { role: 'MANUFACTURER', subject: 's', manufacturerId: 'M1' },
  otherMaker: { role: 'MANUFACTURER', subject: 's', manufacturerId: 'M2' },
  auditor: { role: 'AUDITOR', subject: 's', manufacturerId: 'M1' },
  provider: { role: 'PROVIDER', subject: 's', providerId: 'P1' },
  point: { role: 'SERVICE_POINT', subject: 's', providerId: 'P1', pointId: 'P1.S1' },
  technician: { role: 'TECHNICIAN', subject: 's', providerId: 'P1', pointId: 'P1.S1', technicianId: 'P1.T1' },
  regulator: { role: 'REGULATOR', subject: 's', region: '420000' },
  hotline: { role: 'HOTLINE', subject: 's', manufacturerId: 'M1' },
  platform: { role: 'PLATFORM', subject: 's' },
} satisfies Record<string, Viewer>

describe('who and where', () => {
  test('stock of a maker’s parts is seen by the maker, its auditor and whoever keeps it', () => {
    const sees = (name: keyof typeof viewers) =>
      (Object.keys(known) as Name[]).filter((place) => seesStock(viewers[name], known[place], 'M1')).join(' ')
    expect(
      Object.fromEntries((Object.keys(viewers) as (keyof typeof viewers)[]).map((name) => [name, sees(name)])),
    ).toEqual({
      maker: 'store shut shelf next van otherVan',
      otherMaker: '',
      auditor: 'store shut shelf next van otherVan',
      provider: 'shelf van otherVan',
      point: 'shelf van otherVan',
      technician: 'shelf van',
      regulator: '',
      hotline: '',
      platform: 'store other shut shelf next van otherVan',
    })
  })

  test('a movement is ordered by who keeps the place; a technician does not release, ship or scrap', () => {
    const may = (name: keyof typeof viewers, kind: MovementKind) =>
      (Object.keys(known) as Name[]).filter((place) => mayMove(viewers[name], kind, known[place])).join(' ')
    expect(may('maker', 'SHIP')).toBe('store shut')
    expect(may('point', 'SHIP')).toBe('shelf van otherVan')
    expect(may('technician', 'HAND_OVER')).toBe('van')
    expect(may('technician', 'SCRAP')).toBe('')
    expect(may('provider', 'COUNT_MORE')).toBe('')
    expect(may('platform', 'RECEIVE')).toBe('')
  })

  test.each<[MovementKind, Name, Name, boolean, string]>([
    ['RECEIVE', 'store', 'store', true, 'nothing refused'],
    ['RECEIVE', 'shelf', 'shelf', true, 'STOCK_ROUTE'],
    ['SHIP', 'store', 'shelf', true, 'nothing refused'],
    ['SHIP', 'store', 'shelf', false, 'STOCK_NOT_FOR_PROVIDER'],
    ['SHIP', 'shelf', 'store', false, 'nothing refused'],
    ['SHIP', 'shelf', 'next', true, 'nothing refused'],
    ['SHIP', 'shelf', 'other', true, 'STOCK_ROUTE'],
    ['SHIP', 'shelf', 'shut', true, 'STOCK_ROUTE'],
    ['SHIP', 'shut', 'shelf', true, 'STOCK_ROUTE'],
    ['SHIP', 'store', 'store', true, 'STOCK_ROUTE'],
    ['SHIP', 'store', 'van', true, 'STOCK_ROUTE'],
    ['SHIP', 'van', 'shelf', true, 'STOCK_ROUTE'],
    ['HAND_OVER', 'shelf', 'van', true, 'nothing refused'],
    ['HAND_OVER', 'van', 'shelf', true, 'nothing refused'],
    ['HAND_OVER', 'next', 'van', true, 'STOCK_ROUTE'],
    ['HAND_OVER', 'van', 'otherVan', true, 'STOCK_ROUTE'],
    ['HAND_OVER', 'store', 'shelf', true, 'STOCK_ROUTE'],
    ['SCRAP', 'shelf', 'shelf', false, 'nothing refused'],
  ])('%s from %s to %s (served: %s): %s', (kind, from, to, serves, code) => {
    const route = { from: known[from], to: known[to], manufacturerId: 'M1', serves }
    expect(codeOf(() => checkRoute(kind, route, ['input', 'toId']))).toBe(code)
  })
})

test('a place is named by kind and id', () => {
  expect(new Set(places.map(placeName)).size).toBe(3)
})
