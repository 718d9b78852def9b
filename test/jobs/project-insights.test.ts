import fc from 'fast-check'
import { logger } from '../../functions/platform/logger'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { type ProjectionStore, projectionStore } from '../../functions/supervision/projection.store'
import { recount } from '../../functions/supervision/tally'
import { deployed } from '../support/deployed'
import { crashing, deliveries, freshParties, histories, keysOf, sameTally, split } from '../support/projecting'
import { readEvidenceRows, readTally } from '../support/rollup-reader'
import { type Doc, imageOf, orderOf, type Party, sourceOf, unassignedProvinces } from '../support/supervision'

const projectImages = deployed('project-insights', projectImagesBare)

// Every crash made here is logged as a warning.
beforeAll(() => logger.setLogLevel('SILENT'))

/** As the event source does: from the first failed record on, again. */
const deliver = async (batch: readonly Doc[], store: ProjectionStore): Promise<void> => {
  for (let from = 0; ; ) {
    const failed = await projectImages(batch.slice(from).map(imageOf), store)
    if (failed === undefined) return
    from += failed
  }
}

/** Provinces are shared by all tests of a run; a province is taken once. */
let provinces = [...unassignedProvinces]
const nextProvince = (): string => {
  const [next = '16', ...rest] = provinces
  provinces = rest
  return next
}

const scenarios = fc
  .constant(undefined)
  .map(() => freshParties(nextProvince()))
  .chain((parties) => fc.array(histories(parties), { minLength: 1, maxLength: 6 }))
  .chain((all) =>
    fc.record({
      all: fc.constant(all),
      events: deliveries(all),
      sizes: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
      crashes: fc.array(fc.option(fc.constantFrom('before' as const, 'after' as const), { nil: undefined }), {
        maxLength: 8,
      }),
    }),
  )

const expectRecount = async (all: readonly (readonly Doc[])[]): Promise<void> => {
  const keys = keysOf(all.flat())
  const expected = recount(all.flatMap((versions) => versions.slice(-1)).map(sourceOf))
  sameTally(await readTally(keys.tally), expected.tally)
  const rows = await readEvidenceRows(keys.evidence)
  expect([...rows.keys()].sort()).toEqual([...expected.evidence.keys()].sort())
}

test('G1 any duplication, reordering, split and crash of batches gives a full recount', async () => {
  await fc.assert(
    fc.asyncProperty(scenarios, async ({ all, events, sizes, crashes }) => {
      const store = crashing(crashes)
      for (const batch of split(events, sizes)) await deliver(batch, store)
      await expectRecount(all)
    }),
    { numRuns: 20, endOnFailure: true },
  )
}, 120_000)

test('G1 two projectors at the same time give a full recount', async () => {
  await fc.assert(
    fc.asyncProperty(scenarios, async ({ all, events, sizes, crashes }) => {
      const store = crashing(crashes)
      const project = async (batches: readonly Doc[][]) => {
        for (const batch of batches) await deliver(batch, store)
      }
      await Promise.all([project(split(events, sizes)), project(split(events.toReversed(), sizes))])
      await expectRecount(all)
    }),
    { numRuns: 8, endOnFailure: true },
  )
}, 120_000)

test('G1 an order that moves altogether leaves its old place, though the handler dies halfway', async () => {
  const [from, to] = freshParties(nextProvince())
  if (!from || !to) throw new Error('two parties expected')
  const wide = (party: Party, month: number, version: number): Doc =>
    orderOf(party, {
      id: 'MOVES-'.concat(from.pointId),
      version,
      state: 'DISPUTED',
      visits: 2,
      reportedOn: '2025-01-31',
      acceptedOn: `2026-0${month}-02`,
      overdueOn: `2026-0${month + 1}-28`,
      completedOn: `2026-0${month + 2}-01`,
      repeatOf: { orderId: 'E', pointId: 'E', providerId: 'E', completedOn: '2025-12-30', alreadyCounted: false },
    })
  const versions = [wide(from, 1, 1), wide(to, 4, 2)]
  await deliver(versions.slice(0, 1), projectionStore)
  await deliver(versions.slice(1), crashing(['after', 'before', 'after']))
  await expectRecount([versions])
})
