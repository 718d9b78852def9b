import { totalOf } from '../fees/fee-line'
import { connection, pageRequest } from '../graphql/connection'
import { existing } from '../graphql/existing'
import type { WorkOrderResolvers } from '../graphql/generated/types'
import type { Viewer } from '../shared/viewer'
import { type Action, transitions } from './actions'
import { show, sightOf } from './contact'
import { type Order, type OrderState, placeOf, waitsForCapacity } from './order'
import { maySeeFreeText, maySeeTechnician } from './order-access'
import { isAllowed } from './perform'

/** A field of the states that have it. */
type Field = Exclude<OrderState extends infer S ? (S extends unknown ? keyof S : never) : never, 'state'>
type Having<F extends Field> = Extract<Order, Record<F, unknown>>

const when = <F extends Field>(order: Order, field: F): Having<F> | undefined =>
  field in order ? (order as Having<F>) : undefined

const workOf = (order: Order) => when(order, 'work')?.work
const allActions = Object.keys(transitions) as Action[]
const freeText = (viewer: Viewer, text: string | undefined) => (maySeeFreeText(viewer) ? (text ?? null) : null)

export const workOrder: WorkOrderResolvers = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  model: ({ modelId }, _args, { stores }) => existing(stores.network.models.load(modelId)),
  // Those who sold, own or repair it know the unit; the authority needs no serial number.
  unit: ({ unitId }, _args, { viewer, stores }) =>
    unitId && viewer.role !== 'REGULATOR' ? stores.network.units.load(unitId) : null,
  category: ({ categoryId }, _args, { stores }) => existing(stores.network.categories.load(categoryId)),
  symptom: ({ symptom }, _args, { viewer }) => freeText(viewer, symptom),
  waitsForCapacity,
  isRepeat: ({ repeatOf }) => repeatOf !== undefined,
  contact: async (order, _args, { viewer, stores }) => {
    const sight = sightOf(viewer, order)
    const contact = sight === 'NONE' ? undefined : await stores.orders.contact(order.id)
    return contact ? show(contact, sight) : null
  },
  servicePoint: (order, _args, { stores }) => {
    const place = placeOf(order)
    return place ? stores.network.points.load(place.pointId) : null
  },
  technician: (order, _args, { viewer, stores }) => {
    const id = when(order, 'assignment')?.assignment?.technicianId
    return id && maySeeTechnician(viewer) ? stores.network.technicians.load(id) : null
  },
  answerBy: (order) => when(order, 'offer')?.offer.answerBy,
  completeBy: (order) => when(order, 'assignment')?.assignment?.completeBy,
  overdueSince: ({ lateness }) => lateness.at(-1)?.since,
  acceptedAt: ({ firstAcceptedAt }) => firstAcceptedAt,
  appointment: (order, _args, { viewer }) => {
    const agreed = when(order, 'appointment')?.appointment
    return agreed ? { ...agreed, outsideWindows: freeText(viewer, agreed.outsideWindows) } : null
  },
  windows: ({ windows }) => [...(windows ?? [])],
  noShows: ({ noShows }) => [...(noShows ?? [])],
  visits: (order) => workOf(order)?.visits ?? 0,
  diagnosis: (order, _args, { viewer }) => {
    const found = workOf(order)?.diagnosis
    return found ? { ...found, note: freeText(viewer, found.note) } : null
  },
  parts: (order) => (workOf(order)?.parts ?? []).map((part) => ({ serial: null, ...part })),
  fees: (order) => [...(workOf(order)?.fees ?? [])],
  feeTotal: (order) => totalOf(workOf(order)?.fees ?? []),
  completedAt: (order) => when(order, 'completion')?.completion.completedAt,
  outcome: (order) => when(order, 'completion')?.completion.outcome,
  report: (order, _args, { viewer }) =>
    (when(order, 'completion')?.completion.report ?? []).map(({ field, value }) => ({
      field,
      value: freeText(viewer, value) ?? '',
    })),
  disputeReason: (order, _args, { viewer }) => freeText(viewer, when(order, 'dispute')?.dispute.reason),
  cancelReason: (order, _args, { viewer }) => freeText(viewer, when(order, 'cancelledAt')?.reason),
  tried: ({ tried }, _args, { viewer, stores }) =>
    Promise.all(
      tried.map(async ({ pointId, ...attempt }) => ({
        ...attempt,
        reason: freeText(viewer, attempt.reason) ?? '',
        servicePoint: (await stores.network.points.load(pointId)) ?? null,
      })),
    ),
  dispatch: ({ id, round }, _args, { stores }) => (round > 0 ? stores.orders.explanation(id, round) : null),
  actions: (order, _args, { viewer }) => allActions.filter((action) => isAllowed(order, action, viewer.role)),
  events: async ({ id }, args, { stores }) => {
    const page = pageRequest(`events:${id}`, args)
    return connection(`events:${id}`, await stores.orders.events(id, page), page)
  },
}
