import { ulid } from 'ulid'
import { createJobsStore } from '../../../../functions/procedures/jobs/jobs.store'
import { dayOf } from '../../../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import { projectImages } from '../../../../functions/supervision/project-sources.use-case'
import { type JobAt, outcomes, photographed, recorded, selfChecks, syncJob } from '../../jobs'
import { type BookData, draftBook, eightSteps, publishBook, subjectOf } from '../../procedures'
import type { Tenant } from '../../tenant'
import type { Feature, Values, World } from '../feature'
import { orderIn } from '../orders'
import { publishedBook } from './procedures'

const today = dayOf(new Date())
const book = ({ built }: World): string => built.jobs?.ids?.book ?? ''

/** A model's own book, whatever the category's is by now. */
const published = async (tenant: Tenant): Promise<BookData> => {
  const subject = {
    ...subjectOf(tenant),
    serviceItem: 'INSTALLATION',
    modelId: toGlobalId('ProductModel', tenant.model.id),
  }
  return publishBook(tenant, await draftBook(tenant, { ...subject, steps: eightSteps() }), today)
}

const started = async (tenant: Tenant, stepBookId: string): Promise<JobAt> => {
  const procedureId = fromGlobalId('StepBook', stepBookId, [])
  const { order } = await orderIn(tenant, 'IN_PROGRESS', { procedureId })
  return { orderId: toGlobalId('WorkOrder', order.id), stepBookId }
}

/** The current as the technician read it, and as the point did. */
const contradicted = async (tenant: Tenant, at: JobAt): Promise<{ step: string; recordId: string }> => {
  const [mine, other] = [['0.2', 'TECHNICIAN'] as const, ['0.25', 'SERVICE_POINT'] as const].map(([value, role]) => ({
    role: role as Role,
    record: recorded('CURRENT', 'READING', { value, unit: 'A' }),
  }))
  for (const one of [mine, other])
    if (one) await syncJob(tenant, one.role, { ...at, records: [one.record], device: one.role })
  return { step: 'CURRENT', recordId: mine?.record.id ?? '' }
}

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const because = (words: string, more: Values = {}) => recorded('INSUL', 'DEVIATION', { reason: words, ...more })

/** A job with all that a job can have, closed, with something that came late; and one that contradicts itself. */
const whole = async ({ tenant, person }: World, stepBookId: string): Promise<{ order: string; open: string }> => {
  const [at, open] = [await started(tenant, stepBookId), await started(tenant, stepBookId)]
  const deviation = because(person.words)
  const bad = recorded('RUN', 'DONE', { inOrder: false, at: ago(60) })
  const idle = recorded('SEAL', 'DONE', { inOrder: true, at: ago(30) })
  const done = outcomes(await photographed(tenant)).map((record) =>
    record.step === 'RUN' ? { ...record, replaces: [bad.id] } : record,
  )
  await syncJob(tenant, 'TECHNICIAN', { ...at, records: [...done, ...selfChecks(done), deviation] })
  await syncJob(tenant, 'TECHNICIAN', { ...at, records: [bad, idle], device: 'tablet' })
  // What was closed before the work was sent back.
  const openId = fromGlobalId('WorkOrder', open.orderId, [])
  const [first, of] = [{ bookId: fromGlobalId('StepBook', stepBookId, []), startedAt: ago(9000) }, createJobsStore()]
  const sentBack = { type: 'CLOSED', ...first, outcome: 'FIXED', visits: 1 } as const
  const whoever = { role: 'MANUFACTURER', subject: 'test', manufacturerId: tenant.maker.id } as const
  const once = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
  await of.save(once, openId, { before: undefined, actor: whoever, event: sentBack })
  const low = recorded('INSUL', 'READING', { value: '1', unit: 'MΩ' })
  await syncJob(tenant, 'SERVICE_POINT', { ...open, records: [low, because(person.words, { about: low.id })] })
  await contradicted(tenant, open)
  const jobs = createJobsStore()
  const orderId = fromGlobalId('WorkOrder', at.orderId, [])
  const before = await jobs.latest(orderId)
  if (!before) throw new Error('There is no job')
  const { bookId, startedAt } = before
  const closed = { type: 'CLOSED', bookId, startedAt, outcome: 'FIXED', visits: 1 } as const
  const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
  const actor = { role: 'MANUFACTURER', subject: 'test', manufacturerId: tenant.maker.id } as const
  await jobs.save(request, orderId, { before, actor, event: closed })
  await syncJob(tenant, 'TECHNICIAN', { ...at, records: [recorded('SAFE', 'DONE', { inOrder: true })], device: 'late' })
  const docs = await Promise.all([at, open].map((one) => jobs.latest(fromGlobalId('WorkOrder', one.orderId, []))))
  await projectImages(docs.map((doc) => ({ pk: `O#${doc?.id}`, kind: 'JOB', doc })))
  return { order: at.orderId, open: open.orderId }
}

const ofBook = (world: World): Values => ({ stepBookId: book(world) })

export const jobs: Feature = {
  entries: {
    'Query.jobDownload': {
      about: ({ built }, role) => ({ orderId: built.jobs?.ids?.[role === 'MANUFACTURER' ? 'open' : 'order'] ?? '' }),
    },
    'Query.stepBookOutcomes': { about: ofBook },
    'Query.stepBookDeviations': { about: ofBook },
    'Mutation.jobSync': {
      about: async (world) => ({
        ...(await started(world.tenant, book(world))),
        device: 'phone',
        records: [because('原因'), recorded('NONE', 'DEVIATION', { reason: '步骤书中没有' })],
      }),
    },
    'Mutation.jobConflictResolve': {
      about: async (world) => {
        const at = await started(world.tenant, book(world))
        return { orderId: at.orderId, ...(await contradicted(world.tenant, at)), reason: '复测' }
      },
    },
    'Mutation.stepBookDraftFromDeviations': {
      about: async (world) => {
        const { id, version } = await publishedBook(world)
        const at = await started(world.tenant, id)
        const deviation = because('原因')
        await syncJob(world.tenant, 'SERVICE_POINT', { ...at, records: [deviation] })
        const named = { step: 'INSUL', workOrderId: at.orderId, recordId: deviation.id }
        return { id, version, deviations: [named], name: '改进' }
      },
    },
  },
  nodes: {},
  build: async (world) => {
    const { id } = await published(world.tenant)
    return { ids: { book: id, ...(await whole(world, id)) } }
  },
}
