import { lotId } from '../../../../functions/parts/stock/lot'
import { addDays } from '../../../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import { blockLot, inLot, lotAction, today } from '../../part-lots'
import { act } from '../../work-orders'
import type { Feature, World } from '../feature'

const built = ({ built: { partLots } }: World) => partLots?.ids ?? {}

/** Whoever may see a part sees whether a lot of it may be fitted; where it went is its maker's. */
export const partLots: Feature = {
  entries: {
    'Query.partLot': { about: (world) => ({ partId: built(world).part, lot: 'L-1' }) },
    'Query.partLots': {
      about: ({ tenant }) => ({
        manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
        list: 'RECALLED',
        first: 5,
      }),
    },
    'Mutation.partLotBlock': {
      about: async ({ tenant }) => {
        const { part, lot } = await inLot(tenant)
        const id = toGlobalId('PartLot', lotId(fromGlobalId('Part', part.id, []), lot))
        return { id, version: 1, reason: '电容批次不良' }
      },
    },
    'Mutation.partLotRelease': {
      about: async ({ tenant }) => {
        const { id, version } = await blockLot(tenant, await inLot(tenant))
        return { id, version, reason: '复检合格' }
      },
    },
  },
  nodes: {
    PartLot: {
      ids: (world) => [built(world).lot ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'HOTLINE', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async (world) => {
    const { tenant } = world
    const found = await inLot(tenant, addDays(today(), 20))
    const used = { partNumber: found.part.number, serial: found.lot, quantity: 1 }
    const { userErrors } = await act(tenant, 'TECHNICIAN', 'UsePart', await world.order('IN_PROGRESS'), used)
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
    const { id, version } = await blockLot(tenant, found)
    const released = await lotAction('partLotRelease', tenant.as.MANUFACTURER, { id, version, reason: '复检' })
    if (!released.object) throw new Error(JSON.stringify(released.userErrors))
    await blockLot(tenant, found)
    return { ids: { part: found.part.id, lot: id } }
  },
}
