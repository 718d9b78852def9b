import type { AgreementRecord } from '../../network/agreements/agreement'
import type { ProductModel, Unit } from '../../network/network'
import { type Order, placeOf } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import { noticeWrite } from '../../platform/notices'
import { onceOnly, type Request } from '../../platform/once'
import { notFound } from '../../shared/checks'
import { type Day, dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { rightsOn } from '../rights'
import { knownOf, type UnitSources } from '../unit-rights.use-case'
import { type ClaimFacts, type ClaimInput, claimRemedy, takeUp } from './claim'
import { type RemediesStore, SlotTaken } from './remedies.store'
import type { RemedyCase } from './remedy'
import { remedyNotices } from './remedy-due'

/** Where a claim's facts come from. */
export interface ClaimDeps extends UnitSources {
  readonly remedies: RemediesStore
  readonly order: (id: string) => Promise<Order | undefined>
  readonly unit: (id: string) => Promise<Unit | undefined>
  readonly model: (id: string) => Promise<ProductModel | undefined>
  readonly agreement: (id: string) => Promise<AgreementRecord | undefined>
}

export interface Claim extends ClaimInput {
  readonly orderId: string
  /** Own part of the new remedy's id. */
  readonly ownId: string
}

/**
 * Claims a remedy on an order's unit, once per request; of claims for one unit at the same time one stands. What the clock had
 * proposed is taken up. Cost: see remedies.store.ts; where the rule asks whether no replacement is to be had, 1 Query more.
 */
export const claim = (deps: ClaimDeps, viewer: Viewer, input: Claim, request: Request): Promise<RemedyCase> =>
  onceOnly(
    'Orders',
    request,
    () => claimed(deps, viewer, input, request),
    async (id) => {
      await visibleOrder(deps, viewer, input.orderId)
      return deps.remedies.remedies.need(id, ['input'])
    },
  )

const visibleOrder = async ({ order: orderById }: ClaimDeps, viewer: Viewer, id: string): Promise<Order> => {
  const order = await orderById(id)
  if (!order || !maySee(viewer, order)) throw notFound('WorkOrder', id, ['input', 'workOrderId'])
  return order
}

const claimed = async (deps: ClaimDeps, viewer: Viewer, input: Claim, request: Request): Promise<RemedyCase> => {
  const { remedies } = deps.remedies
  const [at, today] = [instant(request.at), dayOf(request.at)]
  const facts = await factsOf(deps, await visibleOrder(deps, viewer, input.orderId), today, input)
  const event = claimRemedy(facts, input, today)
  const id = ownedId(input.orderId, input.ownId)
  const state = event.approval ? 'APPROVED' : 'CLAIMED'
  const told = remedyNotices({ ...event.about, id, kind: input.kind, state }, at)
  try {
    return await remedies.open(request, id, viewer, event, told.map(noticeWrite))
  } catch (error) {
    if (!(error instanceof SlotTaken)) throw error
    return remedies.act(
      request,
      error.remedyId,
      viewer,
      (found) => takeUp(found, input.kind, facts.agreement, today),
      (next) => remedyNotices(next, at).map(noticeWrite),
    )
  }
}

/** All that a claim on an order is decided on. */
const factsOf = async (
  deps: ClaimDeps,
  order: Order,
  today: Day,
  { kind }: Pick<ClaimInput, 'kind'>,
): Promise<ClaimFacts> => {
  const agreementId = placeOf(order)?.agreementId
  const [unit, model, agreement] = await Promise.all([
    order.unitId ? deps.unit(order.unitId) : undefined,
    deps.model(order.modelId),
    agreementId === undefined ? undefined : deps.agreement(agreementId),
  ])
  if (!unit || !model) throw new DomainError('REMEDY_UNIT_UNKNOWN', ['input', 'workOrderId'])
  const { facts, sets } = await knownOf(deps, unit, model)
  const answer = rightsOn({ ...facts, price: unit.price }, sets, today)
  const asked =
    kind === 'REFUND' &&
    answer.kind === 'KNOWN' &&
    answer.rights.remedies.some(({ remedy, secondary }) => remedy === 'REFUND' && secondary)
  return { order, unit, answer, agreement, noReplacement: asked && (await hasNoReplacement(deps, unit.id)) }
}

/** Nothing has more remedies than a page. */
const hasNoReplacement = async ({ remedies }: ClaimDeps, unitId: string): Promise<boolean> =>
  (await remedies.ofUnit(unitId, { first: 100 })).rows.some(
    ({ node }) => node.kind === 'EXCHANGE' && node.state === 'REFUSED' && node.refusal.ground === 'NO_REPLACEMENT',
  )
