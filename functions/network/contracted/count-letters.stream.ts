import type { DynamoDBStreamHandler } from 'aws-lambda'
import { now } from '../../platform/clock'
import { toldBy } from '../../platform/stream-image'
import { dayOf } from '../../shared/days'
import type { Roster } from '../certification/roster'
import { countPoints } from './count-points.use-case'
import { concernedBy } from './told'

/** Counts points anew whose letters of authorisation changed (N9). A batch that fails comes again, in halves. */
export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  const commitments = Records.flatMap((record) => toldBy<Roster>(record).flatMap(concernedBy))
  await countPoints(commitments, dayOf(now()))
}
