import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get'
import { Documents } from '../../functions/platform/documents'
import type { Evidence } from '../../functions/supervision/contribution-shape'
import { type Counts, sumCounts } from '../../functions/supervision/counters'
import { isWhole, partitionsOf, type Scope } from '../../functions/supervision/rollup-keys'
import { countsIn, rollupEntity } from '../../functions/supervision/rollups.store'
import { type EvidenceRows, keyOfItem, type Tally } from '../../functions/supervision/tally'

const partsOf = (key: string) => {
  const { pk, sk } = keyOfItem(key)
  return (isWhole(pk) ? [pk] : partitionsOf(pk as Scope)).map((partition) => ({ pk: partition, sk }))
}

const readPart = async (key: { pk: string; sk: string }): Promise<Counts> => {
  const { Item = {} } = await rollupEntity.build(GetItemCommand).key(key).options({ consistent: true }).send()
  return countsIn(Item)
}

/** What stands under these keys, over all parts; counters that are 0 and items that are empty are left out. */
export const readTally = async (keys: readonly string[]): Promise<Tally> => {
  const found = await Promise.all(
    keys.map(async (key) => {
      const sum = sumCounts(await Promise.all(partsOf(key).map(readPart)))
      return [key, Object.fromEntries(Object.entries(sum).filter(([, n]) => n !== 0)) as Counts] as const
    }),
  )
  return new Map(found.filter(([, counts]) => Object.keys(counts).length > 0))
}

export const readEvidenceRows = async (keys: readonly string[]): Promise<EvidenceRows> => {
  const documents = new Documents<Evidence>('Insights')
  const found = await Promise.all(keys.map((key) => documents.get(keyOfItem(key), { consistent: true })))
  return new Map(keys.flatMap((key, i) => (found[i] ? [[key, found[i]] as const] : [])))
}
