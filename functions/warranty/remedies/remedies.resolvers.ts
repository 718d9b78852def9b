import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type {
  MutationResolvers,
  QueryResolvers,
  RemedyConditionInput,
  RemedyDisposeInput,
  RemedyLoanerIssueInput,
  RemedyLoanerReturnInput,
  RemedyReferenceInput,
  RemedyRefuseInput,
  RemedyReplaceInput,
} from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { exchange, takeBack } from '../../network/exchange-units.use-case'
import { type Order, placeOf } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import type { Page, PageRequest } from '../../platform/page'
import type { Day } from '../../shared/days'
import { fromGlobalId, ownerOf } from '../../shared/ids'
import { changeRemedy, type Decided } from './change-remedy.use-case'
import { claim } from './claim-remedy.use-case'
import { approve, contest, refuse, withdraw } from './decide'
import { handBackLoaner, issueLoaner, pay, replace, sendItems } from './hand-over'
import type { RemedyCase } from './remedy'
import { chargesFor, remedyFields } from './remedy.resolvers'
import { seesRemedy } from './remedy-access'
import { dispose, receiveUnit, sendUnit, unitArrives } from './returned-unit'
import type { Action, Standing } from './steps'

const nothing = { rows: [], hasNextPage: false }

/** Which of a page the viewer sees, by their orders: 1 BatchGet. */
const seenOf = async ({ rows }: Page<RemedyCase>, { viewer, stores }: Context): Promise<ReadonlySet<string>> => {
  const orders = await Promise.all(rows.map(({ node }) => stores.orders.load(node.orderId)))
  return new Set(rows.flatMap(({ node }, i) => (orders[i] && seesRemedy(viewer, node, orders[i]) ? [node.id] : [])))
}

const openOf = ({ viewer, stores: { remedies } }: Context, page: PageRequest) => {
  switch (viewer.role) {
    case 'PROVIDER':
      return remedies.openOfProvider(viewer.providerId, page)
    case 'SERVICE_POINT':
      return remedies.openOfPoint(viewer.pointId, page)
    case 'REGULATOR':
      return remedies.openOfRegion(viewer.region, page)
    default:
      return 'manufacturerId' in viewer ? remedies.openOfMaker(viewer.manufacturerId, page) : nothing
  }
}

const queries = {
  workOrderRemedies: async (_parent, { workOrderId, ...args }, { viewer, stores }) => {
    const orderId = fromGlobalId('WorkOrder', workOrderId, ['workOrderId'])
    const order = await stores.orders.load(orderId)
    const open = order !== undefined && maySee(viewer, order)
    return paged(`remedies:${orderId}`, args, (page) => (open ? stores.remedies.ofOrder(orderId, page) : nothing))
  },
  unitRemedies: (_parent, { unitId, ...args }, context) => {
    const id = fromGlobalId('Unit', unitId, ['unitId'])
    let seen: ReadonlySet<string> = new Set()
    const read = async (page: PageRequest) => {
      const found = await context.stores.remedies.ofUnit(id, page)
      seen = await seenOf(found, context)
      return found
    }
    return paged(`remedies:${id}`, args, read, (node) => seen.has(node.id))
  },
  openRemedies: (_parent, args, context) => paged('remedies:open', args, (page) => openOf(context, page)),
} satisfies Partial<QueryResolvers>

interface ActionInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly version: number
}

const agreementOf = async (order: Order, { stores }: Context) => {
  const id = placeOf(order)?.agreementId
  return id === undefined ? undefined : stores.network.agreements.load(id)
}

