import type { RenewalCriteria } from '../network/network'
import type { Counts as AllCounts } from '../supervision/counters'
import { outcomesOf, withinTrials } from './outcomes'
import { type Measured, measureShare, type Unit } from './verdict'

/** What re-evaluation measures (N6): how often it went right, counted over orders or callbacks. */
export const figureNames = ['FIRST_TIME_FIX', 'ON_TIME', 'SATISFACTION', 'COMPLAINTS'] as const
export type FigureName = (typeof figureNames)[number]

/** Counters of one maker and one provider over the months evaluated; one that is absent is 0. */
export type Counts = Pick<
  AllCounts,
  'completed' | 'multiVisit' | 'refix' | 'onTime' | 'late' | 'answered' | 'satisfied' | 'disputed'
>

/** One figure against its criterion, in the criterion's own unit: a share from 0 to 1, or complaints per hundred orders. */
export interface Figure extends Measured {
  readonly name: FigureName
}

export type Proposal = 'RENEW' | 'IMPROVE' | 'END'
export type ProposalReason = 'NOTHING_MISSED' | 'ONE_MISSED' | 'SEVERAL_MISSED' | 'VOLUME_TOO_LOW'

export interface Scorecard {
  readonly figures: readonly Figure[]
  readonly proposal: Proposal
  readonly reason: ProposalReason
}

const leastOf = (criteria: RenewalCriteria): Record<FigureName, number> => ({
  FIRST_TIME_FIX: criteria.firstTimeFix,
  ON_TIME: criteria.onTime,
  SATISFACTION: criteria.satisfaction,
  COMPLAINTS: 1 - criteria.complaintsPerHundred / 100,
})

/** Complaints are told as such, per hundred: the share of orders without one, turned round. */
const unitOf = (name: FigureName): Unit =>
  name === 'COMPLAINTS' ? { tells: 'BAD', factor: 100 } : { tells: 'GOOD', factor: 1 }

/**
 * What the figures suggest; a maker decides.
 *
 * - END only when two or more criteria are missed beyond chance: one weak side can be mended, two are a pattern.
 * - IMPROVE when one is missed, or when so few orders were completed that not one of the criteria on orders could have been
 *   proved even by a flawless record: too little to renew on, nothing to end for.
 * - RENEW otherwise: an uncertain figure is no fault. How many callbacks were answered never counts against a provider,
 *   since the maker draws the sample.
 */
const proposalFrom = (figures: readonly Figure[]): Pick<Scorecard, 'proposal' | 'reason'> => {
  const missed = figures.filter(({ verdict }) => verdict === 'MISSED').length
  if (missed >= 2) return { proposal: 'END', reason: 'SEVERAL_MISSED' }
  if (missed === 1) return { proposal: 'IMPROVE', reason: 'ONE_MISSED' }
  const onOrders = figures.filter(({ name }) => name !== 'SATISFACTION')
  if (onOrders.every(({ denominator, needed }) => denominator < needed))
    return { proposal: 'IMPROVE', reason: 'VOLUME_TOO_LOW' }
  return { proposal: 'RENEW', reason: 'NOTHING_MISSED' }
}

/** Scores a provider for a maker: a function of the counts and the criteria alone. */
export const scorecard = (counts: Counts, criteria: RenewalCriteria): Scorecard => {
  const least = leastOf(criteria)
  const figures = figureNames.map((name) => {
    const share = { ...withinTrials(outcomesOf[name](counts)), least: least[name] }
    const criterion = name === 'COMPLAINTS' ? criteria.complaintsPerHundred : share.least
    return { name, ...measureShare(share, unitOf(name), criterion) }
  })
  return { figures, ...proposalFrom(figures) }
}
