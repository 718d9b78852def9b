import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { QueryResolvers, Resolvers } from '../../graphql/generated/types'
import { makerAskedFor } from '../../network/asked-for'
import { maySee } from '../../orders/order-access'
import { fromGlobalId, ownerOf } from '../../shared/ids'
import { seesSigner } from '../../shared/masks'
import { checkRegion } from '../../shared/region-list'
import { regionPrefix } from '../../shared/regions'
import { visiblePart } from '../catalogue/sight.use-case'
import { isInside } from './account'
import { knownPlace } from './known-place.use-case'
import type { Movement } from './movement'
import { placeId, placeOfId } from './place'
import { mutations } from './stock.mutation.resolvers'
import { seesAllStock, seesStock } from './stock-access'
import { holdersOf, pieceOf, stockCard, stockPage } from './stock-at.use-case'
import { seesWarehouse, warehouse, warehouseMutations, warehouseQueries } from './warehouses.resolvers'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  ...warehouseQueries,
  stockAt: async (_parent, { placeId: asked, manufacturerId, ...args }, { viewer, stores }) => {
    const place = placeOfId(asked, ['placeId'])
    const maker = makerAskedFor(viewer, manufacturerId)
    const known = await knownPlace(place, stores)
    return paged(`stock:${asked}:${maker}`, args, (page) =>
      known && seesStock(viewer, known, maker) ? stockPage(maker, place, page) : nothing,
    )
  },
  stockOfPart: async (_parent, { partId: asked, region, ...args }, context) => {
    const part = await visiblePart(context, fromGlobalId('Part', asked, ['partId']))
    const within = regionPrefix(checkRegion(region, ['region']))
    return paged(`stock:${asked}:${region}`, args, (page) =>
      part && seesAllStock(context.viewer, part.manufacturerId) ? holdersOf(part.id, region, within, page) : nothing,
    )
  },
  stockCard: async (_parent, { placeId: asked, partId }, context) => {
    const place = placeOfId(asked, ['placeId'])
    const [part, known] = await Promise.all([
      visiblePart(context, fromGlobalId('Part', partId, ['partId'])),
      knownPlace(place, context.stores),
    ])
    return part && known && seesStock(context.viewer, known, part.manufacturerId) ? stockCard(place, part.id) : null
  },
  partPiece: async (_parent, { partId, serial }, context) => {
    const part = await visiblePart(context, fromGlobalId('Part', partId, ['partId']))
    const piece = part && (await pieceOf(part.id, serial.trim()))
    if (!part || !piece) return null
    if (seesAllStock(context.viewer, part.manufacturerId)) return piece
    const known = isInside(piece.at) ? await knownPlace(piece.at.place, context.stores) : undefined
    return known && seesStock(context.viewer, known, part.manufacturerId) ? piece : null
  },
} satisfies Partial<QueryResolvers>

/** An order that the caller may see. */
export const orderOf = async (orderId: string | undefined, { viewer, stores }: Pick<Context, 'viewer' | 'stores'>) => {
  const order = orderId === undefined ? undefined : await stores.orders.load(orderId)
  return order && maySee(viewer, order) ? order : null
}

const part = ({ partId }: { readonly partId: string }, _args: object, { stores }: Context) =>
  existing(stores.catalogue.parts.load(partId))

/** One sees the movements of places whose stock one sees. */
const seesMovement = async (movement: Movement, { viewer, stores }: Context): Promise<boolean> => {
  if (seesAllStock(viewer, movement.manufacturerId)) return true
  const places = [movement.from, movement.to].filter(isInside).map(({ place }) => knownPlace(place, stores))
  return (await Promise.all(places)).some((known) => known && seesStock(viewer, known, movement.manufacturerId))
}

const types: Pick<
  Resolvers,
  | 'StockPlace'
  | 'StockBalance'
  | 'StockLine'
  | 'StockCard'
  | 'StockAccount'
  | 'StockMovement'
  | 'PartPiece'
  | 'Warehouse'
> = {
  StockPlace: {
    placeId,
    warehouse: ({ kind, id }, _args, { stores }) =>
      kind === 'WAREHOUSE' ? existing(stores.warehouses.warehouses.load(id)) : null,
    servicePoint: async (place, _args, { stores }) => {
      const known = place.kind === 'WAREHOUSE' ? undefined : await knownPlace(place, stores)
      return known && 'pointId' in known ? existing(stores.network.points.load(known.pointId)) : null
    },
  },
  StockBalance: {
    available: ({ AVAILABLE }) => AVAILABLE,
    reserved: ({ RESERVED }) => RESERVED,
    quarantined: ({ QUARANTINED }) => QUARANTINED,
    inTransit: ({ IN_TRANSIT, IN_TRANSIT_RESERVED }) => IN_TRANSIT + IN_TRANSIT_RESERVED,
    inTransitReserved: ({ IN_TRANSIT_RESERVED }) => IN_TRANSIT_RESERVED,
  },
  StockLine: { part, lot: ({ lot }) => lot ?? null },
  StockCard: {
    part,
    movements: ({ place, partId }, args, { stores }) =>
      paged(`card:${placeId(place)}:${partId}`, args, (page) => stores.stock.cardPage(place, partId, page)),
  },
  StockAccount: {
    place: (account) => (isInside(account) ? account.place : null),
    bin: (account) => (isInside(account) ? account.bin : null),
    outside: (account) => (isInside(account) ? null : account.outside),
  },
  StockMovement: {
    part,
    lot: ({ lot }) => lot ?? null,
    serials: ({ serials }) => [...(serials ?? [])],
    order: ({ orderId }, _args, context) => orderOf(orderId, context),
    reference: ({ reference }) => reference ?? null,
    reason: ({ reason }) => reason ?? null,
    countedFrom: ({ countedFrom }) => countedFrom ?? null,
    by: ({ by, role }, _args, { viewer }) => (seesSigner(viewer, role) ? by : null),
  },
  PartPiece: {
    part,
    order: ({ orderId }, _args, context) => orderOf(orderId, context),
    // Where it was before is the maker's concern.
    movements: ({ partId, serial }, args, { stores, viewer }) =>
      paged(`piece:${partId}:${serial}`, args, (page) =>
        seesAllStock(viewer, ownerOf(partId)) ? stores.stock.genealogyPage(partId, serial, page) : nothing,
      ),
  },
  Warehouse: warehouse,
}

/** Where parts lie, and how they came there (K8, O10). */
export const stock: Capability = {
  nodes: {
    StockMovement: async (id, context) => {
      const movement = await context.stores.stock.load(id)
      return movement && (await seesMovement(movement, context)) ? movement : undefined
    },
    Warehouse: async (id, { viewer, stores }) => {
      const found = await stores.warehouses.warehouses.load(id)
      return found && seesWarehouse(viewer, found.manufacturerId) ? found : undefined
    },
  },
  resolvers: { Query: queries, Mutation: { ...warehouseMutations, ...mutations }, ...types },
}
