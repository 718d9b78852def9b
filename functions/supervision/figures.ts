import { aspects } from '../callbacks/aspects'
import { type FeeKind, feeKinds } from '../fees/fee-line'
import { binsOf, type Counter, type Counts, feeCounter, type Histogram, histograms } from './counters'
import { wilson } from './statistics'
import { type Cell, cell, cells, derived } from './suppression'

const of = (counts: Counts, counter: Counter): number => counts[counter] ?? 0

/** What happened in a period. */
export interface Figures {
  readonly reported: Cell
  readonly cancelled: Cell
  readonly completed: Cell
  readonly late: Cell
  readonly disputed: Cell
  readonly answered: Cell
  readonly satisfied: Cell
  readonly noAnswer: Cell
  readonly complaints: Cell
  /** Shares, 0 to 1. */
  readonly firstTimeFix: Cell
  readonly onTime: Cell
  readonly satisfaction: Cell
}

/** Completed at one visit, and not reported again within 30 days. */
const firstTimeFixed = (counts: Counts): number =>
  Math.max(0, of(counts, 'completed') - of(counts, 'multiVisit') - of(counts, 'refix'))

/** Figures of parts that add up to a total the viewer may know: regions of a province, days of a period. */
export const figuresOfParts = (parts: readonly Counts[], guarded: boolean): Figures[] => {
  const column = (count: (counts: Counts) => number) => cells(parts.map(count), guarded)
  const counted = (counter: Counter) => column((counts) => of(counts, counter))
  const [completed, answered, satisfied] = [counted('completed'), counted('answered'), counted('satisfied')]
  const share = (numerators: readonly Cell[], denominators: readonly Cell[]): Cell[] =>
    numerators.map((numerator, i) => {
      const denominator = denominators[i] ?? { suppressed: true }
      return derived([numerator, denominator], (numerator.value ?? 0) / (denominator.value ?? 0))
    })
  const columns = {
    reported: counted('reported'),
    cancelled: counted('cancelled'),
    completed,
    late: counted('late'),
    disputed: counted('disputed'),
    answered,
    satisfied,
    noAnswer: counted('noAnswer'),
    complaints: counted('complained'),
    firstTimeFix: share(column(firstTimeFixed), completed),
    onTime: share(counted('onTime'), completed),
    satisfaction: share(satisfied, answered),
  }
  return parts.map((_, i) => row(columns, i))
}

const row = <K extends string>(columns: Readonly<Record<K, readonly Cell[]>>, i: number): Record<K, Cell> =>
  Object.fromEntries(Object.entries<readonly Cell[]>(columns).map(([name, all]) => [name, all[i]])) as Record<K, Cell>

/** How things stand now. */
export interface Gauges {
  readonly open: Cell
  readonly overdue: Cell
  readonly awaitingMaker: Cell
  readonly openComplaints: Cell
  readonly complaintsAtAuthority: Cell
}

export const gaugesOfParts = (parts: readonly Counts[], guarded: boolean): Gauges[] => {
  const counted = (counter: Counter) =>
    cells(
      parts.map((counts) => of(counts, counter)),
      guarded,
    )
  const columns = {
    open: counted('open'),
    overdue: counted('overdueOpen'),
    awaitingMaker: counted('awaitingMaker'),
    openComplaints: counted('complaintsOpen'),
    complaintsAtAuthority: counted('complaintsAtAuthority'),
  }
  return parts.map((_, i) => row(columns, i))
}

/** A histogram of minutes with the quantiles estimated from it. */
export interface Durations {
  /** `upTo` is absent for the open bin. */
  readonly bins: readonly { readonly upTo?: number; readonly count: Cell }[]
  readonly median: Cell
  readonly p90: Cell
}

/** Quantiles are estimated from what is shown of the bins: a quantile tells of how many lie below it, and in its bin. */
export const durationsOf = (counts: Counts, histogram: Histogram, guarded: boolean): Durations => {
  const edges: readonly number[] = histograms[histogram]
  const found = binsOf(histogram).map((bin) => of(counts, bin))
  const all = found.reduce((sum, n) => sum + n, 0)
  const shown = cells(found, guarded)
  const bins = shown.map((count, i) => {
    const upTo = edges[i]
    return upTo === undefined ? { count } : { upTo, count }
  })
  const known = evenly(shown, all)
  const estimate = (part: number) => derived([cell(all, guarded)], quantile(edges, known, part))
  return { bins, median: estimate(0.5), p90: estimate(0.9) }
}

