import fc from 'fast-check'
import { logger } from '../../functions/platform/logger'
import { addDays, type Day, startOfDay } from '../../functions/shared/days'
import { turnTo } from '../../functions/supervision/history/turn.store'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { type ProjectionStore, projectionStore } from '../../functions/supervision/projection.store'
import { readRows } from '../../functions/supervision/rollups.store'
import { recount, type Tally } from '../../functions/supervision/tally'
import { deployed } from '../support/deployed'
import {
  crashing,
  deliveries,
  freshParties,
  histories,
  only,
  pastOf,
  recordedKeys,
  sameTally,
  split,
} from '../support/projecting'
import { readTally } from '../support/rollup-reader'
import { type Doc, imageOf, orderOf, sourceOf } from '../support/supervision'

const projectImages = deployed('project-insights', projectImagesBare)

// Every crash made here is logged as a warning.
beforeAll(() => logger.setLogLevel('SILENT'))

/** Of these tests alone: regions are shared by all. */
let provinces = '01 02 03 04 05 06 07 08 09 84 85 86 87 88 89'.split(' ')
const nextProvince = (): string => {
  const [next = '00', ...rest] = provinces
  provinces = rest
  return next
}

const deliver = async (batch: readonly Doc[], day: Day, store: ProjectionStore): Promise<void> => {
  const clock = () => new Date(startOfDay(day))
  for (let from = 0; ; ) {
    const failed = await projectImages(batch.slice(from).map(imageOf), store, clock)
    if (failed === undefined) return
    from += failed
  }
}

/** What is counted once these were delivered: each document in its highest version so far. */
const countedOf = (delivered: readonly Doc[]): Tally => {
  const latest = new Map<string, Doc>()
  for (const doc of delivered) if ((latest.get(doc.id)?.version ?? -1) < doc.version) latest.set(doc.id, doc)
  return recount([...latest.values()].map(sourceOf)).tally
}

const FIRST = '2026-09-01'

const scenarios = fc
  .constant(undefined)
  .map(() => freshParties(nextProvince()))
  .chain((parties) => fc.array(histories(parties), { minLength: 1, maxLength: 5 }))
  .chain((all) =>
    fc.record({
      all: fc.constant(all),
      events: deliveries(all),
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
      waits: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }),
      crashes: fc.array(fc.option(fc.constantFrom('before' as const, 'after' as const), { nil: undefined }), {
        maxLength: 8,
      }),
    }),
  )

test('G1 a past day shows what a recount at its end would have given, whatever came later, came twice or crashed', async () => {
  await fc.assert(
    fc.asyncProperty(scenarios, async ({ all, events, sizes, waits, crashes }) => {
      const store = crashing(crashes)
      const keys = recordedKeys(all)
      const stood = new Map<Day, Tally>([[addDays(FIRST, -1), new Map()]])
      let day = FIRST
      let delivered: Doc[] = []
      for (const [i, batch] of split(events, sizes).entries()) {
        const next = addDays(day, waits[i % waits.length] ?? 0)
        for (; day < next; day = addDays(day, 1)) stood.set(day, countedOf(delivered))
        await deliver(batch, day, store)
        delivered = [...delivered, ...batch]
      }
      stood.set(day, countedOf(delivered))
      for (const [asOf, tally] of stood) sameTally(await pastOf(keys, asOf), only(keys, tally))
    }),
    { numRuns: 8, endOnFailure: true },
  )
}, 120_000)

test('G1 two projectors whose clocks are a day apart count all of it once, and what stood once goes on standing', async () => {
  await fc.assert(
    fc.asyncProperty(scenarios, async ({ all, events, sizes, crashes }) => {
      const store = crashing(crashes)
      const keys = recordedKeys(all)
      const project = async (batches: readonly Doc[][], behind: number) => {
        for (const [i, batch] of batches.entries()) await deliver(batch, addDays(FIRST, i - behind), store)
      }
      const batches = split(events, sizes)
      await Promise.all([project(batches, 0), project(batches.toReversed(), 1)])
      const expected = recount(all.flatMap((versions) => versions.slice(-1)).map(sourceOf)).tally
      sameTally(await readTally(keys), only(keys, expected))
      const last = addDays(FIRST, batches.length)
      sameTally(await pastOf(keys, last), only(keys, expected))
      const days = batches.map((_, i) => addDays(FIRST, i))
      const before = await Promise.all(days.map((day) => pastOf(keys, day)))
      // Everything is taken back on a later day.
      const gone = all.flatMap((versions) => versions.slice(-1)).map((doc) => ({ ...doc, version: doc.version + 1 }))
      const moved = gone.map((doc) => ({ ...doc, region: '000000' }) as Doc)
      await deliver(moved, addDays(last, 5), projectionStore)
      const after = await Promise.all(days.map((day) => pastOf(keys, day)))
      for (const [i, tally] of before.entries()) sameTally(after[i] ?? new Map(), tally)
    }),
    { numRuns: 5, endOnFailure: true },
  )
}, 120_000)

/** A projector in whose way another one, past midnight already, comes once at the given place. */
const overtaken = (where: 'after the read' | 'before the write', other: () => Promise<void>): ProjectionStore => {
  let overtakes = 1
  const once = async () => {
    overtakes -= 1
    if (overtakes >= 0) await other()
  }
  return {
    ...projectionStore,
    applyBundle: (bundle, today) =>
      projectionStore.applyBundle(bundle, today, async (keys, on) => {
        const reading: typeof readRows = async (...asked) => {
          const rows = await readRows(...asked)
          if (where === 'after the read') await once()
          return rows
        }
        const day = await turnTo(keys, on, reading)
        if (where === 'before the write') await once()
        return day
      }),
  }
}

test('G1 midnight between a projector’s look and its write: it begins anew, and nothing of the next day shows on the last', async () => {
  const [party] = freshParties(nextProvince())
  if (!party) throw new Error('a party expected')
  const [first, late, early] = [orderOf(party), orderOf(party), orderOf(party)]
  const keys = recordedKeys([[first]])
  await deliver([first], '2026-10-01', projectionStore)
  await deliver(
    [late],
    '2026-10-02',
    overtaken('before the write', () => deliver([early], '2026-10-03', projectionStore)),
  )
  sameTally(await pastOf(keys, '2026-10-02'), only(keys, countedOf([first])))
  sameTally(await pastOf(keys, '2026-10-03'), only(keys, countedOf([first, late, early])))
})

test('G1 what a slow projector adds between the look and the copy of a fast one is in the copy', async () => {
  const [party] = freshParties(nextProvince())
  if (!party) throw new Error('a party expected')
  const [first, slow, fast] = [orderOf(party), orderOf(party), orderOf(party)]
  const keys = recordedKeys([[first]])
  await deliver([first], '2026-10-01', projectionStore)
  await deliver(
    [fast],
    '2026-10-02',
    overtaken('after the read', () => deliver([slow], '2026-10-01', projectionStore)),
  )
  sameTally(await pastOf(keys, '2026-10-01'), only(keys, countedOf([first, slow])))
  sameTally(await pastOf(keys, '2026-10-02'), only(keys, countedOf([first, slow, fast])))
})
