import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get'
import { Documents } from '../../functions/platform/documents'
import type { Evidence } from '../../functions/supervision/contribution'
import type { Counts } from '../../functions/supervision/counters'
import { rollupEntity } from '../../functions/supervision/rollups.store'
import { type EvidenceRows, keyOfItem, type Tally } from '../../functions/supervision/tally'

/** What stands under these keys; counters that are 0 and items that are empty are left out. */
export const readTally = async (keys: readonly string[]): Promise<Tally> => {
  const found = await Promise.all(
    keys.map(async (key) => {
      const { Item = {} } = await rollupEntity
        .build(GetItemCommand)
        .key(keyOfItem(key))
        .options({ consistent: true })
        .send()
      const counts = Object.entries(Item).filter(([name, n]) => name !== 'pk' && name !== 'sk' && n !== 0)
      return [key, Object.fromEntries(counts) as Counts] as const
    }),
  )
  return new Map(found.filter(([, counts]) => Object.keys(counts).length > 0))
}

export const readEvidenceRows = async (keys: readonly string[]): Promise<EvidenceRows> => {
  const documents = new Documents<Evidence>('Insights')
  const found = await Promise.all(keys.map((key) => documents.get(keyOfItem(key), { consistent: true })))
  return new Map(keys.flatMap((key, i) => (found[i] ? [[key, found[i]] as const] : [])))
}
