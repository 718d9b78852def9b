import { Entity } from 'dynamodb-toolbox/entity'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { tables } from '../../platform/tables'
import { type Counter, type Counts, counters } from '../counters'

const PREFIX = '~'

/** Counts as attributes of counts made anew. */
export const asAnew = <T>(counts: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(counts).map(([counter, n]) => [PREFIX + counter, n]))

/** The counts made anew in an item as it stands. */
export const anewIn = (row: object): Counts =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, n]) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length) as Counter, n]] : [],
    ),
  )

/**
 * An item of a roll-up while a rebuild is going on: beside each counter stands the same counted anew. In one item, so that both
 * change in one write, and no transaction grows. Apart from `rollupEntity`, since it costs whatever reads by it twice the time.
 */
export const rebuiltEntity = new Entity({
  name: 'RebuiltRollup',
  table: tables.Insights,
  entityAttribute: false,
  timestamps: false,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    ...({
      ...Object.fromEntries(
        counters.flatMap((counter) => [counter, PREFIX + counter]).map((name) => [name, number().optional()]),
      ),
      on: string().optional(),
      n: number().optional(),
    } as object),
  }),
})
