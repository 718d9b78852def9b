import { takeAttachments } from '../../files/attachments.use-case'
import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { acceptReturn, acknowledge, handBack, handOut, sendBack, writeOff } from './account'
import { calibrate, inspect } from './calibration'
import { announceRequirement, demandFor, issueEquipment } from './change-equipment.use-case'
import { seesItem, seesRequirement } from './equipment-access'
import { instrumentGaps } from './instrument-gaps.resolvers'
import { instrumentRequirement, neededInstrument } from './instrument-requirement.resolvers'
import { issuedItem, issuedItems } from './issued-item.resolvers'
import { actOn } from './item-action.resolvers'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  issuedItems,
  instrumentGaps,
  instrumentRequirements: (_parent, { manufacturerId, ...args }, { viewer, stores }) => {
    const maker = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    return paged(`instruments:${maker}`, args, (page) =>
      seesRequirement(viewer, { manufacturerId: maker }) ? stores.equipment.requirementPage(maker, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

/** The documents that prove what was found, uploaded by the caller's own organisation. 1 BatchGet; nothing for none. */
const proofSent = ({ attachmentIds }: { readonly attachmentIds: readonly string[] }, { viewer, stores }: Context) =>
  takeAttachments(attachmentIds, viewer, ['input', 'attachmentIds'], stores.files)

const mutations = {
  equipmentIssue: mutation(async (input, { viewer, stores: { network, equipment }, newId }, request) => {
    const field = ['input', 'servicePointId']
    const point = await network.points.need(fromGlobalId('ServicePoint', input.servicePointId, field), field)
    const terms = 'manufacturerId' in viewer ? await network.terms(point.providerId, viewer.manufacturerId) : undefined
    const given = { ...input, id: newId() }
    return { issuedItem: await issueEquipment(equipment, viewer, given, { point, terms, newId }, request) }
  }),
  equipmentAcknowledge: mutation((input, context, request) =>
    actOn(input, context, request, (item) => acknowledge(item, input, context.viewer)),
  ),
  equipmentHandOut: mutation(async (input, context, request) => {
    const field = ['input', 'technicianId']
    const { network } = context.stores
    const technician = await network.technicians.need(fromGlobalId('Technician', input.technicianId, field), field)
    return actOn(input, context, request, (item) => handOut(item, technician, input, context.viewer, dayOf(request.at)))
  }),
  equipmentHandBack: mutation((input, context, request) =>
    actOn(input, context, request, (item) => handBack(item, input, context.viewer)),
  ),
  equipmentSendBack: mutation((input, context, request) =>
    actOn(input, context, request, (item) => sendBack(item, input, context.viewer)),
  ),
  equipmentAcceptReturn: mutation((input, context, request) =>
    actOn(input, context, request, (item) => acceptReturn(item, input, context.viewer)),
  ),
  equipmentWriteOff: mutation((input, context, request) =>
    actOn(input, context, request, (item) => writeOff(item, input, context.viewer)),
  ),
  instrumentCalibrate: mutation(async (input, context, request) => {
    const given = { ...input, attachments: await proofSent(input, context) }
    return actOn(input, context, request, async (item) => {
      const demand = await demandFor(item, context.stores.equipment, dayOf(request.at))
      return calibrate(item, given, context.viewer, request.at, demand)
    })
  }),
  toolInspect: mutation(async (input, context, request) => {
    const given = { ...input, attachments: await proofSent(input, context) }
    return actOn(input, context, request, (item) => inspect(item, given, context.viewer, request.at))
  }),
  instrumentRequirementPublish: mutation(async (input, { viewer, stores: { network, equipment } }, request) => {
    const field = ['input', 'categoryId']
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, ['input', 'manufacturerId'])
    const categoryId = fromGlobalId('ProductCategory', input.categoryId, field)
    await network.categories.need(categoryId, field)
    const given = { ...input, manufacturerId, categoryId }
    return { instrumentRequirement: await announceRequirement(equipment, viewer, given, request) }
  }),
} satisfies Partial<MutationResolvers>

export const equipment: Capability = {
  nodes: {
    IssuedItem: async (id, { viewer, stores }) => {
      const item = await stores.equipment.items.load(id)
      return item && seesItem(viewer, item) ? item : undefined
    },
    InstrumentRequirement: async (id, { viewer, stores }) => {
      const requirement = await stores.equipment.requirements.load(id)
      return requirement && seesRequirement(viewer, requirement) ? requirement : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    IssuedItem: issuedItem,
    InstrumentRequirement: instrumentRequirement,
    NeededInstrument: neededInstrument,
  },
}
