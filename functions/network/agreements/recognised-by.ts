import type { CriteriaSet } from '../../admission/criteria/criteria-set'
import { checkUsable } from '../../admission/criteria/life'
import { type Field, notFound } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import type { Content } from './agreement'

export const CRITERIA_FIELD: Field = ['input', 'terms', 'recognition', 'criteriaSetId']

/** What service points are recognised by is drawn up to admit or to certify. */
const PURPOSES: readonly CriteriaSet['purpose'][] = ['ADMISSION', 'CERTIFICATION']

/**
 * Clause 4: terms that name criteria name some of their own maker that are published and in force on the terms' first day
 * (N1), so that nobody agrees to be measured by what is not there to be read.
 *
 * @param criteria the set that the terms name, if they name one
 */
export const heldToCriteria = <E extends { readonly content: Content }>(
  event: E,
  manufacturerId: string,
  criteria: CriteriaSet | undefined,
): E => {
  const { effectiveFrom, terms } = event.content
  const { criteriaSetId } = terms.recognition
  if (criteriaSetId === undefined) return event
  if (criteria?.manufacturerId !== manufacturerId) throw notFound('CriteriaSet', criteriaSetId, CRITERIA_FIELD)
  const { purpose } = criteria
  ensure(PURPOSES.includes(purpose), 'CRITERIA_OTHER_PURPOSE', CRITERIA_FIELD, {
    purpose,
    expected: PURPOSES.join(', '),
  })
  checkUsable(criteria, effectiveFrom, CRITERIA_FIELD)
  return event
}
