import { createComplaintsStore } from '../../complaints/complaints.store'
import { createAgentsStore } from '../../complaints/hotline/agents.store'

/** Of one request. */
export const createStores = () => ({ complaints: createComplaintsStore(), agents: createAgentsStore() })
