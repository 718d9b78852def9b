import type { completedOn, ordersOf } from '../orders/completed-orders.use-case'
import { type Day, dayOf, instant } from '../shared/days'
import type { NewId } from '../shared/ids'
import { newTask } from './callback'
import type { CallbacksStore } from './callbacks.store'
import { frameDigester, providersOf } from './frame'
import type { questionnaireInForce } from './questionnaires/questionnaires.use-case'
import { type Drawn, mergeDraws, sampler } from './sampling'
import { type CallbackRun, commitTo, failed, isFrameOf, type RunIn, runId, sampled, withSeed } from './sampling-run'
import { RunMoved, type SamplingRunsStore } from './sampling-runs.store'

/** One maker's callbacks of one day. */
export interface SampleRequest {
  readonly manufacturerId: string
  readonly day: Day
  readonly wanted: number
}

export interface SampleDeps {
  readonly runs: SamplingRunsStore
  readonly tasks: CallbacksStore
  readonly completedOn: typeof completedOn
  readonly ordersOf: typeof ordersOf
  readonly questionnaireInForce: typeof questionnaireInForce
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
/** Tasks per transaction. */
const CHUNK = 50

/**
 * Draws a maker's callbacks of a day (Q1): commits to the frame, then draws a seed, then the sample and its tasks. Each
 * step is on record before the next begins, so a crash resumes where it was, with the same seed and the same tasks.
 */
export const sampleCallbacks = async (deps: SampleDeps, request: SampleRequest): Promise<RunIn<'SAMPLED'>> => {
  for (;;) {
    const run = await deps.runs.latest(request.manufacturerId, request.day)
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

const commitFrame = async ({ runs, completedOn, now, newId }: SampleDeps, request: SampleRequest): Promise<void> => {
  const id = runId(request.manufacturerId, request.day)
  const frameCopy = newId()
  const digester = frameDigester()
  let framePages = 0
  let page: string[] = []
  const flush = async () => {
    await runs.writeFramePage(id, frameCopy, framePages, page)
    framePages += 1
    page = []
  }
  for await (const { providerId, orderId } of completedOn(request.manufacturerId, request.day)) {
    digester.add(providerId, orderId)
    page.push(orderId)
    if (page.length === FRAME_PAGE) await flush()
  }
  if (page.length > 0) await flush()
  await runs.insert(commitTo(request, digester.digest(), { frameCopy, framePages }, instant(now())))
}

const drawSample = async (deps: SampleDeps, run: RunIn<'SEEDED' | 'FAILED'>): Promise<void> => {
  const drawn = await drawFrom(deps.runs, run)
  if (!drawn) {
    await deps.runs.saveFailure(run, failed(run, 'FRAME_CHANGED', instant(deps.now())))
    throw new FrameChanged(`The frame of run ${run.id} is not the one committed to`)
  }
  const questionnaireId = await deps.questionnaireInForce(run.manufacturerId, dayOf(run.seededAt))
  for (let from = 0; from < drawn.length; from += CHUNK)
    await writeTasks(deps, run, drawn.slice(from, from + CHUNK), questionnaireId)
  const orderIds = drawn.map(({ orderId }) => orderId)
  await deps.runs.saveSample(run, sampled(run, instant(deps.now())), orderIds)
}

/** Reads the frame again, checks it against the commitment and draws in one pass; undefined if it is another frame. */
const drawFrom = async (runs: SamplingRunsStore, run: RunIn<'SEEDED' | 'FAILED'>): Promise<Drawn[] | undefined> => {
  const digester = frameDigester()
  const draw = sampler(run.seed, run.strata)
  const providers = providersOf(run.strata)
  for await (const orderId of runs.frame(run)) {
    const { value: providerId } = providers.next()
    if (providerId === undefined) return undefined
    digester.add(providerId, orderId)
    draw.add(providerId, orderId)
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
  await tasks.insertMissing(orders.map((order, i) => newTask(run, drawn[i]?.providerId ?? '', order, questionnaireId)))
}
