import type { Capability } from '../../graphql/capability'
import { existing } from '../../graphql/existing'
import type { QueryResolvers } from '../../graphql/generated/types'
import { monthOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { monthDetails } from '../../supervision/figures.use-case'
import { scopeOf } from '../../supervision/rollup-keys'
import { seesRecord } from '../agreements/agreement-access'
import { completedOf, statementOf, topUpIn } from './top-up-statement'

const queries = {
  topUpStatement: async (_parent, { agreementId: id, month, expectedOrders: expected }, { viewer, stores, now }) => {
    const agreementId = fromGlobalId('Agreement', id, ['agreementId'])
    const agreement = await stores.network.agreements.load(agreementId)
    const agreed = agreement && seesRecord(viewer, agreement) ? topUpIn(agreement, month) : undefined
    if (!agreement || !agreed) return null
    const details = await monthDetails(scopeOf.pair(agreement.manufacturerId, agreement.providerId), month)
    const completed = completedOf(details, agreed.categoryIds)
    return statementOf({ agreementId, month, completed, expected }, agreed.basis, monthOf(now))
  },
} satisfies Partial<QueryResolvers>

export const topUps: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    TopUpStatement: {
      agreement: ({ agreementId }, _args, { stores }) => existing(stores.network.agreements.load(agreementId)),
      shares: ({ shares }) => [...shares],
    },
  },
}
