import { regionContains } from '../shared/regions'
import { isCustomer, type Viewer } from '../shared/viewer'
import { type Complaint, levelOf } from './complaint'

type Parties = Pick<Complaint, 'manufacturerId' | 'providerId' | 'pointId' | 'orderId' | 'customerKey' | 'region'>

/**
 * The customer, those complained of and above, the third party that audits the maker, the authority of the region. Whether a link
 * still opens its order is the order's to tell (held-link.use-case.ts).
 */
export const seesComplaint = (viewer: Viewer, complaint: Parties): boolean => {
  switch (viewer.role) {
    case 'PLATFORM':
      return true
    case 'MANUFACTURER':
    case 'HOTLINE':
    case 'AUDITOR':
      return viewer.manufacturerId === complaint.manufacturerId
    case 'PROVIDER':
      return viewer.providerId === complaint.providerId
    case 'SERVICE_POINT':
      return viewer.pointId === complaint.pointId
    case 'CUSTOMER':
      return viewer.customerKey === complaint.customerKey
    case 'LINK_HOLDER':
      return 'orderId' in viewer.to && viewer.to.orderId === complaint.orderId
    case 'REGULATOR':
      return regionContains(viewer.region, complaint.region)
    default:
      return false
  }
}

/** Whether it is the viewer's to solve where it stands now. */
export const solves = (viewer: Viewer, complaint: Complaint): boolean => {
  if (!seesComplaint(viewer, complaint)) return false
  const { role } = viewer
  switch (levelOf(complaint)) {
    case 'POINT':
      return role === 'SERVICE_POINT'
    case 'PROVIDER':
      return role === 'PROVIDER'
    case 'MAKER':
      return role === 'MANUFACTURER' || role === 'HOTLINE'
    case 'AUTHORITY':
      return role === 'REGULATOR'
  }
}

/** The customer, and the hotline that has the customer on the line. */
export const speaksForCustomer = (viewer: Viewer, complaint: Parties): boolean =>
  (isCustomer(viewer) || viewer.role === 'HOTLINE') && seesComplaint(viewer, complaint)

/** Whole for those who have to answer; without numbers for the authority, once it has to, and by a link, which is passed on. */
export const sightOfWords = (viewer: Viewer, complaint: Complaint): 'FULL' | 'MASKED' | 'NONE' => {
  if (!seesComplaint(viewer, complaint) || viewer.role === 'AUDITOR' || viewer.role === 'PLATFORM') return 'NONE'
  if (viewer.role === 'LINK_HOLDER') return 'MASKED'
  if (viewer.role !== 'REGULATOR') return 'FULL'
  const isTheirs = complaint.passages.some(({ level }) => level === 'AUTHORITY')
  return isTheirs ? 'MASKED' : 'NONE'
}

/** What levels wrote to each other: not for the customer, who is told the decision. */
export const seesLog = (viewer: Viewer, complaint: Complaint): boolean =>
  !isCustomer(viewer) && seesComplaint(viewer, complaint)
