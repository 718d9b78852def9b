import { createActionsStore } from '../../../../functions/quality/improvement/actions.store'
import { addDays } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { attached } from '../../attachments'
import { requestOf } from '../../conduct-tenant'
import { actionIn, improve, problem, today } from '../../improvement'
import type { Tenant } from '../../tenant'
import type { Entry, Feature, Values } from '../feature'

const before = (state: Parameters<typeof actionIn>[1], more: Values = {}): Entry => ({
  about: async ({ tenant }, role) => {
    const { id, version } = await actionIn(tenant, state, role === 'PROVIDER' ? role : 'MANUFACTURER')
    return { id, version, ...more }
  },
})

const steps = [{ what: '加强培训', who: '培训部', dueOn: addDays(today, 3) }]
const causes = [
  { branch: 'METHOD', text: '未校验' },
  { branch: 'PEOPLE', text: '未培训' },
]

/** One whose steps were done ten days ago, straight through the store: what is counted since proves something. */
const doneBefore = async ({ maker, provider }: Tenant, role: string) => {
  const store = createActionsStore()
  const isProvider = role === 'PROVIDER'
  const owner = isProvider
    ? ({ kind: 'PROVIDER', id: provider.id } as const)
    : ({ kind: 'MAKER', id: maker.id } as const)
  const by = isProvider
    ? ({ role: 'PROVIDER', subject: 'p', providerId: provider.id } as const)
    : ({ role: 'MANUFACTURER', subject: 'm', manufacturerId: maker.id } as const)
  const request = () => ({ ...requestOf(0), at: new Date(Date.now() - 10 * 86_400_000) })
  const id = `${owner.id}.${request().key}`
  const { source, ...said } = problem
  await store.actions.open(request(), id, by, { type: 'OPENED', owner, source: 'FAULTS', ...said })
  const cause = { method: 'FIVE_WHYS', whys: ['一', '二', '三'] } as const
  await store.actions.act(request(), id, by, () => ({ type: 'ANALYSED', cause }))
  await store.actions.act(request(), id, by, () => ({ type: 'PLANNED', steps }))
  await store.actions.act(request(), id, by, () => ({ type: 'STEP_DONE', step: 0, late: false, attachments: [] }))
  return { id: toGlobalId('CorrectiveAction', id), version: 4 }
}

const after = { occurrences: 0, exposure: 200, from: addDays(today, -9), to: today }

/** Of an organisation, for itself. */
export const improvement: Feature = {
  entries: {
    'Query.correctiveActions': { about: () => ({ open: false }), open: ['MANUFACTURER', 'PROVIDER', 'AUDITOR'] },
    'Mutation.correctiveActionOpen': { about: () => problem, open: ['MANUFACTURER', 'PROVIDER'] },
    'Mutation.correctiveActionAnalyse': before('OPENED', { causes, root: '未校验' }),
    'Mutation.correctiveActionPlan': before('ANALYSED', { steps }),
    'Mutation.correctiveActionFinishStep': before('PLANNED', { step: 0 }),
    'Mutation.correctiveActionCheck': {
      about: async ({ tenant }, role) => ({ ...(await doneBefore(tenant, role)), after }),
    },
    'Mutation.correctiveActionDrop': before('OPENED', { reason: '停产' }),
  },
  nodes: {
    CorrectiveAction: {
      ids: ({ built }) => [built.improvement?.ids?.checked ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant }) => {
    const shown = { attachmentIds: [await attached(tenant.as.MANUFACTURER)] }
    const planned = await actionIn(tenant, 'PLANNED')
    await improve(tenant, 'MANUFACTURER', 'FinishStep', { id: planned.id, version: planned.version, step: 0, ...shown })
    await actionIn(tenant, 'PLANNED')
    const { id, version } = await actionIn(tenant, 'OPENED')
    await improve(tenant, 'MANUFACTURER', 'Analyse', { id, version, causes, root: '未校验' })
    const checked = await doneBefore(tenant, 'MANUFACTURER')
    await improve(tenant, 'MANUFACTURER', 'Check', { ...checked, after })
    return { ids: { checked: checked.id, planned: planned.id } }
  },
}