/** A mutation that does one thing to a remedy. */
const act = <I extends ActionInput>(
  action: Action,
  decide: (input: I, today: Day, standing: Standing, context: Context) => Decided | Promise<Decided>,
) =>
  mutation<I, { remedyCase: RemedyCase }>(async (input, context, request) => {
    const { viewer, stores } = context
    const id = fromGlobalId('RemedyCase', input.id, ['input', 'id'])
    const deps = { remedies: stores.remedies, order: stores.orders.latest }
    const change = { id, version: input.version, action }
    const decided = (standing: Standing, today: Day) => decide(input, today, standing, context)
    return { remedyCase: await changeRemedy(deps, viewer, { ...change, decide: decided }, request) }
  })

const mutations = {
  remedyClaim: mutation(async (input, { viewer, stores, newId }, request) => {
    const { network, orders, warranty, remedies } = stores
    const orderId = fromGlobalId('WorkOrder', input.workOrderId, ['input', 'workOrderId'])
    const deps = {
      ...{ remedies, order: orders.latest, ordersOf: orders.ofUnit, booksFor: warranty.booksFor },
      ...{ unit: (id: string) => network.units.load(id), model: (id: string) => network.models.load(id) },
      agreement: (id: string) => network.agreements.load(id),
    }
    return { remedyCase: await claim(deps, viewer, { ...input, orderId, ownId: newId() }, request) }
  }),
  remedyApprove: act('APPROVE', (_input, today) => ({ event: approve(today) })),
  remedyRefuse: act('REFUSE', (input: RemedyRefuseInput, today) => ({ event: refuse(input, today) })),
  remedyContest: act('CONTEST', (_input, today, { remedy }) => ({ event: contest(remedy, today) })),
  remedyWithdraw: act('WITHDRAW', (_input, today) => ({ event: withdraw(today) })),
  remedyUnitReceive: act('RECEIVE_UNIT', async (input: RemedyConditionInput, today, { order }, context) => ({
    event: receiveUnit(input, await agreementOf(order, context), today),
  })),
  remedyUnitSend: act('SEND_UNIT', (input: RemedyReferenceInput, today, { remedy }) => ({
    event: sendUnit(remedy, input, today),
  })),
  remedyUnitArrive: act('UNIT_ARRIVES', ({ condition }: RemedyConditionInput, today, { remedy }) => ({
    event: unitArrives(remedy, { found: condition }, today),
  })),
  remedyReplace: act('REPLACE', async ({ serial }: RemedyReplaceInput, today, { remedy }, { stores }) => {
    const { replacement, writes } = await exchange(remedy.unitId, serial, today, stores.network)
    return { event: replace(replacement.id, today), beside: writes }
  }),
  remedyPay: act('PAY', async (input: RemedyReferenceInput, today, { remedy }, { stores }) => ({
    event: pay(input, today),
    beside: await takeBack(remedy.unitId, today, stores.network),
  })),
  remedyDispose: act('DISPOSE', (input: RemedyDisposeInput, today, { remedy }) => ({
    event: dispose(remedy, input, today),
  })),
  remedyLoanerIssue: act('ISSUE', async (input: RemedyLoanerIssueInput, today, { remedy }, context) => ({
    event: issueLoaner(input, today, input.chargesTold ? await chargesFor(remedy, context, today) : undefined),
  })),
  remedyLoanerReturn: act('HAND_BACK', (input: RemedyLoanerReturnInput, today, { remedy }) => ({
    event: handBackLoaner(remedy, input, today),
  })),
  remedyItemsSend: act('SEND_ITEMS', (input: RemedyReferenceInput, today) => ({ event: sendItems(input, today) })),
} satisfies Partial<MutationResolvers>

/** Remedies that customers claim or the clock proposes, as flows (O7 O8 O9 O13). */
export const remedies: Capability = {
  nodes: {
    RemedyCase: async (id, { viewer, stores }) => {
      const [remedy, order] = await Promise.all([stores.remedies.remedies.load(id), stores.orders.load(ownerOf(id))])
      return remedy && order && seesRemedy(viewer, remedy, order) ? remedy : undefined
    },
  },
  resolvers: { Query: queries, Mutation: mutations, ...remedyFields },
}
