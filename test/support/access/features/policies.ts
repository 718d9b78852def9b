import { createPoliciesStore } from '../../../../functions/admission/policies/policies.store'
import { remindReaders } from '../../../../functions/admission/policies/remind-readers.use-case'
import { addDays } from '../../../../functions/shared/days'
import type { Role } from '../../../../functions/shared/viewer'
import { attached } from '../../attachments'
import { categoryOf, content, drafted, onPolicy, published, readPolicy, today } from '../../policies'
import type { Entry, Feature, World } from '../feature'

const readers = ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN'] as const satisfies readonly Role[]
const makers: readonly Role[] = ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PLATFORM']

const policyId = ({ built }: World, name: string): string => built.policies?.ids?.[name] ?? ''

const fresh = async ({ tenant }: World) => {
  const { id, version } = await drafted(tenant.as.MANUFACTURER)
  return { id, version }
}

const read: Entry = { about: (world) => ({ id: policyId(world, 'current') }) }

export const policies: Feature = {
  entries: {
    'Query.policies': {
      about: ({ tenant }, role) =>
        role === 'PLATFORM'
          ? { manufacturerId: Buffer.from(`Manufacturer:${tenant.maker.id}`).toString('base64url') }
          : {},
    },
    // What it follows is a stranger's.
    'Mutation.policyDraft': { about: (world) => content({ supersedes: policyId(world, 'current') }) },
    'Mutation.policyRedraft': { about: async (world) => content(await fresh(world)) },
    'Mutation.policyPublish': { about: fresh },
    'Mutation.policyWithdraw': { about: async (world) => ({ ...(await fresh(world)), reason: '作废' }) },
    'Mutation.policyRead': read,
  },
  nodes: {
    Policy: { ids: (world) => [policyId(world, 'current')], own: [...makers, ...readers], any: ['PLATFORM'] },
  },
  build: async (world) => {
    const { as, maker, provider, region } = world.tenant
    const desk = as.MANUFACTURER
    const audience = {
      roles: [...readers],
      regions: [region],
      levels: [1, 2, 3],
      categoryIds: [categoryOf(world.tenant)],
    }
    const first = await published(desk, { audience })
    for (const role of readers) await readPolicy(as[role], first.id)
    const next = { supersedes: first.id, readAgain: false, audience, attachmentIds: [await attached(desk)] }
    const current = await published(desk, next)
    const withdrawn = await published(desk, { title: '旧公告', kind: 'BULLETIN' })
    await onPolicy('policyWithdraw', desk, { id: withdrawn.id, version: withdrawn.version, reason: '已过时' })
    const draft = await drafted(desk, { title: '草稿' })
    const piece = { day: today, since: addDays(today, -1), manufacturerId: maker.id, providerId: provider.id }
    await remindReaders(createPoliciesStore(), piece, () => new Date())
    return { ids: { first: first.id, current: current.id, withdrawn: withdrawn.id, draft: draft.id } }
  },
}
