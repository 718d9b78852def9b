import fc from 'fast-check'
import { effectAt, type Lapse, lapseOf } from '../../functions/network/agreements/lapse/lapse'
import { noticeTo } from '../../functions/network/agreements/lapse/lapse-notice'
import type { HeldAuthorisation, Roster } from '../../functions/network/certification/roster'
import type { AgreementSummary, ServicePoint, Terms } from '../../functions/network/network'
import { newNotice } from '../../functions/shared/notice'
import { textOf } from '../../functions/shared/notices/text'

const LAST = '2026-12-31'
const term = { validFrom: '2026-01-01', validTo: LAST }
const next = { validFrom: '2027-01-01', validTo: '2027-12-31' }

const agreement = (id: string, change: Partial<AgreementSummary> = {}): AgreementSummary => ({
  ...{ id, status: 'ACTIVE', categoryIds: ['phones', 'tablets'], level: 3 },
  ...{ ...term, ...change },
})
const terms = (
  manufacturerId: string,
  agreements: readonly AgreementSummary[],
  change: Partial<Terms> = {},
): Terms => ({
  ...{ manufacturerId, providerId: 'p', version: 1, agreements },
  ...change,
})
const letter = (manufacturerId: string, change: Partial<HeldAuthorisation> = {}): HeldAuthorisation => ({
  ...{ id: manufacturerId, manufacturerId, categoryIds: ['phones', 'tablets', 'tv'], level: 3, state: 'ACTIVE' },
  ...{ validFrom: '2026-01-01', validTo: '2028-12-31', ...change },
})
const roster = (...authorisations: HeldAuthorisation[]): Roster => ({
  ...{ pointId: 'p.1', version: 1, technicians: [], authorisations },
})
const point = (change: Partial<ServicePoint> = {}) =>
  ({ id: 'p.1', covers: ['420106'], categoryIds: ['phones', 'tablets', 'tv'], level: 3, ...change }) as ServicePoint

const of = (...all: Terms[]): Lapse => lapseOf(LAST, all)
const words = (works: readonly { manufacturerId: string; categoryId: string; level: number }[]) =>
  works.map(({ manufacturerId, categoryId, level }) => `${manufacturerId} ${categoryId} ${level}`)
const effect = (lapse: Lapse, at = point(), holds = roster(letter('M'), letter('N'))) => {
  const { stops, goesOn } = effectAt(lapse, at, holds)
  return { stops: words(stops), goesOn: words(goesOn) }
}

describe('N12 what stops at a service point with an agreement, and what goes on', () => {
  const others = terms('N', [agreement('C', { categoryIds: ['tv'], ...next, validFrom: '2026-01-01', level: 2 })])

  test('all it covers stops; other agreements go on', () => {
    expect(effect(of(terms('M', [agreement('A')]), others))).toEqual({
      stops: ['M phones 3', 'M tablets 3'],
      goesOn: ['N tv 2'],
    })
  })

  test('what the next agreement of the maker takes up does not stop', () => {
    const successor = agreement('B', { categoryIds: ['phones'], ...next })
    expect(effect(of(terms('M', [agreement('A'), successor])))).toEqual({
      stops: ['M tablets 3'],
      goesOn: ['M phones 3'],
    })
  })

  test('taken up at a lower level, the work above it stops', () => {
    const successor = agreement('B', { categoryIds: ['phones', 'tablets'], level: 1, ...next })
    expect(effect(of(terms('M', [agreement('A'), successor])))).toEqual({
      stops: ['M phones 3', 'M tablets 3'],
      goesOn: ['M phones 1', 'M tablets 1'],
    })
  })

  test.each([
    ['is only proposed', agreement('B', { ...next, status: 'PROPOSED' })],
    ['begins a day too late', agreement('B', { ...next, validFrom: '2027-01-02' })],
    ['is suspended', agreement('B', { ...next, suspensions: [{ from: '2027-01-01' }] })],
    ['lies elsewhere', agreement('B', { ...next, regions: ['430000'] })],
  ])('a next one that %s takes nothing up', (_why, successor) => {
    expect(effect(of(terms('M', [agreement('A'), successor]))).stops).toEqual(['M phones 3', 'M tablets 3'])
  })

  test('a stop of new orders by the maker goes on beyond the next agreement', () => {
    const stops = [{ consequenceId: 'c', from: '2026-12-01', until: '2027-01-31' }]
    expect(effect(of(terms('M', [agreement('A'), agreement('B', next)], { stops }))).goesOn).toEqual([])
  })

  test.each([
    ['without a letter of the maker', point(), roster(letter('N'))],
    ['whose letter is suspended', point(), roster(letter('M', { state: 'SUSPENDED' }))],
    ['whose letter ended before', point(), roster(letter('M', { validTo: '2026-12-30' }))],
    ['for other categories', point({ categoryIds: ['tv'] }), roster(letter('M'))],
    ['without a roster', point(), undefined],
  ])('a point %s loses nothing', (_why, at, holds) => {
    expect(effectAt(of(terms('M', [agreement('A')])), at, holds).stops).toEqual([])
  })

  test('a point outside the agreement’s regions loses nothing; one that it reaches in part does', () => {
    const regional = of(terms('M', [agreement('A', { regions: ['420100'] })]))
    expect(effect(regional, point({ covers: ['430100'] })).stops).toEqual([])
    expect(effect(regional, point({ covers: ['420000'] })).stops).toEqual(['M phones 3', 'M tablets 3'])
  })

  test('the level is the lowest of agreement, letter and point', () => {
    const lapse = of(terms('M', [agreement('A')]))
    expect(effect(lapse, point({ level: 1 })).stops).toEqual(['M phones 1', 'M tablets 1'])
    expect(effect(lapse, point(), roster(letter('M', { level: 2 }))).stops).toEqual(['M phones 2', 'M tablets 2'])
  })

  test('a letter that ends the same day is told of as a letter, and its work does not go on', () => {
    const holds = roster(letter('M', { validTo: LAST }))
    const lapse = of(terms('M', [agreement('A'), agreement('B', next)]))
    expect(effect(lapse, point(), holds)).toEqual({ stops: [], goesOn: [] })
  })
})

