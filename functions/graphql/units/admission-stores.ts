import { createConductStore } from '../../admission/conduct/conduct.store'
import { createEvaluationsStore } from '../../admission/evaluations.store'
import { createGradesStore } from '../../admission/grades/grades.store'
import { createPoliciesStore } from '../../admission/policies/policies.store'

/** Of one request. */
export const createStores = () => ({
  admission: createEvaluationsStore(),
  conduct: createConductStore(),
  policies: createPoliciesStore(),
  grades: createGradesStore(),
})
