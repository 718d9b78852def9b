import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { CriteriaSetResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { drawsUp, seesCriteriaLog } from './criteria-access'
import { publicationOf } from './criteria-set'

const nothing = { rows: [], hasNextPage: false }

export const criteriaSet: CriteriaSetResolvers<Context> = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  publishedAt: (set) => publicationOf(set)?.at ?? null,
  effectiveFrom: (set) => publicationOf(set)?.effectiveFrom ?? null,
  supersededFrom: (set) => (set.state === 'SUPERSEDED' ? set.supersededFrom : null),
  withdrawnAt: (set) => (set.state === 'WITHDRAWN' ? set.withdrawnAt : null),
  withdrawalReason: (set) => (set.state === 'WITHDRAWN' ? set.reason : null),
  // Only what was published is ever followed, so whoever sees this edition sees that one.
  follows: ({ follows }, _args, { stores }) =>
    follows === undefined ? null : existing(stores.criteria.sets.load(follows)),
  editions: (set, args, { viewer, stores: { criteria } }) => {
    const read = drawsUp(viewer, set.manufacturerId) ? criteria.editions : criteria.publishedEditions
    return paged(`editions:${set.id}`, args, (page) => read(set, page))
  },
  log: (set, args, { viewer, stores }) =>
    logPage(set, args, (id, page) =>
      seesCriteriaLog(viewer, set) ? stores.criteria.sets.entryPage(id, page) : Promise.resolve(nothing),
    ),
}
