import { createJobsStore } from '../../functions/procedures/jobs/jobs.store'
import { fromGlobalId } from '../../functions/shared/ids'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { callApi, mutate } from '../support/api'
import { deployed } from '../support/deployed'
import { anotherOrder, doJob, type JobAt, recorded, startedByBook, syncJob } from '../support/jobs'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { act } from '../support/work-orders'

const projectImages = deployed('project-insights', projectImagesBare)

interface Outcomes {
  readonly jobs: number
  readonly completed: number
  readonly fixed: number
  readonly steps: readonly { readonly code: string }[]
}

const outcomesOf = async ({ as }: Tenant, stepBookId: string, role: 'MANUFACTURER' | 'AUDITOR' = 'MANUFACTURER') => {
  const { data } = await callApi<{ stepBookOutcomes: Outcomes | null }>({
    query: `query($stepBookId: ID!) { stepBookOutcomes(stepBookId: $stepBookId) {
      jobs completed fixed steps { code jobs outOfLimits deviations deviationsCompleted deviationsFixed } } }`,
    variables: { stepBookId },
    viewer: as[role],
  })
  return data.stepBookOutcomes
}

interface Deviation {
  readonly step: string
  readonly workOrder: { readonly id: string }
  readonly record: { readonly id: string; readonly reason: string | null }
}

