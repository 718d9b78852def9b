import type { TrainingStanding } from '../../network/certification/training-standing'
import type { Day } from '../../shared/days'
import type { Outcomes } from '../outcomes'
import type { MarkedFigure } from './kpi-names'

/** What other capabilities know of a provider; a monthly evaluation takes what there is. */
export interface ConductSources {
  /** N21: points of breaches between two days, both included. */
  readonly breachPoints: (manufacturerId: string, providerId: string, from: Day, to: Day) => Promise<number>
  /** N10: how the provider's people stand with their certificates. */
  readonly trainingStanding: (
    providerId: string,
    day: Day,
  ) => Promise<Pick<TrainingStanding, 'technicians' | 'certified'>>
  /** F1 K8: fee lines within their bands and parts without a doubt, of those checked between two days. */
  readonly marksOf: (
    manufacturerId: string,
    providerId: string,
    from: Day,
    to: Day,
  ) => Promise<Readonly<Partial<Record<MarkedFigure, Outcomes>>>>
}
