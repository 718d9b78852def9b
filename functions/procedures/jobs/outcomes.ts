import type { Job } from './job'
import { isDeviation, isInOrder, isOutcome } from './record'

/** What one job counts for in a step of its edition, or in the edition as a whole. */
export const jobCounters = [
  'jobs',
  'jobsOutOfLimits',
  'jobsDeviating',
  'jobsCompleted',
  'jobsFixed',
  'deviatingCompleted',
  'deviatingFixed',
] as const
export type JobCounts = Readonly<Partial<Record<(typeof jobCounters)[number], number>>>

/** The row of the edition as a whole: no step has this code. */
export const WHOLE = '~'

/** Step by step, and the whole. */
export type JobContribution = Readonly<Record<string, JobCounts>>

/**
 * What a job counts for, as a pure function of all it is now (docs/adr/0004): whatever was sent again or out of order, it
 * counts once. First-time fix as far as the order itself tells: completed as fixed on its first visit.
 */
export const contributionOfJob = ({ records, closed }: Job): JobContribution => {
  if (records.length === 0) return {}
  const completed = closed ? 1 : 0
  const fixed = closed?.outcome === 'FIXED' && closed.visits === 1 ? 1 : 0
  const codes = [...new Set(records.map(({ step }) => step))]
  const ofStep = (code: string): JobCounts => {
    const own = records.filter(({ step }) => step === code)
    const outOfLimits = own.filter(isOutcome).some((outcome) => !isInOrder(outcome))
    const deviating = own.some(isDeviation)
    return counted({
      jobs: 1,
      jobsOutOfLimits: outOfLimits ? 1 : 0,
      jobsDeviating: deviating ? 1 : 0,
      deviatingCompleted: deviating ? completed : 0,
      deviatingFixed: deviating ? fixed : 0,
    })
  }
  const whole = counted({ jobs: 1, jobsCompleted: completed, jobsFixed: fixed })
  return { [WHOLE]: whole, ...Object.fromEntries(codes.map((code) => [code, ofStep(code)])) }
}

const counted = (counts: JobCounts): JobCounts => Object.fromEntries(Object.entries(counts).filter(([, n]) => n !== 0))

/** The counts of an edition as they were added up. */
export interface StepBookOutcomes {
  readonly bookId: string
  readonly counts: ReadonlyMap<string, JobCounts>
}
