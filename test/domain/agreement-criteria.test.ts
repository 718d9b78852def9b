import fc from 'fast-check'
import type { AgreementRecord, Content, Version, VersionKind } from '../../functions/network/agreements/agreement'
import { criteriaAtStake } from '../../functions/network/agreements/recognised-by'
import type { RecognitionTerms } from '../../functions/network/agreements/terms/recognition'
import { attempt, newPair, type Try } from '../support/agreement-lives'

const scope = { categories: ['a'], level: 3, noticeDays: 0 }
const steps: Try[] = [
  { do: 'DRAFT', side: 'MANUFACTURER', in: 5, length: 100, scope },
  { do: 'PROPOSE', side: 'MANUFACTURER', which: 0 },
  { do: 'CONFIRM', side: 'MANUFACTURER', which: 0 },
  { do: 'CONFIRM', side: 'PROVIDER', which: 0 },
]
const stands = steps.reduce(attempt, newPair).lives[0]?.record
if (stands?.status !== 'ACTIVE') throw new Error('Not concluded')
const [first] = stands.agreed

const withClause4 = <C extends Content>(content: C, recognition: RecognitionTerms): C => ({
  ...content,
  terms: { ...content.terms, recognition },
})

const recognition: fc.Arbitrary<RecognitionTerms> = fc.record(
  {
    criteriaSetId: fc.constantFrom('M1.c~001', 'M1.c~002'),
    authorisedBy: fc.constantFrom('MANUFACTURER' as const, 'PROVIDER' as const),
    days: fc.integer({ min: 1, max: 2 }),
  },
  { requiredKeys: ['authorisedBy', 'days'] },
)
const kinds = fc.constantFrom<VersionKind[]>('CONCLUSION', 'AMENDMENT', 'RENEWAL')

const same = (a: RecognitionTerms, b: RecognitionTerms) =>
  a.criteriaSetId === b.criteriaSetId && a.authorisedBy === b.authorisedBy && a.days === b.days

test('N1 law: criteria named are at stake, but where an amendment leaves clause 4 as agreed last', () => {
  fc.assert(
    fc.property(kinds, fc.array(recognition, { minLength: 1, maxLength: 3 }), recognition, (kind, agreed, put) => {
      const versions = agreed.map((clause): Version => withClause4(first, clause))
      const record = { ...stands, agreed: versions } as unknown as AgreementRecord
      const asAgreedLast = same(agreed.at(-1) as RecognitionTerms, put)
      const expected = kind === 'AMENDMENT' && asAgreedLast ? undefined : put.criteriaSetId
      expect(criteriaAtStake(withClause4({ ...first, kind }, put), record)).toBe(expected)
    }),
    { numRuns: 300 },
  )
})

test('N1 criteria of a draft are at stake whatever its kind of version is called', () => {
  const put = { criteriaSetId: 'M1.c~001', authorisedBy: 'PROVIDER', days: 1 } as const
  expect(criteriaAtStake(withClause4(first, put), undefined)).toBe('M1.c~001')
})
