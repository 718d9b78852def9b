import { createEvidenceStore } from '../../evidence/evidence.store'

/** Of one request. */
export const createStores = () => ({ evidence: createEvidenceStore() })
