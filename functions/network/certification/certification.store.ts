/**
 * Training, certificates, authorisations and engineers. What belongs to people stands in the partition of their service
 * point (ServicePoints), what makers publish in theirs (Manufacturers). `<granter>` is a maker or `PLATFORM`.
 *
 * | Access pattern                  | Key or index                                                  | Cost                    |
 * |---------------------------------|---------------------------------------------------------------|-------------------------|
 * | course by id                    | pk `M#<granter>`, sk `COURSE#<ulid>`                          | 1 GetItem, 0.5 RCU      |
 * | courses of a granter            | the same, sk prefix                                           | 1 Query                 |
 * | posts of a maker (P6)           | pk `M#<maker>`, sk `POSTS`                                    | 1 GetItem               |
 * | enrolment by id                 | pk `SP#<point>`, sk `ENROL#<tech>#<granter>~<ulid>`           | 1 GetItem               |
 * | enrolments of a person, by one granter or all | the same, sk prefix                             | 1 Query                 |
 * | enrolments in a course          | byList `COURSE#<course>`, id                                  | 1 Query                 |
 * | one open enrolment a course     | pk `SP#<point>`, sk `ENROLLED#<tech>#<course>` (lock row)     | in the transaction      |
 * | steps due at a provider         | pk `TRAINING#<provider>`, sk `<day>#<enrolment>` (key rows)   | 1 Query up to a day     |
 * | certificate by id               | pk `SP#<point>`, sk `CERT#<tech>#<granter>~<ulid>`            | 1 GetItem; N: BatchGet  |
 * | authorisation by id             | pk `SP#<point>`, sk `AUTH#<maker>~<ulid>`                     | 1 GetItem               |
 * | authorisations of a point, by one maker or all | the same, sk prefix                            | 1 Query                 |
 * | engineer by id                  | pk `SP#<point>`, sk `ENG#<tech>`                              | 1 GetItem               |
 * | engineers by speciality, language, region | pk `ENGINEERS#<speciality or *>#<language or *>`, sk `<region>#<tech>` (key rows) | 1 Query, 1 BatchGet per 100 |
 * | attend, examine                 | record, enrolment, its log entry, due row, deadline           | 1 GetItem, 1 transaction |
 * | grant, renew                    | the same of certificate and enrolment, and the roster         | 3 GetItems, 1 transaction |
 * | suspend, reinstate, revoke; issue an authorisation | record, document, entry, roster, notices   | 2 GetItems, 1 transaction |
 */
