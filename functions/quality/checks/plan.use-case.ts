import type { ordersOf } from '../../orders/completed-orders.use-case'
import { placeOf } from '../../orders/order'
import type { Request } from '../../platform/once'
import { randomHex } from '../../platform/random'
import { dayOf } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import { type Candidate, isBest, slotsFrom } from './candidate'
import type { CheckPlan } from './check-plan'
import { commitTo, drawFrom, isFrame } from './draw'
import { candidatesOf, type FrameDeps } from './frame.use-case'
import { checkPlan } from './planning'

interface Which {
  readonly id: string
  readonly version: number
}

/**
 * Puts the frame on record: who goes where for certain, and among whom is drawn. Cost: 1 GetItem, what the frame takes
 * (frame.use-case.ts), and 1 transaction with a write per thousand rows of it.
 */
export const publishPlan = (
  deps: FrameDeps,
  viewer: Viewer,
  { id, version }: Which,
  request: Request,
): Promise<CheckPlan> => {
  const { store } = deps
  const copy = randomHex(8)
  let rows: readonly Candidate[] = []
  return store.plans.act(
    request,
    id,
    viewer,
    async (plan) => {
      checkPlan(plan, version, viewer, ['DRAFT'])
      rows = await candidatesOf(deps, plan, dayOf(request.at))
      const best = rows.filter(isBest).map((row) => row.id)
      const drawable = rows.filter((row) => !isBest(row))
      const commitment = commitTo(drawable, plan.wanted - best.length)
      return { type: 'PUBLISHED', ...commitment, best, copy, pages: Math.ceil(rows.length / 1000) }
    },
    () => store.frameWrites(id, copy, rows),
  )
}

/**
 * Draws: the seed comes after the frame. Refuses a frame that is not the one on record. Cost: 1 GetItem, 1 BatchGet of the
 * frame, for an audit 1 BatchGet of its orders, 1 transaction.
 */
export const startPlan = (
  { store, ordersOf: orders }: Pick<FrameDeps, 'store'> & { readonly ordersOf: typeof ordersOf },
  viewer: Viewer,
  { id, version }: Which,
  request: Request,
): Promise<CheckPlan> =>
  store.plans.act(request, id, viewer, async (plan) => {
    checkPlan(plan, version, viewer, ['PUBLISHED'])
    if (plan.state !== 'PUBLISHED') throw new Error(`Plan ${id} is not published`)
    const rows = await store.frameOf(id, plan)
    const drawable = rows.filter((row) => !isBest(row))
    ensure(isFrame(drawable, plan), 'CHECK_FRAME_CHANGED', ['input', 'id'])
    const seed = randomHex(32)
    const audited = plan.kind === 'INTERNAL_AUDIT' ? drawFrom(drawable, plan, seed).map((one) => one.id) : []
    const places = new Map(
      (await orders(audited)).map((order) => {
        const { providerId, pointId } = placeOf(order) ?? {}
        return [order.id, providerId && pointId ? { providerId, pointId, region: order.region } : undefined]
      }),
    )
    return { type: 'STARTED', seed, slots: slotsFrom(rows, plan, seed, (orderId) => places.get(orderId)) }
  })
