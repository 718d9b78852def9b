import fc from 'fast-check'
import { resolveConflict } from '../../functions/procedures/jobs/decide'
import type { Job } from '../../functions/procedures/jobs/job'
import { union } from '../../functions/procedures/jobs/record'
import { contributionOfStepWork } from '../../functions/supervision/contribution'
import { NOTHING } from '../../functions/supervision/contribution-shape'
import { changesBetween, mergeTally, recount, type Tally } from '../../functions/supervision/tally'
import { book, happen, keep, minute, type Person, people, type Sent, start, sync, truth } from './job-fixtures'

const MOST = 14
const idOf = (i: number) => `record-${String(i).padStart(3, '0')}`

/** Whatever two people do on two devices within twenty minutes; ids are given by place. */
const deed = fc
  .record({
    person: fc.constantFrom<Person>('zhang', 'desk'),
    device: fc.constantFrom('phone', 'tablet'),
    minutes: fc.integer({ min: 0, max: 20 }),
    about: fc.integer({ min: 0, max: MOST - 1 }).map(idOf),
    what: fc.constantFrom<Partial<Sent>>(
      { step: 'LOOK', kind: 'DONE', inOrder: true },
      { step: 'LOOK', kind: 'DONE', inOrder: false },
      { step: 'LOOK', kind: 'SELF_CHECK' },
      { step: 'READ', kind: 'READING', unit: 'A', value: '0.2' },
      { step: 'READ', kind: 'READING', unit: 'A', value: '0.20' },
      { step: 'READ', kind: 'READING', unit: 'A', value: '0.4' },
      { step: 'READ', kind: 'READING', unit: 'mA', value: '200' },
      { step: 'READ', kind: 'DEVIATION', reason: '电压偏高' },
      { step: 'READ', kind: 'SELF_CHECK' },
      { step: 'SEAL', kind: 'DONE', inOrder: true },
      { step: 'SEAL', kind: 'SELF_CHECK' },
      { step: 'SEAL', kind: 'MUTUAL_CHECK' },
      { step: 'PART', kind: 'PART_SCAN', part: 'P-1' },
    ),
    replaces: fc.boolean(),
  })
  .map(({ minutes, about, what, replaces, ...who }): Omit<Sent, 'id'> => {
    const isOutcome = ['DONE', 'READING', 'PART_SCAN'].includes(what.kind ?? '')
    const more = isOutcome ? (replaces ? { replaces: [about] } : {}) : { about }
    return { ...who, ...what, at: minute(minutes), ...more } as Omit<Sent, 'id'>
  })

const deeds = fc
  .array(deed, { minLength: 1, maxLength: MOST })
  .map((all) => all.map((one, i): Sent => ({ ...one, id: idOf(i) })))

/** The same records over many syncs: in any order, some twice or more, and each at least once. */
const sendings = (all: readonly Sent[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...all], { minLength: all.length }),
      fc.array(fc.shuffledSubarray([...all]), { maxLength: 3 }),
      fc.infiniteStream(fc.integer({ min: 1, max: 4 })),
    )
    .map(([order, again, sizes]) => {
      const rest = [...order]
      const syncs: Sent[][] = []
      while (rest.length > 0) syncs.push(rest.splice(0, sizes.next().value ?? 1))
      return again.reduce((sent, more, i) => sent.toSpliced(i % (sent.length + 1), 0, more), syncs)
    })

const after = (job: Job | undefined, syncs: readonly (readonly Sent[])[]) =>
  syncs.reduce<Job | undefined>((current, records) => sync(current, records).job, job)

const twice = deeds.chain((all) => fc.tuple(fc.constant(all), sendings(all), sendings(all)))

describe('P2 one truth, however the records come', () => {
  test('sets of records are a join-semilattice', () => {
    fc.assert(
      fc.property(twice, fc.nat(), ([all], cut) => {
        const kept = all.flatMap((record) => {
          try {
            return [keep(record)]
          } catch {
            return []
          }
        })
        const [a, b, c] = [kept.slice(0, cut % 7), kept.slice(3), kept.slice(cut % 5)]
        expect(union(a, b)).toEqual(union(b, a))
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)))
        expect(union(union(a, a), [])).toEqual(union(a, []))
      }),
    )
  })

  test('any order, repetition and split over syncs and devices gives the same records and the same truth', () => {
    let conflicts = 0
    fc.assert(
      fc.property(twice, ([, one, other]) => {
        const [a, b] = [after(undefined, one), after(undefined, other)]
        expect(a?.records).toEqual(b?.records)
        expect(truth(a)).toEqual(truth(b))
        conflicts += truth(a).filter(({ status }) => status === 'CONFLICT').length
      }),
      { numRuns: 500 },
    )
    expect(conflicts).toBeGreaterThan(20)
  })

  test('a conflict once settled stays settled, whatever is sent again', () => {
    let settled = 0
    fc.assert(
      fc.property(twice, ([, one, other]) => {
        const job = after(undefined, one)
        const open = truth(job).find(({ status }) => status === 'CONFLICT')
        const chosen = open?.contested[0]
        if (!job || !open || !chosen) return
        settled += 1
        const step = open.step.code
        const resolved = happen(
          job,
          resolveConflict(job, book, { step, recordId: chosen.id, reason: '复测' }, people.desk),
        )
        const status = truth(resolved).find((found) => found.step.code === step)?.status
        expect(status).not.toBe('CONFLICT')
        expect(truth(resolved).find((found) => found.step.code === step)?.standing?.id).toBe(chosen.id)
        expect(truth(after(resolved, other))).toEqual(truth(resolved))
      }),
      { numRuns: 500 },
    )
    expect(settled).toBeGreaterThan(20)
  })

  test('closed stays closed: what comes later is kept and changes nothing', () => {
    fc.assert(
      fc.property(twice, fc.nat({ max: MOST }), ([, one], count) => {
        const before = after(undefined, one.slice(0, count))
        const closed = happen(before, { type: 'CLOSED', ...start, outcome: 'FIXED', visits: 1 })
        const late = after(closed, one)
        expect([late?.closed, late?.records, truth(late)]).toEqual([closed.closed, closed.records, truth(closed)])
        const all = new Set(after(undefined, one)?.records.map(({ id }) => id))
        expect(new Set([...(late?.records ?? []), ...(late?.late ?? [])].map(({ id }) => id))).toEqual(all)
      }),
    )
  })
})

test('P4 a job counts once in its edition’s steps, however often it is written (docs/adr/0004)', () => {
  fc.assert(
    fc.property(twice, ([, one]) => {
      const sum: Tally = new Map()
      let [job, counted]: [Job | undefined, typeof NOTHING] = [undefined, NOTHING]
      for (const records of one) {
        job = sync(job, records).job
        if (!job) continue
        const next = contributionOfStepWork(job)
        mergeTally(sum, changesBetween('O1', counted, next).tally)
        counted = next
      }
      expect(sum).toEqual(recount(job ? [{ id: 'O1', contribution: contributionOfStepWork(job) }] : []).tally)
    }),
  )
})
