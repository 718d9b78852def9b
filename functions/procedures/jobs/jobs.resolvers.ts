import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { fromGlobalId } from '../../shared/ids'
import { stepCounts } from '../../supervision/step-counts.use-case'
import { looksInto } from '../procedures-access'
import type { StepBook } from '../step-book'
import { stepBookDeviation, stepBookOutcomes } from './book-outcomes.resolvers'
import { resolveJobConflict } from './change-job.use-case'
import { draftBookFromDeviations } from './draft-book.use-case'
import { job, jobRecord, jobRecordResult, jobStep } from './job.resolvers'
import { deviationOf, seesJob } from './job-access'
import { earlierJob, jobDeps, jobOf } from './job-of-order.use-case'
import { syncJob } from './sync-job.use-case'

const orderIdOf = (id: string) => fromGlobalId('WorkOrder', id, ['input', 'orderId'])

/** A published edition whose maker the viewer answers for or looks into; what came of drafts is nothing. */
const lookedInto = async (id: string, { viewer, stores }: Context): Promise<StepBook | undefined> => {
  const book = await stores.procedures.books.documents.load(fromGlobalId('StepBook', id, ['stepBookId']))
  return book && looksInto(viewer, book.manufacturerId) ? book : undefined
}

const queries = {
  jobDownload: async (_parent, { orderId, startedAt }, { viewer, stores }) => {
    const order = await stores.orders.load(fromGlobalId('WorkOrder', orderId, ['orderId']))
    if (!order || !seesJob(viewer, order)) return null
    const deps = jobDeps(stores)
    return (await (startedAt ? earlierJob(deps, order, startedAt) : jobOf(deps, order, false))) ?? null
  },
  stepBookOutcomes: async (_parent, { stepBookId }, context) => {
    const book = await lookedInto(stepBookId, context)
    return book ? { bookId: book.id, counts: await stepCounts(book.id) } : null
  },
  stepBookDeviations: async (_parent, { stepBookId, step, ...args }, context) => {
    const book = await lookedInto(stepBookId, context)
    if (!book) return null
    const read = context.stores.orderJobs.deviations
    return paged(`deviations:${book.id}:${step ?? ''}`, args, (page) => read(book.id, step ?? undefined, page))
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  jobSync: mutation(async ({ stepBookId, ...input }, { viewer, stores }, request) => {
    const bookId = fromGlobalId('StepBook', stepBookId, ['input', 'stepBookId'])
    const sent = { ...input, bookId, orderId: orderIdOf(input.orderId) }
    const { results, job } = await syncJob(jobDeps(stores), viewer, sent, request)
    return { results: [...results], job }
  }),
  jobConflictResolve: mutation(async (input, { viewer, stores }, request) => {
    const choice = { ...input, orderId: orderIdOf(input.orderId) }
    return { job: await resolveJobConflict(jobDeps(stores), viewer, choice, request) }
  }),
  stepBookDraftFromDeviations: mutation(async (input, { viewer, stores }, request) => ({
    stepBook: await draftBookFromDeviations(stores, viewer, input, request),
  })),
} satisfies Partial<MutationResolvers>

/** Work by the book: jobs, and what the book learns from them. */
export const orderJobs: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    Mutation: mutations,
    OrderJob: job,
    JobStep: jobStep,
    JobRecord: jobRecord,
    JobRecordResult: jobRecordResult,
    StepBookOutcomes: stepBookOutcomes,
    StepBookDeviation: stepBookDeviation,
    Step: { deviation: (step) => deviationOf(step) },
    StepBookOrigin: {
      workOrder: ({ orderId }, _args, { stores }) => existing(stores.orders.load(orderId)),
    },
  },
}
