import { createHash, createHmac } from 'node:crypto'
import { ulid } from 'ulid'
import { type CallbackTask, newTask } from '../../functions/callbacks/callback'
import { createCallbacksStore } from '../../functions/callbacks/callbacks.store'
import { programmeNow } from '../../functions/callbacks/programmes/programmes.use-case'
import { questionnaireInForce } from '../../functions/callbacks/questionnaires/questionnaires.use-case'
import {
  FrameChanged,
  type SampleDeps,
  sampleCallbacks as sampleCallbacksBare,
} from '../../functions/callbacks/sample-callbacks.use-case'
import { type CallbackRun, runId } from '../../functions/callbacks/sampling-run'
import { createSamplingRunsStore } from '../../functions/callbacks/sampling-runs.store'
import { completedOn, ordersOf } from '../../functions/orders/completed-orders.use-case'
import { jobRun, startJob } from '../../functions/platform/jobs'
import type { Day } from '../../functions/shared/days'
import { makerWithCompletedOrders, newDay } from '../support/callbacks'
import { deployed } from '../support/deployed'

const sampleCallbacks = deployed('sample-callbacks', sampleCallbacksBare)

const start = '2026-11-02T02:00:00.000Z'

/** Real stores; a clock that moves on by a second each time it is asked, and seeds that tell how many were drawn. */
const newDeps = (changes: Partial<SampleDeps> = {}): SampleDeps & { readonly seeds: string[] } => {
  let seconds = 0
  const seeds: string[] = []
  return {
    runs: createSamplingRunsStore(),
    tasks: createCallbacksStore(),
    completedOn,
    ordersOf,
    questionnaireInForce,
    programmeNow,
    now: () => new Date(Date.parse(start) + 1000 * seconds++),
    newSeed: () => {
      seeds.push(createHash('sha256').update(ulid()).digest('hex'))
      return seeds.at(-1) ?? ''
    },
    newId: ulid,
    seeds,
    ...changes,
  }
}

const openTasks = async (manufacturerId: string): Promise<CallbackTask[]> => {
  const store = createCallbacksStore()
  const tasks: CallbackTask[] = []
  for (let after: string | undefined, more = true; more; ) {
    const page = await store.open(manufacturerId, { first: 100, after })
    tasks.push(...page.rows.map(({ node }) => node))
    after = page.rows.at(-1)?.position
    more = page.hasNextPage
  }
  return tasks
}

const runOf = (manufacturerId: string, day: Day) => createSamplingRunsStore().latest(manufacturerId, day)
const sampleOf = async (run: CallbackRun) => [...((await createSamplingRunsStore().sample(run)) ?? [])]
const drawnTasks = async (manufacturerId: string, day: Day) =>
  (await openTasks(manufacturerId)).filter(({ completedOn: on }) => on === day).map(({ orderId }) => orderId)

class Killed extends Error {}

const WRITES = ['writeFramePage', 'insert', 'saveSeed', 'saveSample', 'saveFailure', 'insertMissing']

/** Stores whose writes are told before they happen; telling may throw. */
const watched = (deps: SampleDeps, before: (write: string) => void): SampleDeps => {
  const watch = <S extends object>(store: S): S =>
    new Proxy(store, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name)
        if (typeof method !== 'function' || !WRITES.includes(String(name))) return method
        return (...args: unknown[]) => {
          before(String(name))
          return method(...args)
        }
      },
    })
  return { ...deps, runs: watch(deps.runs), tasks: watch(deps.tasks) }
}

/** A worker that dies at its (n+1)-th write: the ones before are on record. */
const dyingAfter = (n: number, deps: SampleDeps): SampleDeps => {
  let left = n
  return watched(deps, () => {
    if (left === 0) throw new Killed()
    left -= 1
  })
}

test('Q1 a draw makes one callback for each drawn order, in proportion to each provider', async () => {
  const day = newDay()
  const { manufacturerId } = await makerWithCompletedOrders(day, [30, 15, 5])
  const run = await sampleCallbacks(newDeps(), { manufacturerId, day, wanted: 10 })
  expect(run.strata.map(({ size, sample }) => [size, sample]).sort()).toEqual([
    [15, 3],
    [30, 6],
    [5, 1],
  ])
  const tasks = await openTasks(manufacturerId)
  expect(tasks.map(({ orderId }) => orderId).sort()).toEqual((await sampleOf(run)).sort())
  expect(tasks[0]).toMatchObject({ state: 'OPEN', version: 1, runId: run.id, completedOn: day, attempts: 0 })
})

