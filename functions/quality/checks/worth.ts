/**
 * Where a visit tells most (value of information).
 *
 * What a point's share of conforming items is, nobody knows; what is known of it is a Beta distribution: the network's share
 * as the prior, worth `PRIOR` items, and what earlier checks found, which halves in `HALF_LIFE_DAYS` days. The variance that
 * a visit of n items is expected to take away is V n / (a + b + n) (H. Raiffa, R. Schlaifer, Applied Statistical Decision
 * Theory, 1961, preposterior analysis of the beta-binomial). Each order of the point bears the quadratic loss of what is
 * misjudged, weighted by what its signals say is at stake: worth = orders * stake * V n / (a + b + n).
 */

/** What a planner found at a point: items checked some days ago, and how many of them conformed. */
export interface Seen {
  readonly daysAgo: number
  readonly checked: number
  readonly conforming: number
}

export const signals = ['DISPUTES', 'RETURNS', 'DELAYS', 'FEES', 'PARTS'] as const
export type Signal = (typeof signals)[number]

/** How often something happened among how many orders, fee lines or pieces. */
export interface Rate {
  readonly times: number
  readonly of: number
}

export interface PointFacts {
  readonly pointId: string
  /** Orders completed in the time looked at. */
  readonly orders: number
  readonly rates: Readonly<Record<Signal, Rate>>
  /** Checks of the point, in any order; any age. */
  readonly seen: readonly Seen[]
}

/** Why a point is worth a visit. */
export type WorthReason = 'NEVER_CHECKED' | 'LONG_AGO' | 'MUCH_WORK' | 'UNCERTAIN' | Signal

export interface Worth {
  readonly pointId: string
  readonly worth: number
  /** Standard deviation of what is believed of its share of conforming items. */
  readonly uncertainty: number
  /** What is believed of that share. */
  readonly expected: number
  /** 1 where its signals are those of the network. */
  readonly stake: number
  readonly orders: number
  readonly daysSince?: number
  /** The strongest first; never empty. */
  readonly reasons: readonly WorthReason[]
}

const PRIOR = 4
const HALF_LIFE_DAYS = 365
/** Items that a visit looks at, about. */
const ITEMS = 8
/** Orders (lines, pieces) by which a point's rate is drawn towards the network's, so that one event is no alarm. */
const SHRINK = 20
const STAKE = { min: 0.25, max: 4 } as const
/** From here on a rate is a reason. */
const CLEAR = 1.5
const LONG_DAYS = 365

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** What earlier checks are worth today. */
const remembered = (seen: readonly Seen[]): { readonly checked: number; readonly conforming: number } => {
  const weigh = (of: (one: Seen) => number) => sum(seen.map((one) => of(one) * 2 ** (-one.daysAgo / HALF_LIFE_DAYS)))
  return { checked: weigh(({ checked }) => checked), conforming: weigh(({ conforming }) => conforming) }
}

/**
 * Variance that a visit is expected to take from Beta(a, b).
 *
 * @example informed(2, 2) is 0.05 * 8 / 12 = 0.03333
 */
export const informed = (a: number, b: number, items = ITEMS): number => {
  const all = a + b
  return ((a * b) / (all ** 2 * (all + 1))) * (items / (all + items))
}

const variance = (a: number, b: number): number => (a * b) / ((a + b) ** 2 * (a + b + 1))

/**
 * A point's rate over the network's, drawn towards it; 1 where the network has none.
 *
 * @example relative({ times: 6, of: 40 }, 0.05) is (6 + 1) / 60 / 0.05 = 2.3333
 */
export const relative = ({ times, of }: Rate, network: number): number =>
  network > 0 ? Math.min(STAKE.max, Math.max(STAKE.min, (times + SHRINK * network) / (of + SHRINK) / network)) : 1

const networkRate = (points: readonly PointFacts[], signal: Signal): number => {
  const rates = points.map(({ rates }) => rates[signal])
  const of = sum(rates.map((rate) => rate.of))
  return of > 0 ? sum(rates.map(({ times }) => times)) / of : 0
}

/** Every point with what a visit there is worth, the most first; equals by id. */
export const rankByWorth = (points: readonly PointFacts[]): Worth[] => {
  const known = points.map(({ seen }) => remembered(seen))
  const share = (sum(known.map(({ conforming }) => conforming)) + 1) / (sum(known.map(({ checked }) => checked)) + 2)
  const rateOf = new Map(signals.map((signal) => [signal, networkRate(points, signal)]))
  const meanOrders = sum(points.map(({ orders }) => orders)) / points.length
  return points
    .map((point, i) => {
      const { checked, conforming } = known[i] ?? { checked: 0, conforming: 0 }
      const [a, b] = [PRIOR * share + conforming, PRIOR * (1 - share) + checked - conforming]
      const ratios = signals.map((signal) => [signal, relative(point.rates[signal], rateOf.get(signal) ?? 0)] as const)
      const stake = sum(ratios.map(([, ratio]) => ratio)) / signals.length
      const daysSince = point.seen.length > 0 ? Math.min(...point.seen.map(({ daysAgo }) => daysAgo)) : undefined
      const { pointId, orders } = point
      return {
        pointId,
        worth: orders * stake * informed(a, b),
        uncertainty: Math.sqrt(variance(a, b)),
        expected: a / (a + b),
        stake,
        orders,
        ...(daysSince === undefined ? {} : { daysSince }),
        reasons: reasonsOf(ratios, daysSince, orders >= 2 * meanOrders && orders > 0),
      }
    })
    .sort((one, other) => other.worth - one.worth || (one.pointId < other.pointId ? -1 : 1))
}

const reasonsOf = (
  ratios: readonly (readonly [Signal, number])[],
  daysSince: number | undefined,
  isMuch: boolean,
): WorthReason[] => {
  const loud = ratios.filter(([, ratio]) => ratio >= CLEAR).toSorted(([, one], [, other]) => other - one)
  const reasons: WorthReason[] = [
    ...loud.map(([signal]) => signal),
    ...(daysSince === undefined ? (['NEVER_CHECKED'] as const) : []),
    ...(daysSince !== undefined && daysSince >= LONG_DAYS ? (['LONG_AGO'] as const) : []),
    ...(isMuch ? (['MUCH_WORK'] as const) : []),
  ]
  return reasons.length > 0 ? reasons : ['UNCERTAIN']
}
