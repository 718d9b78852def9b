import type { Outcome } from '../../orders/work-record'
import { checkText } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { StepBook } from '../step-book'
import type { Job, JobEvent, JobStart } from './job'
import { isSettled, truthOf } from './stands'

const MAX_REASON = 300
const NOTHING = { records: [], resolutions: [] } as const

interface Choice {
  readonly step: string
  readonly recordId: string
  readonly reason: string
}

/** Who may say which outcome holds: the technician in charge, the point, the maker. */
const resolvers: readonly Viewer['role'][] = ['TECHNICIAN', 'SERVICE_POINT', 'MANUFACTURER']

/** Says which of the outcomes that contradict each other holds; the others stay on record. */
export const resolveConflict = (
  job: Job | undefined,
  book: StepBook,
  { step, recordId, reason }: Choice,
  viewer: Viewer,
): Extract<JobEvent, { type: 'RESOLVED' }> => {
  ensure(resolvers.includes(viewer.role), 'ROLE_NOT_ALLOWED', [], {
    action: 'RESOLVE',
    role: viewer.role,
    allowed: resolvers.join(', '),
  })
  ensure(!job?.closed, 'JOB_CLOSED', ['input', 'orderId'], { at: job?.closed?.at ?? '' })
  const truth = truthOf(book.steps, job ?? NOTHING).find((one) => one.step.code === step)
  const contested = truth?.contested.map(({ id }) => id) ?? []
  ensure(contested.length > 0, 'NO_CONFLICT', ['input', 'step'], { code: step })
  ensure(contested.includes(recordId), 'INVALID_VALUE', ['input', 'recordId'], {
    actual: recordId,
    expected: contested.join(', '),
  })
  const words = checkText(reason, ['input', 'reason'], MAX_REASON)
  return { type: 'RESOLVED', step, chosen: recordId, over: contested, reason: words }
}

/**
 * Closes the job with its order, or refuses with the steps by name: no contradiction is open, and each step the book asks
 * for stands or has a deviation.
 */
export const closeJob = (
  job: Job | undefined,
  book: StepBook,
  { startedAt }: Pick<JobStart, 'startedAt'>,
  { outcome, visits }: { readonly outcome: Outcome; readonly visits: number },
): Extract<JobEvent, { type: 'CLOSED' }> => {
  const truth = truthOf(book.steps, job ?? NOTHING)
  const codes = (picked: typeof truth) => picked.map(({ step }) => step.code).join(', ')
  const conflicts = truth.filter(({ status }) => status === 'CONFLICT')
  ensure(conflicts.length === 0, 'JOB_CONFLICTS_OPEN', ['input', 'id'], { codes: codes(conflicts) })
  const due = truth.filter((one) => !isSettled(one))
  ensure(due.length === 0, 'JOB_STEPS_DUE', ['input', 'id'], { codes: codes(due) })
  return { type: 'CLOSED', bookId: book.id, startedAt, outcome, visits }
}
