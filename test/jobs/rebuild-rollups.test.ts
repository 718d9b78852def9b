import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query'
import fc from 'fast-check'
import { ulid } from 'ulid'
import { commit } from '../../functions/platform/commit'
import type { Key } from '../../functions/platform/documents'
import { logger } from '../../functions/platform/logger'
import { tables } from '../../functions/platform/tables'
import { startOfDay } from '../../functions/shared/days'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { type ProjectionStore, projectionStore } from '../../functions/supervision/projection.store'
import { anewIn } from '../../functions/supervision/rebuild/anew.store'
import { isCounted } from '../../functions/supervision/rebuild/rebuild'
import { rebuildRollups } from '../../functions/supervision/rebuild/rebuild-rollups.use-case'
import { type RebuildsStore, rebuildsStore } from '../../functions/supervision/rebuild/rebuilds.store'
import { isWhole, partitionFor, partitionsOf, type Scope } from '../../functions/supervision/rollup-keys'
import { rollupEntity } from '../../functions/supervision/rollups.store'
import { keyOfItem, recount } from '../../functions/supervision/tally'
import { deployed } from '../support/deployed'
import {
  deliveries,
  freshParties,
  histories,
  keysOf,
  only,
  pastOf,
  recordedKeys,
  sameTally,
  split,
} from '../support/projecting'
import { readTally } from '../support/rollup-reader'
import { type Doc, imageOf, sourceOf } from '../support/supervision'

const projectImages = deployed('project-insights', projectImagesBare)

beforeAll(() => logger.setLogLevel('SILENT'))

/** Of these tests alone: regions are shared by all. */
let provinces = '10 20 30 40 60 70 91 93 94 95'.split(' ')
const nextProvince = (): string => {
  const [next = '00', ...rest] = provinces
  provinces = rest
  return next
}

const [BEFORE, NOW] = ['2026-10-01', '2026-10-03'] as const
const on = (day: string) => () => new Date(startOfDay(day))

const deliver = async (batch: readonly Doc[], day: string): Promise<void> => {
  for (let from = 0; ; ) {
    const failed = await projectImages(batch.slice(from).map(imageOf), projectionStore, on(day))
    if (failed === undefined) return
    from += failed
  }
}

/** Something went wrong once: an item has what no document counts for. */
const spoil = async (key: string, by: number): Promise<void> => {
  const { pk, sk } = keyOfItem(key)
  const partition = isWhole(pk) ? pk : partitionFor(pk as Scope, String(by))
  const item = { pk: partition, sk, completed: $add(by), late: $add(1) }
  await commit([{ transaction: rollupEntity.build(UpdateTransaction).item(item as never) }])
}

/** The items of a test's own partitions, as a scan of the whole table would find them. */
const itemsOf = async (keys: readonly string[]): Promise<Key[]> => {
  const scopes = [...new Set(keys.map((key) => keyOfItem(key).pk))]
  const partitions = scopes.flatMap((scope) => (isWhole(scope) ? [scope] : partitionsOf(scope as Scope)))
  const found = await Promise.all(
    partitions.map(
      async (partition) => (await tables.Insights.build(QueryCommand).query({ partition }).send()).Items ?? [],
    ),
  )
  return found.flat() as unknown as Key[]
}

class Killed extends Error {}

const scenarios = fc
  .constant(undefined)
  .map(() => freshParties(nextProvince()))
  .chain((parties) => fc.array(histories(parties), { minLength: 2, maxLength: 6 }))
  .chain((all) => {
    const keys = keysOf(all.flat()).tally
    return fc.record({
      all: fc.constant(all),
      events: deliveries(all),
      // How much was delivered before, how much while the rebuild goes on; the first documents of all were lost.
      before: fc.integer({ min: 0, max: 100 }),
      lost: fc.integer({ min: 0, max: 1 }),
      sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
      spoilt: fc.array(fc.tuple(fc.constantFrom(...keys), fc.integer({ min: -3, max: 3 })), { maxLength: 4 }),
      // At which calls the rebuild is killed, counted from the kill before: before the call, or behind it.
      kills: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { maxLength: 4 }),
      // At which calls a batch is delivered meanwhile.
      live: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
      whole: fc.boolean(),
    })
  })

