import { completedOn, ordersOf } from '../orders/completed-orders.use-case'
import { now } from '../platform/clock'
import { eachMessage } from '../platform/each-message'
import { logger } from '../platform/logger'
import { randomHex } from '../platform/random'
import { createCallbacksStore } from './callbacks.store'
import { programmeNow } from './programmes/programmes.use-case'
import { questionnaireInForce } from './questionnaires/questionnaires.use-case'
import { type SampleRequest, sampleCallbacks } from './sample-callbacks.use-case'
import { createSamplingRunsStore } from './sampling-runs.store'

/** Draws the callbacks of one stratum's frame per message. */
export const handler = eachMessage<SampleRequest>(async (request) => {
  const deps = {
    runs: createSamplingRunsStore(),
    tasks: createCallbacksStore(),
    completedOn,
    ordersOf,
    questionnaireInForce,
    programmeNow,
    now,
    newSeed: () => randomHex(32),
    newId: () => randomHex(8),
  }
  const run = await sampleCallbacks(deps, request)
  logger.info('sampled callbacks', { runId: run.id, frameSize: run.frameSize })
})
