import fc from 'fast-check'
import { ulid } from 'ulid'
import type { Day } from '../../functions/shared/days'
import { NOTHING } from '../../functions/supervision/contribution-shape'
import { readPast } from '../../functions/supervision/history/past.store'
import { isRecorded } from '../../functions/supervision/history/recorded'
import { type ProjectionStore, projectionStore } from '../../functions/supervision/projection.store'
import type { Bucket, Scope } from '../../functions/supervision/rollup-keys'
import { changesBetween, keyOfItem, type Tally } from '../../functions/supervision/tally'
import {
  callbackOf,
  complaintVersions,
  type Doc,
  type Happening,
  newParty,
  orderOf,
  type Party,
  sourceOf,
} from './supervision'

/** One document's states, version by version. */
export const histories = (parties: readonly Party[]): fc.Arbitrary<Doc[]> => {
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
export const keysOf = (documents: readonly Doc[]) => {
  const changes = documents.map((doc) => changesBetween(doc.id, NOTHING, sourceOf(doc).contribution))
  return {
    tally: [...new Set(changes.flatMap(({ tally }) => [...tally.keys()]))],
    evidence: [...new Set(changes.flatMap(({ added }) => [...added.keys()]))],
  }
}

/** Fails at the given calls, before or after the write: a refused transaction, or a handler that dies behind it. */
export const crashing = (plan: readonly ('before' | 'after' | undefined)[]): ProjectionStore => {
  let call = 0
  return {
    ...projectionStore,
    applyBundle: async (bundle, today) => {
      const crash = plan[call]
      call += 1
      if (crash === 'before') throw new Error('crashed before the write')
      await projectionStore.applyBundle(bundle, today)
      if (crash === 'after') throw new Error('crashed behind the write')
    },
  }
}

export const split = <T>(all: readonly T[], sizes: readonly number[]): T[][] => {
  const batches: T[][] = []
  for (let from = 0, i = 0; from < all.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1
    batches.push(all.slice(from, from + size))
    from += size
  }
  return batches
}

export const freshParties = (province: string): Party[] => {
  const first = newParty(`${province}0101`)
  const elsewhere = { ...newParty(`${province}0102`), manufacturerId: first.manufacturerId }
  return [first, elsewhere]
}

export const sameTally = (actual: Tally, expected: Tally) =>
  expect(Object.fromEntries([...actual].sort())).toEqual(Object.fromEntries([...expected].sort()))

/** Deliveries of every last version and any others, in any order, any of them more than once. */
export const deliveries = (all: readonly (readonly Doc[])[]): fc.Arbitrary<Doc[]> => {
  const last = all.flatMap((versions) => versions.slice(-1))
  const extra = fc.array(fc.constantFrom(...all.flat()), { maxLength: 12 })
  return extra.chain((more) => fc.shuffledSubarray([...last, ...more], { minLength: last.length + more.length }))
}

/** Of all keys, those whose past states are kept. */
export const recordedKeys = (all: readonly (readonly Doc[])[]): string[] =>
  keysOf(all.flat()).tally.filter((key) => {
    const { pk, sk } = keyOfItem(key)
    return isRecorded(pk, sk)
  })

/** What stood under recorded keys at the end of a day. */
export const pastOf = async (keys: readonly string[], day: Day): Promise<Tally> => {
  const wanted = keys.map(keyOfItem).map(({ pk, sk }) => ({ scope: pk as Scope, bucket: sk as Bucket }))
  const found = await readPast(wanted, day)
  const rows = keys.map((key, i) => [key, Object.entries(found[i] ?? {}).filter(([, n]) => n !== 0)] as const)
  return new Map(
    rows.filter(([, counts]) => counts.length > 0).map(([key, counts]) => [key, Object.fromEntries(counts)]),
  )
}

export const only = (keys: readonly string[], tally: Tally): Tally =>
  new Map([...tally].filter(([key]) => keys.includes(key)))
