import { admission } from '../../admission/admission.resolvers'
import { applications } from '../../admission/applications/applications.resolvers'
import { assessments } from '../../admission/assessments/assessments.resolvers'
import { conduct } from '../../admission/conduct/conduct.resolvers'
import { criteria } from '../../admission/criteria/criteria.resolvers'
import { grades } from '../../admission/grades/grades.resolvers'
import { policies } from '../../admission/policies/policies.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [
  admission,
  criteria,
  applications,
  assessments,
  conduct,
  policies,
  grades,
]

export { createStores } from './admission-stores'
