import { regionContains } from '../shared/regions'
import type { Viewer } from '../shared/viewer'
import { opensOrder } from './customer-view/link'
import { type Order, placeOf } from './order'

/** Whether the viewer may see the order at all. What may not be seen does not exist for the viewer. */
export const maySee = (viewer: Viewer, order: Order): boolean => {
  const place = placeOf(order)
  switch (viewer.role) {
    case 'PLATFORM':
      return true
    case 'MANUFACTURER':
    case 'HOTLINE':
    case 'AUDITOR':
      return order.manufacturerId === viewer.manufacturerId
    case 'PROVIDER':
      return place?.providerId === viewer.providerId
    case 'SERVICE_POINT':
      return place?.pointId === viewer.pointId
    case 'TECHNICIAN': {
      const named = 'assignment' in order ? order.assignment?.technicianId : undefined
      return place?.pointId === viewer.pointId && (named === undefined || named === viewer.technicianId)
    }
    case 'CUSTOMER':
      return order.customerKey === viewer.customerKey
    case 'LINK_HOLDER':
      return opensOrder(viewer.to, order)
    case 'DEALER':
      return order.dealerId === viewer.dealerId
    case 'REGULATOR':
      return regionContains(viewer.region, order.region)
  }
}

/** The authority, the third party and the operator look at the work, not at people. */
const looksAtWorkOnly = (viewer: Viewer): boolean => ['REGULATOR', 'AUDITOR', 'PLATFORM'].includes(viewer.role)

/** Free text may name people; those who see no customer identity do not get it. */
export const maySeeFreeText = (viewer: Viewer): boolean => !looksAtWorkOnly(viewer)

/** A log says who acted and what they wrote. It is the maker's, for its own people; others see that it is whole. */
export const maySeeLogText = (viewer: Viewer, { manufacturerId }: Order): boolean =>
  (viewer.role === 'MANUFACTURER' || viewer.role === 'HOTLINE') && viewer.manufacturerId === manufacturerId

/** Who comes is for those who meet: the customer, and those who sent the technician or ordered the work. */
export const maySeeTechnician = (viewer: Viewer): boolean => !looksAtWorkOnly(viewer)
