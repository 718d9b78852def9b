import type { Capability } from '../../../graphql/capability'
import { existing } from '../../../graphql/existing'
import type { QueryResolvers } from '../../../graphql/generated/types'
import { monthOf } from '../../../shared/days'
import { fromGlobalId } from '../../../shared/ids'
import { seesRecord } from '../agreement-access'
import { settlementIn } from './settlement.use-case'

const queries = {
  settlementStatement: async (_parent, { agreementId, month }, { viewer, stores, now }) => {
    const agreement = await stores.network.agreements.load(fromGlobalId('Agreement', agreementId, ['agreementId']))
    if (!agreement || !seesRecord(viewer, agreement)) return null
    return (await settlementIn(stores, agreement, month, monthOf(now))) ?? null
  },
} satisfies Partial<QueryResolvers>

/** What a month comes to between maker and provider. */
export const settlements: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    SettlementStatement: {
      agreement: ({ agreementId }, _args, { stores }) => existing(stores.network.agreements.load(agreementId)),
    },
  },
}
