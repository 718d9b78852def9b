import fc from 'fast-check'
import { countedFor, isCharged } from '../../functions/complaints/charge'
import type { Complaint } from '../../functions/complaints/complaint'
import { complaintVersions, type Happening } from '../support/supervision'

const party = { manufacturerId: 'm', providerId: 'p', pointId: 's', region: '420106' }
const about = { orderId: 'o', categoryId: 'tv' }
const up = (to: 'PROVIDER' | 'MAKER' | 'AUTHORITY'): Happening => [
  '2026-10-06',
  { type: 'ESCALATED', to, why: 'REFERRED', dueOn: '2026-12-31' },
]
const decided = (outcome: 'UPHELD' | 'PARTLY_UPHELD' | 'NOT_UPHELD'): Happening => [
  '2026-10-08',
  { type: 'DECIDED', outcome, remedies: [], text: '', dueOn: '2026-12-31' },
]
const closed = (how: 'ACCEPTED' | 'NO_ANSWER' | 'WITHDRAWN' | 'UNRESOLVED', more = {}): Happening => [
  '2026-10-20',
  { type: 'CLOSED', how, ...more },
]
const complaint = (
  happenings: readonly Happening[] = [],
  change: Parameters<typeof complaintVersions>[4] = {},
  against: 'POINT' | 'PROVIDER' | 'MAKER' = 'POINT',
): Complaint => complaintVersions(party, against, '2026-10-05', happenings, { ...about, ...change }).at(-1) as Complaint

describe('N6 Q5 a complaint counts against the provider', () => {
  test.each<[string, Complaint, boolean]>([
    ['while it is open', complaint(), true],
    ['upheld', complaint([decided('UPHELD'), closed('ACCEPTED')]), true],
    ['upheld in part', complaint([decided('PARTLY_UPHELD'), closed('NO_ANSWER')]), true],
    ['refused, and the customer agrees', complaint([decided('NOT_UPHELD'), closed('ACCEPTED')]), false],
    ['refused by the point, and the customer is silent', complaint([decided('NOT_UPHELD'), closed('NO_ANSWER')]), true],
    [
      'refused by its provider, and the customer is silent',
      complaint([up('PROVIDER'), decided('NOT_UPHELD'), closed('NO_ANSWER')]),
      true,
    ],
    [
      'refused by the maker, and the customer is silent',
      complaint([up('PROVIDER'), up('MAKER'), decided('NOT_UPHELD'), closed('NO_ANSWER')]),
      false,
    ],
    [
      'refused by the authority, and the customer does not agree',
      complaint([up('PROVIDER'), up('MAKER'), up('AUTHORITY'), decided('NOT_UPHELD'), closed('UNRESOLVED')]),
      false,
    ],
    ['refused, and not closed yet', complaint([decided('NOT_UPHELD')]), true],
    ['withdrawn', complaint([closed('WITHDRAWN')]), false],
    ['about the maker', complaint([], {}, 'MAKER'), false],
    ['about the provider', complaint([], {}, 'PROVIDER'), true],
    ['whose order counts by its dispute', complaint([], { countedWith: 'DISPUTE' }), false],
    [
      'whose order was disputed until it closed',
      complaint([decided('UPHELD'), closed('ACCEPTED', { countedWith: 'DISPUTE' })]),
      false,
    ],
    [
      'opened anew after it was refused',
      complaint([
        ...[up('PROVIDER'), up('MAKER'), decided('NOT_UPHELD'), closed('ACCEPTED')],
        ['2026-10-21', { type: 'ESCALATED', to: 'AUTHORITY', why: 'REOPENED', dueOn: '2026-12-31' }],
      ]),
      true,
    ],
  ])('%s: %#', (_, found, expected) => {
    expect(isCharged(found)).toBe(expected)
  })

  test('one grievance about an order is one case, however often the customer complains', () => {
    const life = fc.constantFrom<readonly Happening[]>(
      [],
      [decided('UPHELD'), closed('ACCEPTED')],
      [decided('NOT_UPHELD'), closed('ACCEPTED')],
      [closed('WITHDRAWN')],
    )
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 6 }), fc.boolean(), (lives, disputed) => {
        const all: Complaint[] = []
        for (const happenings of lives) {
          const countedWith = countedFor({ id: 'o', disputed }, all)
          all.push(complaint(happenings, countedWith ? { countedWith } : {}))
        }
        const cases = all.filter(isCharged).length + (disputed ? 1 : 0)
        expect(cases).toBeLessThanOrEqual(1)
        // No real grievance is lost: one that stands, or was upheld, counts.
        if (lives.some(stands)) expect(cases).toBe(1)
      }),
    )
  })

  test('a complaint of another order is another case', () => {
    expect(countedFor({ id: 'other', disputed: false }, [complaint()])).toBeUndefined()
    expect(countedFor({ id: 'o', disputed: false }, [complaint()])).toBe('COMPLAINT')
    expect(countedFor({ id: 'o', disputed: true }, [])).toBe('DISPUTE')
  })
})

const stands = (happenings: readonly Happening[]): boolean =>
  happenings.length === 0 || happenings.some(([, event]) => event.type === 'DECIDED' && event.outcome === 'UPHELD')
