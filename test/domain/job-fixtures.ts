import type { Attachment } from '../../functions/files/attachment'
import { checkRecord, type RecordInput } from '../../functions/procedures/jobs/check-record'
import { evolve, type Job, type JobEvent } from '../../functions/procedures/jobs/job'
import { judge, type RecordResult } from '../../functions/procedures/jobs/judge'
import { truthOf } from '../../functions/procedures/jobs/stands'
import type { Step } from '../../functions/procedures/step'
import type { StepBook } from '../../functions/procedures/step-book'
import { addMinutes } from '../../functions/shared/days'
import { enter } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'

const startedAt = '2026-11-25T01:00:00.000Z'
export const minute = (n: number) => addMinutes(startedAt, n)
const now = minute(600)

const step = (code: string, more: Partial<Step> = {}): Step =>
  ({ code, title: code, instruction: '', kind: 'CHECK', check: 'SELF', ...more }) as Step

/** Looked at, measured, seen by another, and a part where one was exchanged. */
const steps: readonly Step[] = [
  step('LOOK'),
  step('READ', {
    kind: 'READING',
    limits: { unit: 'A', min: '0.10', max: '0.3' },
    deviation: 'TECHNICIAN',
  } as Partial<Step>),
  step('SEAL', { check: 'MUTUAL' }),
  step('PART', { kind: 'PART_SCAN', condition: '更换零件时' } as Partial<Step>),
  step('SHOT', { kind: 'PHOTO', condition: '有损伤时', deviation: 'NOBODY' } as Partial<Step>),
]

export const book = {
  id: 'M.WARRANTY_REPAIR_washer~002',
  version: 2,
  head: '',
  manufacturerId: 'M',
  edition: 2,
  name: '步骤书',
  serviceItem: 'WARRANTY_REPAIR',
  categoryId: 'washer',
  steps,
  state: 'PUBLISHED',
  publication: { at: startedAt, effectiveFrom: '2026-11-01' },
} as const satisfies StepBook

const at = { providerId: 'P', pointId: 'P.S' }
export const people = {
  zhang: { role: 'TECHNICIAN', subject: 'zhang', technicianId: 'P.S.zhang', ...at },
  desk: { role: 'SERVICE_POINT', subject: 'desk', ...at },
  maker: { role: 'MANUFACTURER', subject: 'maker', manufacturerId: 'M' },
} as const satisfies Record<string, Viewer>
export type Person = keyof typeof people

export const photo = (id: string): Attachment => ({
  id,
  name: 'a.jpg',
  contentType: 'image/jpeg',
  bytes: 1,
  sha256: id,
})

/** A record as somebody's device sends it. */
export interface Sent extends RecordInput {
  readonly person?: Person
  readonly device?: string
}

let ids = 0
export const sent = (code: string, kind: RecordInput['kind'], more: Partial<Sent> = {}): Sent => {
  ids += 1
  return { id: `record-${String(ids).padStart(6, '0')}`, step: code, kind, at: minute(1), ...more }
}
export const look = (more: Partial<Sent> = {}) => sent('LOOK', 'DONE', { inOrder: true, ...more })
export const reading = (value: string, more: Partial<Sent> = {}) =>
  sent('READ', 'READING', { value, unit: 'A', ...more })
export const checked = ({ id, step: code, person }: Sent, more: Partial<Sent> = {}) =>
  sent(code, 'SELF_CHECK', { about: id, ...(person ? { person } : {}), ...more })

export const keep = ({ person = 'zhang', device = 'phone', ...input }: Sent, field: readonly string[] = ['input']) => {
  const { role, subject: by } = people[person]
  return checkRecord(input, { book, startedAt, now, recorder: { by, role }, device, photo: (id) => photo(id) }, field)
}

export const start = { bookId: book.id, startedAt }

export const happen = (job: Job | undefined, event: JobEvent, viewer: Viewer = people.zhang): Job =>
  evolve(job, enter('O1', job, event, viewer, now))

/** One sync: what became of each record, and the job afterwards. */
export const sync = (
  job: Job | undefined,
  records: readonly Sent[],
): { job: Job | undefined; results: readonly RecordResult[] } => {
  const { results, fresh } = judge(job, records, keep)
  return { results, job: fresh.length === 0 ? job : happen(job, { type: 'RECORDED', ...start, records: fresh }) }
}

export const synced = (...syncs: readonly (readonly Sent[])[]): Job | undefined =>
  syncs.reduce<Job | undefined>((job, records) => sync(job, records).job, undefined)

export const truth = (job: Job | undefined) => truthOf(steps, job ?? { records: [], resolutions: [] })
export const statuses = (job: Job | undefined) =>
  Object.fromEntries(truth(job).map(({ step: { code }, status }) => [code, status]))
