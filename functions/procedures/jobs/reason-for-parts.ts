import type { Job } from './job'
import { isDeviation, isInOrder, isOutcome } from './record'

/**
 * K8: whether what was recorded by a step book gives a reason to fit a part: a reading out of its limits or a step not in order, a
 * deviation with its reason, or a part that the book had scanned.
 */
export const givesReason = ({ records, late }: Pick<Job, 'records' | 'late'>): boolean =>
  [...records, ...late].some(
    (record) => isDeviation(record) || (isOutcome(record) && (record.kind === 'PART_SCAN' || !isInOrder(record))),
  )
