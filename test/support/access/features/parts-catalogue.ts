import { addDays, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { mutate } from '../../api'
import { attached } from '../../attachments'
import { newPart, partInput } from '../../parts'
import { imported } from '../../parts-exchange'
import { HEADERS, rowOf } from '../../parts-rows'
import { csv } from '../../sheets'
import type { Entry, Feature, Values, World } from '../feature'

const today = dayOf(new Date())
const maker = ({ tenant }: World) => toGlobalId('Manufacturer', tenant.maker.id)

const onPart = (more: Values | ((world: World) => Promise<Values>)): Entry => ({
  about: async (world) => {
    const { id, version } = await newPart(world.tenant)
    return { id, version, ...(typeof more === 'function' ? await more(world) : more) }
  },
})

const sheet = (partNumber: string) => csv([HEADERS, rowOf(partNumber, partNumber ? {} : { costCny: 'x' })])

/** The maker keeps it; providers that service its models read it. */
export const partsCatalogue: Feature = {
  entries: {
    'Query.parts': { about: (world) => ({ manufacturerId: maker(world), first: 5 }) },
    'Query.partByNumber': { about: (world) => ({ manufacturerId: maker(world), partNumber: 'acc-1' }) },
    'Query.partPrices': {
      about: ({ tenant }) => ({ modelId: toGlobalId('ProductModel', tenant.model.id), first: 5 }),
      open: ['REGULATOR'],
    },
    'Query.partsExport': { about: (world) => ({ manufacturerId: maker(world) }) },
    'Query.partsImports': { about: (world) => ({ manufacturerId: maker(world), first: 5 }) },
    'Mutation.partsImport': {
      about: async (world, role) => ({
        manufacturerId: maker(world),
        attachmentId: await attached(world.tenant.as[role === 'PLATFORM' ? role : 'MANUFACTURER'], sheet('ACC-7')),
      }),
    },
    'Mutation.partCreate': { about: ({ tenant }) => partInput(tenant) },
    'Mutation.partChange': onPart({ cost: 7000 }),
    'Mutation.partSupersede': onPart(async ({ tenant }) => ({ byId: (await newPart(tenant)).id, from: today })),
    'Mutation.partSubstitute': onPart(async ({ tenant }) => ({
      substituteId: (await newPart(tenant)).id,
      interchange: 'TWO_WAY',
    })),
  },
  nodes: {
    Part: {
      ids: ({ built }) => [built.partsCatalogue?.ids?.part ?? ''],
      own: ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['PLATFORM'],
    },
    PartsImport: {
      ids: ({ built }) => [built.partsCatalogue?.ids?.done ?? '', built.partsCatalogue?.ids?.refused ?? ''],
      own: ['MANUFACTURER', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant }) => {
    const [part, next] = [await newPart(tenant, { partNumber: 'ACC-1' }), await newPart(tenant)]
    const discontinued = {
      id: toGlobalId('ProductModel', tenant.model.id),
      ...{ version: tenant.model.version, discontinuedOn: addDays(today, -1) },
    }
    const select = 'productModel { id }'
    await mutate({ name: 'productModelUpdate', viewer: tenant.as.MANUFACTURER, input: discontinued, select })
    const act = async (name: string, input: Values) => {
      const viewer = tenant.as.MANUFACTURER
      const { userErrors } = await mutate({ name, viewer, input: { id: part.id, ...input }, select: 'part { id }' })
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
    }
    await act('partSupersede', { version: 1, byId: next.id, from: addDays(today, 30) })
    await act('partSubstitute', { version: 2, substituteId: next.id, interchange: 'TWO_WAY' })
    const [done, refused] = [await imported(tenant, sheet('ACC-9')), await imported(tenant, sheet(''))]
    return { ids: { part: part.id, done: done.id, refused: refused.id } }
  },
}
