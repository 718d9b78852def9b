import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import type { Request } from '../../platform/once'
import { fromGlobalId } from '../../shared/ids'
import { changeDeposit } from './change-deposit.use-case'
import { bearerOf, close, confirm, type DepositEvent, draw, type PointDeposit, pay, returnedOf } from './deposit'
import { seesDeposit, seesDepositsOf } from './deposit-access'
import { balanceOf, lodgedOf, moneyOf } from './deposit-money'

const nothing = { rows: [], hasNextPage: false }

const actOn = async (
  input: { readonly id: string },
  { viewer, stores }: Context,
  request: Request,
  decide: (deposit: PointDeposit) => DepositEvent | Promise<DepositEvent>,
): Promise<{ pointDeposit: PointDeposit }> => {
  const id = fromGlobalId('PointDeposit', input.id, ['input', 'id'])
  return { pointDeposit: await changeDeposit(stores.deposits, viewer, id, decide, request) }
}

const queries = {
  pointDeposits: async (_parent, { agreementId: asked, servicePointId, ...args }, { viewer, stores }) => {
    const agreementId = fromGlobalId('Agreement', asked, ['agreementId'])
    const point = servicePointId ? fromGlobalId('ServicePoint', servicePointId, ['servicePointId']) : undefined
    const pointId = viewer.role === 'SERVICE_POINT' ? viewer.pointId : point
    const agreement = await stores.network.agreements.load(agreementId)
    return paged(`deposits:${agreementId}:${pointId ?? ''}`, args, (page) =>
      agreement && seesDepositsOf(viewer, agreement) ? stores.deposits.page(agreementId, pointId, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  pointDepositPay: mutation((input, context, request) =>
    actOn(input, context, request, (deposit) => pay(deposit, input, context.viewer, request.at)),
  ),
  pointDepositConfirm: mutation((input, context, request) =>
    actOn(input, context, request, (deposit) => confirm(deposit, input, context.viewer)),
  ),
  pointDepositDraw: mutation((input, context, request) =>
    actOn(input, context, request, (deposit) => draw(deposit, input, context.viewer, request.at)),
  ),
  pointDepositClose: mutation((input, context, request) =>
    actOn(input, context, request, async (deposit) => {
      const agreement = await existing(context.stores.network.agreements.load(deposit.agreementId))
      return close(deposit, input, agreement, context.viewer, request.at)
    }),
  ),
} satisfies Partial<MutationResolvers>

/** What secures the parts that points hold, and who bears it instead (N16). */
export const deposits: Capability = {
  nodes: {
    PointDeposit: async (id, { viewer, stores }) => {
      const deposit = await stores.deposits.deposits.load(id)
      return deposit && seesDeposit(viewer, deposit) ? deposit : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    PointDeposit: {
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      amount: ({ security }) => (security.kind === 'PAID' ? security.amount : null),
      borneBy: bearerOf,
      lodged: lodgedOf,
      movements: (deposit) =>
        moneyOf(deposit).map((one, i, all) => ({
          ...one,
          reason: one.reason || null,
          balance: balanceOf(all.slice(0, i + 1)),
        })),
      paidOn: (deposit) => ('paidOn' in deposit ? deposit.paidOn : null),
      reference: (deposit) => ('reference' in deposit ? deposit.reference : null),
      closedOn: (deposit) => ('closedOn' in deposit ? deposit.closedOn : null),
      charges: (deposit) => ('charges' in deposit ? deposit.charges : null),
      returned: (deposit) => returnedOf(deposit) ?? null,
      reason: (deposit) => ('reason' in deposit ? deposit.reason : null),
      log: (deposit, args, { viewer, stores }) =>
        logPage(deposit, args, (id, page) =>
          seesDeposit(viewer, deposit) ? stores.deposits.deposits.entryPage(id, page) : Promise.resolve(nothing),
        ),
    },
  },
}
