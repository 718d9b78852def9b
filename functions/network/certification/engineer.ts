import { checkDistinct, checkVersion, notFound, type Optional } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import { checkRegion } from '../../shared/region-list'
import type { RegionCode } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import type { Technician } from '../network'
import { changesProvider } from '../network-access'

export type Availability = 'AVAILABLE' | 'ON_ASSIGNMENT' | 'ON_LEAVE'

/** R1: what the engineer database (人员数据库) knows of a person, at home or overseas. Id: the technician's. */
export interface Engineer {
  readonly id: string
  readonly version: number
  readonly pointId: string
  readonly providerId: string
  /** Language tags, e.g. `zh`, `en`, `pt-BR`. */
  readonly languages: readonly string[]
  /** Codes in capitals, e.g. `TRACTION`, `BOGIE`. */
  readonly specialities: readonly string[]
  /** Where the person is now; overseas `99` + ISO country number + `0`. */
  readonly region: RegionCode
  readonly availability: Availability
  /** The last day of an assignment or leave. */
  readonly until?: Day
  readonly phone?: string
}

export interface EngineerInput {
  readonly version: number
  readonly languages: readonly string[]
  readonly specialities: readonly string[]
  readonly region: RegionCode
  readonly availability: Availability
  readonly until?: Optional<Day>
  readonly phone?: Optional<string>
}

/** One row of the directory for each pair; 36 pairs keep a change within one transaction. */
const MAX_EACH = 5
const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/
const SPECIALITY = /^[A-Z][A-Z0-9_]{0,39}$/
const PHONE = /^\+?\d{5,20}$/

/** Stands for any language or any speciality in the directory. */
export const ANY = '*'

export const checkLanguage = (actual: string, field: readonly string[]): string => {
  ensure(LANGUAGE.test(actual), 'INVALID_VALUE', field, { actual, expected: phrases.languageTag })
  return actual
}

export const checkSpeciality = (actual: string, field: readonly string[]): string => {
  ensure(SPECIALITY.test(actual), 'INVALID_VALUE', field, { actual, expected: 'A-Z 0-9 _' })
  return actual
}

/** Enters a person in the database or changes the entry. @param input `version` is 0 for the first */
export const setEngineer = (
  current: Engineer | undefined,
  technician: Technician,
  input: EngineerInput,
  viewer: Viewer,
): Engineer => {
  const { id, pointId, providerId } = technician
  if (!changesProvider(viewer, providerId)) throw notFound('Technician', id, ['input', 'technicianId'])
  checkVersion(current ?? { version: 0 }, input.version)
  const { availability, until, phone } = input
  ensure(!until || availability !== 'AVAILABLE', 'INVALID_VALUE', ['input', 'until'], {
    actual: until ?? '',
    expected: phrases.onlyWhenAway,
  })
  if (phone) ensure(PHONE.test(phone), 'PHONE_INVALID', ['input', 'phone'])
  const each = (values: readonly string[], name: string, check: typeof checkLanguage) =>
    checkDistinct(values, MAX_EACH, ['input', name]).map((value, i) => check(value, ['input', name, String(i)]))
  return {
    id,
    version: input.version + 1,
    pointId,
    providerId,
    languages: each(input.languages, 'languages', checkLanguage),
    specialities: each(input.specialities, 'specialities', checkSpeciality),
    region: checkRegion(input.region, ['input', 'region']),
    availability,
    ...(until ? { until } : {}),
    ...(phone ? { phone } : {}),
  }
}

/** Where somebody stands on a day: after the last day of an assignment or leave nobody has to say that it is over. */
export const availabilityOn = (
  { availability, until }: Pick<Engineer, 'availability' | 'until'>,
  day: Day,
): Pick<Engineer, 'availability' | 'until'> => {
  if (until !== undefined && until < day) return { availability: 'AVAILABLE' }
  return { availability, ...(until === undefined ? {} : { until }) }
}

/** Under which pairs of speciality and language an engineer is found. */
export const directoryPairs = ({ specialities, languages }: Engineer): [speciality: string, language: string][] =>
  [ANY, ...specialities].flatMap((speciality) =>
    [ANY, ...languages].map((language): [string, string] => [speciality, language]),
  )
