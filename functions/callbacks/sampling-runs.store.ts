/**
 * Runs of the callback sampling, in the Insights table.
 *
 * | what                    | key                                                | read                      |
 * |-------------------------|----------------------------------------------------|---------------------------|
 * | run of a day            | `RUN#callbacks#<series>` / `<day>`                 | 1 GetItem                 |
 * | runs of a series        | the same partition, latest first                   | 1 Query a page            |
 * | frame, 1000 ids a page  | `FRAME#callbacks#<run>#<copy>` / `<page>`          | 1 GetItem a page, some 27 KB |
 * | drawn in a month or year | `DRAWN#callbacks#<series>` / `<period>`           | 1 GetItem                 |
 * | sample of a run         | `SAMPLE#callbacks#<run>` / `#`                     | 1 GetItem                 |
 *
 * A series is a programme's, or the maker's own for the nightly draw. The frame is kept as it was committed to: an order reworked later leaves the day, and would make the hash unverifiable.
 */
import { commit, type Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { countDone, countFailed, countRecovered } from '../platform/jobs'
import { documentPage, type Page, type PageRequest } from '../platform/page'
import type { Day, Month } from '../shared/days'
import { periodOf } from './programmes/sizing'
import { type CallbackRun, type RunIn, seriesOf } from './sampling-run'

export const JOB = 'sample-callbacks'

/** Another worker moved the run on in the meantime: read it again. */
export class RunMoved extends Error {}

/** A run on record; before strata could be anything else, their keys were named for the provider. */
const asNow = <R extends CallbackRun | undefined>(run: R): R =>
  run && {
    ...run,
    strata: run.strata.map(({ key, ...of }) => ({ ...of, key: key ?? (of as { providerId?: string }).providerId })),
  }

/** Callbacks drawn in a period. */
export interface Drawn {
  readonly drawn: number
  readonly version: number
}
const NONE_DRAWN: Drawn = { drawn: 0, version: 0 }

const runKey = (series: string, day: Day): Key => ({ pk: `RUN#callbacks#${series}`, sk: day })
const keyOf = (run: CallbackRun): Key => runKey(seriesOf(run), run.day)
const drawnKey = (series: string, period: string): Key => ({ pk: `DRAWN#callbacks#${series}`, sk: period })
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
  const tallies = new Documents<Drawn>('Insights')

  const count = (key: Key, { drawn, version }: Drawn, { sizing }: CallbackRun): Write => {
    const next = { drawn: drawn + (sizing?.wanted ?? 0), version: version + 1 }
    const beside = { kind: 'DRAWN', version: next.version }
    const write =
      version === 0 ? tallies.insert(key, next, beside, new RunMoved()) : tallies.replace(key, next, beside, version)
    return { ...write, refusal: new RunMoved() }
  }

  const replace = (before: CallbackRun, after: CallbackRun): Write => ({
    ...runs.replace(keyOf(after), after, besideOf(after), before.version),
    refusal: new RunMoved(),
  })

  const runPage = async (series: string, prefix: string, page: PageRequest): Promise<Page<CallbackRun>> => {
    const query = { table: 'Insights', partition: `RUN#callbacks#${series}`, prefix, reverse: true } as const
    const { rows, hasNextPage } = await documentPage<CallbackRun>(query, page)
    return { rows: rows.map((row) => ({ ...row, node: asNow(row.node) })), hasNextPage }
  }

  const framePage = async (run: CallbackRun, page: number): Promise<readonly string[]> =>
    (await frames.get(pageKey(run.id, run.frameCopy, page), { consistent: true })) ?? []

  return {
    load: async (series: string, day: Day) => asNow(await runs.load(runKey(series, day))),
    /** The latest committed state, for a change. */
    latest: async (series: string, day: Day) => asNow(await runs.get(runKey(series, day), { consistent: true })),
    page: (series: string, page: PageRequest) => runPage(series, '', page),
    /** Those whose frames are days of a month. */
    inMonth: (series: string, month: Month, page: PageRequest) => runPage(series, month, page),

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
    /** What draws put on record before count against a period's number. */
    drawnIn: async (series: string, period: string): Promise<Drawn> =>
      (await tallies.get(drawnKey(series, period), { consistent: true })) ?? NONE_DRAWN,
    /**
     * Commits to a frame; throws RunMoved if the day has its run, or if another day of the same period was drawn meanwhile.
     *
     * @param before what was drawn in the period when the size was computed; none where each day stands for itself
     */
    insert: async (run: RunIn<'COMMITTED'>, before?: Drawn): Promise<void> => {
      const period = run.sizing && periodOf(run.sizing.rule, run.day)
      const counted = before && period ? [count(drawnKey(seriesOf(run), period), before, run)] : []
      await commit([runs.insert(keyOf(run), run, besideOf(run), new RunMoved()), ...counted])
    },
    saveSeed: async (before: CallbackRun, run: RunIn<'SEEDED'>): Promise<void> => {
      await commit([replace(before, run)])
    },
    /** Closes the run with its sample, and counts it as done in the same transaction. */
    saveSample: async (before: CallbackRun, run: RunIn<'SAMPLED'>, orderIds: readonly string[]): Promise<void> => {
      const countAs = before.state === 'FAILED' ? countRecovered : countDone
      await commit([
        replace(before, run),
        samples.overwrite(sampleKey(run.id), orderIds, { kind: 'SAMPLE' }),
        countAs(JOB, run.period ?? run.day, run.sampledAt),
      ])
    },
    /** Puts a failure on record; counts it once, however often it is tried again. */
    saveFailure: async (before: CallbackRun, run: RunIn<'FAILED'>): Promise<void> => {
      const counts = before.state === 'FAILED' ? [] : [countFailed(JOB, run.period ?? run.day, run.failedAt)]
      await commit([replace(before, run), ...counts])
    },
  }
}

export type SamplingRunsStore = ReturnType<typeof createSamplingRunsStore>
