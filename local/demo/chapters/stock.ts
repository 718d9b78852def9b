import { ulid } from 'ulid'
import { createNetworkStore } from '../../../functions/network/network.store'
import { createCatalogueStore } from '../../../functions/parts/catalogue/catalogue.store'
import { partId } from '../../../functions/parts/catalogue/part'
import type { MovementKind } from '../../../functions/parts/stock/movement'
import { createMovementsStore } from '../../../functions/parts/stock/movements.store'
import { orderMovement } from '../../../functions/parts/stock/order-movement.use-case'
import type { MovementInput } from '../../../functions/parts/stock/ordered-movement'
import type { Place } from '../../../functions/parts/stock/place'
import { openWarehouse } from '../../../functions/parts/stock/warehouse'
import { createWarehousesStore } from '../../../functions/parts/stock/warehouses.store'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'

export const desk: Viewer = { role: 'MANUFACTURER', subject: 'demo-manufacturer', manufacturerId: 'hailan' }
export const point: Viewer = {
  role: 'SERVICE_POINT',
  subject: 'demo-chutian.wuchang',
  providerId: 'chutian',
  pointId: 'chutian.wuchang',
}
export const warehouse: Place = { kind: 'WAREHOUSE', id: 'hailan.wuhan' }
export const shelf: Place = { kind: 'POINT', id: 'chutian.wuchang' }

/** A movement of a part of the maker, as a person ordered it so many days ago. */
export const moving =
  ({ request }: Telling, partNumber: string) =>
  async (
    daysAgo: number,
    viewer: Viewer,
    kind: MovementKind,
    [from, to]: readonly [Place, Place?],
    input: MovementInput,
  ) => {
    const stores = {
      network: createNetworkStore(),
      catalogue: createCatalogueStore(),
      warehouses: createWarehousesStore(),
      stock: createMovementsStore(),
    }
    const asked = request(`stock ${kind} ${daysAgo}`, daysAgo)
    const ordering = { viewer, now: asked.at, newId: () => ulid(asked.at.getTime()), stores }
    const ends = { from, to, at: { from: 'placeId', to: 'toId' } }
    await orderMovement(ordering, kind, partId('hailan', partNumber), ends, input, asked)
  }

/** The maker's warehouse in Wuhan, and how belts came from it to a service point and into a van. */
export const stock: Chapter = async (telling: Telling) => {
  const { network, request } = telling
  const { warehouses } = createWarehousesStore()
  const technician = network.technicians.find(({ pointId }) => pointId === shelf.id)
  const opening = { manufacturerId: 'hailan', name: '武汉配件仓', region: '420112', cells: 4 }
  await warehouses.open(request('warehouse', 90), warehouse.id, desk, openWarehouse(opening, desk))
  const step = moving(telling, 'HL-BELT-8')
  await step(60, desk, 'RECEIVE', [warehouse], { quantity: 400, reference: 'PO-2026-118' })
  await step(40, desk, 'SHIP', [warehouse, shelf], { quantity: 30, reference: 'DN-2026-501' })
  await step(38, point, 'ARRIVE', [shelf], { quantity: 28, reference: 'DN-2026-501' })
  await step(37, point, 'MISS', [shelf], { quantity: 1, reason: '物流短少' })
  await step(36, point, 'QUARANTINE', [shelf], { quantity: 2, reason: '皮带开裂' })
  if (technician) await step(35, point, 'HAND_OVER', [shelf, { kind: 'VAN', id: technician.id }], { quantity: 6 })
}
