import fc from 'fast-check'
import {
  evolveRequest,
  isAwaited,
  isOpen,
  mayBe,
  type PartRequest,
  type RequestEvent,
  requestDeadlines,
} from '../../functions/parts/requests/request'
import { type Candidate, chooseSource, type Need } from '../../functions/parts/requests/sourcing'
import { addDays } from '../../functions/shared/days'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import { joined } from '../../functions/shared/stays'

const need: Need = { quantity: 2, region: '420106', today: '2026-11-26', leadDays: 5, makerDays: 20 }

const stock = (kind: Candidate['kind'], available: number, change: Partial<Candidate> = {}): Candidate => ({
  kind,
  place: { kind: kind === 'VAN' ? 'VAN' : kind === 'WAREHOUSE' ? 'WAREHOUSE' : 'POINT', id: `${kind}-1` },
  region: '420106',
  available,
  ...change,
})
const lot = (name: string, expiresOn?: string) => ({
  partId: 'M.P',
  lot: name,
  receivedOn: '2026-01-01',
  ...(expiresOn ? { expiresOn } : {}),
})

describe('a part for an order comes from', () => {
  test.each<[string, Candidate[], string, string]>([
    ['the van, where it is', [stock('WAREHOUSE', 9), stock('SHELF', 9), stock('VAN', 2)], 'VAN-1', '2026-11-26'],
    ['the shelf, where the van has too few', [stock('VAN', 1), stock('SHELF', 2)], 'SHELF-1', '2026-11-26'],
    ['a neighbour before a warehouse', [stock('WAREHOUSE', 9), stock('NEIGHBOUR', 2)], 'NEIGHBOUR-1', '2026-12-01'],
    [
      'the nearer of two warehouses',
      [
        stock('WAREHOUSE', 9, { region: '310115', place: { kind: 'WAREHOUSE', id: 'far' } }),
        stock('WAREHOUSE', 2, { region: '420500', place: { kind: 'WAREHOUSE', id: 'near' } }),
      ],
      'near',
      '2026-12-01',
    ],
    ['the maker, where nobody has all of it', [stock('VAN', 1), stock('SHELF', 1)], 'MAKER', '2026-12-21'],
    ['the maker, where there is none at all', [], 'MAKER', '2026-12-21'],
  ])('%s', (_what, candidates, from, promisedOn) => {
    const { source, promisedOn: promised } = chooseSource(need, candidates)
    expect([source.kind === 'MAKER' ? 'MAKER' : source.place.id, promised]).toEqual([from, promisedOn])
  })

  test('the lot that expires first, unless it expires before the part may be fitted', () => {
    const lots = [
      stock('SHELF', 5, { lot: lot('L3', '2027-06-01') }),
      stock('SHELF', 5, { lot: lot('L2', '2027-01-01') }),
      stock('SHELF', 5, { lot: lot('L1', '2026-11-30') }),
      stock('SHELF', 5, { lot: { ...lot('L0', '2026-12-31'), blocked: { on: '2026-11-01', reason: '召回' } } }),
    ]
    expect(chooseSource(need, lots).source).toMatchObject({ kind: 'SHELF', lot: 'L2' })
    const alone = lots.map((one) => {
      const { source } = chooseSource(need, [one])
      return [one.lot?.lot, source.kind]
    })
    expect(alone).toEqual([
      ['L3', 'SHELF'],
      ['L2', 'SHELF'],
      ['L1', 'MAKER'],
      ['L0', 'MAKER'],
    ])
  })

  test('law: the choice does not depend on the order of the candidates, is usable, and nothing usable is nearer', () => {
    const candidate = fc
      .record({
        kind: fc.constantFrom<Candidate['kind'][]>('VAN', 'SHELF', 'NEIGHBOUR', 'WAREHOUSE'),
        available: fc.integer({ min: 0, max: 4 }),
        region: fc.constantFrom('420106', '420107', '420500', '310115'),
        id: fc.constantFrom('a', 'b', 'c'),
      })
      .map(({ kind, available, region, id }) =>
        stock(kind, available, { region, place: { ...stock(kind, 1).place, id: `${kind}-${region}-${id}` } }),
      )
    const distinct = fc.uniqueArray(candidate, { selector: ({ place }) => place.id, maxLength: 8 })
    const rank = ['VAN', 'SHELF', 'NEIGHBOUR', 'WAREHOUSE']
    fc.assert(
      fc.property(distinct, fc.integer(), (all, seed) => {
        const { source } = chooseSource(need, all)
        const shuffled = all.toSorted(
          (a, b) => ((a.place.id.length * 31 + seed) % 7) - ((b.place.id.length * 31 + seed) % 5),
        )
        expect(chooseSource(need, shuffled).source).toEqual(source)
        const usable = all.filter(({ available }) => available >= need.quantity)
        if (source.kind === 'MAKER') return expect(usable).toEqual([])
        expect(usable.some(({ place }) => place.id === source.place.id)).toBe(true)
        for (const { kind } of usable) expect(rank.indexOf(kind)).toBeGreaterThanOrEqual(rank.indexOf(source.kind))
        return undefined
      }),
    )
  })
})

const asked = (source: 'MAKER' | 'SHELF' | 'WAREHOUSE') => ({
  type: 'ASKED' as const,
  orderId: 'O1',
  manufacturerId: 'M1',
  providerId: 'P1',
  pointId: 'P1.S1',
  partId: 'M1.P1',
  quantity: 1,
  leadDays: 5,
  promisedOn: '2026-12-01',
  source:
    source === 'MAKER'
      ? ({ kind: 'MAKER' } as const)
      : ({ kind: source, place: { kind: source === 'SHELF' ? 'POINT' : 'WAREHOUSE', id: 'x' } } as const),
})

