import { createComplaintsStore } from '../../complaints/complaints.store'
import { createAgentsStore } from '../../complaints/hotline/agents.store'
import { createActionsStore } from '../../quality/improvement/actions.store'
import { createMeetingsStore } from '../../quality/meetings/meetings.store'
import { createRectificationsStore } from '../../supervision/rectification/rectifications.store'

/** Of one request. */
export const createStores = () => ({
  complaints: createComplaintsStore(),
  agents: createAgentsStore(),
  rectifications: createRectificationsStore(),
  improvements: createActionsStore(),
  meetings: createMeetingsStore(),
})
