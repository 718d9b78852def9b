import type { Day } from '../../shared/days'
import { consumedOf } from './consumption.store'
import { isKept } from './movements.store'

/** Pieces of a part used between two days, both included; undefined where no stock of it is kept here. 1 GetItem, 1 Query. */
export const consumptionIn = async (partId: string, from: Day, to: Day): Promise<number | undefined> =>
  (await isKept(partId)) ? consumedOf(partId, from, to) : undefined
