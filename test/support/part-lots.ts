import { dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, type MutationAnswer, mutate, type TokenClaims } from './api'
import { newPart, type PartAnswer } from './parts'
import { type MovementAnswer, moveStock, newWarehouse, type WarehouseAnswer } from './stock'
import type { Tenant } from './tenant'

export interface LotAnswer {
  readonly id: string
  readonly version: number
  readonly blockedOn: string | null
}

type Values = Readonly<Record<string, unknown>>

export const lotAction = (
  name: 'partLotBlock' | 'partLotRelease',
  viewer: TokenClaims,
  input: Values,
): Promise<MutationAnswer<LotAnswer>> => mutate({ name, viewer, input, select: 'partLot { id version blockedOn }' })

/** Pieces of a lot in a warehouse, on the shelf of the tenant's point and in the van of its technician. */
export interface InLot {
  readonly part: PartAnswer
  readonly warehouse: WarehouseAnswer
  readonly pointId: string
  readonly vanId: string
  readonly lot: string
  /** Receives, ships, …; a refusal fails the test. */
  readonly move: (name: `stock${string}`, viewer: TokenClaims, input: Values) => Promise<MovementAnswer>
}

/** 10 received of lot L-1: 4 stay in the warehouse, 4 lie on the shelf, 2 in the van. */
export const inLot = async (tenant: Tenant, expiresOn?: string, lot = 'L-1'): Promise<InLot> => {
  const [part, warehouse] = [
    await newPart(tenant, { tracking: 'LOT', shelfLifeDays: null }),
    await newWarehouse(tenant, { cells: 2 }),
  ]
  const pointId = toGlobalId('ServicePoint', tenant.point.id)
  const vanId = toGlobalId('Technician', tenant.technician.id)
  const move: InLot['move'] = async (name, viewer, input) => {
    const { object, userErrors } = await moveStock(name, viewer, { partId: part.id, lot, ...input })
    if (!object) throw new Error(`${name}: ${JSON.stringify(userErrors)}`)
    return object
  }
  const { MANUFACTURER, SERVICE_POINT } = tenant.as
  await move('stockReceive', MANUFACTURER, { placeId: warehouse.id, quantity: 10, reference: 'PO-1', expiresOn })
  await move('stockShip', MANUFACTURER, { fromId: warehouse.id, toId: pointId, quantity: 6 })
  await move('stockArrive', SERVICE_POINT, { placeId: pointId, quantity: 6 })
  await move('stockHandOver', SERVICE_POINT, { fromId: pointId, toId: vanId, quantity: 2 })
  return { part, warehouse, pointId, vanId, lot, move }
}

/** A lot as one of the tenant's people sees it. */
export const lotShown = async <T>(
  viewer: TokenClaims,
  { part, lot }: Pick<InLot, 'part' | 'lot'>,
  fields = 'id version blockedOn',
): Promise<T | null> => {
  const query = `query($part: ID!, $lot: String!) { partLot(partId: $part, lot: $lot) { ${fields} } }`
  const { data, errors } = await callApi<{ partLot: T | null }>({ query, variables: { part: part.id, lot }, viewer })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.partLot
}

export const blockLot = async (tenant: Tenant, found: Pick<InLot, 'part' | 'lot'>): Promise<LotAnswer> => {
  const shown = await lotShown<LotAnswer>(tenant.as.MANUFACTURER, found)
  const { object, userErrors } = await lotAction('partLotBlock', tenant.as.MANUFACTURER, {
    id: shown?.id,
    version: shown?.version,
    reason: '电容批次不良',
  })
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const today = (): string => dayOf(new Date())
