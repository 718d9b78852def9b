/**
 * Insights table, written by the projector alone. Each document's part is on record beside the roll-ups it went into:
 *
 * | what                  | key                                                     | access                          |
 * |-----------------------|---------------------------------------------------------|---------------------------------|
 * | part of a document    | `CONTRIB#<ORDER, CALLBACK, COMPLAINT or JOB>#<id>` / `#` | one BatchGet per hundred        |
 * | counters of a bucket  | `<scope>#<shard>` / `D#<day>`, `M#<month>`, `ALL`       | 1 ADD per item and transaction  |
 * | faults of a month     | `FAULT#<scope>#<month>` / `<category>#<fault code>`     | 1 ADD per item and transaction  |
 * | breakdown of a pair   | `DETAIL#<pair>` / `<month>#<POINT, REGION or FAULT>#<key>` | 1 ADD per item and transaction |
 * | jobs of an edition    | `STEPS#<edition>` / `<step>`, `~` for the whole         | 1 ADD per item and transaction  |
 * | answers by question   | `ASKED#<scope>` / `<month>#<edition>`                   | 1 ADD per item and transaction  |
 * | callbacks of a series, or of who asked | `CALLED#<series>`, `AGENT#<maker>` / `<month>#<stratum or agent>` | 1 ADD per item and transaction |
 * | repairs of a model    | `FITTED#<model>` / `<fault>#<part>`                     | 1 ADD per item and transaction  |
 * | parts fitted by a pair | `PARTUSE#<pair>` / `<month>#<category>#<part>#<point>` | 1 ADD per item and transaction  |
 * | orders with such parts | `PARTROW#<pair>#<part>#<point>` / `<day>#<order>`      | 1 put or delete                 |
 * | early failures        | `LIFE#<maker>#<category>` / `<month>#<model>`           | 1 ADD per item and transaction  |
 * | orders behind figures | `EVIDENCE#<pair>#<figure>` / `<day>#<order>`            | 1 put or delete                 |
 * | repairs of a fault    | `SAMPLE#<pair>#<kind>#<category>#<fault>` / `<day>#<order>` | 1 put or delete             |
 *
 * Parts and what they change are written in one transaction, each part guarded by the revision that was read. How a month or
 * the present stood on past days is kept beside (history/turn.store.ts). While a rebuild is going on (1 GetItem a batch tells,
 * 0.5 RCU), what it has counted anew changes with its part, in the same items (rebuild/).
 */
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { commit, type Write } from '../platform/commit'
import { Documents, type Key, staleVersion } from '../platform/documents'
import type { Day } from '../shared/days'
import type { Counts } from './counters'
import { isRecorded } from './history/recorded'
import { standsOn, turnTo } from './history/turn.store'
import { type Applied, type Bundle, type Source, type Step, UNSEEN } from './projection'
import { asAnew, rebuiltEntity } from './rebuild/anew.store'
import { countingRebuild } from './rebuild/rebuilds.store'
import { isWhole, partitionFor, type Scope } from './rollup-keys'
import { rollupEntity } from './rollups.store'
import { type EvidenceRow, keyOfItem } from './tally'

const parts = new Documents<Applied>('Insights')
const evidence = new Documents<EvidenceRow>('Insights')

const partKey = ({ kind, id }: Pick<Source, 'kind' | 'id'>): Key => ({ pk: `CONTRIB#${kind}#${id}`, sk: '#' })

/** What each document counts for now, in the order asked. */
const readApplied = async (sources: readonly Pick<Source, 'kind' | 'id'>[]): Promise<Applied[]> => {
  const found = await parts.getMany(sources.map(partKey), { consistent: true })
  return found.map((applied) => applied ?? UNSEEN)
}

/**
 * Writes a bundle whole, as recorded on a day; refused as STALE_VERSION when another projector was faster with one of its
 * documents, or with one of its items on the first change of the day.
 */
const applyBundle = async (
  { steps, tally, anew, added, removed }: Bundle,
  today: Day,
  turn = turnTo,
): Promise<void> => {
  const writer = steps[0]?.source.id ?? ''
  const items = [...new Set([...tally.keys(), ...anew.keys()])].map((key): Addition => {
    const { pk, sk } = keyOfItem(key)
    const partition = isWhole(pk) ? pk : partitionFor(pk as Scope, writer)
    const counts = tally.get(key)
    const recorded = counts !== undefined && isRecorded(pk, sk)
    return { key: { pk: partition, sk }, counts: counts ?? {}, anew: anew.get(key), recorded }
  })
  const recorded = items.filter((item) => item.recorded).map(({ key }) => key)
  const day = recorded.length > 0 ? await turn(recorded, today) : today
  await commit([
    ...steps.map(replacePart),
    ...items.map((item) => addCounts(item, day)),
    ...[...added].map(([key, row]) => evidence.overwrite(keyOfItem(key), row)),
    ...[...removed].map((key) => evidence.remove(keyOfItem(key))),
  ])
}

interface Addition {
  readonly key: Key
  readonly counts: Counts
  readonly anew: Counts | undefined
  /** The counts change, and past states of the item are kept. */
  readonly recorded: boolean
}

const replacePart = ({ source, from, to }: Step): Write =>
  from.revision === 0
    ? parts.insert(partKey(source), to, { version: to.revision }, (_found, actual = 0) => staleVersion(0, actual))
    : parts.replace(partKey(source), to, { version: to.revision }, from.revision)

const adding = (counts: Counts) => Object.fromEntries(Object.entries(counts).map(([counter, n]) => [counter, $add(n)]))

const addCounts = ({ key, counts, anew, recorded }: Addition, day: Day): Write => {
  const item = { ...key, ...adding(counts), n: $add(1), ...(recorded ? { on: day } : {}) }
  const entity = anew ? (rebuiltEntity as unknown as typeof rollupEntity) : rollupEntity
  const update = entity.build(UpdateTransaction).item({ ...item, ...asAnew(adding(anew ?? {})) } as never)
  if (!recorded) return { transaction: update }
  const { condition, refusal } = standsOn(day)
  return { transaction: update.options({ condition: condition as never }), refusal }
}

export const projectionStore = { readApplied, readRebuild: countingRebuild, applyBundle }

export type ProjectionStore = typeof projectionStore
