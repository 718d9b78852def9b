import type { Day, Month } from '../../shared/days'
import type { PairMonths } from '../../supervision/figures.use-case'
import { type PairScope, scopeOf } from '../../supervision/rollup-keys'
import type { KpiFacts } from './kpi'
import type { ConductSources } from './sources'
import { daysOf, type Window } from './window'

export interface FactSources extends ConductSources {
  readonly pairMonths: (pair: PairScope, from: Month, to: Month) => Promise<PairMonths>
}

/** Of whom, over which months, and as of which day. */
export interface FactsAsked {
  readonly manufacturerId: string
  readonly providerId: string
  /** All the months of all figures, and of those they are compared with. */
  readonly reach: Window
  /** Days whose breaches count, both included. */
  readonly breaches: { readonly from: Day; readonly to: Day }
  /** The day on which people are to be certified. */
  readonly day: Day
}

/** What is known of a provider for a maker. Cost: 2 Queries of counters, and those of training, breaches and findings. */
export const factsOf = async (
  { pairMonths, trainingStanding, breachPoints, thirdPartyFindings }: FactSources,
  { manufacturerId, providerId, reach, breaches, day }: FactsAsked,
): Promise<Omit<KpiFacts, 'last'>> => {
  const found = daysOf(reach)
  const [counted, training, points, findings] = await Promise.all([
    pairMonths(scopeOf.pair(manufacturerId, providerId), reach.from, reach.to),
    trainingStanding(providerId, day),
    breachPoints(manufacturerId, providerId, breaches.from, breaches.to),
    thirdPartyFindings(manufacturerId, providerId, found.from, found.to),
  ])
  return { ...counted, training, breachPoints: points, findings }
}
