import type { Field } from '../../shared/checks'
import { DomainError, ensure } from '../../shared/errors'
import type { Job } from './job'
import { isSame, type JobRecord } from './record'

/** What became of one record that was sent. */
export interface RecordResult {
  readonly id: string
  /** Kept now or before; kept, but after the order was completed; not kept. */
  readonly outcome: 'KEPT' | 'LATE' | 'REFUSED'
  readonly refusal?: DomainError
}

/** Far below the 400 KB of an item; more records than the longest book with each step done four times over. */
export const MAX_RECORDS = 300
const MAX_JOB_BYTES = 250_000
/** Of one sync; photos take two writes each of its one transaction. */
export const SYNC = { min: 1, max: 50 } as const
export const MAX_SYNC_PHOTOS = 20

const bytesOf = (record: JobRecord): number => Buffer.byteLength(JSON.stringify(record))

/**
 * Takes of what was sent what can be taken, record by record: one that is bad holds nobody else up.
 *
 * @param check the record as it is kept, or a refusal
 */
export const judge = <I extends { readonly id: string }>(
  job: Job | undefined,
  sent: readonly I[],
  check: (input: I, field: Field) => JobRecord,
): { readonly results: readonly RecordResult[]; readonly fresh: readonly JobRecord[] } => {
  const known = new Map([...(job?.records ?? []), ...(job?.late ?? [])].map((record) => [record.id, record]))
  const late = new Set((job?.late ?? []).map(({ id }) => id))
  let bytes = [...known.values()].reduce((sum, record) => sum + bytesOf(record), 0)
  const fresh: JobRecord[] = []
  const take = (input: I, i: number): RecordResult => {
    const field = ['input', 'records', String(i)]
    const record = check(input, field)
    const before = known.get(record.id)
    if (before) ensure(isSame(before, record), 'RECORD_ID_REUSED', [...field, 'id'], { id: record.id })
    else {
      const size = bytesOf(record)
      ensure(known.size < MAX_RECORDS && bytes + size <= MAX_JOB_BYTES, 'JOB_FULL', field, {
        limit: MAX_RECORDS,
        bytes: MAX_JOB_BYTES,
      })
      bytes += size
      known.set(record.id, record)
      fresh.push(record)
      if (job?.closed) late.add(record.id)
    }
    return { id: record.id, outcome: late.has(record.id) ? 'LATE' : 'KEPT' }
  }
  const results = sent.map((input, i): RecordResult => {
    try {
      return take(input, i)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return { id: input.id, outcome: 'REFUSED', refusal: error }
    }
  })
  return { results, fresh }
}
