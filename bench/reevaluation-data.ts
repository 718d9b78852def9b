import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import type { AgreementRecord } from '../functions/network/agreements/agreement'
import { takeOver } from '../functions/network/agreements/draft'
import { evolve } from '../functions/network/agreements/evolve'
import type { Provider, Terms } from '../functions/network/network'
import { commit, type Write } from '../functions/platform/commit'
import { Documents } from '../functions/platform/documents'
import { addDays, addMonths, type Day, type Month, startOfDay } from '../functions/shared/days'
import { enter } from '../functions/shared/journal'
import { system } from '../functions/shared/viewer'
import type { Counts } from '../functions/supervision/counters'
import { detailPartition, detailSort, monthBucket, partitionsOf, scopeOf } from '../functions/supervision/rollup-keys'
import { rollupEntity } from '../functions/supervision/rollups.store'

export const MAKER = 'bench-maker'
const PER_TRANSACTION = 100
const IN_FLIGHT = 8

const providers = new Documents<Provider>('Providers')
const agreements = new Documents<AgreementRecord>('Providers')
const terms = new Documents<Terms>('Providers')

/** Volumes as in the trade: many providers with few orders, few with many. */
export const volumeOf = (i: number): number => 6 + Math.floor(2000 / (1 + (i % 97)))

/** A month of a provider. All are equally good, but for chance; the last in a thousand does worse. */
const countsOf = (i: number, month: number): Counts => {
  const completed = volumeOf(i)
  const chance = newChance(3 * i + month)
  const draw = (share: number): number => {
    let hits = 0
    for (let k = 0; k < completed; k += 1) if (chance() < share) hits += 1
    return hits
  }
  const bad = i % 1000 === 999 ? 0.25 : 0.08
  const late = draw(bad)
  return { completed, accepted: completed, onTime: completed - late, late, multiVisit: draw(bad), disputed: draw(0.01) }
}

/** Numbers in [0, 1), the same each time (mulberry32). */
const newChance = (seed: number) => {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const LOADER = system('bench')
const criteria = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 5 }

const writesOf = (i: number, day: Day, month: Month): Write[] => {
  const id = `bench-p${String(i).padStart(6, '0')}`
  const pk = `PROV#${id}`
  const period = { validFrom: addDays(day, -400), validTo: addDays(day, 400) }
  const common = { categoryIds: ['washer'], level: 1, status: 'ACTIVE' as const, ...period }
  const { status: _active, ...scope } = common
  const takenOver = takeOver({ manufacturerId: MAKER, providerId: id, criteria, ...scope }, undefined, LOADER)
  const agreement = evolve(undefined, enter(`${id}.A`, undefined, takenOver, LOADER, startOfDay(period.validFrom)))
  const pair = scopeOf.pair(MAKER, id)
  const counted = (partition: string, sk: string, counts: Counts): Write => ({
    transaction: rollupEntity.build(UpdateTransaction).item({ pk: partition, sk, ...counts } as never),
  })
  const months = [0, 1, 2].map((m) => ({ month: addMonths(month, m - 2), counts: countsOf(i, m) }))
  return [
    providers.overwrite({ pk, sk: '#' }, { id, version: 1, name: `服务商 ${i}`, region: '420106' }, { version: 1 }),
    agreements.overwrite({ pk, sk: 'AGR#A' }, agreement, { version: 1, makerKey: `M#${MAKER}`, makerSort: id }),
    terms.overwrite(
      { pk, sk: `TERMS#${MAKER}` },
      {
        manufacturerId: MAKER,
        providerId: id,
        version: 1,
        agreements: [{ id: agreement.id, ...common }],
      },
    ),
    ...months.flatMap(({ month: each, counts }) => [
      counted(partitionsOf(pair)[0] ?? '', monthBucket(each), counts),
      counted(detailPartition(pair), detailSort(each, 'POINT', `${id}.S`), counts),
    ]),
  ]
}

/** Writes so many providers of one maker, with an agreement in force and three months of counted orders. */
export const writeProviders = async (count: number, day: Day, month: Month): Promise<void> => {
  let waiting: Write[] = []
  let running: Promise<void>[] = []
  const flush = async () => {
    running.push(commit(waiting))
    waiting = []
    if (running.length < IN_FLIGHT) return
    await Promise.all(running)
    running = []
  }
  for (let i = 0; i < count; i += 1) {
    const writes = writesOf(i, day, month)
    if (waiting.length + writes.length > PER_TRANSACTION) await flush()
    waiting.push(...writes)
  }
  await flush()
  await Promise.all(running)
}
