/**
 * How many points makers have contracted (N9), in the Insights table; read by anybody, written by the counting alone
 * (counting.store.ts).
 *
 * | what                  | key                                                        | cost                          |
 * |-----------------------|------------------------------------------------------------|-------------------------------|
 * | a maker's number in a region of any level | `CONTRACTED#<maker>#<region>` / `<category>`, `*` for any | 1 GetItem; N: 1 BatchGet per hundred |
 * | what a point counts for | `COMMITTED#<point>` / `<maker>#<category>`               | written with the number       |
 *
 * A number is one item however many points there are: it grows with the days on which it changes, of which letters and
 * agreements leave some 2 200 ahead and behind (36 KB, 4.5 RCU) where a maker's points begin and end on every one of them.
 */
import { Documents, type Key } from '../../platform/documents'
import { type Cell, type Changes, type Commitment, type ContractedIn, countOn } from './contracted'

export interface Counted {
  readonly version: number
  readonly changes: Changes
}

export const cellKey = ({ manufacturerId, region, categoryId }: Cell): Key => ({
  pk: `CONTRACTED#${manufacturerId}#${region}`,
  sk: categoryId,
})

export const markKey = ({ pointId, manufacturerId, categoryId }: Commitment): Key => ({
  pk: `COMMITTED#${pointId}`,
  sk: `${manufacturerId}#${categoryId}`,
})

export const createContractedStore = () => {
  const cells = new Documents<Counted>('Insights')
  const contractedIn: ContractedIn = async (asked, day) => {
    const found = await Promise.all(asked.map((cell) => cells.load(cellKey(cell))))
    return found.map((counted) => countOn(counted?.changes, day))
  }
  return { contractedIn }
}
