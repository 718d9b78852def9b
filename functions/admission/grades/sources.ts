import type { TrainedFor, TrainingStanding } from '../../network/certification/training-standing'
import type { Day } from '../../shared/days'
import type { AssessmentResult, Question } from '../assessments/result'
import type { Finding } from './third-party'
import type { Window } from './window'

/** What other capabilities know of a provider; a monthly evaluation takes what there is. */
export interface ConductSources {
  /** N21: points of breaches between two days, both included. */
  readonly breachPoints: (manufacturerId: string, providerId: string, from: Day, to: Day) => Promise<number>
  /** N14: what third parties found between two days, as it stands. */
  readonly thirdPartyFindings: (
    manufacturerId: string,
    providerId: string,
    from: Day,
    to: Day,
  ) => Promise<readonly Finding[]>
  /** N13 N6: the latest result by criteria that a scheme or an agreement names, as it stood at the end of a day. */
  readonly latestResult: (question: Question) => Promise<AssessmentResult | undefined>
  /** N10: how the provider's people stand with their certificates for the maker's work. */
  readonly trainingStanding: (
    asked: TrainedFor,
    day: Day,
  ) => Promise<Pick<TrainingStanding, 'technicians' | 'certified'> & Partial<TrainingStanding>>
}

/** Of whom, over which months, and as of which day. */
export interface FactsAsked {
  readonly manufacturerId: string
  readonly providerId: string
  /** Of the agreements that are evaluated. */
  readonly categoryIds: readonly string[]
  /** All the months of all figures, and of those they are compared with. */
  readonly reach: Window
  /** Days whose breaches count, both included. */
  readonly breaches: { readonly from: Day; readonly to: Day }
  /** The day on which people are to be certified. */
  readonly day: Day
}
