import { createMovementsStore } from '../../../../functions/parts/stock/movements.store'
import type { Place } from '../../../../functions/parts/stock/place'
import { fromGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import { attached } from '../../attachments'
import { stocked } from '../../stock'
import { type CountedRow, counted, countFile } from '../../stock-counts'
import type { Feature, World } from '../feature'

const maker = ({ tenant }: World) => toGlobalId('Manufacturer', tenant.maker.id)
const row = (partNumber: string, counted: number) => ({ partNumber, asOf: new Date().toISOString(), counted })

const keepers: readonly Role[] = ['MANUFACTURER', 'SERVICE_POINT', 'TECHNICIAN']

/** A place is counted by who keeps it; whoever sees its stock sees its counts. */
export const stockCounts: Feature = {
  entries: {
    'Query.stockCountSheet': {
      about: (world) => ({ placeId: toGlobalId('ServicePoint', world.tenant.point.id), manufacturerId: maker(world) }),
    },
    'Query.stockCountImports': {
      about: (world) => ({
        placeId: toGlobalId('ServicePoint', world.tenant.point.id),
        manufacturerId: maker(world),
        first: 5,
      }),
    },
    'Mutation.stockCountImport': {
      about: async (world, role) => {
        const { part, warehouse, pointId, vanId } = await stocked(world.tenant)
        const placeId = role === 'MANUFACTURER' ? warehouse.id : role === 'TECHNICIAN' ? vanId : pointId
        const viewer = world.tenant.as[keepers.includes(role) ? role : 'MANUFACTURER']
        const attachmentId = await attached(viewer, countFile(row(part.number, 4)))
        return { placeId, manufacturerId: maker(world), attachmentId }
      },
    },
  },
  nodes: {
    StockCountImport: {
      ids: ({ built }) => [built.stockCounts?.ids?.done ?? '', built.stockCounts?.ids?.refused ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async ({ tenant }) => {
    const { part, pointId } = await stocked(tenant)
    const send = async (file: CountedRow, how = {}) =>
      (await counted(tenant, tenant.as.SERVICE_POINT, pointId, countFile(file), how)).id
    const now = new Date().toISOString()
    const done = await send({ ...row(part.number, 3), reason: '盘亏' }, { countedFrom: now, countedTo: now })
    const place: Place = { kind: 'POINT', id: tenant.point.id }
    const [correction] = (await createMovementsStore().cardPage(place, fromGlobalId('Part', part.id, []), { first: 1 }))
      .rows
    const ids = { done, refused: await send(row('NOWHERE', 1)) }
    return { ids: { ...ids, correction: toGlobalId('StockMovement', correction?.node.id ?? '') } }
  },
}