test('Q1 the frame is committed to before the seed is drawn, and the seed before the sample', async () => {
  const day = newDay()
  const { manufacturerId } = await makerWithCompletedOrders(day, [4])
  const log: string[] = []
  const deps = newDeps()
  const newSeed = () => {
    log.push('seed drawn')
    return deps.newSeed()
  }
  const run = await sampleCallbacks(
    watched({ ...deps, newSeed }, (write) => log.push(write)),
    { manufacturerId, day, wanted: 2 },
  )
  expect(log).toEqual(['writeFramePage', 'insert', 'seed drawn', 'saveSeed', 'insertMissing', 'saveSample'])
  expect(run.committedAt < run.seededAt && run.seededAt < run.sampledAt).toBe(true)
})

test('Q1 a run that is only committed to shows its frame and has no seed', async () => {
  const day = newDay()
  const { manufacturerId } = await makerWithCompletedOrders(day, [4])
  await expect(sampleCallbacks(dyingAfter(2, newDeps()), { manufacturerId, day, wanted: 2 })).rejects.toThrow(Killed)
  const run = await runOf(manufacturerId, day)
  expect(run).toMatchObject({ state: 'COMMITTED', frameSize: 4, committedAt: start })
  expect(run).not.toHaveProperty('seed')
})

test('Q1 anyone draws the same sample from what is published', async () => {
  const day = newDay()
  const { manufacturerId } = await makerWithCompletedOrders(day, [12, 9, 1])
  const run = await sampleCallbacks(newDeps(), { manufacturerId, day, wanted: 7 })
  const published = { seed: run.seed, frameHash: run.frameHash, strata: run.strata, frame: [] as string[] }
  for await (const id of createSamplingRunsStore().frame(run)) published.frame.push(id)

  const hash = createHash('sha256')
    .update(
      published.strata
        .flatMap(({ key, size }) => Array.from({ length: size }, () => key))
        .map((key, i) => `${key}\t${published.frame[i]}\n`)
        .join(''),
    )
    .digest('hex')
  expect(hash).toBe(published.frameHash)
  const lot = (id: string) => createHmac('sha256', published.seed).update(id).digest('hex')
  let from = 0
  const again = published.strata.flatMap(({ size, sample }) => {
    const stratum = published.frame.slice(from, from + size)
    from += size
    return stratum.sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, sample)
  })
  expect(again).toEqual(await sampleOf(run))
})

test('Q1 a worker killed between any two writes resumes with the same seed, no duplicate and no lost callback', async () => {
  const source = newDay()
  const { manufacturerId } = await makerWithCompletedOrders(source, [40, 24])
  const sameOrders: SampleDeps['completedOn'] = (maker) => completedOn(maker, source)
  const survived: number[] = []
  for (let n = 0; survived.length === 0; n += 1) {
    const day = newDay()
    const request = { manufacturerId, day, wanted: 60 }
    await startJob('sample-callbacks', day, start)
    const deps = newDeps({ completedOn: sameOrders })
    const killed = await sampleCallbacks(dyingAfter(n, deps), request).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (killed) expect(killed).toBeInstanceOf(Killed)
    else survived.push(n)
    const standing = await runOf(manufacturerId, day)
    const run = await sampleCallbacks(deps, request)
    if (standing && 'seed' in standing) expect(run.seed).toBe(standing.seed)
    if (standing) expect(run).toMatchObject({ frameHash: standing.frameHash, committedAt: standing.committedAt })
    expect((await drawnTasks(manufacturerId, day)).sort()).toEqual((await sampleOf(run)).sort())
    expect(await sampleOf(run)).toHaveLength(60)
    expect(await jobRun('sample-callbacks', day)).toMatchObject({ done: 1, failed: 0 })
  }
  // One frame page, the commitment, the seed, two chunks of callbacks, the sample.
  expect(survived).toEqual([6])
})

