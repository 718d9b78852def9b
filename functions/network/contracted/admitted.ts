import { addDays, type Day, inForce, type Period, startOfDay } from '../../shared/days'
import type { RegionCode } from '../../shared/regions'
import { ANY_CATEGORY, type Commitment } from './contracted'

/** A point's line on the public list of a category (G3): admitted by a maker, on some days. */
export interface Admitted extends Commitment {
  /** County in which the point stands. */
  readonly region: RegionCode
  /** In order, without overlap. */
  readonly periods: readonly Period[]
  /** Rises whenever they change. */
  readonly version: number
}

/** The days around a day on which the point is admitted without a break; undefined where it is not admitted on that day. */
export const admittedOn = ({ periods }: Pick<Admitted, 'periods'>, day: Day): Period | undefined =>
  periods.find((period) => inForce(period, day))

/** Whether a commitment has a line: none for a point's categories all together, nor for days that have all passed. */
export const isListed = ({ categoryId, periods }: Pick<Admitted, 'categoryId' | 'periods'>, today: Day): boolean =>
  categoryId !== ANY_CATEGORY && periods.some(({ validTo }) => validTo >= today)

/** The instant from which a line shows to nobody, in seconds: it then goes by itself. */
export const goneFrom = ({ periods }: Pick<Admitted, 'periods'>): number =>
  Math.floor(Date.parse(startOfDay(addDays(periods.at(-1)?.validTo ?? '2026-01-01', 2))) / 1000)
