import type { CriteriaSet } from '../../admission/criteria/criteria-set'
import { checkUsable } from '../../admission/criteria/life'
import { canonicalJson } from '../../shared/canonical'
import { type Field, notFound } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { type AgreementRecord, type Content, lastOf } from './agreement'
import { isConcludedRecord } from './in-force'

export const CRITERIA_FIELD: Field = ['input', 'terms', 'recognition', 'criteriaSetId']

/** What service points are recognised by is drawn up to admit or to certify. */
const PURPOSES: readonly CriteriaSet['purpose'][] = ['ADMISSION', 'CERTIFICATION']

/**
 * The criteria to be held to by what is put forward, if clause 4 names some: of a new agreement and of a renewal always, of
 * an amendment only where it changes clause 4. The rest may still be amended when another edition has followed since.
 *
 * @param record what it is put forward for; none yet for a draft
 */
export const criteriaAtStake = (
  { kind, terms: { recognition } }: Content,
  record: AgreementRecord | undefined,
): string | undefined => {
  const agreed = record && isConcludedRecord(record) ? lastOf(record.agreed).terms.recognition : undefined
  const asAgreed = kind === 'AMENDMENT' && canonicalJson(recognition) === canonicalJson(agreed)
  return asAgreed ? undefined : recognition.criteriaSetId
}

/**
 * Clause 4: criteria that terms name are their own maker's, published and in force on the terms' first day (N1), so that
 * nobody agrees to be measured by what is not there to be read.
 *
 * @param field where the caller names them: their own, or the agreement whose terms a renewal goes on with
 */
export const checkCriteria = (
  criteria: CriteriaSet,
  { effectiveFrom }: Pick<Content, 'effectiveFrom'>,
  manufacturerId: string,
  field: Field = CRITERIA_FIELD,
): void => {
  const { purpose } = criteria
  if (criteria.manufacturerId !== manufacturerId) throw notFound('CriteriaSet', criteria.id, field)
  ensure(PURPOSES.includes(purpose), 'CRITERIA_OTHER_PURPOSE', field, { purpose, expected: PURPOSES.join(', ') })
  checkUsable(criteria, effectiveFrom, field)
}
