import type { Order } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import { isCustomer, type Viewer } from '../../shared/viewer'
import type { RemedyCase } from './remedy'

type Seen = Pick<RemedyCase, 'kind' | 'providerId' | 'pointId'>

/** Who sees an order sees its remedies; the point that had it then, and its provider, go on to see them after it moved. */
export const seesRemedy = (viewer: Viewer, { providerId, pointId }: Seen, order: Order): boolean => {
  if (maySee(viewer, order)) return true
  if (viewer.role === 'PROVIDER') return providerId !== undefined && viewer.providerId === providerId
  return viewer.role === 'SERVICE_POINT' && pointId !== undefined && viewer.pointId === pointId
}

/** What was paid is between the customer, the shop and the maker; the order's customer had the unit repaired. */
export const seesAmount = (viewer: Viewer): boolean =>
  isCustomer(viewer) || ['MANUFACTURER', 'HOTLINE', 'DEALER', 'PLATFORM'].includes(viewer.role)

/** The authority needs no serial numbers. */
export const seesSerials = (viewer: Viewer): boolean => viewer.role !== 'REGULATOR'

/** The log tells serials, and of a refund the amount. */
export const seesRemedyLog = (viewer: Viewer, { kind }: Seen): boolean =>
  seesSerials(viewer) && (kind !== 'REFUND' || seesAmount(viewer))
