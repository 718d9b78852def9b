import fc from 'fast-check'
import type { DecidedEvaluation } from '../../functions/admission/evaluation'
import { courseOf, improvesUntil } from '../../functions/admission/improvement'
import { successorIn } from '../../functions/network/agreements/successor'
import type { AgreementSummary, Terms } from '../../functions/network/network'
import { addDays } from '../../functions/shared/days'

const [endsOn, improveBy] = ['2026-12-31', '2026-12-10']
const evaluation = (more: Partial<DecidedEvaluation> = {}) =>
  ({ id: 'x', state: 'DECIDED', endsOn, decision: { kind: 'IMPROVE', improveBy }, ...more }) as DecidedEvaluation
const agreement = (status: 'ACTIVE' | 'ENDED', validTo: string) => ({ name: 'own', status, validTo })
const successor = { name: 'successor', status: 'ACTIVE', validTo: '2027-12-31' } as const

describe('N6 an improvement whose agreement', () => {
  const course = (own: ReturnType<typeof agreement>, next: typeof successor | undefined, today: string) => {
    const found = courseOf<{ name: string; status: 'ACTIVE' | 'ENDED'; validTo: string }>(
      evaluation(),
      own,
      next,
      today,
    )
    return found.what === 'FOLLOW' ? found.agreement.name : found.what
  }
  const renewed = agreement('ACTIVE', '2027-12-31')
  const ended = agreement('ENDED', '2026-11-30')
  const ending = agreement('ENDED', '2026-12-20')
  test.each([
    ['stands as evaluated is left to its own night', agreement('ACTIVE', endsOn), undefined, '2026-12-11', 'WAIT'],
    ['was renewed waits to its deadline', renewed, undefined, improveBy, 'WAIT'],
    ['was renewed is followed after it', renewed, undefined, '2026-12-11', 'own'],
    ['ended is closed the day after', ended, undefined, '2026-12-01', 'CLOSE'],
    ['ended, not on its last day', ended, undefined, '2026-11-30', 'WAIT'],
    ['ended with a successor waits', ended, successor, '2026-12-01', 'WAIT'],
    ['ended with a successor is followed there', ended, successor, '2026-12-11', 'successor'],
    ['is to end is closed at the deadline', ending, undefined, '2026-12-11', 'CLOSE'],
    ['ran out unseen is followed to its successor', agreement('ACTIVE', endsOn), successor, '2027-01-01', 'successor'],
    ['ran out unseen, without one, is closed', agreement('ACTIVE', endsOn), undefined, '2027-01-01', 'CLOSE'],
  ] as const)('%s: %#', (_case, own, next, today, expected) => {
    expect(course(own, next, today)).toBe(expected)
  })

  test('comes to one end: never followed or closed before its day, and never left waiting once both days have passed', () => {
    const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(improveBy, days))
    const own = fc.record({ status: fc.constantFrom('ACTIVE' as const, 'ENDED' as const), validTo: day })
    const next = fc.option(fc.constant(successor), { nil: undefined })
    fc.assert(
      fc.property(own, next, day, (one, other, today) => {
        const { what } = courseOf<{ status: 'ACTIVE' | 'ENDED'; validTo: string }>(evaluation(), one, other, today)
        if (what === 'FOLLOW') expect(today > improveBy).toBe(true)
        if (what === 'CLOSE') expect([other, today > improveBy || today > one.validTo]).toEqual([undefined, true])
        if (today > improveBy && today > one.validTo) expect(what).toBe(other ? 'FOLLOW' : 'CLOSE')
      }),
      { numRuns: 500 },
    )
  })

  test('once followed or closed has nothing left to wait for', () => {
    const closed = { because: 'AGREEMENT_ENDED', endedOn: endsOn, at: '2026-12-11T00:00:00.000Z' } as const
    expect([evaluation(), evaluation({ next: 'y' }), evaluation({ closed })].map(improvesUntil)).toEqual([
      improveBy,
      undefined,
      undefined,
    ])
  })
})

test('N6 the successor is what the two concluded over one of its categories, not over yet, the first to begin', () => {
  const one = (id: string, more: Partial<AgreementSummary> = {}): AgreementSummary => ({
    ...{ id, status: 'ACTIVE', level: 2, validFrom: '2027-01-01', validTo: '2027-12-31' },
    categoryIds: ['washer'],
    ...more,
  })
  const among = (...agreements: AgreementSummary[]) =>
    successorIn({ agreements } as unknown as Terms, { id: 'own', categoryIds: ['washer', 'fridge'] }, '2026-12-11')
  expect([
    among(one('own'), one('other', { categoryIds: ['television'] })),
    among(one('past', { validFrom: '2025-01-01', validTo: '2026-12-10' })),
    among(one('ended', { status: 'ENDED' }), one('proposed', { status: 'PROPOSED' })),
    among(one('later', { validFrom: '2027-02-01' }), one('first', { categoryIds: ['fridge'] })),
    among(
      one('amended', {
        categoryIds: ['television'],
        changes: [{ from: '2027-03-01', categoryIds: ['washer'], level: 2 }],
      }),
    ),
    successorIn(undefined, { id: 'own', categoryIds: ['washer'] }, '2026-12-11'),
  ]).toEqual([undefined, undefined, undefined, 'first', 'amended', undefined])
})