test('Q1 a message delivered to several workers at once is one draw', async () => {
  const day = newDay()
  const { manufacturerId } = await makerWithCompletedOrders(day, [40])
  await startJob('sample-callbacks', day, start)
  const workers = Array.from({ length: 4 }, () => sampleCallbacks(newDeps(), { manufacturerId, day, wanted: 8 }))
  const runs = await Promise.all(workers)
  expect(new Set(runs.map(({ seed }) => seed)).size).toBe(1)
  expect((await drawnTasks(manufacturerId, day)).sort()).toEqual((await sampleOf(runs[0] as CallbackRun)).sort())
  expect(await jobRun('sample-callbacks', day)).toMatchObject({ done: 1 })
})

test('Q1 a callback recorded meanwhile is not made anew when the message comes again', async () => {
  const day = newDay()
  const { manufacturerId } = await makerWithCompletedOrders(day, [3])
  const request = { manufacturerId, day, wanted: 3 }
  const deps = newDeps()
  await expect(sampleCallbacks(dyingAfter(4, deps), request)).rejects.toThrow(Killed)
  const [task] = await openTasks(manufacturerId)
  if (!task) throw new Error('No task was written')
  const key = { subject: 'hotline', key: ulid(), payloadHash: '', at: new Date(start) }
  await deps.tasks.save(task, { ...task, version: 2, attempts: 1 }, key)
  await sampleCallbacks(deps, request)
  expect(await deps.tasks.latest(task.id)).toMatchObject({ version: 2, attempts: 1 })
})

test('Q1 of several callbacks only those that are missing are written', async () => {
  const day = newDay()
  const { manufacturerId, orders } = await makerWithCompletedOrders(day, [3])
  const run = { id: runId(manufacturerId, day), manufacturerId, day }
  const tasks = orders.map((order) => newTask(run, order.assignment.providerId, order))
  const store = createCallbacksStore()
  await store.insertMissing(tasks.slice(1, 2))
  await store.insertMissing(tasks)
  expect((await drawnTasks(manufacturerId, day)).sort()).toEqual(orders.map(({ id }) => id).sort())
})

test('Q1 a frame that is not the one committed to fails the run with its reason, and never draws another seed', async () => {
  const day = newDay()
  const { manufacturerId, orders } = await makerWithCompletedOrders(day, [5])
  const request = { manufacturerId, day, wanted: 2 }
  const deps = newDeps()
  await startJob('sample-callbacks', day, start)
  await expect(sampleCallbacks(dyingAfter(3, deps), request)).rejects.toThrow(Killed)
  const seeded = await runOf(manufacturerId, day)
  if (!seeded) throw new Error('No run was written')
  const ids = orders.map(({ id }) => id).sort()
  await deps.runs.writeFramePage(seeded.id, seeded.frameCopy, 0, ids.slice(1))

  for (const _delivery of [1, 2]) {
    await expect(sampleCallbacks(deps, request)).rejects.toThrow(FrameChanged)
    expect(await runOf(manufacturerId, day)).toMatchObject({
      state: 'FAILED',
      reason: 'FRAME_CHANGED',
      seed: deps.seeds[0],
    })
    expect(await jobRun('sample-callbacks', day)).toMatchObject({ done: 0, failed: 1 })
  }
  expect(await openTasks(manufacturerId)).toEqual([])

  await deps.runs.writeFramePage(seeded.id, seeded.frameCopy, 0, ids)
  const run = await sampleCallbacks(deps, request)
  expect(run).toMatchObject({ state: 'SAMPLED', seed: deps.seeds[0] })
  expect(run).not.toHaveProperty('reason')
  expect(deps.seeds).toHaveLength(1)
  expect(await jobRun('sample-callbacks', day)).toMatchObject({ done: 1, failed: 0 })
})

test('Q1 a day without completed orders is on record with an empty frame', async () => {
  const [manufacturerId, day] = [ulid(), newDay()]
  const run = await sampleCallbacks(newDeps(), { manufacturerId, day, wanted: 20 })
  expect(run).toMatchObject({
    state: 'SAMPLED',
    frameSize: 0,
    strata: [],
    frameHash: createHash('sha256').digest('hex'),
  })
  expect(await sampleOf(run)).toEqual([])
})
