import { termsAround } from '../../network/agreements/in-force'
import { type Order, placeOf } from '../../orders/order'
import { orderUnchanged } from '../../orders/order-unchanged.use-case'
import { isWorkedOn } from '../../orders/worked-on'
import { commit, type Write } from '../../platform/commit'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { untilSettled } from '../../platform/retry'
import { checkRange, notFound } from '../../shared/checks'
import { dayOf, instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import type { Part } from '../catalogue/part'
import { partFittedOn } from '../catalogue/parts-of.use-case'
import { visiblePart } from '../catalogue/sight.use-case'
import { type Place, placeName } from '../stock/place'
import { isOpen, type PartRequest } from './request'
import { asksFor } from './request-access'
import { type Requesting, reserving, type Sourcing } from './reserve.use-case'
import { stagesOf } from './sources.use-case'
import { type Choice, chooseSource, type Need } from './sourcing'

const QUANTITY = { min: 1, max: 20 } as const
/** What an order has open is freed with its end, in one transaction. */
const MAX_OPEN = 8

/**
 * Asks for a part that an order needs: kept for it from now on, at the nearest lawful place that has all of it, else ordered from the
 * maker. A part that is superseded by today is asked for by its successor once nobody has any.
 *
 * Cost: 4 to 5 GetItems, the Queries of the stages that are looked at, 1 Query for what the order asked before, 1 transaction,
 * which also checks that the order is as it was read.
 */
export const askForPart = async (
  requesting: Requesting,
  order: Order,
  { partId, quantity }: { readonly partId: string; readonly quantity: number },
  request: Request,
): Promise<PartRequest> => {
  const { viewer, stores } = requesting
  const place = placeOf(order)
  const pointId = place?.pointId ?? ''
  if (!asksFor(viewer, { pointId })) throw notFound('WorkOrder', order.id, ['input', 'orderId'])
  ensure(isWorkedOn(order), 'ACTION_NOT_ALLOWED', ['input', 'orderId'], {
    action: 'REQUEST_PART',
    state: order.state,
  })
  checkRange(quantity, QUANTITY, ['input', 'quantity'])
  const asked = await visiblePart(requesting, partId)
  if (!asked || asked.manufacturerId !== order.manufacturerId) throw notFound('Part', partId, ['input', 'partId'])
  return onceOnly(
    'Parts',
    request,
    () => open(requesting, order, asked, quantity, request),
    (id) => stores.requests.requests.need(id, ['input']),
  )
}

const open = async (
  requesting: Requesting,
  order: Order,
  asked: Part,
  quantity: number,
  request: Request,
): Promise<PartRequest> => {
  const { stores, newId, viewer } = requesting
  const { rows } = await stores.requests.ofOrder(order.id, { first: 100 })
  const opened = rows.filter(({ node }) => isOpen(node)).length
  ensure(opened < MAX_OPEN, 'TOO_MANY_LINES', ['input', 'orderId'], { limit: MAX_OPEN })
  const id = ownedId(order.id, newId())
  const leadDays = await leadDaysOf(order, requesting)
  return choosing(requesting, order, asked, quantity, async ({ part, choice, taking }) => {
    const event = {
      type: 'ASKED',
      orderId: order.id,
      manufacturerId: order.manufacturerId,
      providerId: placeOf(order)?.providerId ?? '',
      pointId: placeOf(order)?.pointId ?? '',
      partId: part.id,
      quantity,
      leadDays,
      source: choice.source,
      promisedOn: choice.promisedOn,
    } as const
    const { next, writes } = stores.requests.requests.opening(id, viewer, instant(request.at), event, ['input'])
    // An order that ends meanwhile frees what it knew of, and this was not among it.
    await commit([recordOnce('Parts', request, id, 'made'), ...writes, ...taking, orderUnchanged(order)])
    return next
  })
}

interface Chosen {
  readonly part: Part
  readonly choice: Choice
  /** What keeps the stock for the order. */
  readonly taking: readonly Write[]
}

/**
 * Chooses a source and carries out what follows, in one transaction. What an index still showed may be gone: then the next best is
 * chosen.
 */
export const choosing = async <T>(
  requesting: Sourcing,
  order: Order,
  asked: Part,
  quantity: number,
  then: (chosen: Chosen) => Promise<T>,
): Promise<T> => {
  const gone = new Set<string>()
  return untilSettled(async () => {
    for (;;) {
      const { part, choice } = await sourceOf(requesting, order, asked, quantity, gone)
      const { source } = choice
      try {
        const taking =
          source.kind === 'MAKER' ? [] : await reserving(requesting, part, { ...source, quantity, orderId: order.id })
        return await then({ part, choice, taking })
      } catch (error) {
        if (source.kind === 'MAKER' || !isGone(error)) throw error
        gone.add(stockName(source.place, source.lot))
      }
    }
  })
}

/** It was there when it was looked for. */
export const isGone = (error: unknown): boolean =>
  error instanceof DomainError && ['NOT_ENOUGH_STOCK', 'LOT_BLOCKED', 'LOT_EXPIRED'].includes(error.code)

const sourceOf = async (
  requesting: Sourcing,
  order: Order,
  asked: Part,
  quantity: number,
  gone: ReadonlySet<string>,
): Promise<{ readonly part: Part; readonly choice: Choice }> => {
  const choice = await choiceFor(requesting, order, asked, quantity, gone)
  if (choice.source.kind !== 'MAKER' || !asked.supersededBy) return { part: asked, choice }
  const part = await partFittedOn(asked, dayOf(requesting.now), requesting.stores.catalogue)
  return part.id === asked.id
    ? { part, choice }
    : { part, choice: await choiceFor(requesting, order, part, quantity, gone) }
}

const choiceFor = async (
  requesting: Sourcing,
  order: Order,
  part: Part,
  quantity: number,
  gone: ReadonlySet<string>,
): Promise<Choice> => {
  const { stores, now } = requesting
  const [point, leadDays] = await Promise.all([
    stores.network.points.load(placeOf(order)?.pointId ?? ''),
    leadDaysOf(order, requesting),
  ])
  if (!point) throw notFound('WorkOrder', order.id, ['input', 'orderId'])
  const today = dayOf(now)
  const technicianId = 'assignment' in order ? order.assignment?.technicianId : undefined
  const need: Need = {
    quantity,
    region: point.region,
    today,
    leadDays,
    makerDays: part.leadTimeDays,
  }
  let choice = chooseSource(need, [])
  for await (const found of stagesOf(part, { point, technicianId }, stores.warehouses)) {
    const there = found.filter(({ place: at, lot }) => !gone.has(stockName(at, lot?.lot)))
    choice = chooseSource(need, there)
    if (choice.source.kind !== 'MAKER') break
  }
  return choice
}

const stockName = (place: Place, lot = ''): string => `${placeName(place)}#${lot}`

/** Of the service point that works on the order: its agreement's clause 8 as it reads today. */
const leadDaysOf = async (order: Order, { stores, now }: Sourcing): Promise<number> => {
  const agreement = await stores.network.agreements.load(placeOf(order)?.agreementId ?? '')
  if (!agreement) throw notFound('WorkOrder', order.id, ['input', 'orderId'])
  return termsAround(agreement, dayOf(now)).parts.leadDays
}
