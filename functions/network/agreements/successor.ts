import type { Day } from '../../shared/days'
import type { Agreement, Terms } from '../network'
import { segmentsOf } from './in-force'
import { openAgreements } from './pair-terms'

/**
 * The agreement of a pair that took over some of another's categories, or will: concluded, with nobody's notice to end it, and
 * not over on the day. Of several the first to begin. Two of a pair never cover one category on one day, so where one
 * category is concerned there is one answer.
 */
export const successorIn = (
  terms: Terms | undefined,
  { id, categoryIds }: Pick<Agreement, 'id' | 'categoryIds'>,
  day: Day,
): string | undefined =>
  openAgreements(terms, day)
    .filter((other) => other.id !== id)
    .filter((other) =>
      segmentsOf(other).some(
        (segment) => segment.validTo >= day && segment.categoryIds.some((category) => categoryIds.includes(category)),
      ),
    )
    .reduce<{ readonly id: string; readonly validFrom: Day } | undefined>(
      (first, other) => (first && first.validFrom <= other.validFrom ? first : other),
      undefined,
    )?.id