/** One event a day. */
const play = (events: readonly RequestEvent[]) => {
  const log: Entry<RequestEvent>[] = []
  let request: PartRequest | undefined
  for (const event of events) {
    if (request && event.type !== 'ASKED' && !mayBe(request, event.type)) continue
    const entry = enter(
      'O1.R1',
      request,
      event,
      { role: 'PLATFORM', subject: 's' },
      `${addDays('2026-11-26', log.length)}T00:00:00.000Z`,
    )
    log.push(entry)
    request = evolveRequest(request, entry)
  }
  return { log, request }
}

describe('a request', () => {
  test('goes from where it is kept to the point, and is fitted', () => {
    const states = [asked('WAREHOUSE'), { type: 'SHIPPED' }, { type: 'ARRIVED' }, { type: 'FITTED' }].map(
      (_event, i, all) => play(all.slice(0, i + 1) as RequestEvent[]).request?.state,
    )
    expect(states).toEqual(['ORDERED', 'SHIPPED', 'RESERVED', 'FITTED'])
    expect(play([asked('SHELF')]).request).toMatchObject({ state: 'RESERVED', at: { kind: 'POINT' } })
    expect(play([asked('MAKER')]).request).toMatchObject({ state: 'BACKORDERED' })
  })

  test('O8 is waited for from the day it is not at the point until the day it comes, and again if it is taken away', () => {
    const taken = {
      source: { kind: 'MAKER' },
      promisedOn: '2026-12-30',
      type: 'WITHDRAWN',
      reason: 'RECALLED',
    } as const
    const found = { type: 'SOURCED', promisedOn: '2026-12-30', source: asked('SHELF').source } as const
    const steps: RequestEvent[] = [asked('WAREHOUSE'), { type: 'SHIPPED' }, { type: 'ARRIVED' }, taken, found]
    const awaited = steps.map((_event, i) => play(steps.slice(0, i + 1)).request?.awaited)
    const came = { from: '2026-11-26', to: '2026-11-28' }
    expect(awaited).toEqual([
      [{ from: '2026-11-26' }],
      [{ from: '2026-11-26' }],
      [came],
      [came, { from: '2026-11-29' }],
      [came, { from: '2026-11-29', to: '2026-11-30' }],
    ])
    expect(play([asked('SHELF'), { type: 'FITTED' }]).request).not.toHaveProperty('awaited')
  })

  test('that is not there on the day after it was promised is told to the point, the maker and the neighbour who keeps it', () => {
    const told = (...events: RequestEvent[]) => {
      const { request } = play(events)
      return request ? requestDeadlines(request).map(({ on, inboxes }) => [on, inboxes.map(({ id }) => id).join()]) : []
    }
    const neighbour = {
      ...asked('MAKER'),
      source: { kind: 'NEIGHBOUR', place: { kind: 'POINT', id: 'P1.S2' } },
    } as const
    const shipped = { type: 'SHIPPED' } as const
    expect(told(asked('MAKER'))).toEqual([['2026-12-02', 'P1.S1,M1']])
    expect(told(asked('WAREHOUSE'))).toEqual([['2026-12-02', 'P1.S1,M1']])
    expect(told(neighbour)).toEqual([['2026-12-02', 'P1.S1,M1,P1.S2']])
    expect(told(neighbour, shipped)).toEqual([['2026-12-02', 'P1.S1,M1']])
    expect([told(asked('SHELF')), told(asked('WAREHOUSE'), shipped, { type: 'ARRIVED' })]).toEqual([[], []])
  })

  test('that got lost is the maker’s to supply', () => {
    const lost = { type: 'MISSED', reason: '遗失', promisedOn: '2026-12-30' } as const
    expect(play([asked('WAREHOUSE'), { type: 'SHIPPED' }, lost]).request).toMatchObject({
      state: 'BACKORDERED',
      source: 'MAKER',
      promisedOn: '2026-12-30',
    })
  })

  test('law: whatever is tried, it equals the replay of its log, ends once, and nothing is kept once it is over', () => {
    const event = fc.constantFrom<RequestEvent[]>(
      { type: 'SHIPPED' },
      { type: 'ARRIVED' },
      { type: 'MISSED', reason: 'r', promisedOn: '2026-12-30' },
      { type: 'FITTED' },
      { type: 'CANCELLED', reason: 'r' },
      { type: 'SOURCED', promisedOn: '2026-12-02', source: { kind: 'SHELF', place: { kind: 'POINT', id: 'x' } } },
    )
    const first = fc.constantFrom(asked('MAKER'), asked('SHELF'), asked('WAREHOUSE'))
    fc.assert(
      fc.property(first, fc.array(event, { maxLength: 12 }), (begin, events) => {
        const { log, request } = play([begin, ...events])
        expect(replay(evolveRequest, log)).toEqual(request)
        expect(request && checkEntries(log, request)).toBeUndefined()
        const ends = log.filter(({ event: { type } }) => type === 'FITTED' || type === 'CANCELLED')
        expect(ends.length).toBe(request && isOpen(request) ? 0 : 1)
        if (request && !isOpen(request)) expect(request).not.toHaveProperty('at')
        // Its waits are told one after the other, and the last one is open exactly while it is waited for.
        const waits = request?.awaited ?? []
        expect(joined(waits)).toEqual(waits)
        expect(waits.filter(({ to }) => to === undefined).length).toBe(request && isAwaited(request) ? 1 : 0)
      }),
    )
  })
})
