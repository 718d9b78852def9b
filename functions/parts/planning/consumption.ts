import type { Day } from '../../shared/days'

/** Pieces of a part that were used between two days, both included; undefined where nobody counts them. */
export type Consumption = (partId: string, from: Day, to: Day) => Promise<number | undefined>
