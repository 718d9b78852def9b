import type { RenewalCriteria } from '../network/network'
import type { Counts as AllCounts } from '../supervision/counters'
import { type Interval, wilson } from '../supervision/statistics'

/** What re-evaluation measures (N6): how often it went right, counted over orders or callbacks. */
export const figureNames = ['FIRST_TIME_FIX', 'ON_TIME', 'SATISFACTION', 'COMPLAINTS'] as const
export type FigureName = (typeof figureNames)[number]

/** Counters of one maker and one provider over the months evaluated; one that is absent is 0. */
export type Counts = Pick<
  AllCounts,
  'completed' | 'multiVisit' | 'refix' | 'onTime' | 'late' | 'answered' | 'satisfied' | 'disputed'
>

/**
 * MET and MISSED are said only where the 95 % interval lies wholly on one side of the criterion; where it straddles it,
 * the record is too short to tell good from bad luck, and nobody is sanctioned for noise.
 */
export type Verdict = 'MET' | 'MISSED' | 'UNCERTAIN' | 'NO_DATA'

/** One figure against its criterion, in the criterion's own unit: a share from 0 to 1, or complaints per hundred orders. */
export interface Figure {
  readonly name: FigureName
  readonly numerator: number
  readonly denominator: number
  readonly criterion: number
  /** Absent without data. */
  readonly measured?: { readonly value: number; readonly interval: Interval }
  readonly verdict: Verdict
  /** Least denominator with which a flawless record would prove the criterion. */
  readonly needed: number
}

export type Proposal = 'RENEW' | 'IMPROVE' | 'END'
export type ProposalReason = 'NOTHING_MISSED' | 'ONE_MISSED' | 'SEVERAL_MISSED' | 'VOLUME_TOO_LOW'

export interface Scorecard {
  readonly figures: readonly Figure[]
  readonly proposal: Proposal
  readonly reason: ProposalReason
}

/** z squared of the 95 % interval. */
const Z2 = 1.959964 ** 2

/** Successes among trials, against the least share of them. */
interface Share {
  readonly successes: number
  readonly trials: number
  readonly least: number
}

const clamp = (value: number, max: number): number => Math.min(Math.max(value, 0), max)

/** An order with several visits that was also repaired again counts against both, yet is one order: hence the clamp. */
const sharesOf = (counts: Counts, criteria: RenewalCriteria): Record<FigureName, Share> => {
  const {
    completed = 0,
    multiVisit = 0,
    refix = 0,
    onTime = 0,
    late = 0,
    answered = 0,
    satisfied = 0,
    disputed = 0,
  } = counts
  const ofOrders = (successes: number, least: number): Share => ({
    successes: clamp(successes, completed),
    trials: completed,
    least,
  })
  return {
    FIRST_TIME_FIX: ofOrders(completed - multiVisit - refix, criteria.firstTimeFix),
    // Not of completed orders only: one left lying past its deadline would count nowhere.
    ON_TIME: { successes: onTime, trials: onTime + late, least: criteria.onTime },
    SATISFACTION: { successes: clamp(satisfied, answered), trials: answered, least: criteria.satisfaction },
    COMPLAINTS: ofOrders(completed - disputed, 1 - criteria.complaintsPerHundred / 100),
  }
}

/** A criterion of 100 % leaves no room for chance: one failure misses it, and a flawless record of any length meets it. */
const verdictOf = ({ successes, trials, least }: Share, interval: Interval | undefined): Verdict => {
  if (!interval) return 'NO_DATA'
  if (least >= 1) return successes === trials ? 'MET' : 'MISSED'
  if (interval.low >= least) return 'MET'
  return interval.high < least ? 'MISSED' : 'UNCERTAIN'
}

/** The Wilson interval of n of n begins at n / (n + z²); it reaches a share c from n = c z² / (1 - c) on. */
const neededFor = (least: number): number => (least >= 1 ? 1 : Math.max(1, Math.ceil((least * Z2) / (1 - least))))

const figureOf = (name: FigureName, share: Share, criterion: number): Figure => {
  const { successes, trials, least } = share
  const interval = wilson(successes, trials)
  const common = { name, denominator: trials, criterion, verdict: verdictOf(share, interval), needed: neededFor(least) }
  // Complaints are told as such, per hundred: the share of orders without one, turned round.
  const complaints = name === 'COMPLAINTS'
  const numerator = complaints ? trials - successes : successes
  if (!interval) return { ...common, numerator }
  const { low, high } = complaints ? { low: 100 * (1 - interval.high), high: 100 * (1 - interval.low) } : interval
  const value = complaints ? (100 * numerator) / trials : numerator / trials
  return { ...common, numerator, measured: { value, interval: { low, high } } }
}

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
  const shares = sharesOf(counts, criteria)
  const criterionOf: Record<FigureName, number> = {
    FIRST_TIME_FIX: criteria.firstTimeFix,
    ON_TIME: criteria.onTime,
    SATISFACTION: criteria.satisfaction,
    COMPLAINTS: criteria.complaintsPerHundred,
  }
  const figures = figureNames.map((name) => figureOf(name, shares[name], criterionOf[name]))
  return { figures, ...proposalFrom(figures) }
}