const deviationsOf = async ({ as }: Tenant, stepBookId: string, more = '') => {
  type Page = { edges: { node: Deviation; cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
  const { data } = await callApi<{ stepBookDeviations: Page }>({
    query: `query($stepBookId: ID!) { stepBookDeviations(stepBookId: $stepBookId${more}) {
      edges { node { step workOrder { id } record { id reason } } } pageInfo { hasNextPage endCursor } } }`,
    variables: { stepBookId },
    viewer: as.MANUFACTURER,
  })
  return data.stepBookDeviations
}

/** The image of a job as the stream delivers it. */
const imageOf = async ({ orderId }: JobAt) => {
  const doc = await createJobsStore().latest(fromGlobalId('WorkOrder', orderId, []))
  return { pk: `O#${doc?.id}`, kind: 'JOB', doc }
}

const bad = () => recorded('INSUL', 'READING', { value: '1.9', unit: 'MΩ' })
const because = (about: string, reason: string) => recorded('INSUL', 'DEVIATION', { about, reason })

/** A reading out of limits, and why it was left at that. */
const deviated = async (tenant: Tenant, at: JobAt, reason: string): Promise<string> => {
  const reading = bad()
  const deviation = because(reading.id, reason)
  const { results } = await syncJob(tenant, 'TECHNICIAN', { ...at, records: [reading, deviation] })
  expect(results.map(({ outcome }) => outcome)).toEqual(['KEPT', 'KEPT'])
  return deviation.id
}

const draftFrom = (tenant: Tenant, input: Readonly<Record<string, unknown>>) =>
  mutate<{
    edition: number
    state: string
    name: string
    sources: { step: string; recordId: string; workOrder: { id: string } }[]
  }>({
    name: 'stepBookDraftFromDeviations',
    viewer: tenant.as.MANUFACTURER,
    input,
    select: 'stepBook { edition state name sources { step recordId workOrder { id } } }',
  })

describe('P4 what a step book learns', () => {
  test('the book’s owner sees how each step went, counted once however often the stream tells it', async () => {
    const tenant = await newTenant()
    const at = await startedByBook(tenant)
    const other = { ...at, orderId: await anotherOrder(tenant) }
    expect(await outcomesOf(tenant, at.stepBookId)).toEqual({ jobs: 0, completed: 0, fixed: 0, steps: [] })
    await act(tenant, 'TECHNICIAN', 'Diagnose', at.orderId, { faultCode: 'MOTOR', note: '' })
    const early = await deviated(tenant, at, '潮湿').then(() => imageOf(at))
    const done = await doJob(tenant, at).then(() => imageOf(at))
    await syncJob(tenant, 'TECHNICIAN', { ...other, records: [bad()] })
    const second = await imageOf(other)
    expect((await act(tenant, 'TECHNICIAN', 'Complete', at.orderId)).userErrors).toEqual([])
    const closed = await imageOf(at)
    for (const batch of [[done], [early, done], [second, early], [closed, done], [closed], [second]])
      expect(await projectImages(batch)).toBeUndefined()
    const found = await outcomesOf(tenant, at.stepBookId)
    expect(found).toMatchObject({ jobs: 2, completed: 1, fixed: 1 })
    expect(found?.steps.find(({ code }) => code === 'INSUL')).toEqual({
      code: 'INSUL',
      jobs: 2,
      outOfLimits: 2,
      deviations: 1,
      deviationsCompleted: 1,
      deviationsFixed: 1,
    })
    expect(found?.steps.find(({ code }) => code === 'SAFE')).toMatchObject({ jobs: 1, outOfLimits: 0, deviations: 0 })
    expect(await outcomesOf(tenant, at.stepBookId, 'AUDITOR')).toEqual(found)
  })

  test('and pages of the deviations with their reasons, of all steps or of one', async () => {
    const tenant = await newTenant()
    const at = await startedByBook(tenant)
    const reasons = ['潮湿', '电压低', '老化']
    const ids: string[] = []
    for (const reason of reasons) ids.push(await deviated(tenant, at, reason))
    const left = recorded('PHOTO', 'DEVIATION', { reason: '客户不让拍' })
    await syncJob(tenant, 'SERVICE_POINT', { ...at, records: [left] })
    const page = await deviationsOf(tenant, at.stepBookId, ', step: "INSUL", first: 2')
    expect(page.pageInfo.hasNextPage).toBe(true)
    const rest = await deviationsOf(
      tenant,
      at.stepBookId,
      `, step: "INSUL", first: 2, after: "${page.pageInfo.endCursor}"`,
    )
    const seen = [...page.edges, ...rest.edges].map(({ node }) => [node.record.id, node.record.reason])
    expect(seen.sort()).toEqual(ids.map((id, i) => [id, reasons[i]]).sort())
    expect((await deviationsOf(tenant, at.stepBookId)).edges.map(({ node }) => node.step)).toEqual([
      ...Array(3).fill('INSUL'),
      'PHOTO',
    ])
  })

  test('a draft of the next edition names the deviations it comes from, for ever', async () => {
    const tenant = await newTenant()
    const at = await startedByBook(tenant)
    const recordId = await deviated(tenant, at, '潮湿')
    const named = { step: 'INSUL', workOrderId: at.orderId, recordId }
    const input = { id: at.stepBookId, version: 2, name: '绝缘下限放宽', deviations: [named] }
    const unknown = await draftFrom(tenant, { ...input, deviations: [named, { ...named, recordId: 'record-none' }] })
    expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'deviations', '1'] }])
    const none = await draftFrom(tenant, { ...input, deviations: [] })
    expect(none.userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', field: ['input', 'deviations'] }])
    const stale = await draftFrom(tenant, { ...input, version: 1 })
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }])
    const { object } = await draftFrom(tenant, input)
    expect(object).toEqual({
      edition: 2,
      state: 'DRAFT',
      name: '绝缘下限放宽',
      sources: [{ step: 'INSUL', recordId, workOrder: { id: at.orderId } }],
    })
    const foreign = await newTenant()
    expect((await draftFrom(foreign, input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('costs a read and a Query, whatever was recorded', async () => {
    const tenant = await newTenant()
    const at = await startedByBook(tenant)
    const empty = await measured(() => outcomesOf(tenant, at.stepBookId))
    const recordId = await deviated(tenant, at, '潮湿')
    await projectImages([await imageOf(at)])
    const [counts, page] = [
      await measured(() => outcomesOf(tenant, at.stepBookId)),
      await measured(() => deviationsOf(tenant, at.stepBookId)),
    ]
    expect([empty, counts].map(({ cost }) => cost.operations)).toEqual(Array(2).fill('GetItem + Query'))
    expect(page.cost.operations).toBe('2 GetItem + Query')
    const named = { step: 'INSUL', workOrderId: at.orderId, recordId }
    const drafted = await measured(() => draftFrom(tenant, { id: at.stepBookId, version: 2, deviations: [named] }))
    expect(drafted.cost.operations).toBe('3 GetItem + TransactWriteItems')
  })
})
