import { checkDistinct, checkLevel, notFound } from '../../shared/checks'
import { type Day, dayOf } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline } from '../../shared/notice'
import type { Viewer } from '../../shared/viewer'
import { MAX_CATEGORIES } from '../agreements/terms/scope'
import type { ServicePoint } from '../network'
import { changesMaker, changesProvider } from '../network-access'
import {
  type Credential,
  type CredentialEvent,
  checkTerm,
  evolveCredential,
  nextTerm,
  type Term,
  validityOf,
} from './credential'
import { type ClauseFour, checkAuthoriser, checkRecognised, noClause } from './recognition'
import { certifiedFor, type Roster } from './roster'

interface Issued {
  readonly pointId: string
  readonly providerId: string
  readonly manufacturerId: string
  readonly categoryIds: readonly string[]
  readonly level: number
}

/** N10: a letter of authorisation (授权书) for a point to work for a maker, issued by the side that clause 4 names. Id: `<pointId>.<ulid>`. */
export interface Authorisation extends Journaled, Issued, Credential {}

export type AuthorisationEvent = ({ readonly type: 'ISSUED'; readonly term: Term } & Issued) | CredentialEvent

export interface AuthorisationInput {
  readonly manufacturerId: string
  readonly categoryIds: readonly string[]
  readonly level: number
  readonly validFrom: Day
  readonly validTo: Day
}

/** What a point has to show, and whether it does. */
interface Shown {
  readonly point: ServicePoint
  readonly roster: Roster
  /** Of the agreements in force on its first day. */
  readonly clause?: ClauseFour
}

/** The first day on which a letter that is valid from a day can be used. */
export const firstDayOf = (validFrom: Day, today: Day): Day => (validFrom > today ? validFrom : today)

/**
 * Authorises a point once it has, for each category, somebody certified at the level on its first day, and has passed what
 * the two sides agreed it is recognised by. The letter comes from the side that clause 4 names (N8).
 */
export const issue = (
  { point, roster, clause = noClause }: Shown,
  { manufacturerId, categoryIds, level, validFrom, validTo }: AuthorisationInput,
  viewer: Viewer,
  today: Day,
): AuthorisationEvent => {
  if (viewer.role === 'PROVIDER') {
    if (!changesProvider(viewer, point.providerId))
      throw notFound('ServicePoint', point.id, ['input', 'servicePointId'])
  } else if (!changesMaker(viewer, manufacturerId))
    throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  checkDistinct(categoryIds, MAX_CATEGORIES, ['input', 'categoryIds'])
  const [day, fieldOf] = [firstDayOf(validFrom, today), (i: number) => ['input', 'categoryIds', String(i)]]
  checkAuthoriser(viewer, clause.agreements, categoryIds, day, fieldOf)
  checkLevel(level, ['input', 'level'])
  const limit = point.level
  ensure(level <= limit, 'AUTHORISATION_ABOVE_POINT', ['input', 'level'], { actual: level, limit })
  for (const [i, category] of categoryIds.entries())
    ensure(point.categoryIds.includes(category), 'CATEGORY_NOT_OFFERED', fieldOf(i), { category })
  const term = checkTerm({ validFrom, validTo }, ['input'])
  const issued = { pointId: point.id, providerId: point.providerId, manufacturerId, categoryIds, level }
  ensureCompetent(issued, roster, day, fieldOf)
  return {
    type: 'ISSUED',
    ...issued,
    term: resting(term, checkRecognised(clause.recognitions, day, ['input', 'servicePointId'])),
  }
}

const resting = (term: Term, assessmentIds: readonly string[]): Term =>
  assessmentIds.length > 0 ? { ...term, assessmentIds } : term

/** Continues on the day after the old last day, if the people are still there and what clause 4 asks is still shown. */
export const renewAuthorisation = (
  authorisation: Authorisation,
  roster: Roster,
  validTo: Day,
  viewer: Viewer,
  today: Day,
  clause: ClauseFour = noClause,
): AuthorisationEvent => {
  if (viewer.role !== 'PROVIDER') ensureOwn(authorisation, viewer)
  else if (!changesProvider(viewer, authorisation.providerId)) throw hidden(authorisation)
  checkAuthoriser(viewer, clause.agreements, authorisation.categoryIds, today, () => ['input', 'id'])
  const term = nextTerm(authorisation, validTo, today)
  ensureCompetent(authorisation, roster, today, () => ['input', 'id'])
  return { type: 'RENEWED', term: resting(term, checkRecognised(clause.recognitions, today, ['input', 'id'])) }
}

/** Refuses all but the maker it is for (and the platform). */
export const ensureOwn = (authorisation: Authorisation, viewer: Viewer): void => {
  if (!changesMaker(viewer, authorisation.manufacturerId)) throw hidden(authorisation)
}

const hidden = ({ id }: Authorisation) => notFound('PointAuthorisation', id, ['input', 'id'])

const ensureCompetent = (
  { manufacturerId, categoryIds, level }: Issued,
  roster: Roster,
  day: Day,
  fieldOf: (index: number) => readonly string[],
): void => {
  for (const [i, categoryId] of categoryIds.entries()) {
    const competent = certifiedFor({ manufacturerId, categoryId, level }, roster, day)
    ensure(competent.length > 0, 'POINT_LACKS_PEOPLE', fieldOf(i), { category: categoryId, level, day })
  }
}

export const evolveAuthorisation: Evolve<Authorisation, AuthorisationEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'ISSUED') {
    const { type: _type, term, ...issued } = event
    return { ...stamp(entry), ...issued, terms: [term], standing: { state: 'ACTIVE' } }
  }
  if (!before) throw new Error('The log of an authorisation begins with ISSUED')
  return { ...before, ...stamp(entry), ...evolveCredential(before, event, dayOf(entry.at)) }
}

export const pointAndProvider = ({ pointId, providerId }: Issued): Deadline['inboxes'] => [
  { role: 'SERVICE_POINT', id: pointId },
  { role: 'PROVIDER', id: providerId },
]

/** Its last day is told 30, 14 and 3 days ahead. */
export const authorisationDeadlines = (authorisation: Authorisation): Deadline[] =>
  authorisation.standing.state === 'REVOKED'
    ? []
    : [
        {
          kind: 'AUTHORISATION_EXPIRES',
          on: validityOf(authorisation).validTo,
          subject: { type: 'PointAuthorisation', id: authorisation.id },
          inboxes: pointAndProvider(authorisation),
          params: { categories: authorisation.categoryIds.length, level: authorisation.level },
          leads: [30, 14, 3],
        },
      ]
