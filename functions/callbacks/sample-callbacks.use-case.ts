import type { CompletedOrder, completedOn, ordersOf } from '../orders/completed-orders.use-case'
import { type Day, dayOf, instant } from '../shared/days'
import type { NewId } from '../shared/ids'
import { newTask } from './callback'
import type { CallbacksStore } from './callbacks.store'
import { frameDigester, keysOf } from './frame'
import { usualRules } from './programmes/calling'
import { belongsTo, type DrawPlan, isPlain, stratumOf } from './programmes/programme'
import type { programmeNow } from './programmes/programmes.use-case'
import { periodOf, sizeFor } from './programmes/sizing'
import type { questionnaireInForce } from './questionnaires/questionnaires.use-case'
import { type Drawn, mergeDraws, sampler } from './sampling'
import {
  type CallbackRun,
  commitTo,
  failed,
  isFrameOf,
  type RunIn,
  runId,
  sampled,
  seriesOf,
  withSeed,
} from './sampling-run'
import { RunMoved, type SamplingRunsStore } from './sampling-runs.store'

/** A maker's callbacks of one day: of its nightly draw, or of one of its programmes. */
export interface SampleRequest {
  readonly manufacturerId: string
  readonly day: Day
  /** Of the nightly draw. */
  readonly wanted: number
  readonly programmeId?: string
  /** Period of the job that asks, where it is not the day. */
  readonly period?: Day
}

export interface SampleDeps {
  readonly runs: SamplingRunsStore
  readonly tasks: CallbacksStore
  readonly completedOn: typeof completedOn
  readonly ordersOf: typeof ordersOf
  readonly questionnaireInForce: typeof questionnaireInForce
  readonly programmeNow: typeof programmeNow
  readonly now: () => Date
  /** 32 random bytes in hex; asked only after the frame is on record. */
  readonly newSeed: () => string
  readonly newId: NewId
}

/** The frame on record is not the one committed to; the run is FAILED, and its message comes again. */
export class FrameChanged extends Error {
  override readonly name = 'FrameChanged'
}

const FRAME_PAGE = 1000
/** Orders read at once to see whether they belong to a programme. */
const SIFTED = 100
/** Tasks per transaction. */
const CHUNK = 50

/**
 * Draws a maker's callbacks of a day (Q1): commits to the frame, then draws a seed, then the sample and its tasks. Each
 * step is on record before the next begins, so a crash resumes where it was, with the same seed and the same tasks.
 */
export const sampleCallbacks = async (deps: SampleDeps, request: SampleRequest): Promise<RunIn<'SAMPLED'>> => {
  for (;;) {
    const run = await deps.runs.latest(seriesOf(request), request.day)
    if (run?.state === 'SAMPLED') return run
    try {
      await advance(deps, request, run)
    } catch (error) {
      // Delivered twice, and the other worker was faster: go on from where it is.
      if (!(error instanceof RunMoved)) throw error
    }
  }
}

type Unfinished = Exclude<CallbackRun, { state: 'SAMPLED' }>

const advance = async (deps: SampleDeps, request: SampleRequest, run: Unfinished | undefined): Promise<void> => {
  if (!run) await commitFrame(deps, request)
  else if (run.state === 'COMMITTED') await deps.runs.saveSeed(run, withSeed(run, deps.newSeed(), instant(deps.now())))
  else await drawSample(deps, run)
}

const usualPlan = (perDay: number): DrawPlan => ({
  population: { categoryIds: [], regions: [], serviceItems: [] },
  strataBy: 'PROVIDER',
  size: { kind: 'PER_DAY', perDay },
  rules: usualRules,
})

const planFor = async ({ programmeNow }: SampleDeps, { programmeId, wanted }: SampleRequest): Promise<DrawPlan> => {
  if (programmeId === undefined) return usualPlan(wanted)
  const programme = await programmeNow(programmeId)
  if (!programme) throw new Error(`There is no programme ${programmeId}`)
  const { population, strataBy, size, rules, questionnaireId } = programme
  return { population, strataBy, size, rules, ...(questionnaireId === undefined ? {} : { questionnaireId }) }
}

