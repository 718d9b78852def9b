import type { FeeLine } from '../fees/fee-line'
import { checkCeiling } from '../fees/part-ceiling'
import { approvedCharge } from '../fees/quotes/charge'
import type { Context } from '../graphql/context'
import type { MutationResolvers } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import { termsAround } from '../network/agreements/in-force'
import { checkCertified } from '../network/certification/roster'
import type { ProductModel } from '../network/network'
import { type Promising, termsOf } from '../network/service-levels/service-level'
import { levelOn } from '../network/service-levels/service-level-book'
import { closingWrites } from '../procedures/jobs/change-job.use-case'
import { jobDeps } from '../procedures/jobs/job-of-order.use-case'
import { type Day, dayOf, instant } from '../shared/days'
import { ensure } from '../shared/errors'
import { fromGlobalId } from '../shared/ids'
import { isExcluded } from '../warranty/contracts/contract'
import { type CoverSources, coveringContract } from '../warranty/contracts/cover-order.use-case'
import { coverOn } from '../warranty/cover'
import { knownOf } from '../warranty/unit-rights.use-case'
import { acceptCommand } from './accept-order.use-case'
import type { Beside } from './act-on-order.use-case'
import { type ActionInput, action, reasoned } from './action.resolvers'
import { agreedFee } from './agreed-fee.use-case'
import { firstLink } from './customer-view/links.use-case'
import { feePayerOf } from './fee-payer'
import { oldPartOf } from './old-part'
import { faultFound, type Order, placeOf } from './order'
import { maySee } from './order-access'
import { type AppointmentInput, text, timeOf } from './order-input'
import { withCeilings } from './part-ceilings.use-case'
import { repairReport } from './repair-report.use-case'
import { reportOrder } from './report-order.use-case'
import { findProduct } from './report-product'
import { returnCommand } from './return-order.use-case'
import { pauseBy } from './service-level/pause'
import { startCommand } from './start-order.use-case'
import { serialClaims, usePart } from './use-part.use-case'

/** Under warranty nobody is asked; under a contract the owner is, for what it leaves out. */
const asksNobody = (order: Order): boolean => feePayerOf(order) === 'MANUFACTURER' && order.contractId === undefined

/** F2: with the order ends what the customer was offered; what the maker pays was no offer to the customer. */
const closingQuote =
  ({ stores, viewer, now }: Context): Beside =>
  async (order) =>
    asksNobody(order) ? [] : stores.quotes.closing(order.id, viewer, instant(now))

/** P2: with the order its job is closed, or neither is. */
const closing =
  (context: Context): Beside =>
  async (next, before) => {
    const { stores, viewer, now } = context
    const job = closingWrites(jobDeps(stores), viewer, next, now)
    return (await Promise.all([closingQuote(context)(next, before), job])).flat()
  }

/**
 * F1 F2: a fee by the schedule, and where the customer pays, as the customer approved it: 1 GetItem, 1 Query more then. Under a
 * contract 1 GetItem more, and the rest for what it leaves out.
 */
const chargeable = async (...args: Parameters<typeof approved>): Promise<FeeLine> =>
  checkCeiling(await approved(...args))

const approved = async (line: FeeLine, order: Order, { stores, now }: Context): Promise<FeeLine> => {
  const [held = line] = await withCeilings([line], order)
  const fee = await agreedFee(held, order, dayOf(now), stores.network)
  if (asksNobody(order)) return fee
  const contract = order.contractId && (await stores.contracts.contracts.load(order.contractId))
  if (contract && !isExcluded(contract, fee, faultFound(order))) return fee
  const charged = 'work' in order ? (order.work?.fees ?? []) : []
  const quote = await stores.quotes.latest(order.id)
  const ours = quote?.providerId === placeOf(order)?.providerId ? quote : undefined
  return approvedCharge(fee, charged, ours, dayOf(now))
}

