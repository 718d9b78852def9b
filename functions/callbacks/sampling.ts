import { apportion } from '../shared/apportion'
import { hmac } from '../shared/canonical'
import type { StratumSize } from './frame'

export interface Stratum extends StratumSize {
  /** How many of it are drawn. */
  readonly sample: number
}

export interface Drawn {
  readonly key: string
  readonly orderId: string
}

/**
 * Shares a sample out over strata in proportion to their sizes, by largest remainder; ties go to the key that sorts
 * first. A sample larger than the frame is the whole frame.
 *
 * @example sizes 523, 311, 97, 48, 21 and 100 wanted: 52, 31, 10, 5, 2
 */
export const allocate = (strata: readonly StratumSize[], wanted: number): Stratum[] => {
  const total = strata.reduce((sum, { size }) => sum + size, 0)
  const sample = Math.min(wanted, total)
  const parts = apportion(
    sample,
    strata.map(({ size }) => size),
    (a, b) => ((strata[a]?.key ?? '') < (strata[b]?.key ?? '') ? -1 : 1),
  )
  return strata.map((stratum, i) => ({ ...stratum, sample: parts[i] ?? 0 }))
}

/** An order with its lot: the smaller lot wins. */
interface Ticket {
  readonly orderId: string
  readonly lot: string
}

const before = (a: Ticket, b: Ticket): boolean => (a.lot === b.lot ? a.orderId < b.orderId : a.lot < b.lot)

/** The tickets with the k smallest lots of those offered, sorted. */
const offer = (tickets: Ticket[], ticket: Ticket, k: number): void => {
  const last = tickets.at(-1)
  if (k === 0 || (tickets.length >= k && last && !before(ticket, last))) return
  let [low, high] = [0, tickets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = tickets[middle]
    if (there && before(there, ticket)) low = middle + 1
    else high = middle
  }
  // The same order offered twice is one order.
  if (tickets[low]?.orderId === ticket.orderId) return
  tickets.splice(low, 0, ticket)
  if (tickets.length > k) tickets.pop()
}

/** What one worker found in its part of the frame: per provider at most as many tickets as are drawn. */
export type PartialDraw = ReadonlyMap<string, readonly Ticket[]>

/**
 * Draws from a frame, or from any part of it: per stratum the orders with the smallest HMAC-SHA-256(seed, order id).
 * Memory is bounded by the sample. The draw depends on seed and orders alone, not on the order of reading.
 */
export const sampler = (seed: string, strata: readonly Stratum[]) => {
  const sizes = new Map(strata.map(({ key, sample }) => [key, sample]))
  const tickets = new Map<string, Ticket[]>(strata.map(({ key }) => [key, []]))
  return {
    add: (key: string, orderId: string): void => {
      const mine = tickets.get(key)
      if (mine) offer(mine, { orderId, lot: hmac(seed, orderId) }, sizes.get(key) ?? 0)
    },
    partial: (): PartialDraw => tickets,
  }
}

/** Joins what workers drew from disjoint or overlapping parts: the same as one draw from the whole. */
export const mergeDraws = (strata: readonly Stratum[], partials: readonly PartialDraw[]): Drawn[] =>
  strata.flatMap(({ key, sample }) => {
    const merged: Ticket[] = []
    for (const partial of partials) for (const ticket of partial.get(key) ?? []) offer(merged, ticket, sample)
    return merged.map(({ orderId }) => ({ key, orderId }))
  })
