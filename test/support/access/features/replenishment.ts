import { proposeReplenishments } from '../../../../functions/parts/replenishment/propose-replenishments.use-case'
import { toGlobalId } from '../../../../functions/shared/ids'
import { mutate } from '../../api'
import { inLot } from '../../part-lots'
import { nextNight, pieceOf, proposalsOf, replenishing, replenishmentIn, restock } from '../../replenishment'
import { stocked } from '../../stock'
import type { Entry, Feature, Values, World } from '../feature'

/** Kept of a lot in a warehouse for the point, whose level a person set. */
const keptOfLot = async (tenant: World['tenant']): Promise<string> => {
  const { part, pointId } = await inLot(tenant)
  const level = { servicePointId: pointId, partId: part.id, version: 0, min: 9, max: 10 }
  await mutate({ name: 'stockLevelSet', viewer: tenant.as.SERVICE_POINT, input: level, select: 'stockLevel { min }' })
  const day = nextNight()
  await proposeReplenishments(pieceOf(tenant, day), replenishing())
  const proposed = (await proposalsOf(tenant, 'id version quantity', day)).find(({ quantity }) => quantity === 4)
  const which = { id: proposed?.id, version: proposed?.version }
  const { object, userErrors } = await restock('replenishmentConfirm', tenant.as.SERVICE_POINT, which)
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object.id
}

const on = (state: Parameters<typeof replenishmentIn>[1], more: Values = {}): Entry => ({
  about: async ({ tenant }) => {
    const { id, version } = await replenishmentIn(tenant, state)
    return { id, version, ...more }
  },
})

/** Between the maker, the provider and the point whose shelf it is. */
export const replenishment: Feature = {
  entries: {
    'Query.replenishments': {
      about: ({ tenant }) => ({ placeId: toGlobalId('ServicePoint', tenant.point.id), first: 5 }),
    },
    'Query.stockLevel': {
      about: ({ tenant, built }) => ({
        servicePointId: toGlobalId('ServicePoint', tenant.point.id),
        partId: built.replenishment?.ids?.part,
      }),
    },
    'Mutation.replenishmentConfirm': on('PROPOSED', { quantity: 3 }),
    'Mutation.replenishmentShip': on('CONFIRMED', { reference: 'DN-9' }),
    'Mutation.replenishmentReceive': on('SHIPPED'),
    'Mutation.replenishmentLose': on('SHIPPED', { reason: '物流遗失' }),
    'Mutation.replenishmentDismiss': on('CONFIRMED', { reason: '停用' }),
    'Mutation.stockLevelSet': {
      about: async ({ tenant }) => {
        const { part, pointId } = await stocked(tenant)
        return { servicePointId: pointId, partId: part.id, version: 0, min: 2, max: 6 }
      },
    },
  },
  nodes: {
    Replenishment: {
      ids: ({ built }) => ['kept', 'dismissed'].map((name) => built.replenishment?.ids?.[name] ?? ''),
      own: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant }) => {
    const gone = await replenishmentIn(tenant, 'PROPOSED')
    const reason = { id: gone.id, version: gone.version, reason: '停用' }
    await restock('replenishmentDismiss', tenant.as.SERVICE_POINT, reason)
    return { ids: { part: gone.stock.part.id, dismissed: gone.id, kept: await keptOfLot(tenant) } }
  },
}