test('G1 a rebuild while all goes on, killed anywhere, gives a recount from the sources, and leaves past days as they stood', async () => {
  await fc.assert(
    fc.asyncProperty(scenarios, async ({ all, events, before, lost, sizes, spoilt, kills, live, whole }) => {
      const every = keysOf(all.flat()).tally
      // A rebuild of everything would pass over what it does not know for counts.
      expect(every.filter((key) => !isCounted(keyOfItem(key).pk))).toEqual([])
      const recorded = recordedKeys(all)
      const last = all.flatMap((versions) => versions.slice(-1))
      const lostIds = new Set(all.slice(0, lost).map(([doc]) => doc?.id))
      const told = events.filter(({ id }) => !lostIds.has(id))
      const cut = Math.floor((told.length * before) / 100)
      // Sources are written before streams tell of them: all that was delivered, what was lost, and one batch ahead.
      const sources = new Map(all.slice(0, lost).map((versions) => [versions[0]?.id ?? '', versions.at(-1) as Doc]))
      const write = (docs: readonly Doc[]) => {
        for (const doc of docs) if ((sources.get(doc.id)?.version ?? -1) < doc.version) sources.set(doc.id, doc)
      }
      const [past, waiting] = [told.slice(0, cut), split(told.slice(cut), sizes)]
      write(past)
      await deliver(past, BEFORE)
      for (const [key, by] of spoilt) await spoil(key, by)
      const stood = await pastOf(recorded, BEFORE)

      const goOn = async () => {
        const batch = waiting.shift() ?? []
        write([...batch, ...(waiting[0] ?? [])])
        await deliver(batch, NOW)
      }
      let calls = 0
      let untilKill = kills.map(([after]) => after)
      const killable =
        <A extends unknown[], R>(run: (...args: A) => Promise<R>) =>
        async (...args: A): Promise<R> => {
          if (live[calls % live.length]) await goOn()
          calls += 1
          const [left, ...others] = untilKill
          const dies = left === 0
          const behind = kills[kills.length - untilKill.length]?.[1] ?? false
          untilKill = left === undefined ? [] : dies ? others : [left - 1, ...others]
          if (dies && !behind) throw new Killed()
          const result = await run(...args)
          if (dies) throw new Killed()
          return result
        }
      // A scan does not see what is written behind it.
      let ids: string[] = []
      const readSources: RebuildsStore['readSources'] = async (cursor) => {
        if (cursor === undefined) ids = [...sources.keys()]
        const at = (cursor as number | undefined) ?? 0
        const items = ids.slice(at, at + 2).flatMap((id) => (sources.has(id) ? [imageOf(sources.get(id) as Doc)] : []))
        return { items, ...(at + 2 < ids.length ? { cursor: at + 2 } : {}) }
      }
      const scopes = [...new Set(every.map((key) => keyOfItem(key).pk))].filter(
        (pk) => !isWhole(pk) && !/^[WF]/.test(pk),
      )
      const covered = whole ? every : every.filter((key) => scopes.includes(keyOfItem(key).pk))
      const store: RebuildsStore = {
        ...rebuildsStore,
        save: killable(rebuildsStore.save),
        readSources: killable(readSources),
        readItems: killable(whole ? async () => ({ items: await itemsOf(every) }) : rebuildsStore.readItems),
        correct: killable(rebuildsStore.correct),
        clean: killable(rebuildsStore.clean),
      }
      const projection: ProjectionStore = {
        ...projectionStore,
        readApplied: killable(projectionStore.readApplied),
        applyBundle: killable((bundle, day) => projectionStore.applyBundle(bundle, day)),
      }
      const deps = { store, projection, now: on(NOW), newId: ulid, settle: async () => {} }
      for (let done = false; !done; ) {
        try {
          done = (await rebuildRollups(deps, whole ? undefined : scopes, () => {})).phase === 'DONE'
        } catch (error) {
          if (!(error instanceof Killed)) throw error
        }
      }
      while (waiting.length > 0) await goOn()

      const expected = recount(last.map(sourceOf)).tally
      sameTally(await readTally(covered), only(covered, expected))
      sameTally(await pastOf(recorded, NOW), only(recorded, expected))
      sameTally(await pastOf(recorded, BEFORE), stood)
      expect((await itemsOf(covered)).flatMap((row) => Object.keys(anewIn(row)))).toEqual([])
    }),
    { numRuns: 10, endOnFailure: true },
  )
}, 300_000)