import { Aggregate } from '../../platform/aggregate'
import { ownPart } from '../../platform/collection'
import { commit, type Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { type Effects, JournaledAggregate } from '../../platform/journal'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { documentPage, type Page, type PageRequest, queryAll } from '../../platform/page'
import { retryRaces } from '../../platform/retry'
import { type Day, dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownerOf, toGlobalId } from '../../shared/ids'
import { type RegionCode, regionPrefix } from '../../shared/regions'
import type { Actor } from '../../shared/viewer'
import { createRostersStore } from '../rosters.store'
import {
  type Authorisation,
  type AuthorisationEvent,
  authorisationDeadlines,
  evolveAuthorisation,
} from './authorisation'
import { type Certificate, type CertificateEvent, certificateDeadlines, evolveCertificate } from './certificate'
import type { Course } from './course'
import { ANY, directoryPairs, type Engineer } from './engineer'
import { dueOn, type Enrolment, type EnrolmentEvent, enrolmentDeadlines, evolveEnrolment, isOpen } from './enrolment'
import type { Granter } from './granter'
import type { PostStandard } from './posts'
import { type Roster, withAuthorisation, withCertificate } from './roster'

const table = 'ServicePoints'
const makers = 'Manufacturers'

const pointPk = (pointId: string): string => `SP#${pointId}`
/** What a person has: the point is the person's owner. */
const personal =
  (kind: string) =>
  (id: string): Key => {
    const technicianId = ownerOf(id)
    return { pk: pointPk(ownerOf(technicianId)), sk: `${kind}#${ownPart(technicianId)}#${ownPart(id)}` }
  }
const engineerKey = (id: string): Key => ({ pk: pointPk(ownerOf(id)), sk: `ENG#${ownPart(id)}` })

/** The own part of an id that a granter's list is read by. */
export const grantedBy = (granter: Granter, id: string): string => `${granter}~${id}`

const lockKey = ({ pointId, technicianId, courseId }: Enrolment): Key => ({
  pk: pointPk(pointId),
  sk: `ENROLLED#${ownPart(technicianId)}#${courseId}`,
})
const duePk = (providerId: string): string => `TRAINING#${providerId}`
const dueKey = (enrolment: Enrolment): Key | undefined => {
  const day = dueOn(enrolment)
  return day === undefined ? undefined : { pk: duePk(enrolment.providerId), sk: `${day}#${enrolment.id}` }
}

interface EnrolmentRow {
  readonly enrolmentId: string
}

const enrolmentRows = (next: Enrolment, before: Enrolment | undefined): Write[] => {
  const rows = new Documents<EnrolmentRow>(table)
  const row = { enrolmentId: next.id }
  const taken = (found: unknown) =>
    new DomainError('ALREADY_ENROLLED', ['input', 'courseId'], {
      other: toGlobalId('TrainingEnrolment', (found as EnrolmentRow).enrolmentId),
    })
  const [had, has] = [before && dueKey(before), dueKey(next)]
  return [
    ...(before ? [] : [rows.insert(lockKey(next), row, {}, taken)]),
    ...(before && isOpen(before) && !isOpen(next) ? [rows.remove(lockKey(next))] : []),
    ...(had && had.sk !== has?.sk ? [rows.remove(had)] : []),
    ...(has && had?.sk !== has.sk ? [rows.overwrite(has, row)] : []),
  ]
}

const directoryPk = (speciality: string, language: string): string => `ENGINEERS#${speciality}#${language}`

const directoryRows = (next: Engineer, before: Engineer | undefined): Write[] => {
  const rows = new Documents<{ readonly technicianId: string }>(table)
  const keysOf = (engineer: Engineer) =>
    directoryPairs(engineer).map(([speciality, language]) => ({
      pk: directoryPk(speciality, language),
      sk: `${engineer.region}#${engineer.id}`,
    }))
  const nameOf = ({ pk, sk }: Key) => `${pk}\n${sk}`
  const [had, has] = [before ? keysOf(before) : [], keysOf(next)]
  const [hadNames, hasNames] = [had, has].map((keys) => new Set(keys.map(nameOf)))
  return [
    ...had.filter((key) => !hasNames?.has(nameOf(key))).map((key) => rows.remove(key)),
    ...has.filter((key) => !hadNames?.has(nameOf(key))).map((key) => rows.overwrite(key, { technicianId: next.id })),
  ]
}

/** Others changed the point's roster, or the document, between our read and our write. */
const lostRace = (error: unknown): boolean =>
  error instanceof DomainError && (error.code === 'BUSY' || error.code === 'STALE_VERSION')

export const createCertificationStore = (rosters = createRostersStore()) => {
  const courses = new Aggregate<Course>({
    table: makers,
    type: 'TrainingCourse',
    keyOf: (id) => ({ pk: `M#${ownerOf(id)}`, sk: `COURSE#${ownPart(id)}` }),
  })
  const postStandards = new Aggregate<PostStandard>({
    table: makers,
    type: 'PostStandard',
    keyOf: (id) => ({ pk: `M#${id}`, sk: 'POSTS' }),
  })
  const enrolments = new JournaledAggregate<Enrolment, EnrolmentEvent>({
    table,
    type: 'TrainingEnrolment',
    keyOf: personal('ENROL'),
    besideOf: ({ courseId, id }) => ({ listKey: `COURSE#${courseId}`, listSort: id }),
    derived: enrolmentRows,
    deadlinesOf: enrolmentDeadlines,
    evolve: evolveEnrolment,
  })
  const certificates = new JournaledAggregate<Certificate, CertificateEvent>({
    table,
    type: 'Certificate',
    keyOf: personal('CERT'),
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
  const engineers = new Aggregate<Engineer>({
    table,
    type: 'Engineer',
    keyOf: engineerKey,
    derived: directoryRows,
  })
  const onRoster = async (certificate: Certificate, at: Date): Promise<Write> =>
    rosters.rosterWrite(withCertificate(await rosters.latestRoster(certificate.pointId), certificate, dayOf(at)))

  return {
    courses,
    postStandards,
    enrolments,
    certificates,
    authorisations,
    engineers,

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
      tell: (certificate: Certificate) => readonly Write[],
    ): Promise<Certificate> => {
      const effects: Effects<Certificate> = async (next) => [await onRoster(next, request.at), ...tell(next)]
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
    ): Promise<Authorisation> => {
      const run = async (): Promise<Authorisation> => {
        const roster = await rosters.latestRoster(pointId)
        const { next, writes } = authorisations.opening(id, actor, instant(request.at), decide(roster))
        const rosterWrite = rosters.rosterWrite(withAuthorisation(roster, next, dayOf(request.at)))
        await commit([recordOnce(table, request, id, 'made'), ...writes, rosterWrite])
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
      tell: (authorisation: Authorisation) => readonly Write[] = () => [],
    ): Promise<Authorisation> => {
      const attempt = async (): Promise<Authorisation> => {
        const roster = await rosters.latestRoster(ownerOf(id))
        return authorisations.act(
          request,
          id,
          actor,
          (current) => decide(current, roster),
          (next) => [rosters.rosterWrite(withAuthorisation(roster, next, dayOf(request.at))), ...tell(next)],
        )
      }
      return retryRaces(attempt, lostRace)
    },

    coursePage: (granter: Granter, page: PageRequest): Promise<Page<Course>> =>
      documentPage<Course>({ table: makers, partition: `M#${granter}`, prefix: 'COURSE#' }, page),
    enrolmentsIn: (courseId: string, page: PageRequest): Promise<Page<Enrolment>> =>
      documentPage<Enrolment>({ table, index: 'byList', partition: `COURSE#${courseId}` }, page),
    /** @param granter only what this one trains; all if undefined */
    enrolmentsOf: (technicianId: string, granter: Granter | undefined, page: PageRequest): Promise<Page<Enrolment>> => {
      const prefix = `ENROL#${ownPart(technicianId)}#${granter ? grantedBy(granter, '') : ''}`
      return documentPage<Enrolment>({ table, partition: pointPk(ownerOf(technicianId)), prefix }, page)
    },
    authorisationsOf: (pointId: string, maker: string | undefined, page: PageRequest): Promise<Page<Authorisation>> => {
      const prefix = `AUTH#${maker ? grantedBy(maker, '') : ''}`
      return documentPage<Authorisation>({ table, partition: pointPk(pointId), prefix }, page)
    },

    /** Every enrolment of a point's people: 1 Query a megabyte. */
    async *enrolmentsAt(pointId: string): AsyncGenerator<Enrolment> {
      for await (const item of queryAll({ table, partition: pointPk(pointId), prefix: 'ENROL#' }))
        yield item.doc as Enrolment
    },
    /** Ids of enrolments whose next step was due before a day, earliest first: reads those and one more page at most. */
    async *overdueAt(providerId: string, day: Day): AsyncGenerator<string> {
      for await (const item of queryAll({ table, partition: duePk(providerId) }, 100)) {
        if (String(item.sk) < day) yield (item.doc as EnrolmentRow).enrolmentId
        else return
      }
    },

    engineersBy: async (
      { speciality = ANY, language = ANY, region }: { speciality?: string; language?: string; region?: RegionCode },
      page: PageRequest,
    ): Promise<Page<Engineer>> => {
      const { rows, hasNextPage } = await documentPage<{ technicianId: string }>(
        { table, partition: directoryPk(speciality, language), ...(region ? { prefix: regionPrefix(region) } : {}) },
        page,
      )
      return engineers.behind({
        rows: rows.map(({ node, position }) => ({ node: engineerKey(node.technicianId), position })),
        hasNextPage,
      })
    },
  }
}

export type CertificationStore = ReturnType<typeof createCertificationStore>
