import { attached } from '../../attachments'
import { complain } from '../../complaints'
import { demandOf, rectificationIn, rectify } from '../../rectifications'
import type { Entry, Feature, Values } from '../feature'

const before = (state: Parameters<typeof rectificationIn>[1], more: Values = {}): Entry => ({
  about: async ({ tenant }, role) => {
    const { id, version } = await rectificationIn(tenant, state, role)
    return { id, version, ...more }
  },
})

const text = { text: '已逐单核查' }

/** Between an authority and an enterprise of its region. */
export const rectifications: Feature = {
  entries: {
    'Query.rectifications': {
      about: ({ month, tenant }, role) => ({ month, ...(role === 'REGULATOR' ? { region: tenant.region } : {}) }),
    },
    'Query.rectificationQueue': {
      about: ({ tenant }, role) => (role === 'REGULATOR' ? { region: tenant.region } : {}),
    },
    'Mutation.rectificationIssue': { about: ({ tenant }) => demandOf(tenant) },
    'Mutation.rectificationAcknowledge': before('ISSUED'),
    'Mutation.rectificationPlan': before('ACKNOWLEDGED', text),
    'Mutation.rectificationReport': {
      about: async ({ tenant }, role) => {
        const { id, version } = await rectificationIn(tenant, 'PLANNED', role)
        const who = tenant.as[role === 'PROVIDER' ? role : 'MANUFACTURER']
        return { id, version, ...text, attachmentIds: [await attached(who)] }
      },
      // Documents of another enterprise do not exist for the caller either.
    },
    'Mutation.rectificationJudge': before('REPORTED', { accept: true, ...text }),
    'Mutation.rectificationWithdraw': before('ISSUED', text),
  },
  nodes: {
    Rectification: {
      ids: ({ built }) => [built.rectifications?.ids?.maker ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'REGULATOR', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant }) => {
    const complaintIds = [(await complain(tenant)).id]
    const [maker, provider] = [
      await rectificationIn(tenant, 'REPORTED', 'MANUFACTURER', { complaintIds }),
      await rectificationIn(tenant, 'ISSUED', 'PROVIDER', { complaintIds }),
    ]
    const { id, version } = await rectificationIn(tenant, 'REPORTED', 'MANUFACTURER', { complaintIds })
    await rectify(tenant, 'REGULATOR', 'Judge', { id, version, accept: true, ...text })
    return { ids: { maker: maker.id, provider: provider.id, ended: id } }
  },
}
