import { ulid } from 'ulid'
import { findingId } from '../../../../functions/fees/findings/finding'
import { createFindingsStore } from '../../../../functions/fees/findings/findings.store'
import { fromGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import { type Role, system } from '../../../../functions/shared/viewer'
import { requestOf } from '../../conduct-tenant'
import type { Feature, World } from '../feature'

const parties: readonly Role[] = ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'REGULATOR', 'PLATFORM']

/** A finding of its own about the world's provider; nothing is counted for it. */
const opened = async ({ tenant, orderId }: World, replied = false): Promise<{ id: string; version: number }> => {
  const { maker, provider, category, region } = tenant
  const about = { manufacturerId: maker.id, providerId: provider.id, categoryId: category.id, faultCode: `F-${ulid()}` }
  const figures = { observed: 12, sample: 15, peersObserved: 1, peersSample: 40, expectedShare: 0.13, chance: 0.0001 }
  const signal = { fraud: 'NEEDLESS_PARTS', above: 2, ...figures } as const
  const { findings } = createFindingsStore()
  const id = findingId({ ...about, fraud: signal.fraud }, '2026-08')
  const { version } = await findings.open(requestOf(0), id, system('detect-frauds'), {
    ...{ type: 'OPENED', ...about, partNumber: 'P-1', region, from: '2026-06', to: '2026-08', signal },
    ...{ orderIds: [fromGlobalId('WorkOrder', orderId, [])], points: [{ pointId: tenant.point.id, orders: 1 }] },
  })
  if (!replied) return { id, version }
  const by = { role: 'PROVIDER', subject: 'provider', providerId: provider.id } as const
  return findings.act(requestOf(0), id, by, () => ({ type: 'REPLIED', text: '批次问题' }))
}

const global = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  id: toGlobalId('FeeFinding', id),
  version,
})

export const findings: Feature = {
  entries: {
    'Query.feeFindings': {
      about: ({ tenant }, role) =>
        role === 'PLATFORM' ? { manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) } : {},
    },
    'Query.feeFindingMatrix': {
      about: ({ tenant: { maker, provider } }) => ({
        manufacturerId: toGlobalId('Manufacturer', maker.id),
        ...{ providerId: toGlobalId('Provider', provider.id), from: '2026-08', to: '2026-08' },
      }),
    },
    'Mutation.feeFindingReply': {
      about: async (world) => ({ id: global(await opened(world)).id, text: '批次问题' }),
    },
    'Mutation.feeFindingJudge': {
      about: async (world) => ({ ...global(await opened(world, true)), uphold: true, reason: '核实' }),
    },
  },
  nodes: {
    FeeFinding: { ids: ({ built }) => [built.findings?.ids?.finding ?? ''], own: parties, any: ['PLATFORM'] },
  },
  build: async (world) => {
    const { maker, provider } = world.tenant
    const replied = await opened(world, true)
    const by = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: maker.id } as const
    const breachId = fromGlobalId('Breach', world.built.conduct?.ids?.Breach ?? '', [])
    await createFindingsStore().findings.act(requestOf(0), replied.id, by, () => ({
      ...{ type: 'UPHELD', text: '旧件为证', breachId },
    }))
    return { ids: { finding: toGlobalId('FeeFinding', replied.id) }, marks: [`${provider.id}.2026-08`] }
  },
}
