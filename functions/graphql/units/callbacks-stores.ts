import { createAnnotationsStore } from '../../callbacks/annotations/annotations.store'
import { createCallbacksStore } from '../../callbacks/callbacks.store'
import { createProgrammesStore } from '../../callbacks/programmes/programmes.store'
import { createQuestionnairesStore } from '../../callbacks/questionnaires/questionnaires.store'
import { createSamplingRunsStore } from '../../callbacks/sampling-runs.store'

/** Of one request. */
export const createStores = () => ({
  annotations: createAnnotationsStore(),
  callbacks: createCallbacksStore(),
  samplingRuns: createSamplingRunsStore(),
  programmes: createProgrammesStore(),
  questionnaires: createQuestionnairesStore(),
})
