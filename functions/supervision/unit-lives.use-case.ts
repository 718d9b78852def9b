import type { Month } from '../shared/days'
import type { Counts } from './counters'
import { readLives } from './rollups.store'

/** How early units of a maker's category failed, by month and model; 1 Query, a row a month and model. */
export const unitLives = (
  manufacturerId: string,
  categoryId: string,
  from: Month,
  to: Month,
): Promise<{ readonly month: Month; readonly modelId: string; readonly counts: Counts }[]> =>
  readLives(manufacturerId, categoryId, from, to)
