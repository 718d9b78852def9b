import type { Month } from '../shared/days'
import type { Unit } from './network'
import { shardOf } from './unit-sales'

/** Units of a model sold in a month; a part of the count, since writers of one item refuse each other. */
export interface ModelSales {
  readonly manufacturerId: string
  readonly categoryId: string
  readonly month: Month
  readonly modelId: string
  readonly shard: number
}

const countedAt = (unit: Unit | undefined): ModelSales | undefined => {
  const { soldOn, categoryId, manufacturerId, modelId, serial } = unit ?? {}
  if (!soldOn || !categoryId || !manufacturerId || !modelId || !serial) return undefined
  return { manufacturerId, categoryId, month: soldOn.slice(0, 7), modelId, shard: shardOf(serial) }
}

/** What a unit that is registered or corrected changes; nothing where its month of sale stays. */
export const modelSalesChanges = (
  next: Unit,
  before: Unit | undefined,
): { readonly item: ModelSales; readonly units: 1 | -1 }[] => {
  const [is, was] = [countedAt(next), countedAt(before)]
  if (is && was && is.month === was.month && is.categoryId === was.categoryId) return []
  return [...(was ? [{ item: was, units: -1 as const }] : []), ...(is ? [{ item: is, units: 1 as const }] : [])]
}
