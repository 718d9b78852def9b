import fc from 'fast-check'
import { ulid } from 'ulid'
import { logger } from '../../functions/platform/logger'
import { NOTHING } from '../../functions/supervision/contribution-shape'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { type ProjectionStore, projectionStore } from '../../functions/supervision/projection.store'
import { changesBetween, recount, type Tally } from '../../functions/supervision/tally'
import { deployed } from '../support/deployed'
import { readEvidenceRows, readTally } from '../support/rollup-reader'
import {
  callbackOf,
  complaintVersions,
  type Doc,
  type Happening,
  imageOf,
  newParty,
  orderOf,
  type Party,
  sourceOf,
  unassignedProvinces,
} from '../support/supervision'

const projectImages = deployed('project-insights', projectImagesBare)

// Every crash made here is logged as a warning.
beforeAll(() => logger.setLogLevel('SILENT'))

/** One document's states, version by version. */
const histories = (parties: readonly Party[]): fc.Arbitrary<Doc[]> => {
  const party = fc.constantFrom(...parties)
  const day = fc.constantFrom('2026-09-29', '2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01')
  const facts = fc.record({
    reportedOn: day,
    acceptedOn: day,
    completedOn: day,
    state: fc.constantFrom('AWAITING_MAKER', 'ACCEPTED', 'COMPLETED', 'DISPUTED', 'CANCELLED'),
    visits: fc.integer({ min: 1, max: 2 }),
    faultCode: fc.constantFrom('POWER', 'SCREEN'),
    onTime: fc.boolean(),
  })
  const repeated = fc.record({
    place: party,
    completedOn: day,
    alreadyCounted: fc.boolean(),
  })
  const order = fc
    .tuple(fc.array(fc.tuple(party, facts), { minLength: 1, maxLength: 4 }), fc.option(repeated))
    .map(([versions, repeat]) => {
      const id = ulid()
      const repeatOf = repeat ? { repeatOf: { orderId: 'EARLIER', ...repeat.place, ...repeat } } : {}
      return versions.map(([place, each], i): Doc => orderOf(place, { ...each, ...repeatOf, id, version: i + 1 }))
    })
  const callback = fc
    .tuple(party, day, fc.option(fc.integer({ min: 1, max: 5 })))
    .map(([place, on, perceived]): Doc[] => {
      const answer = perceived === null ? undefined : { expected: 3, perceived }
      return [callbackOf(place, on, answer)]
    })
  const happening = fc.constantFrom<Happening[1][]>(
    { type: 'ESCALATED', to: 'MAKER', why: 'OVERDUE', dueOn: '2026-12-31' },
    { type: 'ESCALATED', to: 'AUTHORITY', why: 'REOPENED', dueOn: '2026-12-31' },
    { type: 'DECIDED', outcome: 'UPHELD', remedies: ['REFUND'], text: '', dueOn: '2026-12-31' },
    { type: 'DECIDED', outcome: 'NOT_UPHELD', remedies: [], text: '', dueOn: '2026-12-31' },
    { type: 'CLOSED', how: 'ACCEPTED' },
  )
  const complaint = fc
    .tuple(
      party,
      fc.constantFrom('POINT', 'PROVIDER', 'MAKER'),
      day,
      fc.array(fc.tuple(day, happening), { maxLength: 4 }),
    )
    .map(([place, against, on, after]): Doc[] => complaintVersions(place, against, on, after))
  return fc.oneof(
    { weight: 3, arbitrary: order },
    { weight: 1, arbitrary: callback },
    { weight: 2, arbitrary: complaint },
  )
}

/** Everything any version touches: what a wrong order of events could leave behind stands there too. */
const keysOf = (documents: readonly Doc[]) => {
  const changes = documents.map((doc) => changesBetween(doc.id, NOTHING, sourceOf(doc).contribution))
  return {
    tally: [...new Set(changes.flatMap(({ tally }) => [...tally.keys()]))],
    evidence: [...new Set(changes.flatMap(({ added }) => [...added.keys()]))],
  }
}

/** Fails at the given calls, before or after the write: a refused transaction, or a handler that dies behind it. */
const crashing = (plan: readonly ('before' | 'after' | undefined)[]): ProjectionStore => {
  let call = 0
  return {
    ...projectionStore,
    applyBundle: async (bundle) => {
      const crash = plan[call]
      call += 1
      if (crash === 'before') throw new Error('crashed before the write')
      await projectionStore.applyBundle(bundle)
      if (crash === 'after') throw new Error('crashed behind the write')
    },
  }
}

/** As the event source does: from the first failed record on, again. */
const deliver = async (batch: readonly Doc[], store: ProjectionStore): Promise<void> => {
  for (let from = 0; ; ) {
    const failed = await projectImages(batch.slice(from).map(imageOf), store)
    if (failed === undefined) return
    from += failed
  }
}

const split = <T>(all: readonly T[], sizes: readonly number[]): T[][] => {
  const batches: T[][] = []
  for (let from = 0, i = 0; from < all.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1
    batches.push(all.slice(from, from + size))
    from += size
  }
  return batches
}

const freshParties = (province: string): Party[] => {
  const first = newParty(`${province}0101`)
  const elsewhere = { ...newParty(`${province}0102`), manufacturerId: first.manufacturerId }
  return [first, elsewhere]
}

const sameTally = (actual: Tally, expected: Tally) =>
  expect(Object.fromEntries([...actual].sort())).toEqual(Object.fromEntries([...expected].sort()))

/** Deliveries of every last version and any others, in any order, any of them more than once. */
const deliveries = (all: readonly (readonly Doc[])[]): fc.Arbitrary<Doc[]> => {
  const last = all.flatMap((versions) => versions.slice(-1))
  const extra = fc.array(fc.constantFrom(...all.flat()), { maxLength: 12 })
  return extra.chain((more) => fc.shuffledSubarray([...last, ...more], { minLength: last.length + more.length }))
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
})

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
})

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
