import { createHash } from 'node:crypto'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { createJobsStore } from '../../functions/procedures/jobs/jobs.store'
import { contributionOfJob, WHOLE } from '../../functions/procedures/jobs/outcomes'
import { fromGlobalId } from '../../functions/shared/ids'
import { checkEntries } from '../../functions/shared/journal'
import { type Role, roles } from '../../functions/shared/viewer'
import { callApi, mutate, newKey } from '../support/api'
import { attached, pdf, uploaded } from '../support/attachments'
import {
  anotherOrder,
  doJob,
  type JobAt,
  mutualChecks,
  outcomes,
  photographed,
  readJob,
  recorded,
  selfChecks,
  startedByBook,
  startedOrder,
  syncJob,
} from '../support/jobs'
import { measured } from '../support/meter'
import { changeBook, made } from '../support/procedures'
import { newTenant, type Tenant } from '../support/tenant'
import { act, read } from '../support/work-orders'

const local = (id: string) => fromGlobalId('WorkOrder', id, [])
const complete = (tenant: Tenant, { orderId }: JobAt) => act(tenant, 'TECHNICIAN', 'Complete', orderId, {})
const diagnosed = async (tenant: Tenant, at: JobAt): Promise<JobAt> => {
  const { userErrors } = await act(tenant, 'TECHNICIAN', 'Diagnose', at.orderId, { faultCode: 'MOTOR', note: '' })
  expect(userErrors).toEqual([])
  return at
}
interface JobView {
  readonly startedAt: string
  readonly due: readonly string[]
  readonly recordIds: readonly string[]
  readonly earlierStarts: readonly string[]
}

/** A job as it was closed, of an earlier start. */
const earlier = async (tenant: Tenant, orderId: string, startedAt: string | undefined): Promise<JobView | null> => {
  const select = 'startedAt closedAt due recordIds earlierStarts stepBook { id edition }'
  const { data, errors } = await callApi<{ jobDownload: JobView | null }>({
    query: `query($id: ID!, $at: DateTime) { jobDownload(orderId: $id, startedAt: $at) { ${select} } }`,
    variables: { id: orderId, at: startedAt },
    viewer: tenant.as.TECHNICIAN,
  })
  expect(errors).toEqual([])
  return data.jobDownload
}
const resolve = (
  tenant: Tenant,
  input: Readonly<Record<string, unknown>>,
  role: 'TECHNICIAN' | 'MANUFACTURER' = 'TECHNICIAN',
) =>
  mutate<{ due: string[]; conflicts: string[] }>({
    name: 'jobConflictResolve',
    viewer: tenant.as[role],
    input: { reason: '复测为准', ...input },
    select: 'job { due conflicts }',
  })

