import { checkRange } from '../../shared/checks'
import { addDays, type Day, inForce, type Period } from '../../shared/days'
import { type Credential, type Standing, validityOf } from './credential'
import { type Granter, PLATFORM } from './granter'

/** A certificate as dispatch needs it. */
export interface HeldCertificate extends Period {
  readonly id: string
  readonly granter: Granter
  readonly categoryId: string
  readonly level: number
  readonly state: Standing['state']
}

/** A letter of authorisation as dispatch needs it. */
export interface HeldAuthorisation extends Period {
  readonly id: string
  readonly manufacturerId: string
  readonly categoryIds: readonly string[]
  readonly level: number
  readonly state: Standing['state']
}

/** All certificates and authorisations of one point in one document, so that dispatch reads a point's rights in one get. */
export interface Roster {
  readonly pointId: string
  readonly version: number
  readonly technicians: readonly { readonly technicianId: string; readonly certificates: readonly HeldCertificate[] }[]
  readonly authorisations: readonly HeldAuthorisation[]
}

/** What is to be done, for whom, at which level. */
export interface Work {
  readonly manufacturerId: string
  readonly categoryId: string
  readonly level: number
}

/** An entry takes some 250 bytes, and an item may have 400 KB. */
const MAX_CERTIFICATES = { min: 0, max: 1200 } as const
const MAX_AUTHORISATIONS = { min: 0, max: 100 } as const
/** What ended longer ago is read from its own document. */
const KEEP_DAYS = 400

type Of<Held> = Omit<Held, 'state' | keyof Period> & Credential

export const emptyRoster = (pointId: string): Roster => ({ pointId, version: 0, technicians: [], authorisations: [] })

/** Whether a certificate covers work on a day: granted by the order's maker or the platform, in force, high enough (N12). */
export const covers = (certificate: HeldCertificate, { manufacturerId, categoryId, level }: Work, day: Day): boolean =>
  certificate.categoryId === categoryId &&
  certificate.level >= level &&
  (certificate.granter === manufacturerId || certificate.granter === PLATFORM) &&
  certificate.state === 'ACTIVE' &&
  inForce(certificate, day)

/** N12: technicians with a certificate in force on the day, by the maker or the platform, at the level or above. */
export const certifiedFor = (work: Work, roster: Roster | undefined, day: Day): string[] =>
  (roster?.technicians ?? [])
    .filter(({ certificates }) => certificates.some((certificate) => covers(certificate, work, day)))
    .map(({ technicianId }) => technicianId)

/** N10: whether a letter of authorisation of the maker covers the work on the day. */
export const isAuthorised = (
  { manufacturerId, categoryId, level }: Work,
  roster: Roster | undefined,
  day: Day,
): boolean =>
  (roster?.authorisations ?? []).some(
    (held) =>
      held.manufacturerId === manufacturerId &&
      held.categoryIds.includes(categoryId) &&
      held.level >= level &&
      held.state === 'ACTIVE' &&
      inForce(held, day),
  )

export const certificatesOf = (roster: Roster | undefined, technicianId: string): readonly HeldCertificate[] =>
  roster?.technicians.find((one) => one.technicianId === technicianId)?.certificates ?? []

/** The roster after a certificate was granted or changed. @param today what ended long before is dropped */
export const withCertificate = (
  roster: Roster,
  certificate: Of<HeldCertificate> & { readonly technicianId: string },
  today: Day,
): Roster => {
  const { id, granter, categoryId, level, standing, technicianId } = certificate
  const held = { id, granter, categoryId, level, state: standing.state, ...validityOf(certificate) }
  const others = certificatesOf(roster, technicianId).filter((one) => one.id !== id)
  const theirs = { technicianId, certificates: [...others, held] }
  const technicians = [...roster.technicians.filter((one) => one.technicianId !== technicianId), theirs]
    .map((one) => ({ ...one, certificates: one.certificates.filter(isRecent(today)) }))
    .filter(({ certificates }) => certificates.length > 0)
  const total = technicians.reduce((sum, { certificates }) => sum + certificates.length, 0)
  checkRange(total, MAX_CERTIFICATES, ['input'])
  return { ...roster, version: roster.version + 1, technicians }
}

/** The roster after an authorisation was issued or changed. */
export const withAuthorisation = (roster: Roster, authorisation: Of<HeldAuthorisation>, today: Day): Roster => {
  const { id, manufacturerId, categoryIds, level, standing } = authorisation
  const held = { id, manufacturerId, categoryIds, level, state: standing.state, ...validityOf(authorisation) }
  const others = roster.authorisations.filter((one) => one.id !== id)
  const authorisations = [...others, held].filter(isRecent(today))
  checkRange(authorisations.length, MAX_AUTHORISATIONS, ['input'])
  return { ...roster, version: roster.version + 1, authorisations }
}

const isRecent =
  (today: Day) =>
  ({ validTo }: Period): boolean =>
    validTo >= addDays(today, -KEEP_DAYS)
