import { commit } from '../../../../functions/platform/commit'
import { noticeWrite } from '../../../../functions/platform/notices'
import { dayOf, instant } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { type Inbox, newNotice } from '../../../../functions/shared/notice'
import type { Role } from '../../../../functions/shared/viewer'
import type { Feature, World } from '../feature'

const readers: readonly Role[] = ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'DEALER', 'REGULATOR']

const inboxesOf = ({ tenant }: World): Partial<Record<Role, Inbox>> => ({
  MANUFACTURER: { role: 'MANUFACTURER', id: tenant.maker.id },
  PROVIDER: { role: 'PROVIDER', id: tenant.provider.id },
  SERVICE_POINT: { role: 'SERVICE_POINT', id: tenant.point.id },
  TECHNICIAN: { role: 'TECHNICIAN', id: tenant.technician.id },
  DEALER: { role: 'DEALER', id: tenant.as.DEALER.org ?? '' },
  REGULATOR: { role: 'REGULATOR', id: tenant.region },
})

export const notices: Feature = {
  entries: {
    'Query.notices': { about: () => ({}) },
    'Mutation.noticeRead': {
      about: ({ built }, role) => ({ id: built.notices?.ids?.[role] ?? built.notices?.ids?.MANUFACTURER }),
    },
  },
  nodes: {
    Notice: { ids: ({ built }) => [built.notices?.ids?.MANUFACTURER ?? ''], own: ['MANUFACTURER'], any: [] },
  },
  build: async (world) => {
    const now = new Date()
    const subject = { type: 'Agreement', id: world.tenant.agreement.id }
    const ids: Record<string, string> = {}
    for (const role of readers) {
      const inbox = inboxesOf(world)[role]
      if (!inbox) continue
      const params = { endsOn: dayOf(now), proposal: 'RENEW' }
      const draft = {
        kind: 'EVALUATION_OPENED',
        inbox,
        subject,
        at: instant(now),
        params,
        dueOn: dayOf(now),
        lead: 0,
      } as const
      await commit([noticeWrite(draft)])
      ids[role] = toGlobalId('Notice', newNotice(draft).id)
    }
    return { ids }
  },
}
