import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { completedOn, ordersOf } from '../orders/completed-orders.use-case'
import { now } from '../platform/clock'
import { logger } from '../platform/logger'
import { randomHex } from '../platform/random'
import { createCallbacksStore } from './callbacks.store'
import { programmeNow } from './programmes/programmes.use-case'
import { questionnaireInForce } from './questionnaires/questionnaires.use-case'
import { type SampleRequest, sampleCallbacks } from './sample-callbacks.use-case'
import { createSamplingRunsStore } from './sampling-runs.store'

const processor = new BatchProcessor(EventType.SQS)

const sampleOne = async ({ body }: SQSRecord): Promise<void> => {
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
  const run = await sampleCallbacks(deps, JSON.parse(body) as SampleRequest)
  logger.info('sampled callbacks', { runId: run.id, frameSize: run.frameSize })
}

export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, sampleOne, processor, { context })
