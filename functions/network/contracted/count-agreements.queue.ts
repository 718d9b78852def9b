import { now } from '../../platform/clock'
import { eachMessage } from '../../platform/each-message'
import { dayOf } from '../../shared/days'
import { countPair } from './count-points.use-case'
import type { Pair } from './told'

/** Counts the points of a provider anew whose agreements with a maker cover something else than before (N9). */
export const handler = eachMessage<Pair>((pair) => countPair(pair, dayOf(now())))
