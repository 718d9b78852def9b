import { type AssessmentResult, holdsOn } from '../../admission/assessments/result'
import type { Field } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { toGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { AgreementRecord } from '../agreements/agreement'
import { scopeOn, termsOn } from '../agreements/in-force'
import type { AgreementSummary, Terms } from '../network'

/** What clause 4 of an agreement in force asks of a point, and the latest that was found of it. */
export interface Recognition {
  readonly criteriaId: string
  /** The latest result by that edition or a later one, passed or not. */
  readonly latest: AssessmentResult | undefined
}

/** Clause 4 of the agreements in force on an authorisation's first day, and what was found by it. */
export interface ClauseFour {
  readonly agreements: readonly AgreementRecord[]
  readonly recognitions: readonly Recognition[]
}

/** Of a point that no agreement in force is about. */
export const noClause: ClauseFour = { agreements: [], recognitions: [] }

/** A pair's agreements in force on a day that cover some of the categories, suspended or not: what both agreed on holds. */
export const agreementsOver = (
  terms: Terms | undefined,
  categoryIds: readonly string[],
  day: Day,
): readonly AgreementSummary[] =>
  (terms?.agreements ?? []).filter((agreement) =>
    scopeOn(agreement, day)?.categoryIds.some((id) => categoryIds.includes(id)),
  )

/** Editions that clause 4 of the agreements names on a day, each once; none where the maker's standing ones apply. */
export const criteriaAsked = (agreements: readonly AgreementRecord[], day: Day): string[] => {
  const named = agreements.map((agreement) => termsOn(agreement, day)?.recognition.criteriaSetId)
  return [...new Set(named.filter((id) => id !== undefined))]
}

/**
 * N8, clause 4: each category of a letter is authorised by the side that the agreement over it names, and by the maker where
 * there is none. The platform acts for either.
 */
export const checkAuthoriser = (
  { role }: Viewer,
  agreements: readonly AgreementRecord[],
  categoryIds: readonly string[],
  day: Day,
  fieldOf: (index: number) => Field,
): void => {
  if (role === 'PLATFORM') return
  const terms = agreements.flatMap((agreement) => termsOn(agreement, day) ?? [])
  for (const [i, category] of categoryIds.entries()) {
    const over = terms.filter((one) => one.categoryIds.includes(category))
    const named =
      over.length > 0 ? over.map(({ recognition }) => recognition.authorisedBy) : (['MANUFACTURER'] as const)
    for (const side of named) ensure(side === role, 'AUTHORISED_BY_OTHER_SIDE', fieldOf(i), { category, side, day })
  }
}

/**
 * N8, clause 4; N10: a point is authorised only by what the two sides agreed it has to show. The latest result counts, so
 * that a failure undoes the pass before it.
 *
 * @returns the assessments an authorisation rests on
 */
export const checkRecognised = (asked: readonly Recognition[], day: Day, field: Field): string[] =>
  asked.map(({ criteriaId, latest }) => {
    const criteria = toGlobalId('CriteriaSet', criteriaId)
    const params = { criteria, day, latest: latest ? `${latest.concludedOn} ${latest.score}` : '-' }
    ensure(latest?.passed && holdsOn(latest, day), 'POINT_NOT_ASSESSED', field, params)
    return latest.assessmentId
  })
