import { termsAround } from '../../network/agreements/in-force'
import { agreementById } from '../../network/directory.use-case'
import type { Directory } from '../../network/partners.use-case'
import { type Order, placeOf } from '../../orders/order'
import type { PartUse } from '../../orders/work-record'
import type { Write } from '../../platform/commit'
import { addDays, dayOf, instant } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { createReturnsStore } from './returns.store'

/**
 * N8 clause 8: the old part that a use replaced is to go back to the maker within the days agreed, if the technician has it. Nothing
 * is due of a part whose old piece the customer keeps. 1 GetItem, 4 writes.
 */
export const dueReturn = async (
  order: Order,
  part: PartUse,
  { viewer, now, network }: { readonly viewer: Viewer; readonly now: Date; readonly network: Directory },
): Promise<Write[]> => {
  const place = placeOf(order)
  if (part.oldPart?.fate !== 'RETURNED' || !place?.agreementId) return []
  const agreement = await agreementById(place.agreementId, network)
  if (!agreement) return []
  const { manufacturerId, id: orderId } = order
  const { returnDays } = termsAround(agreement, dayOf(now)).parts
  const { pointId, providerId } = place
  const { partNumber, quantity } = part
  const due = { orderId, manufacturerId, providerId, pointId, partNumber, quantity }
  return createReturnsStore().opening(ownedId(orderId, part.id), viewer, instant(now), {
    type: 'DUE',
    ...due,
    dueOn: addDays(dayOf(now), returnDays),
  })
}