const commitFrame = async (deps: SampleDeps, request: SampleRequest): Promise<void> => {
  const { runs, now, newId } = deps
  const plan = await planFor(deps, request)
  const id = runId(seriesOf(request), request.day)
  const frameCopy = newId()
  const digester = frameDigester()
  let framePages = 0
  let page: string[] = []
  const flush = async () => {
    await runs.writeFramePage(id, frameCopy, framePages, page)
    framePages += 1
    page = []
  }
  for await (const { key, orderId } of frameOf(deps, request, plan)) {
    digester.add(key, orderId)
    page.push(orderId)
    if (page.length === FRAME_PAGE) await flush()
  }
  if (page.length > 0) await flush()
  const frame = digester.digest()
  const { manufacturerId, day, programmeId } = request
  const period = periodOf(plan.size, day)
  const before = period === undefined ? undefined : await runs.drawnIn(seriesOf(request), period)
  const sizing = sizeFor(plan.size, day, frame.size, before?.drawn)
  const about = {
    ...{ manufacturerId, day, plan, sizing },
    ...(programmeId === undefined ? {} : { programmeId }),
    ...(request.period === undefined ? {} : { period: request.period }),
  }
  await runs.insert(commitTo(about, frame, { frameCopy, framePages }, instant(now())), before)
}

/**
 * The day's orders in the frame's order. Divided by provider alone they come as they are listed, in bounded memory; else
 * each is read (1 BatchGet a hundred) and the ids of one day are sorted in memory.
 */
async function* frameOf(
  { completedOn, ordersOf }: SampleDeps,
  { manufacturerId, day }: SampleRequest,
  plan: DrawPlan,
): AsyncGenerator<Drawn> {
  if (isPlain(plan)) {
    for await (const { providerId, orderId } of completedOn(manufacturerId, day)) yield { key: providerId, orderId }
    return
  }
  const rows: Drawn[] = []
  let listed: CompletedOrder[] = []
  const sift = async () => {
    const orders = await ordersOf(listed.map(({ orderId }) => orderId))
    for (const [i, order] of orders.entries())
      if (belongsTo(plan.population, order))
        rows.push({ key: stratumOf(plan.strataBy, order, listed[i]?.providerId ?? ''), orderId: order.id })
    listed = []
  }
  for await (const row of completedOn(manufacturerId, day)) {
    listed.push(row)
    if (listed.length === SIFTED) await sift()
  }
  if (listed.length > 0) await sift()
  const ahead = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  yield* rows.sort((a, b) => ahead(a.key, b.key) || ahead(a.orderId, b.orderId))
}

const drawSample = async (deps: SampleDeps, run: RunIn<'SEEDED' | 'FAILED'>): Promise<void> => {
  const drawn = await drawFrom(deps.runs, run)
  if (!drawn) {
    await deps.runs.saveFailure(run, failed(run, 'FRAME_CHANGED', instant(deps.now())))
    throw new FrameChanged(`The frame of run ${run.id} is not the one committed to`)
  }
  const questionnaireId = await deps.questionnaireInForce(
    run.manufacturerId,
    dayOf(run.seededAt),
    run.plan?.questionnaireId,
  )
  for (let from = 0; from < drawn.length; from += CHUNK)
    await writeTasks(deps, run, drawn.slice(from, from + CHUNK), questionnaireId)
  const orderIds = drawn.map(({ orderId }) => orderId)
  await deps.runs.saveSample(run, sampled(run, instant(deps.now())), orderIds)
}

/** Reads the frame again, checks it against the commitment and draws in one pass; undefined if it is another frame. */
const drawFrom = async (runs: SamplingRunsStore, run: RunIn<'SEEDED' | 'FAILED'>): Promise<Drawn[] | undefined> => {
  const digester = frameDigester(run.algorithm)
  const draw = sampler(run.seed, run.strata)
  const keys = keysOf(run.strata)
  for await (const orderId of runs.frame(run)) {
    const { value: key } = keys.next()
    if (key === undefined) return undefined
    digester.add(key, orderId)
    draw.add(key, orderId)
  }
  return isFrameOf(run, digester.digest()) ? mergeDraws(run.strata, [draw.partial()]) : undefined
}

const writeTasks = async (
  { tasks, ordersOf }: SampleDeps,
  run: CallbackRun,
  drawn: readonly Drawn[],
  questionnaireId: string | undefined,
): Promise<void> => {
  const orders = await ordersOf(drawn.map(({ orderId }) => orderId))
  await tasks.insertMissing(orders.map((order, i) => newTask(run, drawn[i]?.key ?? '', order, questionnaireId)))
}
