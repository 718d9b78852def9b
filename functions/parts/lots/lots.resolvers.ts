import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, PartLotList, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { makerAskedFor } from '../../network/asked-for'
import type { PageRequest } from '../../platform/page'
import { checkVersion, notFound } from '../../shared/checks'
import { type Day, dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { visiblePart } from '../catalogue/sight.use-case'
import { bins } from '../stock/account'
import { block, type KeptLot, type LotEvent, lotId, release } from '../stock/lot'
import type { LotsStore } from '../stock/lots.store'
import { orderOf } from '../stock/stock.resolvers'
import { seesAllStock } from '../stock/stock-access'
import { lotHolders } from '../stock/stock-at.use-case'

const nothing = { rows: [], hasNextPage: false }

/** Whoever may see the part. */
const visibleLot = async (context: Context, id: string): Promise<KeptLot | undefined> => {
  const lot = await context.stores.lots.lots.load(id)
  return lot && (await visiblePart(context, lot.partId)) ? lot : undefined
}

const pageOf = (list: PartLotList, today: Day, maker: string, lots: LotsStore) => (page: PageRequest) => {
  if (list === 'RECALLED') return lots.blocked(maker, page)
  return list === 'EXPIRING' ? lots.expiringFrom(today, maker, page) : lots.expiredBefore(today, maker, page)
}

const queries = {
  partLot: (_parent, { partId, lot }, context) =>
    visibleLot(context, lotId(fromGlobalId('Part', partId, ['partId']), lot.trim())).then((found) => found ?? null),
  partLots: (_parent, { manufacturerId, list, ...args }, { viewer, stores, now }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    const read = seesAllStock(viewer, maker) ? pageOf(list, dayOf(now), maker, stores.lots) : () => nothing
    return paged(`lots:${maker}:${list}`, args, read)
  },
} satisfies Partial<QueryResolvers>

/** What its maker decides about a lot: 1 GetItem, 1 transaction. */
const act = (decide: (lot: KeptLot, reason: string, viewer: Viewer, on: Day) => LotEvent) =>
  mutation(
    async (
      input: { idempotencyKey: string; id: string; version: number; reason: string },
      { viewer, stores, now }: Context,
      request,
    ) => {
      const id = fromGlobalId('PartLot', input.id, ['input', 'id'])
      const partLot = await stores.lots.lots.act(request, id, viewer, (found) => {
        if (!seesAllStock(viewer, found.manufacturerId)) throw notFound('PartLot', id, ['input', 'id'])
        checkVersion(found, input.version)
        return decide(found, input.reason, viewer, dayOf(now))
      })
      return { partLot }
    },
  )

const mutations = { partLotBlock: act(block), partLotRelease: act(release) } satisfies Partial<MutationResolvers>

/** Lots of parts: what expires, and what is recalled (K8). */
export const lots: Capability = {
  nodes: { PartLot: (id, context) => visibleLot(context, id) },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    PartLot: {
      part: ({ partId }, _args, { stores }) => existing(stores.catalogue.parts.load(partId)),
      expiresOn: ({ expiresOn }) => expiresOn ?? null,
      blockedOn: ({ blocked }) => blocked?.on ?? null,
      blockedBecause: ({ blocked }) => blocked?.reason ?? null,
      holders: (lot, args, { viewer }) =>
        paged(
          `holders:${lot.id}`,
          args,
          (page) => (seesAllStock(viewer, lot.manufacturerId) ? lotHolders(lot, page) : nothing),
          ({ balance }) => bins.some((bin) => balance[bin] > 0),
        ),
      fittings: (lot, args, { viewer, stores }) =>
        paged(`fittings:${lot.id}`, args, (page) =>
          seesAllStock(viewer, lot.manufacturerId) ? stores.lots.fittings(lot.id, page) : nothing,
        ),
      log: (lot, args, { viewer, stores }) =>
        logPage(lot, args, (id, page) =>
          seesAllStock(viewer, lot.manufacturerId) ? stores.lots.lots.entryPage(id, page) : Promise.resolve(nothing),
        ),
    },
    PartLotFitting: { order: ({ orderId }, _args, context) => orderOf(orderId, context) },
  },
}
