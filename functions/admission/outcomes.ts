import type { Counts } from '../supervision/counters'

/** What is counted of orders and callbacks; each is a share of cases that went well. */
export const countedFigures = [
  'FIRST_TIME_FIX',
  'ACCEPT_ON_TIME',
  'VISIT_ON_TIME',
  'ON_TIME',
  'SATISFACTION',
  'COMPLAINTS',
  'FEE_DEVIATIONS',
  'PART_ANOMALIES',
] as const
export type CountedFigure = (typeof countedFigures)[number]

export interface Outcomes {
  /** Cases that went well. Parts of a period add up to it exactly, so one part may fall below 0: see `withinTrials`. */
  readonly successes: number
  readonly trials: number
}

const share = (successes: number, trials: number): Outcomes => ({ successes, trials })

/** How many of a provider's cases went well, from its counters; one that is absent is 0. Linear in the counters. */
export const outcomesOf: Readonly<Record<CountedFigure, (counts: Counts) => Outcomes>> = {
  FIRST_TIME_FIX: ({ completed = 0, multiVisit = 0, refix = 0 }) => share(completed - multiVisit - refix, completed),
  // An offer lapses at its deadline, so whatever was accepted was accepted in time.
  ACCEPT_ON_TIME: ({ accepted = 0, lapsed = 0 }) => share(accepted, accepted + lapsed),
  VISIT_ON_TIME: ({ visitKept = 0, visitMissed = 0 }) => share(visitKept, visitKept + visitMissed),
  // Not of completed orders only: one left lying past its deadline would count nowhere.
  ON_TIME: ({ onTime = 0, late = 0 }) => share(onTime, onTime + late),
  SATISFACTION: ({ satisfied = 0, answered = 0 }) => share(satisfied, answered),
  // Disputes of the work, and complaints that count for no disputed order (complaints/charge.ts).
  COMPLAINTS: ({ completed = 0, disputed = 0, complaintsCharged = 0 }) =>
    share(completed - disputed - complaintsCharged, completed),
  FEE_DEVIATIONS: ({ feesPriced = 0, feesDeviating = 0 }) => share(feesPriced - feesDeviating, feesPriced),
  PART_ANOMALIES: ({ partsChecked = 0, partsDoubted = 0 }) => share(partsChecked - partsDoubted, partsChecked),
}

/**
 * An order with several visits that was also repaired again counts against both, yet is one order; and complaints come of orders that
 * are not completed, too: hence the clamp.
 */
export const withinTrials = ({ successes, trials }: Outcomes): Outcomes =>
  share(Math.min(Math.max(successes, 0), trials), trials)

export const addOutcomes = (parts: readonly Outcomes[]): Outcomes =>
  parts.reduce((sum, part) => share(sum.successes + part.successes, sum.trials + part.trials), share(0, 0))
