import { ensure } from '../../shared/errors'
import type { Agreement, AgreementStatus } from '../network'
import type { AgreementRecord, ConcludedRecord, RecordIn } from './agreement'
import { isConcludedRecord } from './in-force'

/** Refuses an action on an agreement that is not in one of the states it starts from. */
export const ensureIn = <S extends AgreementStatus>(
  record: AgreementRecord,
  action: string,
  ...states: readonly S[]
): RecordIn<S> => {
  const allowed = states.some((state) => state === record.status)
  ensure(allowed, 'ACTION_NOT_ALLOWED', ['input', 'id'], {
    action,
    state: record.status,
    allowed: states.join(', '),
  })
  return record as RecordIn<S>
}

/** An agreement that holds today or will: concluded, and its last day not passed. */
export const ensureRunning = (
  record: AgreementRecord,
  action: string,
  today: Agreement['validTo'],
): ConcludedRecord => {
  const running = isConcludedRecord(record) && record.validTo >= today
  ensure(running, 'AGREEMENT_NOT_RUNNING', ['input', 'id'], { action, validTo: record.validTo })
  return record
}
