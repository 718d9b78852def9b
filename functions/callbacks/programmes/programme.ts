import { changesMaker } from '../../network/network-access'
import type { Order, ServiceItem } from '../../orders/order'
import {
  checkDistinct,
  checkName,
  checkRange,
  checkVersion,
  type Field,
  notFound,
  type Optional,
} from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import { isRegionCode, type RegionCode, regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import type { CallbackChannel, CallRules } from './calling'
import { MOST_A_DAY, quantiles, type SizeRule } from './sizing'

/** By what a day's orders are divided before the draw. */
export type StrataBy = 'PROVIDER' | 'CATEGORY' | 'REGION'

/** Which orders; an empty list means all. */
export interface Population {
  readonly categoryIds: readonly string[]
  readonly regions: readonly RegionCode[]
  readonly serviceItems: readonly ServiceItem[]
}

/** What a draw needs to know; a run keeps it. */
export interface DrawPlan {
  readonly population: Population
  readonly strataBy: StrataBy
  readonly size: SizeRule
  readonly rules: CallRules
  /** Series of the questionnaire asked; absent: the one in force. */
  readonly questionnaireId?: string
}

/** Whom a maker calls back besides the nightly draw that it always has (Q2). Id: `<manufacturerId>.<ulid>`. */
export interface Programme extends DrawPlan {
  readonly id: string
  readonly version: number
  readonly manufacturerId: string
  readonly name: string
  /** REGULAR calls every order that meets it, RANDOM draws. */
  readonly kind: 'REGULAR' | 'RANDOM'
  readonly state: 'ACTIVE' | 'PAUSED'
  /** Days after completion at which customers are called; 1 is the day after. */
  readonly daysAfter: number
}

export interface ProgrammeInput {
  readonly name: string
  readonly kind: Programme['kind']
  readonly daysAfter: number
  readonly categoryIds: readonly string[]
  readonly regions: readonly string[]
  readonly serviceItems: readonly ServiceItem[]
  readonly strataBy: StrataBy
  /** Of a random one. */
  readonly size?: Optional<Exclude<SizeRule, { kind: 'ALL' }>>
  readonly weekdays: readonly number[]
  readonly callFrom: string
  readonly callTo: string
  readonly attempts: number
  readonly gapHours: number
  readonly channels: readonly CallbackChannel[]
  readonly languages: readonly string[]
  readonly questionnaireId?: Optional<string>
}

const LISTED = 50
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/
const at = (...path: readonly string[]): Field => ['input', 'contents', ...path]

const some = (values: readonly string[], max: number, field: Field): readonly string[] =>
  values.length === 0 ? values : checkDistinct(values, max, field)

/** Minutes of a day as HH:MM. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const minutesOf = (clock: string, field: Field): number => {
  ensure(CLOCK.test(clock), 'INVALID_VALUE', field, { actual: clock, expected: 'HH:MM' })
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

const checkPopulation = ({ categoryIds, regions, serviceItems }: ProgrammeInput): Population => {
  regions.forEach((code, i) => {
    ensure(isRegionCode(code), 'INVALID_VALUE', at('regions', `${i}`), { actual: code, expected: 'GB/T 2260' })
  })
  return {
    categoryIds: some(categoryIds, LISTED, at('categoryIds')),
    regions: some(regions, LISTED, at('regions')),
    serviceItems: some(serviceItems, LISTED, at('serviceItems')) as readonly ServiceItem[],
  }
}

const checkSize = ({ kind, size }: ProgrammeInput): SizeRule => {
  if (kind === 'REGULAR') {
    ensure(size == null, 'INVALID_VALUE', at('size'), { actual: size?.kind ?? '', expected: phrases.nothingElse })
    return { kind: 'ALL' }
  }
  ensure(size != null, 'REQUIRED', at('size'))
  switch (size.kind) {
    case 'PER_DAY':
      return { kind: size.kind, perDay: checkRange(size.perDay, { min: 1, max: 1000 }, at('size', 'perDay')) }
    case 'FIXED':
      return { kind: size.kind, perYear: checkRange(size.perYear, { min: 1, max: 365_000 }, at('size', 'perYear')) }
    case 'PRECISION': {
      const { confidence, margin, share, period, expectedOrders } = size
      checkRange(margin, { min: 0.01, max: 0.5 }, at('size', 'margin'))
      checkRange(share, { min: 0.01, max: 0.99 }, at('size', 'share'))
      const population =
        expectedOrders === undefined
          ? {}
          : {
              expectedOrders: checkRange(
                expectedOrders,
                { min: 1, max: 366 * MOST_A_DAY },
                at('size', 'expectedOrders'),
              ),
            }
      ensure(confidence in quantiles, 'REQUIRED', at('size', 'confidence'))
      return { kind: size.kind, confidence, margin, share, period, ...population }
    }
  }
}

const checkRules = (input: ProgrammeInput): CallRules => {
  const { weekdays, callFrom, callTo, attempts, gapHours, channels, languages } = input
  const [from, to] = [minutesOf(callFrom, at('callFrom')), minutesOf(callTo, at('callTo'))]
  checkRange(to, { min: from + 1, max: 24 * 60 }, at('callTo'))
  weekdays.forEach((weekday, i) => {
    checkRange(weekday, { min: 1, max: 7 }, at('weekdays', `${i}`))
  })
  const badTag = languages.findIndex((tag) => !LANGUAGE.test(tag))
  ensure(badTag < 0, 'INVALID_VALUE', at('languages', `${badTag}`), {
    actual: languages[badTag] ?? '',
    expected: phrases.languageTag,
  })
  return {
    attempts: checkRange(attempts, { min: 1, max: 10 }, at('attempts')),
    gapHours: checkRange(gapHours, { min: 0, max: 168 }, at('gapHours')),
    hours: { weekdays: checkDistinct(weekdays.map(String), 7, at('weekdays')).map(Number), from, to },
    channels: checkDistinct(channels, 4, at('channels')) as readonly CallbackChannel[],
    languages: checkDistinct(languages, 10, at('languages')),
  }
}

const contentsOf = (input: ProgrammeInput) => ({
  name: checkName(input.name, at('name')),
  kind: input.kind,
  daysAfter: checkRange(input.daysAfter, { min: 1, max: 90 }, at('daysAfter')),
  population: checkPopulation(input),
  strataBy: input.strataBy,
  size: checkSize(input),
  rules: checkRules(input),
  ...(input.questionnaireId == null ? {} : { questionnaireId: input.questionnaireId }),
})

export const newProgramme = (id: string, manufacturerId: string, input: ProgrammeInput, viewer: Viewer): Programme => {
  if (!changesMaker(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  return { id, version: 1, manufacturerId, state: 'ACTIVE', ...contentsOf(input) }
}

const own = (programme: Programme, version: number, viewer: Viewer): void => {
  if (!changesMaker(viewer, programme.manufacturerId))
    throw notFound('CallbackProgramme', programme.id, ['input', 'id'])
  checkVersion(programme, version)
}

/** Says anew what a programme does; callbacks drawn before keep what they were drawn with. */
export const replaceProgramme = (
  programme: Programme,
  input: ProgrammeInput & { readonly version: number },
  viewer: Viewer,
): Programme => {
  own(programme, input.version, viewer)
  const { id, manufacturerId, state, version } = programme
  return { id, manufacturerId, state, version: version + 1, ...contentsOf(input) }
}

/** Stops a programme's draws, or has them made again. */
export const switchProgramme = (
  programme: Programme,
  { version, state }: Pick<Programme, 'version' | 'state'>,
  viewer: Viewer,
): Programme => {
  own(programme, version, viewer)
  return { ...programme, version: programme.version + 1, state }
}

type Facts = Pick<Order, 'categoryId' | 'region' | 'serviceItem'>

/** Whether an order belongs to the population. */
export const belongsTo = ({ categoryIds, regions, serviceItems }: Population, order: Facts): boolean =>
  (categoryIds.length === 0 || categoryIds.includes(order.categoryId)) &&
  (regions.length === 0 || regions.some((region) => regionContains(region, order.region))) &&
  (serviceItems.length === 0 || serviceItems.includes(order.serviceItem))

/** The stratum an order is in. @param providerId who completed it */
export const stratumOf = (by: StrataBy, order: Facts, providerId: string): string =>
  ({ PROVIDER: providerId, CATEGORY: order.categoryId, REGION: order.region })[by]

/** Whether a frame can be read from the list of completed orders alone, sorted as it stands there. */
export const isPlain = ({ population, strataBy }: DrawPlan): boolean =>
  strataBy === 'PROVIDER' && Object.values(population).every((values) => values.length === 0)
