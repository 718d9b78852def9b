import { addDays, type Day, type Period } from '../../../shared/days'
import { type AgreementRecord, isAgreed, type Version } from '../agreement'
import { isConcludedRecord } from '../in-force'
import type { AgreementTerms } from '../terms/terms'

/** Days under one version of an agreement's terms. */
export interface Spell extends Period {
  readonly terms: AgreementTerms
}

/**
 * The terms of each day of a period, one after the other: a change within it splits it (N8). After the last day the last
 * terms hold, since orders accepted go on. Days before the first belong to none.
 *
 * @param versions agreed ones in the order of the days they take effect
 */
export const spellsOf = (versions: readonly Version[], { validFrom, validTo }: Period): Spell[] =>
  versions.flatMap(({ effectiveFrom, terms }, i) => {
    const next = versions[i + 1]?.effectiveFrom
    const from = effectiveFrom > validFrom ? effectiveFrom : validFrom
    const to = next !== undefined && next <= validTo ? addDays(next, -1) : validTo
    return from <= to ? [{ validFrom: from, validTo: to, terms }] : []
  })

/** The agreed versions an agreement carries with it, if they reach back to a day; otherwise they are to be read. */
export const carriedSince = (agreement: AgreementRecord, day: Day): readonly Version[] | undefined => {
  if (!isConcludedRecord(agreement)) return []
  const [first] = agreement.agreed
  return first.effectiveFrom <= day || first.effectiveFrom <= agreement.validFrom ? agreement.agreed : undefined
}

/** Of versions newest first, those agreed that held on a day or later, in the order of the days they take effect. */
export const agreedSince = (newestFirst: readonly Version[], day: Day): Version[] => {
  const agreed = newestFirst.filter(isAgreed)
  const oldest = agreed.findIndex(({ effectiveFrom }) => effectiveFrom <= day)
  return (oldest < 0 ? agreed : agreed.slice(0, oldest + 1)).reverse()
}
