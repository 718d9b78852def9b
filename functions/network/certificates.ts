import { checkLevel, checkName, checkPeriod, checkRange, checkVersion, notFound, type Optional } from '../shared/checks'
import { ensure } from '../shared/errors'
import { ownedId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import type { Certificate, Roster, ServicePoint, Technician } from './network'
import { changesProvider } from './network-access'

export const MAX_CERTIFICATES = { min: 0, max: 50 } as const
/** A point's roster is one document, read by every dispatch; this bounds its size. */
const MAX_ON_ROSTER = { min: 0, max: 2000 } as const

export interface TechnicianInput {
  readonly name: string
  readonly certificates: readonly Certificate[]
}

/** Adds a technician to a point. N11: nobody is certified above what the point is authorised for. */
export const newTechnician = (
  id: string,
  point: ServicePoint,
  { name, certificates }: TechnicianInput,
  viewer: Viewer,
): Technician => {
  if (!changesProvider(viewer, point.providerId)) throw notFound('ServicePoint', point.id, ['input', 'servicePointId'])
  return {
    id: ownedId(point.id, id),
    version: 1,
    pointId: point.id,
    providerId: point.providerId,
    name: checkName(name, ['input', 'name']),
    certificates: checkCertificates(certificates, point.level),
  }
}

export const changeTechnician = (
  technician: Technician,
  point: ServicePoint,
  change: { readonly version: number } & { readonly [K in keyof TechnicianInput]?: Optional<TechnicianInput[K]> },
  viewer: Viewer,
): Technician => {
  if (!changesProvider(viewer, technician.providerId)) throw notFound('Technician', technician.id, ['input', 'id'])
  checkVersion(technician, change.version)
  return {
    ...technician,
    version: technician.version + 1,
    name: checkName(change.name ?? technician.name, ['input', 'name']),
    // Certificates that are not being changed stay as they were granted, even if the point was since lowered.
    certificates: change.certificates ? checkCertificates(change.certificates, point.level) : technician.certificates,
  }
}

const checkCertificates = (certificates: readonly Certificate[], pointLevel: number): readonly Certificate[] => {
  checkRange(certificates.length, MAX_CERTIFICATES, ['input', 'certificates'])
  return certificates.map(({ categoryId, level, validFrom, validTo }, i) => {
    const field = ['input', 'certificates', String(i)]
    checkLevel(level, [...field, 'level'])
    const limit = pointLevel
    ensure(level <= limit, 'CERTIFICATE_ABOVE_POINT', [...field, 'level'], { actual: level, limit })
    return { categoryId, level, ...checkPeriod({ validFrom, validTo }, field) }
  })
}

/** The point's roster after a technician was added or changed. */
export const rosterWith = (roster: Roster | undefined, technician: Technician): Roster => {
  const { id: technicianId, pointId, certificates } = technician
  const others = (roster?.technicians ?? []).filter((other) => other.technicianId !== technicianId)
  const technicians = [...others, { technicianId, certificates }]
  const total = technicians.reduce((sum, each) => sum + each.certificates.length, 0)
  checkRange(total, MAX_ON_ROSTER, ['input', 'certificates'])
  return { pointId, technicians }
}
