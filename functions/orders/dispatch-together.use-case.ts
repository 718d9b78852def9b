import { logFault } from '../platform/logger'
import { dayOf, instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import { type Placed, placeAll } from './assignment/batch'
import { inTurn } from './assignment/household-unit'
import { chooseByLatest } from './choose-by-latest.use-case'
import { MAX_ROUNDS_LOST, roundOf } from './dispatch-order.use-case'
import { type DispatchDeps, type Gathered, gather } from './gather-prospects.use-case'
import { isWaiting, type Order, waitsForCapacity } from './order'

export interface Together {
  /** Offered to a service point. */
  readonly offered: number
  /** Handed to their makers: nobody can take them, or nobody has a place. */
  readonly parked: number
  /** They wait for a place as before; nothing was written. */
  readonly waiting: number
}

/** Orders weighed together: it bounds what is read, and a message of the queue. */
export const MAX_TOGETHER = 100
/** Orders written at the same time; those of one point meet in its load. */
const IN_FLIGHT = 8

/** Some orders could not be settled; all others were. The message comes again, and finds those that still wait. */
class UnplacedOrders extends Error {
  override readonly name = 'UnplacedOrders'
}

/**
 * Shares the waiting ones of some orders among service points, so that the sum over all is least (assignment/batch.ts), and
 * writes each by the same conditional transaction as a single dispatch: the order at its version, the point's load below its
 * capacity. So neither two batches, nor a batch and a single dispatch, nor a batch that is delivered again after a crash half
 * way can place an order twice or fill a point beyond its capacity; what was written stays, and the rest is looked at again.
 *
 * Orders of a household that one technician may do in one visit are placed together; of any other household one at a time: the next
 * ones then find the point that comes anyway, at no way (N18).
 *
 * Cost, for n orders, at most 100: 1 BatchGet of orders; once, and again for each further order of a household that is no unit: what `gather` reads once for each maker, category, county and seller among them, and `chooseByLatest` of the points that
 * were chosen; then 1 transaction an order offered or newly parked, none for one that waits as before. Single dispatch reads
 * as much for every order.
 *
 * @throws UnplacedOrders after everything else was settled
 */
export const dispatchTogether = async (
  deps: DispatchDeps,
  orderIds: readonly string[],
  now: Date,
): Promise<Together> => {
  const found = await deps.store.latestOf([...new Set(orderIds)].sort())
  const waiting = found.filter((order): order is Order => order !== undefined && isWaiting(order))
  const total = { offered: 0, parked: 0, waiting: 0, failed: 0 }
  for (let left: readonly Order[] = waiting; left.length > 0; ) {
    const { counts, later } = await settle(deps, left, now)
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += counts[key]
    left = later
  }
  const { failed, ...result } = total
  if (failed > 0) throw new UnplacedOrders(`${failed} orders could not be placed; they are in the log`)
  return result
}

type Ended = keyof Together | 'failed' | 'gone' | { readonly lost: Order; readonly full: string }

/**
 * Settles those whose turn it is; the others of their households come later. Orders whose point was full by the time they were written
 * are weighed again, together, without it.
 */
const settle = async (deps: DispatchDeps, orders: readonly Order[], now: Date) => {
  const counts = { offered: 0, parked: 0, waiting: 0, failed: 0 }
  const full = new Set<string>()
  let later: readonly Order[] = []
  let left: readonly Order[] = orders
  for (let round = 0; left.length > 0 && round <= MAX_ROUNDS_LOST; round += 1) {
    const gathered = await gather(deps, left, full, now)
    const known = new Map(left.map((order, i) => [order.id, gathered[i] as Gathered]))
    const all = left.map((order) => ({ order, ...(known.get(order.id) as Gathered) }))
    const turn = inTurn(all, instant(now))
    const asked = all.filter(({ order }) => turn.has(order.id))
    later = [...later, ...left.filter(({ id }) => !turn.has(id))]
    const placed = await chooseByLatest(deps, asked, (them) => placeAll(them, instant(now)), dayOf(now))
    const lost: Order[] = []
    for (let from = 0; from < placed.length; from += IN_FLIGHT) {
      const some = placed.slice(from, from + IN_FLIGHT)
      const ended = await Promise.all(
        some.map((one) => write(deps, one, known.get(one.order.id) as Gathered, asked.length, now)),
      )
      for (const end of ended) {
        if (typeof end === 'object') {
          lost.push(end.lost)
          full.add(end.full)
        } else if (end !== 'gone') counts[end] += 1
      }
    }
    left = lost
  }
  return { counts: { ...counts, failed: counts.failed + left.length }, later }
}

const write = async (
  { store }: DispatchDeps,
  { order: before, ...placed }: Placed,
  known: Gathered,
  weighedTogether: number,
  now: Date,
): Promise<Ended> => {
  const { best } = placed
  if (!best && waitsForCapacity(before)) return 'waiting'
  try {
    await store.save(roundOf({ ...placed, before, known, weighedTogether }, instant(now)))
    return best ? 'offered' : 'parked'
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NO_OPEN_CAPACITY' && best)
      return { lost: before, full: best.pointId }
    // Somebody else placed it, or it was called off.
    if (error instanceof DomainError && error.code === 'STALE_VERSION') return 'gone'
    logFault('order not placed', error, { orderId: before.id })
    return 'failed'
  }
}
