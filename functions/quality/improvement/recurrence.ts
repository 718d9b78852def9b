import type { Day } from '../../shared/days'
import { atMost } from '../../supervision/binomial'

/** How often a problem occurred among how many orders (or units, or visits) in a time. */
export interface Figures {
  readonly occurrences: number
  readonly exposure: number
  readonly from: Day
  readonly to: Day
}

/** A problem is said to be gone where so few would come by chance once in twenty times at most. */
const LEVEL = 0.05

/**
 * Chance of so few occurrences after a corrective action if it had changed nothing (Q8): given how many there were in all, those
 * after are binomial with the share of the exposure that lies after (J. Przyborowski, H. Wilenski 1940).
 *
 * @example chanceOfSoFew({ occurrences: 12, exposure: 400 }, { occurrences: 1, exposure: 300 }) is 0.0074
 */
export const chanceOfSoFew = (
  before: Pick<Figures, 'occurrences' | 'exposure'>,
  after: Pick<Figures, 'occurrences' | 'exposure'>,
): number =>
  atMost(after.occurrences, before.occurrences + after.occurrences, after.exposure / (before.exposure + after.exposure))

/** What comes out at the level exactly is not to fail by a rounding. */
const ROUNDING = 1e-9

export const isShown = (chance: number): boolean => chance <= LEVEL + ROUNDING

/**
 * The exposure after which no occurrence at all shows that it is gone: (n / (n + m))^x at most 0.05.
 *
 * @example exposureNeeded({ occurrences: 12, exposure: 400 }) is 114
 */
export const exposureNeeded = ({ occurrences, exposure }: Pick<Figures, 'occurrences' | 'exposure'>): number =>
  Math.ceil(exposure * (LEVEL ** (-1 / occurrences) - 1))
