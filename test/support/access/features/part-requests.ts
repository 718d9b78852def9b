import { toGlobalId } from '../../../../functions/shared/ids'
import { inWarehouse, keptOnShelf, orderAtWork, requestIn, requestOfLot } from '../../part-requests'
import type { Entry, Feature, Values } from '../feature'

const on = (state: Parameters<typeof requestIn>[1], more: Values = {}): Entry => ({
  about: async ({ tenant }) => {
    const { id, version } = await requestIn(tenant, state)
    return { id, version, ...more }
  },
})

/** Between the maker, the provider, the point and the technician who works on the order. */
export const partRequests: Feature = {
  entries: {
    'Query.partRequests': {
      about: ({ tenant }) => ({ placeId: toGlobalId('ServicePoint', tenant.point.id), list: 'OF_POINT', first: 5 }),
    },
    'Query.partBackorders': {
      about: ({ tenant }) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id), first: 5 }),
    },
    'Mutation.partRequestOpen': {
      about: async ({ tenant }) => {
        const [{ part }, orderId] = [await inWarehouse(tenant, 3), await orderAtWork(tenant)]
        return { orderId, partId: part.id, quantity: 1 }
      },
    },
    'Mutation.partRequestShip': {
      about: async ({ tenant }, role) => {
        const { id, version } = await (role === 'SERVICE_POINT' ? keptOnShelf(tenant) : requestIn(tenant, 'ORDERED'))
        return { id, version, reference: 'SF-1' }
      },
    },
    'Mutation.partRequestReceive': on('SHIPPED'),
    'Mutation.partRequestMiss': on('SHIPPED', { reason: '物流遗失' }),
    'Mutation.partRequestSource': on('BACKORDERED'),
    'Mutation.partRequestCancel': on('RESERVED', { reason: '不需要' }),
  },
  nodes: {
    PartRequest: {
      ids: ({ built }) => Object.values(built.partRequests?.ids ?? {}),
      own: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant }) => {
    const [shipped, waiting] = [await requestIn(tenant, 'SHIPPED'), await requestIn(tenant, 'BACKORDERED')]
    return { ids: { shipped: shipped.id, waiting: waiting.id, ofLot: (await requestOfLot(tenant)).id } }
  },
}