test('N12 an agreement that was renewed, or never concluded, does not lapse', () => {
  const ends = (...agreements: AgreementSummary[]) => of(terms('M', agreements)).ends.length
  expect(ends(agreement('A', { validTo: '2027-12-31' }))).toBe(0)
  expect(ends(agreement('A', { status: 'PROPOSED' }))).toBe(0)
  expect(ends()).toBe(0)
  expect(ends(agreement('A', { status: 'ENDED' }), agreement('B', { categoryIds: ['tv'] }))).toBe(2)
})

test('N12 of several makers’ agreements that end on one day all work is told together', () => {
  const lapse = of(terms('M', [agreement('A')]), terms('N', [agreement('B', { categoryIds: ['phones'], level: 2 })]))
  expect(effect(lapse)).toEqual({ stops: ['M phones 3', 'M tablets 3', 'N phones 2'], goesOn: [] })
})

test('N12 nothing stops that goes on at the same level', () => {
  const category = fc.constantFrom('phones', 'tablets', 'tv')
  const anyAgreement = fc.record({
    categoryIds: fc.uniqueArray(category, { minLength: 1 }),
    level: fc.integer({ min: 1, max: 3 }),
  })
  fc.assert(
    fc.property(anyAgreement, fc.array(anyAgreement, { maxLength: 3 }), (ends, later) => {
      const after = later.map((one, i) => agreement(`B${i}`, { ...one, ...next }))
      const { stops, goesOn } = effect(of(terms('M', [agreement('A', ends), ...after])), point(), roster(letter('M')))
      for (const work of stops) expect(goesOn).not.toContain(work)
      for (const categoryId of ends.categoryIds)
        expect([...stops, ...goesOn].some((work) => work.startsWith(`M ${categoryId} `))).toBe(true)
    }),
  )
})

describe('N12 the words of the notice', () => {
  const told = { at: '2026-12-16T16:00:00.000Z', lead: 14 } as const
  const said = (lapse: Lapse, language: 'en' | 'zh', at = point(), holds = roster(letter('M'))) => {
    const draft = noticeTo(lapse, { point: at, roster: holds }, told, (id) => `Maker ${id}`)
    return draft && textOf(newNotice(draft), language)
  }

  test('name what stops and what goes on, in the reader’s language', () => {
    const other = agreement('B', { categoryIds: ['tv'], ...next })
    const lapse = of(terms('M', [agreement('A'), other]))
    expect(said(lapse, 'en')).toBe(
      'Your provider’s agreements run out on 2026-12-31, in 14 days. No new orders after that: Maker M: phones L3, ' +
        'tablets L3. What goes on: Maker M: tv L3. Orders accepted are finished.',
    )
    expect(said(of(terms('M', [agreement('A')])), 'zh')).toContain('继续的业务：无')
  })

  test('stay short, however much there is', () => {
    const categoryIds = Array.from({ length: 50 }, (_, i) => `category-${i}`)
    const lapse = of(terms('M', [agreement('A', { categoryIds })]))
    const text = said(lapse, 'en', point({ categoryIds }), roster(letter('M', { categoryIds })))
    expect(text).toContain('category-19 L3 … +30')
    expect(text).not.toContain('category-20')
  })

  test('a point that loses nothing is not told', () => {
    expect(said(of(terms('M', [agreement('A')])), 'en', point(), roster(letter('N')))).toBeUndefined()
  })
})
