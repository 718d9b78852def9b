/**
 * Insights table: how roll-ups stood on past days, kept by copying before the first change of a day.
 *
 * | what                     | key                                        | access                                        |
 * |--------------------------|--------------------------------------------|-----------------------------------------------|
 * | a past state of an item  | `PAST#<scope>#<shard>` / `<bucket>@<day>`  | 1 put, before an item's first change of a day |
 * | since when they are kept | `PAST` / `SINCE`                           | 1 GetItem, with a scope's first item of a month |
 *
 * An item bears the day of recording of its last change (`on`) and counts its changes (`n`). Whoever adds to it does so on the
 * condition that `on` is today. When it is not yet, the item is turned first: in one transaction its state is put aside under its
 * day, and its day becomes today. So a past state is written once and never again; it is exact, since `n` tells that nothing was
 * added after it was read; and an item that a million orders change in a day is copied once.
 *
 * Cost of a projector's transaction: 1 consistent BatchGet, 1 RCU an item of a month or of the present (12 to 21 for one order);
 * and per item and day of change 1 transaction of 2 writes, 4 WCU.
 */
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { commit, type Write } from '../../platform/commit'
import type { Key } from '../../platform/documents'
import type { Day } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { type RollupRow, readRows, rollupEntity } from '../rollups.store'
import { BEFORE, pastPartition, pastSort } from './recorded'
import { recordsFrom } from './since.store'

/** Somebody else changed the item since it was read; whoever projects begins anew. */
const moved = (): DomainError => new DomainError('STALE_VERSION')

/** Two writes an item: half of what a transaction holds. */
const MAX_TURNED = 50

/**
 * Makes items ready to be added to on a day: those last changed before are put aside.
 *
 * @returns the day to record under: today, or a later one if another projector's clock has passed midnight already
 * @throws STALE_VERSION when another projector turned or changed one of the items meanwhile
 */
export const turnTo = async (keys: readonly Key[], today: Day, read = readRows): Promise<Day> => {
  const rows = await read(keys, { consistent: true })
  const day = rows.reduce((latest, row) => (row?.on !== undefined && row.on > latest ? row.on : latest), today)
  if (rows.some((row) => row?.on === undefined)) await recordsFrom(day)
  const old = rows.filter((row): row is RollupRow => row !== undefined && (row.on ?? BEFORE) < day)
  for (let from = 0; from < old.length; from += MAX_TURNED)
    await commit(old.slice(from, from + MAX_TURNED).flatMap((row) => turned(row, day)))
  return day
}

const turned = ({ pk, sk, on, n, ...counts }: RollupRow, day: Day): readonly Write[] => {
  const unchanged = {
    and: [
      { attr: 'on', ...(on === undefined ? { exists: false } : { eq: on }) },
      { attr: 'n', ...(n === undefined ? { exists: false } : { eq: n }) },
    ],
  }
  const update = rollupEntity.build(UpdateTransaction).item({ pk, sk, on: day } as never)
  const past = { ...counts, pk: pastPartition(pk), sk: pastSort(sk, on ?? BEFORE) }
  return [
    { transaction: update.options({ condition: unchanged as never }), refusal: moved() },
    { transaction: rollupEntity.build(PutTransaction).item(past as never) },
  ]
}

/** What must hold for an item to be added to on a day. */
export const standsOn = (day: Day) => ({
  condition: {
    or: [
      { attr: 'on', eq: day },
      { attr: 'pk', exists: false },
    ],
  },
  refusal: moved(),
})
