import type { Capability } from '../../graphql/capability'
import { pageAmong, paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { MutationResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { seesPrice, seesUnit } from '../../network/network-access'
import { dayOf } from '../../shared/days'
import { fromGlobalId, ownedId } from '../../shared/ids'
import { endContract, sign, termOf } from './contract'
import { contractsOf, positionOf, standsFor } from './cover-order.use-case'

const nothing = { rows: [], hasNextPage: false }

const mutations = {
  serviceContractSign: mutation(async (input, { viewer, stores, now, newId }, request) => {
    const field = ['input', 'unitId']
    const unit = await stores.network.units.need(fromGlobalId('Unit', input.unitId, field), field)
    const event = sign(unit, input, viewer, dayOf(now))
    const { contracts } = stores.contracts
    return { serviceContract: await contracts.open(request, ownedId(unit.id, newId()), viewer, event) }
  }),
  serviceContractEnd: mutation(async (input, { viewer, stores, now }, request) => {
    const id = fromGlobalId('ServiceContract', input.id, ['input', 'id'])
    const ended = stores.contracts.contracts.act(request, id, viewer, async (contract) => {
      const unit = await existing(stores.network.units.load(contract.unitId))
      return endContract(contract, unit, input, viewer, dayOf(now))
    })
    return { serviceContract: await ended }
  }),
} satisfies Partial<MutationResolvers>

/** Service that owners paid for in advance, told apart from the warranty (O5). */
export const contracts: Capability = {
  nodes: {
    ServiceContract: async (id, { viewer, stores }) => {
      const contract = await stores.contracts.contracts.load(id)
      const unit = contract && (await stores.network.units.load(contract.unitId))
      return unit && seesUnit(viewer, unit) ? contract : undefined
    },
  },
  resolvers: {
    Mutation: mutations,
    ServiceContract: {
      unit: async ({ unitId }, _args, { viewer, stores: { network } }) => {
        const sold = await existing(network.units.load(unitId))
        const unit = (await standsFor(sold, (id) => network.units.load(id))) ?? sold
        return seesUnit(viewer, unit) ? unit : null
      },
      until: (contract) => termOf(contract).validTo,
      covers: ({ covers }) => covers.map(({ service, visits }) => ({ service, visits: visits ?? null })),
      excluded: ({ excluded }) =>
        excluded
          ? {
              kinds: [...excluded.kinds],
              partNumbers: [...excluded.partNumbers],
              faultCodes: [...excluded.faultCodes],
            }
          : null,
      price: async ({ unitId, price }, _args, { viewer, stores }) =>
        seesPrice(viewer, await existing(stores.network.units.load(unitId))) ? (price ?? null) : null,
      endedBecause: ({ end }) => end?.reason ?? null,
      log: async (contract, args, { viewer, stores }) => {
        const unit = await existing(stores.network.units.load(contract.unitId))
        return logPage(contract, args, (id, page) =>
          seesPrice(viewer, unit) ? stores.contracts.contracts.entryPage(id, page) : Promise.resolve(nothing),
        )
      },
    },
    Unit: {
      contracts: (unit, args, { stores: { contracts: store, network } }) =>
        paged(`contracts:${unit.id}`, args, async (page) => {
          const sources = { contracts: store, unitById: (id: string) => network.units.load(id) }
          return pageAmong(await contractsOf(sources, unit), positionOf, page)
        }),
    },
    WorkOrder: {
      // Whoever sees the order is told why nobody is asked to pay.
      contract: ({ contractId }, _args, { stores }) =>
        contractId === undefined ? null : existing(stores.contracts.contracts.load(contractId)),
    },
  },
}
