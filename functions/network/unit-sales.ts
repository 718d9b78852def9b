import type { Day, Month } from '../shared/days'
import type { Unit } from './network'

/** Whose sales of which products are counted together. */
export interface SalesItem {
  readonly dealerId: string
  readonly manufacturerId: string
  readonly month: Month
  readonly categoryId: string
  /** A part of the count: shops register at the same time, and writers of one item refuse each other. */
  readonly shard: number
}

/** By how much the units sold on days of a month change. */
export interface SalesChange {
  readonly item: SalesItem
  readonly days: Readonly<Record<Day, number>>
}

const SHARDS = 4

export const shardOf = (serial: string): number =>
  [...serial].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) % 65_521, 0) % SHARDS

/** Where a unit is counted: with the retailer that sold it, on the day of sale; nowhere while one of the two is unknown. */
const countedAt = (unit: Unit | undefined): { readonly item: SalesItem; readonly day: Day } | undefined => {
  const { soldBy, soldOn, categoryId, manufacturerId, serial } = unit ?? {}
  if (!soldBy || !soldOn || !categoryId || !manufacturerId || !serial) return undefined
  const month = soldOn.slice(0, 7)
  return { item: { dealerId: soldBy, manufacturerId, month, categoryId, shard: shardOf(serial) }, day: soldOn }
}

const sameItem = (a: SalesItem, b: SalesItem): boolean =>
  a.dealerId === b.dealerId && a.manufacturerId === b.manufacturerId && a.month === b.month

/**
 * N19: what a unit that is registered or corrected moves among a retailer's sales: at most two items, each once. A unit's
 * category and serial number never change.
 */
export const salesChanges = (next: Unit, before: Unit | undefined): SalesChange[] => {
  const [is, was] = [countedAt(next), countedAt(before)]
  if (is && was && sameItem(is.item, was.item))
    return is.day === was.day ? [] : [{ item: is.item, days: { [was.day]: -1, [is.day]: 1 } }]
  return [
    ...(was ? [{ item: was.item, days: { [was.day]: -1 } }] : []),
    ...(is ? [{ item: is.item, days: { [is.day]: 1 } }] : []),
  ]
}
