import {
  checkDistinct,
  checkLevel,
  checkName,
  checkRange,
  checkVersion,
  notFound,
  type Optional,
} from '../shared/checks'
import { ensure } from '../shared/errors'
import type { Place } from '../shared/geo'
import { ownedId } from '../shared/ids'
import { phrases } from '../shared/messages/phrases'
import { checkRegion, isMostExact } from '../shared/region-list'
import type { RegionCode } from '../shared/regions'
import type { Viewer } from '../shared/viewer'
import { MAX_CATEGORIES } from './agreements/terms/scope'
import type { Hours, ServicePoint } from './network'
import { changesProvider } from './network-access'

/** Every coverage row is written with the point; a change may remove and add this many within one transaction of 100. */
const MAX_COVERS = 40
const CAPACITY = { min: 0, max: 10_000 } as const
const LATITUDE = { min: -90, max: 90 } as const
const LONGITUDE = { min: -180, max: 180 } as const
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

interface Changeable {
  readonly name: string
  readonly covers: readonly RegionCode[]
  readonly categoryIds: readonly string[]
  readonly level: number
  readonly capacity: number
  readonly hours: Hours
}

export interface ServicePointInput extends Changeable {
  readonly providerId: string
  readonly location: Place
  readonly region: RegionCode
}

export const newServicePoint = (id: string, input: ServicePointInput, viewer: Viewer): ServicePoint => {
  const { providerId, location, region } = input
  if (!changesProvider(viewer, providerId)) throw notFound('Provider', providerId, ['input', 'providerId'])
  return {
    id: ownedId(providerId, id),
    version: 1,
    providerId,
    location: {
      latitude: checkRange(location.latitude, LATITUDE, ['input', 'location', 'latitude']),
      longitude: checkRange(location.longitude, LONGITUDE, ['input', 'location', 'longitude']),
    },
    region: checkCounty(region),
    ...checkChangeable(input),
  }
}

export const changeServicePoint = (
  point: ServicePoint,
  change: { readonly version: number } & { readonly [K in keyof Changeable]?: Optional<Changeable[K]> },
  viewer: Viewer,
): ServicePoint => {
  if (!changesProvider(viewer, point.providerId)) throw notFound('ServicePoint', point.id, ['input', 'id'])
  checkVersion(point, change.version)
  const changed = checkChangeable({
    name: change.name ?? point.name,
    covers: change.covers ?? point.covers,
    categoryIds: change.categoryIds ?? point.categoryIds,
    level: change.level ?? point.level,
    capacity: change.capacity ?? point.capacity,
    hours: change.hours ?? point.hours,
  })
  return { ...point, version: point.version + 1, ...changed }
}

const checkChangeable = ({ name, covers, categoryIds, level, capacity, hours }: Changeable): Changeable => ({
  name: checkName(name, ['input', 'name']),
  covers: checkDistinct(covers, MAX_COVERS, ['input', 'covers']).map((code, i) =>
    checkRegion(code, ['input', 'covers', String(i)]),
  ),
  categoryIds: checkDistinct(categoryIds, MAX_CATEGORIES, ['input', 'categoryIds']),
  level: checkLevel(level, ['input', 'level']),
  capacity: checkRange(capacity, CAPACITY, ['input', 'capacity']),
  hours: checkHours(hours),
})

const checkCounty = (region: RegionCode): RegionCode => {
  const field = ['input', 'region']
  ensure(isMostExact(checkRegion(region, field)), 'INVALID_VALUE', field, { actual: region, expected: phrases.county })
  return region
}

const checkHours = ({ opens, closes }: Hours): Hours => {
  for (const [name, actual] of Object.entries({ opens, closes }))
    ensure(TIME.test(actual), 'INVALID_VALUE', ['input', 'hours', name], { actual, expected: 'HH:MM' })
  ensure(opens < closes, 'INVALID_VALUE', ['input', 'hours', 'closes'], { actual: closes, expected: `> ${opens}` })
  return { opens, closes }
}
