import { toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import { newPart } from '../../parts'
import { moveStock, newWarehouse, type Stocked, stocked } from '../../stock'
import { act } from '../../work-orders'
import type { Entry, Feature, Values, World } from '../feature'

/** The place a role keeps. */
const placeOf = ({ warehouse, pointId, vanId }: Stocked, role: Role): string =>
  role === 'MANUFACTURER' ? warehouse.id : role === 'TECHNICIAN' ? vanId : pointId

const at = (more: Values): Entry => ({
  about: async ({ tenant }, role) => {
    const stock = await stocked(tenant)
    return { placeId: placeOf(stock, role), partId: stock.part.id, ...more }
  },
})

const shipped = async ({ tenant }: World, role: Role): Promise<Values> => {
  const stock = await stocked(tenant)
  const partId = stock.part.id
  // What arrives at a warehouse was sent back by the point.
  if (role === 'MANUFACTURER')
    await moveStock('stockShip', tenant.as.SERVICE_POINT, {
      fromId: stock.pointId,
      toId: stock.warehouse.id,
      partId,
      quantity: 1,
    })
  return { placeId: role === 'MANUFACTURER' ? stock.warehouse.id : stock.pointId, partId, quantity: 1 }
}

const seesFitted: readonly Role[] = ['MANUFACTURER', 'AUDITOR', 'PLATFORM']
const built = ({ built: { stock } }: World) => stock?.ids ?? {}
const maker = ({ tenant }: World) => toGlobalId('Manufacturer', tenant.maker.id)

/** Kept by whoever answers for the place; the maker and its auditor see where its parts are. */
export const stock: Feature = {
  entries: {
    'Query.warehouses': { about: (world) => ({ manufacturerId: maker(world), first: 5 }) },
    'Query.stockAt': {
      about: (world) => ({ placeId: built(world).point, manufacturerId: maker(world), first: 5 }),
    },
    'Query.stockOfPart': {
      about: (world) => ({ partId: built(world).part, region: world.tenant.region, first: 5 }),
    },
    'Query.stockCard': { about: (world) => ({ placeId: built(world).point, partId: built(world).part }) },
    'Query.partPiece': {
      // Once fitted, a piece is the maker's concern.
      about: (world, role) => ({
        partId: built(world).serialPart,
        serial: seesFitted.includes(role) ? 'SN-2' : 'SN-1',
      }),
    },
    'Mutation.warehouseOpen': {
      about: ({ tenant, ...world }) => ({
        manufacturerId: maker({ tenant, ...world }),
        name: '华中仓',
        region: tenant.region,
        cells: 2,
      }),
    },
    'Mutation.warehouseChange': {
      about: async ({ tenant }) => ({ ...(await newWarehouse(tenant)), name: '华中一仓', cells: 4 }),
    },
    'Mutation.warehouseClose': { about: async ({ tenant }) => ({ ...(await newWarehouse(tenant)) }) },
    'Mutation.stockReceive': at({ quantity: 5, reference: 'PO-2' }),
    'Mutation.stockShip': {
      about: async ({ tenant }, role) => {
        const { part, warehouse, pointId } = await stocked(tenant)
        const [fromId, toId] = role === 'SERVICE_POINT' ? [pointId, warehouse.id] : [warehouse.id, pointId]
        return { fromId, toId, partId: part.id, quantity: 1, reference: 'DN-1' }
      },
    },
    'Mutation.stockArrive': { about: shipped },
    'Mutation.stockMiss': { about: async (world, role) => ({ ...(await shipped(world, role)), reason: '物流遗失' }) },
    'Mutation.stockHandOver': {
      about: async ({ tenant }, role) => {
        const { part, pointId, vanId } = await stocked(tenant)
        const [fromId, toId] = role === 'TECHNICIAN' ? [vanId, pointId] : [pointId, vanId]
        return { fromId, toId, partId: part.id, quantity: 1 }
      },
    },
    'Mutation.stockQuarantine': at({ quantity: 1, reason: '受潮' }),
    'Mutation.stockRelease': at({ quantity: 1, reason: '复检合格' }),
    'Mutation.stockSendBack': {
      about: async ({ tenant }, role) => {
        const { part, warehouse, pointId } = await stocked(tenant)
        const toId = role === 'MANUFACTURER' ? (await newWarehouse(tenant)).id : warehouse.id
        return { fromId: role === 'MANUFACTURER' ? warehouse.id : pointId, toId, partId: part.id, quantity: 1 }
      },
    },
    'Mutation.stockScrap': at({ quantity: 1, reason: '无法修复' }),
    'Mutation.stockCount': at({ booked: 5, counted: 4, reason: '盘亏' }),
  },
  nodes: {
    Warehouse: {
      ids: (world) => [built(world).warehouse ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'PLATFORM'],
      any: ['PLATFORM'],
    },
    StockMovement: {
      ids: (world) => [
        built(world).movement ?? '',
        built(world).ofLot ?? '',
        world.built.stockCounts?.ids?.correction ?? '',
      ],
      own: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async (world) => {
    const { tenant } = world
    const { part, warehouse, pointId } = await stocked(tenant)
    const [serial, byLot] = [await newPart(tenant), await newPart(tenant, { tracking: 'LOT' })]
    const move = async (name: `stock${string}`, role: 'MANUFACTURER' | 'SERVICE_POINT', input: Values) => {
      const { object, userErrors } = await moveStock(name, tenant.as[role], {
        partId: serial.id,
        quantity: 1,
        ...input,
      })
      if (!object) throw new Error(JSON.stringify(userErrors))
      return object
    }
    const bring = async (input: Values) => {
      await move('stockReceive', 'MANUFACTURER', { placeId: warehouse.id, reference: 'PO-7', ...input })
      await move('stockShip', 'MANUFACTURER', { fromId: warehouse.id, toId: pointId, reference: 'DN-7', ...input })
    }
    await bring({ serials: ['SN-1'] })
    await bring({ serials: ['SN-2'] })
    await bring({ partId: byLot.id, lot: 'L-1' })
    const arrived = { placeId: pointId, damaged: true, reason: '凹陷' }
    await move('stockArrive', 'SERVICE_POINT', { placeId: pointId, serials: ['SN-2'] })
    const { id } = await move('stockArrive', 'SERVICE_POINT', { ...arrived, serials: ['SN-1'] })
    const ofLot = await move('stockArrive', 'SERVICE_POINT', { ...arrived, partId: byLot.id, lot: 'L-1' })
    const used = { partNumber: serial.number, serial: 'SN-2', quantity: 1 }
    const { userErrors } = await act(tenant, 'TECHNICIAN', 'UsePart', await world.order('IN_PROGRESS'), used)
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
    const places = { warehouse: warehouse.id, point: pointId }
    return { ids: { part: part.id, serialPart: serial.id, ...places, movement: id, ofLot: ofLot.id } }
  },
}
