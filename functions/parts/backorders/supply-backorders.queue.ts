import { now } from '../../platform/clock'
import { eachMessage } from '../../platform/each-message'
import { logger } from '../../platform/logger'
import { sourcingByJob } from '../requests/by-job.use-case'
import { JOB, type Waiting } from './backorders'
import { sourceBackorders } from './source-backorders.use-case'

/** Stock of a part came in: whoever waits for it need not wait for the night. */
export const handler = eachMessage<Waiting>(async (waiting) => {
  const given = await sourceBackorders(sourcingByJob(JOB, now()), waiting)
  if (given > 0) logger.info('supplied back orders', { partId: waiting.partId, given })
})
