import fc from 'fast-check'
import { ulid } from 'ulid'
import { type Booking, bookingWrites } from '../../functions/parts/stock/book.use-case'
import { type Balance, nothing, replayed, sumOf } from '../../functions/parts/stock/cell'
import { cellsOf, holdersPage, linesOf, placePage } from '../../functions/parts/stock/cells.store'
import { consumedAt } from '../../functions/parts/stock/consumption.store'
import { consumptionIn } from '../../functions/parts/stock/consumption.use-case'
import { moveStock, turnOf } from '../../functions/parts/stock/move-stock.use-case'
import { accountsOf, type Movement, type MovementKind } from '../../functions/parts/stock/movement'
import { createMovementsStore, piecesOf } from '../../functions/parts/stock/movements.store'
import type { KnownPlace } from '../../functions/parts/stock/stock-access'
import { commit } from '../../functions/platform/commit'
import { type Request, recordOnce } from '../../functions/platform/once'
import { everyNode } from '../../functions/platform/page'
import { addDays } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { measured } from '../support/meter'

const at = '2026-11-26T02:00:00.000Z'
const store = createMovementsStore

/** A part with places of its own, so that tests share nothing. */
const newLedger = (cells = 1) => {
  const [maker, provider] = [ulid(), ulid()]
  const part = { id: `${maker}.${ulid()}`, manufacturerId: maker, partNumber: `DC31-${ulid()}` }
  const places = {
    store: {
      place: { kind: 'WAREHOUSE', id: `${maker}.W` },
      region: '420106',
      manufacturerId: maker,
      cells,
      closed: false,
    },
    shelf: { place: { kind: 'POINT', id: `${provider}.S` }, region: '420107', providerId: provider, pointId: 'S' },
    van: { place: { kind: 'VAN', id: `${provider}.T` }, region: '420107', providerId: provider, pointId: 'S' },
  } satisfies Record<string, KnownPlace>
  type Name = keyof typeof places
  const booking = (
    kind: MovementKind,
    quantity: number,
    from: Name,
    to: Name = from,
    more: Partial<Movement> = {},
  ): Omit<Booking, 'turn'> => ({
    part,
    places: [places[from], places[to]],
    movement: {
      id: ulid(),
      kind,
      partId: part.id,
      manufacturerId: maker,
      quantity,
      at,
      by: 'desk',
      role: 'MANUFACTURER',
      ...accountsOf(kind, places[from].place, places[to].place),
      ...more,
    },
  })
  const request = (key = ulid()): Request => ({ subject: maker, key, payloadHash: key, at: new Date(at) })
  const again = async (id: string) => (await store().load(id)) as Movement
  const move = (kind: MovementKind, quantity: number, from: Name, to?: Name, more?: Partial<Movement>) =>
    moveStock(booking(kind, quantity, from, to, more), request(), again)
  const balance = async (name: Name): Promise<Balance> =>
    sumOf((await linesOf(places[name].place, part.id)).map((line) => line.balance))
  const movementsAt = async (name: Name): Promise<Movement[]> => {
    const all: Movement[] = []
    for await (const one of everyNode((page) => store().cardPage(places[name].place, part.id, page))) all.push(one)
    return all
  }
  return { part, places, booking, request, again, move, balance, movementsAt }
}

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => (error instanceof DomainError ? error.code : Promise.reject(error)),
  )