/** The level in force today: by it clocks stand still, and go on under another urgency. */
const levelOf = async ({ manufacturerId }: Order, { stores, now }: Context) =>
  levelOn(await stores.serviceLevels.books.load(manufacturerId), dayOf(now))

/** The agreement that an order was taken under, with the times it promises now; of an order on offer, that of the offer. */
const promising = async (order: Order, { stores, now }: Context): Promise<Promising | undefined> => {
  const id = placeOf(order)?.agreementId
  const agreement = id === undefined ? undefined : await stores.network.agreements.load(id)
  if (!agreement) return undefined
  const { times } = termsAround(agreement, dayOf(now))
  return times && { id: agreement.id, times }
}

/** N12 P6: the named technician repairs at the order's point that day and holds a certificate in force for its category and level. */
const certified = async (technicianId: string, order: Order, { stores }: Context, day: Day): Promise<string> => {
  const place = placeOf(order)
  const roster = place && (await stores.network.roster(place.pointId))
  checkCertified(order, roster, technicianId, { day, field: ['input', 'technicianId'] })
  return technicianId
}

/** P4: the step book in force when the work starts, or starts again; on later visits that start's stays. 2 Queries at most. */
const procedureFor = async (order: Order, { stores, now }: Context): Promise<{ readonly procedureId?: string }> => {
  if ('work' in order && order.work && !order.work.sentBack) return {}
  const procedureId = await stores.procedures.inForce(order.manufacturerId, order, dayOf(now))
  return procedureId ? { procedureId } : {}
}

/** O5: what says whether a contract covers an order, and whether the warranty does anyway. */
const coverSources = (model: ProductModel, { stores }: Context): CoverSources => {
  const { contracts, network, orders, warranty } = stores
  return {
    contracts,
    unitById: (id) => network.units.load(id),
    ordersOf: orders.ofUnit,
    inWarranty: async (unit, day) => {
      const { facts, sets } = await knownOf({ booksFor: warranty.booksFor, ordersOf: orders.ofUnit }, unit, model)
      return coverOn(facts, sets, day) !== undefined
    },
  }
}

const visit = (name: 'SCHEDULE' | 'PLAN_ANOTHER_VISIT') =>
  action<ActionInput & AppointmentInput>(({ technicianId, ...asked }, context) => {
    const id = fromGlobalId('Technician', technicianId, ['input', 'technicianId'])
    const time = timeOf(asked)
    return async (order) => ({
      action: name,
      appointment: { ...time, technicianId: await certified(id, order, context, dayOf(time.from)) },
    })
  })

