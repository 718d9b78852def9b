import { type Account, type Bin, bins, isInside } from './account'
import type { Movement } from './movement'
import { type Place, samePlace } from './place'

/** Pieces by bin. */
export type Balance = Readonly<Record<Bin, number>>

export const nothing: Balance = { AVAILABLE: 0, RESERVED: 0, QUARANTINED: 0, IN_TRANSIT: 0, IN_TRANSIT_RESERVED: 0 }

/**
 * A share of what a place holds of a part and lot. Most places have one each; a busy warehouse has several, so that
 * issues of one part do not wait for each other, and its balance is their sum.
 */
export interface Cell {
  readonly shard: number
  readonly balance: Balance
}

export const sumOf = (balances: readonly Balance[]): Balance =>
  balances.reduce((sum, one) => mapBins((bin) => sum[bin] + one[bin]), nothing)

const mapBins = (value: (bin: Bin) => number): Balance =>
  Object.fromEntries(bins.map((bin) => [bin, value(bin)])) as Record<Bin, number>

/** A quantity of one cell. */
export interface Portion {
  readonly shard: number
  readonly quantity: number
}

/**
 * Takes a quantity out of cells: all of it from the one whose turn it is if that has it, else from the fullest on.
 *
 * @param turn any number; spreads takers over cells
 * @returns undefined if all cells together hold less
 */
export const drawn = (cells: readonly Cell[], bin: Bin, quantity: number, turn: number): Portion[] | undefined => {
  const own = cells[turn % Math.max(1, cells.length)]
  if (own && own.balance[bin] >= quantity) return [{ shard: own.shard, quantity }]
  const portions: Portion[] = []
  let left = quantity
  for (const { shard, balance } of cells.toSorted((a, b) => b.balance[bin] - a.balance[bin])) {
    const taken = Math.min(left, balance[bin])
    if (taken > 0) portions.push({ shard, quantity: taken })
    left -= taken
  }
  return left === 0 ? portions : undefined
}

/** Puts a quantity into cells: in even parts if there is enough for all, else into the one whose turn it is. */
export const spread = (shards: number, quantity: number, turn: number): Portion[] => {
  if (quantity < 2 * shards) return [{ shard: turn % shards, quantity }]
  const [each, over] = [Math.floor(quantity / shards), quantity % shards]
  return Array.from({ length: shards }, (_, shard) => ({ shard, quantity: each + (shard < over ? 1 : 0) }))
}

/** What a movement changes at a place; undefined where it changes nothing. */
export const changeAt = (place: Place, { from, to, quantity }: Pick<Movement, 'from' | 'to' | 'quantity'>): Balance => {
  const of = (account: Account, bin: Bin) =>
    isInside(account) && account.bin === bin && samePlace(account.place, place) ? quantity : 0
  return mapBins((bin) => of(to, bin) - of(from, bin))
}

/** The balance that movements add up to: what the cells of a place must show. */
export const replayed = (place: Place, movements: readonly Pick<Movement, 'from' | 'to' | 'quantity'>[]): Balance =>
  sumOf(movements.map((movement) => changeAt(place, movement)))