describe('the stock ledger', () => {
  test('K8 what is received is issued on, step by step, and lies where it was brought', async () => {
    const { move, balance, part, places } = newLedger()
    await move('RECEIVE', 10, 'store')
    await move('SHIP', 4, 'store', 'shelf')
    expect(await balance('shelf')).toEqual({ ...nothing, IN_TRANSIT: 4 })
    await move('ARRIVE', 3, 'shelf')
    await move('ARRIVE_DAMAGED', 1, 'shelf')
    await move('HAND_OVER', 2, 'shelf', 'van')
    await move('USE', 1, 'van', 'van', { orderId: 'O1' })
    expect(await balance('store')).toEqual({ ...nothing, AVAILABLE: 6 })
    expect(await balance('shelf')).toEqual({ ...nothing, AVAILABLE: 1, QUARANTINED: 1 })
    expect(await balance('van')).toEqual({ ...nothing, AVAILABLE: 1 })
    const { rows } = await placePage(part.manufacturerId, places.shelf.place, { first: 10 })
    expect(rows.map(({ node }) => [node.partId, node.balance.AVAILABLE])).toEqual([[part.id, 1]])
    const inProvince = await holdersPage(part.id, '420000', '42', { first: 10 })
    expect(inProvince.rows.map(({ node }) => node.place.kind)).toEqual(['WAREHOUSE', 'POINT', 'VAN'])
    const inCounty = await holdersPage(part.id, '420106', '420106', { first: 10 })
    expect(inCounty.rows.map(({ node }) => node.place.kind)).toEqual(['WAREHOUSE'])
  })

  test('nothing is taken that is not there, and a refused movement leaves no trace', async () => {
    const { move, balance, movementsAt } = newLedger()
    await move('RECEIVE', 3, 'store')
    expect(await outcome(move('SHIP', 4, 'store', 'shelf'))).toBe('NOT_ENOUGH_STOCK')
    expect(await outcome(move('ARRIVE', 1, 'shelf'))).toBe('NOT_ENOUGH_STOCK')
    expect(await balance('store')).toEqual({ ...nothing, AVAILABLE: 3 })
    expect(await movementsAt('store')).toHaveLength(1)
    expect(await movementsAt('shelf')).toHaveLength(0)
  })

  test('a request sent many times at once moves once', async () => {
    const { booking, request, again, balance, movementsAt } = newLedger()
    const same = request()
    const sent = Array.from({ length: 6 }, () => moveStock(booking('RECEIVE', 5, 'store'), same, again))
    const ids = (await Promise.all(sent)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(1)
    expect(await balance('store')).toEqual({ ...nothing, AVAILABLE: 5 })
    expect(await movementsAt('store')).toHaveLength(1)
  })

  test.each([1, 4])(
    'of many takers at once exactly as many are served as there are pieces (%d cells)',
    async (cells) => {
      const { move, balance } = newLedger(cells)
      await move('RECEIVE', 7, 'store')
      const takers = Array.from({ length: 12 }, () => outcome(move('SHIP', 1, 'store', 'shelf')))
      const outcomes = await Promise.all(takers)
      expect(outcomes.filter((one) => one === 'done')).toHaveLength(7)
      expect(new Set(outcomes)).toEqual(new Set(['done', 'NOT_ENOUGH_STOCK']))
      expect(await balance('store')).toEqual(nothing)
      expect(await balance('shelf')).toEqual({ ...nothing, IN_TRANSIT: 7 })
    },
    60_000,
  )

  test('a busy warehouse spreads a part over its cells, and gives from several what no one has', async () => {
    const { move, part, places } = newLedger(4)
    await move('RECEIVE', 10, 'store')
    const cells = await cellsOf(places.store.place, part.id, undefined)
    expect(cells.map(({ balance }) => balance.AVAILABLE).sort()).toEqual([2, 2, 3, 3])
    await move('SHIP', 9, 'store', 'shelf')
    const left = (await cellsOf(places.store.place, part.id, undefined)).map(({ balance }) => balance.AVAILABLE)
    expect(left.reduce((sum, one) => sum + one, 0)).toBe(1)
    const { rows } = await placePage(part.manufacturerId, places.store.place, { first: 1 })
    expect(rows.map(({ node }) => node.balance.AVAILABLE)).toEqual([1])
  })

  test('K8 a piece with a serial number is in one place, and its way is on record from the supplier to the order', async () => {
    const { move, part } = newLedger()
    const serials = ['SN1', 'SN2']
    await move('RECEIVE', 2, 'store', 'store', { serials })
    expect(await outcome(move('RECEIVE', 1, 'store', 'store', { serials: ['SN1'] }))).toBe('SERIAL_ELSEWHERE')
    await move('SHIP', 1, 'store', 'shelf', { serials: ['SN1'] })
    expect(await outcome(move('SHIP', 1, 'store', 'shelf', { serials: ['SN1'] }))).toBe('SERIAL_ELSEWHERE')
    await move('ARRIVE', 1, 'shelf', 'shelf', { serials: ['SN1'] })
    await move('USE', 1, 'shelf', 'shelf', { serials: ['SN1'], orderId: 'O1' })
    const [used, kept] = await piecesOf(part.id, serials)
    expect([used?.at, used?.orderId, kept?.version]).toEqual([{ outside: 'USED' }, 'O1', 1])
    const { rows } = await store().genealogyPage(part.id, 'SN1', { first: 10 })
    expect(rows.map(({ node }) => node.kind)).toEqual(['USE', 'ARRIVE', 'SHIP', 'RECEIVE'])
    const onOrder = await store().orderPage('O1', { first: 10 })
    expect(onOrder.rows.map(({ node }) => node.partId)).toContain(part.id)
  })

  test('of two who take one piece at once, one gets it', async () => {
    const { move } = newLedger()
    await move('RECEIVE', 2, 'store', 'store', { serials: ['SN1', 'SN2'] })
    const taking = () => outcome(move('SHIP', 1, 'store', 'shelf', { serials: ['SN1'] }))
    expect((await Promise.all([taking(), taking(), taking()])).sort()).toEqual([
      'SERIAL_ELSEWHERE',
      'SERIAL_ELSEWHERE',
      'done',
    ])
  })

  test('lots are kept apart; one that expired is not sent on but goes back', async () => {
    const { booking, request, again, move, places, part } = newLedger()
    const receive = (lot: string, expiresOn: string | undefined) =>
      moveStock({ ...booking('RECEIVE', 2, 'store', 'store', { lot }), expiresOn }, request(), again)
    await receive('L1', '2026-11-25')
    await receive('L2', '2027-11-25')
    expect(await outcome(receive('L1', '2026-12-01'))).toBe('LOT_DIFFERS')
    expect(await outcome(move('SHIP', 1, 'store', 'shelf', { lot: 'L1' }))).toBe('LOT_EXPIRED')
    expect(await outcome(move('SHIP', 1, 'store', 'shelf', { lot: 'L9' }))).toBe('LOT_UNKNOWN')
    await move('SHIP', 1, 'store', 'shelf', { lot: 'L2' })
    const lines = await linesOf(places.store.place, part.id)
    expect(lines.map(({ lot, balance }) => [lot, balance.AVAILABLE])).toEqual([
      ['L1', 2],
      ['L2', 1],
    ])
  })
})

/** A movement between two of the places, sent once or more; `crash` is prepared and never written. */
const step = fc.record({
  kind: fc.constantFrom<MovementKind>(
    'RECEIVE',
    'SHIP',
    'ARRIVE',
    'ARRIVE_DAMAGED',
    'MISS',
    'HAND_OVER',
    'RESERVE',
    'FREE',
    'USE',
    'USE_RESERVED',
    'QUARANTINE',
    'RELEASE',
    'SEND_BACK',
    'SCRAP',
    'COUNT_MORE',
    'COUNT_LESS',
  ),
  quantity: fc.integer({ min: 1, max: 4 }),
  from: fc.constantFrom('store' as const, 'shelf' as const),
  times: fc.constantFrom(1, 1, 2),
  crash: fc.constantFrom(false, false, false, true),
})

test('law: over any movements, at once, repeated and broken off, balances equal the replay of what is on record and nothing is below zero', async () => {
  let moves = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1, 3),
      fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 10 }),
      async (cells, rounds) => {
        const ledger = newLedger(cells)
        const { booking, request, again } = ledger
        await ledger.move('RECEIVE', 20, 'store')
        for (const round of rounds)
          await Promise.all(
            round.flatMap(({ kind, quantity, from, times, crash }) => {
              const to = ['SHIP', 'HAND_OVER', 'SEND_BACK'].includes(kind)
                ? from === 'store'
                  ? 'shelf'
                  : 'store'
                : from
              const one = booking(
                kind,
                quantity,
                from,
                to,
                kind.includes('RESERVE') || kind === 'FREE' ? { orderId: 'O1' } : {},
              )
              const same = request()
              if (crash) return [outcome(bookingWrites({ ...one, turn: turnOf(same) }, true))]
              return Array.from({ length: times }, () => outcome(moveStock(one, same, again)))
            }),
          )
        for (const name of ['store', 'shelf'] as const) {
          const all = await ledger.movementsAt(name)
          moves += all.length
          const held = await ledger.balance(name)
          expect(held).toEqual(replayed(ledger.places[name].place, all))
          expect(Math.min(...Object.values(held))).toBeGreaterThanOrEqual(0)
        }
      },
    ),
    { numRuns: 12 },
  )
  expect(moves).toBeGreaterThan(60)
}, 180_000)

