import { atMost } from '../supervision/binomial'
import { type Interval, wilson } from '../supervision/statistics'

/** What is looked at: units back within 30 or 90 days of their sale, and within the 30 days that a repair must hold. */
export const earlyMeasures = ['AFTER_SALE_30', 'AFTER_SALE_90', 'AFTER_REPAIR_30'] as const
export type EarlyMeasure = (typeof earlyMeasures)[number]

/** Units of a model that had their days to fail, and those that did. */
export interface Exposed {
  readonly modelId: string
  readonly measure: EarlyMeasure
  readonly failed: number
  readonly exposed: number
}

/** A model that fails early, with everything that says so. */
export interface EarlyFailure extends Exposed {
  /** Of the maker's other models of the category. */
  readonly peersFailed: number
  readonly peersExposed: number
  /** Upper end of the Wilson 95 % interval of the others' share. */
  readonly baseline: number
  /** Units that would have failed at that share. */
  readonly expected: number
  /** Wilson 95 % interval of its own share. */
  readonly interval: Interval
  /** P(X >= failed), X binomial of `exposed` and `baseline`. */
  readonly chance: number
  /** What `chance` was held to: rank x 0.05 / comparisons (Benjamini-Hochberg). */
  readonly limit: number
}

export interface EarlyFailures {
  /** Models and measures that could be compared. */
  readonly comparisons: number
  readonly signals: readonly EarlyFailure[]
}

/** Below these numbers of units nothing is concluded. */
const LEAST_OWN = 20
const LEAST_PEERS = 50
/** A difference that only great numbers show is nothing for a maker to look into: half as many again, at least. */
const LEAST_RATIO = 1.5
/** Of the models named, at most one in twenty is named by chance. */
const FALSE_DISCOVERIES = 0.05

/**
 * Models that fail early more often than the maker's others of the category do (Q9).
 *
 * Each is held, exactly, against the upper end of what its peers' share may be: P(X >= failed) for X binomial. Of all comparisons, in
 * order of that probability, those up to the largest rank k with P(k) <= k x 0.05 / comparisons are named, so that of the models named
 * one in twenty is expected to be named by chance at most (Benjamini and Hochberg 1995), however many are looked at. Its share is
 * besides half as high again as the limit. It is a signal to look into, and proves nothing.
 */
export const earlyFailuresAmong = (all: readonly Exposed[]): EarlyFailures => {
  const compared = all.flatMap((one) => compare(one, all)).sort((a, b) => a.chance - b.chance)
  const limits = compared.map((_, i) => ((i + 1) * FALSE_DISCOVERIES) / compared.length)
  const last = compared.findLastIndex(({ chance }, i) => chance <= (limits[i] ?? 0))
  const named = compared.slice(0, last + 1).map((one, i) => ({ ...one, limit: limits[i] ?? 0 }))
  return {
    comparisons: compared.length,
    signals: named.filter(({ failed, expected }) => failed >= LEAST_RATIO * expected),
  }
}

const compare = (one: Exposed, all: readonly Exposed[]): Omit<EarlyFailure, 'limit'>[] => {
  const peers = all.filter(({ modelId, measure }) => measure === one.measure && modelId !== one.modelId)
  const [peersFailed, peersExposed] = [sum(peers.map(({ failed }) => failed)), sum(peers.map(({ exposed }) => exposed))]
  // A unit that failed twice counts twice: of its model no more can have failed than there are.
  const failed = Math.min(one.failed, one.exposed)
  const interval = wilson(failed, one.exposed)
  const baseline = wilson(Math.min(peersFailed, peersExposed), peersExposed)?.high
  if (one.exposed < LEAST_OWN || peersExposed < LEAST_PEERS || !interval || baseline === undefined) return []
  const chance = atMost(one.exposed - failed, one.exposed, 1 - baseline)
  const peersShown = { peersFailed, peersExposed, baseline, expected: baseline * one.exposed }
  return [{ ...one, failed, ...peersShown, interval, chance }]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
