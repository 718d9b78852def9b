import type { Role } from '../../../../functions/shared/viewer'
import { callApi } from '../../api'
import { begun, cancelExportOf, carriedOut, thisMonth } from '../../exports'
import type { Tenant } from '../../tenant'
import type { Entry, Feature } from '../feature'

const taking: readonly Role[] = ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'REGULATOR', 'AUDITOR']

/** An organisation has three at once: those of the calls before are stopped. */
const emptied = async (tenant: Tenant, role: Role): Promise<void> => {
  const query = '{ dataExports(first: 100) { edges { node { id version state } } } }'
  type Node = { readonly id: string; readonly version: number; readonly state: string }
  type Answer = { readonly dataExports: { readonly edges: readonly { readonly node: Node }[] } }
  const { data } = await callApi<Answer>({ query, viewer: tenant.as[role] })
  for (const { node } of data.dataExports.edges)
    if (node.state === 'WAITING' || node.state === 'RUNNING') await cancelExportOf(tenant, role, node)
}

const cancelling: Entry = {
  about: async ({ tenant }, role) => {
    const own = taking.includes(role) ? role : 'MANUFACTURER'
    await emptied(tenant, own)
    const { id, version } = await begun(tenant, own)
    return { id, version }
  },
}

/** Each for its own organisation: what a stranger asks for is its own. */
export const exports: Feature = {
  entries: {
    'Query.dataExports': { about: () => ({}), open: taking },
    'Mutation.dataExportRequest': {
      about: async ({ tenant }, role) => {
        if (taking.includes(role)) await emptied(tenant, role)
        return { format: 'CSV', from: thisMonth(), to: thisMonth() }
      },
      open: taking,
    },
    'Mutation.dataExportCancel': cancelling,
  },
  nodes: {
    DataExport: {
      ids: ({ built }) => [built.exports?.ids?.done ?? ''],
      own: ['MANUFACTURER'],
      any: [],
    },
  },
  build: async ({ tenant }) => {
    const { id } = await begun(tenant, 'MANUFACTURER')
    await carriedOut(id)
    for (const role of ['PROVIDER', 'REGULATOR'] as const) await carriedOut((await begun(tenant, role)).id)
    return { ids: { done: id } }
  },
}
