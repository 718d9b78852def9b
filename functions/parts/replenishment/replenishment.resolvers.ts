import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { Which } from '../requests/act-with-booking.use-case'
import { seesRequest } from '../requests/request-access'
import { knownPlace } from '../stock/known-place.use-case'
import { placeOfId } from '../stock/place'
import { type KnownPlace, seesStock } from '../stock/stock-access'
import {
  confirmReplenishment,
  dismissReplenishment,
  loseReplenishment,
  receiveReplenishment,
  shipReplenishment,
} from './act-on-replenishment.use-case'
import { keptAt, lotTaken, type Replenishment } from './replenishment'
import { setStockLevel, stockLevelAt } from './stock-level.use-case'

const nothing = { rows: [], hasNextPage: false }
const at = ({ id, version }: { readonly id: string; readonly version: number }): Which => ({
  id: fromGlobalId('Replenishment', id, ['input', 'id']),
  version,
})
const sees = ({ viewer }: Context, found: Replenishment): boolean => seesRequest(viewer, found)

/** Who sees a place at all; of a point's list the maker sees what is of its parts. */
const makerOf = (viewer: Viewer, known: KnownPlace): string => {
  if ('manufacturerId' in known) return known.manufacturerId
  return 'manufacturerId' in viewer ? viewer.manufacturerId : ''
}

const queries = {
  replenishments: async (_parent, { placeId: asked, day, ...args }, context) => {
    const { viewer, stores } = context
    const place = placeOfId(asked, ['placeId'])
    const known = await knownPlace(place, stores)
    const hidden = !known || !seesStock(viewer, known, makerOf(viewer, known))
    const list = `replenishments:${asked}:${day ?? ''}`
    return paged(
      list,
      args,
      (page) => {
        if (hidden || place.kind === 'VAN') return nothing
        const { ofPoint, toShip } = stores.replenishments
        return place.kind === 'WAREHOUSE' ? toShip(place, page) : ofPoint(place.id, day ?? undefined, page)
      },
      (found) => sees(context, found),
    )
  },
  stockLevel: async (_parent, { servicePointId, partId }, context) => {
    const pointId = fromGlobalId('ServicePoint', servicePointId, ['servicePointId'])
    const level = await stockLevelAt(context, { pointId, partId: fromGlobalId('Part', partId, ['partId']) })
    return level ?? null
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  replenishmentConfirm: mutation(async ({ quantity, ...which }, context, request) => ({
    replenishment: await confirmReplenishment(context, at(which), quantity, request),
  })),
  replenishmentShip: mutation(async ({ serials, reference, ...which }, context, request) => ({
    replenishment: await shipReplenishment(context, at(which), { serials, reference }, request),
  })),
  replenishmentReceive: mutation(async (input, context, request) => ({
    replenishment: await receiveReplenishment(context, at(input), request),
  })),
  replenishmentLose: mutation(async ({ reason, ...which }, context, request) => ({
    replenishment: await loseReplenishment(context, at(which), reason, request),
  })),
  replenishmentDismiss: mutation(async ({ reason, ...which }, context, request) => ({
    replenishment: await dismissReplenishment(context, at(which), reason, request),
  })),
  stockLevelSet: mutation(async (input, context, request) => {
    const pointId = fromGlobalId('ServicePoint', input.servicePointId, ['input', 'servicePointId'])
    const partId = fromGlobalId('Part', input.partId, ['input', 'partId'])
    return { stockLevel: await setStockLevel(context, { pointId, partId }, input, request) }
  }),
} satisfies Partial<MutationResolvers>

/** Shelves that are filled up from the maker's warehouses before they run out (K3). */
export const replenishment: Capability = {
  nodes: {
    Replenishment: async (id, context) => {
      const found = await context.stores.replenishments.replenishments.load(id)
      return found && sees(context, found) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    StockLevel: {
      version: ({ version }) => version ?? null,
      isSet: ({ demand }) => demand === undefined,
      used: ({ demand }) => demand?.used ?? null,
      days: ({ demand }) => demand?.days ?? null,
      leadDays: ({ demand }) => demand?.leadDays ?? null,
      serviceLevel: ({ demand }) => demand?.serviceLevel ?? null,
    },
    Replenishment: {
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
      part: ({ partId }, _args, { stores }) => existing(stores.catalogue.parts.load(partId)),
      level: ({ basis }) => basis,
      position: ({ basis }) => basis.position,
      place: (found) => keptAt(found) ?? null,
      lot: (found) => lotTaken(found) ?? null,
      reason: (found) => ('reason' in found ? found.reason : null),
      log: (found, args, context) =>
        logPage(found, args, (id, page) =>
          sees(context, found)
            ? context.stores.replenishments.replenishments.entryPage(id, page)
            : Promise.resolve(nothing),
        ),
    },
  },
}
