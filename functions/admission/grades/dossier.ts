import type { Day } from '../../shared/days'
import type { Evaluation } from '../evaluation'
import type { TermsInForce } from './grade-terms'
import type { MonthlyEvaluation } from './monthly-evaluation'
import type { ProviderGrade } from './provider-grade'

/** A deadline to improve that a decision on an agreement gave. */
export interface CorrectiveDeadline {
  readonly evaluation: Evaluation
  readonly improveBy: Day
}

/** What is read at once of a provider's dossier with a maker; the rest is read where it is asked for. */
export interface Dossier {
  readonly manufacturerId: string
  readonly providerId: string
  readonly grade: ProviderGrade | undefined
  readonly terms: TermsInForce
  readonly latest: MonthlyEvaluation | undefined
  /** Agreements of the pair, whose evaluations may have given deadlines; `endsOn` is their last day. */
  readonly inForce: readonly { readonly agreementId: string; readonly endsOn: Day }[]
}

/** Deadlines of the latest evaluations that are still ahead, earliest first. */
export const correctiveDeadlines = (latest: readonly (Evaluation | undefined)[], today: Day): CorrectiveDeadline[] =>
  latest
    .flatMap((evaluation) =>
      evaluation?.state === 'DECIDED' &&
      evaluation.decision.kind === 'IMPROVE' &&
      evaluation.decision.improveBy >= today
        ? [{ evaluation, improveBy: evaluation.decision.improveBy }]
        : [],
    )
    .sort((a, b) => (a.improveBy < b.improveBy ? -1 : 1))
