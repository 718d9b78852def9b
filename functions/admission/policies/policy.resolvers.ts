import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { PolicyResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import type { Page, PageRequest } from '../../platform/page'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { isAddressed } from './audience'
import type { Policy } from './policy'
import { reachScope, seesLog } from './policy-access'
import { type ProviderReach, type Reading, type ShownReach, shown } from './reach'
import { receiptOf } from './read-policies.use-case'
import type { Receipt } from './receipt'
import { readingKey } from './shelf'
import { standpointOf } from './standpoint.use-case'

const nothing = { rows: [], hasNextPage: false }

/** What readings of it are counted under; undefined before it is published. */
const readingOf = (policy: Policy): Reading | undefined => {
  if (policy.state === 'DRAFT' || policy.reading === undefined) return undefined
  const { id, reading, readBy } = policy
  return { readingKey: readingKey({ id, reading }), readBy }
}

const asksMe = async ({ manufacturerId, state, audience }: Policy, { viewer, stores, now }: Context) => {
  const from = await standpointOf(viewer, manufacturerId, stores.network)
  return from !== undefined && state === 'PUBLISHED' && isAddressed(audience, from.reader, from.terms, dayOf(now))
}

const myReceipt = (policy: Policy, { viewer, stores }: Context): Promise<Receipt | undefined> =>
  receiptOf({ store: stores.policies, network: stores.network, viewer }, policy)

const reachOf = async (policy: Policy, { viewer, stores, now }: Context): Promise<ShownReach | undefined> => {
  const [reading, scope] = [readingOf(policy), reachScope(viewer, policy)]
  if (!reading || !scope) return undefined
  const { policies } = stores
  const key = reading.readingKey
  const counted = () => {
    if (scope.of === 'ALL') return policies.reach(key)
    if (scope.of === 'PROVIDER') return policies.providerReach(key, scope.providerId)
    return policies.pointReach(key, scope.providerId, scope.pointId)
  }
  return shown(await counted(), reading.readBy, dayOf(now))
}

/** All rows, or the one asked for, or the viewer's own. */
const providersOf = async (
  policy: Policy,
  asked: string | null | undefined,
  { viewer, stores: { policies } }: Context,
  page: PageRequest,
): Promise<Page<ProviderReach>> => {
  const [reading, scope] = [readingOf(policy), reachScope(viewer, policy)]
  if (!reading || !scope || scope.of === 'POINT') return nothing
  const own = scope.of === 'PROVIDER' ? scope.providerId : undefined
  const named = asked ? fromGlobalId('Provider', asked, ['providerId']) : own
  if (named === undefined) {
    const { rows, hasNextPage } = await policies.providerReachPage(reading.readingKey, page)
    const shownRows = rows.map(({ node: { id, reach }, position }) => ({
      node: { ...reading, providerId: id, reach },
      position,
    }))
    return { rows: shownRows, hasNextPage }
  }
  if ((own !== undefined && named !== own) || page.after !== undefined) return nothing
  const reach = await policies.providerReach(reading.readingKey, named)
  const isThere = reach.readers > 0 || reach.asked > 0
  return {
    rows: isThere ? [{ node: { ...reading, providerId: named, reach }, position: named }] : [],
    hasNextPage: false,
  }
}

export const policy: PolicyResolvers = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  text: async (edition, _args, { stores }) => (await stores.policies.text(edition)) ?? null,
  attachments: ({ attachments }) => [...attachments],
  publishedAt: (edition) => ('publishedAt' in edition ? (edition.publishedAt ?? null) : null),
  endedAt: (edition) => ('endedAt' in edition ? edition.endedAt : null),
  reason: (edition) => (edition.state === 'WITHDRAWN' ? edition.reason : null),
  supersededBy: (edition, _args, { stores }) =>
    edition.state === 'SUPERSEDED' ? existing(stores.policies.editions.load(edition.supersededBy)) : null,
  asksMe: (edition, _args, context) => asksMe(edition, context),
  myReceipt: async (edition, _args, context) => (await myReceipt(edition, context)) ?? null,
  reach: async (edition, _args, context) => (await reachOf(edition, context)) ?? null,
  providers: (edition, { providerId, ...args }, context) =>
    paged(`policy-providers:${edition.id}`, args, (page) => providersOf(edition, providerId, context, page)),
  log: (edition, args, { viewer, stores }) =>
    logPage(edition, args, async (id, page) =>
      seesLog(viewer, edition) ? stores.policies.editions.entryPage(id, page) : nothing,
    ),
}
