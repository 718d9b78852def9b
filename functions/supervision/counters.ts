import { MAX_QUESTIONS } from '../callbacks/questionnaires/question'
import { type FeeKind, feeKinds } from '../fees/fee-line'
import { PIECE_BINS, pieceBin } from '../fees/findings/fault-tally'
import { partFrauds } from '../fees/findings/part-tally'
import { PRICE_BINS, priceBin } from '../fees/prices/price-bins'
import { jobCounters } from '../procedures/jobs/outcomes'
import type { Fen } from '../shared/money'

/** Upper edges of the bins, in minutes; one open bin follows. Fixed for ever: stored counts are by bin number. */
export const histograms = {
  /** From report to first acceptance. */
  toAccept: [15, 30, 60, 120, 240, 480, 960, 1440, 2880, 5760, 10_080],
  /** From report to completion: hours, then days. */
  toComplete: [60, 120, 240, 480, 720, 1440, 2880, 4320, 7200, 10_080, 14_400, 20_160, 43_200],
  /** From a complaint's receipt to its close: days, then weeks. */
  toSettle: [1440, 2880, 4320, 7200, 10_080, 14_400, 21_600, 30_240, 43_200, 64_800, 86_400, 129_600],
} as const

export type Histogram = keyof typeof histograms

/** By the day each thing happened (Asia/Shanghai). */
const dayCounters = [
  'reported',
  'cancelled',
  'accepted',
  'completed',
  /** Completed with the outcome FIXED. */
  'fixed',
  /** Completed by the day agreed. */
  'onTime',
  /** Completed after more than one visit. */
  'multiVisit',
  /** Completed and ever disputed by the customer. */
  'disputed',
  /** The deadline for completion passed. */
  'late',
  /** Reported again within 30 days; counted on the day the earlier order was completed. */
  'refix',
  'answered',
  'satisfied',
  /** Sums of the three aspects' scores over answered callbacks (Q6). */
  'expectedSum',
  'perceivedSum',
  /** What means over several questions have beyond the whole, in hundredths: counts are integers. */
  'expectedHundredths',
  'perceivedHundredths',
  'noAnswer',
  /** The point let an offer lapse, on that day; kept for pairs of maker and provider only. */
  'lapsed',
  /** Visits of completed orders that began within the time agreed, or after it. */
  'visitKept',
  'visitMissed',
  /** Fee lines of completed orders that the agreement's schedule prices, and those of them at another price or at none. */
  'feesPriced',
  'feesDeviating',
  /** Pieces of parts charged or used on completed orders, and those of them in doubt (K8). */
  'partsChecked',
  'partsDoubted',
  /** Orders of one fault (F4): all, with parts, with parts in doubt or disputed, and those after which the fault was back. */
  'repaired',
  'withParts',
  'inferiorParts',
  'returned',
  /** Pieces of a part: all, those that stock is kept of, and those that each kind of finding counts (K8). */
  'piecesUsed',
  'piecesKept',
  ...partFrauds,
  /** Units that failed within 30 or 90 days of their sale, and units repaired and back within 30 days, by the month of either. */
  'soldBack30',
  'soldBack90',
  'unitsRepaired',
  'unitsBack',
  /** Fen of freight by the way of the shipment (clause 11), of those that told it; kept for agreements only. */
  'freightToPoint',
  'freightFromPoint',
  /** Complaints (Q5): received; those that count against the provider (N6); went up a level; went up since a level let its day pass; closed, and of those upheld. */
  'complained',
  'complaintsCharged',
  'complaintsClimbed',
  'complaintsOverdue',
  'complaintsSettled',
  'complaintsUpheld',
] as const

/** As things stand now; in the bucket `ALL` only. */
const gauges = ['open', 'overdueOpen', 'awaitingMaker', 'complaintsOpen', 'complaintsAtAuthority'] as const

export type BinCounter = `${Histogram}${number}`
export type FeeCounter = `fee${FeeKind}`
/** How many prices fell into a bin (price-bins.ts). */
export type PriceCounter = `price${number}`
/** Of jobs by a step book, for each of its steps and as a whole. */
type JobCounter = (typeof jobCounters)[number]
/** Orders by pieces of parts used. */
export type PieceCounter = `pieces${number}`
/** Of a questionnaire's question by its place: answers, those that perceived at least what was expected, sums of both scores. */
const askedCounters = ['askedN', 'askedMet', 'askedExpected', 'askedPerceived'] as const
export type AskedCounter = `${(typeof askedCounters)[number]}${number}`
export type Counter =
  | (typeof dayCounters)[number]
  | (typeof gauges)[number]
  | BinCounter
  | FeeCounter
  | PriceCounter
  | JobCounter
  | PieceCounter
  | AskedCounter

const binCounter = (histogram: Histogram, bin: number): BinCounter => `${histogram}${bin}`
export const feeCounter = (kind: FeeKind): FeeCounter => `fee${kind}`

export const priceCounter = (price: Fen): PriceCounter => `price${priceBin(price)}`
const priceCounters: readonly PriceCounter[] = Array.from({ length: PRICE_BINS }, (_, bin) => `price${bin}` as const)

export const pieceCounter = (pieces: number): PieceCounter => `pieces${pieceBin(pieces)}`
const pieceCounters: readonly PieceCounter[] = Array.from({ length: PIECE_BINS }, (_, bin) => `pieces${bin}` as const)

const binned = (counts: Counts, names: readonly Counter[]): ReadonlyMap<number, number> =>
  new Map(names.flatMap((counter, bin) => (counts[counter] ? [[bin, counts[counter]]] : [])))

/** Orders by pieces; a bin is absent without any. */
export const piecesIn = (counts: Counts): ReadonlyMap<number, number> => binned(counts, pieceCounters)

/** Prices by bin; bins without any are absent. */
export const pricesIn = (counts: Counts): ReadonlyMap<number, number> => binned(counts, priceCounters)

/** Every bin of a histogram, the open one last. */
export const binsOf = (histogram: Histogram): BinCounter[] =>
  Array.from({ length: histograms[histogram].length + 1 }, (_, bin) => binCounter(histogram, bin))

export const counters: readonly Counter[] = [
  ...dayCounters,
  ...gauges,
  ...binsOf('toAccept'),
  ...binsOf('toComplete'),
  ...binsOf('toSettle'),
  ...feeKinds.map(feeCounter),
  ...priceCounters,
  ...jobCounters,
  ...pieceCounters,
  ...Array.from({ length: MAX_QUESTIONS }, (_, slot) => askedCounters.map((name) => `${name}${slot}` as const)).flat(),
]

/** The bin of a duration in minutes: the first whose edge it does not exceed. */
export const binOf = (histogram: Histogram, minutes: number): BinCounter => {
  if (!Number.isFinite(minutes)) throw new RangeError('a duration that is none')
  const edges: readonly number[] = histograms[histogram]
  const bin = edges.findIndex((edge) => minutes <= edge)
  return binCounter(histogram, bin < 0 ? edges.length : bin)
}

/** Integers; a counter that is absent is 0. */
export type Counts = Readonly<Partial<Record<Counter, number>>>

export const sumCounts = (parts: readonly Counts[]): Counts => {
  const sum: Partial<Record<Counter, number>> = {}
  for (const part of parts)
    for (const counter of Object.keys(part) as Counter[]) sum[counter] = (sum[counter] ?? 0) + (part[counter] ?? 0)
  return sum
}
