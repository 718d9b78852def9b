import { notFound } from '../../shared/checks'
import { type Day, dayOf, periodsOverlap } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { toGlobalId } from '../../shared/ids'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline } from '../../shared/notice'
import type { Viewer } from '../../shared/viewer'
import { ensureEmployed } from '../employment'
import type { ServicePoint } from '../network'
import {
  type Credential,
  type CredentialEvent,
  checkTerm,
  evolveCredential,
  nextTerm,
  renewableFrom,
  type Term,
  validityOf,
} from './credential'
import { type Enrolment, ensurePassed } from './enrolment'
import { actsAs, type Granter } from './granter'
import { certificatesOf, lastDayOn, type Roster } from './roster'

interface Granted {
  readonly technicianId: string
  readonly pointId: string
  readonly providerId: string
  readonly granter: Granter
  readonly categoryId: string
  readonly level: number
}

/** N12: proof that a technician may repair a category up to a level. Id: `<technicianId>.<ulid>`. */
export interface Certificate extends Journaled, Granted, Credential {}

export type CertificateEvent = ({ readonly type: 'GRANTED'; readonly term: Term } & Granted) | CredentialEvent

/** Step 3 of N10: the granter certifies who was trained and examined. N11: nobody above what the point is equipped for. */
export const grant = (
  enrolment: Enrolment,
  { point, roster }: { readonly point: ServicePoint; readonly roster: Roster },
  { validFrom, validTo }: { readonly validFrom: Day; readonly validTo: Day },
  viewer: Viewer,
  today: Day,
): CertificateEvent => {
  const field = ['input', 'enrolmentId']
  const { id: enrolmentId, technicianId, pointId, providerId, granter, categoryId, level, purpose } = enrolment
  if (!actsAs(viewer, granter)) throw notFound('TrainingEnrolment', enrolmentId, field)
  ensure(purpose === 'FIRST', 'ENROLMENT_OF_OTHER_PURPOSE', field, { purpose })
  const passedOn = ensurePassed(enrolment, field, today)
  const from = ['input', 'validFrom']
  ensureEmployed({ lastDay: lastDayOn(roster, technicianId) }, validFrom > today ? validFrom : today, from)
  const limit = point.level
  ensure(level <= limit, 'CERTIFICATE_ABOVE_POINT', field, { actual: level, limit })
  ensure(validFrom >= passedOn, 'CERTIFICATE_BEFORE_EXAM', from, { actual: validFrom, passedOn })
  const term = checkTerm({ validFrom, validTo, enrolmentId }, ['input'])
  const same = certificatesOf(roster, technicianId).find(
    (held) =>
      held.granter === granter && held.categoryId === categoryId && held.level === level && held.state !== 'REVOKED',
  )
  // A second one beside it would run out unseen; the one that is there is renewed.
  if (same && periodsOverlap(same, term))
    throw new DomainError('CERTIFICATE_OVERLAP', from, { other: toGlobalId('Certificate', same.id) })
  return { type: 'GRANTED', technicianId, pointId, providerId, granter, categoryId, level, term }
}

/** Renews after a renewal course or exam of the same person, granter and category, done since the window opened. */
export const renew = (
  certificate: Certificate,
  enrolment: Enrolment,
  validTo: Day,
  viewer: Viewer,
  today: Day,
): CredentialEvent => {
  if (!actsAs(viewer, certificate.granter)) throw notFound('Certificate', certificate.id, ['input', 'id'])
  const field = ['input', 'enrolmentId']
  const { technicianId, granter, categoryId, level } = certificate
  const fits =
    enrolment.technicianId === technicianId &&
    enrolment.granter === granter &&
    enrolment.categoryId === categoryId &&
    enrolment.level >= level
  if (!fits) throw notFound('TrainingEnrolment', enrolment.id, field)
  const { purpose } = enrolment
  ensure(purpose === 'RENEWAL', 'ENROLMENT_OF_OTHER_PURPOSE', field, { purpose })
  const term = nextTerm(certificate, validTo, today, enrolment.id)
  const passedOn = ensurePassed(enrolment, field, today)
  const opensOn = renewableFrom(certificate)
  ensure(passedOn >= opensOn, 'RENEWAL_TRAINING_TOO_EARLY', field, { passedOn, opensOn })
  return { type: 'RENEWED', term }
}

export const evolveCertificate: Evolve<Certificate, CertificateEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'GRANTED') {
    const { type: _type, term, ...granted } = event
    return { ...stamp(entry), ...granted, terms: [term], standing: { state: 'ACTIVE' } }
  }
  if (!before) throw new Error('The log of a certificate begins with GRANTED')
  return { ...before, ...stamp(entry), ...evolveCredential(before, event, dayOf(entry.at)) }
}

/** Who is told of what happens to a certificate: the technician, its point and its provider. */
export const holdersOf = ({ technicianId, pointId, providerId }: Granted): Deadline['inboxes'] => [
  { role: 'TECHNICIAN', id: technicianId },
  { role: 'SERVICE_POINT', id: pointId },
  { role: 'PROVIDER', id: providerId },
]

/** Its last day is told 30, 14 and 3 days ahead; one that was revoked has none to wait for. */
export const certificateDeadlines = (certificate: Certificate): Deadline[] =>
  certificate.standing.state === 'REVOKED'
    ? []
    : [
        {
          kind: 'CERTIFICATE_EXPIRES',
          on: validityOf(certificate).validTo,
          subject: { type: 'Certificate', id: certificate.id },
          inboxes: holdersOf(certificate),
          params: { category: certificate.categoryId, level: certificate.level },
          leads: [30, 14, 3],
        },
      ]
