import fc from 'fast-check'
import { type Candidate, rank } from '../../functions/orders/dispatch'
import { reported } from './order-fixtures'
import { type Changes, prospect } from './prospect-fixtures'

const today = '2026-11-01'
const location = { latitude: 30.55, longitude: 114.31 }
const order = { ...reported().order, location }

const judged = (changes: Changes): Candidate | undefined => rank(order, [prospect(changes)], today)[0]

describe('constraints', () => {
  test.each<[string, Changes, string]>([
    ['N12 a level-1 technician cannot take a level-2 order', { certificate: { level: 1 } }, 'NO_CERTIFIED_TECHNICIAN'],
    [
      'N12 a certificate of another category does not count',
      { certificate: { categoryId: 'tv' } },
      'NO_CERTIFIED_TECHNICIAN',
    ],
    [
      'N12 a certificate that ended yesterday does not count',
      { certificate: { validTo: '2026-10-31' } },
      'NO_CERTIFIED_TECHNICIAN',
    ],
    [
      'N12 a certificate of tomorrow does not count',
      { certificate: { validFrom: '2026-11-02' } },
      'NO_CERTIFIED_TECHNICIAN',
    ],
    ['N12 another maker’s certificate does not count', { certificate: { granter: 'm2' } }, 'NO_CERTIFIED_TECHNICIAN'],
    ['N12 a suspended certificate does not count', { certificate: { state: 'SUSPENDED' } }, 'NO_CERTIFIED_TECHNICIAN'],
    ['N12 a revoked certificate does not count', { certificate: { state: 'REVOKED' } }, 'NO_CERTIFIED_TECHNICIAN'],
    [
      'N10 another maker’s letter authorises nothing',
      { authorisation: { manufacturerId: 'm2' } },
      'POINT_NOT_AUTHORISED',
    ],
    [
      'N10 a letter for another category authorises nothing',
      { authorisation: { categoryIds: ['tv'] } },
      'POINT_NOT_AUTHORISED',
    ],
    ['N10 a letter below the level authorises nothing', { authorisation: { level: 1 } }, 'POINT_NOT_AUTHORISED'],
    ['N10 a letter that ended yesterday', { authorisation: { validTo: '2026-10-31' } }, 'POINT_NOT_AUTHORISED'],
    ['N10 a letter of tomorrow', { authorisation: { validFrom: '2026-11-02' } }, 'POINT_NOT_AUTHORISED'],
    ['N10 a suspended letter', { authorisation: { state: 'SUSPENDED' } }, 'POINT_NOT_AUTHORISED'],
    ['N11 a point below the level is excluded', { point: { level: 1 } }, 'LEVEL_TOO_LOW'],
    ['N17 a point without the category is excluded', { point: { categoryIds: ['tv'] } }, 'CATEGORY_NOT_AUTHORISED'],
    ['an agreement out of force excludes', { agreement: { validTo: '2026-10-31' } }, 'NO_AGREEMENT_IN_FORCE'],
    [
      'an agreement ended by notice excludes after its last day',
      { agreement: { status: 'ENDED', validTo: '2026-10-31' } },
      'NO_AGREEMENT_IN_FORCE',
    ],
    ['an agreement that is only proposed excludes', { agreement: { status: 'PROPOSED' } }, 'NO_AGREEMENT_IN_FORCE'],
    ['a suspended agreement excludes', { agreement: { suspensions: [{ from: today }] } }, 'AGREEMENT_SUSPENDED'],
    ['N8 an agreement for other regions excludes', { agreement: { regions: ['430000'] } }, 'NO_AGREEMENT_IN_FORCE'],
    [
      'N8 an amendment excludes from its day on',
      { agreement: { changes: [{ from: today, categoryIds: ['washing-machine'], level: 1 }] } },
      'NO_AGREEMENT_IN_FORCE',
    ],
    ['an agreement below the level excludes', { agreement: { level: 1 } }, 'NO_AGREEMENT_IN_FORCE'],
    ['a region outside excludes', { point: { covers: ['420200'] } }, 'REGION_NOT_COVERED'],
    ['a full point is excluded', { load: 10 }, 'NO_OPEN_CAPACITY'],
  ])('%s', (_name, changes, excludedBy) => {
    expect(judged(changes)).toMatchObject({ pointId: 's1', excludedBy })
  })

  test('certificate, letter and agreement count on their first and last day', () => {
    const day = { validFrom: today, validTo: today }
    expect(judged({ certificate: day, authorisation: day, agreement: day })).toHaveProperty('figures')
  })

  test('N12 a certificate of the platform counts for every maker', () => {
    expect(judged({ certificate: { granter: 'PLATFORM' } })).toHaveProperty('figures')
  })

  test('N8 before an amendment’s day, under notice and after a suspension the agreement stands', () => {
    for (const agreement of [
      { changes: [{ from: '2026-11-02', categoryIds: ['tv'], level: 1 }] },
      { status: 'ENDED' as const, validTo: today },
      { suspensions: [{ from: '2026-01-01', until: '2026-10-31' }, { from: '2026-11-02' }] },
      { regions: ['420100'] },
    ])
      expect(judged({ agreement })).toHaveProperty('figures')
  })

  test('a point that declined is not asked again', () => {
    const tried = [{ pointId: 's1', outcome: 'DECLINED' as const, at: today, reason: '' }]
    expect(rank({ ...order, tried }, [prospect()], today)[0]).toMatchObject({ excludedBy: 'ALREADY_TRIED' })
  })
})

describe('ranking', () => {
  test('nearer, emptier, better rated points come first, each with its figures', () => {
    const far = prospect({ point: { id: 'far', location: { latitude: 30.8, longitude: 114.31 } } })
    const busy = prospect({ point: { id: 'busy' }, load: 9 })
    const rated = prospect({ point: { id: 'rated' }, score: 1 })
    const plain = prospect({ point: { id: 'plain' } })
    const ranking = rank(order, [far, busy, plain, rated], today)
    expect(ranking.map(({ pointId }) => pointId)).toEqual(['rated', 'plain', 'busy', 'far'])
    expect(ranking[3]).toMatchObject({ figures: { distanceKm: 27.799, load: 0, capacity: 10, cost: 1.027 } })
  })

  test('every candidate is explained once, whatever the order they come in, and the excluded come last', () => {
    const any = fc.record({
      id: fc.uuid(),
      load: fc.integer({ min: 0, max: 12 }),
      level: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 12 }), fc.nat(), (points, rotate) => {
        const prospects = points.map(({ id, load, level }) => prospect({ point: { id, level }, load }))
        const turned = prospects
          .map((_, i) => prospects[(i + rotate) % prospects.length])
          .filter((p) => p !== undefined)
        const ranking = rank(order, turned, today)
        expect(ranking).toEqual(rank(order, prospects, today))
        expect(ranking.map(({ pointId }) => pointId).sort()).toEqual(points.map(({ id }) => id).sort())
        const kinds = ranking.map((candidate) => 'figures' in candidate)
        expect(kinds).toEqual([...kinds].sort((a, b) => Number(b) - Number(a)))
      }),
    )
  })
})
