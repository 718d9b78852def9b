import { createAssessmentsStore } from '../../admission/assessments/assessments.store'
import { createConductStore } from '../../admission/conduct/conduct.store'
import { createEvaluationsStore } from '../../admission/evaluations.store'
import { createGradesStore } from '../../admission/grades/grades.store'
import { createPoliciesStore } from '../../admission/policies/policies.store'

/** Of one request. */
export const createStores = () => ({
  admission: createEvaluationsStore(),
  assessments: createAssessmentsStore(),
  conduct: createConductStore(),
  policies: createPoliciesStore(),
  grades: createGradesStore(),
})
