import { learnedNeed } from '../planning/belief'
import { quantile } from '../planning/need'

/** Days of use that the demand of a point is learned from. */
export const SEEN_DAYS = 180
/** The night after is the next chance to order. */
const REVIEW_DAYS = 1
/** What is ordered lasts so many days more, on average: so nothing is shipped every day. */
const CYCLE_DAYS = 14
/** Chance that stock is enough until what is ordered arrives. */
export const SERVICE_LEVEL = 0.95

/** Of one part at a service point, its vans included. */
export interface Levels {
  /** Ordered once fewer than this are there or on their way. */
  readonly min: number
  /** Ordered up to this. */
  readonly max: number
}

export interface Demand {
  /** Pieces used at the point within so many days. */
  readonly used: number
  readonly days: number
}

/**
 * Levels of a periodic (s, S) policy. Use is a Poisson process whose rate was seen for so many days, so what is used in the time until
 * the next delivery is a negative binomial (planning/belief.ts): the less was seen, the more it spreads. The reorder level is its
 * quantile over lead time and review, the order-up-to level that over one cycle more.
 *
 * @param leadDays from the order to its arrival: clause 8 of the agreement
 * @example a part used once in half a year is not kept on the shelf: both are 0
 */
export const levelsFor = ({ used, days }: Demand, leadDays: number, level = SERVICE_LEVEL): Levels => {
  if (used === 0) return { min: 0, max: 0 }
  const enough = (ahead: number) => quantile(learnedNeed({ failures: used, units: days }, ahead), level)
  const min = enough(leadDays + REVIEW_DAYS)
  return { min, max: min === 0 ? 0 : Math.max(min, enough(leadDays + REVIEW_DAYS + CYCLE_DAYS)) }
}

/** What is to be ordered. @param position pieces that are free there, or on their way there */
export const quantityFor = ({ min, max }: Levels, position: number): number =>
  position < min ? Math.max(0, max - position) : 0
