import { checkName, checkRange, notFound } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import { checkRegion } from '../../shared/region-list'
import type { RegionCode } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'

/** A store of parts that the maker runs, or has run. Id: `<maker>.<ulid>`. */
export interface Warehouse extends Journaled {
  readonly manufacturerId: string
  readonly name: string
  readonly region: RegionCode
  /**
   * Over how many cells each part's stock is spread. One cell takes some hundreds of issues a second; a busier warehouse
   * has more, and may be given more, never fewer.
   */
  readonly cells: number
  readonly closed: boolean
}

export type WarehouseEvent =
  | {
      readonly type: 'OPENED'
      readonly manufacturerId: string
      readonly name: string
      readonly region: RegionCode
      readonly cells: number
    }
  | { readonly type: 'CHANGED'; readonly name: string; readonly cells: number }
  | { readonly type: 'CLOSED' }

/** One transaction holds 100 items; a movement may touch each cell twice. */
const CELLS = { min: 1, max: 16 } as const

export const evolve: Evolve<Warehouse, WarehouseEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'OPENED') {
    const { type: _type, ...opened } = event
    return { ...opened, ...stamp(entry), closed: false }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its opening`)
  if (event.type === 'CLOSED') return { ...before, ...stamp(entry), closed: true }
  return { ...before, ...stamp(entry), name: event.name, cells: event.cells }
}

export interface WarehouseInput {
  readonly manufacturerId: string
  readonly name: string
  readonly region: RegionCode
  readonly cells: number
}

export const openWarehouse = (
  { manufacturerId, name, region, cells }: WarehouseInput,
  viewer: Viewer,
): WarehouseEvent => {
  if (!runsWarehouses(viewer, manufacturerId))
    throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  return {
    type: 'OPENED',
    manufacturerId,
    name: checkName(name, ['input', 'name']),
    region: checkRegion(region, ['input', 'region']),
    cells: checkRange(cells, CELLS, ['input', 'cells']),
  }
}

export const changeWarehouse = (
  warehouse: Warehouse,
  { name, cells }: Pick<WarehouseInput, 'name' | 'cells'>,
  viewer: Viewer,
): WarehouseEvent => {
  checkRuns(warehouse, viewer)
  const field = ['input', 'cells']
  checkRange(cells, { ...CELLS, min: warehouse.cells }, field)
  return { type: 'CHANGED', name: checkName(name, ['input', 'name']), cells }
}

/** @param holds whether anything lies there or is on its way there: it is moved first */
export const closeWarehouse = (warehouse: Warehouse, viewer: Viewer, holds: boolean): WarehouseEvent => {
  checkRuns(warehouse, viewer)
  ensure(!holds, 'WAREHOUSE_NOT_EMPTY', ['input', 'id'], { warehouse: warehouse.name })
  return { type: 'CLOSED' }
}

const checkRuns = (warehouse: Warehouse, viewer: Viewer): void => {
  if (!runsWarehouses(viewer, warehouse.manufacturerId)) throw notFound('Warehouse', warehouse.id, ['input', 'id'])
  ensure(!warehouse.closed, 'WAREHOUSE_CLOSED', ['input', 'id'], { warehouse: warehouse.name })
}

const runsWarehouses = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId
