import type { TrainingStanding } from '../../network/certification/training-standing'
import type { Day } from '../../shared/days'
import type { Finding } from './third-party'

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
  /** N10: how the provider's people stand with their certificates. */
  readonly trainingStanding: (
    providerId: string,
    day: Day,
  ) => Promise<Pick<TrainingStanding, 'technicians' | 'certified'>>
}
