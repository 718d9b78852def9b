import type { Capability } from '../graphql/capability'
import { connection, paged, pageRequest } from '../graphql/connection'
import type { Context } from '../graphql/context'
import type { Job } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import { workCalendar } from '../network/calendars/calendar.use-case'
import type { JobName } from '../platform/jobs'
import type { Request } from '../platform/once'
import { instant } from '../shared/days'
import { fromGlobalId } from '../shared/ids'
import { type CallbackTask, recordAnswer, recordNoAnswer, recordSentBack } from './callback'
import { makerOf, maySeeRuns, maySeeTask, seriesAsked } from './callback-access'
import { callbackRun } from './callback-run.resolvers'
import { callbackTask } from './callback-task.resolvers'
import { openComplaint, openRework } from './follow-up.use-case'
import { questionsOf } from './questionnaires/questionnaires.use-case'
import { recordCallback } from './record-callback.use-case'
import { runParts } from './sampling-run'

const jobs = {
  SAMPLE_CALLBACKS: 'sample-callbacks',
  EVALUATE_PROVIDER: 'evaluate-provider',
  SEND_NOTICES: 'send-notices',
  REMIND_READERS: 'remind-readers',
  TELL_POINTS: 'tell-points',
  PROPOSE_REMEDIES: 'propose-remedies',
  REFRESH_PART_PLANS: 'refresh-part-plans',
  SWEEP_LOTS: 'sweep-lots',
  SOURCE_BACKORDERS: 'source-backorders',
  PROPOSE_REPLENISHMENTS: 'propose-replenishments',
  SEAL_EVIDENCE: 'seal-evidence',
} as const satisfies Record<Job, JobName>

const jobCalled = (name: JobName): Job => {
  const found = (Object.keys(jobs) as Job[]).find((job) => jobs[job] === name)
  if (!found) throw new Error(`No job of the API is ${name}`)
  return found
}

const nothing = { rows: [], hasNextPage: false }
const payload = (task: CallbackTask) => ({ callbackTask: task })

interface CallInput {
  readonly id: string
  readonly version?: number | null | undefined
  readonly idempotencyKey: string
}

/** A mutation that records one call. */
const call = <I extends CallInput>(
  change: (task: CallbackTask, input: I, at: string, context: Context) => CallbackTask | Promise<CallbackTask>,
) =>
  mutation<I, { callbackTask: CallbackTask }>(async (input, context, request) => {
    const { viewer, stores } = context
    const taskId = fromGlobalId('CallbackTask', input.id, ['input', 'id'])
    const changed = (task: CallbackTask) => change(task, input, instant(request.at), context)
    return payload(
      await recordCallback(stores.callbacks, viewer, { taskId, version: input.version, change: changed }, request),
    )
  })

type FollowUp = (task: CallbackTask) => Promise<CallbackTask>

/** A mutation that opens what follows from an answer. */
const followUp = <I extends CallInput>(
  open: (input: I, context: Context, request: Request) => FollowUp | Promise<FollowUp>,
) =>
  mutation<I, { callbackTask: CallbackTask }>(async (input, context, request) => {
    const { viewer, stores } = context
    const taskId = fromGlobalId('CallbackTask', input.id, ['input', 'id'])
    const change = await open(input, context, request)
    return payload(await recordCallback(stores.callbacks, viewer, { taskId, version: input.version, change }, request))
  })

export const callbacks: Capability = {
  nodes: {
    CallbackTask: async (id, { viewer, stores }) => {
      const task = await stores.callbacks.load(id)
      return task && maySeeTask(viewer, task) ? task : undefined
    },
    CallbackRun: async (id, { viewer, stores }) => {
      const { series, day, manufacturerId } = runParts(id)
      return maySeeRuns(viewer, manufacturerId) ? stores.samplingRuns.load(series, day) : undefined
    },
  },
  resolvers: {
    Query: {
      callbackTasks: async (_parent, { month, ...args }, { viewer, stores }) => {
        const list = `callbacks:${month ?? 'open'}`
        const page = pageRequest(list, args)
        const maker = makerOf(viewer, undefined)
        if (!maker) return connection(list, nothing, page)
        const { open, closed } = stores.callbacks
        return connection(list, await (month ? closed(maker, month, page) : open(maker, page)), page)
      },
      callbackRun: async (_parent, { manufacturerId, programmeId, day }, { viewer, stores }) => {
        const series = seriesAsked(viewer, manufacturerId, programmeId)
        return series ? stores.samplingRuns.load(series, day) : null
      },
      callbackRuns: async (_parent, { manufacturerId, programmeId, ...args }, { viewer, stores }) => {
        const series = seriesAsked(viewer, manufacturerId, programmeId)
        return paged(`callbackRuns:${series}`, args, (page) =>
          series ? stores.samplingRuns.page(series, page) : nothing,
        )
      },
      jobRuns: async (_parent, { job, ...args }, { stores }) => {
        const list = `jobRuns:${job}`
        const page = pageRequest(list, args)
        return connection(list, await stores.jobs.page(jobs[job], page), page)
      },
    },
    Mutation: {
      callbackRecord: call(async (task, { channel, expected, perceived, answers, comment }, at, { viewer, stores }) => {
        const said = { expected, perceived, answers, comment }
        const questions = await questionsOf(stores.questionnaires, task)
        return channel === 'PHONE'
          ? recordAnswer(task, { ...said, by: viewer.subject }, at, questions)
          : recordSentBack(task, channel, said, at, questions)
      }),
      callbackOpenComplaint: followUp(async ({ topic, against, wish, text }, { viewer, stores, newId }, request) =>
        openComplaint(
          {
            ...{ viewer, newId, calendar: await workCalendar(), store: stores.complaints },
            unit: (id) => stores.network.units.load(id),
            model: (id) => stores.network.models.load(id),
            ...{ booksFor: stores.warranty.booksFor, ordersOf: stores.orders.ofUnit },
          },
          (id) => stores.orders.load(id),
          { topic, against, wish, text },
          request,
        ),
      ),
      callbackOpenRework: followUp(({ reason }, { viewer, stores }, request) =>
        openRework(stores.orders, viewer, reason, request),
      ),
      callbackNoAnswer: call((task, _input, at) => recordNoAnswer(task, at)),
    },
    CallbackTask: callbackTask,
    CallbackRun: callbackRun,
    JobRun: {
      job: ({ name }) => jobCalled(name),
    },
  },
}
