/**
 * Runs of the callback sampling, in the Insights table.
 *
 * | what                    | key                                                | read                      |
 * |-------------------------|----------------------------------------------------|---------------------------|
 * | run of a day            | `RUN#callbacks#<maker>` / `<day>`                  | 1 GetItem                 |
 * | a maker's runs          | the same partition, latest first                   | 1 Query a page            |
 * | frame, 1000 ids a page  | `FRAME#callbacks#<run>#<copy>` / `<page>`          | 1 GetItem a page, some 27 KB |
 * | sample of a run         | `SAMPLE#callbacks#<run>` / `#`                     | 1 GetItem                 |
 *
 * The frame is kept as it was committed to: an order reworked later leaves the day, and would make the hash unverifiable.
 */
import { commit, type Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { countDone, countFailed, countRecovered } from '../platform/jobs'
import { documentPage, type Page, type PageRequest } from '../platform/page'
import type { Day } from '../shared/days'
import type { CallbackRun, RunIn } from './sampling-run'

export const JOB = 'sample-callbacks'

/** Another worker moved the run on in the meantime: read it again. */
export class RunMoved extends Error {}

const runKey = (manufacturerId: string, day: Day): Key => ({ pk: `RUN#callbacks#${manufacturerId}`, sk: day })
const keyOf = ({ manufacturerId, day }: CallbackRun): Key => runKey(manufacturerId, day)
const pageKey = (runId: string, copy: string, page: number): Key => ({
  pk: `FRAME#callbacks#${runId}#${copy}`,
  sk: String(page).padStart(6, '0'),
})
const sampleKey = (runId: string): Key => ({ pk: `SAMPLE#callbacks#${runId}`, sk: '#' })
const besideOf = ({ version }: CallbackRun) => ({ kind: 'RUN', version })

export const createSamplingRunsStore = () => {
  const runs = new Documents<CallbackRun>('Insights')
  const frames = new Documents<readonly string[]>('Insights')
  const samples = new Documents<readonly string[]>('Insights')

  const replace = (before: CallbackRun, after: CallbackRun): Write => ({
    ...runs.replace(keyOf(after), after, besideOf(after), before.version),
    refusal: new RunMoved(),
  })

  const framePage = async (run: CallbackRun, page: number): Promise<readonly string[]> =>
    (await frames.get(pageKey(run.id, run.frameCopy, page), { consistent: true })) ?? []

  return {
    load: (manufacturerId: string, day: Day) => runs.load(runKey(manufacturerId, day)),
    /** The latest committed state, for a change. */
    latest: (manufacturerId: string, day: Day) => runs.get(runKey(manufacturerId, day), { consistent: true }),
    page: (manufacturerId: string, page: PageRequest): Promise<Page<CallbackRun>> =>
      documentPage({ table: 'Insights', partition: `RUN#callbacks#${manufacturerId}`, reverse: true }, page),

    /** Order ids of one page of the frame, in order; pages count from 0, past the last one there are none. */
    framePage,
    /** The whole frame in order, page by page: bounded memory. */
    async *frame(run: CallbackRun): AsyncGenerator<string> {
      for (let page = 0; page < run.framePages; page += 1) yield* await framePage(run, page)
    },
    sample: (run: CallbackRun) => samples.load(sampleKey(run.id)),

    writeFramePage: async (runId: string, copy: string, page: number, orderIds: readonly string[]): Promise<void> => {
      await commit([frames.overwrite(pageKey(runId, copy, page), orderIds, { kind: 'FRAME' })])
    },
    /** Commits to a frame; throws RunMoved if the day has its run. */
    insert: async (run: RunIn<'COMMITTED'>): Promise<void> => {
      await commit([runs.insert(keyOf(run), run, besideOf(run), new RunMoved())])
    },
    saveSeed: async (before: CallbackRun, run: RunIn<'SEEDED'>): Promise<void> => {
      await commit([replace(before, run)])
    },
    /** Closes the run with its sample, and counts it as done in the same transaction. */
    saveSample: async (before: CallbackRun, run: RunIn<'SAMPLED'>, orderIds: readonly string[]): Promise<void> => {
      const count = before.state === 'FAILED' ? countRecovered : countDone
      await commit([
        replace(before, run),
        samples.overwrite(sampleKey(run.id), orderIds, { kind: 'SAMPLE' }),
        count(JOB, run.day, run.sampledAt),
      ])
    },
    /** Puts a failure on record; counts it once, however often it is tried again. */
    saveFailure: async (before: CallbackRun, run: RunIn<'FAILED'>): Promise<void> => {
      const counts = before.state === 'FAILED' ? [] : [countFailed(JOB, run.day, run.failedAt)]
      await commit([replace(before, run), ...counts])
    },
  }
}

export type SamplingRunsStore = ReturnType<typeof createSamplingRunsStore>
