import { fromGlobalId } from '../../../../functions/shared/ids'
import { roles } from '../../../../functions/shared/viewer'
import { callApi } from '../../api'
import { sealedOrders } from '../../evidence'
import type { Feature, World } from '../feature'

/** The newest there is: every world sees to one. */
const newestDay = async ({ tenant }: World) => {
  const query = '{ evidenceSeals(first: 1) { edges { node { day } } } }'
  type Answer = { readonly evidenceSeals: { readonly edges: readonly { readonly node: { readonly day: string } }[] } }
  const { data } = await callApi<Answer>({ query, viewer: tenant.as.PLATFORM })
  return data.evidenceSeals.edges[0]?.node.day
}

/** Seals name nobody: they are everyone's. A proof is of who may see the order. */
export const evidence: Feature = {
  entries: {
    'Query.evidenceSeals': { about: () => ({}), open: roles },
    'Query.evidenceSeal': { about: async (world) => ({ day: await newestDay(world) }), open: roles },
    'Query.workOrderEvidence': { about: ({ orderId }) => ({ id: orderId }) },
  },
  nodes: {},
  build: async ({ orderId }) => {
    await sealedOrders([fromGlobalId('WorkOrder', orderId, [])])
    return {}
  },
}
