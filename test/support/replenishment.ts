import { ulid } from 'ulid'
import { newDirectory } from '../../functions/network/partners.use-case'
import { createCatalogueStore } from '../../functions/parts/catalogue/catalogue.store'
import { proposeReplenishments as proposeReplenishmentsBare } from '../../functions/parts/replenishment/propose-replenishments.use-case'
import type { Piece } from '../../functions/parts/replenishment/replenish'
import { knownPlace } from '../../functions/parts/stock/known-place.use-case'
import { moveStock as book } from '../../functions/parts/stock/move-stock.use-case'
import { accountsOf, type MovementKind } from '../../functions/parts/stock/movement'
import type { Place } from '../../functions/parts/stock/place'
import { createWarehousesStore } from '../../functions/parts/stock/warehouses.store'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, type MutationAnswer, mutate, type TokenClaims } from './api'
import { deployed } from './deployed'
import { type Stocked, stocked } from './stock'
import type { Tenant } from './tenant'

const proposeReplenishments = deployed('propose-replenishments', proposeReplenishmentsBare)

export interface ReplenishmentAnswer {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly quantity: number
}

type Values = Readonly<Record<string, unknown>>
const SELECT = 'id version state quantity'

export const restock = (
  name: `replenishment${string}`,
  viewer: TokenClaims,
  input: Values,
): Promise<MutationAnswer<ReplenishmentAnswer>> =>
  mutate({ name, viewer, input, select: `replenishment { ${SELECT} }` })

/** What was used of a part at the tenant's point, or in the van of its technician, so many days ago. */
export const usedBefore = async (
  { maker, point, technician }: Tenant,
  { part }: Pick<Stocked, 'part'>,
  quantity: number,
  daysAgo: number,
  from: 'POINT' | 'VAN' = 'POINT',
): Promise<void> => {
  const place: Place = { kind: from, id: from === 'POINT' ? point.id : technician.id }
  const known = await knownPlace(place, { network: newDirectory(), warehouses: createWarehousesStore() })
  if (!known) throw new Error('The place is missing')
  const ledgerPart = {
    id: fromGlobalId('Part', part.id, []),
    manufacturerId: maker.id,
    partNumber: part.number,
  }
  const at = `${addDays(dayOf(new Date()), -daysAgo)}T04:00:00.000Z`
  for (const kind of ['COUNT_MORE', 'USE'] satisfies MovementKind[]) {
    const movement = {
      ...{
        id: ulid(),
        kind,
        partId: ledgerPart.id,
        manufacturerId: maker.id,
        quantity,
        at,
        ...accountsOf(kind, place),
      },
      ...{ by: 'test', role: 'PLATFORM' as const },
    }
    const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
    await book({ movement, part: ledgerPart, places: [known] }, request, async () => movement)
  }
}

export const today = (): string => dayOf(new Date())

export const pieceOf = ({ maker, point }: Tenant, day = today()): Piece => ({
  day,
  manufacturerId: maker.id,
  pointId: point.id,
})

export const replenishing = (now = new Date()) => ({
  now,
  network: newDirectory(),
  catalogue: createCatalogueStore(),
})

/** Proposals of the tenant's point, as the maker reads them. */
export const proposalsOf = async (
  { point, as }: Tenant,
  fields = SELECT,
  day?: string,
): Promise<readonly ReplenishmentAnswer[]> => {
  const query = `query($place: ID!, $day: Day) { replenishments(placeId: $place, day: $day, first: 100) { edges { node { ${fields} } } } }`
  const variables = { place: toGlobalId('ServicePoint', point.id), day: day ?? null }
  const { data, errors } = await callApi<{ replenishments: { edges: { node: ReplenishmentAnswer }[] } }>({
    query,
    variables,
    viewer: as.MANUFACTURER,
  })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.replenishments.edges.map(({ node }) => node)
}

let nights = 0

/** A night that was not yet run: each runs once for a point. */
export const nextNight = (): string => {
  nights += 1
  return addDays(today(), nights)
}

/** A part of which one a day was used, so that the point is short of it, and a proposal of the day brought as far as a state. */
export const replenishmentIn = async (
  tenant: Tenant,
  state: 'PROPOSED' | 'CONFIRMED' | 'SHIPPED',
  day = nextNight(),
): Promise<ReplenishmentAnswer & { readonly stock: Stocked }> => {
  const stock = await stocked(tenant)
  for (const daysAgo of [10, 60]) await usedBefore(tenant, stock, 90, daysAgo)
  await proposeReplenishments(pieceOf(tenant, day), replenishing())
  const [proposed] = (await proposalsOf(tenant, `${SELECT} part { id }`, day)).filter(
    (one) => (one as unknown as { part: { id: string } }).part.id === stock.part.id,
  )
  if (!proposed) throw new Error('Nothing was proposed')
  let found: ReplenishmentAnswer = proposed
  const next = async (name: `replenishment${string}`, viewer: TokenClaims, more: Values = {}) => {
    const { object, userErrors } = await restock(name, viewer, { id: found.id, version: found.version, ...more })
    if (!object) throw new Error(`${name}: ${JSON.stringify(userErrors)}`)
    found = object
  }
  if (state !== 'PROPOSED') await next('replenishmentConfirm', tenant.as.SERVICE_POINT, { quantity: 5 })
  if (state === 'SHIPPED') await next('replenishmentShip', tenant.as.MANUFACTURER, { reference: 'DN-9' })
  return { ...found, stock }
}
