/** One thing that a client asked for, under one idempotency key, and what it was told. */
export interface Deed {
  /** Which order it was about; of a report, the one that was made. */
  orderId?: string
  /** As the order's log calls it, e.g. `ADD_FEE`. */
  readonly action: string
  readonly subject: string
  readonly key: string
  /** Until it is answered, it may have been carried out or not. */
  outcome: 'unknown' | 'done' | 'refused'
  /** Of a refusal. */
  code?: string
  /** Requests sent for it. */
  attempts: number
  /** Ids that answers named; all answers to one request name the same. */
  readonly named: Set<string>
}

/** All that clients were told, which the platform has to stand by. */
export interface Ledger {
  readonly deeds: Deed[]
  /** Answers that are not as they should be, each with its reason. */
  readonly bad: string[]
  /** Answers by which a client was asked to try again, by their code. */
  readonly again: Map<string, number>
}

export const newLedger = (): Ledger => ({ deeds: [], bad: [], again: new Map() })
