import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import { existing } from '../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import { dayOf } from '../shared/days'
import { fromGlobalId, ownedId, ownerOf } from '../shared/ids'
import { changesUnit, seesPrice, seesUnit } from './network-access'
import { changeUnit, isSerial, registerUnit } from './unit'
import { printedCode } from './unit-code.use-case'

const queries = {
  units: (_parent, { modelId, ...args }, { viewer, stores: { network } }) => {
    const id = fromGlobalId('ProductModel', modelId, ['modelId'])
    return paged(`units:${id}`, args, (page) => {
      if (viewer.role === 'DEALER') return network.soldPage(viewer.dealerId, id, page)
      return changesUnit(viewer, ownerOf(id)) ? network.unitPage(id, page) : { rows: [], hasNextPage: false }
    })
  },
  unit: async (_parent, { manufacturerId, serial }, { viewer, stores }) => {
    const maker = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    const unit = isSerial(serial) ? await stores.network.units.load(ownedId(maker, serial)) : undefined
    return unit && seesUnit(viewer, unit) ? unit : null
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  unitRegister: mutation(async (input, { viewer, stores: { network }, now }, request) => {
    const field = ['input', 'modelId']
    const model = await network.models.need(fromGlobalId('ProductModel', input.modelId, field), field)
    const unit = registerUnit(model, input, viewer, dayOf(now))
    return { unit: await network.units.create(request, unit, ['input', 'serial']) }
  }),
  unitUpdate: mutation(async (input, { viewer, stores, now }, request) => {
    const id = fromGlobalId('Unit', input.id, ['input', 'id'])
    const edit = stores.network.units.change(request, id, (unit) => changeUnit(unit, input, viewer, dayOf(now)))
    return { unit: await edit }
  }),
} satisfies Partial<MutationResolvers>

export const units: Capability = {
  nodes: {
    Unit: async (id, { viewer, stores }) => {
      const unit = await stores.network.units.load(id)
      return unit && seesUnit(viewer, unit) ? unit : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Unit: {
      model: ({ modelId }, _args, { stores }) => existing(stores.network.models.load(modelId)),
      soldOn: ({ soldOn }) => soldOn ?? null,
      soldBy: ({ soldBy }) => soldBy ?? null,
      manufacturedOn: ({ manufacturedOn }) => manufacturedOn ?? null,
      receivedOn: ({ receivedOn }) => receivedOn ?? null,
      reportCode: (unit, _args, { viewer }) => (changesUnit(viewer, unit.manufacturerId) ? printedCode(unit) : null),
      price: (unit, _args, { viewer }) => (seesPrice(viewer, unit) ? (unit.price ?? null) : null),
    },
  },
}
