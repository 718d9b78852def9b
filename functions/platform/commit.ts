import {
  type ExecuteTransactWriteInput,
  type ExecuteTransactWriteOptions,
  execute,
  isTransactionCancelled,
} from 'dynamodb-toolbox/entity/actions/transactWrite'
import { DomainError } from '../shared/errors'

export type Transaction = Exclude<ExecuteTransactWriteInput[number], ExecuteTransactWriteOptions>

/** One write of a transaction, and the refusal to give if its condition does not hold. */
export interface Write {
  readonly transaction: Transaction
  /** Made from what was found there instead (its `doc`); an Error to throw, so that a caller can tell one from another. */
  readonly refusal?: Error | ((found: unknown, version: number | undefined) => Error)
}

const MAX_CONFLICT_RETRIES = 6
const BASE_DELAY_MS = 15

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Writes all or nothing, in one round trip. A failed condition throws the refusal of the first write that failed, in the
 * order given: put the idempotency record first. Conflicts with other transactions are retried with jitter, then `BUSY`.
 */
export const commit = async (writes: readonly Write[]): Promise<void> => {
  const transactions = writes.map((write) => write.transaction)
  for (let attempt = 0; ; attempt += 1) {
    try {
      await execute(...transactions)
      return
    } catch (error) {
      if (!isTransactionCancelled(error, ...transactions)) throw error
      const reasons = error.CancellationReasons ?? []
      const failed = reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed')
      if (failed >= 0) throw refusalOf(writes[failed], reasons[failed], error)
      if (!reasons.every(({ Code }) => Code === undefined || RETRYABLE.has(Code))) throw error
      if (attempt >= MAX_CONFLICT_RETRIES) throw new DomainError('BUSY', [], {}, { cause: error })
      await pause(BASE_DELAY_MS * 2 ** attempt * (0.5 + Math.random()))
    }
  }
}

const RETRYABLE = new Set(['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])

const refusalOf = (write: Write | undefined, reason: unknown, cause: unknown): unknown => {
  if (!write?.refusal) return cause
  if (typeof write.refusal !== 'function') return write.refusal
  const found = (reason as { FormattedItem?: { doc?: unknown; version?: number } }).FormattedItem
  return write.refusal(found?.doc, found?.version)
}
