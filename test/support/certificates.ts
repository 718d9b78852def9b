import { ulid } from 'ulid'
import type { Authorisation } from '../../functions/network/certification/authorisation'
import type { Certificate } from '../../functions/network/certification/certificate'
import { createCertificationStore } from '../../functions/network/certification/certification.store'
import { grantedBy } from '../../functions/network/certification/granter'
import type { ServicePoint, Technician } from '../../functions/network/network'
import type { Request } from '../../functions/platform/once'
import type { Period } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'

const request = (): Request => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })

const maker = (manufacturerId: string): Viewer => ({ role: 'MANUFACTURER', subject: 'test', manufacturerId })

export interface Grant extends Period {
  /** A maker, or `PLATFORM`. */
  readonly granter: string
  readonly categoryId: string
  readonly level: number
}

/** Certifies a technician straight through the store, as if trained and examined before. */
export const certify = (
  { id: technicianId, pointId, providerId }: Technician,
  { granter, categoryId, level, validFrom, validTo }: Grant,
): Promise<Certificate> =>
  createCertificationStore().openCertificate(
    request(),
    maker(granter),
    `${technicianId}.${grantedBy(granter, ulid())}`,
    {
      type: 'GRANTED',
      ...{ technicianId, pointId, providerId, granter, categoryId, level },
      term: { validFrom, validTo },
    },
  )

/** Authorises a point straight through the store. */
export const authorise = (
  { id: pointId, providerId }: ServicePoint,
  terms: Period & {
    readonly manufacturerId: string
    readonly categoryIds: readonly string[]
    readonly level: number
    readonly assessmentIds?: readonly string[]
  },
): Promise<Authorisation> => {
  const { manufacturerId, categoryIds, level, validFrom, validTo, assessmentIds } = terms
  const ids = { id: `${pointId}.${grantedBy(manufacturerId, ulid())}`, pointId }
  const issued = { pointId, providerId, manufacturerId, categoryIds, level }
  return createCertificationStore().issue(request(), maker(manufacturerId), ids, () => ({
    type: 'ISSUED',
    ...issued,
    term: { validFrom, validTo, ...(assessmentIds ? { assessmentIds } : {}) },
  }))
}
