import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { StepBookDeviationResolvers, StepBookOutcomesResolvers } from '../../graphql/generated/types'
import { WHOLE } from './outcomes'
import { inTime } from './shown'

export const stepBookOutcomes: StepBookOutcomesResolvers<Context> = {
  stepBook: ({ bookId }, _args, { stores }) => existing(stores.procedures.books.documents.load(bookId)),
  jobs: ({ counts }) => counts.get(WHOLE)?.jobs ?? 0,
  completed: ({ counts }) => counts.get(WHOLE)?.jobsCompleted ?? 0,
  fixed: ({ counts }) => counts.get(WHOLE)?.jobsFixed ?? 0,
  steps: ({ counts }) =>
    [...counts]
      .filter(([code]) => code !== WHOLE)
      .map(([code, step]) => ({
        code,
        jobs: step.jobs ?? 0,
        outOfLimits: step.jobsOutOfLimits ?? 0,
        deviations: step.jobsDeviating ?? 0,
        deviationsCompleted: step.deviatingCompleted ?? 0,
        deviationsFixed: step.deviatingFixed ?? 0,
      })),
}

export const stepBookDeviation: StepBookDeviationResolvers<Context> = {
  step: ({ record }) => record.step,
  workOrder: ({ orderId }, _args, { stores }) => existing(stores.orders.load(orderId)),
  record: ({ record }) => inTime(record),
}