test('cost: a movement at places of one cell is one transaction and reads nothing, at 1 and at 300 movements', async () => {
  const { booking, request, again, move, places, part } = newLedger()
  await move('RECEIVE', 1000, 'store')
  const cost = async () =>
    (await measured(() => moveStock(booking('SHIP', 1, 'store', 'shelf'), request(), again))).cost
  await cost()
  const first = await cost()
  expect(first).toEqual({ calls: 1, read: 0, write: first.write, operations: 'TransactWriteItems' })
  for (let round = 0; round < 30; round += 1)
    await Promise.all(Array.from({ length: 3 }, () => move('SHIP', 1, 'store', 'shelf')))
  expect(await cost()).toEqual(first)
  const balance = (await measured(() => linesOf(places.shelf.place, part.id))).cost
  expect(balance).toEqual({ calls: 1, read: 1, write: 0, operations: 'Query' })
}, 60_000)

test('K3 what is used is counted by day, of the part and of the place, in the transaction of the use', async () => {
  const { move, part, places } = newLedger()
  expect(await consumptionIn(part.id, '2026-11-01', '2026-12-31')).toBeUndefined()
  await move('RECEIVE', 200, 'store')
  for (const [name, day, quantity] of [
    ['store', '2026-11-26', 1],
    ['store', '2026-11-26', 2],
    ['store', '2026-12-01', 4],
    ['store', '2027-01-01', 8],
  ] as const)
    await move('USE', quantity, name, name, { at: `${day}T02:00:00.000Z`, orderId: 'O1' })
  for (let i = 0; i < 120; i += 40)
    await Promise.all(
      Array.from({ length: 40 }, (_, j) =>
        move('USE', 1, 'store', 'store', { at: `${addDays('2027-02-01', i + j)}T02:00:00.000Z`, orderId: 'O1' }),
      ),
    )
  expect(await consumptionIn(part.id, '2026-11-26', '2026-12-01')).toBe(7)
  expect(await consumptionIn(part.id, '2026-11-27', '2026-12-31')).toBe(4)
  expect(await consumptionIn(part.id, '2026-01-01', '2027-12-31')).toBe(135)
  expect(await consumedAt(places.store.place, part.id, '2026-12-01', '2027-01-01')).toBe(12)
  expect(await consumedAt(places.shelf.place, part.id, '2026-12-01', '2027-01-01')).toBe(0)
}, 60_000)

test('a transaction that met another request of the same key is the same movement', async () => {
  const { booking, request, again, balance } = newLedger()
  const same = request()
  const one = booking('RECEIVE', 2, 'store')
  await commit([
    recordOnce('Parts', same, one.movement.id),
    ...(await bookingWrites({ ...one, turn: turnOf(same) }, false)),
  ])
  const repeated = await moveStock(booking('RECEIVE', 2, 'store'), same, again)
  expect(repeated.id).toBe(one.movement.id)
  expect(await balance('store')).toEqual({ ...nothing, AVAILABLE: 2 })
})
