import type { Job } from './job'
import type { JobRecord } from './record'
import type { StepTruth } from './stands'

/** A record, and whether it came too late to count. */
export interface ShownRecord {
  readonly record: JobRecord
  readonly late: boolean
}

export type ShownStep = StepTruth

export const inTime = (record: JobRecord): ShownRecord => ({ record, late: false })

/** Every record that arrived, in order of id. */
export const shownRecords = (job: Job | undefined): readonly ShownRecord[] =>
  [
    ...(job?.records ?? []).map(inTime),
    ...(job?.late ?? []).map((record): ShownRecord => ({ record, late: true })),
  ].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
