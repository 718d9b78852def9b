/**
 * What is used of parts, in the Parts table: counters that a use adds to in its own transaction.
 *
 * | Access pattern                 | Key                                            | Cost                                  |
 * |--------------------------------|------------------------------------------------|---------------------------------------|
 * | used of a part between days    | pk `CONSUMED#<part>`, sk `<day>`               | 1 Query a hundred days with a use     |
 * | used at a place between days   | pk `STOCK#<place>#<part>`, sk `DAY#<day>`      | the same                              |
 * | … of a service point           | the same, with what was used from its vans     | the same                              |
 * | use                            | both                                           | 2 writes of the use's transaction     |
 */
import { Entity } from 'dynamodb-toolbox/entity'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import type { Write } from '../../platform/commit'
import { queryPage } from '../../platform/page'
import { plainItem, tables } from '../../platform/tables'
import { addDays, type Day, dayOf } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { isInside } from './account'
import { stockPk } from './cells.store'
import type { Movement } from './movement'
import type { Place } from './place'

const table = 'Parts'

const counterEntity = new Entity({
  name: 'PartsConsumed',
  table: tables.Parts,
  ...plainItem,
  schema: item({ pk: string().key(), sk: string().key(), pieces: number().optional() }),
})

const partPk = (partId: string): string => `CONSUMED#${partId}`
const PLACE_DAY = 'DAY#'
/** Days read at once: a quarter of a year, more than most ask for. */
const PAGE = 100

const add = (pk: string, sk: string, pieces: number): Write => ({
  transaction: counterEntity.build(UpdateTransaction).item({ pk, sk, pieces: $add(pieces) } as never),
})

/** What a use adds; nothing for other movements. */
export const consumptionWrites = ({ from, to, partId, quantity, at }: Movement): Write[] => {
  if (isInside(to) || to.outside !== 'USED' || !isInside(from)) return []
  const day = dayOf(at)
  return [add(partPk(partId), day, quantity), add(stockPk(keptBy(from.place), partId), PLACE_DAY + day, quantity)]
}

/** A van is stocked by its service point: what is used from it is the point's demand. */
const keptBy = ({ kind, id }: Place): Place => (kind === 'VAN' ? { kind: 'POINT', id: ownerOf(id) } : { kind, id })

/** Adds up to the last day; what follows in the partition is not read. */
const sumOfDays = async (partition: string, prefix: string, from: Day, to: Day): Promise<number> => {
  let sum = 0
  for (let after = prefix + addDays(from, -1), more = true; more; ) {
    const { rows, hasNextPage } = await queryPage({ table, partition, prefix }, { first: PAGE, after })
    for (const { node, position } of rows) {
      if (position > prefix + to) return sum
      sum += Number(node.pieces)
    }
    after = rows.at(-1)?.position ?? after
    more = hasNextPage && rows.length > 0
  }
  return sum
}

/** Pieces of a part used from one day to another, both included. */
export const consumedOf = (partId: string, from: Day, to: Day): Promise<number> =>
  sumOfDays(partPk(partId), '', from, to)

/** The same, of what was taken from one place; of a service point, from its vans too. */
export const consumedAt = (place: Place, partId: string, from: Day, to: Day): Promise<number> =>
  sumOfDays(stockPk(place, partId), PLACE_DAY, from, to)
