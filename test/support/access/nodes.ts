import { type GraphQLNamedType, isObjectType } from 'graphql'
import { toGlobalId } from '../../../functions/shared/ids'
import { type Role, roles } from '../../../functions/shared/viewer'
import { type ApiAnswer, callApi } from '../api'
import type { NodeEntry } from './feature'
import { features } from './features/index'
import { schema } from './schema'
import { everything } from './selection'
import type { World } from './world'

const id =
  (type: string, of: (world: World) => { readonly id: string }) =>
  (world: World): string[] => [toGlobalId(type, of(world).id)]

/** Those who look for a service point or work with many; a provider's people know their own only. */
const outsiders: readonly Role[] = ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'CUSTOMER', 'DEALER', 'PLATFORM']
const parties: readonly Role[] = ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'PLATFORM']
const platform: readonly Role[] = ['PLATFORM']

/** One entry per type of `node(id:)`. The test fails for a type that has none. */
export const nodeEntries: Readonly<Record<string, NodeEntry>> = {
  ...Object.assign({}, ...Object.values(features).map((feature) => feature.nodes)),
  Manufacturer: { ids: id('Manufacturer', ({ tenant }) => tenant.maker), own: roles, any: roles },
  Brand: { ids: id('Brand', ({ tenant }) => tenant.brand), own: roles, any: roles },
  ProductCategory: { ids: id('ProductCategory', ({ tenant }) => tenant.category), own: roles, any: roles },
  ProductModel: { ids: id('ProductModel', ({ tenant }) => tenant.model), own: roles, any: roles },
  Unit: {
    ids: (world) => [toGlobalId('Unit', world.tenant.unit.id), world.built.warranty?.ids?.unit ?? ''],
    own: roles.filter((role) => role !== 'PROVIDER' && role !== 'REGULATOR'),
    any: ['SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'PLATFORM'],
  },
  Provider: { ids: id('Provider', ({ tenant }) => tenant.provider), own: roles, any: outsiders },
  ServicePoint: { ids: id('ServicePoint', ({ tenant }) => tenant.point), own: roles, any: outsiders },
  Technician: {
    ids: id('Technician', ({ tenant }) => tenant.technician),
    own: [...parties, 'SERVICE_POINT', 'TECHNICIAN'],
    any: platform,
  },
  WorkOrder: { ids: ({ orderId, built }) => [orderId, built.procedures?.ids?.order ?? ''], own: roles, any: platform },
  CallbackTask: {
    ids: ({ taskId, built }) => [taskId, built.followUps?.ids?.task ?? taskId],
    own: ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'PLATFORM'],
    any: platform,
  },
  CallbackRun: {
    ids: ({ runId, built }) => [runId, built.programmes?.ids?.run ?? runId],
    own: ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PLATFORM'],
    any: platform,
  },
  Evaluation: { ids: ({ evaluationIds }) => evaluationIds, own: parties, any: platform },
}

export const nodeEntryOf = (type: string): NodeEntry => {
  const entry = nodeEntries[type]
  if (!entry) throw new Error(`${type} has no entry in test/support/access/nodes.ts: who may see whose?`)
  return entry
}

const isSeen = (type: GraphQLNamedType | undefined) => {
  if (!isObjectType(type)) throw new Error('Only object types have nodes')
  return type
}

/** Reads an object by id, selecting everything. */
export const readNode = (
  type: string,
  nodeId: string,
  viewer: NonNullable<Parameters<typeof callApi>[0]['viewer']>,
): Promise<ApiAnswer<{ node: Record<string, never> | null }>> =>
  callApi({
    query: `query($id: ID!) { node(id: $id) { ... on ${type} ${everything(isSeen(schema.getType(type)), 1)} } }`,
    variables: { id: nodeId },
    viewer,
  })
