import type { Counts } from './counters'
import { readSteps } from './rollups.store'

/** What jobs by an edition of a step book count for (P4), by the step's code. Cost: 1 Query. */
export const stepCounts = (bookId: string): Promise<ReadonlyMap<string, Counts>> => readSteps(bookId)
