import type { Order } from '../../orders/order'
import type { Write } from '../../platform/commit'
import type { Request } from '../../platform/once'
import { notFound, type Optional } from '../../shared/checks'
import { dayOf } from '../../shared/days'
import type { Part } from '../catalogue/part'
import { checkSaid } from '../stock/ordered-movement'
import { actWithBooking, type Which } from './act-with-booking.use-case'
import { choosing } from './ask-for-part.use-case'
import { checkMayBe, lotKeptFor, type PartRequest, type RequestEvent } from './request'
import { asksFor, shipsRequest } from './request-access'
import { bookFor, type Requesting } from './reserve.use-case'
import { makersPromise, offered } from './sourcing'

const act = (
  { viewer, stores }: Requesting,
  which: Which,
  request: Request,
  may: (found: PartRequest) => boolean,
  run: (found: PartRequest, part: Part) => Promise<{ readonly event: RequestEvent; readonly booked: readonly Write[] }>,
): Promise<PartRequest> => {
  const { requests: documents } = stores.requests
  return actWithBooking(
    { documents, type: 'PartRequest', viewer, catalogue: stores.catalogue },
    which,
    request,
    may,
    run,
  )
}

const POINT = ({ pointId }: PartRequest) => ({ kind: 'POINT', id: pointId }) as const

/** Who keeps the stock sends it off. 3 to 5 GetItems, 1 transaction. */
export const shipRequest = (
  requesting: Requesting,
  which: Which,
  input: { readonly reference?: Optional<string>; readonly serials?: Optional<readonly string[]> },
  request: Request,
): Promise<PartRequest> =>
  act(
    requesting,
    which,
    request,
    (found) => ships(requesting, found),
    async (found, part) => {
      checkMayBe(found, 'SHIPPED')
      const stock = stockOf(found)
      const { serials, reference } = checkSaid('SHIP', part, { ...input, lot: stock.lot, quantity: found.quantity })
      const said = { ...(serials ? { serials } : {}), ...(reference ? { reference } : {}) }
      const booked = await bookFor(requesting, 'SHIP_RESERVED', part, [placeAt(found), POINT(found)], {
        ...stock,
        ...said,
      })
      return { event: { type: 'SHIPPED', ...said }, booked }
    },
  )

/** It is at the point, and kept for the order. */
export const receiveRequest = (requesting: Requesting, which: Which, request: Request): Promise<PartRequest> =>
  act(
    requesting,
    which,
    request,
    (found) => asksFor(requesting.viewer, found),
    async (found, part) => {
      checkMayBe(found, 'ARRIVED')
      return {
        event: { type: 'ARRIVED' },
        booked: await bookFor(requesting, 'ARRIVE_RESERVED', part, [POINT(found)], stockOf(found)),
      }
    },
  )

/** It never arrived, and is asked of the maker again. */
export const missRequest = (
  requesting: Requesting,
  which: Which,
  reason: string,
  request: Request,
): Promise<PartRequest> =>
  act(
    requesting,
    which,
    request,
    (found) => asksFor(requesting.viewer, found),
    async (found, part) => {
      checkMayBe(found, 'MISSED')
      const booked = await bookFor(requesting, 'MISS_RESERVED', part, [POINT(found)], { ...stockOf(found), reason })
      return {
        event: { type: 'MISSED', reason, promisedOn: makersPromise(dayOf(requesting.now), part.leadTimeDays, found) },
        booked,
      }
    },
  )

const answersFor = ({ viewer }: Requesting, found: PartRequest): boolean =>
  asksFor(viewer, found) || (viewer.role === 'MANUFACTURER' && viewer.manufacturerId === found.manufacturerId)

/** Looks again for stock of what nobody had. */
export const sourceRequest = (
  requesting: Requesting,
  which: Which,
  order: (id: string) => Promise<Order | undefined>,
  request: Request,
): Promise<PartRequest> => {
  const may = (found: PartRequest) => answersFor(requesting, found)
  return act(requesting, which, request, may, async (found, part) => {
    checkMayBe(found, 'SOURCED')
    const ofRequest = await order(found.orderId)
    if (!ofRequest) throw notFound('WorkOrder', found.orderId, ['input', 'id'])
    return choosing(requesting, ofRequest, part, found.quantity, async (chosen) => {
      const { source, promisedOn, taking } = offered(found, chosen)
      // What the maker promised stands.
      const promised = source.kind === 'MAKER' ? found.promisedOn : promisedOn
      return { event: { type: 'SOURCED', source, promisedOn: promised }, booked: taking }
    })
  })
}

/** It is not needed any more: what was kept for it is free to go. */
export const cancelRequest = (
  requesting: Requesting,
  which: Which,
  reason: string,
  request: Request,
): Promise<PartRequest> => {
  const may = (found: PartRequest) => answersFor(requesting, found)
  return act(requesting, which, request, may, async (found, part) => {
    checkMayBe(found, 'CANCELLED')
    return { event: { type: 'CANCELLED', reason }, booked: await freeing(requesting, found, part) }
  })
}

export const freeing = async (
  by: Parameters<typeof bookFor>[0],
  found: PartRequest,
  part: Pick<Part, 'id' | 'manufacturerId' | 'partNumber'>,
): Promise<readonly Write[]> => ('at' in found ? bookFor(by, 'FREE', part, [found.at], stockOf(found)) : [])

/** Once it is on its way, whoever shipped it reads that it is. */
const ships = ({ viewer }: Requesting, found: PartRequest): boolean =>
  shipsRequest(viewer, found) ||
  (found.state !== 'ORDERED' && viewer.role === 'MANUFACTURER' && viewer.manufacturerId === found.manufacturerId)

const placeAt = (found: PartRequest) => ('at' in found ? found.at : POINT(found))

const stockOf = (found: PartRequest) => ({
  quantity: found.quantity,
  orderId: found.orderId,
  lot: lotKeptFor(found),
  serials: 'serials' in found ? found.serials : undefined,
})
