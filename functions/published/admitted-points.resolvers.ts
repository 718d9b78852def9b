import type { Context } from '../graphql/context'
import { existing } from '../graphql/existing'
import { type Admitted, admittedOn } from '../network/contracted/admitted'
import type { PageRequest } from '../platform/page'
import { dayOf } from '../shared/days'
import { fromGlobalId } from '../shared/ids'
import { checkRegion } from '../shared/region-list'
import { partyOf, publicPage } from './public-page.resolvers'

/** Public fields are not told who asks. */
export type PublicContext = Omit<Context, 'viewer'>

interface Asked {
  readonly region: string
  readonly categoryId: string
  readonly manufacturerId?: string | null | undefined
  readonly first: number
  readonly after?: string | null | undefined
}

/** The names behind a line: 1 BatchGet each of points, providers and makers for a page. */
export const namesOf = async ({ pointId, manufacturerId }: Admitted, { stores: { network } }: PublicContext) => {
  const [point, maker] = await Promise.all([
    existing(network.points.load(pointId)),
    existing(network.manufacturers.load(manufacturerId)),
  ])
  return { point, maker, provider: await existing(network.providers.load(point.providerId)) }
}

/** A page of points admitted for a category in a region, each line shown by `show`. */
export const admittedPage = async <N>(
  name: string,
  { region, categoryId, manufacturerId, ...args }: Asked,
  { stores, now }: PublicContext,
  show: (line: Admitted) => Promise<N>,
) => {
  const today = dayOf(now)
  const category = fromGlobalId('ProductCategory', categoryId, ['categoryId'])
  const maker = manufacturerId == null ? undefined : fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
  const code = checkRegion(region, ['region'])
  const read = (page: PageRequest) => stores.admitted.page(code, category, page)
  const holds = (line: Admitted) =>
    admittedOn(line, today) !== undefined && (maker === undefined || line.manufacturerId === maker)
  return publicPage(`${name}:${code}:${category}:${maker ?? ''}`, args, read, holds, show)
}

export const pointOf = async (line: Admitted, context: PublicContext) => {
  const { point, maker, provider } = await namesOf(line, context)
  const { location, region, hours, level } = point
  const term = admittedOn(line, dayOf(context.now))
  if (!term) throw new Error(`${line.pointId} is not admitted`)
  return {
    ...partyOf('ServicePoint', point),
    ...{ location, region, hours, level },
    provider: partyOf('Provider', provider),
    manufacturer: partyOf('Manufacturer', maker),
    source: { basis: 'AUTHORISATION' as const, version: line.version, from: term.validFrom, until: term.validTo },
  }
}
