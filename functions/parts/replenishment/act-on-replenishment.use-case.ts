import { termsBetween } from '../../network/partners.use-case'
import type { Write } from '../../platform/commit'
import type { Request } from '../../platform/once'
import { Moved } from '../../platform/retry'
import { checkRange, checkText, notFound, type Optional } from '../../shared/checks'
import { dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { Part } from '../catalogue/part'
import { actWithBooking, type Which } from '../requests/act-with-booking.use-case'
import { isGone } from '../requests/ask-for-part.use-case'
import { seesRequest } from '../requests/request-access'
import { bookFor, type Requesting } from '../requests/reserve.use-case'
import { warehouseStages } from '../requests/sources.use-case'
import { type Candidate, chooseSource } from '../requests/sourcing'
import { consigning, securitiesFor } from '../stock/consignment.use-case'
import { checkSaid } from '../stock/ordered-movement'
import { leadDaysTo } from './point-terms.use-case'
import { checkMayBe, keptAt, lotTaken, type Replenishment, type ReplenishmentEvent } from './replenishment'
import type { ReplenishmentsStore } from './replenishments.store'

export interface Restocking extends Requesting {
  readonly stores: Requesting['stores'] & { readonly replenishments: ReplenishmentsStore }
}

type Run = Parameters<typeof actWithBooking<Replenishment, ReplenishmentEvent>>[4]

const act = (
  { viewer, stores }: Restocking,
  which: Which,
  request: Request,
  may: (viewer: Viewer, found: Replenishment) => boolean,
  run: Run,
): Promise<Replenishment> => {
  const { replenishments: documents } = stores.replenishments
  const acting = { documents, type: 'Replenishment', viewer, catalogue: stores.catalogue }
  return actWithBooking(acting, which, request, (found) => may(viewer, found), run)
}

const isPoint = (viewer: Viewer, { pointId }: Replenishment): boolean =>
  viewer.role === 'SERVICE_POINT' && viewer.pointId === pointId
const isMaker = (viewer: Viewer, found: Replenishment): boolean =>
  viewer.role === 'MANUFACTURER' && seesRequest(viewer, found)

const POINT = ({ pointId }: Replenishment) => ({ kind: 'POINT', id: pointId }) as const
const BOUNDS = { min: 1, max: 10_000 } as const
const PIECES = { min: 1, max: 20 } as const

/**
 * The point orders it: kept for it at the nearest warehouse of the maker that has all of it. 8 GetItems, 2 Queries and 1 a warehouse that
 * is looked into, 1 transaction.
 *
 * @param asked pieces; those proposed if left out
 * @throws NOT_ENOUGH_STOCK with what the best warehouse has
 */
export const confirmReplenishment = (
  by: Restocking,
  which: Which,
  asked: Optional<number>,
  request: Request,
): Promise<Replenishment> =>
  act(by, which, request, isPoint, async (found, part) => {
    checkMayBe(found, 'CONFIRMED')
    const bounds = part.tracking === 'SERIAL' ? PIECES : BOUNDS
    const quantity = checkRange(asked ?? found.quantity, bounds, ['input', 'quantity'])
    const { place: at, lot } = await warehouseWith(by, found, part, quantity)
    const kept = { quantity, lot: lot?.lot }
    // It was just seen there: where others were faster, it is looked for again.
    const booked = await bookFor(by, 'RESERVE', part, [at], kept, true).catch((error) => {
      throw isGone(error) ? new Moved() : error
    })
    return { event: { type: 'CONFIRMED', quantity, at, ...(lot ? { lot: lot.lot } : {}) }, booked }
  })

const warehouseWith = async (
  { stores, now }: Restocking,
  { pointId, manufacturerId }: Replenishment,
  part: Part,
  quantity: number,
): Promise<Candidate> => {
  const point = await stores.network.points.load(pointId)
  if (!point) throw notFound('ServicePoint', pointId, ['input', 'id'])
  const today = dayOf(now)
  const leadDays = await leadDaysTo(point, manufacturerId, today, stores.network)
  if (leadDays === undefined) throw new DomainError('STOCK_NOT_FOR_PROVIDER', ['input', 'id'])
  const need = { quantity, region: point.region, today, leadDays, makerDays: part.leadTimeDays }
  let available = 0
  for await (const candidates of warehouseStages(part, { point, technicianId: undefined }, stores.warehouses)) {
    const { source } = chooseSource(need, candidates)
    const chosen = candidates.find(
      ({ place, lot }) => source.kind !== 'MAKER' && place === source.place && lot?.lot === source.lot,
    )
    if (chosen) return chosen
    available = Math.max(available, ...candidates.map((one) => one.available))
  }
  throw new DomainError('NOT_ENOUGH_STOCK', ['input', 'quantity'], { asked: quantity, available })
}

/**
 * The warehouse sends it off; N16: as far as the deposit covers what lies at the point. 6 or 7 GetItems, 1 transaction, and where
 * something has to be lodged what stock/consignment.use-case.ts costs.
 */
export const shipReplenishment = (
  by: Restocking,
  which: Which,
  input: { readonly reference?: Optional<string>; readonly serials?: Optional<readonly string[]> },
  request: Request,
): Promise<Replenishment> =>
  act(by, which, request, isMaker, async (found, part) => {
    checkMayBe(found, 'SHIPPED')
    const stock = stockOf(found)
    const { serials, reference } = checkSaid('SHIP', part, { ...input, lot: stock.lot, quantity: found.quantity })
    const said = { ...(serials ? { serials } : {}), ...(reference ? { reference } : {}) }
    const way = [keptAt(found) ?? POINT(found), POINT(found)] as const
    const booked = await bookFor(by, 'SHIP_RESERVED', part, way, { ...stock, ...said })
    return { event: { type: 'SHIPPED', ...said }, booked: [...booked, ...(await covered(by, found, part))] }
  })

const covered = async ({ stores, now }: Restocking, found: Replenishment, part: Part): Promise<Write[]> => {
  const { pointId, providerId, manufacturerId, quantity } = found
  const consigned = { part, pointId, quantity, at: instant(now), field: ['input', 'id'] }
  const terms = await termsBetween(providerId, manufacturerId, stores.network)
  return consigning(consigned, await securitiesFor(consigned, terms), stores)
}

/** It is there, and free to be used. 3 or 4 GetItems, 1 transaction. */
export const receiveReplenishment = (by: Restocking, which: Which, request: Request): Promise<Replenishment> =>
  act(by, which, request, isPoint, async (found, part) => {
    checkMayBe(found, 'RECEIVED')
    const booked = await bookFor(by, 'STOCK_UP', part, [POINT(found)], stockOf(found))
    return { event: { type: 'RECEIVED' }, booked }
  })

const why = (reason: string): string => checkText(reason, ['input', 'reason'], 200)

/** It never arrived. 3 or 4 GetItems, 1 transaction. */
export const loseReplenishment = (
  by: Restocking,
  which: Which,
  said: string,
  request: Request,
): Promise<Replenishment> =>
  act(by, which, request, isPoint, async (found, part) => {
    checkMayBe(found, 'LOST')
    const reason = why(said)
    const booked = await bookFor(by, 'MISS_RESERVED', part, [POINT(found)], { ...stockOf(found), reason })
    return { event: { type: 'LOST', reason }, booked }
  })

/** The point does without it, or the maker; what was kept for it is free to go. 2 to 4 GetItems, 1 transaction. */
export const dismissReplenishment = (
  by: Restocking,
  which: Which,
  said: string,
  request: Request,
): Promise<Replenishment> =>
  act(
    by,
    which,
    request,
    (viewer, found) => isPoint(viewer, found) || isMaker(viewer, found),
    async (found, part) => {
      checkMayBe(found, 'DISMISSED')
      return { event: { type: 'DISMISSED', reason: why(said) }, booked: await freeing(by, found, part) }
    },
  )

/** What was kept for it in a warehouse, if anything was. */
export const freeing = (by: Parameters<typeof bookFor>[0], found: Replenishment, part: Part) => {
  const at = keptAt(found)
  return at ? bookFor(by, 'FREE', part, [at], stockOf(found)) : Promise.resolve([])
}

const stockOf = (found: Replenishment) => ({
  quantity: found.quantity,
  lot: lotTaken(found),
  serials: 'serials' in found ? found.serials : undefined,
})
