import { now } from '../../platform/clock'
import { type Changed, eachMessage } from '../../platform/each-message'
import { logger } from '../../platform/logger'
import { dayOf } from '../../shared/days'
import { sourcingByJob } from '../requests/by-job.use-case'
import { JOB } from './sweep'
import { recallLot } from './sweep-lot.use-case'

/**
 * A recall is told at once, and what lies of the lot is set apart. The message only says which; the lot is read as it is now.
 */
export const handler = eachMessage<Changed>(async ({ id }) => {
  const at = now()
  const recalled = await recallLot(id, dayOf(at), sourcingByJob(JOB, at))
  logger.info('recalled a lot, or released it', { lotId: id, ...recalled })
})
