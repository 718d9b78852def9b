import type { Capability } from '../../graphql/capability'
import { fullPage, paged } from '../../graphql/connection'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { partsSupplyFor } from '../../warranty/parts-supply.use-case'
import { addPart, changePart } from './change-part'
import { neededFits, substitutePart, supersedePart } from './change-part.use-case'
import { numberKey, partId } from './part'
import { part, partFit, partPrice, partsSupply } from './part.resolvers'
import { seesPart } from './part-access'
import { sightInto, visiblePart } from './sight.use-case'

const nothing = { rows: [], hasNextPage: false }
const at = (name: string) => ['input', name]

const queries = {
  parts: async (_parent, { manufacturerId, modelId, numberPrefix, ...args }, context) => {
    const maker = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    const model = modelId == null ? undefined : fromGlobalId('ProductModel', modelId, ['modelId'])
    const { catalogue } = context.stores
    const sight = await sightInto(context, maker)
    const beginning = numberPrefix ?? ''
    return paged(
      `parts:${model ?? maker}:${numberKey(beginning)}`,
      args,
      (page) => {
        if (sight === 'NONE' || (model !== undefined && !model.startsWith(`${maker}.`))) return nothing
        const read = (one: typeof page) =>
          model === undefined ? catalogue.ofMaker(maker, beginning, one) : catalogue.ofModel(model, beginning, one)
        return fullPage(read, (one) => seesPart(sight, one), page)
      },
      (one) => seesPart(sight, one),
    )
  },
  partPrices: (_parent, { modelId, ...args }, { stores }) => {
    const model = fromGlobalId('ProductModel', modelId, ['modelId'])
    return paged(`partPrices:${model}`, args, (page) => stores.catalogue.ofModel(model, '', page))
  },
  partByNumber: async (_parent, { manufacturerId, partNumber }, context) => {
    const maker = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    return (await visiblePart(context, partId(maker, partNumber))) ?? null
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  partCreate: mutation(async (input, { viewer, stores }, request) => {
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, at('manufacturerId'))
    const { fits, models } = await neededFits(stores.network, input.fits)
    const { idempotencyKey: _key, manufacturerId: _maker, ...sent } = input
    const event = addPart(manufacturerId, { ...sent, fits }, models, viewer)
    const id = partId(manufacturerId, input.partNumber)
    return { part: await stores.catalogue.parts.open(request, id, viewer, event, [], at('partNumber')) }
  }),
  partChange: mutation(async ({ idempotencyKey: _key, id, ...input }, { viewer, stores }, request) => {
    const own = fromGlobalId('Part', id, at('id'))
    const named = input.fits && (await neededFits(stores.network, input.fits))
    const change = { ...input, ...(named ? { fits: named.fits } : {}) }
    const decide = changePart
    return {
      part: await stores.catalogue.parts.act(request, own, viewer, (current) =>
        decide(current, change, named?.models ?? new Map(), viewer),
      ),
    }
  }),
  partSupersede: mutation(async ({ version, from, ...input }, { viewer, stores }, request) => {
    const id = fromGlobalId('Part', input.id, at('id'))
    const byId = input.byId == null ? undefined : fromGlobalId('Part', input.byId, at('byId'))
    return { part: await supersedePart(stores.catalogue, { id, change: { version, byId, from }, viewer, request }) }
  }),
  partSubstitute: mutation(async ({ version, interchange, ...input }, { viewer, stores }, request) => {
    const id = fromGlobalId('Part', input.id, at('id'))
    const substituteId = fromGlobalId('Part', input.substituteId, at('substituteId'))
    const change = { version, substituteId, interchange: interchange ?? undefined }
    return { part: await substitutePart(stores.catalogue, { id, change, viewer, request }) }
  }),
} satisfies Partial<MutationResolvers>

/** Makers' catalogues of parts (K6), and what customers are charged for them at most (F1). */
export const catalogue: Capability = {
  nodes: { Part: (id, context) => visiblePart(context, id) },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Part: part,
    PartFit: partFit,
    PartPrice: partPrice,
    PartsSupply: partsSupply,
    ProductModel: {
      partsSupply: (model, _args, { stores, now }) => partsSupplyFor(model, dayOf(now), stores.warranty),
    },
    Unit: {
      partPrices: ({ id, modelId }, args, { stores }) =>
        paged(`partPrices:${id}`, args, (page) => stores.catalogue.ofModel(modelId, '', page)),
    },
  },
}
