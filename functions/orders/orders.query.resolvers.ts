import { connection, pageRequest } from '../graphql/connection'
import type { Context } from '../graphql/context'
import type { QueryResolvers } from '../graphql/generated/types'
import { regionAskedFor } from '../network/asked-for'
import type { Page, PageRequest } from '../platform/page'
import { DomainError } from '../shared/errors'
import { fromGlobalId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import { type Action, transitions } from './actions'
import { checkChain } from './event-log'
import type { Order } from './order'
import { maySee } from './order-access'
import type { OrdersStore } from './orders.store'

const emptyPage: Page<Order> = { rows: [], hasNextPage: false }

const byMonth = (
  viewer: Viewer,
  store: OrdersStore,
  month: string,
  region: string | null | undefined,
  page: PageRequest,
): Promise<Page<Order>> => {
  switch (viewer.role) {
    case 'MANUFACTURER':
    case 'HOTLINE':
    case 'AUDITOR':
      return store.ofMaker(viewer.manufacturerId, month, page)
    case 'PROVIDER':
      return store.ofProvider(viewer.providerId, month, page)
    case 'SERVICE_POINT':
      return store.ofPoint(viewer.pointId, month, page)
    case 'REGULATOR':
      return store.ofRegion(regionAskedFor(viewer, region, 4), month, page)
    default:
      return Promise.resolve(emptyPage)
  }
}

const turn = (viewer: Viewer, store: OrdersStore, page: PageRequest): Promise<Page<Order>> => {
  switch (viewer.role) {
    case 'MANUFACTURER':
    case 'HOTLINE':
      return store.turnOf('maker', viewer.manufacturerId, page)
    case 'SERVICE_POINT':
      return store.turnOf('point', viewer.pointId, page)
    case 'TECHNICIAN':
      return store.turnOf('technician', viewer.technicianId, page)
    case 'CUSTOMER':
      return store.turnOf('customer', viewer.customerKey, page)
    default:
      return Promise.resolve(emptyPage)
  }
}

const own = (viewer: Viewer, store: OrdersStore, page: PageRequest): Promise<Page<Order>> => {
  if (viewer.role === 'CUSTOMER') return store.ofCustomer(viewer.customerKey, page)
  if (viewer.role === 'DEALER') return store.ofDealer(viewer.dealerId, page)
  return Promise.resolve(emptyPage)
}

/** Index entries may lag a change of hands by a moment: what the viewer may no longer see is left out. */
const listed = async (
  name: string,
  args: { first: number; after?: string | null | undefined },
  { viewer }: Context,
  read: (page: PageRequest) => Promise<Page<Order>>,
) => {
  const page = pageRequest(name, args)
  return connection(name, await read(page), page, (order) => maySee(viewer, order))
}

export const queries = {
  workOrders: (_parent, { month, region, ...args }, context) =>
    listed(`orders:${month}`, args, context, (page) =>
      byMonth(context.viewer, context.stores.orders, month, region, page),
    ),
  myWorkOrders: (_parent, args, context) =>
    listed('mine', args, context, (page) => own(context.viewer, context.stores.orders, page)),
  workQueue: (_parent, args, context) =>
    listed('queue', args, context, (page) => turn(context.viewer, context.stores.orders, page)),
  workOrderTransitions: () =>
    Object.entries(transitions).map(([action, { from, roles, to }]) => ({
      action: action as Action,
      from: [...from],
      roles: [...roles],
      to: to === 'same' ? null : to,
    })),
  workOrderChainCheck: async (_parent, args, { viewer, stores }) => {
    const id = fromGlobalId('WorkOrder', args.id, ['id'])
    const order = await stores.orders.latest(id)
    if (!order || !maySee(viewer, order)) throw new DomainError('NOT_FOUND', ['id'], { what: 'WorkOrder', id })
    // Entries of actions that came since the order was read are not yet its own.
    const events = (await stores.orders.allEvents(id)).slice(0, order.eventCount)
    const fault = checkChain(events, order)
    return { intact: !fault, events: events.length, brokenAt: fault?.sequence ?? null }
  },
} satisfies Partial<QueryResolvers>
