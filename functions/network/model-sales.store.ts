/**
 * Units sold by model, in the Manufacturers table, counted in the transaction that registers or corrects a unit.
 *
 * | Access pattern                        | Key                                                              | Cost                               |
 * |---------------------------------------|------------------------------------------------------------------|------------------------------------|
 * | units of a category sold in months    | pk `MODELSALES#<maker>#<category>`, sk `<month>#<model>#<shard>` | 1 Query, 4 items a month and model |
 * | count a unit, move its month of sale  | the same: 1 ADD, of another month 2                              | 1 WCU each                         |
 */
import { Entity } from 'dynamodb-toolbox/entity'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query'
import type { Write } from '../platform/commit'
import { plainItem, tables } from '../platform/tables'
import type { Month } from '../shared/days'
import { modelSalesChanges } from './model-sales'
import type { Unit } from './network'

const entity = new Entity({
  name: 'ModelSales',
  table: tables.Manufacturers,
  ...plainItem,
  schema: item({ pk: string().key(), sk: string().key(), units: number().optional() }),
})

const pkOf = (manufacturerId: string, categoryId: string): string => `MODELSALES#${manufacturerId}#${categoryId}`

/** For the transaction that writes the unit. */
export const modelSalesWrites = (next: Unit, before: Unit | undefined): Write[] =>
  modelSalesChanges(next, before).map(({ item: { manufacturerId, categoryId, month, modelId, shard }, units }) => {
    const key = { pk: pkOf(manufacturerId, categoryId), sk: `${month}#${modelId}#${shard}` }
    return { transaction: entity.build(UpdateTransaction).item({ ...key, units: $add(units) } as never) }
  })

/** Units of a category sold between two months, both included, by month and model. */
export const modelSalesIn = async (
  manufacturerId: string,
  categoryId: string,
  from: Month,
  to: Month,
): Promise<{ readonly month: Month; readonly modelId: string; readonly units: number }[]> => {
  const { Items = [] } = await tables.Manufacturers.build(QueryCommand)
    .query({ partition: pkOf(manufacturerId, categoryId), range: { between: [from, `${to}\uffff`] } })
    .options({ maxPages: Number.POSITIVE_INFINITY })
    .send()
  return Items.map(({ sk, units }) => {
    const [month = '', modelId = ''] = String(sk).split('#')
    return { month, modelId, units: Number(units ?? 0) }
  })
}