describe('P2 work without network', () => {
  test('a device downloads the edition, does the job and sends it in parts, twice, beside another device', async () => {
    const tenant = await newTenant()
    const at = await diagnosed(tenant, await startedByBook(tenant))
    const whole = 'version due stepBook { id } steps { code status step { title limits { unit min max } deviation } }'
    const job = await readJob<{ due: string[]; stepBook: { id: string }; version: number }>(
      tenant,
      'TECHNICIAN',
      at.orderId,
      whole,
    )
    expect([job?.version, job?.stepBook.id, job?.due]).toEqual([
      0,
      at.stepBookId,
      ['SAFE', 'INSUL', 'PART', 'RUN', 'CURRENT', 'SEAL', 'PHOTO'],
    ])
    const done = outcomes(await photographed(tenant))
    const checks = selfChecks(done)
    const late = await syncJob(tenant, 'TECHNICIAN', { ...at, records: [...checks].reverse() })
    expect([late.results.map(({ outcome }) => outcome), late.job?.due.length]).toEqual([Array(7).fill('KEPT'), 7])
    await Promise.all([
      syncJob(tenant, 'TECHNICIAN', { ...at, records: done.slice(3) }),
      syncJob(tenant, 'TECHNICIAN', { ...at, records: done.slice(0, 5) }),
      syncJob(tenant, 'SERVICE_POINT', { ...at, device: 'desk', records: mutualChecks(done) }),
    ])
    const again = await syncJob(tenant, 'TECHNICIAN', { ...at, records: [...done, ...checks] })
    expect(again.job).toMatchObject({ due: [], conflicts: [], closedAt: null })
    expect(new Set(again.job?.recordIds).size).toBe(15)
    expect((await complete(tenant, at)).userErrors).toEqual([])
    expect(await readJob(tenant, 'TECHNICIAN', at.orderId)).toMatchObject({ due: [], closedAt: expect.any(String) })
  }, 60_000)

  test('one request twice has one effect and one answer; another under its key is refused', async () => {
    const tenant = await newTenant()
    const at = await startedByBook(tenant)
    const records = [recorded('SAFE', 'DONE', { inOrder: true })]
    const idempotencyKey = newKey()
    const first = await syncJob(tenant, 'TECHNICIAN', { ...at, records, idempotencyKey })
    const second = await syncJob(tenant, 'TECHNICIAN', { ...at, records, idempotencyKey })
    expect(second).toEqual(first)
    expect(first.job?.version).toBe(1)
    const other = await syncJob(tenant, 'TECHNICIAN', { ...at, records, idempotencyKey, device: 'x' })
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
  })

  test('P3 each bad record is refused with its field in both languages, and the good ones are kept', async () => {
    const tenant = await newTenant()
    const at = await startedByBook(tenant)
    const good = recorded('SAFE', 'DONE', { inOrder: true })
    const records = [
      recorded('NONE', 'DONE', { inOrder: true }),
      good,
      recorded('INSUL', 'READING', { value: '5000', unit: 'kΩ' }),
      recorded('INSUL', 'READING', { value: '5e3', unit: 'MΩ' }),
      recorded('RUN', 'DONE', { inOrder: true, at: new Date(Date.now() + 600_000).toISOString() }),
      recorded('RUN', 'DONE', { inOrder: true, at: new Date(Date.now() - 86_400_000).toISOString() }),
    ]
    const expected = [
      ['STEP_UNKNOWN', 'records.0.step'],
      undefined,
      ['UNIT_MISMATCH', 'records.2.unit'],
      ['INVALID_VALUE', 'records.3.value'],
      ['RECORD_IN_FUTURE', 'records.4.at'],
      ['RECORD_BEFORE_START', 'records.5.at'],
    ]
    const [en, zh] = [
      await syncJob(tenant, 'TECHNICIAN', { ...at, records }),
      await syncJob(tenant, 'TECHNICIAN', { ...at, records, language: 'zh-CN' }),
    ]
    for (const { results } of [en, zh])
      expect(results.map(({ refusal }) => refusal && [refusal.code, refusal.field.slice(1).join('.')])).toEqual(
        expected.map((one) => one ?? null),
      )
    expect(en.results[0]?.refusal?.message).toBe(
      'Edition 1 of the step book has no step NONE: no work outside the book.',
    )
    expect(zh.results[0]?.refusal?.message).toBe('步骤书第 1 版没有步骤 NONE：不得进行步骤书以外的作业。')
    expect(zh.job?.recordIds).toEqual([good.id])
    const other = await syncJob(tenant, 'TECHNICIAN', { ...at, stepBookId: at.orderId, records })
    expect(other.userErrors).toMatchObject([{ code: 'INVALID_ID', field: ['input', 'stepBookId'] }])
    const many = await syncJob(tenant, 'TECHNICIAN', { ...at, records: Array(51).fill(good) })
    expect(many.userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', field: ['input', 'records'] }])
    const { errors } = await callApi({
      query: 'mutation($input: JobSyncInput!) { jobSync(input: $input) { userErrors { code } } }',
      variables: {
        input: {
          ...at,
          idempotencyKey: newKey(),
          device: 'x',
          records: [recorded('INSUL', 'READING', { value: 5.1, unit: 'MΩ' })],
        },
      },
      viewer: tenant.as.TECHNICIAN,
    })
    expect(errors[0]?.message).toContain('records[0].value')
  })

  test('P4 records of another edition than the order’s are refused whole, and orders without a book have no job', async () => {
    const tenant = await newTenant()
    const orderId = await startedOrder(tenant)
    expect(await readJob(tenant, 'TECHNICIAN', orderId)).toBeNull()
    const other = await newTenant()
    const at = await startedByBook(other)
    const records = [recorded('SAFE', 'DONE', { inOrder: true })]
    const none = await syncJob(tenant, 'TECHNICIAN', { ...at, orderId, records })
    expect(none.userErrors).toMatchObject([{ code: 'NO_STEP_BOOK', field: ['input', 'orderId'] }])
    const strange = await startedByBook(await newTenant())
    const wrong = await syncJob(other, 'TECHNICIAN', { ...at, stepBookId: strange.stepBookId, records })
    expect(wrong.userErrors).toMatchObject([{ code: 'EDITION_MISMATCH', field: ['input', 'stepBookId'] }])
    expect((await syncJob(tenant, 'TECHNICIAN', { ...at, records })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })
})

describe('P2 photos', () => {
  test('are uploads of the order’s own people and of no other order; their hash stands in the log', async () => {
    const tenant = await newTenant()
    const at = await startedByBook(tenant)
    const photo = await photographed(tenant)
    const [foreign, waiting, text] = [
      await photographed(tenant, 'MANUFACTURER'),
      await uploaded(tenant.as.TECHNICIAN),
      await attached(tenant.as.TECHNICIAN, pdf()),
    ]
    const shot = (id: string) => recorded('PHOTO', 'PHOTO', { attachmentIds: [id] })
    const records = [photo, foreign, waiting, text, 'nonsense'].map(shot)
    const { results } = await syncJob(tenant, 'TECHNICIAN', { ...at, records })
    expect(results.map(({ refusal }) => refusal?.code)).toEqual([
      undefined,
      'NOT_FOUND',
      'DOCUMENT_NOT_UPLOADED',
      'DOCUMENT_TYPE_NOT_ALLOWED',
      'INVALID_ID',
    ])
    expect(results[1]?.refusal?.field).toEqual(['input', 'records', '1', 'attachmentIds', '0'])
    const second = { ...at, orderId: await anotherOrder(tenant) }
    const taken = await syncJob(tenant, 'TECHNICIAN', { ...second, records: [shot(photo)] })
    expect(taken.results[0]?.refusal).toMatchObject({
      code: 'PHOTO_OF_ANOTHER_ORDER',
      field: ['input', 'records', '0', 'attachmentIds', '0'],
    })
    const again = await syncJob(tenant, 'TECHNICIAN', { ...at, records: [shot(photo)] })
    expect(again.results[0]?.outcome).toBe('KEPT')
    const { rows } = await createJobsStore().entryPage(local(at.orderId), { first: 10 })
    const log = JSON.stringify(rows.map(({ node }) => node.event))
    const content = await readJob<{ records: { edges: { node: { photos: { sha256: string; url: string }[] } }[] } }>(
      tenant,
      'SERVICE_POINT',
      at.orderId,
      'records { edges { node { photos { sha256 url } } } }',
    )
    const [seen] = content?.records.edges[0]?.node.photos ?? []
    const bytes = Buffer.from(await (await fetch(seen?.url ?? '')).arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(seen?.sha256)
    expect(log).toContain(seen?.sha256)
  })
})

describe('P2 conflicts', () => {
  const contradictory = async (tenant: Tenant) => {
    const at = await diagnosed(tenant, await startedByBook(tenant))
    const done = await doJob(tenant, at)
    const mine = done.find(({ step }) => step === 'CURRENT')
    const other = recorded('CURRENT', 'READING', { value: '0.29', unit: 'A' })
    const { job } = await syncJob(tenant, 'SERVICE_POINT', { ...at, device: 'desk', records: [other] })
    expect(job).toMatchObject({ conflicts: ['CURRENT'], due: ['CURRENT'] })
    return { at, mine: mine?.id ?? '', other: other.id }
  }

  test('are named, stop completion, and are settled by somebody in charge with a reason that is kept', async () => {
    const tenant = await newTenant()
    const { at, mine, other } = await contradictory(tenant)
    const refused = await complete(tenant, at)
    expect(refused.userErrors).toMatchObject([{ code: 'JOB_CONFLICTS_OPEN', field: ['input', 'id'] }])
    expect(refused.userErrors[0]?.message).toContain('CURRENT')
    const wrong = await resolve(tenant, { orderId: at.orderId, step: 'SAFE', recordId: mine })
    expect(wrong.userErrors).toMatchObject([{ code: 'NO_CONFLICT', field: ['input', 'step'] }])
    const { object } = await resolve(tenant, { orderId: at.orderId, step: 'CURRENT', recordId: mine })
    expect(object).toEqual({ due: [], conflicts: [] })
    const job = await readJob<{ recordIds: string[]; log: { edges: { node: { action: string; detail: string } }[] } }>(
      tenant,
      'MANUFACTURER',
      at.orderId,
      'recordIds log { edges { node { action detail } } }',
    )
    expect(job?.recordIds).toContain(other)
    expect(job?.log.edges.at(-1)?.node).toMatchObject({
      action: 'RESOLVED',
      detail: expect.stringContaining('复测为准'),
    })
    expect((await complete(tenant, at)).userErrors).toEqual([])
    const late = await resolve(tenant, { orderId: at.orderId, step: 'CURRENT', recordId: other })
    expect(late.userErrors).toMatchObject([{ code: 'JOB_CLOSED' }])
  })

  test('the maker may settle one too', async () => {
    const tenant = await newTenant()
    const { at, other } = await contradictory(tenant)
    const { userErrors, object } = await resolve(
      tenant,
      { orderId: at.orderId, step: 'CURRENT', recordId: other },
      'MANUFACTURER',
    )
    expect([userErrors, object?.conflicts, object?.due]).toEqual([[], [], ['CURRENT']])
  })
})

describe('P2 an order is completed with its job', () => {
  test('not before every step stands, by name; a deviation by whom the book lets will do', async () => {
    const tenant = await newTenant()
    const at = await diagnosed(tenant, await startedByBook(tenant))
    const nothing = await complete(tenant, at)
    expect(nothing.userErrors).toMatchObject([{ code: 'JOB_STEPS_DUE', field: ['input', 'id'] }])
    expect(nothing.userErrors[0]?.message).toContain('SAFE, INSUL, PART, RUN, CURRENT, SEAL, PHOTO')
    const done = outcomes(await photographed(tenant), '0.31')
    const current = done.find(({ step }) => step === 'CURRENT')
    const before = done.filter(({ step }) => !['SEAL', 'PHOTO'].includes(step))
    await syncJob(tenant, 'TECHNICIAN', { ...at, records: [...before, ...selfChecks(before)] })
    const because = { about: current?.id, reason: '电网电压偏高' }
    const own = await syncJob(tenant, 'TECHNICIAN', { ...at, records: [recorded('CURRENT', 'DEVIATION', because)] })
    expect(own.results[0]?.refusal?.code).toBe('DEVIATION_NOT_ALLOWED')
    await syncJob(tenant, 'SERVICE_POINT', { ...at, records: [recorded('CURRENT', 'DEVIATION', because)] })
    const rest = done.slice(-2).map((record) => ({ ...record, at: new Date().toISOString() }))
    await syncJob(tenant, 'TECHNICIAN', { ...at, records: [...rest, ...selfChecks(rest)] })
    const { job } = await syncJob(tenant, 'SERVICE_POINT', { ...at, records: mutualChecks(rest) })
    expect(job?.due).toEqual([])
    expect((await complete(tenant, at)).userErrors).toEqual([])
  })

  test('what comes late is kept and marked; the closed truth stays, and the log is whole (G4)', async () => {
    const tenant = await newTenant()
    const at = await diagnosed(tenant, await startedByBook(tenant))
    await doJob(tenant, at)
    expect((await complete(tenant, at)).userErrors).toEqual([])
    const before = await readJob(tenant, 'TECHNICIAN', at.orderId, 'closedAt due steps { code status }')
    const records = [recorded('CURRENT', 'READING', { value: '9', unit: 'A' })]
    const { results } = await syncJob(tenant, 'TECHNICIAN', { ...at, records, device: 'tablet' })
    expect(results[0]?.outcome).toBe('LATE')
    expect(await readJob(tenant, 'TECHNICIAN', at.orderId, 'closedAt due steps { code status }')).toEqual(before)
    const job = await createJobsStore().latest(local(at.orderId))
    const { rows } = await createJobsStore().entryPage(local(at.orderId), { first: 100 })
    expect(
      checkEntries(
        rows.map(({ node }) => node),
        job ?? { id: '', version: 0, head: '' },
      ),
    ).toBeUndefined()
    expect(rows.map(({ node }) => node.event.type)).toEqual(['RECORDED', 'RECORDED', 'CLOSED', 'RECORDED'])
  })

  test('P4 sent back, the work is a job of its own by the book of that day; the one before stays as it was closed', async () => {
    const tenant = await newTenant()
    const at = await diagnosed(tenant, await startedByBook(tenant))
    await doJob(tenant, at)
    const actAll = async (steps: readonly (readonly [Role, string, object])[]) => {
      for (const [role, name, input] of steps)
        expect([name, (await act(tenant, role, name, at.orderId, { ...input })).userErrors]).toEqual([name, []])
    }
    const sentBack = [
      ['CUSTOMER', 'Dispute', { reason: '又坏了' }],
      ['MANUFACTURER', 'Rework', {}],
    ] as const
    await actAll([['TECHNICIAN', 'Complete', {}], ...sentBack])
    // Until it begins again, what was closed stands, and what is sent comes late.
    const select = 'startedAt closedAt due recordIds earlierStarts stepBook { id edition }'
    const first = await readJob<JobView>(tenant, 'TECHNICIAN', at.orderId, select)
    expect(first).toMatchObject({ due: [], earlierStarts: [], closedAt: expect.any(String) })
    await actAll([['TECHNICIAN', 'Start', {}]])
    const again = await readJob<JobView>(tenant, 'TECHNICIAN', at.orderId, select)
    expect(again).toMatchObject({ closedAt: null, recordIds: [], earlierStarts: [first?.startedAt] })
    expect(again?.due).toHaveLength(7)
    expect((await complete(tenant, at)).userErrors).toMatchObject([{ code: 'JOB_STEPS_DUE' }])

    await doJob(tenant, at)
    expect(await earlier(tenant, at.orderId, first?.startedAt)).toEqual(first)
    await actAll([['TECHNICIAN', 'Complete', {}], ...sentBack, ['TECHNICIAN', 'Start', {}]])
    const third = await readJob<JobView>(tenant, 'TECHNICIAN', at.orderId, select)
    expect(third?.earlierStarts).toEqual([first?.startedAt, again?.startedAt])
    expect(await earlier(tenant, at.orderId, first?.startedAt)).toMatchObject({ recordIds: first?.recordIds })
    expect(await earlier(tenant, at.orderId, again?.startedAt)).toMatchObject({
      due: [],
      earlierStarts: [first?.startedAt],
    })
    expect(await earlier(tenant, at.orderId, new Date().toISOString())).toBeNull()
    const jobs = createJobsStore()
    const id = local(at.orderId)
    const all = [await jobs.earlier(id, first?.startedAt ?? ''), await jobs.load(id)]
    expect(all.map((job) => job && contributionOfJob(job)[WHOLE])).toEqual([
      { jobs: 1, jobsCompleted: 1, jobsFixed: 1 },
      { jobs: 1, jobsCompleted: 1 },
    ])
  }, 60_000)

  test('P4 begun again, it follows the edition in force then', async () => {
    const tenant = await newTenant()
    const at = await diagnosed(tenant, await startedByBook(tenant))
    await doJob(tenant, at)
    for (const [role, name, input] of [
      ['TECHNICIAN', 'Complete', {}],
      ['CUSTOMER', 'Dispute', { reason: '又坏了' }],
      ['MANUFACTURER', 'Rework', {}],
    ] as const)
      expect((await act(tenant, role, name, at.orderId, input)).userErrors).toEqual([])
    const book = made(
      await changeBook('Withdraw', tenant.as.MANUFACTURER, { id: at.stepBookId, version: 2, reason: '有误' }),
    )
    expect(book.state).toBe('WITHDRAWN')
    expect((await act(tenant, 'TECHNICIAN', 'Start', at.orderId, {})).userErrors).toEqual([])
    // No book is in force: no job is asked for, and the one before is still there.
    expect(await readJob(tenant, 'TECHNICIAN', at.orderId)).toBeNull()
    expect(await read(tenant, 'TECHNICIAN', at.orderId, 'standard')).toEqual({ standard: 'NO_BOOK' })
    expect((await complete(tenant, at)).userErrors).toEqual([])
  })
})

describe('races', () => {
  test('P2 many devices at once: every record is kept, and the truth is that of all', async () => {
    const tenant = await newTenant()
    const at = await startedByBook(tenant)
    const parts = Array.from({ length: 6 }, () => [
      recorded('SAFE', 'DONE', { inOrder: true }),
      recorded('INSUL', 'READING', { value: '5.0', unit: 'MΩ' }),
    ])
    const answers = await Promise.all(
      parts.map((records, i) =>
        syncJob(tenant, i % 2 ? 'TECHNICIAN' : 'SERVICE_POINT', { ...at, records, device: `device ${i}` }),
      ),
    )
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
    const job = await readJob(tenant, 'TECHNICIAN', at.orderId)
    expect(new Set(job?.recordIds)).toEqual(new Set(parts.flat().map(({ id }) => id)))
    expect(job?.version).toBe(6)
  })

  test('P2 a sync that meets the completion is in time or late, never lost and never half', async () => {
    const tenant = await newTenant()
    const at = await diagnosed(tenant, await startedByBook(tenant))
    await doJob(tenant, at)
    const records = [recorded('CURRENT', 'READING', { value: '0.25', unit: 'A' })]
    const { version } = (await createOrdersStore().latest(local(at.orderId))) ?? { version: 0 }
    const [answer, completed] = await Promise.all([
      syncJob(tenant, 'SERVICE_POINT', { ...at, records, device: 'desk' }),
      act(tenant, 'TECHNICIAN', 'Complete', at.orderId, { version }),
    ])
    const order = await read<{ state: string }>(tenant, 'TECHNICIAN', at.orderId, 'state')
    const job = await readJob(tenant, 'TECHNICIAN', at.orderId)
    // In time it contradicts the technician's reading, so that the order stays open; late it changes nothing.
    const inTime = ['KEPT', ['JOB_CONFLICTS_OPEN'], 'IN_PROGRESS', ['CURRENT'], false]
    const late = ['LATE', [], 'COMPLETED', [], true]
    expect([inTime, late]).toContainEqual([
      answer.results[0]?.outcome,
      completed.userErrors.map(({ code }) => code),
      order?.state,
      job?.conflicts,
      job?.closedAt !== null,
    ])
    expect(job?.recordIds).toContain(records[0]?.id)
  })
})

test('who sees a job: those at work and those who answer for it; the authority without persons, reasons and the book', async () => {
  const tenant = await newTenant()
  const at = await startedByBook(tenant)
  const done = outcomes(await photographed(tenant), '0.31')
  const records = [...done, recorded('PHOTO', 'DEVIATION', { reason: '客户不让拍' })]
  await syncJob(tenant, 'SERVICE_POINT', { ...at, records })
  const select =
    'stepBook { id } steps { code step { title } } records { edges { node { by reason part photos { id } } } }'
  type Seen = {
    stepBook: object | null
    steps: { step: object | null }[]
    records: { edges: { node: { by: string | null; reason: string | null; part: string | null; photos: [] } }[] }
  }
  const others = ['CUSTOMER', 'DEALER', 'HOTLINE']
  for (const role of roles.filter((one) => !others.includes(one))) {
    const job = await readJob<Seen>(tenant, role, at.orderId, select)
    const rows = job?.records.edges.map(({ node }) => node) ?? []
    const masked = ['AUDITOR', 'REGULATOR', 'PLATFORM'].includes(role)
    expect([role, rows.some(({ by }) => by !== null), rows.some(({ reason }) => reason !== null)]).toEqual([
      role,
      !masked,
      !masked,
    ])
    const hidden = role === 'REGULATOR'
    expect([role, job?.stepBook === null, job?.steps.every(({ step }) => step === null)]).toEqual([
      role,
      hidden,
      hidden,
    ])
    expect([role, rows.some(({ part, photos }) => part !== null || photos.length > 0)]).toEqual([role, !hidden])
  }
})

describe('cost', () => {
  test('a sync of 50 records costs the round trips of one; photos two BatchGets more', async () => {
    const tenant = await newTenant()
    const at = await startedByBook(tenant)
    const safe = () => recorded('SAFE', 'DONE', { inOrder: true })
    const one = await measured(() => syncJob(tenant, 'TECHNICIAN', { ...at, records: [safe()] }))
    const fifty = await measured(() =>
      syncJob(tenant, 'TECHNICIAN', { ...at, records: Array.from({ length: 50 }, safe) }),
    )
    expect([one.cost.operations, fifty.cost.operations]).toEqual(Array(2).fill('3 GetItem + TransactWriteItems'))
    const photos = await Promise.all(Array.from({ length: 4 }, () => photographed(tenant)))
    const shots = photos.map((id) => recorded('PHOTO', 'PHOTO', { attachmentIds: [id] }))
    const shown = await measured(() => syncJob(tenant, 'TECHNICIAN', { ...at, records: shots }))
    expect(shown.cost.operations).toBe('3 GetItem + 2 BatchGetItem + TransactWriteItems')
    const read = await measured(() => readJob(tenant, 'TECHNICIAN', at.orderId))
    expect(read.cost).toMatchObject({ operations: '3 GetItem' })
  })

  test('completing an order costs two reads and two writes more where it follows a book, and nothing where it does not', async () => {
    const tenant = await newTenant()
    const without = await diagnosed(tenant, { orderId: await startedOrder(tenant), stepBookId: '' })
    const plain = await measured(() => complete(tenant, without))
    const other = await newTenant()
    const at = await diagnosed(other, await startedByBook(other))
    await doJob(other, at)
    const byBook = await measured(() => complete(other, at))
    expect(byBook.cost.calls - plain.cost.calls).toBe(2)
    expect(byBook.cost.operations).toBe('4 GetItem + Query + TransactWriteItems')
  })
})
