import { paged } from '../graphql/connection'
import { existing } from '../graphql/existing'
import type {
  ComplaintClusterResolvers,
  ComplaintDecisionResolvers,
  ComplaintResolvers,
} from '../graphql/generated/types'
import { logPage } from '../graphql/log'
import { seesUnit } from '../network/network-access'
import { maySee, maySeeTechnician } from '../orders/order-access'
import { maskNumbers } from '../shared/masks'
import { decisionOf, isClosed, levelOf } from './complaint'
import { seesComplaint, seesLog, sightOfWords } from './complaint-access'

const nothing = { rows: [], hasNextPage: false }

export const complaint: ComplaintResolvers = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  provider: ({ providerId }, _args, { stores }) =>
    providerId ? existing(stores.network.providers.load(providerId)) : null,
  servicePoint: ({ pointId }, _args, { stores }) => (pointId ? existing(stores.network.points.load(pointId)) : null),
  technician: ({ technicianId }, _args, { viewer, stores }) =>
    technicianId && maySeeTechnician(viewer) ? existing(stores.network.technicians.load(technicianId)) : null,
  order: async ({ orderId }, _args, { viewer, stores }) => {
    const order = orderId ? await stores.orders.load(orderId) : undefined
    return order && maySee(viewer, order) ? order : null
  },
  unit: async ({ unitId }, _args, { viewer, stores }) => {
    const unit = unitId ? await stores.network.units.load(unitId) : undefined
    return unit && seesUnit(viewer, unit) ? unit : null
  },
  rights: ({ rights }) =>
    rights
      ? {
          by: rights.kind === 'KNOWN' ? rights.by : null,
          remedies: rights.kind === 'KNOWN' ? [...rights.remedies] : [],
          unknown: rights.kind === 'UNKNOWN' ? rights.why : null,
        }
      : null,
  repeats: async ({ repeats }, _args, { viewer, stores }) =>
    (await stores.complaints.complaints.loadMany(repeats)).filter((one) => seesComplaint(viewer, one)),
  level: levelOf,
  dueOn: (found) => (isClosed(found) ? null : found.dueOn),
  severity: ({ severity }) => severity ?? null,
  passages: ({ passages }) =>
    passages.map(({ steps, ...passage }) => ({
      ...passage,
      until: passage.until ?? null,
      decision: passage.decision ?? null,
      left: passage.left ?? null,
      steps: steps.map((step) => ({ ...step, late: step.late ?? false })),
    })),
  decision: (found) => decisionOf(found) ?? null,
  closing: (found) => (isClosed(found) ? found.how : null),
  closedAt: (found) => (isClosed(found) ? found.closedAt : null),
  said: (found, args, { viewer, stores }) => {
    const sight = sightOfWords(viewer, found)
    return paged(`said:${found.id}`, args, async (page) => {
      if (sight === 'NONE') return nothing
      const { rows, hasNextPage } = await stores.complaints.saidOf(found.id, page)
      const shown = rows.map(({ node: { text, at, role, phone = null }, position }) => ({
        node: {
          ...{ at, role, text: sight === 'MASKED' ? maskNumbers(text) : text },
          phone: viewer.role === 'HOTLINE' || viewer.role === 'CUSTOMER' ? phone : null,
        },
        position,
      }))
      return { rows: shown, hasNextPage }
    })
  },
  log: (found, args, { viewer, stores }) =>
    logPage(found, args, (id, page) =>
      seesLog(viewer, found) ? stores.complaints.complaints.entryPage(id, page) : Promise.resolve(nothing),
    ),
}

export const complaintDecision: ComplaintDecisionResolvers = { remedies: ({ remedies }) => [...remedies] }

export const complaintCluster: ComplaintClusterResolvers = {
  servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
  complaints: ({ complaintIds }, _args, { stores }) => stores.complaints.complaints.loadMany(complaintIds),
}
