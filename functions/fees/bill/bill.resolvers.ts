import type { Capability } from '../../graphql/capability'
import { maySee, maySeeFreeText } from '../../orders/order-access'
import { fromGlobalId } from '../../shared/ids'
import { billOf } from './bill'
import { usedParts } from './used-part'

export const bill: Capability = {
  nodes: {},
  resolvers: {
    Query: {
      workOrderBill: async (_parent, { id }, { viewer, stores }) => {
        const order = await stores.orders.load(fromGlobalId('WorkOrder', id, ['id']))
        return order && maySee(viewer, order) ? billOf(order) : null
      },
    },
    WorkOrderBill: {
      because: ({ order }) => order.serviceItem,
      lines: ({ lines }) => [...lines],
      byKind: ({ byKind }) => [...byKind],
      customerPays: ({ customer }) => customer,
      othersPay: ({ other }) => other,
      parts: ({ order }) => usedParts(order),
      quote: async ({ order }, _args, { stores }) =>
        (await stores.quotes.page(order.id, { first: 1 })).rows[0]?.node ?? null,
    },
    BillLine: {
      approved: ({ fee, payer }) => (payer === 'MANUFACTURER' ? null : fee.quoteLineId !== undefined),
      customerPays: ({ shares }) => shares.customer,
      othersPay: ({ shares }) => shares.other,
    },
    UsedPart: {
      serial: ({ serial }) => serial ?? null,
      oldPart: ({ oldPart }, _args, { viewer }) =>
        oldPart ? { ...oldPart, reason: maySeeFreeText(viewer) ? (oldPart.reason ?? null) : null } : null,
      duplicate: ({ usedBefore }) => usedBefore !== undefined,
      usedBefore: async ({ usedBefore }, _args, { viewer, stores }) => {
        const order = usedBefore === undefined ? undefined : await stores.orders.load(usedBefore)
        return order && maySee(viewer, order) ? order : null
      },
    },
  },
}
