/** What Lambda's event source mapping does with one batch of a stream, without the stream. */
export interface Delivery<R> {
  readonly retries: number
  readonly signal: AbortSignal
  sequenceNumberOf(record: R): string
  /** Calls the function. @returns the sequence numbers it reports as failed; a throw means all of them */
  invoke(records: readonly R[]): Promise<readonly string[]>
  /** These and all before them need no further delivery. */
  settle(records: readonly R[]): Promise<void>
  /** Retries are used up: tell the failure queue before the records are settled. */
  giveUp(records: readonly R[], attempts: number): Promise<void>
  /** Waits before the next attempt. @param failures consecutive failures so far, from 1 */
  backOff(failures: number): Promise<void>
}

/**
 * Delivers a batch in order, at least once. After a partial failure it goes on from the first failed record. A batch
 * whose first record failed, or that failed as a whole, is split in two; splitting does not use up retries, as in
 * Lambda with BisectBatchOnFunctionError, so that one poison record ends alone and cannot take others with it.
 *
 * @returns false if stopped by the signal; what was not settled must then be delivered again
 */
export const deliver = async <R>(batch: readonly R[], delivery: Delivery<R>): Promise<boolean> => {
  let rest = batch
  for (let failures = 0; rest.length > 0; ) {
    if (delivery.signal.aborted) return false
    const failedAt = await firstFailure(rest, delivery)
    if (failedAt > 0) {
      await delivery.settle(rest.slice(0, failedAt))
      rest = rest.slice(failedAt)
      failures = 0
      if (rest.length === 0) return true
    }
    failures += 1
    if (failedAt === 0 && rest.length > 1) {
      await delivery.backOff(failures)
      const middle = Math.ceil(rest.length / 2)
      return (await deliver(rest.slice(0, middle), delivery)) && deliver(rest.slice(middle), delivery)
    }
    if (rest.length === 1 && failures > delivery.retries) {
      await delivery.giveUp(rest, failures)
      await delivery.settle(rest)
      return true
    }
    await delivery.backOff(failures)
  }
  return true
}

/** Position of the first record that is not done; the length if all are. */
const firstFailure = async <R>(records: readonly R[], delivery: Delivery<R>): Promise<number> => {
  let failed: ReadonlySet<string>
  try {
    failed = new Set(await delivery.invoke(records))
  } catch {
    return 0
  }
  if (failed.size === 0) return records.length
  const position = records.findIndex((record) => failed.has(delivery.sequenceNumberOf(record)))
  // An identifier that is not in the batch fails all of it, as in Lambda.
  return Math.max(position, 0)
}
