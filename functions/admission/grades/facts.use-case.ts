import type { Month } from '../../shared/days'
import type { PairMonths } from '../../supervision/figures.use-case'
import { type PairScope, scopeOf } from '../../supervision/rollup-keys'
import type { KpiFacts } from './kpi'
import type { ConductSources, FactsAsked } from './sources'
import { daysOf } from './window'

export interface FactSources extends ConductSources {
  readonly pairMonths: (pair: PairScope, from: Month, to: Month) => Promise<PairMonths>
}

/** What is known of a provider for a maker. Cost: 2 Queries of counters, and those of training, breaches and findings. */
export const factsOf = async (
  { pairMonths, trainingStanding, breachPoints, thirdPartyFindings }: FactSources,
  { manufacturerId, providerId, categoryIds, reach, breaches, day }: FactsAsked,
): Promise<Omit<KpiFacts, 'last'>> => {
  const found = daysOf(reach)
  const [counted, training, points, findings] = await Promise.all([
    pairMonths(scopeOf.pair(manufacturerId, providerId), reach.from, reach.to),
    trainingStanding({ manufacturerId, providerId, categoryIds }, day),
    breachPoints(manufacturerId, providerId, breaches.from, breaches.to),
    thirdPartyFindings(manufacturerId, providerId, found.from, found.to),
  ])
  return { ...counted, training, breachPoints: points, findings }
}
