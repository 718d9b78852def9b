import { answeredCallback, complaint, followUp } from '../../follow-ups'
import type { Feature, World } from '../feature'

const answered = async ({ tenant }: World) => ({ id: (await answeredCallback(tenant)).id })
const open = async ({ tenant }: World) => ({ id: (await answeredCallback(tenant, { open: true })).id })
const wrong = { reason: '仍然漏水' }

/** What a callback opens. */
export const followUps: Feature = {
  entries: {
    'Mutation.callbackOpenComplaint': { about: async (world) => ({ ...(await answered(world)), ...complaint }) },
    'Mutation.callbackLinkIssue': { about: open },
    'Mutation.callbackLinksRevoke': { about: open },
    'Mutation.callbackAnswer': { about: () => ({}) },
    'Mutation.callbackOpenRework': { about: async (world) => ({ ...(await answered(world)), ...wrong }) },
  },
  nodes: {},
  build: async ({ tenant }) => {
    const { id } = await answeredCallback(tenant)
    await followUp(tenant, 'Complaint', { id, ...complaint })
    await followUp(tenant, 'Rework', { id, ...wrong })
    return { ids: { task: id } }
  },
}
