import { ownPart } from '../../platform/collection'
import { commit, type Write } from '../../platform/commit'
import { type Effects, JournaledAggregate } from '../../platform/journal'
import { noticeWrite } from '../../platform/notices'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import { retryRaces } from '../../platform/retry'
import { dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownerOf } from '../../shared/ids'
import type { NoticeDraft } from '../../shared/notice'
import type { Actor } from '../../shared/viewer'
import { createRostersStore } from '../rosters.store'
import {
  type Authorisation,
  type AuthorisationEvent,
  authorisationDeadlines,
  evolveAuthorisation,
} from './authorisation'
import { type Certificate, type CertificateEvent, certificateDeadlines, evolveCertificate } from './certificate'
import type { Enrolment } from './enrolment'
import { grantedBy } from './granter'
import { personalKey, pointPk } from './person-keys.store'
import { type Roster, withAuthorisation, withCertificate } from './roster'
import type { TrainingStore } from './training.store'

const table = 'ServicePoints'

/** Others changed the point's roster, or the document, between our read and our write. */
const lostRace = (error: unknown): boolean =>
  error instanceof DomainError && (error.code === 'BUSY' || error.code === 'STALE_VERSION')

/** Certificates and letters of authorisation: each change replaces the point's roster in the same transaction. */
export const createCredentialsStore = (
  { enrolments }: Pick<TrainingStore, 'enrolments'>,
  rosters = createRostersStore(),
) => {
  const certificates = new JournaledAggregate<Certificate, CertificateEvent>({
    table,
    type: 'Certificate',
    keyOf: personalKey('CERT'),
    deadlinesOf: certificateDeadlines,
    evolve: evolveCertificate,
  })
  const authorisations = new JournaledAggregate<Authorisation, AuthorisationEvent>({
    table,
    type: 'PointAuthorisation',
    keyOf: (id) => ({ pk: pointPk(ownerOf(id)), sk: `AUTH#${ownPart(id)}` }),
    deadlinesOf: authorisationDeadlines,
    evolve: evolveAuthorisation,
  })
  const onRoster = async (certificate: Certificate, at: Date): Promise<Write> =>
    rosters.rosterWrite(withCertificate(await rosters.latestRoster(certificate.pointId), certificate, dayOf(at)))

  return {
    certificates,
    authorisations,

    /** Certifies by an enrolment: the certificate, the enrolment's end and the roster in one transaction. */
    grant: (
      request: Request,
      actor: Actor,
      { enrolmentId, newId }: { readonly enrolmentId: string; readonly newId: string },
      decide: (enrolment: Enrolment, roster: Roster) => CertificateEvent,
    ): Promise<Certificate> => {
      const run = async (): Promise<Certificate> => {
        // The roster first: whoever was faster has then ended the enrolment too, which says best what happened.
        const roster = await rosters.latestRoster(ownerOf(ownerOf(enrolmentId)))
        const enrolment = await enrolments.need(enrolmentId, ['input', 'enrolmentId'])
        const event = decide(enrolment, roster)
        const certificateId = `${enrolment.technicianId}.${grantedBy(enrolment.granter, newId)}`
        const at = instant(request.at)
        const { next, writes } = certificates.opening(certificateId, actor, at, event)
        const end = await enrolments.prepare(enrolmentId, actor, at, () => ({ type: 'CERTIFIED', certificateId }))
        const rosterWrite = rosters.rosterWrite(withCertificate(roster, next, dayOf(at)))
        await commit([recordOnce(table, request, next.id, 'made'), ...writes, ...end.writes, rosterWrite])
        return next
      }
      return retryRaces(() => onceOnly(table, request, run, (id) => certificates.need(id, ['input'])), lostRace)
    },

    /** Renews by an enrolment, which ends with it. */
    renew: (
      request: Request,
      actor: Actor,
      { certificateId, enrolmentId }: { readonly certificateId: string; readonly enrolmentId: string },
      decide: (certificate: Certificate, enrolment: Enrolment) => CertificateEvent,
    ): Promise<Certificate> => {
      const judged = async (certificate: Certificate): Promise<CertificateEvent> =>
        decide(certificate, await enrolments.need(enrolmentId, ['input', 'enrolmentId']))
      const effects: Effects<Certificate> = async (next) => {
        const end = await enrolments.prepare(enrolmentId, actor, instant(request.at), () => ({
          type: 'CERTIFIED',
          certificateId,
        }))
        return [...end.writes, await onRoster(next, request.at)]
      }
      return retryRaces(() => certificates.act(request, certificateId, actor, judged, effects), lostRace)
    },

    /** One thing that happens to a certificate, shown on the roster at once, and who is told of it. */
    changeCertificate: (
      request: Request,
      actor: Actor,
      id: string,
      decide: (certificate: Certificate) => CertificateEvent,
      tell: (certificate: Certificate) => readonly NoticeDraft[],
    ): Promise<Certificate> => {
      const effects: Effects<Certificate> = async (next) => [
        await onRoster(next, request.at),
        ...tell(next).map(noticeWrite),
      ]
      return retryRaces(() => certificates.act(request, id, actor, decide, effects), lostRace)
    },

    /** Opens a certificate that is on record elsewhere (the same event as any grant). */
    openCertificate: (request: Request, actor: Actor, id: string, event: CertificateEvent): Promise<Certificate> => {
      const run = async (): Promise<Certificate> => {
        const { next, writes } = certificates.opening(id, actor, instant(request.at), event)
        await commit([recordOnce(table, request, id, 'made'), ...writes, await onRoster(next, request.at)])
        return next
      }
      return retryRaces(() => onceOnly(table, request, run, (done) => certificates.need(done, ['input'])), lostRace)
    },

    issue: (
      request: Request,
      actor: Actor,
      { id, pointId }: { readonly id: string; readonly pointId: string },
      decide: (roster: Roster) => AuthorisationEvent,
      effects: () => Promise<readonly Write[]> = async () => [],
    ): Promise<Authorisation> => {
      const run = async (): Promise<Authorisation> => {
        const roster = await rosters.latestRoster(pointId)
        const { next, writes } = authorisations.opening(id, actor, instant(request.at), decide(roster))
        const rosterWrite = rosters.rosterWrite(withAuthorisation(roster, next, dayOf(request.at)))
        await commit([recordOnce(table, request, id, 'made'), ...writes, rosterWrite, ...(await effects())])
        return next
      }
      return retryRaces(() => onceOnly(table, request, run, (done) => authorisations.need(done, ['input'])), lostRace)
    },

    /** @param decide given the roster as it stands, since a renewal asks whether the people are still there */
    changeAuthorisation: (
      request: Request,
      actor: Actor,
      id: string,
      decide: (authorisation: Authorisation, roster: Roster) => AuthorisationEvent,
      tell: (authorisation: Authorisation) => readonly NoticeDraft[] = () => [],
    ): Promise<Authorisation> => {
      const attempt = async (): Promise<Authorisation> => {
        const roster = await rosters.latestRoster(ownerOf(id))
        return authorisations.act(
          request,
          id,
          actor,
          (current) => decide(current, roster),
          (next) => [
            rosters.rosterWrite(withAuthorisation(roster, next, dayOf(request.at))),
            ...tell(next).map(noticeWrite),
          ],
        )
      }
      return retryRaces(attempt, lostRace)
    },

    authorisationsOf: (pointId: string, maker: string | undefined, page: PageRequest): Promise<Page<Authorisation>> => {
      const prefix = `AUTH#${maker ? grantedBy(maker, '') : ''}`
      return documentPage<Authorisation>({ table, partition: pointPk(pointId), prefix }, page)
    },
  }
}
