import { fromGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import { createFaultsStore } from '../../../../functions/warranty/repairer-faults/faults.store'
import { mutate } from '../../api'
import { attached } from '../../attachments'
import { requestOf } from '../../conduct-tenant'
import { orderOfUnit } from '../../remedies'
import type { Feature, World } from '../feature'
import { orderIn } from '../orders'

const fresh = async ({ tenant }: World): Promise<string> =>
  toGlobalId('WorkOrder', (await orderIn(tenant, 'ACCEPTED', {})).order.id)

/** A finding on an order of its own, straight through the store. */
const alleged = async (world: World, replied = false) => {
  const { maker, provider, point } = world.tenant
  const orderId = await fresh(world)
  const id = fromGlobalId('WorkOrder', orderId, [])
  const store = createFaultsStore()
  const by = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: maker.id } as const
  const subject = { orderId: id, manufacturerId: maker.id, providerId: provider.id, pointId: point.id }
  await store.open(requestOf(0), id, by, { type: 'ALLEGED', ...subject, text: '无故拖延', attachments: [] })
  const provides = { role: 'PROVIDER', subject: 'provider', providerId: provider.id } as const
  if (replied) await store.act(requestOf(0), id, provides, () => ({ type: 'REPLIED', text: '待件', attachments: [] }))
  return { orderId, version: replied ? 2 : 1 }
}

export const repairerFaults: Feature = {
  entries: {
    'Query.repairerFault': { about: ({ built }) => ({ workOrderId: built.repairerFaults?.ids?.order ?? '' }) },
    'Mutation.repairerFaultAllege': {
      about: async (world) => ({ orderId: await fresh(world), text: '无故拖延' }),
    },
    'Mutation.repairerFaultReply': {
      about: async (world) => ({ orderId: (await alleged(world)).orderId, text: '待件' }),
    },
    'Mutation.repairerFaultJudge': {
      about: async (world) => ({ ...(await alleged(world, true)), uphold: false, reason: '确因待件' }),
    },
  },
  nodes: {},
  // Of a unit, since the rule that opens an exchange is one of its rights; with what shows it.
  build: async ({ tenant }) => {
    const { order } = await orderOfUnit(tenant)
    const orderId = toGlobalId('WorkOrder', order.id)
    const viewer = tenant.as.MANUFACTURER
    const input = { orderId, text: '无故拖延', attachmentIds: [await attached(viewer)] }
    const select = 'repairerFault { version }'
    const { object, userErrors } = await mutate({ name: 'repairerFaultAllege', viewer, input, select })
    if (!object) throw new Error(JSON.stringify(userErrors))
    return { ids: { order: orderId } }
  },
}
