import type { CriteriaPurpose, CriteriaSet } from '../../admission/criteria/criteria-set'
import { checkUsable } from '../../admission/criteria/life'
import { canonicalJson } from '../../shared/canonical'
import { type Field, notFound } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { type AgreementRecord, type Content, lastOf, type Version } from './agreement'
import { isConcludedRecord } from './in-force'

/** Clauses 4 and 13 may name criteria: a point is recognised by what admits or certifies, a provider renewed by what re-evaluates. */
const PURPOSES = {
  recognition: ['ADMISSION', 'CERTIFICATION'],
  review: ['REEVALUATION'],
} as const satisfies Record<string, readonly CriteriaPurpose[]>

export type CriteriaClause = keyof typeof PURPOSES
export const criteriaClauses: readonly CriteriaClause[] = ['recognition', 'review']

export const criteriaField = (clause: CriteriaClause): Field => ['input', 'terms', clause, 'criteriaSetId']

const proposedIn = (record: AgreementRecord): Version | undefined =>
  'proposal' in record ? record.proposal?.version : undefined

/** What a step puts forward, confirms or concludes; nothing where it does something else. */
export const contentAtStake = (next: AgreementRecord, before: AgreementRecord): Content | undefined => {
  const [open, was] = [proposedIn(next), proposedIn(before)]
  const agreed = isConcludedRecord(next) && was ? next.agreed.find(({ number }) => number === was.number) : undefined
  if (agreed) return agreed
  const same = open?.number === was?.number && countOf(open) === countOf(was)
  return same ? undefined : open
}

const countOf = (version: Version | undefined): number => Object.keys(version?.confirmations ?? {}).length

/** What an amendment has to leave as it was: of clause 13 only what it names, since its dates concern no criteria. */
const said = ({ recognition, review }: Content['terms'], clause: CriteriaClause): string =>
  clause === 'recognition' ? canonicalJson(recognition) : (review.criteriaSetId ?? '')

/**
 * The criteria to be held to by what is put forward, if the clause names some: of a new agreement and of a renewal always, of
 * an amendment only where it changes the clause. The rest may still be amended when another edition has followed since.
 *
 * @param record what it is put forward for; none yet for a draft
 */
export const criteriaAtStake = (
  { kind, terms }: Content,
  record: AgreementRecord | undefined,
  clause: CriteriaClause = 'recognition',
): string | undefined => {
  const agreed = record && isConcludedRecord(record) ? lastOf(record.agreed).terms : undefined
  const asAgreed = kind === 'AMENDMENT' && agreed !== undefined && said(terms, clause) === said(agreed, clause)
  return asAgreed ? undefined : terms[clause].criteriaSetId
}

/**
 * Clauses 4 and 13: criteria that terms name are their own maker's, published and in force on the terms' first day (N1), so that
 * nobody agrees to be measured by what is not there to be read.
 *
 * @param field where the caller names them: their own, or the agreement whose terms a renewal goes on with
 */
export const checkCriteria = (
  criteria: CriteriaSet,
  { effectiveFrom }: Pick<Content, 'effectiveFrom'>,
  manufacturerId: string,
  clause: CriteriaClause,
  field: Field,
): void => {
  const { purpose } = criteria
  const expected: readonly CriteriaPurpose[] = PURPOSES[clause]
  if (criteria.manufacturerId !== manufacturerId) throw notFound('CriteriaSet', criteria.id, field)
  ensure(expected.includes(purpose), 'CRITERIA_OTHER_PURPOSE', field, { purpose, expected: expected.join(', ') })
  checkUsable(criteria, effectiveFrom, field)
}
