import { checkRange, type Field } from '../../shared/checks'
import { addDays, type Day, inForce, type Period } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { ensureEmployed, isEmployed } from '../employment'
import type { Post, Technician } from '../network'
import { repairs } from '../post'
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

/** Somebody at a point as dispatch needs it. */
interface RosteredPerson {
  readonly technicianId: string
  readonly certificates: readonly HeldCertificate[]
  /** Noted of those whose post does not repair (P6). */
  readonly post?: Post
  /** The last day of employment, once it is known. */
  readonly lastDay?: Day
}

/** All certificates and authorisations of one point in one document, so that dispatch reads a point's rights in one get. */
export interface Roster {
  readonly pointId: string
  readonly version: number
  readonly technicians: readonly RosteredPerson[]
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

/** Whether somebody repairs at the point on a day: still employed, and in a post that does (P6). */
const isAtWork = (person: RosteredPerson, day: Day): boolean =>
  isEmployed(person, day) && (person.post === undefined || repairs(person.post))

/** N12 P6: those at work with a certificate in force on the day, by the maker or the platform, at the level or above. */
export const certifiedFor = (work: Work, roster: Roster | undefined, day: Day): string[] =>
  (roster?.technicians ?? [])
    .filter((person) => isAtWork(person, day) && person.certificates.some((one) => covers(one, work, day)))
    .map(({ technicianId }) => technicianId)

const personOn = (roster: Roster | undefined, technicianId: string): RosteredPerson | undefined =>
  roster?.technicians.find((one) => one.technicianId === technicianId)

/** The last day of somebody who is about to leave or has left. */
export const lastDayOn = (roster: Roster | undefined, technicianId: string): Day | undefined =>
  personOn(roster, technicianId)?.lastDay

/** Whether somebody's employment ends, or post does not repair, so that orders in that name are worth a look. */
export const isLeavingBy = ({ lastDay, post }: RosteredPerson, day: Day): boolean =>
  (lastDay !== undefined && lastDay < day) || (post !== undefined && !repairs(post))

/** N12 P6: refuses somebody who may not do the work on a day, with the reason. */
export const checkCertified = (
  work: Work,
  roster: Roster | undefined,
  technicianId: string,
  { day, field }: { readonly day: Day; readonly field: Field },
): void => {
  const { lastDay, post } = personOn(roster, technicianId) ?? {}
  ensureEmployed({ lastDay }, day, field)
  ensure(post === undefined || repairs(post), 'POST_DOES_NOT_REPAIR', field, { post: post ?? '' })
  const certified = certifiedFor(work, roster, day).includes(technicianId)
  ensure(certified, 'TECHNICIAN_NOT_CERTIFIED', field, { level: work.level })
}

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
  personOn(roster, technicianId)?.certificates ?? []

/** The roster after a certificate was granted or changed. @param today what ended long before is dropped */
export const withCertificate = (
  roster: Roster,
  certificate: Of<HeldCertificate> & { readonly technicianId: string },
  today: Day,
): Roster => {
  const { id, granter, categoryId, level, standing, technicianId } = certificate
  const held = { id, granter, categoryId, level, state: standing.state, ...validityOf(certificate) }
  const others = certificatesOf(roster, technicianId).filter((one) => one.id !== id)
  const theirs = { ...personOn(roster, technicianId), technicianId, certificates: [...others, held] }
  const technicians = peopleWith(roster, theirs, today)
  const total = technicians.reduce((sum, { certificates }) => sum + certificates.length, 0)
  checkRange(total, MAX_CERTIFICATES, ['input'])
  return { ...roster, version: roster.version + 1, technicians }
}

/** The roster after somebody came, changed post, or the end of an employment was set or taken back. */
export const withPerson = (
  roster: Roster,
  { id: technicianId, post, lastDay }: Pick<Technician, 'id' | 'post' | 'lastDay'>,
  today: Day,
): Roster => {
  const theirs = {
    technicianId,
    certificates: certificatesOf(roster, technicianId),
    ...(repairs(post) ? {} : { post }),
    ...(lastDay ? { lastDay } : {}),
  }
  return { ...roster, version: roster.version + 1, technicians: peopleWith(roster, theirs, today) }
}

/** Those there is something to know of: a certificate, a post that does not repair, an end not long past. */
const peopleWith = (roster: Roster, theirs: RosteredPerson, today: Day): RosteredPerson[] =>
  [...roster.technicians.filter((one) => one.technicianId !== theirs.technicianId), theirs]
    .map((one) => ({ ...one, certificates: one.certificates.filter(isRecent(today)) }))
    .filter(
      ({ certificates, post, lastDay }) =>
        certificates.length > 0 || (lastDay === undefined ? post !== undefined : lastDay >= addDays(today, -KEEP_DAYS)),
    )

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
