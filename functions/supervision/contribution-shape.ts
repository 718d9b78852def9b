import type { Measure } from '../fees/findings/fault-tally'
import type { PartTally } from '../fees/findings/part-tally'
import type { Day, Month } from '../shared/days'
import type { Counts } from './counters'
import type {
  Breakdown,
  CalledPartition,
  EvidenceFigure,
  Fault,
  PairScope,
  PartAt,
  SampleKind,
  Scope,
} from './rollup-keys'

/** The same counts in each of the scopes. */
export interface CountGroup {
  readonly scopes: readonly Scope[]
  /** Where its counts stand in each breakdown of the maker's provider; absent before a point has the order. */
  readonly detail?: Detail
  readonly days: Readonly<Record<Day, Counts>>
  /** Gauges: how things stand, whatever the day. */
  readonly now: Counts
}

/** One key in each breakdown, so that every breakdown adds up to the whole. */
export interface Detail {
  readonly pair: PairScope
  readonly keys: Readonly<Record<Breakdown, string>>
}

/** A completed order's coded fault (Q9). */
export interface FaultCount {
  readonly scopes: readonly Scope[]
  readonly month: Month
  readonly categoryId: string
  readonly faultCode: string
}

/** What an answered callback comes to by question, in the edition that it asked (Q6). */
export interface AskedCount {
  readonly scopes: readonly Scope[]
  readonly month: Month
  readonly questionnaireId: string
  readonly counts: Counts
}

/** What became of a callback, in a row of a whole: of its stratum among the draws of its series, or of who asked. */
export interface CalledCount {
  readonly partition: CalledPartition
  readonly month: Month
  readonly key: string
  readonly counts: Counts
}

/** An order that stands behind a figure of a maker's provider. */
export interface Evidence {
  readonly pair: PairScope
  readonly figure: EvidenceFigure
  readonly day: Day
  readonly orderId: string
  /** The later order that shows it, for a repair that did not hold. */
  readonly repeatedBy?: string
}

/** What a job counts for in a step of its edition, or in the edition as a whole (P4). */
export interface StepCount {
  readonly bookId: string
  readonly code: string
  readonly counts: Counts
}

export interface Contribution {
  readonly groups: readonly CountGroup[]
  readonly faults: readonly FaultCount[]
  readonly evidence: readonly Evidence[]
  /** Of closed callbacks alone. */
  readonly called?: readonly CalledCount[]
  /** Of answered callbacks alone. */
  readonly asked?: readonly AskedCount[]
  /** Of jobs alone. */
  readonly steps?: readonly StepCount[]
  /** Completed orders alone: what they came to among repairs of their fault (F4), and the rows behind it. */
  readonly repairs?: readonly CountGroup[]
  readonly samples?: readonly Sample[]
  /** Completed orders alone: their parts, one by one (K8). */
  readonly partUses?: readonly PartUses[]
  /** Repairs alone: how early the unit failed, and what became of the repair (Q9). */
  readonly lives?: readonly UnitLife[]
  /** Repairs that removed the fault alone: with what (N12). */
  readonly fittings?: readonly Fitting[]
}

/** Parts with which a fault of a model was repaired, by their numbers in key form. */
export interface Fitting {
  readonly modelId: string
  readonly faultCode: string
  readonly parts: readonly string[]
}

/** An order that stands behind a signal of fraud (F4), with what it came to. */
export interface Sample {
  readonly pair: PairScope
  readonly kind: SampleKind
  readonly fault: Fault
  readonly day: Day
  readonly orderId: string
  /** Whose repair it was; rows of before it was kept have none. */
  readonly pointId?: string
  readonly measure?: Measure
}

/** What a part on completed work comes to, and the row behind it. */
export interface PartUses extends PartAt {
  readonly pair: PairScope
  readonly day: Day
  readonly orderId: string
  readonly partNumber: string
  readonly tally: PartTally
}

/** Counts of a month's units of a model: those sold in it, or those repaired in it. */
export interface UnitLife {
  readonly manufacturerId: string
  readonly categoryId: string
  readonly modelId: string
  readonly month: Month
  readonly counts: Counts
}

export const NOTHING: Contribution = { groups: [], faults: [], evidence: [] }
