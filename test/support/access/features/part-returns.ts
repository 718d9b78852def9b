import { toGlobalId } from '../../../../functions/shared/ids'
import { dueReturn, orderWithFindings, returnAction } from '../../part-returns'
import type { Tenant } from '../../tenant'
import type { Entry, Feature, Values } from '../feature'

const on = (more: Values): Entry => ({
  about: async ({ tenant }) => {
    const { id, version } = await dueReturn(tenant)
    return { id, version, ...more }
  },
})

const become = async (
  tenant: Tenant,
  name: `partReturn${string}`,
  role: 'SERVICE_POINT' | 'MANUFACTURER',
  more: Values,
) => {
  const { id, version } = await dueReturn(tenant)
  const { userErrors } = await returnAction(name, tenant.as[role], { id, version, ...more })
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
  return id
}

/** Between the maker, the provider and the point that sends. */
export const partReturns: Feature = {
  entries: {
    'Query.partReturns': {
      about: ({ tenant }) => ({ servicePointId: toGlobalId('ServicePoint', tenant.point.id), first: 5 }),
    },
    'Query.partDoubts': { about: async ({ tenant }) => ({ orderId: await orderWithFindings(tenant) }) },
    'Mutation.partReturnSend': on({ reference: 'SF-2' }),
    'Mutation.partReturnReceive': on({ finding: 'NOT_FAULTY', note: '复测正常' }),
    'Mutation.partReturnWaive': on({ reason: '运费高于残值' }),
  },
  nodes: {
    PartReturn: {
      ids: ({ built }) => Object.values(built.partReturns?.ids ?? {}),
      own: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant }) => {
    const found = { finding: 'NOT_GENUINE', note: '非原厂标识' }
    return {
      ids: {
        sent: await become(tenant, 'partReturnSend', 'SERVICE_POINT', { reference: 'SF-1' }),
        received: await become(tenant, 'partReturnReceive', 'MANUFACTURER', found),
        waived: await become(tenant, 'partReturnWaive', 'MANUFACTURER', { reason: '运费高于残值' }),
      },
    }
  },
}