/** Counts as far as they are shown, with the rest of the total spread evenly over those that are not. */
const evenly = (shown: readonly Cell[], total: number): number[] => {
  const rest = shown.reduce((left, { value = 0 }) => left - value, total)
  const hidden = shown.filter(({ suppressed }) => suppressed).length
  return shown.map(({ value }) => value ?? rest / hidden)
}

/**
 * A quantile estimated from bins, as if values lay evenly within each. The open bin has no upper edge: a quantile in it is
 * given as its lower edge.
 *
 * @returns minutes; undefined when nothing was counted
 */
export const quantile = (edges: readonly number[], bins: readonly number[], part: number): number | undefined => {
  const wanted = part * bins.reduce((sum, n) => sum + n, 0)
  if (wanted <= 0) return undefined
  let below = 0
  for (const [i, n] of bins.entries()) {
    if (below + n >= wanted) {
      const from = i === 0 ? 0 : (edges[i - 1] ?? 0)
      const to = edges[i] ?? from
      return from + ((wanted - below) / n) * (to - from)
    }
    below += n
  }
  return edges.at(-1)
}

/** Fees of completed orders, in fen. */
export interface FeeTotals {
  readonly lines: readonly { readonly kind: FeeKind; readonly total: Cell }[]
  readonly total: Cell
  readonly perOrder: Cell
}

/** Hidden whole with few completed orders; for many, a kind of fee tells of no single one. */
export const feesOf = (counts: Counts, guarded: boolean): FeeTotals => {
  const completed = cell(of(counts, 'completed'), guarded)
  const amounts = feeKinds.map((kind) => ({ kind, fen: of(counts, feeCounter(kind)) }))
  const total = amounts.reduce((sum, { fen }) => sum + fen, 0)
  return {
    lines: amounts.map(({ kind, fen }) => ({ kind, total: derived([completed], fen) })),
    total: derived([completed], total),
    perOrder: derived([completed], total / (completed.value ?? 0)),
  }
}

/** Sum of the scores of the three parts. */
const sumOf = (counts: Counts, side: 'expected' | 'perceived'): number =>
  of(counts, `${side}Sum`) + of(counts, `${side}Hundredths`) / 100

/** Q5: what came of complaints. */
export interface ComplaintFigures {
  readonly received: Cell
  readonly climbed: Cell
  readonly overdue: Cell
  readonly settled: Cell
  readonly upheld: Cell
  readonly perThousand: Cell
}

/** Per thousand of the orders completed in the period; hidden with either. */
export const complaintsOf = (counts: Counts, guarded: boolean): ComplaintFigures => {
  const counted = (counter: Counter) => cell(of(counts, counter), guarded)
  const [received, completed] = [counted('complained'), counted('completed')]
  return {
    received,
    climbed: counted('complaintsClimbed'),
    overdue: counted('complaintsOverdue'),
    settled: counted('complaintsSettled'),
    upheld: counted('complaintsUpheld'),
    perThousand: derived([received, completed], (1000 * of(counts, 'complained')) / of(counts, 'completed')),
  }
}

/** Q1, Q6: what callbacks told. */
export interface Satisfaction {
  readonly answered: Cell
  readonly satisfied: Cell
  readonly noAnswer: Cell
  readonly share: Cell
  readonly low: Cell
  readonly high: Cell
  readonly gap: Cell
}

export const satisfactionOfParts = (parts: readonly Counts[], guarded: boolean): Satisfaction[] =>
  figuresOfParts(parts, guarded).map(({ answered, satisfied, noAnswer, satisfaction }, i) => {
    const counts = parts[i] ?? {}
    const interval = wilson(of(counts, 'satisfied'), of(counts, 'answered'))
    const gap = (sumOf(counts, 'perceived') - sumOf(counts, 'expected')) / (aspects.length * of(counts, 'answered'))
    const both = [answered, satisfied]
    return {
      answered,
      satisfied,
      noAnswer,
      share: satisfaction,
      low: derived(both, interval?.low),
      high: derived(both, interval?.high),
      gap: derived([answered], gap),
    }
  })
