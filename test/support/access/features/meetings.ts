import { addDays } from '../../../../functions/shared/days'
import { attached } from '../../attachments'
import { type MeetingAnswer, meet, meetingIn, minutes, today } from '../../meetings'
import type { Entry, Feature, Values } from '../feature'

const before = (state: 'OPEN' | 'REPORTED', more: Values = {}): Entry => ({
  about: async ({ tenant }, role) => {
    const { id, version } = await meetingIn(tenant, state, role === 'PROVIDER' ? role : 'MANUFACTURER')
    return { id, version, resolution: 0, ...more }
  },
})

/** Of an organisation, for itself. */
export const meetings: Feature = {
  entries: {
    'Query.qualityMeetings': { about: () => ({ open: false }), open: ['MANUFACTURER', 'PROVIDER', 'AUDITOR'] },
    'Mutation.qualityMeetingRecord': { about: () => minutes(), open: ['MANUFACTURER', 'PROVIDER'] },
    'Mutation.resolutionReport': before('OPEN', { text: '已完成' }),
    'Mutation.resolutionConfirm': before('REPORTED'),
    'Mutation.resolutionReturn': before('REPORTED', { reason: '未见培训记录' }),
    'Mutation.resolutionPutOff': before('OPEN', { dueOn: addDays(today, 60), reason: '讲师出差' }),
    'Mutation.resolutionWithdraw': before('OPEN', { reason: '网点已停业' }),
  },
  nodes: {
    QualityMeeting: {
      ids: ({ built }) => [built.meetings?.ids?.meeting ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant, built }) => {
    const correctiveActionId = built.improvement?.ids?.planned
    const one = { what: '收费项查重', who: '信息部', dueOn: addDays(today, 5), correctiveActionId }
    const { resolutions } = minutes() as { resolutions: object[] }
    let found = await meetingIn(tenant, 'OPEN', 'MANUFACTURER', { resolutions: [...resolutions, one] })
    const next = async (name: `resolution${string}`, input: Values, person?: string) => {
      const { id, version } = found
      const { object } = await meet(tenant, 'MANUFACTURER', name, { id, version, ...input }, person)
      found = object as MeetingAnswer
    }
    const shown = { attachmentIds: [await attached({ ...tenant.as.MANUFACTURER })] }
    await next('resolutionPutOff', { resolution: 0, dueOn: addDays(today, 30), reason: '讲师出差' })
    await next('resolutionReport', { resolution: 0, text: '已补训' }, ' colleague')
    await next('resolutionReturn', { resolution: 0, reason: '缺考核记录' })
    await next('resolutionReport', { resolution: 0, text: '已补训并考核', ...shown })
    await next('resolutionConfirm', { resolution: 0 }, ' colleague')
    await next('resolutionWithdraw', { resolution: 1, reason: '供应商已召回' })
    return { ids: { meeting: found.id } }
  },
}
