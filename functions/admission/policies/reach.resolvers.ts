import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type {
  PolicyAudienceResolvers,
  PolicyPointReachResolvers,
  PolicyProviderReachResolvers,
  PolicyReachResolvers,
  PolicyReceiptResolvers,
} from '../../graphql/generated/types'
import { makerAsking, seesTechnicians } from '../../network/network-access'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { type ProviderReach, shown } from './reach'
import type { Receipt } from './receipt'

export const audience: PolicyAudienceResolvers = {
  roles: ({ roles }) => [...roles],
  regions: ({ regions }) => [...regions],
  levels: ({ levels }) => [...levels],
  categories: ({ categoryIds }, _args, { stores }) => stores.network.categories.loadMany(categoryIds),
}

export const reach: PolicyReachResolvers = {
  share: ({ share }) => share ?? null,
  changedOn: ({ day }) => day ?? null,
}

const shownOf = ({ reach: counted, readBy }: ProviderReach, { now }: Context) => shown(counted, readBy, dayOf(now))

export const providerReach: PolicyProviderReachResolvers = {
  provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
  reach: (row, _args, context) => shownOf(row, context),
  points: ({ reach: _, ...row }, args, { stores }) =>
    paged(`policy-points:${row.readingKey}:${row.providerId}`, args, async (page) => {
      const { rows, hasNextPage } = await stores.policies.pointReachPage(row.readingKey, row.providerId, page)
      const points = rows.map(({ node, position }) => ({
        node: { ...row, pointId: node.id, reach: node.reach },
        position,
      }))
      return { rows: points, hasNextPage }
    }),
  receipts: ({ readingKey, providerId }, { servicePointId, ...args }, { stores }) => {
    const pointId = servicePointId ? fromGlobalId('ServicePoint', servicePointId, ['servicePointId']) : undefined
    return paged(`policy-receipts:${readingKey}:${providerId}:${pointId ?? ''}`, args, (page) =>
      stores.policies.receiptPage(readingKey, providerId, pointId, page),
    )
  },
}

export const pointReach: PolicyPointReachResolvers = {
  servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
  reach: (row, _args, context) => shownOf(row, context),
}

/** A technician's name is personal data, whoever counts readings. */
const technicianOf = async (
  { technicianId, pointId, providerId }: Receipt,
  { viewer, stores: { network }, now }: Context,
) => {
  if (technicianId === undefined || pointId === undefined) return null
  const maker = makerAsking(viewer)
  const terms = maker === undefined ? undefined : await network.terms(providerId, maker)
  return seesTechnicians(viewer, { pointId, providerId }, terms, dayOf(now))
    ? existing(network.technicians.load(technicianId))
    : null
}

export const receipt: PolicyReceiptResolvers = {
  technician: (signed, _args, context) => technicianOf(signed, context),
}
