import type { Viewer } from '../../shared/viewer'
import { isOwnStaff } from '../network-access'
import { type Granter, PLATFORM } from './granter'

interface Person {
  readonly technicianId: string
  readonly pointId: string
  readonly providerId: string
}

/** The person's own organisation: the provider, the point, and the person. Colleagues are none of these. */
const isOwnSide = (viewer: Viewer, { technicianId, pointId, providerId }: Person): boolean => {
  switch (viewer.role) {
    case 'PROVIDER':
      return viewer.providerId === providerId
    case 'SERVICE_POINT':
      return viewer.pointId === pointId
    case 'TECHNICIAN':
      return viewer.technicianId === technicianId
    default:
      return false
  }
}

const isGranter = (viewer: Viewer, granter: Granter | undefined): boolean =>
  viewer.role === 'PLATFORM'
    ? granter === PLATFORM
    : viewer.role === 'MANUFACTURER' && viewer.manufacturerId === granter

/** Courses are offered to everybody who may send people or be sent, and open to the granter's auditor. */
export const seesCourse = (viewer: Viewer, granter: Granter): boolean => {
  if (viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR')
    return granter === PLATFORM || viewer.manufacturerId === granter
  return ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'].includes(viewer.role)
}

/** @param enrolment without its granter: whether all of the person's are seen */
export const seesEnrolment = (viewer: Viewer, enrolment: Person & { readonly granter?: Granter }): boolean =>
  viewer.role === 'PLATFORM' || isGranter(viewer, enrolment.granter) || isOwnSide(viewer, enrolment)

/** Scores are personal: for the person, its provider and who examines; not for its desk or colleagues, nor the operator. */
export const seesScores = (viewer: Viewer, enrolment: Person & { readonly granter: Granter }): boolean =>
  isGranter(viewer, enrolment.granter) || (viewer.role !== 'SERVICE_POINT' && isOwnSide(viewer, enrolment))

/**
 * A certificate proves something to those who rely on it: the maker that granted it with its auditor, every maker if the
 * platform did, and the holder's own people, colleagues too.
 */
export const seesCertificate = (viewer: Viewer, certificate: Person & { readonly granter: Granter }): boolean => {
  if (viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR')
    return certificate.granter === PLATFORM || viewer.manufacturerId === certificate.granter
  return isOwnStaff(viewer, certificate)
}

export const seesAuthorisation = (
  viewer: Viewer,
  { pointId, providerId, manufacturerId }: Omit<Person, 'technicianId'> & { readonly manufacturerId: string },
): boolean => {
  if (viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR') return viewer.manufacturerId === manufacturerId
  return isOwnStaff(viewer, { pointId, providerId })
}

/** Makers and the platform search the whole database (R1); a provider and its people see their own. */
export const seesEngineer = (viewer: Viewer, engineer: Omit<Person, 'technicianId'>): boolean =>
  viewer.role === 'MANUFACTURER' || isOwnStaff(viewer, engineer)