export const mutations = {
  workOrderReport: mutation(async (input, context, request) => {
    const { model, unit } = await findProduct(input, context.stores.network)
    const { serviceItem, symptom, urgency, region, location, contact, windows } = input
    const where = { region, location: location ?? undefined, windows }
    const { orders } = context.stores
    const contract = () => coveringContract(coverSources(model, context), { unit, serviceItem }, dayOf(context.now))
    const report = { serviceItem, symptom, urgency, ...where, contact, model, unit, contract }
    const deps = { store: orders, viewer: context.viewer, newId: context.newId }
    const { order, wasOpen } = await reportOrder(deps, report, request)
    // The unit's fault may have been reported by somebody else, whose order and contact stay theirs.
    const link = context.viewer.role === 'LINK_HOLDER' && !wasOpen ? await firstLink(order) : null
    return { workOrder: maySee(context.viewer, order) ? order : null, wasOpen, link }
  }),
  workOrderAccept: action(({ technicianId }, context) => async (order) => {
    const id = technicianId ? fromGlobalId('Technician', technicianId, ['input', 'technicianId']) : undefined
    return acceptCommand(order, context.viewer, id, context.stores.network, context.now)
  }),
  workOrderDecline: reasoned('DECLINE'),
  workOrderReturn: action(({ reason }, { stores, now }) => {
    const given = text(reason, 'reason', 500)
    return (order) => returnCommand(order, given, stores.network.roster, dayOf(now))
  }),
  workOrderTechnicianNoShow: reasoned('TECHNICIAN_NO_SHOW'),
  workOrderCustomerNoShow: reasoned('CUSTOMER_NO_SHOW'),
  workOrderDispute: reasoned('DISPUTE'),
  workOrderCancel: reasoned('CANCEL', closingQuote),
  workOrderSettle: action(({ reason }) => ({ action: 'SETTLE', note: text(reason, 'reason', 500) })),
  workOrderRedispatch: action(() => ({ action: 'REDISPATCH' })),
  workOrderRework: action(() => ({ action: 'REWORK' })),
  workOrderSchedule: visit('SCHEDULE'),
  workOrderPlanAnotherVisit: visit('PLAN_ANOTHER_VISIT'),
  workOrderStart: action((_input, context) => async (order) => ({
    ...(await startCommand(order, context.viewer, context.stores.network.latestRights, dayOf(context.now))),
    ...(await procedureFor(order, context)),
  })),
  workOrderDiagnose: action(({ faultCode, note }) => {
    ensure(note.length <= 1000, 'TOO_LONG', ['input', 'note'], { actual: note.length, limit: 1000 })
    return { action: 'DIAGNOSE', faultCode, note }
  }),
  workOrderUsePart: action(
    ({ partNumber, serial, quantity, oldPart }, { newId, viewer, now, stores: { network } }) => {
      ensure(quantity >= 1 && quantity <= 1000, 'OUT_OF_RANGE', ['input', 'quantity'], {
        actual: quantity,
        min: 1,
        max: 1000,
      })
      const known = serial ? { serial: text(serial, 'serial', 60) } : {}
      const replaced = oldPart ? { oldPart: oldPartOf(oldPart) } : {}
      const part = { id: newId(), partNumber: text(partNumber, 'partNumber', 60), quantity, ...known, ...replaced }
      return (order) => usePart(order, part, { viewer, now, network })
    },
    () => serialClaims(),
  ),
  workOrderAddFee: action((input, context) => {
    const { kind, workItem, shipment, partNumber, description, quantity, unitPrice } = input
    const named = workItem ? { workItem: text(workItem, 'workItem', 60) } : {}
    ensure(!partNumber || kind === 'PART', 'PART_NUMBER_NOT_PART', ['input', 'partNumber'], { fee: kind })
    const part = partNumber ? { partNumber: text(partNumber, 'partNumber', 60) } : {}
    const line = {
      id: context.newId(),
      kind,
      ...named,
      ...part,
      ...(shipment ? { shipment } : {}),
      description: text(description, 'description', 200),
      quantity,
      unitPrice,
    }
    return async (order) => ({ action: 'ADD_FEE', line: await chargeable(line, order, context) })
  }),
  workOrderRemoveFee: action(({ feeLineId }) => ({ action: 'REMOVE_FEE', lineId: feeLineId })),
  workOrderComplete: action(
    ({ outcome, report }, { stores }) =>
      async (order) => {
        const told = await repairReport(report, order, stores.network)
        return { action: 'COMPLETE', outcome, ...(told.length > 0 ? { report: told } : {}) }
      },
    closing,
  ),
  workOrderPause: action(({ reason, note }, context) => async (order) => {
    return pauseBy(await levelOf(order, context), order, { reason, note }, instant(context.now))
  }),
  workOrderResume: action(() => ({ action: 'RESUME' })),
  workOrderChangeUrgency: action(({ urgency, reason }, context) => async (order) => {
    const [level, agreement] = await Promise.all([levelOf(order, context), promising(order, context)])
    const terms = termsOf(level, order.manufacturerId, urgency, agreement)
    return { action: 'CHANGE_URGENCY', urgency, terms, reason: text(reason, 'reason', 500) }
  }),
  workOrderConfirm: action(() => ({ action: 'CONFIRM' })),
} satisfies Partial<MutationResolvers>
