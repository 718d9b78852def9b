import type { Write } from '../../platform/commit'
import type { Request } from '../../platform/once'
import { untilSettled } from '../../platform/retry'
import { notFound, type Optional } from '../../shared/checks'
import { type Day, dayOf, instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { CatalogueStore } from '../catalogue/catalogue.store'
import { partOf } from '../catalogue/parts-of.use-case'
import { bookingWrites } from '../stock/book.use-case'
import { knownPlace, type PlaceStores } from '../stock/known-place.use-case'
import { turnOf } from '../stock/move-stock.use-case'
import { accountsOf, type Movement } from '../stock/movement'
import { checkSaid } from '../stock/ordered-movement'
import type { Place } from '../stock/place'
import { seesStock } from '../stock/stock-access'
import type { PartPlan } from './plan'
import { type Based, receive } from './plan-actions'
import type { PlanningStore } from './planning.store'

interface Receiving {
  readonly viewer: Viewer
  readonly now: Date
  readonly newId: () => string
  readonly stores: PlaceStores & { readonly planning: PlanningStore; readonly catalogue: CatalogueStore }
}

export interface PurchaseReceipt extends Based {
  readonly number: string
  readonly quantity: number
  readonly warehouseId?: Optional<string>
  readonly lot?: Optional<string>
  readonly serials?: Optional<readonly string[]>
  readonly expiresOn?: Optional<Day>
}

/**
 * What came of a purchase order under an approved budget (K7): counted for its plan and, into a warehouse, booked in the same transaction,
 * with the order's number as reference. 1 GetItem and 1 transaction; into a warehouse 2 GetItems and what the booking costs.
 */
export const receivePurchase = (
  by: Receiving,
  planId: string,
  input: PurchaseReceipt,
  request: Request,
): Promise<PartPlan> => {
  const { viewer, now, newId, stores } = by
  const { plans } = stores.planning
  const on = dayOf(now)
  if (input.warehouseId == null) return plans.act(request, planId, viewer, (plan) => receive(plan, input, viewer, on))
  const place = { kind: 'WAREHOUSE', id: fromGlobalId('Warehouse', input.warehouseId, WAREHOUSE) } as const
  const into = { warehouseId: place.id, movementId: newId() }
  return untilSettled(() =>
    plans.act(
      request,
      planId,
      viewer,
      (plan) => receive(plan, { ...input, into }, viewer, on),
      (plan) => booked(by, plan, place, into.movementId, input, request),
    ),
  )
}

const WAREHOUSE = ['input', 'warehouseId']

const booked = async (
  { viewer, stores }: Receiving,
  { id, partId, manufacturerId }: PartPlan,
  place: Place,
  movementId: string,
  { number, expiresOn, ...input }: PurchaseReceipt,
  request: Request,
): Promise<Write[]> => {
  const [part, known] = await Promise.all([partOf(partId, stores.catalogue), knownPlace(place, stores)])
  if (!part) throw notFound('PartPlan', id, ['input', 'id'])
  if (!known || !seesStock(viewer, known, manufacturerId)) throw notFound('Warehouse', place.id, WAREHOUSE)
  ensure(!('closed' in known && known.closed), 'STOCK_ROUTE', WAREHOUSE, { movement: 'RECEIVE' })
  const movement: Movement = {
    id: movementId,
    kind: 'RECEIVE',
    partId,
    manufacturerId,
    ...accountsOf('RECEIVE', place),
    ...checkSaid('RECEIVE', part, { ...input, reference: number }),
    at: instant(request.at),
    by: viewer.subject,
    role: viewer.role,
  }
  const booking = { movement, part, places: [known], expiresOn: expiresOn ?? undefined, turn: turnOf(request) }
  return bookingWrites(booking, false)
}
