import type { DynamoDBStreamHandler } from 'aws-lambda'
import { now } from '../../platform/clock'
import { toldBy } from '../../platform/stream-image'
import { dayOf } from '../../shared/days'
import type { Terms } from '../network'
import { countPair } from './count-points.use-case'
import { coversElse } from './told'

/** Counts the points of a provider anew whose agreements with a maker cover something else than before (N9). */
export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  const told = Records.flatMap((record) => toldBy<Terms>(record)).filter(coversElse)
  const pairs = new Map(told.map(({ after }) => [`${after.providerId}\n${after.manufacturerId}`, after]))
  for (const pair of pairs.values()) await countPair(pair, dayOf(now()))
}
