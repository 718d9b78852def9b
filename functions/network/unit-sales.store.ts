/**
 * Units that retailers sold (N19), in the Manufacturers table, counted in the transaction that registers or corrects a unit.
 *
 * | Access pattern                     | Key                                                             | Cost          |
 * |------------------------------------|-----------------------------------------------------------------|---------------|
 * | sales of a retailer and maker      | pk `SALES#<dealer>#<maker>`, sk `<month>#<category>#<shard>`    | 1 Query of months: 48 items of 0.3 KB a year and category |
 * | count a unit, move its day of sale | the same, an attribute a day: 1 ADD, of another month or dealer 2 | 2 WCU each  |
 */
import { Entity } from 'dynamodb-toolbox/entity'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query'
import type { Write } from '../platform/commit'
import { tables } from '../platform/tables'
import type { Month } from '../shared/days'
import type { DaySales } from './channels/buy-out-due'
import type { Unit } from './network'
import { salesChanges } from './unit-sales'

const DAYS = Array.from({ length: 31 }, (_, i) => `d${String(i + 1).padStart(2, '0')}`)

const entity = new Entity({
  name: 'UnitSales',
  table: tables.Manufacturers,
  entityAttribute: false,
  timestamps: false,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    ...(Object.fromEntries(DAYS.map((day) => [day, number().optional()])) as object),
  }),
})

const salesPk = (dealerId: string, manufacturerId: string): string => `SALES#${dealerId}#${manufacturerId}`

/** For the transaction that writes the unit. */
export const salesWrites = (next: Unit, before: Unit | undefined): Write[] =>
  salesChanges(next, before).map(({ item: { dealerId, manufacturerId, month, categoryId, shard }, days }) => {
    const key = { pk: salesPk(dealerId, manufacturerId), sk: `${month}#${categoryId}#${shard}` }
    const added = Object.fromEntries(Object.entries(days).map(([day, n]) => [`d${day.slice(8)}`, $add(n)]))
    return { transaction: entity.build(UpdateTransaction).item({ ...key, ...added } as never) }
  })

/** Units sold between two months, both included, by day and category. */
export const salesIn = async (
  dealerId: string,
  manufacturerId: string,
  from: Month,
  to: Month,
): Promise<DaySales[]> => {
  const { Items = [] } = await tables.Manufacturers.build(QueryCommand)
    .query({ partition: salesPk(dealerId, manufacturerId), range: { between: [from, `${to}\uffff`] } })
    .options({ maxPages: Number.POSITIVE_INFINITY })
    .send()
  return Items.flatMap(({ sk, ...row }) => {
    const [month = '', categoryId = ''] = String(sk).split('#')
    return DAYS.flatMap((day) => {
      const units = Number(row[day] ?? 0)
      return units === 0 ? [] : [{ day: `${month}-${day.slice(1)}`, categoryId, units }]
    })
  })
}
