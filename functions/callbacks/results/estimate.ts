import { wilson } from '../../supervision/statistics'

/** One stratum of the draws of a period: its orders, and what became of those drawn from it. */
export interface StratumResult {
  readonly key: string
  /** Orders in the frames. */
  readonly orders: number
  readonly drawn: number
  readonly answered: number
  readonly satisfied: number
  readonly noAnswer: number
}

export interface Share {
  readonly share: number
  readonly low: number
  readonly high: number
}

export interface Estimate {
  readonly strata: readonly StratumResult[]
  readonly orders: number
  readonly drawn: number
  readonly answered: number
  readonly noAnswer: number
  /** Of all who answered, as if they were all the customers. None when nobody answered. */
  readonly raw?: Share
  /** Each stratum by its orders. */
  readonly weighted?: Share
  /** How many answers of a simple random sample would tell as much as the weighted ones (Kish 1965). */
  readonly effective: number
  /** Share of all orders that lie in strata of which somebody answered: of the others nothing is known. */
  readonly coverage: number
}

export const FORMULA = 'p = sum_h (N_h / N) (s_h / r_h); n_eff = 1 / sum_h ((N_h / N)^2 / r_h); Wilson(p n_eff, n_eff)'
export const SOURCE = 'Holt & Smith 1979 (post-stratification); Kish 1965 (effective size); Wilson 1927 (interval)'

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0)

/** The weight of a stratum among those of which somebody answered; 0 for the others. */
export const weightOf = (stratum: StratumResult, strata: readonly StratumResult[]): number =>
  stratum.answered === 0
    ? 0
    : stratum.orders /
      sum(
        strata.filter(({ answered }) => answered > 0),
        ({ orders }) => orders,
      )

/**
 * What the callbacks of a period tell of all orders. Who did not answer is not replaced: in each stratum those who answered
 * stand for the others of it, and a stratum counts by its orders, however few of it answered.
 *
 * Right where those who answer are like the others of their stratum; where they are not, no weight helps, and the response
 * rate beside it says how much is guessed.
 */
export const estimateOf = (strata: readonly StratumResult[]): Estimate => {
  const heard = strata.filter(({ answered, orders }) => answered > 0 && orders > 0)
  const [orders, answered] = [sum(strata, (row) => row.orders), sum(strata, (row) => row.answered)]
  const satisfied = sum(strata, (row) => row.satisfied)
  const known = sum(heard, (row) => row.orders)
  const share = sum(heard, (row) => (row.orders / known) * (row.satisfied / row.answered))
  const effective = heard.length === 0 ? 0 : 1 / sum(heard, (row) => (row.orders / known) ** 2 / row.answered)
  // Rounding may leave a trace beyond 0 and 1.
  const part = Math.min(1, Math.max(0, share))
  const [raw, weighted] = [wilson(satisfied, answered), wilson(part * effective, effective)]
  return {
    strata,
    ...{ orders, drawn: sum(strata, (row) => row.drawn), answered, noAnswer: sum(strata, (row) => row.noAnswer) },
    ...(raw ? { raw: { share: satisfied / answered, ...raw } } : {}),
    ...(weighted ? { weighted: { share: part, ...weighted } } : {}),
    effective,
    coverage: orders === 0 ? 0 : known / orders,
  }
}
